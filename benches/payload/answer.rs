//! Whole answers made of results: a workflow, or an orchestration, whose status stands after the
//! task in alphabetical order.

use super::draw::Draw;
use super::node::{Node, integer, list, object, text};
use super::results::{Placed, SHARES, result};
use super::{Profile, TASK_ID, Vintage};

/// Bytes of findings in a result. A long answer has several results of each kind, as one about
/// several parts of a film.
const RESULT: usize = 300_000;

/// Generates an answer of about `bytes` bytes.
pub fn answer(bytes: usize, profile: Profile) -> Node {
    let mut draw = Draw::new(profile, 0x6d70_7300 + profile as u64);
    let mut results = Vec::new();
    for (kind, percent) in SHARES {
        let share = bytes * percent / 100;
        let parts = share.div_ceil(RESULT);
        for _ in 0..parts {
            let placed = result(&mut draw, kind, share / parts);
            results.push((draw.vintage(), placed));
        }
    }
    let task = match profile {
        Profile::Of2026 => ("ScheduleTask", schedule(&mut draw, results)),
        _ => ("WorkflowTask", workflow(&mut draw, results)),
    };
    let response = vec![
        ("TaskType", text(task.0)),
        ("Status", text("FINISH")),
        ("CreateTime", draw.time()),
        ("BeginProcessTime", draw.time()),
        ("FinishTime", draw.time()),
        task,
        ("TasksPriority", integer(0)),
        ("SessionId", text("")),
        ("SessionContext", text("")),
        ("RequestId", text("04db7d25-f590-414a-a341-8f1584f15f84")),
    ];
    let response = object("DescribeTaskDetailResponse", response);
    object("", vec![("Response", response)])
}

/// Members that a workflow and an orchestration begin with.
fn start(draw: &mut Draw) -> Vec<(&'static str, Node)> {
    let place = vec![
        ("Bucket", text("films-1250000000")),
        ("Region", text("ap-guangzhou")),
        ("Object", text("/in/film.mp4")),
    ];
    let input = vec![
        ("Type", text("COS")),
        ("CosInputInfo", object("CosInputInfo", place)),
    ];
    let media = vec![
        ("Size", integer(4_962_686_200)),
        ("Container", text("mov,mp4,m4a,3gp,3g2,mj2")),
        ("Bitrate", integer(4_096_570)),
        ("Height", integer(1080)),
        ("Width", integer(1920)),
        ("Duration", draw.duration(7_199_840)),
        ("Rotate", integer(0)),
        ("VideoDuration", draw.duration(7_199_840)),
        ("AudioDuration", draw.duration(7_199_797)),
    ];
    vec![
        ("TaskId", text(TASK_ID)),
        ("Status", text("FINISH")),
        ("ErrCode", integer(0)),
        ("Message", text("SUCCESS")),
        ("InputInfo", object("MediaInputInfo", input)),
        ("MetaData", object("MediaMetaData", media)),
    ]
}

/// Returns the element of a list that holds the result.
fn element(placed: Placed) -> Node {
    let members = vec![("Type", text(placed.kind)), (placed.arm, placed.result)];
    object(placed.owner, members)
}

fn written((vintage, node): (Vintage, Node)) -> Node {
    Node::Written(vintage, Box::new(node))
}

fn workflow(draw: &mut Draw, results: Vec<(Vintage, Placed)>) -> Node {
    let mut members = start(draw);
    for set in [
        "MediaProcessResultSet",
        "AiContentReviewResultSet",
        "AiAnalysisResultSet",
        "AiRecognitionResultSet",
        "AiQualityControlTaskResult",
        "SmartSubtitlesTaskResult",
    ] {
        members.push((set, list([])));
    }
    for (vintage, placed) in results {
        let set = members.iter_mut().find(|(name, _)| *name == placed.set);
        let Some((set, found)) = set else { continue };
        if *set == "AiQualityControlTaskResult" {
            *found = written((vintage, placed.result));
        } else if let Node::List(found) = found {
            found.push(written((vintage, element(placed))));
        }
    }
    object("WorkflowTask", members)
}

fn schedule(draw: &mut Draw, results: Vec<(Vintage, Placed)>) -> Node {
    let steps = results
        .into_iter()
        .map(|(vintage, placed)| written((vintage, step(placed))));
    let mut members = start(draw);
    members.push(("ActivityResultSet", list(steps)));
    object("ScheduleTask", members)
}

/// Returns a step of an orchestration.
fn step(placed: Placed) -> Node {
    let (kind, arm, result, input) = match placed.set {
        "AiRecognitionResultSet" => (
            "ai-recognition",
            "RecognitionTask",
            "ScheduleRecognitionTaskResult",
            "AiRecognitionTaskInput",
        ),
        "AiContentReviewResultSet" => (
            "ai-content-review",
            "ReviewTask",
            "ScheduleReviewTaskResult",
            "AiContentReviewTaskInput",
        ),
        "AiAnalysisResultSet" => (
            "ai-analysis",
            "AnalysisTask",
            "ScheduleAnalysisTaskResult",
            "AiAnalysisTaskInput",
        ),
        "SmartSubtitlesTaskResult" => (
            "smart-subtitles",
            "SmartSubtitlesTask",
            "ScheduleSmartSubtitleTaskResult",
            "SmartSubtitlesTaskInput",
        ),
        // The step holds the result itself.
        _ => ("", placed.arm, "", ""),
    };
    let result = match result {
        "" => placed.result,
        result => object(
            result,
            vec![
                ("Status", text("SUCCESS")),
                ("ErrCodeExt", text("")),
                ("ErrCode", integer(0)),
                ("Message", text("SUCCESS")),
                ("Input", object(input, vec![("Definition", integer(30))])),
                ("Output", list([element(placed)])),
            ],
        ),
    };
    let item = object("ActivityResItem", vec![(arm, result)]);
    let kind = match (kind, arm) {
        ("", "QualityControlTask") => "ai-quality-control",
        ("", "TranscodeTask") => "action-trans",
        ("", _) => "action-snapshotByTime",
        (kind, _) => kind,
    };
    let members = vec![("ActivityType", text(kind)), ("ActivityResItem", item)];
    object("ActivityResult", members)
}
