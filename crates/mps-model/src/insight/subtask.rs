//! A subtask of a task: its state, its outcome and its files. Does not search for subtasks.

use super::outcome::Outcome;
use super::output::{Output, find_outputs};
use crate::generated::enums::SubtaskStatus;
use crate::layout::{Layout, Role};
use crate::reflect::{Reflect, SubtaskState, Value, layout_of, with_role};
use crate::status::{StatusFields, is_waiting};
use crate::value::between;
use std::any::Any;
use std::time::Duration;

/// A subtask of a task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubtaskView<'a> {
    /// Kind as the service names it, such as `Transcode` or `AsrFullTextRecognition`.
    pub kind: &'a str,
    /// Path from the root of the answer, as in
    /// `WorkflowTask.MediaProcessResultSet[0].TranscodeTask`.
    pub path: String,
    /// Number of subtasks around this one. It is above 0 for the subtasks of an orchestration's
    /// step.
    pub depth: usize,
    /// Status, error codes, progress and times that the subtask reports.
    pub state: SubtaskState<'a>,
    /// Meaning of the state: running, succeeded, failed, or unknown.
    pub outcome: Outcome,
    /// True if this version models the subtask. Otherwise its output is not known.
    pub is_modelled: bool,
    /// True if a status or an error code is present but cannot be read.
    pub(super) unreadable: bool,
    /// True if it is a placeholder for a missing result.
    pub(super) is_missing: bool,
    /// True if it is one of several tasks in one answer.
    pub(super) is_task: bool,
    /// Reason why its outcome is unknown, if its status and codes do not show it.
    pub(super) reason: Option<String>,
    pub(super) record: &'a dyn Reflect,
}

impl<'a> SubtaskView<'a> {
    /// Returns the subtask itself, member by member.
    pub fn as_struct(&self) -> &'a dyn Reflect {
        self.record
    }

    /// Returns the subtask as the type named in the vendor's documentation. `None` if it is of
    /// another type.
    ///
    /// ```
    /// use mps_model::DescribeTaskDetailResponse;
    /// use mps_model::types::MediaProcessTaskTranscodeResult;
    ///
    /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[
    ///     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Output":{
    ///     "Bitrate":800000}}}]}}}"#;
    /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
    /// for subtask in detail.subtasks() {
    ///     if let Some(transcode) = subtask.downcast::<MediaProcessTaskTranscodeResult>() {
    ///         assert_eq!(transcode.output.as_ref().unwrap().bitrate, 800_000);
    ///     }
    /// }
    /// # Ok::<_, mps_model::ResponseError>(())
    /// ```
    pub fn downcast<T: Reflect>(&self) -> Option<&'a T> {
        (self.record as &dyn Any).downcast_ref()
    }

    /// Returns the output: a struct or a list, or null while there is none.
    pub fn output(&self) -> Value<'a> {
        with_role(self.record, Role::Output)
    }

    /// Returns the input, which is the request that the answer echoes.
    pub fn input(&self) -> Value<'a> {
        with_role(self.record, Role::Request)
    }

    /// Returns the files that the subtask made. If it has subtasks of its own, includes their
    /// files.
    pub fn outputs(&self) -> Vec<Output<'a>> {
        let mut found = Vec::new();
        find_outputs(self.kind, self.product(), None, true, &mut found);
        found
    }

    /// Returns the progress in percent. It is 100 once the subtask has ended, whatever the service
    /// reports, and 0 while the subtask waits.
    pub fn progress(&self) -> Option<f64> {
        match self.state.status {
            SubtaskStatus::Success | SubtaskStatus::Fail => Some(100.0),
            SubtaskStatus::Waiting => Some(0.0),
            _ => self
                .state
                .progress
                .map(|progress| (progress as f64).clamp(0.0, 100.0)),
        }
    }

    /// Returns true if the subtask is in the queue. Its outcome is [`Outcome::Running`], because it
    /// has not ended.
    pub fn is_waiting(&self) -> bool {
        self.outcome == Outcome::Running && is_waiting(self.state.status.as_str())
    }

    /// Returns the status of a part that is not modelled, as the service writes it. Like every
    /// subtask, such a part shows its status as its first member.
    pub(super) fn unknown_status(&self) -> &'a str {
        self.record.value(0).as_text().unwrap_or_default()
    }

    /// Returns the time from begin to end. `None` if either is missing.
    pub fn elapsed(&self) -> Option<Duration> {
        between(self.state.begin_process_time?, self.state.finish_time?)
    }

    /// Returns the value that holds the files and findings. This is the output, or the struct
    /// itself if it is little more than a file with a status.
    pub(super) fn product(&self) -> Value<'a> {
        match layout_of(self.record) {
            Some(layout) if layout.subtask || is_task(layout) => self.output(),
            Some(_) => Value::Struct(self.record),
            None => Value::Null,
        }
    }

    /// Adds what scalars report of the subtask that its struct does not model.
    pub(super) fn complete(&mut self, state: SubtaskState<'a>, unreadable: bool) {
        let own = &mut self.state;
        if own.status.as_str().is_empty() {
            own.status = state.status;
        }
        own.err_code = own.err_code.or(state.err_code);
        own.err_code_ext = own.err_code_ext.or(state.err_code_ext);
        own.message = own.message.or(state.message);
        self.unreadable |= unreadable;
    }

    pub(super) fn status_fields(&self) -> StatusFields<'_> {
        StatusFields {
            status: self.state.status.as_str(),
            err_code: self.state.err_code,
            err_code_ext: self.state.err_code_ext,
            unreadable: self.unreadable,
        }
    }
}

pub(super) fn is_task(layout: &Layout) -> bool {
    layout.position(Role::TaskId).is_some()
}

/// Returns the subtasks that contain no other subtasks.
pub(super) fn leaves<'s, 'a>(
    subtasks: &'s [SubtaskView<'a>],
) -> impl Iterator<Item = &'s SubtaskView<'a>> {
    let next_depths = subtasks.iter().skip(1).map(|next| next.depth).chain([0]);
    subtasks
        .iter()
        .zip(next_depths)
        .filter(|(subtask, next)| *next <= subtask.depth)
        .map(|(subtask, _)| subtask)
}

/// Collects every file that the task itself or its subtasks made.
pub(super) fn outputs<'a>(own: Value<'a>, subtasks: &[SubtaskView<'a>]) -> Vec<Output<'a>> {
    let mut found = Vec::new();
    for (made_by, product) in products(own, subtasks) {
        find_outputs(made_by, product, None, false, &mut found);
    }
    found
}

/// Lists the values that hold files and findings, each with the name of its maker. These are the
/// output of the task itself and the output of each subtask.
pub(super) fn products<'a>(
    own: Value<'a>,
    subtasks: &[SubtaskView<'a>],
) -> Vec<(&'a str, Value<'a>)> {
    let mut maker = "task";
    let parts = subtasks.iter().map(|subtask| {
        // If a file has a status of its own, the subtask around it made the file.
        let is_subtask = layout_of(subtask.as_struct()).is_some_and(|layout| layout.subtask);
        if is_subtask || subtask.depth == 0 {
            maker = subtask.kind;
        }
        (maker, subtask.product())
    });
    let parts: Vec<_> = parts.collect();
    std::iter::once(("task", own)).chain(parts).collect()
}
