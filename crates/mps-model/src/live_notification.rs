//! Reads [`LiveStreamNotification`], the body that the service posts while it processes a live
//! stream. The code shared by all posted bodies is in `notification.rs`.

use crate::error::DecodeError;
use crate::notification::{Posted, read_posted};
use crate::types::LiveStreamNotification;

impl LiveStreamNotification {
    /// Reads the body that the service posts while it processes a live stream.
    ///
    /// Also reads the form that the parsing operation returns, which is wrapped in `Response`.
    ///
    /// ```
    /// use mps_model::LiveStreamNotification;
    /// use mps_model::types::LiveStreamResult;
    ///
    /// let body = br#"{"NotificationType":"AiReviewResult",
    ///     "TaskId":"2600000000-procedure-live-1","AiReviewResultInfo":
    ///     {"ResultSet":[{"Type":"VoicePorn","VoicePornResultSet":[{"StartPtsTime":0.5,
    ///     "EndPtsTime":4.25,"Suggestion":"block"}]}]}}"#;
    /// let notification = LiveStreamNotification::from_slice(body)?;
    /// let LiveStreamResult::AiReview(review) = &notification.result else {
    ///     panic!("another result")
    /// };
    /// assert_eq!(review.result_set[0].voice_porn_result_set[0].end_pts_time, 4.25);
    /// # Ok::<_, mps_model::DecodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DecodeError`] if the body is malformed, or if it has no `NotificationType`.
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        read_posted(body)
    }
}

impl Posted for LiveStreamNotification {
    const KIND: &'static str = "NotificationType";

    fn kind(&self) -> &str {
        self.notification_type.as_str()
    }
}

#[cfg(test)]
mod tests {
    use crate::types::{
        LiveStreamAiReviewResultItem, LiveStreamAiReviewVoicePornResult,
        LiveStreamNotificationType, LiveStreamResult, LiveStreamReviewType, Suggestion,
    };
    use crate::{LiveStreamNotification, Notification};

    /// Example of the vendor. Every member that is not set is null or an empty list.
    const DOCUMENTED: &str = r#"{"NotificationType": "AiReviewResult", "TaskId": "2600000000-procedure-live-1",
        "ProcessEofInfo": null,
        "AiReviewResultInfo": {"ResultSet": [{"Type": "VoicePorn", "ImagePornResultSet": [],
            "ImageTerrorismResultSet": [], "ImagePoliticalResultSet": [], "VoicePornResultSet": [
            {"StartPtsTime": 0.266, "EndPtsTime": 4.146, "Confidence": 98, "Suggestion": "block", "Label": "sexual_moan"}]}]},
        "AiRecognitionResultInfo": null, "AiAnalysisResultInfo": null, "AiQualityControlResultInfo": null,
        "SessionId": "", "SessionContext": "", "RequestId": "335bdaa3-db0e-46ce-9946-51941d9cb0f5"}"#;

    /// The same body without the members that are not set.
    const SPARSE: &str = r#"{"NotificationType":"AiReviewResult","TaskId":"2600000000-procedure-live-1","ProcessEofInfo":null,"AiReviewResultInfo":{"ResultSet":[{"Type":"VoicePorn","VoicePornResultSet":[{"StartPtsTime":0.266,"EndPtsTime":4.146,"Confidence":98,"Suggestion":"block","Label":"sexual_moan"}]}]},"RequestId":"335bdaa3-db0e-46ce-9946-51941d9cb0f5"}"#;

    fn expected() -> LiveStreamNotification {
        let finding = LiveStreamAiReviewVoicePornResult {
            start_pts_time: 0.266,
            end_pts_time: 4.146,
            confidence: 98.0,
            suggestion: Suggestion::Block,
            label: "sexual_moan".into(),
            ..Default::default()
        };
        let check = LiveStreamAiReviewResultItem {
            kind: LiveStreamReviewType::VoicePorn,
            voice_porn_result_set: vec![finding],
            ..Default::default()
        };
        LiveStreamNotification {
            notification_type: LiveStreamNotificationType::AiReviewResult,
            task_id: "2600000000-procedure-live-1".into(),
            result: LiveStreamResult::AiReview(Box::new(
                crate::types::LiveStreamAiReviewResultInfo {
                    result_set: vec![check],
                },
            )),
            request_id: Some("335bdaa3-db0e-46ce-9946-51941d9cb0f5".into()),
            ..Default::default()
        }
    }

    #[test]
    fn documented_body_in_any_form_reads_the_same() {
        for bare in [DOCUMENTED, SPARSE] {
            for body in [
                bare.to_owned(),
                format!("{{\"Response\":{bare}}}"),
                format!("\u{feff}{bare}"),
                format!("\u{feff} {{ \"Response\" : {bare} }}\r\n"),
            ] {
                let read = LiveStreamNotification::from_slice(body.as_bytes()).unwrap();
                assert_eq!(read, expected(), "{body}");
            }
        }
    }

    #[test]
    fn each_kind_of_result_has_its_arm() {
        for (kind, member) in [
            ("ProcessEof", "ProcessEofInfo"),
            ("AiReviewResult", "AiReviewResultInfo"),
            ("AiRecognitionResult", "AiRecognitionResultInfo"),
            ("AiAnalysisResult", "AiAnalysisResultInfo"),
            ("AiQualityControlResult", "AiQualityControlResultInfo"),
            ("LiveRecordResult", "LiveRecordResultInfo"),
            ("AiSmartSubtitleResult", "AiSmartSubtitleResultInfo"),
            ("Brand-New", "BrandNewInfo"),
        ] {
            let body = format!(r#"{{"NotificationType":"{kind}","{member}":{{}}}}"#);
            let read = LiveStreamNotification::from_slice(body.as_bytes()).unwrap();
            assert_eq!(read.notification_type, kind);
            let arm = match &read.result {
                LiveStreamResult::ProcessEof(_) => "ProcessEofInfo",
                LiveStreamResult::AiReview(_) => "AiReviewResultInfo",
                LiveStreamResult::AiRecognition(_) => "AiRecognitionResultInfo",
                LiveStreamResult::AiAnalysis(_) => "AiAnalysisResultInfo",
                LiveStreamResult::AiQualityControl(_) => "AiQualityControlResultInfo",
                LiveStreamResult::LiveRecord(_) => "LiveRecordResultInfo",
                LiveStreamResult::AiSmartSubtitle(_) => "AiSmartSubtitleResultInfo",
                LiveStreamResult::Other(raw) => raw.iter().next().unwrap().0,
                LiveStreamResult::None => "none",
            };
            assert_eq!(arm, member);
        }
    }

    #[test]
    fn body_without_its_type_is_refused() {
        for other in [
            "",
            "{}",
            "[]",
            "null",
            r#"{"Response":{}}"#,
            r#"{"Response":null}"#,
            r#"{"TaskId":"t","ProcessEofInfo":{"ErrCode":0}}"#,
            r#"{"NotificationType":""}"#,
            r#"{"NotificationType":null,"TaskId":"t"}"#,
            r#"{"NotificationType":1}"#,
            r#"{"NotificationType":"x"} x"#,
            r#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{"TaskId":"t"}}"#,
            r#"{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}}"#,
            &DOCUMENTED[..DOCUMENTED.len() - 1],
        ] {
            let error = LiveStreamNotification::from_slice(other.as_bytes()).unwrap_err();
            assert!(error.to_string().contains("cannot be read"), "{error}");
        }
        let error = LiveStreamNotification::from_slice(b"{\"TaskId\":\"t\"}").unwrap_err();
        assert!(error.to_string().contains("`NotificationType`"), "{error}");
        assert!(Notification::from_slice(DOCUMENTED.as_bytes()).is_err());
    }
}
