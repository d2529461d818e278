//! ProcessLiveStream: starts a live-stream task, or a live orchestration if the request names one.

use super::operation::{Answer, Call, Operation};
use super::parameter::Parameter;
use super::started::{StartedTask, start};
use super::work;
use crate::api_error::ApiError;

pub(super) const OPERATION: Operation = Operation {
    name: "ProcessLiveStream",
    rate: 20,
    parameters: &[
        Parameter::required("Url", "string"),
        Parameter::required("TaskNotifyConfig", "LiveStreamTaskNotifyConfig"),
        Parameter::optional("OutputStorage", "TaskOutputStorage"),
        Parameter::optional("OutputDir", "string"),
        Parameter::optional("AiContentReviewTask", "AiContentReviewTaskInput"),
        Parameter::optional("AiRecognitionTask", "AiRecognitionTaskInput"),
        Parameter::optional("AiAnalysisTask", "AiAnalysisTaskInput"),
        Parameter::optional("AiQualityControlTask", "AiQualityControlTaskInput"),
        Parameter::optional("SmartSubtitlesTask", "LiveSmartSubtitlesTaskInput"),
        Parameter::optional("SessionId", "string"),
        Parameter::optional("SessionContext", "string"),
        Parameter::optional("ScheduleId", "int64"),
        Parameter::optional("ResourceId", "string"),
    ],
    answer,
};

/// Protocols of live streams, as documented.
const SCHEMES: [&str; 7] = ["rtmp", "rtmps", "http", "https", "trtc", "webrtc", "srt"];

fn answer(call: &Call<'_>) -> Answer {
    let scheme = call.text("Url").split_once("://").map(|(scheme, _)| scheme);
    if !scheme.is_some_and(|scheme| SCHEMES.contains(&scheme)) {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "`Url` is not the address of a live stream, such as rtmp://live.example/a/b.",
        ));
    }
    let answer = work::live(call);
    let kind = match answer.contains_key("LiveScheduleTask") {
        true => "LiveScheduleTask",
        false => "LiveStreamProcessTask",
    };
    start(call, StartedTask { kind, answer })
}
