//! The answer of a watermark extraction.

use serde_json::{Map, Value, json};

use super::super::operation::Call;

/// Returns the members of the final answer of a watermark extraction.
pub(crate) fn watermark(call: &Call<'_>) -> Map<String, Value> {
    let task = json!({
        "TaskId": "",
        "Status": "FINISH",
        "ErrCode": 0,
        "Message": "",
        "InputInfo": call.echo("InputInfo"),
        "Type": call.echo("Type"),
        "IsDetected": true,
        "Result": "emulated-watermark",
        "ExtractBlindWatermarkConfig": call.echo("ExtractBlindWatermarkConfig"),
    });
    Map::from_iter([
        ("TaskType".to_owned(), "ExtractBlindWatermark".into()),
        ("ExtractBlindWatermarkTask".to_owned(), task),
    ])
}
