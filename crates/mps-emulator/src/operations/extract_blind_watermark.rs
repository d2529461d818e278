//! ExtractBlindWatermark: starts the extraction of a digital watermark.

use super::operation::{Answer, Call, Operation};
use super::parameter::Parameter;
use super::started::{StartedTask, check_input, start};
use super::work;
use crate::api_error::ApiError;

pub(super) const OPERATION: Operation = Operation {
    name: "ExtractBlindWatermark",
    rate: 20,
    parameters: &[
        Parameter::required("Type", "string"),
        Parameter::required("InputInfo", "MediaInputInfo"),
        Parameter::optional("TaskNotifyConfig", "TaskNotifyConfig"),
        Parameter::optional(
            "ExtractBlindWatermarkConfig",
            "ExtractBlindWatermarkTaskConfig",
        ),
        Parameter::optional("ResourceId", "string"),
    ],
    answer,
};

/// Kinds of watermarks, as documented in requests and answers.
const TYPES: [&str; 3] = ["blind-basic", "blind-ab", "blind-abseq"];

fn answer(call: &Call<'_>) -> Answer {
    if !TYPES.contains(&call.text("Type")) {
        return Err(ApiError::new(
            "InvalidParameterValue",
            format!("`Type` is not one of {}.", TYPES.join(", ")),
        ));
    }
    check_input(&call.echo("InputInfo"), "InputInfo")?;
    start(
        call,
        StartedTask {
            kind: "ExtractBlindWatermark",
            answer: work::watermark(call),
        },
    )
}
