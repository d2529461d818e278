//! The methods of answers and notifications, and their view as a report.

use super::location::Location;
use super::outcome::{Failure, Outcome, Uncertainty};
use super::output::Output;
use super::report::Insight;
use super::report::sealed::Report;
use super::segments::Segment;
use super::subtask::SubtaskView;
use super::transcripts::Transcript;
use crate::extras::{Extras, ValueFault};
use crate::reflect::Reflect;
use crate::types::{
    DescribeTaskDetailResponse, LiveStreamNotification, MediaMetaData, Notification,
};
use crate::value::Time;
use std::sync::Arc;
use std::time::Duration;

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

            /// Returns the location of the source media. If there are several, the first.
            ///
            /// ```
            /// # use mps_model::DescribeTaskDetailResponse;
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{
            ///     "TaskId":"26-WorkflowTask-1",
            ///     "InputInfo":{"Type":"COS","CosInputInfo":{"Bucket":"films",
            ///     "Object":"/in/a.mov"}},
            ///     "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{
            ///     "Status":"SUCCESS",
            ///         "Output":{"Path":"/out/a.mp4","OutputStorage":{"Type":"COS",
            ///             "CosOutputStorage":{"Bucket":"made"}}}}}]}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// assert_eq!(detail.task_id(), Some("26-WorkflowTask-1"));
            /// assert_eq!(detail.source().unwrap().to_string(), "cos://films/in/a.mov");
            /// assert_eq!(detail.outputs()[0].location().to_string(), "cos://made/out/a.mp4");
            /// # Ok::<_, mps_model::ResponseError>(())
            /// ```
            pub fn source(&self) -> Option<Location<'_>> {
                self.sources().first().copied()
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
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{
            ///     "MediaProcessResultSet":[
            ///     {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS",
            ///     "ErrCodeExt":"SUCCESS","Progress":0}},
            ///     {"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL",
            ///     "ErrCodeExt":"InvalidParameterValue"}}]}}}"#;
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

            /// Returns true if the task is in the queue, so that nothing runs yet. Its outcome is
            /// [`Outcome::Running`], because it has not ended.
            ///
            /// ```
            /// # use mps_model::{DescribeTaskDetailResponse, Outcome};
            /// let body = br#"{"Response":{"Status":"WAITING","WorkflowTask":{"TaskId":"t-1"}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// assert!(detail.is_waiting() && detail.outcome() == Outcome::Running);
            /// # Ok::<_, mps_model::ResponseError>(())
            /// ```
            pub fn is_waiting(&self) -> bool {
                Insight::is_waiting(self)
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
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{
            ///     "MediaProcessResultSet":[
            ///     {"Type":"Transcode","TranscodeTask":{"Status":"PROCESSING"}}]}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// assert_eq!(detail.outcome(), Outcome::Unknown);
            /// let uncertain = &detail.uncertainties()[0];
            /// assert_eq!(uncertain.what, "Transcode");
            /// assert_eq!(
            ///     uncertain.reason,
            ///     "its status is still PROCESSING, although the task has ended"
            /// );
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

            /// Calls `f` with each finding, in the order of [`segments`](Self::segments). A long
            /// answer has more findings than a program may want to hold at a time.
            pub fn for_each_segment<'a>(&'a self, mut f: impl FnMut(Segment<&'a str>)) {
                Insight::for_each_segment(self, &mut f);
            }

            /// Returns speech, its translation and text on screen per part of the task, with the
            /// times of words.
            ///
            /// ```
            /// # use mps_model::DescribeTaskDetailResponse;
            /// let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{
            ///     "AiRecognitionResultSet":[
            ///     {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS",
            ///     "Output":{"SegmentSet":[
            ///         {"StartTimeOffset":1.5,"EndTimeOffset":3,"Text":"Good morning"}]}}}]}}}"#;
            /// let detail = DescribeTaskDetailResponse::from_slice(body)?;
            /// let transcript = &detail.transcripts()[0];
            /// assert_eq!(transcript.found_by, "AsrFullTextRecognition");
            /// assert_eq!(transcript.lines[0].segment.text, "Good morning");
            /// # Ok::<_, mps_model::ResponseError>(())
            /// ```
            pub fn transcripts(&self) -> Vec<Transcript<'_>> {
                Insight::transcripts(self)
            }

            /// Returns the progress of the whole in percent, which is the mean over its subtasks.
            ///
            /// `None` if no subtask reports any, or one runs that reports none. 100 once the task
            /// has ended, also if it failed.
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
                self.extras.set_body(Some(body.into()));
                self
            }

            /// Drops the body, if it was kept. A long answer then takes about half the memory.
            pub fn without_body(mut self) -> Self {
                self.extras.set_body(None);
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
