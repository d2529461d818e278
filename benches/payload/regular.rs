//! The older payload of the benchmarks, which is more regular than any real answer. It stays for
//! comparison.
//!
//! The answer about a two-hour video with speech, text and face recognition has 16 MB and 176,000
//! objects.

use super::TASK_ID;
use super::node::{Node, integer, object, text, widened};
use fastrand::Rng;

const WORDS: [&str; 24] = [
    "the",
    "camera",
    "and",
    "light",
    "where",
    "people",
    "morning",
    "of",
    "everything",
    "we",
    "saw",
    "mountain",
    "你好",
    "今天",
    "我们",
    "天气",
    "不错",
    "字幕",
    "international",
    "a",
    "river",
    "city",
    "at",
    "night",
];
const NAMES: [&str; 8] = [
    "Ada Lovelace",
    "张三",
    "Grace Hopper",
    "李四",
    "Alan Turing",
    "王五",
    "Mary",
    "Katherine Johnson",
];

fn area(rng: &mut Rng) -> Node {
    let (left, top) = (rng.i64(0..1700), rng.i64(0..900));
    Node::List(
        [left, top, left + rng.i64(20..220), top + rng.i64(20..180)]
            .map(integer)
            .into(),
    )
}

/// Generates an answer of about `bytes` bytes.
pub fn answer(bytes: usize) -> Node {
    // One unit of findings is about 9.2 kB.
    let units = bytes / 9_200;
    let mut rng = Rng::with_seed(0x6d70_7300);
    let length = units as f32 * 4.2;
    let place = move |unit: usize, part: f32| unit as f32 * 4.2 + part;
    let mut speech = Vec::new();
    let mut screen = Vec::new();
    let mut faces: Vec<Vec<Node>> = (0..NAMES.len()).map(|_| Vec::new()).collect();
    for unit in 0..units {
        for half in 0..3 {
            let begin = place(unit, half as f32 * 1.4);
            let spoken: Vec<&str> = (0..14).map(|_| WORDS[rng.usize(..WORDS.len())]).collect();
            let words = spoken.iter().enumerate().map(|(index, word)| {
                let at = begin + index as f32 * 0.1;
                let members = vec![
                    ("Word", text(*word)),
                    ("Start", widened(at)),
                    ("End", widened(at + 0.09)),
                    ("Trans", text("")),
                ];
                object("WordResult", members)
            });
            speech.push(object(
                "AiRecognitionTaskAsrFullTextSegmentItem",
                vec![
                    ("Confidence", widened(80.0 + rng.f32() * 20.0)),
                    ("StartTimeOffset", widened(begin)),
                    ("EndTimeOffset", widened(begin + 1.37)),
                    ("Text", text(spoken.join(" "))),
                    ("Wordlist", Node::List(words.collect())),
                ],
            ));
        }
        for part in 0..11 {
            let lines = (0..2).map(|_| {
                let line = format!("{} {}", WORDS[rng.usize(..WORDS.len())], rng.u32(1..2000));
                let members = vec![
                    ("Confidence", widened(70.0 + rng.f32() * 30.0)),
                    ("AreaCoordSet", area(&mut rng)),
                    ("Text", text(line)),
                ];
                object("AiRecognitionTaskOcrFullTextSegmentTextItem", members)
            });
            let lines = lines.collect();
            let begin = place(unit, part as f32 * 0.38);
            screen.push(object(
                "AiRecognitionTaskOcrFullTextSegmentItem",
                vec![
                    ("StartTimeOffset", widened(begin)),
                    ("EndTimeOffset", widened(begin + 0.37)),
                    ("TextSet", Node::List(lines)),
                ],
            ));
        }
        for part in 0..19 {
            let begin = place(unit, part as f32 * 0.22);
            faces[rng.usize(..NAMES.len())].push(object(
                "AiRecognitionTaskFaceSegmentItem",
                vec![
                    ("StartTimeOffset", widened(begin)),
                    ("EndTimeOffset", widened(begin + 0.21)),
                    ("Confidence", widened(60.0 + rng.f32() * 40.0)),
                    ("AreaCoordSet", area(&mut rng)),
                ],
            ));
        }
    }
    let people = faces
        .into_iter()
        .zip(NAMES)
        .enumerate()
        .map(|(index, (segments, name))| {
            let known = index % 2 == 0;
            let or_empty = |value: &str| text(if known { value } else { "" });
            object(
                "AiRecognitionTaskFaceResultItem",
                vec![
                    ("Id", text(format!("{index:08x}"))),
                    ("Type", text("UserDefine")),
                    ("Name", text(name)),
                    ("SegmentSet", Node::List(segments)),
                    ("Gender", or_empty("Female")),
                    ("Birthday", text("")),
                    ("Profession", or_empty("mathematician and writer")),
                    ("SchoolOfGraduation", text("")),
                    ("Abstract", text("")),
                    ("PlaceOfBirth", or_empty("London")),
                    ("PersonType", text("")),
                    ("Remark", text("")),
                    ("Url", text("https://example.com/faces/library/picture.jpg")),
                ],
            )
        });
    let people: Vec<Node> = people.collect();
    let recognition = |kind: &'static str, member: &'static str, output: Node| {
        let subtask = object(
            "AiRecognitionTaskAsrFullTextResult",
            vec![
                ("Status", text("SUCCESS")),
                ("ErrCodeExt", text("")),
                ("ErrCode", integer(0)),
                ("Message", text("SUCCESS")),
                (
                    "Input",
                    object(
                        "AiRecognitionTaskAsrFullTextResultInput",
                        vec![("Definition", integer(30))],
                    ),
                ),
                ("Output", output),
            ],
        );
        let arms = [
            "FaceTask",
            "AsrWordsTask",
            "AsrFullTextTask",
            "OcrWordsTask",
            "OcrFullTextTask",
            "TransTextTask",
            "ObjectTask",
        ];
        let mut members = vec![("Type", text(kind))];
        let mut subtask = Some(subtask);
        members.extend(arms.map(|arm| {
            (
                arm,
                if arm == member {
                    subtask.take().unwrap_or(Node::Null)
                } else {
                    Node::Null
                },
            )
        }));
        object("AiRecognitionResult", members)
    };
    let storage = || {
        object(
            "TaskOutputStorage",
            vec![
                ("Type", text("COS")),
                (
                    "CosOutputStorage",
                    object(
                        "CosOutputStorage",
                        vec![
                            ("Bucket", text("films-125")),
                            ("Region", text("ap-guangzhou")),
                        ],
                    ),
                ),
                ("S3OutputStorage", Node::Null),
            ],
        )
    };
    let results = vec![
        recognition(
            "AsrFullTextRecognition",
            "AsrFullTextTask",
            object(
                "AiRecognitionTaskAsrFullTextResultOutput",
                vec![
                    ("SegmentSet", Node::List(speech)),
                    ("SubtitlePath", text("/out/speech.vtt")),
                    ("OutputStorage", storage()),
                ],
            ),
        ),
        recognition(
            "OcrFullTextRecognition",
            "OcrFullTextTask",
            object(
                "AiRecognitionTaskOcrFullTextResultOutput",
                vec![("SegmentSet", Node::List(screen))],
            ),
        ),
        recognition(
            "FaceRecognition",
            "FaceTask",
            object(
                "AiRecognitionTaskFaceResultOutput",
                vec![("ResultSet", Node::List(people))],
            ),
        ),
    ];
    let task_id = || text(TASK_ID);
    let workflow = object(
        "WorkflowTask",
        vec![
            ("TaskId", task_id()),
            ("Status", text("FINISH")),
            ("ErrCode", integer(0)),
            ("Message", text("SUCCESS")),
            (
                "InputInfo",
                object(
                    "MediaInputInfo",
                    vec![
                        ("Type", text("COS")),
                        (
                            "CosInputInfo",
                            object(
                                "CosInputInfo",
                                vec![
                                    ("Bucket", text("films-125")),
                                    ("Region", text("ap-guangzhou")),
                                    ("Object", text("/in/film.mp4")),
                                ],
                            ),
                        ),
                        ("UrlInputInfo", Node::Null),
                        ("S3InputInfo", Node::Null),
                    ],
                ),
            ),
            (
                "MetaData",
                object(
                    "MediaMetaData",
                    vec![
                        ("AudioDuration", widened(length)),
                        ("Bitrate", integer(4_096_570)),
                        ("Container", text("mov,mp4,m4a,3gp,3g2,mj2")),
                        ("Duration", widened(length)),
                        ("Height", integer(1080)),
                        ("Rotate", integer(0)),
                        ("Size", integer(4_962_686_200)),
                        ("VideoDuration", widened(length)),
                        ("Width", integer(1920)),
                    ],
                ),
            ),
            ("MediaProcessResultSet", Node::List(Vec::new())),
            ("AiAnalysisResultSet", Node::List(Vec::new())),
            ("AiRecognitionResultSet", Node::List(results)),
            ("AiContentReviewResultSet", Node::List(Vec::new())),
            ("AiQualityControlTaskResult", Node::Null),
        ],
    );
    let response = object(
        "DescribeTaskDetailResponse",
        vec![
            ("TaskType", text("WorkflowTask")),
            ("Status", text("FINISH")),
            ("CreateTime", text("2025-02-11T07:41:29Z")),
            ("BeginProcessTime", text("2025-02-11T07:41:30Z")),
            ("FinishTime", text("2025-02-11T08:11:02Z")),
            ("WorkflowTask", workflow),
            ("TaskNotifyConfig", Node::Null),
            ("EditMediaTask", Node::Null),
            ("LiveStreamProcessTask", Node::Null),
            ("ScheduleTask", Node::Null),
            ("LiveScheduleTask", Node::Null),
            ("TasksPriority", integer(0)),
            ("SessionId", text("")),
            ("SessionContext", text("")),
            ("ExtInfo", text("")),
            ("RequestId", text("04db7d25-f590-414a-a341-8f1584f15f84")),
        ],
    );
    object("", vec![("Response", response)])
}
