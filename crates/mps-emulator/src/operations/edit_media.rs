//! EditMedia: starts an editing or compositing task.

use super::operation::{Answer, Call, Operation};
use super::parameter::Parameter;
use super::started::{StartedTask, check_input, start};
use super::work;
use crate::api_error::ApiError;

pub(super) const OPERATION: Operation = Operation {
    name: "EditMedia",
    rate: 20,
    parameters: &[
        Parameter::required("FileInfos", "EditMediaFileInfo").list(),
        Parameter::required("OutputStorage", "TaskOutputStorage"),
        Parameter::required("OutputObjectPath", "string"),
        Parameter::optional("OutputConfig", "EditMediaOutputConfig"),
        Parameter::optional("ComposeConfig", "ComposeMediaConfig"),
        Parameter::optional("TaskNotifyConfig", "TaskNotifyConfig"),
        Parameter::optional("TasksPriority", "int64"),
        Parameter::optional("SessionId", "string"),
        Parameter::optional("SessionContext", "string"),
        Parameter::optional("ResourceId", "string"),
    ],
    answer,
};

fn answer(call: &Call<'_>) -> Answer {
    let files = call.echo("FileInfos");
    let files = files.as_array().map_or(&[][..], Vec::as_slice);
    if files.is_empty() {
        return Err(ApiError::missing("FileInfos.0"));
    }
    for (index, file) in files.iter().enumerate() {
        check_input(&file["InputInfo"], &format!("FileInfos.{index}.InputInfo"))?;
    }
    if call.text("OutputObjectPath").is_empty() {
        return Err(ApiError::new(
            "InvalidParameterValue",
            "`OutputObjectPath` is empty.",
        ));
    }
    start(
        call,
        StartedTask {
            kind: "EditMediaTask",
            answer: work::edit(call),
        },
    )
}
