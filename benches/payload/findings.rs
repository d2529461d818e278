//! Elements of the lists that make an answer long: segments of speech, lines of text, faces,
//! objects, faults of quality and suspect passages.

use super::draw::{Draw, FRAME, SAMPLE, SPEECH};
use super::node::{Node, list, object, text};

/// Returns a segment of speech, with its words in most cases. `translated` adds a translation.
pub fn speech(draw: &mut Draw, kind: &'static str, at: i64, translated: bool) -> Node {
    let words = draw.words();
    let each = draw.integer(80, 400);
    let whole = each * words.len() as i64;
    let [start, end] = draw.span(at, whole, SPEECH);
    let mut members = vec![
        ("Confidence", draw.confidence()),
        ("StartTimeOffset", start),
        ("EndTimeOffset", end),
        ("Text", text(Draw::join(&words))),
    ];
    if translated {
        members.push(("Trans", text(draw.sentence())));
    }
    let heard = if draw.chance(60) { &words[..] } else { &[] };
    let heard = heard.iter().enumerate().map(|(index, word)| {
        let at = at + index as i64 * each;
        let [start, end] = draw.span(at, each, SPEECH);
        let members = vec![("Word", text(word)), ("Start", start), ("End", end)];
        object("WordResult", members)
    });
    members.push(("Wordlist", list(heard.collect::<Vec<_>>())));
    if kind.starts_with("SmartSubtitle") && draw.chance(30) {
        let speaker = draw.integer(0, 4);
        members.push(("SpeakerId", text(format!("spk_{speaker}"))));
    }
    object(kind, members)
}

/// Returns the lines of text in a picture.
pub fn picture(draw: &mut Draw, at: i64) -> Node {
    let lines = (0..draw.length(1, 6)).map(|_| {
        let members = vec![
            ("Confidence", draw.confidence()),
            ("AreaCoordSet", draw.area()),
            ("Text", text(draw.sentence())),
        ];
        object("AiRecognitionTaskOcrFullTextSegmentTextItem", members)
    });
    let lines = list(lines.collect::<Vec<_>>());
    let length = draw.integer(0, 8000);
    let [start, end] = draw.span(at, length, SAMPLE);
    let members = vec![
        ("StartTimeOffset", start),
        ("EndTimeOffset", end),
        ("TextSet", lines),
    ];
    object("AiRecognitionTaskOcrFullTextSegmentItem", members)
}

/// Returns a passage in which something was seen, with its place in the picture if `area`.
pub fn sighting(draw: &mut Draw, kind: &'static str, at: i64, area: bool) -> Node {
    let length = draw.integer(40, 4000);
    let [start, end] = draw.span(at, length, FRAME);
    let mut members = vec![
        ("StartTimeOffset", start),
        ("EndTimeOffset", end),
        ("Confidence", draw.confidence()),
    ];
    if area {
        members.push(("AreaCoordSet", draw.area()));
    }
    object(kind, members)
}

/// Returns sightings of one thing. `longest` bounds their number.
pub fn sightings(draw: &mut Draw, kind: &'static str, area: bool, longest: usize) -> Node {
    let mut at = draw.integer(0, 5000);
    let count = draw.length(1, longest);
    list(
        (0..count)
            .map(|_| {
                at += draw.integer(40, 20_000);
                sighting(draw, kind, at, area)
            })
            .collect::<Vec<_>>(),
    )
}

/// Returns a person with the passages that show her.
pub fn person(draw: &mut Draw) -> Node {
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
    let is_known = draw.chance(60);
    let mut members = vec![
        ("Id", text(draw.hex(8))),
        ("Type", text(draw.pick(&["UserDefine", "Default"]))),
        ("Name", text(draw.pick(&NAMES))),
        (
            "SegmentSet",
            sightings(draw, "AiRecognitionTaskFaceSegmentItem", true, 60),
        ),
    ];
    if is_known {
        members.push(("Gender", text(draw.pick(&["Male", "Female"]))));
        members.push(("Profession", text(draw.sentence())));
        members.push(("Url", draw.url()));
    }
    object("AiRecognitionTaskFaceResultItem", members)
}

/// Returns a kind of object with the passages that show it.
pub fn thing(draw: &mut Draw) -> Node {
    let members = vec![
        ("Name", text(draw.word())),
        (
            "SegmentSet",
            sightings(draw, "AiRecognitionTaskObjectSeqmentItem", true, 12),
        ),
    ];
    object("AiRecognitionTaskObjectResultItem", members)
}

/// Returns a word of interest with the passages in which it is spoken.
pub fn keyword(draw: &mut Draw) -> Node {
    let members = vec![
        ("Word", text(draw.word())),
        (
            "SegmentSet",
            sightings(draw, "AiRecognitionTaskAsrWordsSegmentItem", false, 12),
        ),
    ];
    object("AiRecognitionTaskAsrWordsResultItem", members)
}

/// Returns a passage that a review suspects.
pub fn suspect(draw: &mut Draw, kind: &'static str, at: i64) -> Node {
    let length = draw.integer(40, 4000);
    let [start, end] = draw.span(at, length, SAMPLE);
    let suggestion = draw.pick(&["pass", "review", "block"]);
    let mut members = vec![
        ("StartTimeOffset", start),
        ("EndTimeOffset", end),
        ("Confidence", draw.confidence()),
        ("Suggestion", text(suggestion)),
    ];
    if kind == "MediaContentReviewSegmentItem" {
        members.push((
            "Label",
            text(draw.pick(&["porn", "sexy", "normal", "vulgar"])),
        ));
    } else {
        let words = (0..draw.length(0, 3)).map(|_| text(draw.sentence()));
        members.push(("KeywordSet", list(words.collect::<Vec<_>>())));
    }
    if kind == "MediaContentReviewOcrTextSegmentItem" && draw.chance(80) {
        members.push(("AreaCoordSet", draw.area()));
    }
    if kind != "MediaContentReviewAsrTextSegmentItem" {
        members.push(("Url", draw.url()));
        members.push(("PicUrlExpireTime", draw.time()));
    }
    object(kind, members)
}

/// Returns a kind of fault of quality with the passages that show it.
pub fn quality(draw: &mut Draw) -> Node {
    const KINDS: [&str; 7] = [
        "Blur",
        "Jitter",
        "LowEvaluation",
        "BlackWhiteEdge",
        "SolidColorScreen",
        "Mute",
        "NoVoice",
    ];
    let kind = draw.pick(&KINDS);
    let has_area = draw.chance(20);
    let members = vec![
        ("Type", text(kind)),
        (
            "QualityControlItems",
            list(
                (0..draw.length(0, 20))
                    .map(|_| {
                        let at = draw.integer(0, 7_200_000);
                        let length = draw.integer(33, 5000);
                        let [start, end] = draw.span(at, length, 33);
                        let percent = draw.integer(20, 100);
                        let mut members = vec![
                            ("Confidence", Node::Raw(percent.to_string())),
                            ("StartTimeOffset", start),
                            ("EndTimeOffset", end),
                        ];
                        if has_area {
                            members.push(("AreaCoordSet", draw.area()));
                        }
                        object("QualityControlItem", members)
                    })
                    .collect::<Vec<_>>(),
            ),
        ),
    ];
    object("QualityControlResult", members)
}

/// Returns a passage with the tags of its frames.
pub fn frame_tags(draw: &mut Draw, at: i64) -> Node {
    let tags = (0..draw.length(1, 5)).map(|_| {
        let categories = (0..draw.length(0, 3)).map(|_| text(draw.word()));
        let categories = list(categories.collect::<Vec<_>>());
        let members = vec![
            ("Tag", text(draw.sentence())),
            ("CategorySet", categories),
            ("Confidence", draw.confidence()),
        ];
        object("MediaAiAnalysisFrameTagItem", members)
    });
    let tags = list(tags.collect::<Vec<_>>());
    let length = draw.integer(0, 8000);
    let [start, end] = draw.span(at, length, FRAME);
    let members = vec![
        ("StartTimeOffset", start),
        ("EndTimeOffset", end),
        ("TagSet", tags),
    ];
    object("MediaAiAnalysisFrameTagSegmentItem", members)
}

/// Returns a snapshot at a time.
pub fn snapshot(draw: &mut Draw, at: i64) -> Node {
    let members = vec![
        ("TimeOffset", draw.offset(at)),
        ("Path", text(format!("/out/snapshot_{}.jpg", at / 1000))),
        ("WaterMarkDefinition", list([])),
    ];
    object("MediaSnapshotByTimePicInfoItem", members)
}
