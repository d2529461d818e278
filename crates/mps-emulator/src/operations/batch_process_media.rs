//! BatchProcessMedia: starts a batch task, which makes subtitles for several inputs.

use serde_json::Value;

use super::operation::{Answer, Call};
use super::started::{check_input, start};
use super::work;
use crate::api_error::ApiError;

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let inputs = call.echo("InputInfo");
    let inputs = inputs.as_array().map_or(&[][..], Vec::as_slice);
    for (index, input) in inputs.iter().enumerate() {
        check_input(input, &format!("InputInfo.{index}"))?;
    }
    if call.get("SmartSubtitlesTask").is_none() {
        return Err(ApiError::new(
            "InvalidParameter",
            "The request asks for no work. Set SmartSubtitlesTask.",
        ));
    }
    let is_url = |input: &Value| input["Type"] == "URL";
    if inputs.iter().any(is_url) && call.get("OutputStorage").is_none() {
        return Err(ApiError::missing("OutputStorage"));
    }
    start(call, work::batch(call))
}
