//! The answer of a watermark extraction.

use serde_json::{Map, Value, json};

use super::super::operation::Call;
use super::answer::final_answer;

/// Returns the members of the final answer of a watermark extraction.
pub(crate) fn watermark(call: &Call<'_>) -> Map<String, Value> {
    let task = json!({
        "InputInfo": call.echo("InputInfo"),
        "Type": call.echo("Type"),
        "IsDetected": true,
        "Result": "emulated-watermark",
        "ExtractBlindWatermarkConfig": call.echo("ExtractBlindWatermarkConfig"),
    });
    final_answer("ExtractBlindWatermark", "ExtractBlindWatermarkTask", task)
}
