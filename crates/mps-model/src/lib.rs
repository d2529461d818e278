//! Types, reader and insight for the answer of DescribeTaskDetail.

mod coordinates;
mod deserialize;
mod error;
mod generated;
mod insight;
mod json;
mod notification;
mod number;
mod open_enum;
mod raw;
mod reader;
pub mod record;
mod response;
#[cfg(feature = "schema")]
pub mod schema;
mod serialize;
mod subtask;
mod summary;
mod text;
mod time;

/// Every struct of the answer under its name in the vendor's documentation.
pub mod types {
    pub use crate::generated::enums::*;
    pub use crate::generated::types::*;
}

pub use coordinates::Coordinates;
pub use error::{ApiError, DecodeError, ResponseError};
pub use generated::enums::{SubtaskStatus, TaskStatus, TaskType};
pub use generated::types::{DescribeTaskDetailResponse, Notification, Task};
pub use insight::{Failure, Outcome, Output, Segment, SegmentKind, SubtaskView};
pub use notification::VerifyError;
pub use open_enum::UnknownValue;
pub use raw::{RawJson, RawMembers};
pub use subtask::Subtask;
pub use summary::TaskSummary;
pub use text::{SecretText, Text};
pub use time::{Time, TimeError};
