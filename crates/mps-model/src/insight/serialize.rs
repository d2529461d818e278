//! `Serialize` for what insight returns, so that programs log and store it. Fields have their names
//! in Rust, enums the words that `Display` writes. Times, lengths and sizes are numbers.

use super::{
    Failure, FileReference, Location, Outcome, Output, Segment, Store, SubtaskView, TimedWord,
    Transcript, TranscriptLine, Uncertainty,
};
use crate::reflect::SubtaskState;
use crate::value::SegmentKind;
use crate::{TaskSummary, ValueFault};
use serde_core::ser::SerializeStruct;
use serde_core::{Serialize, Serializer};

/// Implements `Serialize` for structs, by the fields that users see.
macro_rules! structs {
    ($($(<$text:ident>)? $name:ident $type:ty: $($field:ident),+;)+) => {
        $(impl$(<$text: Serialize>)? Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let fields = [$(stringify!($field)),+].len();
                let mut map = serializer.serialize_struct(stringify!($name), fields)?;
                $(map.serialize_field(stringify!($field), &self.$field)?;)+
                map.end()
            }
        })+
    };
}

structs! {
    Failure Failure<'_>: what, path, status, code, err_code, message;
    Uncertainty Uncertainty<'_>: what, path, reason;
    Location Location<'_>: store, bucket, region, path;
    Output Output<'_>: made_by, member, path, reference, storage, size, md5, duration, width, height,
        bitrate, container;
    <T> Segment Segment<T>: kind, found_by, start, end, text, translation, confidence, area,
        suggestion, url, speaker;
    SubtaskView SubtaskView<'_>: kind, path, depth, state, outcome, is_modelled;
    SubtaskState SubtaskState<'_>: status, progress, err_code, err_code_ext, message,
        begin_process_time, finish_time;
    Transcript Transcript<'_>: found_by, subtask, lines;
    TranscriptLine TranscriptLine<'_>: segment, words;
    TimedWord TimedWord<'_>: text, start, end;
    TaskSummary TaskSummary: task_type, status, create_time, begin_process_time, finish_time,
        request_id;
}

impl Serialize for ValueFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("ValueFault", 3)?;
        map.serialize_field("path", self.path())?;
        map.serialize_field("offset", &self.offset())?;
        map.serialize_field("problem", &self.to_string())?;
        map.end()
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for SegmentKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Store {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Cos => "cos",
            Self::S3 => "s3",
            Self::Vod => "vod",
            Self::Url => "url",
            Self::Unknown => "unknown",
        })
    }
}

impl Serialize for FileReference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Path => "path",
            Self::Url => "url",
            Self::FileId => "file id",
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::DescribeTaskDetailResponse;
    use serde_json::{Value, json};

    const BODY: &[u8] = br#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{
        "TaskId":"t","InputInfo":{"Type":"URL","UrlInputInfo":{"Url":"https://a.example/b.mp4"}},
        "MediaProcessResultSet":[
            {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Output":{"Path":"/a.mp4","Size":7,
                "OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"b","Region":"r"}}}}},
            {"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL","ErrCodeExt":"E","Message":"m"}}],
        "AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS",
            "Output":{"SegmentSet":[{"StartTimeOffset":1.5,"EndTimeOffset":3,"Text":"Hi"}]}}}]},
        "TasksPriority":1e400}}"#;

    fn json(value: &impl serde_core::Serialize) -> Value {
        serde_json::to_value(value).unwrap()
    }

    #[test]
    fn whole_insight_is_written_with_its_field_names() {
        let detail = DescribeTaskDetailResponse::from_slice(BODY).unwrap();
        assert_eq!(json(&detail.outcome()), "partly failed");
        let source = json(&detail.source());
        assert_eq!(source["path"], "https://a.example/b.mp4");
        assert_eq!(source["store"], "url");
        let failure = json(&detail.failures());
        let expected = json!([{ "what": "ImageSprites", "path": detail.failures()[0].path,
            "status": "FAIL", "code": "E", "err_code": null, "message": "m" }]);
        assert_eq!(failure, expected);
        let output = json(&detail.outputs()[0]);
        assert_eq!(output["storage"]["CosOutputStorage"]["Bucket"], "b");
        assert_eq!(
            (&output["size"], &output["width"]),
            (&json!(7), &Value::Null)
        );
        assert_eq!(output["reference"], "path");
        let segment = json(&detail.segments()[0]);
        assert_eq!(
            (&segment["kind"], &segment["start"]),
            (&json!("speech"), &json!(1.5))
        );
        let transcript = json(&detail.transcripts());
        assert_eq!(transcript[0]["lines"][0]["segment"]["text"], "Hi");
        let subtasks = json(&detail.subtasks());
        assert_eq!(subtasks[1]["state"]["status"], "FAIL");
        assert_eq!(json(&detail.uncertainties()), json!([]));
        assert!(json(&detail.faults())[0]["problem"].is_string());
        let summary = crate::TaskSummary::from(detail);
        assert_eq!(json(&summary)["status"], "FINISH");
    }
}
