//! Results of one kind each: recognition, review, analysis, quality control, subtitles, transcodes
//! and snapshots. Each holds a part of the findings of an answer.

use super::draw::Draw;
use super::findings;
use super::node::{Node, integer, list, object, text};

/// Kind of result that a long answer has.
#[derive(Clone, Copy)]
pub enum Kind {
    Speech,
    Subtitles,
    Pictures,
    Faces,
    Objects,
    Keywords,
    Review,
    Quality,
    FrameTags,
    Snapshots,
    Transcode,
}

/// The list of an answer that holds a result, and the list's element.
pub struct Placed {
    /// Member of the workflow.
    pub set: &'static str,
    /// Type of the elements of that list.
    pub owner: &'static str,
    /// Value of the element's `Type`.
    pub kind: &'static str,
    /// Member of the element that holds the result.
    pub arm: &'static str,
    pub result: Node,
}

/// Share of each kind in the findings, in percent of the bytes.
pub const SHARES: [(Kind, usize); 11] = [
    (Kind::Transcode, 1),
    (Kind::Speech, 26),
    (Kind::Pictures, 20),
    (Kind::Faces, 12),
    (Kind::Objects, 8),
    (Kind::Keywords, 3),
    (Kind::Subtitles, 12),
    (Kind::Quality, 6),
    (Kind::Review, 6),
    (Kind::FrameTags, 4),
    (Kind::Snapshots, 2),
];

/// Returns a result with findings of about `bytes` bytes.
pub fn result(draw: &mut Draw, kind: Kind, bytes: usize) -> Placed {
    match kind {
        Kind::Speech | Kind::Pictures | Kind::Faces | Kind::Objects | Kind::Keywords => {
            recognition(draw, kind, bytes)
        }
        Kind::Subtitles => subtitles(draw, bytes),
        Kind::Review => review(draw, bytes),
        Kind::Quality => quality(draw, bytes),
        Kind::FrameTags => frame_tags(draw, bytes),
        Kind::Snapshots => snapshots(draw, bytes),
        Kind::Transcode => transcode(draw),
    }
}

/// Calls `each` with the time of a finding until the findings have about `bytes` bytes.
fn findings(draw: &mut Draw, bytes: usize, mut each: impl FnMut(&mut Draw, i64) -> Node) -> Node {
    let (mut elements, mut written, mut at) = (Vec::new(), 0, 0);
    while written < bytes {
        at += draw.integer(0, 6000);
        let element = each(draw, at);
        written += element.size();
        elements.push(element);
    }
    list(elements)
}

/// Returns a subtask that succeeded. `input` and `output` are their types.
fn subtask(kind: &'static str, input: (&'static str, Node), output: Node) -> Node {
    let (input, definition) = input;
    object(
        kind,
        vec![
            ("Status", text("SUCCESS")),
            ("ErrCodeExt", text("")),
            ("ErrCode", integer(0)),
            ("Message", text("SUCCESS")),
            ("Input", object(input, vec![("Definition", definition)])),
            ("Output", output),
        ],
    )
}

/// Returns where an output is stored.
pub fn storage() -> Node {
    let bucket = vec![
        ("Bucket", text("films-1250000000")),
        ("Region", text("ap-guangzhou")),
    ];
    object(
        "TaskOutputStorage",
        vec![
            ("Type", text("COS")),
            ("CosOutputStorage", object("CosOutputStorage", bucket)),
        ],
    )
}

/// Names of the types of a recognition, of its `Type` and of its arm.
macro_rules! recognition_types {
    ($name:literal) => {
        [
            concat!("AiRecognitionTask", $name, "Result"),
            concat!("AiRecognitionTask", $name, "ResultInput"),
            concat!("AiRecognitionTask", $name, "ResultOutput"),
            concat!($name, "Recognition"),
            concat!($name, "Task"),
        ]
    };
}

fn recognition(draw: &mut Draw, kind: Kind, bytes: usize) -> Placed {
    use findings::{keyword, person, picture, speech, thing};
    const SPEECH: &str = "AiRecognitionTaskAsrFullTextSegmentItem";
    let (arm, found) = match kind {
        Kind::Pictures => ("OcrFullText", findings(draw, bytes, picture)),
        Kind::Faces => ("Face", findings(draw, bytes, |draw, _| person(draw))),
        Kind::Objects => ("Object", findings(draw, bytes, |draw, _| thing(draw))),
        Kind::Keywords => ("AsrWords", findings(draw, bytes, |draw, _| keyword(draw))),
        _ => {
            let each = |draw: &mut Draw, at| speech(draw, SPEECH, at, false);
            ("AsrFullText", findings(draw, bytes, each))
        }
    };
    let [result, input, output, kind, arm] = match arm {
        "OcrFullText" => recognition_types!("OcrFullText"),
        "Face" => recognition_types!("Face"),
        "Object" => recognition_types!("Object"),
        "AsrWords" => recognition_types!("AsrWords"),
        _ => recognition_types!("AsrFullText"),
    };
    let set = match arm {
        "OcrFullTextTask" | "AsrFullTextTask" => "SegmentSet",
        _ => "ResultSet",
    };
    let mut members = vec![(set, found)];
    if arm == "AsrFullTextTask" {
        members.push(("SubtitlePath", text("/out/speech.vtt")));
        members.push(("OutputStorage", storage()));
    }
    let output = object(output, members);
    Placed {
        set: "AiRecognitionResultSet",
        owner: "AiRecognitionResult",
        kind,
        arm,
        result: subtask(result, (input, integer(30)), output),
    }
}

fn subtitles(draw: &mut Draw, bytes: usize) -> Placed {
    let found = findings(draw, bytes, |draw, at| {
        findings::speech(draw, "SmartSubtitleTaskTransTextSegmentItem", at, true)
    });
    let output = object(
        "SmartSubtitleTaskTransTextResultOutput",
        vec![
            ("SegmentSet", found),
            ("SubtitlePath", text("/out/subtitles.vtt")),
            ("OutputStorage", storage()),
        ],
    );
    let input = ("SmartSubtitleTaskResultInput", integer(122));
    Placed {
        set: "SmartSubtitlesTaskResult",
        owner: "SmartSubtitlesResult",
        kind: "TransTextRecognition",
        arm: "TransTextTask",
        result: subtask("SmartSubtitleTaskTransTextResult", input, output),
    }
}

fn review(draw: &mut Draw, bytes: usize) -> Placed {
    let (arm, kind, types, element) = match draw.integer(0, 2) {
        0 => (
            "PornTask",
            "Porn",
            [
                "AiReviewTaskPornResult",
                "AiReviewPornTaskInput",
                "AiReviewPornTaskOutput",
            ],
            "MediaContentReviewSegmentItem",
        ),
        1 => (
            "PoliticalOcrTask",
            "Political.Ocr",
            [
                "AiReviewTaskPoliticalOcrResult",
                "AiReviewPoliticalOcrTaskInput",
                "AiReviewPoliticalOcrTaskOutput",
            ],
            "MediaContentReviewOcrTextSegmentItem",
        ),
        _ => (
            "PornAsrTask",
            "Porn.Asr",
            [
                "AiReviewTaskPornAsrResult",
                "AiReviewPornAsrTaskInput",
                "AiReviewPornAsrTaskOutput",
            ],
            "MediaContentReviewAsrTextSegmentItem",
        ),
    };
    let found = findings(draw, bytes, |draw, at| findings::suspect(draw, element, at));
    let [result, input, output] = types;
    let members = vec![
        ("Confidence", draw.confidence()),
        ("Suggestion", text("review")),
        ("SegmentSet", found),
    ];
    let output = object(output, members);
    Placed {
        set: "AiContentReviewResultSet",
        owner: "AiContentReviewResult",
        kind,
        arm,
        result: subtask(result, (input, integer(20)), output),
    }
}

fn quality(draw: &mut Draw, bytes: usize) -> Placed {
    let found = findings(draw, bytes, |draw, _| findings::quality(draw));
    let output = object(
        "QualityControlData",
        vec![
            ("NoAudio", Node::Raw("false".into())),
            ("NoVideo", Node::Raw("false".into())),
            ("QualityEvaluationScore", integer(71)),
            ("QualityControlResultSet", found),
        ],
    );
    let input = ("AiQualityControlTaskInput", integer(60));
    Placed {
        set: "AiQualityControlTaskResult",
        owner: "",
        kind: "",
        arm: "QualityControlTask",
        result: subtask("ScheduleQualityControlTaskResult", input, output),
    }
}

fn frame_tags(draw: &mut Draw, bytes: usize) -> Placed {
    let found = findings(draw, bytes, findings::frame_tags);
    let output = object("AiAnalysisTaskFrameTagOutput", vec![("SegmentSet", found)]);
    let input = ("AiAnalysisTaskFrameTagInput", integer(26));
    Placed {
        set: "AiAnalysisResultSet",
        owner: "AiAnalysisResult",
        kind: "FrameTag",
        arm: "FrameTagTask",
        result: subtask("AiAnalysisTaskFrameTagResult", input, output),
    }
}

fn snapshots(draw: &mut Draw, bytes: usize) -> Placed {
    let found = findings(draw, bytes, findings::snapshot);
    let output = object(
        "MediaSnapshotByTimeOffsetItem",
        vec![
            ("Definition", integer(10)),
            ("PicInfoSet", found),
            ("Storage", storage()),
        ],
    );
    let input = ("SnapshotByTimeOffsetTaskInput", integer(10));
    Placed {
        set: "MediaProcessResultSet",
        owner: "MediaProcessTaskResult",
        kind: "SnapshotByTimeOffset",
        arm: "SnapshotByTimeOffsetTask",
        result: subtask("MediaProcessTaskSnapshotByTimeOffsetResult", input, output),
    }
}

fn transcode(draw: &mut Draw) -> Placed {
    let sound = object(
        "MediaAudioStreamItem",
        vec![
            ("Bitrate", integer(draw.integer(48_000, 320_000))),
            ("SamplingRate", integer(draw.pick(&[44_100, 48_000]))),
            ("Codec", text("aac")),
        ],
    );
    let picture = object(
        "MediaVideoStreamItem",
        vec![
            ("Bitrate", integer(draw.integer(400_000, 4_000_000))),
            ("Height", integer(720)),
            ("Width", integer(1280)),
            ("Codec", text("h264")),
            ("Fps", integer(draw.pick(&[24, 25, 30]))),
        ],
    );
    let output = object(
        "MediaTranscodeItem",
        vec![
            ("OutputStorage", storage()),
            ("Path", text("/out/film_1.mp4")),
            ("Definition", integer(100_030)),
            ("Bitrate", integer(draw.integer(400_000, 4_000_000))),
            ("Height", integer(720)),
            ("Width", integer(1280)),
            ("Size", integer(draw.integer(1_000_000, 900_000_000))),
            ("Duration", draw.duration(7_199_840)),
            ("Container", text("mov,mp4,m4a,3gp,3g2,mj2")),
            ("Md5", text(draw.hex(32))),
            ("AudioStreamSet", list([sound])),
            ("VideoStreamSet", list([picture])),
        ],
    );
    let input = ("TranscodeTaskInput", integer(100_030));
    Placed {
        set: "MediaProcessResultSet",
        owner: "MediaProcessTaskResult",
        kind: "Transcode",
        arm: "TranscodeTask",
        result: subtask("MediaProcessTaskTranscodeResult", input, output),
    }
}
