//! ExtractBlindWatermark: starts the extraction of a digital watermark.

use super::operation::{Answer, Call};
use super::started::{check_input, start};
use super::work;
use crate::api_error::ApiError;

/// Kinds of watermarks, as documented in requests and answers.
const TYPES: [&str; 3] = ["blind-basic", "blind-ab", "blind-abseq"];

pub(super) fn answer(call: &Call<'_>) -> Answer {
    if !TYPES.contains(&call.text("Type")) {
        return Err(ApiError::invalid_value(format!(
            "`Type` is not one of {}.",
            TYPES.join(", ")
        )));
    }
    check_input(&call.echo("InputInfo"), "InputInfo")?;
    start(call, work::watermark(call))
}
