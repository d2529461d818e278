//! Skeleton of a request: JSON with a comment for each member, to edit and send. Required members
//! are active, and optional ones are comments.

use crate::error::CliError;
use crate::reference::entry::{placeholder, type_of};
use crate::suggest::{closest, did_you_mean};
use mps_model::schema::{FieldFacts, OperationFacts, StructFacts};
use std::fmt::Write as _;

/// Columns of a comment. They fit a terminal with its indentation.
const WIDTH: usize = 92;

/// Deepest nesting of required members. Known requests have four levels.
const MAX_DEPTH: usize = 16;

/// Writes the skeleton. Members at the paths `with` are active too, such as
/// `MediaProcessTask.TranscodeTaskSet`.
pub(crate) fn skeleton(operation: &OperationFacts, with: &[String]) -> Result<String, CliError> {
    let Some(facts) = operation.request() else {
        return Ok("{}\n".to_owned());
    };
    let mut included: Vec<Vec<&str>> = Vec::new();
    for path in with {
        included.push(resolve(facts, path)?);
    }
    let mut writer = Writer {
        text: String::new(),
        depth: 0,
    };
    writer.comment(&format!("{}: {}", operation.name, operation.doc));
    writer.comment(
        "A member in a comment is optional. Comments and commas before a bracket may stay.",
    );
    writer.object(facts, &included, "");
    writer.text.push('\n');
    Ok(writer.text)
}

/// Names of the members on a path. Ignores case.
fn resolve(root: &'static StructFacts, path: &str) -> Result<Vec<&'static str>, CliError> {
    let mut facts = Some(root);
    let mut names = Vec::new();
    for step in path.split('.') {
        let fields = facts.map_or(&[][..], |facts| facts.fields);
        let field = fields
            .iter()
            .find(|field| field.name.eq_ignore_ascii_case(step));
        let Some(field) = field else {
            let error = CliError::usage(format!("The request has no member `{path}`."));
            let similar = closest(step, fields.iter().map(|field| field.name));
            return Err(match (did_you_mean(&similar), facts) {
                (Some(advice), _) => error.with_advice(advice),
                (None, Some(facts)) => {
                    error.with_advice(format!("See `mps schema {}`.", facts.name))
                }
                (None, None) => error,
            });
        };
        names.push(field.name);
        facts = field.nested();
    }
    Ok(names)
}

struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    /// Writes an object with its members. `after` follows the closing brace.
    fn object(&mut self, facts: &'static StructFacts, included: &[Vec<&str>], after: &str) {
        self.text.push_str(match self.depth {
            0 => "{\n",
            _ => "",
        });
        self.depth += 1;
        let choice = choice(facts, included);
        for field in facts.fields {
            let below: Vec<Vec<&str>> = included
                .iter()
                .filter(|path| path.first() == Some(&field.name))
                .map(|path| path[1..].to_vec())
                .collect();
            let is_choice = choice.is_some_and(|(name, _)| name == field.name);
            let is_chosen = choice.is_some() && field.required_if == choice;
            let is_active = field.required || is_choice || is_chosen || !below.is_empty();
            let value = choice.filter(|_| is_choice).map(|(_, value)| value);
            self.member(field, value, is_active && self.depth <= MAX_DEPTH, &below);
        }
        self.depth -= 1;
        let indentation = self.indentation();
        let _ = write!(self.text, "{indentation}}}{after}");
    }

    /// Writes a member. `value` is the text that it has, if the skeleton decides it.
    fn member(
        &mut self,
        field: &FieldFacts,
        value: Option<&str>,
        is_active: bool,
        included: &[Vec<&str>],
    ) {
        let mut doc = format!("{} [{}", field.doc, type_of(field));
        if field.required {
            doc.push_str(", required");
        } else if let Some((other, value)) = field.required_if {
            let _ = write!(doc, ", required if {other} is `{value}`");
        }
        doc.push(']');
        if let Some(known) = field.values {
            let unnamed = known
                .values
                .iter()
                .filter(|value| !field.doc.contains(&format!("`{}`", value.value)));
            if unnamed.clone().next().is_some() {
                let values: Vec<&str> = known.values.iter().map(|value| value.value).collect();
                let _ = write!(doc, " Known values: {}.", values.join(", "));
            }
        }
        self.comment(&doc);
        let indentation = self.indentation();
        let name = field.name;
        match field.nested().filter(|_| is_active) {
            None => {
                let mark = if is_active { "" } else { "// " };
                let one = match value {
                    Some(value) => format!("\"{value}\""),
                    None => sample(field),
                };
                let sample = match field.list {
                    true => format!("[{one}]"),
                    false => one,
                };
                let _ = writeln!(self.text, "{indentation}{mark}\"{name}\": {sample},");
            }
            Some(nested) if field.list => {
                let _ = writeln!(self.text, "{indentation}\"{name}\": [");
                self.depth += 1;
                let inner = self.indentation();
                let _ = writeln!(self.text, "{inner}{{");
                self.object(nested, included, ",\n");
                self.depth -= 1;
                let _ = writeln!(self.text, "{indentation}],");
            }
            Some(nested) => {
                let _ = writeln!(self.text, "{indentation}\"{name}\": {{");
                self.object(nested, included, ",\n");
            }
        }
    }

    fn comment(&mut self, text: &str) {
        let indentation = self.indentation();
        let room = WIDTH.saturating_sub(indentation.len());
        let mut line = String::new();
        for word in text.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
                let _ = writeln!(self.text, "{indentation}// {line}");
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        let _ = writeln!(self.text, "{indentation}// {line}");
    }

    fn indentation(&self) -> String {
        "  ".repeat(self.depth)
    }
}

/// Name and value of the member that decides which others are required.
fn choice(
    facts: &'static StructFacts,
    included: &[Vec<&str>],
) -> Option<(&'static str, &'static str)> {
    let is_included = |field: &&FieldFacts| {
        let mut paths = included.iter();
        paths.any(|path| path.first() == Some(&field.name))
    };
    let mut included = facts.fields.iter().filter(is_included);
    included.find_map(|field| field.required_if).or_else(|| {
        let (name, _) = facts.fields.iter().find_map(|field| field.required_if)?;
        let field = facts.fields.iter().find(|field| field.name == name)?;
        Some((name, sample_text(field).filter(|_| field.required)?))
    })
}

/// First known value of a field.
fn sample_text(field: &FieldFacts) -> Option<&'static str> {
    Some(field.values?.values.first()?.value)
}

/// Value of a field to begin with.
fn sample(field: &FieldFacts) -> String {
    match field.wire {
        "bool" => "false".to_owned(),
        "int64" | "uint64" | "float" => "0".to_owned(),
        "string" => {
            let known = sample_text(field).map(str::to_owned);
            format!("\"{}\"", known.unwrap_or_else(|| placeholder(field)))
        }
        _ => "{}".to_owned(),
    }
}
