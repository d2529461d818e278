//! ProcessMedia: starts a workflow task, or an orchestration if the request names one.

use serde_json::Value;

use super::operation::{Answer, Call};
use super::started::{check_input, start};
use super::work;
use crate::api_error::ApiError;

/// Parameters of which a request has at least one, because otherwise there is no work.
const WORK: [&str; 10] = [
    "ScheduleId",
    "MediaProcessTask",
    "AiContentReviewTask",
    "AiAnalysisTask",
    "AiRecognitionTask",
    "AiQualityControlTask",
    "SmartSubtitlesTask",
    "SmartEraseTask",
    "AIDubbingTask",
    "Activities",
];

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let input = call.echo("InputInfo");
    check_input(&input, "InputInfo")?;
    if !WORK.iter().any(|name| call.get(name).is_some()) {
        return Err(ApiError::new(
            "InvalidParameter",
            format!(
                "The request asks for no work. Set one of {}.",
                WORK.join(", ")
            ),
        ));
    }
    if input["Type"] == "URL" && call.get("OutputStorage").is_none() {
        return Err(ApiError::missing("OutputStorage"));
    }
    let schedule = call.get("ScheduleId").and_then(Value::as_i64);
    let is_schedule = call.get("Activities").is_some() || schedule.is_some_and(|id| id != 0);
    let answer = match is_schedule {
        true => work::schedule(call, &input),
        false => work::workflow(call, &input),
    };
    start(call, answer)
}
