//! Values that the types of the answer are made of. Does not read or show them.

mod civil;
mod coordinates;
pub(crate) mod open_enum;
mod raw;
mod segment_kind;
mod text;
mod time;
mod unknown_subtask;

pub use coordinates::Coordinates;
pub use open_enum::UnknownValue;
pub use raw::{RawJson, RawMembers};
pub use segment_kind::SegmentKind;
pub use text::{SecretText, Text};
pub use time::{Time, TimeError};

pub(crate) use raw::{LazyArm, LazyArms};
pub(crate) use time::between;
pub(crate) use unknown_subtask::{StatelessRule, UnknownSubtask};
