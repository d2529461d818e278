//! Pages of the states that a task may be in, for screenshots.

use crate::answers::{FAILED, RUNNING, UNKNOWN, WAITING, dialogue, partly_failed};
use mps_model::DescribeTaskDetailResponse;
use mps_report::{Overview, Page};
use serde_json::{Value, json};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::time::{Duration, SystemTime};

fn workflow(id: &str, members: Value) -> Value {
    let mut task = json!({"TaskId": id, "Status": "FINISH", "ErrCode": 0,
        "InputInfo": {"Type": "COS", "CosInputInfo": {"Bucket": "in-1250000000", "Region": "ap-guangzhou", "Object": "/films/a.mp4"}}});
    task.as_object_mut()
        .unwrap()
        .extend(members.as_object().unwrap().clone());
    json!({"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "CreateTime": "2025-03-01T08:00:00Z",
        "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:02:52Z", "WorkflowTask": task}})
}

/// A task that ended and has neither subtasks nor files.
const EMPTY: &str = r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{"TaskId":"24000018-WorkflowTask-empty","Status":"FINISH"}}}"#;

/// A stream that is recorded in files of five minutes.
fn live_recording() -> Value {
    let file = |at: u32| {
        json!({"Url": format!("https://media.example/out/camera-2/{at}.m3u8"), "Size": 41_943_040 + at, "Duration": 300,
            "StartTime": format!("2025-03-01T08:{:02}:00Z", 5 * at), "EndTime": format!("2025-03-01T08:{:02}:00Z", 5 * at + 5)})
    };
    json!({"Response": {"TaskType": "LiveScheduleTask", "Status": "FINISH", "CreateTime": "2025-03-01T08:00:00Z",
        "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:30:52Z",
        "LiveScheduleTask": {"TaskId": "24000018-LiveScheduleTask-6b13f0e8a7d24c9586e1d4092cb7fa53t0", "Status": "FINISH",
            "ErrCode": 0, "Message": "", "Url": "rtmp://live.example/harbour/camera-2", "LiveActivityResultSet": [
                {"ActivityType": "LiveRecord", "LiveActivityResItem": {"LiveRecordTask": {"Status": "SUCCESS",
                    "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:30:52Z",
                    "Output": {"FileList": (0..6).map(file).collect::<Vec<_>>()}}}}]}}})
}

/// Recognized speech with these texts.
fn speech(id: &str, texts: &[String]) -> Value {
    let segments: Vec<Value> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| json!({"Confidence": 90.5, "StartTimeOffset": at * 3, "EndTimeOffset": at * 3 + 2, "Text": text}))
        .collect();
    workflow(
        id,
        json!({"MetaData": {"Duration": texts.len() * 3, "Width": 1920, "Height": 1080},
            "AiRecognitionResultSet": [{"Type": "AsrFullTextRecognition", "AsrFullTextTask": {"Status": "SUCCESS", "Progress": 100,
                "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:02:50Z", "Output": {"SegmentSet": segments}}}]}),
    )
}

fn long_texts() -> Value {
    let chinese =
        "我们沿着三条河从源头一直走到大海，看见了村庄、工厂、桥梁和许多不知道名字的鸟。".repeat(3);
    let arabic = "سرنا على ضفاف الأنهار الثلاثة من المنبع حتى البحر، ورأينا القرى والمصانع والجسور. "
        .repeat(3);
    let word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle".repeat(2);
    let texts: Vec<String> = [chinese, arabic, word]
        .into_iter()
        .cycle()
        .take(12)
        .collect();
    let mut answer = speech("24000018-WorkflowTask-long-texts", &texts);
    let task = &mut answer["Response"]["WorkflowTask"];
    let folder = "/电影/كوكب الأرض/2025年三月的节目-第十二集-最终剪辑版-带字幕/";
    task["InputInfo"]["CosInputInfo"]["Object"] = format!("{folder}节目.mp4").into();
    task["MediaProcessResultSet"] = json!([
        {"Type": "Transcode", "TranscodeTask": {"Status": "SUCCESS", "Progress": 100, "Output": {"Path": format!("{folder}{}.mp4", "很长的文件名".repeat(9)), "Size": 84_120_233,
            "Md5": "3f786850e387550fdab836ed7e6dc881", "Width": 1280, "Height": 720, "Duration": 36.0, "Bitrate": 1_500_000, "Container": "mp4"}}},
        {"Type": "ImageSprites", "ImageSpriteTask": {"Status": "FAIL", "ErrCodeExt": "InvalidParameterValue.SourceFileDoesNotExist", "Message": texts[0].clone() + &texts[1]}},
    ]);
    answer
}

fn batch() -> Value {
    json!({"Response": {"TaskType": "BatchTask", "Status": "FINISH", "TaskId": "24000018-BatchTask-0123456789abcdef0123456789abcdeft0",
        "CreateTime": "2025-03-01T08:00:00Z", "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:02:52Z",
        "BatchTaskResult": {"SmartSubtitlesTaskResult": {"Outputs": [
            {"Status": "SUCCESS", "Progress": 100, "BeginProcessTime": "2025-03-01T08:00:03Z", "FinishTime": "2025-03-01T08:01:50Z"},
            {"Status": "FAIL", "ErrCodeExt": "InvalidInput", "Message": "The file has no audio track."},
            {"Status": "SUCCESS", "Progress": 100}]}}}})
}

/// Writes the pages, and returns the names of the files without their ending.
pub(crate) fn write(folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    let made = SystemTime::UNIX_EPOCH + Duration::from_secs(1_740_816_300);
    let lines = |number: usize| -> Vec<String> {
        let line =
            |at| format!("Line {at}: we walked along three rivers, and the water was clear.");
        (0..number).map(line).collect()
    };
    let all = [
        ("running", RUNNING.to_owned()),
        ("waiting", WAITING.to_owned()),
        (
            "succeeded",
            speech("24000018-WorkflowTask-succeeded", &lines(9)).to_string(),
        ),
        ("partly-failed", partly_failed()),
        ("failed", FAILED.to_owned()),
        ("unknown", UNKNOWN.to_owned()),
        (
            "findings",
            speech("24000018-WorkflowTask-findings", &lines(1_000)).to_string(),
        ),
        ("long-texts", long_texts().to_string()),
        ("watched", RUNNING.to_owned()),
        ("batch", batch().to_string()),
        (
            "transcode",
            include_str!("../../../mps-model/schema/examples/DescribeTaskDetail-page.json")
                .to_owned(),
        ),
        ("translation", dialogue()),
        ("live-recording", live_recording().to_string()),
        ("empty", EMPTY.to_owned()),
    ];
    let mut overview = Overview::new().made_at(made);
    let create = |name: &str| {
        let file = File::create(folder.join(format!("{name}.html"))).unwrap();
        BufWriter::new(file)
    };
    let mut details = Vec::new();
    for (name, body) in &all {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let mut page = Page::new(&detail).body(body.as_bytes()).made_at(made);
        if *name == "watched" {
            page = page.changes("changes?after=1");
        }
        page.overview("overview.html").write(create(name)).unwrap();
        details.push((format!("{name}.html"), detail));
    }
    for number in 0..48 {
        let (link, detail) = &details[number % details.len()];
        overview.add(&format!("task-{number}"), Some(link), detail);
    }
    overview.add_error("24000018-WorkflowTask-gone", "No task has this ID.");
    overview.add_error(
        "24000018-WorkflowTask-lost",
        "The service did not answer within 60 s.",
    );
    overview.write(create("overview")).unwrap();
}
