//! EditMedia: starts an editing or compositing task.

use super::operation::{Answer, Call};
use super::started::{check_input, start};
use super::work;
use crate::api_error::ApiError;

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let files = call.echo("FileInfos");
    let files = files.as_array().map_or(&[][..], Vec::as_slice);
    for (index, file) in files.iter().enumerate() {
        check_input(&file["InputInfo"], &format!("FileInfos.{index}.InputInfo"))?;
    }
    if call.text("OutputObjectPath").is_empty() {
        return Err(ApiError::invalid_value("`OutputObjectPath` is empty."));
    }
    start(call, work::edit(call))
}
