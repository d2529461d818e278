//! The answer of `DescribeTaskDetail` as Rust types: the result of a task of Tencent Cloud Media
//! Processing Service.
//!
//! Models every struct and field of both editions of the service. Reads large results fast, and
//! answers the questions that people ask of a result. Does no I/O: the caller brings the bytes.
//!
//! ```
//! use mps_model::{DescribeTaskDetailResponse, Outcome};
//!
//! let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{
//!     "MediaProcessResultSet":[
//!     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Output":{
//!     "Path":"/out/film.m3u8","Size":5692}}}]}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! assert_eq!(detail.outcome(), Outcome::Succeeded);
//! for output in detail.outputs() {
//!     println!("{} made {} ({:?} bytes)", output.made_by, output.path, output.size);
//! }
//! # Ok::<_, mps_model::ResponseError>(())
//! ```
//!
//! # Contents
//!
//! * [`DescribeTaskDetailResponse::from_slice`] reads an answer. It returns the task, the service's
//!   error, or the position at which the body is faulty.
//! * [`from_slice_strict`](DescribeTaskDetailResponse::from_slice_strict) also lists what this
//!   version does not know.
//! * [`TaskSummary::from_slice`] reads type, status and times only, in time that does not grow with
//!   the body.
//! * [`outcome`](DescribeTaskDetailResponse::outcome),
//!   [`subtasks`](DescribeTaskDetailResponse::subtasks),
//!   [`failures`](DescribeTaskDetailResponse::failures),
//!   [`outputs`](DescribeTaskDetailResponse::outputs),
//!   [`segments`](DescribeTaskDetailResponse::segments),
//!   [`progress`](DescribeTaskDetailResponse::progress) and
//!   [`elapsed`](DescribeTaskDetailResponse::elapsed) interpret the answer as a whole.
//! * [`transcripts`](DescribeTaskDetailResponse::transcripts) returns the findings that subtitles
//!   are made of, with the times of words.
//! * [`segments_in`] finds the timed findings of a body one after the other, without reading the
//!   rest.
//! * [`Notification`] is the body that the service posts when a task changes. `verify` checks its
//!   signature.
//! * [`LiveStreamNotification`] is the body that the service posts while it processes a live
//!   stream.
//! * [`operation`] has the requests and answers of every operation, with the traits that a client
//!   sends them by. [`OPERATIONS`](operation::OPERATIONS) lists them, from
//!   [`ProcessMedia`](operation::ProcessMedia), which starts a task, to
//!   [`ManageTask`](operation::ManageTask), which ends one.
//! * [`Operation::validate`] checks a request before it is sent.
//! * [`types`] has every struct under its name in the vendor's documentation.
//! * [`reflect`] gives access to any struct member by member.
//! * All types implement `Serialize` and `Deserialize`. An answer that is read and written again is
//!   equal as JSON, except for nulls, empty lists, and `{}` beside a filled arm.
//! * Reading through serde uses the same reader, at the cost of writing the value down first.
//!
//! # Tolerated input
//!
//! * Members in any order, unknown members, and null anywhere.
//! * `29.0` for an integer, and `29` for a float.
//! * A byte order mark.
//! * Half of a surrogate pair. It becomes U+FFFD.
//! * Duplicate members. The last one wins.
//! * An unknown value of an open enum. It is kept as text.
//!
//! Two faults affect only the value that they are in.
//! [`faults`](DescribeTaskDetailResponse::faults) lists them. A number that does not fit its type,
//! such as `1e400`, or `1.5` for an integer, is left out. A raw control character within a string
//! is kept.
//!
//! A list or object that is unknown is skipped. Within it, the reader checks only the ends of
//! strings and the balance of brackets. Parts of it that look like a subtask are kept. If such a
//! part is not JSON, its [`outcome`](SubtaskView::outcome) is unknown.
//!
//! # Rejected input
//!
//! * Truncated or malformed input, a value of another kind than the schema has, and anything after
//!   the answer.
//! * Bytes that are not UTF-8.
//! * In members that are kept raw in place of a known arm: anything that is not JSON, and nesting
//!   deeper than 128. A raw control character counts too.
//! * A body without a `Response`, or with nothing in it.
//!
//! The error has the path, the byte offset, the RequestId and an excerpt without secrets.
//!
//! [`from_slice_strict`](DescribeTaskDetailResponse::from_slice_strict) also rejects numbers out of
//! range and raw control characters. It checks what it skips against the whole grammar of JSON.
//!
//! # Building values
//!
//! Every struct has `Default` and setters, so that a program builds a request, and a unit test an
//! answer, without JSON. No struct or enum is exhaustive, so that a new field or value breaks no
//! program.
//!
//! ```
//! use mps_model::types::{
//!     MediaProcessTaskResult, MediaProcessTaskTranscodeResult, WorkflowTask,
//! };
//! use mps_model::{DescribeTaskDetailResponse, Outcome, SubtaskStatus, TaskStatus};
//!
//! let transcode = MediaProcessTaskTranscodeResult::default()
//!     .with_status(SubtaskStatus::Fail)
//!     .with_message("the source has no video");
//! let result = MediaProcessTaskResult::default()
//!     .with_kind("Transcode")
//!     .with_task(transcode);
//! let answer = DescribeTaskDetailResponse::default()
//!     .with_status(TaskStatus::Finish)
//!     .with_task(WorkflowTask::default().with_media_process_result_set([result]));
//! assert_eq!(answer.outcome(), Outcome::Failed);
//! ```
//!
//! A request is named after its operation, and checked for what the schema requires:
//!
//! ```
//! use mps_model::operation::{Operation, ProcessMedia};
//! use mps_model::types::{MediaInputInfo, MediaProcessTaskInput, TranscodeTaskInput};
//!
//! let transcode = TranscodeTaskInput::default().with_definition(100_020);
//! let request = ProcessMedia::default()
//!     .with_input_info(MediaInputInfo::cos(
//!         "films-1250000000",
//!         "ap-guangzhou",
//!         "/in/a.mov",
//!     ))
//!     .with_media_process_task(
//!         MediaProcessTaskInput::default().with_transcode_task_set([transcode]),
//!     );
//! request.validate()?;
//!
//! let error = request.with_output_dir("out/").validate().unwrap_err();
//! assert_eq!(error.to_string(), "OutputDir: must start with /");
//! # Ok::<_, mps_model::InvalidRequest>(())
//! ```
//!
//! A member that a setter has set is written, even if it is 0 or empty. A plain member that was
//! assigned directly is written unless it is 0, false or empty.
//!
//! # Features
//!
//! All are off by default, and only add.
//!
//! * `notification`: `verify`, which checks the signature of a notification. It needs MD5, which is
//!   eight more crates.
//! * `chrono`: conversions of [`Time`] from and to the types of chrono.
//! * `schema`: the schema as data, for a reference or a generator of examples. It has 250 KB of
//!   text.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod error;
mod extras;
mod generated;
mod insight;
mod json;
mod layout;
mod live_notification;
mod mask;
mod notification;
pub mod operation;
mod place;
mod reader;
pub mod reflect;
mod response;
#[cfg(feature = "schema")]
pub mod schema;
mod segment_stream;
#[cfg(feature = "notification")]
mod signature;
mod status;
mod subtask;
mod summary;
mod unknown;
mod value;

/// Every struct of requests, answers and notifications.
///
/// Each has its name in the vendor's documentation. A request has that of its operation.
///
/// Structs are built by their setters. Literals do not compile outside of this crate, because a new
/// field would break them:
///
/// ```compile_fail,E0639
/// let source = mps_model::types::UrlInputInfo { url: None };
/// ```
pub mod types {
    pub use crate::generated::enums::*;
    pub use crate::generated::model::*;
}

pub use error::{ApiError, DecodeError, ResponseError};
pub use extras::ValueFault;
pub use generated::enums::{SubtaskStatus, TaskStatus, TaskType};
pub use generated::model::{
    DescribeTaskDetailResponse, LiveStreamNotification, Notification, Task,
};
pub use insight::{
    Failure, FileReference, Insight, Location, Outcome, Output, Segment, Store, SubtaskView,
    TimedWord, Transcript, TranscriptLine, Uncertainty,
};
pub use mask::{JsonLayout, lay_out_json, mask_json, mask_text, write_masked_json};
pub use operation::{DescribeTaskDetail, InvalidRequest, Operation};
pub use segment_stream::{Segments, segments_in};
#[cfg(feature = "notification")]
pub use signature::VerifyError;
pub use subtask::Subtask;
pub use summary::TaskSummary;
pub use value::{
    Coordinates, RawJson, RawMembers, SecretText, SegmentKind, Text, Time, TimeError, UnknownValue,
};

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
