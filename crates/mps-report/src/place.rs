//! Text of members.

use mps_model::record::Record;

/// The text of a member, unless it is unset or empty.
pub(crate) fn text<'a>(record: &'a dyn Record, member: &str) -> Option<&'a str> {
    record
        .find(member)
        .as_text()
        .filter(|text| !text.is_empty())
}
