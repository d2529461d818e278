//! A part of an answer that looks like a subtask and that this version does not model, as data.

use super::text::Text;
use super::time::Time;
use crate::generated::enums::SubtaskStatus;

/// A part of an answer that looks like a subtask and that this version does not model.
///
/// An object counts if it has a status, an error code or a message, whatever its name and depth.
/// Only names that have the same role everywhere in the schema are used. An object without any of
/// these counts if a result is expected in its place, see [`StatelessRule`].
#[derive(Clone, Default, PartialEq)]
pub(crate) struct UnknownSubtask {
    /// Kind from a text beside the part, if there is one.
    pub(crate) kind: Option<Text>,
    /// Path from the object that holds the member.
    pub(crate) path: String,
    /// Number of such parts around this one.
    pub(crate) depth: usize,
    pub(crate) status: SubtaskStatus,
    pub(crate) err_code: Option<i64>,
    pub(crate) err_code_ext: Option<Text>,
    pub(crate) message: Option<Text>,
    pub(crate) progress: Option<i64>,
    pub(crate) begin_process_time: Option<Time>,
    pub(crate) finish_time: Option<Time>,
    /// True if a status or an error code is an object or a list.
    pub(crate) unreadable: bool,
    pub(crate) stateless_rule: StatelessRule,
}

/// Places where a part without a status, error code or message still counts. Its outcome there is
/// unknown once its task has ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum StatelessRule {
    /// The part has a status, an error code or a message.
    #[default]
    HasState,
    /// Counts only in place of one of several results, because such a result may be any member.
    InOneof,
    /// Counts elsewhere too, but not in a part that succeeded, because findings have such names and
    /// members too.
    Result,
    /// Counts even in a part that succeeded.
    Subtask,
}
