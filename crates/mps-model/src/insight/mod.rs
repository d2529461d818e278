//! Answers the common questions about a result: success, failures and their causes, files, and
//! findings. Works by the roles of members in the schema facts, so a struct new to the schema needs
//! no code here. Does not read bodies.

mod live;
mod outcome;
mod outputs;
mod segments;
mod subtasks;
mod transcripts;

pub use outcome::{Failure, Outcome, Uncertainty};
pub use outputs::{FileReference, Output};
pub use segments::{Segment, SegmentKind};
pub use subtasks::SubtaskView;
pub use transcripts::{TimedWord, Transcript, TranscriptLine};

pub(crate) use subtasks::kind_by_member;

use crate::Time;
use crate::extras::{Extras, ValueFault};
use crate::layouts::layout_of;
use crate::location::Location;
use crate::reflect::{Reflect, Value};
use crate::roles::Role;
use crate::status::StatusClass;
use crate::types::{
    DescribeTaskDetailResponse, EditMediaTaskInput, LiveStreamNotification, MediaInputInfo,
    MediaMetaData, Notification,
};
use outcome::Assessment;
use sealed::Report;
use std::any::Any;
use std::sync::Arc;
use std::time::Duration;
use subtasks::with_role;

mod sealed {
    use super::subtasks::with_role;
    use crate::Time;
    use crate::extras::Extras;
    use crate::reflect::{Reflect, Value};
    use crate::roles::Role;

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
pub trait Insight: Report {
    /// Returns the kind of task or event, as the service names it. Empty if the service does not
    /// name it.
    fn kind(&self) -> &str;

    /// Returns the RequestId, which the support of the service asks for.
    fn request_id(&self) -> Option<&str>;

    /// Returns the id of the task, if present.
    fn task_id(&self) -> Option<&str> {
        let id = with_role(self.task_struct()?, Role::TaskId);
        id.as_text().filter(|id| !id.trim().is_empty())
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
        Assessment::of(self).outcome()
    }

    /// Returns true if the task has ended, whatever its outcome.
    fn has_ended(&self) -> bool {
        // Every poll calls this, and usually the status alone decides.
        match self.top_status().map(StatusClass::of) {
            Some(StatusClass::Ended | StatusClass::Failure) => true,
            Some(StatusClass::Running) => false,
            _ => Assessment::of(self).has_ended(),
        }
    }

    /// Returns every subtask.
    fn subtasks(&self) -> Vec<SubtaskView<'_>> {
        Assessment::of(self).subtasks
    }

    /// Returns the failed parts and the causes.
    fn failures(&self) -> Vec<Failure<'_>> {
        Assessment::of(self).failures()
    }

    /// Returns the parts whose success or failure is unknown, and the reasons.
    fn uncertainties(&self) -> Vec<Uncertainty<'_>> {
        Assessment::of(self).uncertainties()
    }

    /// Returns every file that was made.
    fn outputs(&self) -> Vec<Output<'_>> {
        let subtasks = subtasks::subtasks(self.as_struct(), self.extras());
        outputs::outputs(self.own_product(), &subtasks)
    }

    /// Returns every finding.
    fn segments(&self) -> Vec<Segment<&str>> {
        let subtasks = subtasks::subtasks(self.as_struct(), self.extras());
        segments::segments(self.own_product(), &subtasks)
    }

    /// Returns speech, its translation and text on screen per part of the task, with the times of
    /// words.
    fn transcripts(&self) -> Vec<Transcript<'_>> {
        // The subtasks have to be judged, because the text of a failed part may be incomplete.
        let subtasks = Assessment::of(self).subtasks;
        transcripts::transcripts(self.own_product(), &subtasks)
    }

    /// Returns the progress of the whole in percent.
    fn progress(&self) -> Option<f64> {
        Assessment::of(self).progress()
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

macro_rules! insight {
    ($($type:ident),*) => {
        $(impl $type {
            /// Returns the id of the task, if present.
            pub fn task_id(&self) -> Option<&str> {
                Insight::task_id(self)
            }

            /// Returns the locations of the source media: the files, or the address of the stream.
            pub fn sources(&self) -> Vec<Location<'_>> {
                Insight::sources(self)
            }

            /// Returns the properties of the source's picture and sound. If there are several
            /// sources, describes the first.
            pub fn media(&self) -> Option<&MediaMetaData> {
                Insight::media(self)
            }

            /// Returns how the task ended, or that it is still running, or that the outcome is
            /// unknown.
            ///
            /// In a task that has ended, only `SUCCESS` is success. Any other report of a part
            /// makes the whole failed or unknown. docs/outcome.md has the rules.
            ///
            /// ```
            /// # use mps_model::{DescribeTaskDetailResponse, Outcome};
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[
            ///     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","ErrCodeExt":"SUCCESS","Progress":0}},
            ///     {"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL","ErrCodeExt":"InvalidParameterValue"}}]}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// assert_eq!(detail.outcome(), Outcome::PartlyFailed);
            /// assert_eq!(detail.failures()[0].what, "ImageSprites");
            /// # Ok::<_, mps_model::ResponseError>(())
            /// ```
            pub fn outcome(&self) -> Outcome {
                Insight::outcome(self)
            }

            /// Returns true if the task has ended, whatever its outcome. Nothing changes after
            /// that.
            ///
            /// The status decides. If this version does not know the status, a finish time, a word
            /// for failure or an error code decides.
            pub fn has_ended(&self) -> bool {
                Insight::has_ended(self)
            }

            /// Returns every subtask in the order of the members in the documentation. A nested
            /// subtask follows the one around it. Includes parts that look like subtasks but that
            /// this version does not model.
            pub fn subtasks(&self) -> Vec<SubtaskView<'_>> {
                Insight::subtasks(self)
            }

            /// Returns the failed parts and the causes. The task as a whole comes first, then its
            /// subtasks.
            pub fn failures(&self) -> Vec<Failure<'_>> {
                Insight::failures(self)
            }

            /// Returns the parts whose success or failure is unknown, and the reasons. The task as
            /// a whole comes first, then its subtasks.
            ///
            /// The list has an entry whenever the [`outcome`](Self::outcome) is unknown. It is
            /// empty while the task runs.
            ///
            /// ```
            /// # use mps_model::{DescribeTaskDetailResponse, Outcome};
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[
            ///     {"Type":"Transcode","TranscodeTask":{"Status":"PROCESSING"}}]}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// assert_eq!(detail.outcome(), Outcome::Unknown);
            /// let uncertain = &detail.uncertainties()[0];
            /// assert_eq!(uncertain.what, "Transcode");
            /// assert_eq!(uncertain.reason, "its status is still PROCESSING, although the task has ended");
            /// # Ok::<_, mps_model::ResponseError>(())
            /// ```
            pub fn uncertainties(&self) -> Vec<Uncertainty<'_>> {
                Insight::uncertainties(self)
            }

            /// Returns every file that was made.
            pub fn outputs(&self) -> Vec<Output<'_>> {
                Insight::outputs(self)
            }

            /// Returns every finding. Kinds follow the order of the documentation. Within a kind,
            /// findings follow the order of the answer.
            pub fn segments(&self) -> Vec<Segment<&str>> {
                Insight::segments(self)
            }

            /// Returns speech, its translation and text on screen per part of the task, with the
            /// times of words.
            pub fn transcripts(&self) -> Vec<Transcript<'_>> {
                Insight::transcripts(self)
            }

            /// Returns the progress of the whole in percent, which is the mean over its subtasks.
            /// `None` if no subtask reports any.
            pub fn progress(&self) -> Option<f64> {
                Insight::progress(self)
            }

            /// Returns the values that could not be read and were therefore left out or repaired.
            /// Empty for the bodies that the service sends.
            pub fn faults(&self) -> &[ValueFault] {
                Insight::faults(self)
            }

            /// Returns the body as received, if [`with_body`](Self::with_body) kept it.
            ///
            /// The body has what the types leave out: members that this version does not model,
            /// nulls and empty lists.
            pub fn body(&self) -> Option<&[u8]> {
                Insight::body(self)
            }

            /// Keeps the body that this value was read from. The body does not count when two
            /// values are compared.
            pub fn with_body(mut self, body: impl Into<Arc<[u8]>>) -> Self {
                self.extras.set_body(body.into());
                self
            }
        })*
    };
}

insight!(
    DescribeTaskDetailResponse,
    Notification,
    LiveStreamNotification
);

impl DescribeTaskDetailResponse {
    /// Returns the time from the begin of processing to its end. `None` while either is unset.
    pub fn elapsed(&self) -> Option<Duration> {
        Insight::elapsed(self)
    }
}

impl Report for DescribeTaskDetailResponse {
    fn as_struct(&self) -> &dyn Reflect {
        self
    }

    fn task_struct(&self) -> Option<&dyn Reflect> {
        self.task.as_struct()
    }

    fn extras(&self) -> &Extras {
        &self.extras
    }

    fn top_status(&self) -> Option<&str> {
        Some(self.status.as_str())
    }

    fn times(&self) -> Option<[&Time; 3]> {
        Some([
            &self.create_time,
            &self.begin_process_time,
            &self.finish_time,
        ])
    }
}

impl Insight for DescribeTaskDetailResponse {
    fn kind(&self) -> &str {
        self.task_type.as_str()
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl Report for Notification {
    fn as_struct(&self) -> &dyn Reflect {
        self
    }

    fn task_struct(&self) -> Option<&dyn Reflect> {
        self.event.as_struct()
    }

    fn extras(&self) -> &Extras {
        &self.extras
    }

    fn top_status(&self) -> Option<&str> {
        None
    }

    fn times(&self) -> Option<[&Time; 3]> {
        None
    }
}

impl Insight for Notification {
    fn kind(&self) -> &str {
        self.event_type.as_str()
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

fn between(begin: &Time, end: &Time) -> Option<Duration> {
    (end.utc()? - begin.utc()?).to_std().ok()
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
