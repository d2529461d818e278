//! Answers for pages: a task that partly failed, nonsensical values, and hostile texts.

use serde_json::{Value, json};

/// Texts that try to become markup or script, one for each known way.
pub(crate) const HOSTILE: &[&str] = &[
    "</script><script>document.title='pwned'</script>",
    "<!--<script>document.title='pwned'//",
    "<img src=x onerror=\"document.title='pwned'\">",
    "\"><svg onload=document.title='pwned'>",
    "javascript:document.title='pwned'",
    "data:text/html,<script>document.title='pwned'</script>",
    "'; document.title='pwned'; '",
    "${document.title='pwned'}{{7*7}}`",
    "\u{2028}document.title='pwned'\u{2029}",
    "\u{202e}txt.exe\u{202c} \u{0} \u{feff}\u{200b}",
    "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>document.title='pwned'</x:script>",
    "style=background:url(//evil.example/x)",
    "__proto__",
    "constructor",
];

/// A task of several kinds of subtasks, two of which failed.
pub(crate) fn partly_failed() -> String {
    let file = |path: &str, size: u64| {
        json!({"OutputStorage": {"Type": "COS", "CosOutputStorage": {"Bucket": "out-1250000000", "Region": "ap-guangzhou"}},
            "Path": path, "Size": size, "Bitrate": 1_500_000, "Width": 1280, "Height": 720, "Duration": 612.4, "Container": "mp4",
            "Md5": "3f786850e387550fdab836ed7e6dc881"})
    };
    let step = |kind: &str, member: &str, from: u32, to: u32, end: Value| {
        let mut body = json!({"Status": "SUCCESS", "ErrCode": 0, "ErrCodeExt": "", "Message": "", "Progress": 100,
            "BeginProcessTime": format!("2025-03-01T08:00:{from:02}Z"), "FinishTime": format!("2025-03-01T08:00:{to:02}Z")});
        body.as_object_mut()
            .unwrap()
            .extend(end.as_object().unwrap().clone());
        json!({"Type": kind, member: body})
    };
    let failed = |code: &str, message: &str| json!({"Status": "FAIL", "ErrCode": 70000, "ErrCodeExt": code, "Message": message});
    json!({"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "CreateTime": "2025-03-01T08:00:00Z",
        "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:00:52Z", "RequestId": "0c8f1c52-7c1d-4d0e-9a39-d6c1e1f0a7f2",
        "WorkflowTask": {"TaskId": "24000018-WorkflowTask-b20a8c5d4f0e4a0e", "Status": "FINISH", "ErrCode": 0, "Message": "",
            "InputInfo": {"Type": "URL", "UrlInputInfo": {"Url": "https://media.example/interviews/ep12.mp4"}},
            "MetaData": {"Size": 91_238_400, "Container": "mov,mp4", "Bitrate": 1_190_000, "Height": 720, "Width": 1280, "Duration": 612.4,
                "VideoStreamSet": [{"Codec": "h264", "Fps": 25, "Width": 1280, "Height": 720, "Bitrate": 1_060_000}],
                "AudioStreamSet": [{"Codec": "aac", "SamplingRate": 48000, "Bitrate": 128_000}]},
            "MediaProcessResultSet": [
                step("Transcode", "TranscodeTask", 3, 41, json!({"Output": file("/ep12/ep12_720p.mp4", 84_120_233)})),
                step("Transcode", "TranscodeTask", 3, 9, failed("InvalidParameterValue.SrcFile", "The audio track of the source cannot be decoded: invalid AAC header at 00:00:00.000.")),
                step("SnapshotByTimeOffset", "SnapshotByTimeOffsetTask", 4, 12, json!({"Output": {"Storage": {"Type": "COS", "CosOutputStorage": {"Bucket": "out-1250000000", "Region": "ap-guangzhou"}},
                    "Definition": 10, "PicInfoSet": [{"TimeOffset": 0.0, "Path": "/ep12/shot_0.jpg"}, {"TimeOffset": 60.0, "Path": "/ep12/shot_60.jpg"}]}})),
                step("ImageSprites", "ImageSpriteTask", 5, 15, failed("InternalError", "An internal error occurred. Please retry.")),
            ],
            "AiRecognitionResultSet": [
                step("AsrFullTextRecognition", "AsrFullTextTask", 10, 50, json!({"Output": {"SegmentSet": [
                    {"Confidence": 97.1, "StartTimeOffset": 1.2, "EndTimeOffset": 4.9, "Text": "Good evening, and welcome back to the programme."},
                    {"Confidence": 93.4, "StartTimeOffset": 5.3, "EndTimeOffset": 12.8, "Text": "Tonight we talk about rivers: where they come from, what they carry with them, and who decides where they go."},
                    {"Confidence": 61.0, "StartTimeOffset": 14.0, "EndTimeOffset": 15.1, "Text": "Right."},
                    {"Confidence": 95.9, "StartTimeOffset": 15.6, "EndTimeOffset": 21.0, "Text": "My guest has walked along three of them, from the spring to the sea."}]}})),
                step("FaceRecognition", "FaceTask", 10, 47, json!({"Output": {"ResultSet": [{"Id": "1", "Type": "Default", "Name": "Ada Lovelace", "Url": "https://pictures.example/ada.jpg",
                    "SegmentSet": [{"StartTimeOffset": 0.5, "EndTimeOffset": 13.0, "Confidence": 99.2, "AreaCoordSet": [420, 120, 780, 560]},
                        {"StartTimeOffset": 300.0, "EndTimeOffset": 420.0, "Confidence": 88.0, "AreaCoordSet": [100, 80, 400, 500]}]}]}})),
            ],
            "AiContentReviewResultSet": [
                step("Political", "PoliticalTask", 12, 40, json!({"Output": {"Confidence": 82.0, "Suggestion": "review", "SegmentSet": [
                    {"StartTimeOffset": 98.0, "EndTimeOffset": 104.5, "Confidence": 82.0, "Suggestion": "review", "Label": "violation_photo", "Name": "flag", "Url": "https://pictures.example/98.jpg", "AreaCoordSet": [900, 40, 1100, 200]}]}})),
            ],
            "AiAnalysisResultSet": []}}})
    .to_string()
}

/// Findings with nonsensical times and values.
pub(crate) const ODD: &str = r#"{"Response":{"Status":"FINISH","CreateTime":"9999-12-31T23:59:59Z","FutureTask":{"TaskId":"1"},
    "WorkflowTask":{"MetaData":{"Duration":-1,"Width":0,"Height":9000000000000000000},"AiRecognitionResultSet":[{"Type":"FaceRecognition","FaceTask":{
    "Status":"?","Output":{"ResultSet":[{"Name":"","SegmentSet":[
    {"StartTimeOffset":-1e300,"EndTimeOffset":1e300,"Confidence":1e300,"AreaCoordSet":[1]},
    {"StartTimeOffset":9e18,"EndTimeOffset":-9e18,"AreaCoordSet":[9,9,1,1]}]}]}}}]}}}"#;

/// An answer with a hostile text in every member.
pub(crate) fn hostile() -> String {
    let mut texts = HOSTILE.iter().cycle();
    let mut next = move || *texts.next().unwrap();
    let speech: Vec<Value> = HOSTILE.iter().enumerate().map(|(at, text)| {
        json!({"Confidence": 90, "StartTimeOffset": at * 10, "EndTimeOffset": at * 10 + 8, "Text": text, "Trans": text, "SpeakerId": text})
    }).collect();
    let review: Vec<Value> = HOSTILE.iter().enumerate().map(|(at, text)| {
        json!({"StartTimeOffset": at * 10, "EndTimeOffset": at * 10 + 5, "Confidence": 80, "Suggestion": text, "Label": text, "Url": text, "Name": text})
    }).collect();
    let outputs: Vec<Value> = HOSTILE.iter().map(|text| {
        json!({"Type": text, "TranscodeTask": {"Status": "SUCCESS", "Output": {"Path": text, "Md5": text, "Container": text, "Size": 10,
            "OutputStorage": {"Type": "COS", "CosOutputStorage": {"Bucket": text, "Region": text}}}}})
    }).collect();
    let failures = HOSTILE.iter().map(|text| {
        json!({"Type": text, "ImageSpriteTask": {"Status": "FAIL", "ErrCodeExt": text, "Message": text}})
    });
    json!({"Response": {"TaskType": next(), "Status": "FINISH", "CreateTime": next(), "BeginProcessTime": next(), "FinishTime": next(),
        "RequestId": next(), next(): next(),
        "TaskNotifyConfig": {"NotifyKey": "the key of notifications", "NotifyUrl": next()},
        "WorkflowTask": {"TaskId": next(), "Status": "FINISH", "ErrCode": 0, "Message": next(),
            "InputInfo": {"Type": "URL", "UrlInputInfo": {"Url": "javascript:document.title='pwned'"}},
            "MetaData": {"Duration": 200, "Width": 640, "Height": 360, "VideoStreamSet": [{"Codec": next()}]},
            "MediaProcessResultSet": outputs.into_iter().chain(failures).collect::<Vec<_>>(),
            "AiRecognitionResultSet": [{"Type": "TransTextRecognition", "TransTextTask": {"Status": "SUCCESS", "Output": {"SegmentSet": speech}}}],
            "AiContentReviewResultSet": [{"Type": "Political", "PoliticalTask": {"Status": "SUCCESS", "Output": {"SegmentSet": review}}}]}}})
    .to_string()
}

/// A running task whose parts tell no progress, except one.
pub(crate) const RUNNING: &str = r#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING","CreateTime":"2025-03-01T08:00:00Z",
    "BeginProcessTime":"2025-03-01T08:00:05Z","RequestId":"5d1f","WorkflowTask":{"TaskId":"24000018-WorkflowTask-running","Status":"PROCESSING",
    "InputInfo":{"Type":"COS","CosInputInfo":{"Bucket":"in-1250000000","Region":"ap-guangzhou","Object":"/films/a.mp4"}},
    "MediaProcessResultSet":[
        {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Progress":100,"BeginProcessTime":"2025-03-01T08:00:05Z","FinishTime":"2025-03-01T08:01:05Z",
            "Output":{"Path":"/out/a_360p.mp4","Size":5692}}},
        {"Type":"Transcode","TranscodeTask":{"Status":"PROCESSING","Progress":45,"BeginProcessTime":"2025-03-01T08:00:20Z"}},
        {"Type":"ImageSprites","ImageSpriteTask":{"Status":"PROCESSING","BeginProcessTime":"2025-03-01T08:00:30Z"}},
        {"Type":"SampleSnapshot","SampleSnapshotTask":{"Status":"WAITING"}}]}}}"#;

/// A task in the queue.
pub(crate) const WAITING: &str = r#"{"Response":{"TaskType":"WorkflowTask","Status":"WAITING","CreateTime":"2025-03-01T08:00:00Z",
    "WorkflowTask":{"TaskId":"24000018-WorkflowTask-waiting","Status":"WAITING",
    "InputInfo":{"Type":"COS","CosInputInfo":{"Bucket":"in-1250000000","Region":"ap-guangzhou","Object":"/films/a.mp4"}},
    "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"WAITING"}},{"Type":"ImageSprites","ImageSpriteTask":{"Status":"WAITING"}}]}}}"#;

/// A task with a part that this version does not know, and one without a status.
pub(crate) const UNKNOWN: &str = r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","CreateTime":"2025-03-01T08:00:00Z",
    "BeginProcessTime":"2025-03-01T08:00:05Z","FinishTime":"2025-03-01T08:03:05Z","WorkflowTask":{"TaskId":"24000018-WorkflowTask-unknown","Status":"FINISH",
    "MediaProcessResultSet":[
        {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Progress":100,"BeginProcessTime":"2025-03-01T08:00:05Z","FinishTime":"2025-03-01T08:01:05Z",
            "Output":{"Path":"/out/a_360p.mp4","Size":5692}}},
        {"Type":"ImageSprites","ImageSpriteTask":{"Status":"SUSPENDED","BeginProcessTime":"2025-03-01T08:01:00Z","FinishTime":"2025-03-01T08:02:00Z"}}]}}}"#;

/// A task with 38 findings: dialogue of two numbered speakers with its translation.
pub(crate) fn dialogue() -> String {
    let lines: Vec<Value> = (0..38)
        .map(|at| {
            json!({"Confidence": 90.5, "StartTimeOffset": at * 8, "EndTimeOffset": at * 8 + 6,
                "Text": format!("第{at}句话：我们走过三条河。"), "Trans": format!("Line {at}: we walked along three rivers."),
                "SpeakerId": (at % 2 + 1).to_string()})
        })
        .collect();
    json!({"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "CreateTime": "2025-03-01T08:00:00Z",
        "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:02:52Z", "WorkflowTask": {
        "TaskId": "24000018-WorkflowTask-dialogue", "Status": "FINISH",
        "MetaData": {"Duration": 320.0, "Width": 1920, "Height": 1080},
        "SmartSubtitlesTaskResult": [{"Type": "TransTextRecognition", "TransTextTask": {"Status": "SUCCESS", "Progress": 100,
            "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:02:50Z",
            "Output": {"SegmentSet": lines}}}]}}})
    .to_string()
}

/// A task that failed as a whole, for a reason that needs several lines.
pub(crate) const FAILED: &str = r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","CreateTime":"2025-03-01T08:00:00Z",
    "BeginProcessTime":"2025-03-01T08:00:05Z","FinishTime":"2025-03-01T08:00:06Z","WorkflowTask":{"TaskId":"24000018-WorkflowTask-failed","Status":"FINISH",
    "ErrCode":70000,"Message":"The source cannot be downloaded: the server media.example answered 403 Forbidden for https://media.example/archive/2025/03/01/interviews/episode-12-with-subtitles-final-cut.mp4 after 3 attempts. Check the address and the permissions of the bucket."}}}"#;
