//! Pages of the schema reference: operations, a struct, a field, and the hits of a search.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::reference::entry::{Entry, need_of, type_of, unit_of};
use crate::reference::paths::{Paths, paths};
use crate::reference::search::SearchHit;
use crate::text::count;
use comfy_table::Cell;
use console::Style;
use mps_model::operation::OperationInfo;
use mps_model::schema::{FieldFacts, OperationFacts, StructFacts};
use std::fmt::Write as _;

/// Paths to a struct on its page. JSON lists all of them.
const MAX_PATHS: usize = 5;

/// Values of a field in a table. The page of the field lists all of them.
const MAX_VALUES: usize = 8;

/// Page of a struct with its fields.
pub(crate) fn struct_page(facts: &StructFacts, screen: Screen) -> String {
    let mut page = heading(facts.name, facts.doc, screen);
    let _ = writeln!(page, "Rust: mps_model::types::{}", facts.rust_name);
    let paths = paths(facts);
    write_paths(&mut page, "path", &paths.answers);
    write_paths(&mut page, "in", &paths.operations);
    page.push('\n');
    page + &fields_table(facts, screen)
}

/// Columns of a terminal from which a table of fields has room for descriptions.
const MIN_WITH_MEANING: u16 = 100;

/// Fields with their facts on one line and the description below.
fn stacked_fields(facts: &StructFacts, screen: Screen) -> String {
    let mut text = String::new();
    for field in facts.fields {
        let mut parts = vec![type_of(field)];
        parts.extend(unit_of(field).map(str::to_owned));
        parts.extend(need_of(field));
        parts.extend(field.nullable.then(|| "may be null".to_owned()));
        parts.push(editions(field));
        let facts = format!("{}  {}", field.name, parts.join(", "));
        let facts = screen.wrapped(&facts, 0, "    ");
        let bold = heading_line(field.name, screen);
        let _ = writeln!(text, "{}", facts.replacen(field.name, &bold, 1));
        let _ = writeln!(text, "  {}", screen.wrapped(&meaning(field), 2, "  "));
    }
    text
}

fn fields_table(facts: &StructFacts, screen: Screen) -> String {
    if screen.width.is_some_and(|width| width < MIN_WITH_MEANING) {
        return stacked_fields(facts, screen);
    }
    let has_needs = facts.fields.iter().any(|field| need_of(field).is_some());
    let mut headings = vec!["field", "type", "unit", "null", "edition", "meaning"];
    if has_needs {
        headings.insert(3, "request");
    }
    let mut rows = table(screen, headings);
    for field in facts.fields {
        let mut row = vec![
            Cell::new(field.name),
            Cell::new(type_of(field)),
            Cell::new(unit_of(field).unwrap_or_default()),
            Cell::new(if field.nullable { "may be" } else { "" }),
            Cell::new(editions(field)),
            Cell::new(meaning(field)),
        ];
        if has_needs {
            row.insert(3, Cell::new(need_of(field).unwrap_or_default()));
        }
        rows.add_row(row);
    }
    table::text(&rows)
}

/// Page of an operation with the members of its request and its answer.
pub(crate) fn operation_page(facts: &OperationFacts, screen: Screen) -> String {
    let mut page = heading(facts.name, facts.doc, screen);
    if let Some(info) = OperationInfo::find(facts.name) {
        let _ = writeln!(page, "{:<9}{} requests a second", "limit", info.rate);
        let request = facts.request().map_or(&[][..], |request| request.fields);
        let has_session_id = request.iter().any(|field| field.name == "SessionId");
        let repeat = match (info.idempotent, has_session_id) {
            (true, _) => "is harmless",
            (false, true) => "may start a second task, unless it has the same SessionId",
            (false, false) => "may start a second task",
        };
        let _ = writeln!(page, "{:<9}{repeat}", "repeat");
    }
    let _ = writeln!(page, "{:<9}mps call {} --skeleton", "skeleton", facts.name);
    for (name, part) in [("request", facts.request()), ("answer", facts.response())] {
        let Some(part) = part else { continue };
        let _ = writeln!(
            page,
            "\n{}",
            heading_line(&format!("{name}: {}", part.name), screen)
        );
        page.push_str(&fields_table(part, screen));
    }
    page
}

/// Table of the operations.
pub(crate) fn operations_page(operations: &[OperationFacts], screen: Screen) -> String {
    let mut rows = table(screen, ["operation", "a second", "meaning"]);
    table::keep_unwrapped(&mut rows, screen, 2);
    for facts in operations {
        let rate = OperationInfo::find(facts.name).map(|info| info.rate.to_string());
        rows.add_row([facts.name, &rate.unwrap_or_default(), facts.doc]);
    }
    table::text(&rows)
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
    if let Some(need) = need_of(field) {
        fact("request", &need);
    }
    fact("edition", &editions(field));
    let paths = field_paths(facts, field);
    write_paths(&mut page, "path", &paths.answers);
    write_paths(&mut page, "in", &paths.operations);
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
            Entry::Operation(_) => "operation".to_owned(),
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
    let doc = screen.wrapped(doc, 0, "");
    format!("{}\n{doc}\n\n", heading_line(name, screen))
}

fn heading_line(name: &str, screen: Screen) -> String {
    let bold = Style::new().bold().force_styling(screen.colours);
    bold.apply_to(name).to_string()
}

fn write_paths(page: &mut String, label: &str, paths: &[String]) {
    for (index, path) in paths.iter().take(MAX_PATHS).enumerate() {
        let name = if index == 0 { label } else { "" };
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
pub(super) fn field_paths(facts: &StructFacts, field: &FieldFacts) -> Paths {
    let list = if field.list { "[]" } else { "" };
    let extended = |paths: Vec<String>| {
        let paths = paths.into_iter().map(|path| match path.strip_suffix('@') {
            Some(before) => format!("{before}{}{list}", field.name),
            None => format!("{path}.{}{list}", field.name),
        });
        paths.collect()
    };
    let Paths {
        answers,
        operations,
    } = paths(facts);
    Paths {
        answers: extended(answers),
        operations: extended(operations),
    }
}

fn editions(field: &FieldFacts) -> String {
    match field.editions {
        [] => "neither".to_owned(),
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
