//! The page of one task.

use super::document::{Data, document};
use super::facts::Facts;
use mps_model::record::Record;
use mps_model::{Insight, JsonLayout, mask_json};
use std::fmt;
use std::io::{self, Write};

/// One self-contained HTML page for one task: it opens from disk and reaches for no network.
///
/// It shows whether the task worked, how long it took, what came out, what failed and why; the findings on a time line with the
/// transcript beside it; tables of files and findings; and the whole answer as a tree.
///
/// What an answer says is data to the page: it arrives packed, is only ever shown as text, and a content security policy lets no
/// script but the page's own run.
///
/// ```
/// # use mps_model::DescribeTaskDetailResponse;
/// # use mps_report::Page;
/// # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-WorkflowTask-1"}}}"#;
/// let detail = DescribeTaskDetailResponse::from_slice(body)?;
/// let mut html = Vec::new();
/// Page::new(&detail).body(body).overview("index.html").write(&mut html)?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Page<'a> {
    detail: &'a dyn Insight,
    name: Option<&'a str>,
    body: Option<&'a [u8]>,
    overview: Option<&'a str>,
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
    /// A page for an answer, or for a notification.
    ///
    /// The tree shows the body that was kept with it, whole and with its secrets masked, and what the types hold where none was.
    pub fn new(detail: &'a dyn Insight) -> Self {
        Self {
            detail,
            name: None,
            body: None,
            overview: None,
        }
    }

    /// What to call the task where the answer does not tell its identifier: the one asked for, or the name of a file.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Shows this body in the tree, instead of the one that was kept with the answer.
    pub fn body(mut self, body: &'a [u8]) -> Self {
        self.body = Some(body);
        self
    }

    /// Links back to a page written by [`Overview`](crate::Overview): its path relative to this page.
    pub fn overview(mut self, path: &'a str) -> Self {
        self.overview = Some(path);
        self
    }

    /// Writes the page.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write(&self, out: impl Write) -> io::Result<()> {
        let facts = Facts::of(self.detail, self.name, self.overview);
        let facts = mask_json(&serde_json::to_string(&facts)?, JsonLayout::AsReceived);
        let written;
        let body = match self.body.or_else(|| self.detail.body()) {
            Some(body) => body,
            None => {
                written = serde_json::to_vec(self.detail as &dyn Record)?;
                &written
            }
        };
        // What is not UTF-8 was refused before there was anything to show.
        let answer = mask_json(&String::from_utf8_lossy(body), JsonLayout::AsReceived);
        let write_facts = |packed: &mut dyn Write| packed.write_all(facts.as_bytes());
        let write_answer = |packed: &mut dyn Write| packed.write_all(answer.as_bytes());
        let data: [(&str, Data<'_>); 2] = [
            ("packed-facts", &write_facts),
            ("packed-answer", &write_answer),
        ];
        document(out, "MPS task report", SCRIPT, &data)
    }
}

/// The script of the page of one task, bundled by the build script.
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/report.js"));
