//! What people look at: the page, subtitles and tables of an answer.
//!
//! | what | call |
//! | --- | --- |
//! | one page for one task: outcome, files, findings on a time line, transcript, the whole answer | [`Page`] |
//! | one page for many tasks, with links to theirs | [`Overview`] |
//! | SubRip, WebVTT and plain text from speech, translation or text on screen | [`subtitles`] |
//! | files and findings for a spreadsheet | [`csv`] |
//! | outcome, files and findings for a ticket or a chat | [`markdown`] |
//! | sizes, rates, lengths and times as text | [`format`](mod@format) |
//!
//! ```
//! use mps_report::Page;
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-WorkflowTask-1"}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let mut html = Vec::new();
//! Page::new(&detail).body(body).write(&mut html)?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! All of it is a pure function of the answer: no clock, no network, no file is touched but the writer that is given.
//! Keys that an answer repeats, such as that of a notification, are masked.

pub mod csv;
pub mod format;
pub mod markdown;
mod page;
pub mod subtitles;

pub use page::{Overview, Page};
