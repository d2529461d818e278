//! Reports about tasks for people: pages, subtitles, tables and Markdown. Knows only the model.
//!
//! | output | call |
//! | --- | --- |
//! | a page for one task: outcome, files, timeline, transcript, the whole answer | [`Page`] |
//! | a page for many tasks, with links to their pages | [`Overview`] |
//! | SubRip, WebVTT and plain text from speech, translation or text on screen | [`subtitles`] |
//! | files and findings for a spreadsheet | [`csv`] |
//! | outcome, files and findings for a ticket or a chat | [`markdown`] |
//! | sizes, rates, lengths and times as text | [`format`](mod@format) |
//!
//! ```
//! use mps_report::Page;
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1"}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let mut html = Vec::new();
//! Page::new(&detail).body(body).write(&mut html)?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! Every output is a pure function of the answer. It uses no network and no file except the writer.
//! Only the page of a running task reads the clock, unless [`Page::made_at`] sets the time. Keys
//! that an answer repeats, such as that of a notification, are masked.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod bidi;
pub mod csv;
pub mod format;
pub mod markdown;
mod page;
pub mod subtitles;

pub use page::{Overview, Page};

/// Compiles and runs the example of README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
