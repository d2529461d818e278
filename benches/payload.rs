//! Generator of the answers that the benchmarks read. They are as large as real ones and the same
//! on every machine.
//!
//! The answer about a two-hour video with speech, text and face recognition has 16 MB and 176,000
//! objects. The mix here has the same proportions of short strings, empty strings, floats and
//! integers.

#![allow(unreachable_pub, dead_code, reason = "a module of several programs")]

use fastrand::Rng;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt::{self, Write as _};

/// Example answer from the service's documentation.
const SMALL: &str =
    include_str!("../crates/mps-model/schema/examples/DescribeTaskDetail-page.json");

/// Task id of all answers. They share it because a client refuses an answer about another task than
/// the requested one.
pub const TASK_ID: &str = "2600007696-WorkflowTask-67771a50b24d08baaf6165da23461e36tt7";

/// Task id in the documentation's answer.
const DOCUMENTED_ID: &str = "235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******";

/// Description of an answer to generate.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// Amount of content.
    pub size: Size,
    /// Style in which the JSON is written.
    pub style: Style,
}

/// Amount of content in an answer. Lengths are those of the compact style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The documentation's answer: 3 KB.
    Small,
    /// 1 MB of findings.
    Medium,
    /// 16 MB of findings.
    Large,
}

/// Style in which an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The service's usual style: compact. Each type has one order of members, which differs from
    /// the documentation's.
    Compact,
    /// Indented.
    Pretty,
    /// A different order of members for each type.
    Shuffled,
    /// Every character beyond ASCII as a `\u` escape.
    Ascii,
    /// Every known member is present. Members without a value are null, and so are boxes.
    NullHeavy,
}

/// Returns every size in every style, with two exceptions. Large answers are not indented, because
/// that makes them five times as long. The small answer has no ASCII style, because it is ASCII
/// already.
pub fn inputs() -> impl Iterator<Item = Input> {
    use Style::{Ascii, Compact, NullHeavy, Pretty, Shuffled};
    let styles = [Compact, Pretty, Shuffled, Ascii, NullHeavy];
    [Size::Small, Size::Medium, Size::Large]
        .into_iter()
        .flat_map(move |size| styles.map(|style| Input { size, style }))
        .filter(|input| {
            let style = (input.size, input.style);
            style != (Size::Large, Pretty) && style != (Size::Small, Ascii)
        })
}

impl Input {
    /// Returns the size and the style as text.
    pub fn name(self) -> String {
        format!("{} {}", self.size_name(), self.style_name())
    }

    /// Returns the size as text.
    pub fn size_name(self) -> &'static str {
        match self.size {
            Size::Small => "small",
            Size::Medium => "1 MB",
            Size::Large => "16 MB",
        }
    }

    /// Returns the style as text.
    pub fn style_name(self) -> &'static str {
        match self.style {
            Style::Compact => "compact",
            Style::Pretty => "pretty",
            Style::Shuffled => "shuffled",
            Style::Ascii => "ascii",
            Style::NullHeavy => "null-heavy",
        }
    }

    /// Generates the bytes of the answer.
    pub fn body(self) -> String {
        let answer = match self.size {
            Size::Small => documented(),
            Size::Medium => answer(1 << 20),
            Size::Large => answer(16 << 20),
        };
        let mut out = String::new();
        write_node(&mut out, &answer, self.style, 0);
        out
    }
}

/// JSON value whose objects keep the order of their members and know their type.
enum Node {
    Null,
    Raw(String),
    Text(String),
    List(Vec<Self>),
    Object(&'static str, Vec<(String, Self)>),
}

/// Returns the documentation's answer. Its members keep their order and its numbers keep their
/// digits.
fn documented() -> Node {
    let answer = SMALL.replace(DOCUMENTED_ID, TASK_ID);
    let answer: &RawValue =
        serde_json::from_str(&answer).expect("the documentation's answer is JSON");
    let Members(members) = serde_json::from_str(answer.get()).expect("it is an object");
    let members = members
        .into_iter()
        .map(|(name, value)| (name, node(value, "DescribeTaskDetailResponse")));
    Node::Object("", members.collect())
}

/// Converts `raw`, a value of the type `kind`.
fn node(raw: &RawValue, kind: &'static str) -> Node {
    const VALID: &str = "a raw value is JSON";
    let raw = raw.get();
    match raw.as_bytes()[0] {
        b'{' => {
            let fields = mps_model::schema::find(kind).map_or(&[][..], |known| known.fields);
            let kind_of = |name: &str| {
                let field = fields.iter().find(|field| field.name == name);
                field.map_or("", |field| field.wire)
            };
            let Members(members) = serde_json::from_str(raw).expect(VALID);
            let members = members.into_iter().map(|(name, value)| {
                let value = node(value, kind_of(&name));
                (name, value)
            });
            Node::Object(kind, members.collect())
        }
        b'[' => {
            let elements: Vec<&RawValue> = serde_json::from_str(raw).expect(VALID);
            Node::List(elements.into_iter().map(|raw| node(raw, kind)).collect())
        }
        b'"' => Node::Text(serde_json::from_str(raw).expect(VALID)),
        b'n' => Node::Null,
        _ => Node::Raw(raw.to_owned()),
    }
}

/// Members of an object in their order. `serde_json::Value` keeps that order only with a feature
/// enabled.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(Collect).map(Self)
    }
}

fn object(kind: &'static str, members: Vec<(&str, Node)>) -> Node {
    Node::Object(
        kind,
        members
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

fn text(value: impl Into<String>) -> Node {
    Node::Text(value.into())
}

fn integer(value: i64) -> Node {
    Node::Raw(value.to_string())
}

/// Returns a float in the service's form: 32 bits, widened to 64.
fn float(value: f32) -> Node {
    Node::Raw(format!("{}", f64::from(value)))
}

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
fn answer(bytes: usize) -> Node {
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
                    ("Start", float(at)),
                    ("End", float(at + 0.09)),
                    ("Trans", text("")),
                ];
                object("WordResult", members)
            });
            speech.push(object(
                "AiRecognitionTaskAsrFullTextSegmentItem",
                vec![
                    ("Confidence", float(80.0 + rng.f32() * 20.0)),
                    ("StartTimeOffset", float(begin)),
                    ("EndTimeOffset", float(begin + 1.37)),
                    ("Text", text(spoken.join(" "))),
                    ("Wordlist", Node::List(words.collect())),
                ],
            ));
        }
        for part in 0..11 {
            let lines = (0..2).map(|_| {
                let line = format!("{} {}", WORDS[rng.usize(..WORDS.len())], rng.u32(1..2000));
                let members = vec![
                    ("Confidence", float(70.0 + rng.f32() * 30.0)),
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
                    ("StartTimeOffset", float(begin)),
                    ("EndTimeOffset", float(begin + 0.37)),
                    ("TextSet", Node::List(lines)),
                ],
            ));
        }
        for part in 0..19 {
            let begin = place(unit, part as f32 * 0.22);
            faces[rng.usize(..NAMES.len())].push(object(
                "AiRecognitionTaskFaceSegmentItem",
                vec![
                    ("StartTimeOffset", float(begin)),
                    ("EndTimeOffset", float(begin + 0.21)),
                    ("Confidence", float(60.0 + rng.f32() * 40.0)),
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
                        ("AudioDuration", float(length)),
                        ("Bitrate", integer(4_096_570)),
                        ("Container", text("mov,mp4,m4a,3gp,3g2,mj2")),
                        ("Duration", float(length)),
                        ("Height", integer(1080)),
                        ("Rotate", integer(0)),
                        ("Size", integer(4_962_686_200)),
                        ("VideoDuration", float(length)),
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

fn write_node(out: &mut String, node: &Node, style: Style, depth: usize) {
    let line = |out: &mut String, depth: usize| {
        if style == Style::Pretty {
            out.push('\n');
            out.extend(std::iter::repeat_n("    ", depth));
        }
    };
    match node {
        Node::Null => out.push_str("null"),
        Node::List(elements) if style == Style::NullHeavy && elements.len() == 4 => {
            out.push_str("null")
        }
        Node::Raw(raw) => out.push_str(raw),
        Node::Text(text) => write_text(out, text, style),
        Node::List(elements) => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                write_node(out, element, style, depth + 1);
            }
            if !elements.is_empty() {
                line(out, depth);
            }
            out.push(']');
        }
        Node::Object(kind, members) => {
            let mut order: Vec<usize> = (0..members.len()).collect();
            if style == Style::Shuffled {
                // Use one order for each type. If the type is unknown, use one order for each
                // number of members.
                let seed = kind.bytes().fold(members.len() as u64, |seed, byte| {
                    seed.wrapping_mul(31).wrapping_add(byte.into())
                });
                Rng::with_seed(seed).shuffle(&mut order);
            }
            out.push('{');
            for (index, place) in order.into_iter().enumerate() {
                let (name, value) = &members[place];
                if index > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                let _ = write!(
                    out,
                    "\"{name}\":{}",
                    if style == Style::Pretty { " " } else { "" }
                );
                write_node(out, value, style, depth + 1);
            }
            if style == Style::NullHeavy {
                let known = mps_model::schema::find(kind).map_or(&[][..], |known| known.fields);
                let missing = known
                    .iter()
                    .filter(|field| !members.iter().any(|(name, _)| name == field.name));
                for (index, field) in missing.enumerate() {
                    let comma = if members.is_empty() && index == 0 {
                        ""
                    } else {
                        ","
                    };
                    let _ = write!(out, "{comma}\"{}\":null", field.name);
                }
            }
            if !members.is_empty() {
                line(out, depth);
            }
            out.push('}');
        }
    }
}

fn write_text(out: &mut String, text: &str, style: Style) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            _ if style == Style::Ascii && !character.is_ascii() => {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}
