//! The page of many tasks.

use super::document::{Content, Data, document};
use super::shown::{Shown, Times, now};
use crate::format;
use mps_model::{Insight, JsonLayout, Outcome, SegmentKind, mask_json, mask_text};
use serde::Serialize;
use std::io::{self, Write};
use std::time::SystemTime;

/// A self-contained HTML page for many tasks, with a link to the page of each.
///
/// ```
/// use mps_report::{Overview, Page};
/// # use mps_model::DescribeTaskDetailResponse;
/// # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1"}}}"#;
/// # let detail = DescribeTaskDetailResponse::from_slice(body)?;
/// let mut overview = Overview::new();
/// let mut page = Vec::new();
/// Page::new(&detail).overview("index.html").write(&mut page)?;
/// overview.add("24000018-WorkflowTask-1", Some("24000018-WorkflowTask-1.html"), &detail);
/// overview.add_error("24000018-WorkflowTask-2", "No task has this ID.");
///
/// let mut index = Vec::new();
/// overview.write(&mut index)?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Overview {
    tasks: Vec<Row>,
    made_at: Option<SystemTime>,
    changes: Option<String>,
}

/// The data of the page.
#[derive(Serialize)]
struct Tasks<'a> {
    /// Time when the page was made, if a task was running then.
    made: Option<Shown<i64>>,
    tasks: &'a [Row],
}

/// A row of the table of tasks.
#[derive(Clone, Debug, Default, Serialize)]
struct Row {
    name: String,
    path: Option<String>,
    /// State of the task as [`format::state`] formats it, or `no answer`.
    outcome: String,
    /// The task waits or runs.
    #[serde(skip)]
    is_running: bool,
    task_type: String,
    source: Option<String>,
    created: Option<Shown<i64>>,
    elapsed: Option<Shown<f64>>,
    begun: Option<Shown<i64>>,
    #[serde(skip)]
    saved_at: Option<SystemTime>,
    /// Time that a running task has run for.
    ran: Option<Shown<f64>>,
    /// Progress in percent, or null if it is not known.
    progress: Option<f64>,
    subtasks: usize,
    outputs: usize,
    /// Size of all outputs together.
    size: Option<Shown<u64>>,
    findings: usize,
    /// Findings of content checks whose suggestion is not to pass them.
    flagged: usize,
    /// Each failure or unknown outcome with its reason, or the reason why there is no answer.
    reasons: Vec<String>,
}

impl Row {
    fn of(name: &str, path: Option<&str>, detail: &dyn Insight) -> Self {
        let outputs = detail.outputs();
        let (mut findings, mut flagged) = (0, 0);
        detail.for_each_segment(&mut |segment| {
            findings += 1;
            let is_passed = segment
                .suggestion
                .is_none_or(|suggestion| suggestion == "pass");
            flagged += usize::from(segment.kind == SegmentKind::Review && !is_passed);
        });
        let sizes = outputs.iter().filter_map(|output| output.size);
        let size = sizes.fold(0, u64::saturating_add);
        Self {
            name: mask_text(detail.task_id().unwrap_or(name)).into_owned(),
            path: path.map(str::to_owned),
            outcome: format::state(detail),
            is_running: detail.outcome() == Outcome::Running,
            task_type: detail.kind().to_owned(),
            source: detail.sources().first().map(ToString::to_string),
            created: detail.created().and_then(Shown::time),
            elapsed: detail.elapsed().map(Shown::duration),
            begun: detail.began().and_then(Shown::time),
            progress: detail.progress(),
            subtasks: detail.subtasks().len(),
            outputs: outputs.len(),
            size: Shown::size(size),
            flagged,
            findings,
            reasons: reasons(detail),
            ..Self::default()
        }
    }
}

impl Overview {
    /// Starts a page without tasks.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a task. `name` is used if the answer has no task ID. `path` leads to the page of the
    /// task, relative to this page.
    ///
    /// Reads the answer at once, so that it need not be kept. Masks secrets in the name, but not in
    /// the path, because that names a file.
    pub fn add(&mut self, name: &str, path: Option<&str>, detail: &dyn Insight) {
        self.tasks.push(Row::of(name, path, detail));
    }

    /// Adds a task like [`add`](Self::add), whose answer was saved at this time. If it was running
    /// then, it is known to have run until then, and not until the page was made.
    ///
    /// ```
    /// # use mps_model::DescribeTaskDetailResponse;
    /// # use mps_report::Overview;
    /// # use std::time::{Duration, SystemTime};
    /// # let body = br#"{"Response":{"Status":"PROCESSING","WorkflowTask":{"TaskId":"1"}}}"#;
    /// # let running = DescribeTaskDetailResponse::from_slice(body)?;
    /// let saved_at = SystemTime::now() - Duration::from_secs(3600);
    /// let mut overview = Overview::new();
    /// overview.add_saved("24000018-WorkflowTask-1", Some("1.html"), &running, saved_at);
    /// overview.write(std::io::sink())?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_saved(
        &mut self,
        name: &str,
        path: Option<&str>,
        detail: &dyn Insight,
        saved_at: SystemTime,
    ) {
        self.tasks.push(Row {
            saved_at: Some(saved_at),
            ..Row::of(name, path, detail)
        });
    }

    /// Adds a task without an answer, and the reason.
    pub fn add_error(&mut self, name: &str, why: &str) {
        self.tasks.push(Row {
            name: mask_text(name).into_owned(),
            outcome: "no answer".to_owned(),
            reasons: vec![mask_text(why).into_owned()],
            ..Row::default()
        });
    }

    /// Lets the page load itself again when it has changed, like
    /// [`Page::changes`](super::Page::changes).
    pub fn changes(mut self, path: &str) -> Self {
        self.changes = Some(path.to_owned());
        self
    }

    /// Sets the time when the page was made. Only a page with a running task shows it. Default: the
    /// time of [`write`](Self::write).
    pub fn made_at(mut self, at: SystemTime) -> Self {
        self.made_at = Some(at);
        self
    }

    /// Writes the page.
    ///
    /// # Errors
    ///
    /// Errors of the writer.
    pub fn write(&self, out: impl Write) -> io::Result<()> {
        let is_running = self.tasks.iter().any(|task| task.is_running);
        let made_at = is_running.then(|| self.made_at.unwrap_or_else(now));
        let mut rows = self.tasks.clone();
        if let Some(made_at) = made_at {
            for row in rows.iter_mut().filter(|row| row.is_running) {
                let saved_at = row.saved_at;
                let times = Times { made_at, saved_at };
                row.ran = row.begun.as_ref().and_then(|begun| times.ran(begun));
            }
        }
        let tasks = Tasks {
            made: made_at.and_then(Shown::made),
            tasks: &rows,
        };
        let tasks = mask_json(&serde_json::to_string(&tasks)?, JsonLayout::AsReceived);
        let write_tasks = |packed: &mut dyn Write| packed.write_all(tasks.as_bytes());
        let data: [(&str, Data<'_>); 1] = [("packed-tasks", &write_tasks)];
        let content = Content {
            title: "MPS tasks",
            script: SCRIPT,
            data: &data,
            changes: self.changes.as_deref(),
        };
        document(out, &content)
    }
}

/// Each failure with its reason, then each unknown outcome with its own.
fn reasons(detail: &dyn Insight) -> Vec<String> {
    let text = |what: &str, parts: [&str; 2]| {
        // The name `task` would tell nothing in a row about the task.
        let what = (what != "task").then(|| format!("{what}:"));
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let parts: Vec<&str> = what.as_deref().into_iter().chain(parts).collect();
        parts.join(" ")
    };
    let failures = detail.failures();
    let failures = failures.iter().map(|failure| {
        text(
            failure.what,
            [&failure.codes(), &mask_text(failure.message)],
        )
    });
    let uncertainties = detail.uncertainties();
    let uncertainties = uncertainties
        .iter()
        .map(|uncertainty| text(uncertainty.what, [&uncertainty.reason, ""]));
    failures.chain(uncertainties).collect()
}

/// The script of the page of many tasks, bundled by `cargo xtask codegen`.
const SCRIPT: &str = include_str!("generated/overview.js");
