//! Facts of a task that pages, tables and lines show.

use crate::text::sanitize;
use mps_model::reflect::Reflect;
use mps_model::types::MediaMetaData;
use mps_model::{
    Failure, Insight, Location, Outcome, Output, Segment, SubtaskView, Time, Uncertainty,
};
use mps_report::format::state;
use std::time::Duration;

/// Facts of an answer or a notification for display.
pub(crate) struct TaskView<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) kind: &'a str,
    pub(crate) outcome: Outcome,
    /// The task is in the queue.
    pub(crate) is_waiting: bool,
    /// Outcome, or that the task waits.
    pub(crate) state: String,
    pub(crate) progress: Option<f64>,
    pub(crate) elapsed: Option<Duration>,
    pub(crate) failures: Vec<Failure<'a>>,
    pub(crate) uncertainties: Vec<Uncertainty<'a>>,
    pub(crate) outputs: Vec<Output<'a>>,
    pub(crate) status: &'a str,
    pub(crate) times: [Option<&'a Time>; 3],
    pub(crate) request_id: Option<&'a str>,
    pub(crate) sources: Vec<Location<'a>>,
    pub(crate) media: Option<&'a MediaMetaData>,
    pub(crate) task: Option<&'a dyn Reflect>,
    pub(crate) subtasks: Vec<SubtaskView<'a>>,
    pub(crate) segments: Vec<Segment<&'a str>>,
}

impl<'a> TaskView<'a> {
    pub(crate) fn of(report: &'a dyn Insight) -> Self {
        Self {
            id: report.task_id(),
            kind: report.kind(),
            outcome: report.outcome(),
            is_waiting: report.is_waiting(),
            state: state(report),
            progress: report.progress(),
            elapsed: report.elapsed(),
            failures: report.failures(),
            uncertainties: report.uncertainties(),
            outputs: report.outputs(),
            status: report.status(),
            times: [report.created(), report.began(), report.finished()],
            request_id: report.request_id(),
            sources: report.sources(),
            media: report.media(),
            task: report.task(),
            subtasks: report.subtasks(),
            segments: report.segments(),
        }
    }

    /// Uses this name as the id if the answer has none.
    pub(crate) fn with_default_id(mut self, name: &'a str) -> Self {
        self.id = self.id.or(Some(name));
        self
    }
}

/// Reason of a failure, such as `InternalError.TranscodeFailed: the encoder ended early`.
pub(crate) fn reason(failure: &Failure<'_>) -> String {
    let codes = failure.codes();
    let (code, message) = (sanitize(&codes), sanitize(failure.message));
    match (code.is_empty(), message.is_empty()) {
        (false, false) => format!("{code}: {message}"),
        (false, true) => code.into_owned(),
        (true, false) => message.into_owned(),
        (true, true) => "no reason given by the service".to_owned(),
    }
}

/// Reason of an unknown outcome, such as `AudioExtract: it has no status`.
pub(crate) fn unknown_reason(unknown: &Uncertainty<'_>) -> String {
    format!("{}: {}", sanitize(unknown.what), sanitize(&unknown.reason))
}
