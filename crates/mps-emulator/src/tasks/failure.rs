//! Failed subtasks in an answer: finds them, and lets all of an answer's subtasks fail.

use serde_json::{Map, Value};

/// The way in which a task fails.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    /// `ErrCode` of the task's object and its subtasks.
    pub(crate) number: i64,
    /// `ErrCodeExt` of the subtasks.
    pub(crate) code: String,
    pub(crate) message: String,
}

/// Returns true if the task's object reports an error, or a part of it has failed.
pub(crate) fn has_failed(answer: &Map<String, Value>) -> bool {
    let kinds = answer.values().filter_map(Value::as_object);
    kinds
        .filter(|kind| kind.contains_key("Status"))
        .any(|kind| {
            let number = kind.get("ErrCode").and_then(Value::as_i64);
            number.is_some_and(|number| number != 0) || kind.values().any(has_failed_part)
        })
        || answer.get("BatchTaskResult").is_some_and(has_failed_part)
}

fn has_failed_part(value: &Value) -> bool {
    match value {
        Value::Array(values) => values.iter().any(has_failed_part),
        Value::Object(object) => {
            object.get("Status").is_some_and(|status| status == "FAIL")
                || object.values().any(has_failed_part)
        }
        _ => false,
    }
}

/// Lets the task's object and every subtask fail.
pub(crate) fn fail(answer: &mut Map<String, Value>, failure: &Failure) {
    for (name, value) in answer.iter_mut() {
        if let Value::Object(kind) = value
            && (kind.contains_key("Status") || name == "BatchTaskResult")
        {
            set_if_present(kind, "ErrCode", failure.number.into());
            set_if_present(kind, "Message", failure.message.clone().into());
            set_if_present(kind, "Output", Value::Null);
            // The finding of an extraction of a watermark.
            set_if_present(kind, "IsDetected", false.into());
            set_if_present(kind, "Result", "".into());
            kind.values_mut()
                .for_each(|value| fail_parts(value, failure));
        }
    }
}

fn fail_parts(value: &mut Value, failure: &Failure) {
    match value {
        Value::Array(values) => values
            .iter_mut()
            .for_each(|value| fail_parts(value, failure)),
        Value::Object(object) if object.contains_key("Status") => {
            object.insert("Status".into(), "FAIL".into());
            set_if_present(object, "ErrCode", failure.number.into());
            set_if_present(object, "ErrCodeExt", failure.code.clone().into());
            set_if_present(object, "Message", failure.message.clone().into());
            for output in ["Output", "AsrFullTextTask", "TransTextTask"] {
                set_if_present(object, output, Value::Null);
            }
        }
        Value::Object(object) => object
            .values_mut()
            .for_each(|value| fail_parts(value, failure)),
        _ => {}
    }
}

fn set_if_present(object: &mut Map<String, Value>, name: &str, value: Value) {
    if let Some(member) = object.get_mut(name) {
        *member = value;
    }
}
