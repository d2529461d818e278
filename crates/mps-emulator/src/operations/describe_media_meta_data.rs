//! DescribeMediaMetaData: the properties of a media file. Every file has those of the built-in
//! film.

use serde_json::Map;

use super::operation::{Answer, Call};
use super::started::check_input;
use super::work;

pub(super) fn answer(call: &Call<'_>) -> Answer {
    check_input(&call.echo("InputInfo"), "InputInfo")?;
    Ok(Map::from_iter([("MetaData".to_owned(), work::metadata())]))
}
