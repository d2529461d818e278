//! Comparison of the facts with the documented examples.

use super::{Facts, Field, Required, Wire};
use serde_json::{Map, Value};
use std::path::PathBuf;

fn root() -> PathBuf {
    crate::root().unwrap()
}

#[test]
fn documented_examples_agree_with_the_facts() {
    let facts = Facts::read(&root()).unwrap();
    let folder = root().join("crates/mps-model/schema/examples");
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let body: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let (operation, _) = file.split_once('-').unwrap();
        let request = file.ends_with(".request.json");
        let (name, value) = if request {
            (format!("{operation}Request"), &body)
        } else {
            let answer = body.get("Response").unwrap_or(&body);
            (format!("{operation}Response"), answer)
        };
        compare(&facts, &name, value, request, &file, &mut wrong);
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Adds a line for each member of an example that the facts do not describe, and for each that
/// they require and a request lacks.
fn compare(
    facts: &Facts,
    name: &str,
    value: &Value,
    request: bool,
    at: &str,
    wrong: &mut Vec<String>,
) {
    let (Some(known), Some(members)) = (facts.find(name), value.as_object()) else {
        wrong.push(format!("{at}: is no {name}"));
        return;
    };
    for (member, value) in members {
        let at = format!("{at}.{member}");
        let Some(field) = known.fields.iter().find(|field| field.name == *member) else {
            wrong.push(format!("{at}: is not in the facts"));
            continue;
        };
        let elements = match value {
            Value::Null => continue,
            Value::Array(elements) if field.list => elements.as_slice(),
            value if field.list => {
                wrong.push(format!("{at}: is no list but {value}"));
                continue;
            }
            value => std::slice::from_ref(value),
        };
        for element in elements {
            if let Wire::Struct(nested) = &field.wire {
                compare(facts, nested, element, request, &at, wrong);
            } else if !is_a(element, field) {
                wrong.push(format!("{at}: {element} is no {}", field.wire.as_str()));
            }
        }
    }
    let lacking = known
        .fields
        .iter()
        .filter(|field| request && is_needed(field, members) && !members.contains_key(&field.name));
    wrong.extend(lacking.map(|field| format!("{at}: lacks {name}.{}", field.name)));
}

fn is_needed(field: &Field, beside: &Map<String, Value>) -> bool {
    match &field.required {
        Required::Never => false,
        Required::Always => true,
        Required::If { field, value } => beside.get(field).and_then(Value::as_str) == Some(value),
    }
}

fn is_a(value: &Value, field: &Field) -> bool {
    match field.wire {
        Wire::Bool => value.is_boolean(),
        Wire::Int64 => value.is_i64(),
        Wire::Uint64 => value.is_u64(),
        Wire::Float => value.is_number(),
        Wire::String => value.is_string(),
        Wire::Struct(_) => value.is_object(),
    }
}
