//! The older payload of the benchmarks, which is more regular than any real answer. It stays for
//! comparison.
//!
//! The answer about a two-hour video with speech, text and face recognition has 16 MB and 176,000
//! objects.

use super::TASK_ID;
use super::node::{Node, integer, list, object, text, widened};
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

/// Seconds of the video that a unit of findings is about.
const UNIT: f32 = 4.2;

/// Generates an answer of about `bytes` bytes.
pub fn answer(bytes: usize) -> Node {
    // One unit of findings is about 9.2 kB.
    let units = bytes / 9_200;
    let found = Findings::draw(units);
    let results = vec![
        recognition(
            "AsrFullTextRecognition",
            "AsrFullTextTask",
            object(
                "AiRecognitionTaskAsrFullTextResultOutput",
                vec![
                    ("SegmentSet", list(found.speech)),
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
                vec![("SegmentSet", list(found.screen))],
            ),
        ),
        recognition(
            "FaceRecognition",
            "FaceTask",
            object(
                "AiRecognitionTaskFaceResultOutput",
                vec![("ResultSet", people(found.faces))],
            ),
        ),
    ];
    object("", vec![("Response", response(workflow(units, results)))])
}

/// Findings in the video.
struct Findings {
    speech: Vec<Node>,
    screen: Vec<Node>,
    /// Segments in which each of [`NAMES`] is seen.
    faces: Vec<Vec<Node>>,
}

impl Findings {
    /// Draws the findings. Each unit has as many as every other, and one source of chance feeds
    /// them in this order.
    fn draw(units: usize) -> Self {
        let mut rng = Rng::with_seed(0x6d70_7300);
        let mut found = Self {
            speech: Vec::new(),
            screen: Vec::new(),
            faces: NAMES.map(|_| Vec::new()).into(),
        };
        for unit in 0..units {
            let begin = |part: f32| unit as f32 * UNIT + part;
            for half in 0..3 {
                found
                    .speech
                    .push(speech(&mut rng, begin(half as f32 * 1.4)));
            }
            for part in 0..11 {
                found
                    .screen
                    .push(picture(&mut rng, begin(part as f32 * 0.38)));
            }
            for part in 0..19 {
                let person = rng.usize(..NAMES.len());
                found.faces[person].push(face(&mut rng, begin(part as f32 * 0.22)));
            }
        }
        found
    }
}

/// Returns 14 words of speech.
fn speech(rng: &mut Rng, begin: f32) -> Node {
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
    object(
        "AiRecognitionTaskAsrFullTextSegmentItem",
        vec![
            ("Confidence", widened(80.0 + rng.f32() * 20.0)),
            ("StartTimeOffset", widened(begin)),
            ("EndTimeOffset", widened(begin + 1.37)),
            ("Text", text(spoken.join(" "))),
            ("Wordlist", list(words)),
        ],
    )
}

/// Returns two lines of text in a picture.
fn picture(rng: &mut Rng, begin: f32) -> Node {
    let lines: Vec<Node> = (0..2)
        .map(|_| {
            let line = format!("{} {}", WORDS[rng.usize(..WORDS.len())], rng.u32(1..2000));
            let members = vec![
                ("Confidence", widened(70.0 + rng.f32() * 30.0)),
                ("AreaCoordSet", area(rng)),
                ("Text", text(line)),
            ];
            object("AiRecognitionTaskOcrFullTextSegmentTextItem", members)
        })
        .collect();
    object(
        "AiRecognitionTaskOcrFullTextSegmentItem",
        vec![
            ("StartTimeOffset", widened(begin)),
            ("EndTimeOffset", widened(begin + 0.37)),
            ("TextSet", list(lines)),
        ],
    )
}

/// Returns a passage in which a face is seen.
fn face(rng: &mut Rng, begin: f32) -> Node {
    object(
        "AiRecognitionTaskFaceSegmentItem",
        vec![
            ("StartTimeOffset", widened(begin)),
            ("EndTimeOffset", widened(begin + 0.21)),
            ("Confidence", widened(60.0 + rng.f32() * 40.0)),
            ("AreaCoordSet", area(rng)),
        ],
    )
}

fn area(rng: &mut Rng) -> Node {
    let (left, top) = (rng.i64(0..1700), rng.i64(0..900));
    list([left, top, left + rng.i64(20..220), top + rng.i64(20..180)].map(integer))
}

/// Returns the people of [`NAMES`]. The library knows every second one well.
fn people(faces: Vec<Vec<Node>>) -> Node {
    let people = faces.into_iter().zip(NAMES).enumerate();
    list(people.map(|(index, (segments, name))| {
        let known = index % 2 == 0;
        let or_empty = |value: &str| text(if known { value } else { "" });
        object(
            "AiRecognitionTaskFaceResultItem",
            vec![
                ("Id", text(format!("{index:08x}"))),
                ("Type", text("UserDefine")),
                ("Name", text(name)),
                ("SegmentSet", list(segments)),
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
    }))
}

/// Returns a result of recognition with its output in one arm. All other arms are null.
fn recognition(kind: &'static str, member: &'static str, output: Node) -> Node {
    const ARMS: [&str; 7] = [
        "FaceTask",
        "AsrWordsTask",
        "AsrFullTextTask",
        "OcrWordsTask",
        "OcrFullTextTask",
        "TransTextTask",
        "ObjectTask",
    ];
    let input = vec![("Definition", integer(30))];
    let mut subtask = Some(object(
        "AiRecognitionTaskAsrFullTextResult",
        vec![
            ("Status", text("SUCCESS")),
            ("ErrCodeExt", text("")),
            ("ErrCode", integer(0)),
            ("Message", text("SUCCESS")),
            (
                "Input",
                object("AiRecognitionTaskAsrFullTextResultInput", input),
            ),
            ("Output", output),
        ],
    ));
    let mut members = vec![("Type", text(kind))];
    members.extend(ARMS.map(|arm| {
        let is_set = arm == member;
        let value = is_set.then(|| subtask.take()).flatten();
        (arm, value.unwrap_or(Node::Null))
    }));
    object("AiRecognitionResult", members)
}

fn storage() -> Node {
    let bucket = vec![
        ("Bucket", text("films-125")),
        ("Region", text("ap-guangzhou")),
    ];
    object(
        "TaskOutputStorage",
        vec![
            ("Type", text("COS")),
            ("CosOutputStorage", object("CosOutputStorage", bucket)),
            ("S3OutputStorage", Node::Null),
        ],
    )
}

fn workflow(units: usize, results: Vec<Node>) -> Node {
    object(
        "WorkflowTask",
        vec![
            ("TaskId", text(TASK_ID)),
            ("Status", text("FINISH")),
            ("ErrCode", integer(0)),
            ("Message", text("SUCCESS")),
            ("InputInfo", input()),
            ("MetaData", media(units as f32 * UNIT)),
            ("MediaProcessResultSet", list([])),
            ("AiAnalysisResultSet", list([])),
            ("AiRecognitionResultSet", list(results)),
            ("AiContentReviewResultSet", list([])),
            ("AiQualityControlTaskResult", Node::Null),
        ],
    )
}

fn input() -> Node {
    let place = vec![
        ("Bucket", text("films-125")),
        ("Region", text("ap-guangzhou")),
        ("Object", text("/in/film.mp4")),
    ];
    object(
        "MediaInputInfo",
        vec![
            ("Type", text("COS")),
            ("CosInputInfo", object("CosInputInfo", place)),
            ("UrlInputInfo", Node::Null),
            ("S3InputInfo", Node::Null),
        ],
    )
}

fn media(seconds: f32) -> Node {
    object(
        "MediaMetaData",
        vec![
            ("AudioDuration", widened(seconds)),
            ("Bitrate", integer(4_096_570)),
            ("Container", text("mov,mp4,m4a,3gp,3g2,mj2")),
            ("Duration", widened(seconds)),
            ("Height", integer(1080)),
            ("Rotate", integer(0)),
            ("Size", integer(4_962_686_200)),
            ("VideoDuration", widened(seconds)),
            ("Width", integer(1920)),
        ],
    )
}

fn response(workflow: Node) -> Node {
    object(
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
    )
}
