//! The common view of answers and notifications.

use super::assessment::{Answer, Assessment};
use super::location::Location;
use super::outcome::{Failure, Outcome, Uncertainty};
use super::output::Output;
use super::segments::{Segment, for_each_segment};
use super::subtask::{SubtaskView, outputs};
use super::transcripts::{Transcript, transcripts};
use super::walk::subtasks;
use crate::extras::ValueFault;
use crate::layout::Role;
use crate::reflect::{Reflect, Value, layout_of, with_role};
use crate::status::{StatusClass, is_waiting};
use crate::types::{EditMediaTaskInput, MediaInputInfo, MediaMetaData};
use crate::value::{Time, between};
use sealed::Report;
use std::any::Any;
use std::time::Duration;

pub(super) mod sealed {
    use crate::Time;
    use crate::extras::Extras;
    use crate::layout::Role;
    use crate::reflect::{Reflect, Value, with_role};

    /// Access to the parts of an answer or a notification that judging needs.
    pub trait Report: Reflect {
        fn as_struct(&self) -> &dyn Reflect;

        /// Returns the task, if this version models it.
        fn task_struct(&self) -> Option<&dyn Reflect>;

        fn extras(&self) -> &Extras;

        /// Returns the status of the whole, if it stands beside the task.
        fn top_status(&self) -> Option<&str>;

        /// Returns when the task was created, began and ended, if these times stand beside the
        /// task.
        fn times(&self) -> Option<[&Time; 3]>;

        /// Returns the value that holds files and findings that no subtask made.
        fn own_product(&self) -> Value<'_> {
            let task = self.task_struct();
            task.map_or(Value::Null, |task| with_role(task, Role::Output))
        }
    }
}

/// Common view of answers and notifications: the task and its result.
///
/// Each of these types has the same methods as inherent ones, so most programs do not need the
/// trait. Use it for code that takes any of them as `&dyn Insight`.
///
/// ```
/// use mps_model::{DescribeTaskDetailResponse, Insight, Notification};
///
/// fn line(report: &dyn Insight) -> String {
///     format!("{}: {}", report.task_id().unwrap_or("?"), report.outcome())
/// }
///
/// let answer = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"t-1",
///     "MediaProcessResultSet":[
///     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]}}}"#;
/// let posted = br#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{"TaskId":"t-2",
///     "Status":"PROCESSING"}}"#;
/// assert_eq!(line(&DescribeTaskDetailResponse::from_slice(answer)?), "t-1: succeeded");
/// assert_eq!(line(&Notification::from_slice(posted)?), "t-2: running");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an answer about a task nor a notification",
    note = "`event.insight()` gives that of a received notification"
)]
pub trait Insight: Report {
    /// Returns the kind of task or event, as the service names it. Empty if the service does not
    /// name it.
    fn kind(&self) -> &str;

    /// Returns the RequestId, which the support of the service asks for.
    fn request_id(&self) -> Option<&str>;

    /// Returns the id of the task, if present.
    fn task_id(&self) -> Option<&str> {
        let id = |holder| {
            let id = with_role(holder, Role::TaskId).as_text();
            id.filter(|id| !id.trim().is_empty())
        };
        // The id of a batch task stands beside the task.
        self.task_struct()
            .and_then(id)
            .or_else(|| id(self.as_struct()))
    }

    /// Returns the status of the task as the service writes it, such as `FINISH`. Empty if there is
    /// none.
    fn status(&self) -> &str {
        let task = self.task_struct();
        let own = task.and_then(|task| with_role(task, Role::Status).as_text());
        let top = self.top_status().filter(|status| !status.is_empty());
        top.or(own).unwrap_or_default()
    }

    /// Returns the time at which the task was created. `None` if not given.
    fn created(&self) -> Option<&Time> {
        self.times()
            .map(|[created, ..]| created)
            .filter(|time| !time.is_unset())
    }

    /// Returns the time at which processing began. `None` if not given.
    fn began(&self) -> Option<&Time> {
        self.times()
            .map(|[_, began, _]| began)
            .filter(|time| !time.is_unset())
    }

    /// Returns the time at which the task ended. `None` if not given.
    fn finished(&self) -> Option<&Time> {
        self.times()
            .map(|[.., finished]| finished)
            .filter(|time| !time.is_unset())
    }

    /// Returns the time from the begin of processing to its end. `None` while either is unset.
    fn elapsed(&self) -> Option<Duration> {
        between(self.began()?, self.finished()?)
    }

    /// Returns the task itself, member by member. `None` for a kind that this version does not
    /// model.
    fn task(&self) -> Option<&dyn Reflect> {
        self.task_struct()
    }

    /// Returns the locations of the source media: the files, or the address of the stream.
    fn sources(&self) -> Vec<Location<'_>> {
        let mut sources = Vec::new();
        if let Some(task) = self.task_struct() {
            for_each_request(task, &mut |value| find_sources(value, &mut sources));
        }
        sources
    }

    /// Returns the properties of the source's picture and sound. If there are several sources,
    /// describes the first.
    fn media(&self) -> Option<&MediaMetaData> {
        let mut media = None;
        for_each_request(self.task_struct()?, &mut |value| {
            let first = value.elements().next().unwrap_or(value);
            let found = first.as_struct().map(|found| found as &dyn Any);
            let found = found.and_then(<dyn Any>::downcast_ref::<MediaMetaData>);
            media = media.or(found);
        });
        media
    }

    /// Returns how the task ended, or that it is still running, or that the outcome is unknown.
    fn outcome(&self) -> Outcome {
        Assessment::of(answer(self)).outcome()
    }

    /// Returns true if the task has ended, whatever its outcome.
    fn has_ended(&self) -> bool {
        // Every poll calls this, and usually the status alone decides.
        match self.top_status().map(StatusClass::of) {
            Some(StatusClass::Ended | StatusClass::Failure) => true,
            Some(StatusClass::Running) => false,
            _ => Assessment::of(answer(self)).has_ended(),
        }
    }

    /// Returns true if the task is in the queue, so that nothing runs yet. Its outcome is
    /// [`Outcome::Running`], because it has not ended.
    fn is_waiting(&self) -> bool {
        is_waiting(self.status()) && self.outcome() == Outcome::Running
    }

    /// Returns every subtask.
    fn subtasks(&self) -> Vec<SubtaskView<'_>> {
        Assessment::of(answer(self)).subtasks
    }

    /// Returns the failed parts and the causes.
    fn failures(&self) -> Vec<Failure<'_>> {
        Assessment::of(answer(self)).failures()
    }

    /// Returns the parts whose success or failure is unknown, and the reasons.
    fn uncertainties(&self) -> Vec<Uncertainty<'_>> {
        Assessment::of(answer(self)).uncertainties()
    }

    /// Returns every file that was made.
    fn outputs(&self) -> Vec<Output<'_>> {
        let subtasks = subtasks(self.as_struct(), self.extras());
        outputs(self.own_product(), &subtasks)
    }

    /// Returns every finding.
    fn segments(&self) -> Vec<Segment<&str>> {
        let mut found = Vec::new();
        self.for_each_segment(&mut |segment| found.push(segment));
        found
    }

    /// Calls `f` with each finding, in the order of [`segments`](Self::segments). A long answer has
    /// more findings than a program may want to hold at a time.
    fn for_each_segment<'a>(&'a self, f: &mut dyn FnMut(Segment<&'a str>)) {
        let subtasks = subtasks(self.as_struct(), self.extras());
        for_each_segment(self.own_product(), &subtasks, f);
    }

    /// Returns speech, its translation and text on screen per part of the task, with the times of
    /// words.
    fn transcripts(&self) -> Vec<Transcript<'_>> {
        // The subtasks have to be judged, because the text of a failed part may be incomplete.
        let subtasks = Assessment::of(answer(self)).subtasks;
        transcripts(self.own_product(), &subtasks)
    }

    /// Returns the progress of the whole in percent.
    fn progress(&self) -> Option<f64> {
        Assessment::of(answer(self)).progress()
    }

    /// Returns the values that could not be read.
    fn faults(&self) -> &[ValueFault] {
        self.extras().faults()
    }

    /// Returns the body as received, if it was kept.
    fn body(&self) -> Option<&[u8]> {
        self.extras().body()
    }
}

/// Returns the parts of a report that decide about its task.
fn answer<R: Insight + ?Sized>(report: &R) -> Answer<'_> {
    Answer {
        root: report.as_struct(),
        task: report.task_struct(),
        extras: report.extras(),
        top_status: report.top_status().unwrap_or_default(),
        finished: report
            .finished()
            .is_some_and(|time| time.system_time().is_some()),
    }
}

/// Calls `f` with the values of a task that echo the request.
fn for_each_request<'a>(task: &'a dyn Reflect, f: &mut impl FnMut(Value<'a>)) {
    let members = layout_of(task).map_or(&[][..], |layout| layout.members);
    for (index, member) in members.iter().enumerate() {
        if member.role == Role::Request {
            f(task.value(index));
        }
    }
}

/// Collects the locations in a value of the request: an address, a file, or several of them.
fn find_sources<'a>(value: Value<'a>, sources: &mut Vec<Location<'a>>) {
    match value {
        Value::Text(address) if !address.is_empty() => sources.push(Location::of_path(address)),
        Value::List(list) => list
            .elements()
            .for_each(|element| find_sources(element, sources)),
        Value::Struct(record) => {
            let record = record as &dyn Any;
            if let Some(input) = record.downcast_ref::<MediaInputInfo>() {
                sources.extend(input.location());
            } else if let Some(edit) = record.downcast_ref::<EditMediaTaskInput>() {
                let inputs = edit.file_info_set.iter().map(|file| &file.input_info);
                sources.extend(inputs.flatten().filter_map(|input| input.location()));
            }
        }
        _ => {}
    }
}
