//! The questions that people ask of a result: did it work, what failed and why, what came out, what was found.
//!
//! They are answered by walking what the types show of themselves, and go by the roles of members in the schema facts. A
//! struct that joins the schema is seen without a word here.

mod outcome;
mod outputs;
mod segments;
mod subtasks;

pub use outcome::{Failure, Outcome, Uncertainty};
pub use outputs::{FileReference, Output};
pub use segments::{Segment, SegmentKind};
pub use subtasks::SubtaskView;

pub(crate) use subtasks::kind_by_member;

use crate::Time;
use crate::record::Record;
use crate::remarks::{Remarks, ValueFault};
use crate::types::{DescribeTaskDetailResponse, Notification};
use outcome::Assessment;
use std::time::Duration;

/// What an answer or a notification shows of itself to be judged.
trait Report: Record + Sized {
    /// The status of the whole, where the answer has one beside the task.
    fn top_status(&self) -> Option<&str>;

    /// When the whole ended, where the answer has that beside the task.
    fn finish_time(&self) -> Option<&Time>;

    /// The task, if it is one that is modelled.
    fn task_record(&self) -> Option<&dyn Record>;

    fn remarks(&self) -> &Remarks;
}

impl Report for DescribeTaskDetailResponse {
    fn top_status(&self) -> Option<&str> {
        Some(self.status.as_str())
    }

    fn finish_time(&self) -> Option<&Time> {
        Some(&self.finish_time)
    }

    fn task_record(&self) -> Option<&dyn Record> {
        self.task.as_record()
    }

    fn remarks(&self) -> &Remarks {
        &self.remarks
    }
}

impl Report for Notification {
    fn top_status(&self) -> Option<&str> {
        None
    }

    fn finish_time(&self) -> Option<&Time> {
        None
    }

    fn task_record(&self) -> Option<&dyn Record> {
        self.event.as_record()
    }

    fn remarks(&self) -> &Remarks {
        &self.remarks
    }
}

macro_rules! insight {
    ($($type:ident),*) => {
        $(impl $type {
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
                Assessment::of(self).outcome()
            }

            /// Whether the task has ended, however it did: nothing changes any more.
            ///
            /// By its status, or, where that is a word that this version does not know, by a time at which it finished, a word for
            /// a failure or an error code.
            pub fn has_ended(&self) -> bool {
                Assessment::of(self).has_ended()
            }

            /// Every subtask, in the documentation's order of the members; one that is nested in another follows it. Parts that
            /// this version does not model and that look like subtasks are among them.
            pub fn subtasks(&self) -> Vec<SubtaskView<'_>> {
                Assessment::of(self).subtasks
            }

            /// What failed, and why: the task as a whole first, then its subtasks.
            pub fn failures(&self) -> Vec<Failure<'_>> {
                Assessment::of(self).failures()
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
                Assessment::of(self).uncertainties()
            }

            /// Every file that was made.
            pub fn outputs(&self) -> Vec<Output<'_>> {
                outputs::outputs(self.task_record(), &subtasks::subtasks(self, self.remarks()))
            }

            /// Every finding, kind by kind in the documentation's order, and within a kind as the service ordered them.
            pub fn segments(&self) -> Vec<Segment<&str>> {
                segments::segments(self.task_record(), &subtasks::subtasks(self, self.remarks()))
            }

            /// Progress of the whole in percent, the mean over its subtasks; `None` where none tells any.
            pub fn progress(&self) -> Option<f64> {
                Assessment::of(self).progress()
            }

            /// Values that could not be read, and were left out or mended; empty for what the service sends.
            pub fn faults(&self) -> &[ValueFault] {
                self.remarks.faults()
            }
        })*
    };
}

insight!(DescribeTaskDetailResponse, Notification);

impl DescribeTaskDetailResponse {
    /// From the begin of processing to its end; `None` while either is unset.
    pub fn elapsed(&self) -> Option<Duration> {
        between(&self.begin_process_time, &self.finish_time)
    }
}

fn between(begin: &Time, end: &Time) -> Option<Duration> {
    (end.utc()? - begin.utc()?).to_std().ok()
}
