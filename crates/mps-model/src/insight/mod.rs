//! The questions that people ask of a result: did it work, what failed and why, what came out, what was found.
//!
//! They are answered by walking what the types show of themselves, and go by the roles of members in the schema facts. A
//! struct that joins the schema is seen without a word here.

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
use crate::judge::Word;
use crate::location::Location;
use crate::record::{Record, Value};
use crate::remarks::{Remarks, ValueFault};
use crate::roles::{Role, layout_of};
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
    use crate::record::{Record, Value};
    use crate::remarks::Remarks;
    use crate::roles::Role;

    /// What an answer or a notification shows of itself to be judged.
    pub trait Report: Record {
        fn as_record(&self) -> &dyn Record;

        /// The task, if it is one that is modelled.
        fn task_record(&self) -> Option<&dyn Record>;

        fn remarks(&self) -> &Remarks;

        /// The status of the whole, where there is one beside the task.
        fn top_status(&self) -> Option<&str>;

        /// When the task was created, began and ended, where that stands beside the task.
        fn times(&self) -> Option<[&Time; 3]>;

        /// Where files and findings stand that no subtask made.
        fn own_product(&self) -> Value<'_> {
            let task = self.task_record();
            task.map_or(Value::Null, |task| with_role(task, Role::Output))
        }
    }
}

/// What answers and notifications have in common: the task, and what became of it.
///
/// Each of them has these methods of its own, so most programs do not name the trait. It is for code that takes any of them
/// as `&dyn Insight`.
pub trait Insight: Report {
    /// The kind of task or event, as the service names it; empty where it does not.
    fn kind(&self) -> &str;

    /// The RequestId, which the service's support asks for.
    fn request_id(&self) -> Option<&str>;

    /// The id of the task, where it is told.
    fn task_id(&self) -> Option<&str> {
        let id = with_role(self.task_record()?, Role::TaskId);
        id.as_text().filter(|id| !id.trim().is_empty())
    }

    /// The status of the task as the service writes it, such as `FINISH`; empty where there is none.
    fn status(&self) -> &str {
        let task = self.task_record();
        let own = task.and_then(|task| with_role(task, Role::Status).as_text());
        let top = self.top_status().filter(|status| !status.is_empty());
        top.or(own).unwrap_or_default()
    }

    /// When the task was created; `None` where it is not told.
    fn created(&self) -> Option<&Time> {
        self.times()
            .map(|[created, ..]| created)
            .filter(|time| !time.is_unset())
    }

    /// When its processing began; `None` where it is not told.
    fn began(&self) -> Option<&Time> {
        self.times()
            .map(|[_, began, _]| began)
            .filter(|time| !time.is_unset())
    }

    /// When it ended; `None` where it is not told.
    fn finished(&self) -> Option<&Time> {
        self.times()
            .map(|[.., finished]| finished)
            .filter(|time| !time.is_unset())
    }

    /// From the begin of processing to its end; `None` while either is unset.
    fn elapsed(&self) -> Option<Duration> {
        between(self.began()?, self.finished()?)
    }

    /// The task itself, member by member; `None` for a kind that this version does not model.
    fn task(&self) -> Option<&dyn Record> {
        self.task_record()
    }

    /// Where the media that the task works on lie: the files, or the address of the stream.
    fn sources(&self) -> Vec<Location<'_>> {
        let mut sources = Vec::new();
        if let Some(task) = self.task_record() {
            for_each_request(task, &mut |value| find_sources(value, &mut sources));
        }
        sources
    }

    /// What is known of the source's picture and sound; of the first where there are several.
    fn media(&self) -> Option<&MediaMetaData> {
        let mut media = None;
        for_each_request(self.task_record()?, &mut |value| {
            let first = value.elements().next().unwrap_or(value);
            let found = first.as_record().map(|found| found as &dyn Any);
            let found = found.and_then(<dyn Any>::downcast_ref::<MediaMetaData>);
            media = media.or(found);
        });
        media
    }

    /// The way the task ended, or that it has not, or that it cannot be told.
    fn outcome(&self) -> Outcome {
        Assessment::of(self).outcome()
    }

    /// Whether the task has ended, however it did.
    fn has_ended(&self) -> bool {
        // Polls ask this of each answer: mostly the status alone says it.
        match self.top_status().map(Word::of) {
            Some(Word::Ended | Word::Failure) => true,
            Some(Word::Running) => false,
            _ => Assessment::of(self).has_ended(),
        }
    }

    /// Every subtask.
    fn subtasks(&self) -> Vec<SubtaskView<'_>> {
        Assessment::of(self).subtasks
    }

    /// What failed, and why.
    fn failures(&self) -> Vec<Failure<'_>> {
        Assessment::of(self).failures()
    }

    /// What cannot be told to have succeeded or failed, and why.
    fn uncertainties(&self) -> Vec<Uncertainty<'_>> {
        Assessment::of(self).uncertainties()
    }

    /// Every file that was made.
    fn outputs(&self) -> Vec<Output<'_>> {
        let subtasks = subtasks::subtasks(self.as_record(), self.remarks());
        outputs::outputs(self.own_product(), &subtasks)
    }

    /// Every finding.
    fn segments(&self) -> Vec<Segment<&str>> {
        let subtasks = subtasks::subtasks(self.as_record(), self.remarks());
        segments::segments(self.own_product(), &subtasks)
    }

    /// Speech, its translation and text on screen, part by part of the task, with the times of words.
    fn transcripts(&self) -> Vec<Transcript<'_>> {
        // Judged, because the text of a part that failed may be incomplete.
        let subtasks = Assessment::of(self).subtasks;
        transcripts::transcripts(self.own_product(), &subtasks)
    }

    /// Progress of the whole in percent.
    fn progress(&self) -> Option<f64> {
        Assessment::of(self).progress()
    }

    /// Values that could not be read.
    fn faults(&self) -> &[ValueFault] {
        self.remarks().faults()
    }

    /// The body as it came, where it was kept.
    fn body(&self) -> Option<&[u8]> {
        self.remarks().body()
    }
}

macro_rules! insight {
    ($($type:ident),*) => {
        $(impl $type {
            /// The id of the task, where it is told.
            pub fn task_id(&self) -> Option<&str> {
                Insight::task_id(self)
            }

            /// Where the media that the task works on lie: the files, or the address of the stream.
            pub fn sources(&self) -> Vec<Location<'_>> {
                Insight::sources(self)
            }

            /// What is known of the source's picture and sound; of the first where there are several.
            pub fn media(&self) -> Option<&MediaMetaData> {
                Insight::media(self)
            }

            /// The way the task ended, or that it has not, or that it cannot be told.
            ///
            /// In a task that has ended only `SUCCESS` is success: whatever else a part says of itself makes the whole failed or
            /// unknown. docs/outcome.md has the rules.
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

            /// Whether the task has ended, however it did: nothing changes any more.
            ///
            /// By its status, or, where that is a word that this version does not know, by a time at which it finished, a word for
            /// a failure or an error code.
            pub fn has_ended(&self) -> bool {
                Insight::has_ended(self)
            }

            /// Every subtask, in the documentation's order of the members; one that is nested in another follows it. Parts that
            /// this version does not model and that look like subtasks are among them.
            pub fn subtasks(&self) -> Vec<SubtaskView<'_>> {
                Insight::subtasks(self)
            }

            /// What failed, and why: the task as a whole first, then its subtasks.
            pub fn failures(&self) -> Vec<Failure<'_>> {
                Insight::failures(self)
            }

            /// What cannot be told to have succeeded or failed, and why: the task as a whole first, then its subtasks.
            ///
            /// There is something wherever the [`outcome`](Self::outcome) is unknown, and nothing while the task runs.
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

            /// Every file that was made.
            pub fn outputs(&self) -> Vec<Output<'_>> {
                Insight::outputs(self)
            }

            /// Every finding, kind by kind in the documentation's order, and within a kind as the service ordered them.
            pub fn segments(&self) -> Vec<Segment<&str>> {
                Insight::segments(self)
            }

            /// Speech, its translation and text on screen, part by part of the task, with the times of
            /// words.
            pub fn transcripts(&self) -> Vec<Transcript<'_>> {
                Insight::transcripts(self)
            }

            /// Progress of the whole in percent, the mean over its subtasks; `None` where none tells any.
            pub fn progress(&self) -> Option<f64> {
                Insight::progress(self)
            }

            /// Values that could not be read, and were left out or mended; empty for what the service sends.
            pub fn faults(&self) -> &[ValueFault] {
                Insight::faults(self)
            }

            /// The body as it came, where it was kept by [`with_body`](Self::with_body).
            ///
            /// It has what the types leave out: members that this version does not model, nulls and empty lists.
            pub fn body(&self) -> Option<&[u8]> {
                Insight::body(self)
            }

            /// Keeps the body that this was read from beside it. Two that differ in this alone are equal.
            pub fn with_body(mut self, body: impl Into<Arc<[u8]>>) -> Self {
                self.remarks.set_body(body.into());
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
    /// From the begin of processing to its end; `None` while either is unset.
    pub fn elapsed(&self) -> Option<Duration> {
        Insight::elapsed(self)
    }
}

impl Report for DescribeTaskDetailResponse {
    fn as_record(&self) -> &dyn Record {
        self
    }

    fn task_record(&self) -> Option<&dyn Record> {
        self.task.as_record()
    }

    fn remarks(&self) -> &Remarks {
        &self.remarks
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
    fn as_record(&self) -> &dyn Record {
        self
    }

    fn task_record(&self) -> Option<&dyn Record> {
        self.event.as_record()
    }

    fn remarks(&self) -> &Remarks {
        &self.remarks
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

/// Hands on the values of a task that echo the request.
fn for_each_request<'a>(task: &'a dyn Record, f: &mut impl FnMut(Value<'a>)) {
    let members = layout_of(task).map_or(&[][..], |layout| layout.members);
    for (index, member) in members.iter().enumerate() {
        if member.role == Role::Request {
            f(task.value(index));
        }
    }
}

/// Finds the places that a value of the request names: an address, a file, or several.
fn find_sources<'a>(value: Value<'a>, sources: &mut Vec<Location<'a>>) {
    match value {
        Value::Text(address) if !address.is_empty() => sources.push(Location::of_path(address)),
        Value::List(list) => list
            .elements()
            .for_each(|element| find_sources(element, sources)),
        Value::Record(record) => {
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
