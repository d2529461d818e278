//! Pages of the schema reference: a struct, a field, and the hits of a search.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::reference::entry::{Entry, type_of, unit_of};
use crate::reference::paths::paths;
use crate::reference::search::SearchHit;
use crate::text::count;
use comfy_table::Cell;
use console::Style;
use mps_model::schema::{FieldFacts, StructFacts};
use std::fmt::Write as _;

/// Paths to a struct on its page. JSON lists all of them.
const MAX_PATHS: usize = 5;

/// Values of a field in a table. The page of the field lists all of them.
const MAX_VALUES: usize = 8;

/// Page of a struct with its fields.
pub(crate) fn struct_page(facts: &StructFacts, screen: Screen) -> String {
    let mut page = heading(facts.name, facts.doc, screen);
    let _ = writeln!(page, "Rust: mps_model::types::{}", facts.rust_name);
    write_paths(&mut page, &paths(facts));
    page.push('\n');
    let mut rows = table(
        screen,
        ["field", "type", "unit", "null", "edition", "meaning"],
    );
    for field in facts.fields {
        rows.add_row([
            Cell::new(field.name),
            Cell::new(type_of(field)),
            Cell::new(unit_of(field).unwrap_or_default()),
            Cell::new(if field.nullable { "may be" } else { "" }),
            Cell::new(editions(field)),
            Cell::new(meaning(field)),
        ]);
    }
    page.push_str(&table::text(&rows));
    page
}

/// Page of a field with every fact.
pub(crate) fn field_page(facts: &StructFacts, field: &FieldFacts, screen: Screen) -> String {
    let mut page = heading(&format!("{}.{}", facts.name, field.name), field.doc, screen);
    let mut fact = |name: &str, value: &str| {
        let _ = writeln!(page, "{name:<9}{value}");
    };
    fact("type", &type_of(field));
    if let Some(unit) = unit_of(field) {
        fact("unit", unit);
    }
    if field.unit == Some("secret") {
        fact("secret", "yes, shown as ***");
    }
    fact(
        "null",
        if field.nullable {
            "may be null"
        } else {
            "not documented as nullable"
        },
    );
    fact("edition", &editions(field));
    write_paths(&mut page, &field_paths(facts, field));
    if let Some(known) = field.values {
        page.push('\n');
        let mut rows = table(screen, ["value", "meaning"]);
        for value in known.values {
            rows.add_row([value.value, value.doc]);
        }
        page.push_str(&table::text(&rows));
        page.push_str("Other values are kept as text.\n");
    }
    if let Some(nested) = field.nested() {
        let _ = writeln!(page, "\nSee also: mps schema {}", nested.name);
    }
    page
}

/// Page of the hits of a search.
pub(crate) fn hits_page(hits: &[SearchHit], shown: usize, screen: Screen) -> String {
    let mut rows = table(screen, ["name", "type", "meaning"]);
    for hit in hits.iter().take(shown) {
        let kind = match hit.entry {
            Entry::Struct(facts) => count(facts.fields.len(), "field"),
            Entry::Field(_, field) => type_of(field),
        };
        rows.add_row([hit.entry.name(), kind, hit.entry.doc().to_owned()]);
    }
    let mut page = table::text(&rows);
    if let Some(hidden) = hits.len().checked_sub(shown).filter(|hidden| *hidden > 0) {
        let _ = writeln!(page, "and {hidden} more; use --all to show them");
    }
    page
}

fn heading(name: &str, doc: &str, screen: Screen) -> String {
    let bold = Style::new().bold().force_styling(screen.colours);
    format!("{}\n{doc}\n\n", bold.apply_to(name))
}

fn write_paths(page: &mut String, paths: &[String]) {
    for (index, path) in paths.iter().take(MAX_PATHS).enumerate() {
        let name = if index == 0 { "path" } else { "" };
        let _ = writeln!(page, "{name:<9}{path}");
    }
    if let Some(hidden) = paths
        .len()
        .checked_sub(MAX_PATHS)
        .filter(|hidden| *hidden > 0)
    {
        let _ = writeln!(
            page,
            "{:<9}and {hidden} more; use --output json to list them",
            ""
        );
    }
}

/// Paths to a field, from the paths of its struct.
pub(super) fn field_paths(facts: &StructFacts, field: &FieldFacts) -> Vec<String> {
    let list = if field.list { "[]" } else { "" };
    paths(facts)
        .into_iter()
        .map(|path| match path.as_str() {
            "@" => format!("{}{list}", field.name),
            path => format!("{path}.{}{list}", field.name),
        })
        .collect()
}

fn editions(field: &FieldFacts) -> String {
    match field.editions {
        [one] => format!("{one} only"),
        several => several.join(", "),
    }
}

/// Description of a field, with the known values that it does not mention.
fn meaning(field: &FieldFacts) -> String {
    let mut meaning = field.doc.to_owned();
    if let Some(known) = field.values {
        let has_unnamed = known
            .values
            .iter()
            .any(|value| !field.doc.contains(value.value));
        if has_unnamed {
            let values = known
                .values
                .iter()
                .take(MAX_VALUES)
                .map(|value| value.value);
            let _ = write!(
                meaning,
                " Values: {}",
                values.collect::<Vec<_>>().join(", ")
            );
            if known.values.len() > MAX_VALUES {
                let _ = write!(meaning, " and {} more", known.values.len() - MAX_VALUES);
            }
            meaning.push('.');
        }
    }
    meaning
}
