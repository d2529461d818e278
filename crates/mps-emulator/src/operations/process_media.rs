//! ProcessMedia: starts a workflow task, or an orchestration if the request names one.

use serde_json::Value;

use super::operation::{Answer, Call, Operation};
use super::parameter::Parameter;
use super::started::{StartedTask, check_input, start};
use super::work;
use crate::api_error::ApiError;

pub(super) const OPERATION: Operation = Operation {
    name: "ProcessMedia",
    rate: 100,
    parameters: &[
        Parameter::required("InputInfo", "MediaInputInfo"),
        Parameter::optional("OutputStorage", "TaskOutputStorage"),
        Parameter::optional("OutputDir", "string"),
        Parameter::optional("ScheduleId", "int64"),
        Parameter::optional("MediaProcessTask", "MediaProcessTaskInput"),
        Parameter::optional("AiContentReviewTask", "AiContentReviewTaskInput"),
        Parameter::optional("AiAnalysisTask", "AiAnalysisTaskInput"),
        Parameter::optional("AiRecognitionTask", "AiRecognitionTaskInput"),
        Parameter::optional("AiQualityControlTask", "AiQualityControlTaskInput"),
        Parameter::optional("SmartSubtitlesTask", "SmartSubtitlesTaskInput"),
        Parameter::optional("SmartEraseTask", "SmartEraseTaskInput"),
        Parameter::optional("AIDubbingTask", "AIDubbingTaskInput"),
        Parameter::optional("TaskNotifyConfig", "TaskNotifyConfig"),
        Parameter::optional("TasksPriority", "int64"),
        Parameter::optional("SessionId", "string"),
        Parameter::optional("SessionContext", "string"),
        Parameter::optional("TaskType", "string"),
        Parameter::optional("ResourceId", "string"),
        Parameter::optional("Activities", "Activity").list(),
        Parameter::optional("SkipMateData", "int64"),
    ],
    answer,
};

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

fn answer(call: &Call<'_>) -> Answer {
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
    let (kind, answer) = match is_schedule {
        true => ("ScheduleTask", work::schedule(call, &input)),
        false => ("WorkflowTask", work::workflow(call, &input)),
    };
    start(call, StartedTask { kind, answer })
}
