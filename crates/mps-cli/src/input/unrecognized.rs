//! Error for input that is neither an answer nor a notification.

use super::outline::{Shape, stream};
use crate::error::CliError;
use crate::exit::Exit;
use mps_model::DescribeTaskDetailResponse;

/// Advice to use an input that this version reads.
pub(super) const EXPECTED_INPUT: &str = "Use an answer of DescribeTaskDetail or DescribeBatchTaskDetail, {\"Response\": ...}, or the body \
     of a notification.";

/// Error for a value that is not a document and contains none.
pub(super) fn unrecognized(text: &str) -> CliError {
    let text = text.trim_start();
    let unreadable = |message: &str| CliError::new(Exit::Unreadable, message);
    if text.starts_with('<') {
        return unreadable("The input is HTML or XML and not JSON (byte 0).")
            .with_advice(EXPECTED_INPUT);
    }
    if text.starts_with("HTTP/") {
        return unreadable("The input begins with the header of an HTTP response (byte 0).")
            .with_advice("Save only the body. With curl, leave out -i.");
    }
    if stream(text).is_none() {
        let read = DescribeTaskDetailResponse::from_slice(text.as_bytes());
        let error = read.map_or_else(CliError::from, |_| unreadable("The input is not JSON."));
        return match text.starts_with("{'") {
            true => error.with_advice("Print it as JSON, in Python with json.dumps(...)."),
            false => error.with_advice(EXPECTED_INPUT),
        };
    }
    let holds = match Shape::of(text) {
        Shape::Object(members) => {
            let names: Vec<&str> = members.names().take(8).collect();
            match names.is_empty() {
                true => "an empty object".to_owned(),
                false => format!("an object with {}", names.join(", ")),
            }
        }
        Shape::List(elements) if elements.is_empty() => "an empty list".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Text(_) => "a string".to_owned(),
        Shape::Scalar => "a single value".to_owned(),
    };
    unreadable(&format!(
        "The input is neither an answer nor a notification, but {holds}."
    ))
    .with_advice(EXPECTED_INPUT)
}
