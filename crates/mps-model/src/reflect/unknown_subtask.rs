//! Shows a part that is not modelled like a subtask, without input and output.

use super::as_value::AsValue;
use super::view::{Descriptor, Reflect, SubtaskState, Value};
use crate::value::UnknownSubtask;
use std::fmt;

/// The members of every subtask on the wire, in the order in which [`Subtask`](crate::Subtask)
/// numbers them.
pub(crate) const SUBTASK_MEMBERS: &[&str] = &[
    "Status",
    "ErrCodeExt",
    "ErrCode",
    "Message",
    "Progress",
    "BeginProcessTime",
    "FinishTime",
    "Input",
    "Output",
];

/// Shows the members of every subtask, without input and output.
impl Reflect for UnknownSubtask {
    fn descriptor(&self) -> &'static Descriptor {
        &Descriptor {
            name: "UnknownSubtask",
            members: SUBTASK_MEMBERS,
            place: usize::MAX,
        }
    }

    fn value(&self, index: usize) -> Value<'_> {
        match index {
            0 if self.status.is_empty() => Value::Null,
            0 => self.status.as_value(),
            1 => self.err_code_ext.as_value(),
            2 => self.err_code.as_value(),
            3 => self.message.as_value(),
            4 => self.progress.as_value(),
            5 => self.begin_process_time.as_value(),
            6 => self.finish_time.as_value(),
            _ => Value::Null,
        }
    }

    fn as_subtask(&self) -> Option<SubtaskState<'_>> {
        Some(SubtaskState {
            status: self.status.clone(),
            progress: self.progress,
            err_code: self.err_code,
            err_code_ext: self.err_code_ext.as_deref(),
            message: self.message.as_deref(),
            begin_process_time: self.begin_process_time.as_ref(),
            finish_time: self.finish_time.as_ref(),
        })
    }
}

impl fmt::Debug for UnknownSubtask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self as &dyn Reflect).fmt(f)
    }
}
