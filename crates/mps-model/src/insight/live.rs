//! Judges the notifications of a live stream: results as they arrive, and the end of the
//! processing. Does not read or verify them.

use super::outcome::{Failure, Outcome, Uncertainty};
use super::parts::{Parts, assess_subtasks, failures_of, uncertainties_of};
use super::report::Insight;
use super::report::sealed::Report;
use super::segments::{Segment, for_each_segment};
use super::subtask::SubtaskView;
use super::transcripts::{Transcript, transcripts};
use super::walk::subtasks;
use crate::extras::Extras;
use crate::reflect::{Reflect, Value};
use crate::status::StatusFields;
use crate::types::{LiveStreamNotification, LiveStreamProcessErrorInfo, LiveStreamResult};
use crate::value::Time;
use std::any::Any;

impl Report for LiveStreamNotification {
    fn as_struct(&self) -> &dyn Reflect {
        self
    }

    fn task_struct(&self) -> Option<&dyn Reflect> {
        None
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

    fn own_product(&self) -> Value<'_> {
        Value::Struct(self)
    }
}

impl LiveStreamNotification {
    /// Returns the end of the processing, if this notification reports it.
    fn end(&self) -> Option<&LiveStreamProcessErrorInfo> {
        let end = (self as &dyn Reflect).find("ProcessEofInfo").as_struct()?;
        (end as &dyn Any).downcast_ref()
    }

    /// Returns the error code of the end. `None` if there is none.
    fn end_code(end: &LiveStreamProcessErrorInfo) -> Option<i64> {
        match (end as &dyn Reflect).find("ErrCode") {
            Value::Int(code) => Some(code),
            _ => None,
        }
    }
}

/// A stream counts as running until a notification reports the end, or a part that failed. Without
/// a result that this version knows, the state of the stream is unknown.
impl Insight for LiveStreamNotification {
    fn kind(&self) -> &str {
        self.notification_type.as_str()
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    fn task_id(&self) -> Option<&str> {
        Some(self.task_id.as_str()).filter(|id| !id.trim().is_empty())
    }

    fn outcome(&self) -> Outcome {
        match (&self.result, self.end().and_then(Self::end_code)) {
            // A part that is not modelled may contradict success.
            (_, Some(0)) => Parts::of(&self.subtasks())
                .outcome()
                .unwrap_or(Outcome::Succeeded),
            (_, Some(_)) => Outcome::Failed,
            (_, None) if failures_of(self.subtasks()).next().is_some() => Outcome::Failed,
            (LiveStreamResult::None, None) => Outcome::Unknown,
            (_, None) if self.has_ended() => Outcome::Unknown,
            (LiveStreamResult::Other(raw), None) if !raw.has_arms() => Outcome::Unknown,
            (_, None) => Outcome::Running,
        }
    }

    fn has_ended(&self) -> bool {
        self.end().is_some()
    }

    fn subtasks(&self) -> Vec<SubtaskView<'_>> {
        let mut parts = subtasks(self, &self.extras);
        // The end is not a part of the processing. It describes the whole.
        parts.retain(|part| !part.is_modelled);
        assess_subtasks(&mut parts, self.has_ended());
        parts
    }

    fn failures(&self) -> Vec<Failure<'_>> {
        let end = self.end();
        let end = end.filter(|end| !matches!(Self::end_code(end), None | Some(0)));
        let whole = end.map(|end| {
            let status_fields = StatusFields {
                err_code: Self::end_code(end),
                ..StatusFields::default()
            };
            Failure::new("task", String::new(), "", &status_fields, &end.message)
        });
        let parts = failures_of(self.subtasks());
        whole.into_iter().chain(parts).collect()
    }

    fn uncertainties(&self) -> Vec<Uncertainty<'_>> {
        let outcome = self.outcome();
        if outcome == Outcome::Running {
            return Vec::new();
        }
        let reason = match self.end().map(Self::end_code) {
            _ if outcome != Outcome::Unknown => None,
            Some(Some(_)) => None,
            Some(None) => Some(
                "the processing has ended, without an error code, which would be 0 for success",
            ),
            None => Some("the notification holds no result that this version knows"),
        };
        let whole = reason.map(|reason| Uncertainty {
            what: "task",
            path: String::new(),
            reason: reason.to_owned(),
        });
        let parts = uncertainties_of(self.subtasks());
        whole.into_iter().chain(parts).collect()
    }

    fn for_each_segment<'a>(&'a self, f: &mut dyn FnMut(Segment<&'a str>)) {
        for_each_segment(self.own_product(), &[], f);
    }

    fn transcripts(&self) -> Vec<Transcript<'_>> {
        transcripts(self.own_product(), &[])
    }

    fn progress(&self) -> Option<f64> {
        self.has_ended().then_some(100.0)
    }
}

#[cfg(test)]
mod tests {
    use crate::{LiveStreamNotification, Outcome, SegmentKind};

    fn read(members: &str) -> LiveStreamNotification {
        let body = format!("{{{members}}}");
        LiveStreamNotification::from_slice(body.as_bytes()).unwrap()
    }

    #[test]
    fn failure_of_any_part_is_a_failure() {
        for members in [
            r#""NotificationType":"AiReviewResult","TaskId":"t","AiReviewResultInfo":{"ResultSet":[]},"ZInfo":{"Status":"FAIL"}"#,
            r#""NotificationType":"New","TaskId":"t","NewResultInfo":{"A":[{"Status":"FAIL"}]}"#,
            r#""NotificationType":"New","TaskId":"t","ErrCode":3"#,
        ] {
            let notification = read(members);
            assert_eq!(notification.outcome(), Outcome::Failed, "{members}");
            assert_eq!(notification.failures().len(), 1, "{members}");
        }
    }

    #[test]
    fn processing_runs_until_its_end_is_told() {
        for (members, outcome, ended) in [
            (
                r#""NotificationType":"AiReviewResult","AiReviewResultInfo":{"ResultSet":[]}"#,
                Outcome::Running,
                false,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0,"Message":""}"#,
                Outcome::Succeeded,
                true,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":3,"Message":"m"}"#,
                Outcome::Failed,
                true,
            ),
            // An end together with results.
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":4},"AiReviewResultInfo":{"ResultSet":[]}"#,
                Outcome::Failed,
                true,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0},"AiReviewResultInfo":{"ResultSet":[]}"#,
                Outcome::Succeeded,
                true,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"Message":"m"},"AiReviewResultInfo":{"ResultSet":[]}"#,
                Outcome::Unknown,
                true,
            ),
            (
                r#""NotificationType":"AiReviewResult","AiRecognitionResultInfo":{"ResultSet":[]},"AiReviewResultInfo":{"ResultSet":[]}"#,
                Outcome::Running,
                false,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{}"#,
                Outcome::Unknown,
                true,
            ),
            (
                r#""NotificationType":"Fresh","FreshInfo":{}"#,
                Outcome::Unknown,
                false,
            ),
            (r#""NotificationType":"Fresh""#, Outcome::Unknown, false),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":1e400}"#,
                Outcome::Unknown,
                true,
            ),
            // Parts that are not modelled, together with a successful end.
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0},"New":{"Status":"FAIL"}"#,
                Outcome::Failed,
                true,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0,"New":{"ErrCode":7}}"#,
                Outcome::Failed,
                true,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0},"New":{"Status":"PAUSED"}"#,
                Outcome::Unknown,
                true,
            ),
            (
                r#""NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0},"New":{"Status":"SUCCESS"}"#,
                Outcome::Succeeded,
                true,
            ),
        ] {
            let notification = read(members);
            assert_eq!(notification.outcome(), outcome, "{members}");
            assert_eq!(notification.has_ended(), ended, "{members}");
            assert_eq!(
                notification.failures().len(),
                usize::from(outcome == Outcome::Failed)
            );
            assert_eq!(
                notification.uncertainties().len(),
                usize::from(outcome == Outcome::Unknown)
            );
        }
    }

    #[test]
    fn findings_of_a_stream_are_segments() {
        let notification = read(
            r#""NotificationType":"AiRecognitionResult","TaskId":"t-1","AiRecognitionResultInfo":{"ResultSet":[
                {"Type":"AsrFullTextRecognition","AsrFullTextRecognitionResultSet":[
                    {"Text":"good evening","StartPtsTime":1.5,"EndPtsTime":3,"Confidence":97,"UserId":"u1"}]},
                {"Type":"OcrWordsRecognition","OcrWordsRecognitionResultSet":[
                    {"Word":"sale","StartPtsTime":4,"EndPtsTime":5,"AreaCoords":[1,2,3,4]}]}]}"#,
        );
        let segments = notification.segments();
        let [speech, word] = &segments[..] else {
            panic!("{segments:?}")
        };
        assert_eq!(
            (speech.kind, speech.text, speech.speaker),
            (SegmentKind::Speech, "good evening", Some("u1"))
        );
        assert_eq!((speech.start, speech.end), (Some(1.5), Some(3.0)));
        assert_eq!((word.kind, word.text), (SegmentKind::Keyword, "sale"));
        assert_eq!(
            word.area.as_ref().map(|area| area.to_vec()),
            Some(vec![1, 2, 3, 4])
        );
        assert_eq!(notification.task_id(), Some("t-1"));
    }

    #[test]
    fn recorded_files_are_outputs() {
        let notification = read(
            r#""NotificationType":"LiveRecordResult","LiveRecordResultInfo":{"RecordOver":1,"FileResults":[
                {"Url":"http://h/a.mp4","Size":10,"Duration":60}]}"#,
        );
        let outputs = notification.outputs();
        assert_eq!(
            (outputs[0].path, outputs[0].size),
            ("http://h/a.mp4", Some(10))
        );
    }
}
