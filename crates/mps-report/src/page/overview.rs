//! The page of many tasks.

use super::document::{Data, document};
use super::shown::Shown;
use mps_model::{Insight, JsonLayout, SegmentKind, mask_json, mask_url};
use serde::Serialize;
use std::io::{self, Write};

/// One self-contained HTML page for many tasks, each with a link to a page of its own.
///
/// ```
/// use mps_report::{Overview, Page};
/// # use mps_model::DescribeTaskDetailResponse;
/// # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-WorkflowTask-1"}}}"#;
/// # let detail = DescribeTaskDetailResponse::from_slice(body)?;
/// let mut overview = Overview::new();
/// let mut page = Vec::new();
/// Page::new(&detail).overview("index.html").write(&mut page)?;
/// overview.add("24000018-WorkflowTask-1", Some("24000018-WorkflowTask-1.html"), &detail);
/// overview.add_error("24000018-WorkflowTask-2", "no task of this id is known");
///
/// let mut index = Vec::new();
/// overview.write(&mut index)?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Overview {
    tasks: Vec<Row>,
}

/// What the page tells of one task.
#[derive(Clone, Debug, Default, Serialize)]
struct Row {
    name: String,
    path: Option<String>,
    /// As in [`mps_model::Outcome`], or `no answer` where none could be had.
    outcome: String,
    task_type: String,
    source: Option<String>,
    created: Option<Shown<i64>>,
    elapsed: Option<Shown<f64>>,
    /// In percent.
    progress: Option<f64>,
    subtasks: usize,
    outputs: usize,
    /// Size of all outputs together.
    size: Option<Shown<u64>>,
    findings: usize,
    /// Findings for which a content check asks for more than to pass them.
    flagged: usize,
    /// The first thing that failed, and why; or why there is no answer.
    failure: String,
    failures: usize,
}

impl Overview {
    /// A page without a task.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a task: its name as it was asked for, the path of its own page relative to this one, and its answer.
    ///
    /// The answer is read at once, so that it need not be kept. Secrets in the name are masked; the
    /// path is written as it is, because it names a file.
    pub fn add(&mut self, name: &str, path: Option<&str>, detail: &dyn Insight) {
        let outputs = detail.outputs();
        let segments = detail.segments();
        let failures = detail.failures();
        let flagged = segments.iter().filter(|segment| {
            segment.kind == SegmentKind::Review
                && segment
                    .suggestion
                    .is_some_and(|suggestion| suggestion != "pass")
        });
        let sizes = outputs.iter().filter_map(|output| output.size);
        let size = sizes.fold(0, u64::saturating_add);
        self.tasks.push(Row {
            name: mask_url(detail.task_id().unwrap_or(name)).into_owned(),
            path: path.map(str::to_owned),
            outcome: detail.outcome().to_string(),
            task_type: detail.kind().to_owned(),
            source: detail.sources().first().map(ToString::to_string),
            created: detail.created().and_then(Shown::time),
            elapsed: detail.elapsed().map(Shown::duration),
            progress: detail.progress(),
            subtasks: detail.subtasks().len(),
            outputs: outputs.len(),
            size: Shown::size(size),
            flagged: flagged.count(),
            findings: segments.len(),
            failure: why(detail),
            failures: failures.len().max(detail.uncertainties().len()),
        });
    }

    /// Adds a task of which no answer could be had, and says why.
    pub fn add_error(&mut self, name: &str, why: &str) {
        self.tasks.push(Row {
            name: mask_url(name).into_owned(),
            outcome: "no answer".to_owned(),
            failure: mask_url(why).into_owned(),
            ..Row::default()
        });
    }

    /// Writes the page.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write(&self, out: impl Write) -> io::Result<()> {
        let tasks = mask_json(&serde_json::to_string(&self.tasks)?, JsonLayout::AsReceived);
        let write_tasks = |packed: &mut dyn Write| packed.write_all(tasks.as_bytes());
        let data: [(&str, Data<'_>); 1] = [("packed-tasks", &write_tasks)];
        document(out, "MPS tasks", SCRIPT, &data)
    }
}

/// The first thing that failed and why, or the first that is not known.
fn why(detail: &dyn Insight) -> String {
    let text = |parts: [&str; 3]| {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    };
    if let Some(first) = detail.failures().first() {
        return text([
            &format!("{}:", first.what),
            &first.codes(),
            &mask_url(first.message),
        ]);
    }
    let uncertainties = detail.uncertainties();
    let first = uncertainties.first();
    first.map_or_else(String::new, |first| {
        text([&format!("{}:", first.what), &first.reason, ""])
    })
}

/// The script of the page of many tasks, bundled by the build script.
const SCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/overview.js"));
