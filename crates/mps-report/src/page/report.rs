//! The page of one task.

use super::document::{Content, Data, document};
use super::facts::Facts;
use super::shown::{Times, now};
use mps_model::reflect::Reflect;
use mps_model::{Insight, JsonLayout, Outcome, write_masked_json};
use std::fmt;
use std::io::{self, Write};
use std::time::SystemTime;

/// A self-contained HTML page for one task. It opens from disk and needs no network.
///
/// It shows the outcome, the time taken, the files and the failures with their reasons. The
/// findings are on a timeline with the transcript beside it, and in a table. The whole answer is a
/// tree.
///
/// The page shows the answer as text only. A content security policy stops every script except its
/// own.
///
/// ```
/// # use mps_model::DescribeTaskDetailResponse;
/// # use mps_report::Page;
/// # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1"}}}"#;
/// let detail = DescribeTaskDetailResponse::from_slice(body)?;
/// let mut html = Vec::new();
/// Page::new(&detail)
///     .body(body)
///     .overview("index.html")
///     .write(&mut html)?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Page<'a> {
    detail: &'a dyn Insight,
    name: Option<&'a str>,
    body: Option<&'a [u8]>,
    overview: Option<&'a str>,
    changes: Option<&'a str>,
    made_at: Option<SystemTime>,
    saved_at: Option<SystemTime>,
}

impl fmt::Debug for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("task", &self.detail.task_id())
            .field("name", &self.name)
            .field("overview", &self.overview)
            .finish_non_exhaustive()
    }
}

impl<'a> Page<'a> {
    /// Starts a page for an answer or a notification.
    ///
    /// The tree shows the body that was kept with it, with secrets masked. Without a body, it shows
    /// what the types hold.
    pub fn new(detail: &'a dyn Insight) -> Self {
        Self {
            detail,
            name: None,
            body: None,
            overview: None,
            changes: None,
            made_at: None,
            saved_at: None,
        }
    }

    /// Names the task if the answer has no task ID, for example after the file it was read from.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Shows this body in the tree instead of the one that was kept with the answer.
    pub fn body(mut self, body: &'a [u8]) -> Self {
        self.body = Some(body);
        self
    }

    /// Links to the page of an [`Overview`](crate::Overview), by a path relative to this page.
    pub fn overview(mut self, path: &'a str) -> Self {
        self.overview = Some(path);
        self
    }

    /// Lets the page load itself again when it has changed. A server serves it and answers `GET`
    /// requests of this path, relative to the page.
    ///
    /// The page asks once a second. The server answers 200 if the page has changed, or else 204.
    /// The page waits to load until nothing is selected, typed or open on it. It keeps its
    /// filters, order and scrolling. Its content security policy allows requests to its own server
    /// only.
    ///
    /// ```
    /// # use mps_model::DescribeTaskDetailResponse;
    /// # use mps_report::Page;
    /// # let body = br#"{"Response":{"Status":"PROCESSING","WorkflowTask":{"TaskId":"1"}}}"#;
    /// # let running = DescribeTaskDetailResponse::from_slice(body)?;
    /// // Served as `/tasks/1.html`, it asks for `/tasks/1/changes?after=7`.
    /// // Leave the path out once the task has ended, and the page asks no more.
    /// let mut html = Vec::new();
    /// Page::new(&running).changes("1/changes?after=7").write(&mut html)?;
    /// assert!(String::from_utf8(html)?.contains("connect-src 'self'"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn changes(mut self, path: &'a str) -> Self {
        self.changes = Some(path);
        self
    }

    /// Sets the time when the page was made. Only the page of a running task shows it, with the
    /// time that the task has run until then. Default: the time of [`write`](Self::write).
    pub fn made_at(mut self, at: SystemTime) -> Self {
        self.made_at = Some(at);
        self
    }

    /// Sets the time when the answer was saved, such as that of its file. Only the page of a
    /// running task shows it. It is known to have run until then, and not until the page was made.
    ///
    /// ```
    /// # use mps_model::DescribeTaskDetailResponse;
    /// # use mps_report::Page;
    /// # use std::time::{Duration, SystemTime};
    /// # let body = br#"{"Response":{"Status":"PROCESSING","WorkflowTask":{"TaskId":"1"}}}"#;
    /// let running = DescribeTaskDetailResponse::from_slice(body)?;
    /// // The answer is an hour old, as the time of its file may say.
    /// let saved_at = SystemTime::now() - Duration::from_secs(3600);
    /// Page::new(&running).saved_at(saved_at).write(std::io::sink())?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn saved_at(mut self, at: SystemTime) -> Self {
        self.saved_at = Some(at);
        self
    }

    /// Writes the page.
    ///
    /// # Errors
    ///
    /// Errors of the writer.
    pub fn write(&self, out: impl Write) -> io::Result<()> {
        let facts = {
            let is_running = self.detail.outcome() == Outcome::Running;
            let times = is_running.then(|| Times {
                made_at: self.made_at.unwrap_or_else(now),
                saved_at: self.saved_at,
            });
            Facts::of(self.detail, self.name, self.overview, times)
        };
        let written;
        let body = match self.body.or_else(|| self.detail.body()) {
            Some(body) => body,
            None => {
                written = serde_json::to_vec(self.detail as &dyn Reflect)?;
                &written
            }
        };
        // The reader refused bodies that are not UTF-8, so nothing is lost here.
        let answer = String::from_utf8_lossy(body);
        let write_facts = |packed: &mut dyn Write| facts.write_masked(packed);
        let write_answer =
            |packed: &mut dyn Write| write_masked_json(&answer, JsonLayout::AsReceived, packed);
        let data: [(&str, Data<'_>); 2] = [
            ("packed-facts", &write_facts),
            ("packed-answer", &write_answer),
        ];
        let content = Content {
            title: "MPS task report",
            script: SCRIPT,
            data: &data,
            changes: self.changes,
        };
        document(out, &content)
    }
}

/// The script of the page of one task, bundled by `cargo xtask codegen`.
const SCRIPT: &str = include_str!("generated/report.js");
