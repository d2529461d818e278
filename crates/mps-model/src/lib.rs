//! The answer of DescribeTaskDetail as Rust types: what became of a task of Tencent Cloud Media Processing Service.
//!
//! Every struct and field of both editions of the service, a reader for them that is fast on large results, and the questions
//! that people ask of a result. No I/O: bring the bytes from wherever you have them.
//!
//! ```
//! use mps_model::{DescribeTaskDetailResponse, Outcome};
//!
//! let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[
//!     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Output":{"Path":"/out/film.m3u8","Size":5692}}}]}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! assert_eq!(detail.outcome(), Outcome::Succeeded);
//! for output in detail.outputs() {
//!     println!("{} made {} ({:?} bytes)", output.made_by, output.path, output.size);
//! }
//! # Ok::<_, mps_model::ResponseError>(())
//! ```
//!
//! # What there is
//!
//! * [`DescribeTaskDetailResponse::from_slice`] reads an answer: the task, the service's error, or where the body went wrong.
//!   [`from_slice_strict`](DescribeTaskDetailResponse::from_slice_strict) also lists what this version does not know.
//! * [`TaskSummary::from_slice`] reads type, status and times only, in time that does not grow with the body.
//! * [`outcome`](DescribeTaskDetailResponse::outcome), [`subtasks`](DescribeTaskDetailResponse::subtasks),
//!   [`failures`](DescribeTaskDetailResponse::failures), [`outputs`](DescribeTaskDetailResponse::outputs),
//!   [`segments`](DescribeTaskDetailResponse::segments), [`progress`](DescribeTaskDetailResponse::progress) and
//!   [`elapsed`](DescribeTaskDetailResponse::elapsed) say what the types mean together.
//! * [`transcripts`](DescribeTaskDetailResponse::transcripts) are the findings that subtitles are
//!   made of, with the times of words.
//! * [`segments_in`] finds the timed findings of a body one after the other, without reading the rest.
//! * [`Notification`] is what the service posts when a task changes, with its signature checked by
//!   [`verify`](Notification::verify). [`LiveStreamNotification`] is what it posts while a live stream is processed.
//! * [`types`] has every struct under its name in the vendor's documentation; [`record`] sees any of them without knowing it.
//! * Everything is `Serialize` and `Deserialize`; what was read and is written again is equal as
//!   JSON, nulls, empty lists and `{}` beside a filled arm aside. Reading through serde goes through
//!   the same reader, at the cost of writing the value down first.
//!
//! # What is forgiven
//!
//! Members in any order, unknown members, null anywhere, `29.0` for an integer and `29` for a float, a byte order mark, half of
//! a surrogate pair (it becomes U+FFFD), and the last of duplicate members wins. An unknown value of an open enum is kept as text.
//!
//! Two faults cost the value that they stand in and are listed by [`faults`](DescribeTaskDetailResponse::faults). A number that does
//! not fit its type, such as `1e400` or `1.5` for an integer, is left out. A raw control character within a string is kept.
//!
//! Within a list or object that is skipped because it is unknown, only the ends of strings and the balance of brackets are checked.
//! What looks like a subtask is kept from it. If that is no JSON, its [`outcome`](SubtaskView::outcome) is unknown.
//!
//! # What is refused
//!
//! * Truncated or malformed input, a value of another kind than the schema has, and anything behind the answer.
//! * Bytes that are not UTF-8.
//! * In members that take the place of a known arm and are kept as they arrived: nesting deeper than 128, a raw control character
//!   and anything else that is no JSON.
//! * A body without a `Response`, or with nothing in it.
//!
//! The error has path, byte offset, RequestId and an excerpt without secrets.
//! [`from_slice_strict`](DescribeTaskDetailResponse::from_slice_strict) also refuses numbers out of range and raw control characters,
//! and checks what it skips by the whole grammar of JSON.
//!
//! # Features
//!
//! * `schema`: the schema as data, for a reference or a generator of examples. Off by default, for it is 250 KB of text.

mod coordinates;
mod deserialize;
mod error;
mod generated;
mod insight;
mod json;
mod judge;
mod live_notification;
mod location;
mod mask;
mod notification;
mod number;
mod open_enum;
mod presence;
mod raw;
mod reader;
pub mod record;
mod remarks;
mod response;
mod roles;
#[cfg(feature = "schema")]
pub mod schema;
mod segments;
mod serialize;
mod subtask;
mod summary;
mod text;
mod time;
mod unknown;

/// Every struct of the answer under its name in the vendor's documentation.
pub mod types {
    pub use crate::generated::enums::*;
    pub use crate::generated::types::*;
}

pub use coordinates::Coordinates;
pub use error::{ApiError, DecodeError, ResponseError};
pub use generated::enums::{SubtaskStatus, TaskStatus, TaskType};
pub use generated::types::{
    DescribeTaskDetailResponse, LiveStreamNotification, Notification, Task,
};
pub use insight::{
    Failure, FileReference, Insight, Outcome, Output, Segment, SegmentKind, SubtaskView, TimedWord,
    Transcript, TranscriptLine, Uncertainty,
};
pub use location::{Location, Store};
pub use mask::{JsonLayout, lay_out_json, mask_json, mask_url};
pub use notification::VerifyError;
pub use open_enum::UnknownValue;
pub use raw::{RawJson, RawMembers};
pub use remarks::ValueFault;
pub use segments::{Segments, segments_in};
pub use subtask::Subtask;
pub use summary::TaskSummary;
pub use text::{SecretText, Text};
pub use time::{Time, TimeError};
