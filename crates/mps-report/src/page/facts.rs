//! What the page's script is told: the answers of the model's insight, findings as columns.
//!
//! The script draws and sorts; what an answer means is decided here alone.

use mps_model::{Failure, Insight, Output, Segment, SubtaskView, Time, Uncertainty};
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize)]
pub(super) struct Facts<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    overview: Option<&'a str>,
    task_type: &'a str,
    status: &'a str,
    outcome: String,
    /// In percent.
    progress: Option<f64>,
    request_id: &'a str,
    created: Option<i64>,
    begun: Option<i64>,
    finished: Option<i64>,
    /// From begin to end in seconds.
    elapsed: Option<f64>,
    source: Source,
    failures: Vec<FailureFacts<'a>>,
    uncertainties: Vec<UncertaintyFacts<'a>>,
    subtasks: Vec<SubtaskFacts<'a>>,
    outputs: Vec<OutputFacts<'a>>,
    findings: Findings<'a>,
}

/// The source's place and properties.
#[derive(Serialize)]
struct Source {
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    duration: Option<f64>,
    width: Option<i64>,
    height: Option<i64>,
    size: Option<i64>,
    bitrate: Option<i64>,
    fps: Option<i64>,
    /// Names of the codecs, picture first.
    codecs: Vec<String>,
}

#[derive(Serialize)]
struct FailureFacts<'a> {
    what: &'a str,
    path: String,
    code: String,
    message: &'a str,
}

#[derive(Serialize)]
struct UncertaintyFacts<'a> {
    what: &'a str,
    path: String,
    reason: String,
}

#[derive(Serialize)]
struct SubtaskFacts<'a> {
    kind: &'a str,
    path: String,
    depth: usize,
    status: String,
    outcome: String,
    progress: Option<f64>,
    begun: Option<i64>,
    finished: Option<i64>,
    code: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct OutputFacts<'a> {
    made_by: &'a str,
    member: &'a str,
    place: String,
    size: Option<u64>,
    md5: Option<&'a str>,
    duration: Option<f64>,
    width: Option<u64>,
    height: Option<u64>,
    bitrate: Option<u64>,
    container: Option<&'a str>,
}

/// Findings as columns of equal length: a long list is small that way, and quickly read.
#[derive(Default, Serialize)]
struct Findings<'a> {
    /// Names of kinds and of subtasks, and every text, once each; 0 is the empty text.
    texts: Vec<&'a str>,
    kinds: Vec<String>,
    kind: Vec<usize>,
    /// In milliseconds; null where the service tells none.
    start: Vec<Option<i64>>,
    /// In milliseconds; null where the service tells none.
    end: Vec<Option<i64>>,
    text: Vec<u32>,
    translation: Vec<u32>,
    /// Null where the service tells none.
    confidence: Vec<Option<f64>>,
    /// Left, top, right and bottom in pixels; 0 where there is none.
    area: Vec<Area>,
    suggestion: Vec<u32>,
    url: Vec<u32>,
    speaker: Vec<u32>,
    found_by: Vec<u32>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Area {
    None(u8),
    Known(mps_model::Coordinates),
}

impl<'a> Facts<'a> {
    pub(super) fn of(
        detail: &'a dyn Insight,
        name: Option<&'a str>,
        overview: Option<&'a str>,
    ) -> Self {
        Self {
            name: detail.task_id().or(name).unwrap_or_default(),
            overview,
            task_type: detail.kind(),
            status: detail.status(),
            outcome: detail.outcome().to_string(),
            progress: detail.progress(),
            request_id: detail.request_id().unwrap_or_default(),
            created: detail.created().and_then(millis),
            begun: detail.began().and_then(millis),
            finished: detail.finished().and_then(millis),
            elapsed: detail.elapsed().map(|elapsed| elapsed.as_secs_f64()),
            source: Source::of(detail),
            failures: detail
                .failures()
                .into_iter()
                .map(FailureFacts::of)
                .collect(),
            uncertainties: detail
                .uncertainties()
                .into_iter()
                .map(UncertaintyFacts::of)
                .collect(),
            subtasks: detail
                .subtasks()
                .into_iter()
                .map(SubtaskFacts::of)
                .collect(),
            outputs: detail.outputs().iter().map(OutputFacts::of).collect(),
            findings: Findings::of(detail.segments()),
        }
    }
}

/// Milliseconds since 1970.
fn millis(time: &Time) -> Option<i64> {
    time.utc().map(|utc| utc.timestamp_millis())
}

impl Source {
    fn of(detail: &dyn Insight) -> Self {
        let media = detail.media();
        let number = |value: Option<i64>| value.filter(|value| *value > 0);
        let picture = media.and_then(|media| media.video_stream_set.first());
        let sound = media.and_then(|media| media.audio_stream_set.first());
        let codecs = [
            picture.and_then(|picture| picture.codec.as_deref()),
            sound.and_then(|sound| sound.codec.as_deref()),
        ];
        Self {
            place: detail.sources().first().map(ToString::to_string),
            duration: media
                .and_then(|media| media.duration)
                .filter(|length| *length > 0.0),
            width: number(media.and_then(|media| media.width)),
            height: number(media.and_then(|media| media.height)),
            size: number(media.and_then(|media| media.size)),
            bitrate: number(media.and_then(|media| media.bitrate)),
            fps: number(picture.and_then(|picture| picture.fps)),
            codecs: codecs
                .into_iter()
                .flatten()
                .filter(|codec| !codec.is_empty())
                .map(str::to_owned)
                .collect(),
        }
    }
}

impl<'a> FailureFacts<'a> {
    fn of(failure: Failure<'a>) -> Self {
        Self {
            what: failure.what,
            code: failure.codes(),
            message: failure.message,
            path: failure.path,
        }
    }
}

impl<'a> UncertaintyFacts<'a> {
    fn of(uncertainty: Uncertainty<'a>) -> Self {
        Self {
            what: uncertainty.what,
            path: uncertainty.path,
            reason: uncertainty.reason,
        }
    }
}

impl<'a> SubtaskFacts<'a> {
    fn of(subtask: SubtaskView<'a>) -> Self {
        let state = &subtask.state;
        Self {
            kind: subtask.kind,
            depth: subtask.depth,
            status: state.status.to_string(),
            outcome: subtask.outcome.to_string(),
            progress: subtask.progress(),
            begun: state.begin_process_time.and_then(millis),
            finished: state.finish_time.and_then(millis),
            code: state.err_code_ext.unwrap_or_default(),
            message: state.message.unwrap_or_default(),
            path: subtask.path,
        }
    }
}

impl<'a> OutputFacts<'a> {
    fn of(output: &Output<'a>) -> Self {
        Self {
            made_by: output.made_by,
            member: output.member,
            place: output.location().to_string(),
            size: output.size,
            md5: output.md5,
            duration: output.duration,
            width: output.width,
            height: output.height,
            bitrate: output.bitrate,
            container: output.container,
        }
    }
}

impl<'a> Findings<'a> {
    fn of(segments: Vec<Segment<&'a str>>) -> Self {
        let mut found = Self {
            texts: vec![""],
            ..Self::default()
        };
        let mut known = HashMap::from([("", 0)]);
        let mut kinds = Vec::new();
        for segment in segments {
            let mut number_of = |text: Option<&'a str>| {
                let text = text.unwrap_or_default();
                *known.entry(text).or_insert_with(|| {
                    found.texts.push(text);
                    found.texts.len() as u32 - 1
                })
            };
            found.text.push(number_of(Some(segment.text)));
            found.translation.push(number_of(segment.translation));
            found.suggestion.push(number_of(segment.suggestion));
            found.url.push(number_of(segment.url));
            found.speaker.push(number_of(segment.speaker));
            found.found_by.push(number_of(Some(segment.found_by)));
            let kind = kinds
                .iter()
                .position(|kind| *kind == segment.kind)
                .unwrap_or_else(|| {
                    kinds.push(segment.kind);
                    kinds.len() - 1
                });
            found.kind.push(kind);
            let millis = |seconds: f64| (seconds * 1000.0).round() as i64;
            found.start.push(segment.start.map(millis));
            found.end.push(segment.end.map(millis));
            // The service's floats carry digits that mean nothing: 97.30000305.
            found.confidence.push(
                segment
                    .confidence
                    .map(|confidence| (confidence * 100.0).round() / 100.0),
            );
            found.area.push(match segment.area {
                Some(area) if area.len() == 4 => Area::Known(area),
                _ => Area::None(0),
            });
        }
        found.kinds = kinds.iter().map(ToString::to_string).collect();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Facts;
    use mps_model::DescribeTaskDetailResponse;

    #[test]
    fn findings_are_columns_and_texts_are_told_once() {
        let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[
            {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"StartTimeOffset":0.5,"EndTimeOffset":2.25,"Confidence":97.30000305,"Text":"well"},
                {"StartTimeOffset":3,"Confidence":9,"Text":"well"}]}}},
            {"Type":"FaceRecognition","FaceTask":{"Status":"SUCCESS","Output":{"ResultSet":[{"Name":"Ada","SegmentSet":[
                {"StartTimeOffset":1,"EndTimeOffset":2,"Confidence":80,"AreaCoordSet":[1,2,3,4]}]}]}}}]}}}"#;
        let detail = DescribeTaskDetailResponse::from_slice(body).unwrap();
        let facts = serde_json::to_value(Facts::of(&detail, None, None).findings).unwrap();
        assert_eq!(
            facts,
            serde_json::json!({
                "texts": ["", "well", "AsrFullTextRecognition", "Ada", "FaceRecognition"],
                "kinds": ["speech", "face"],
                "kind": [0, 0, 1],
                "start": [500, 3000, 1000],
                "end": [2250, null, 2000],
                "text": [1, 1, 3],
                "translation": [0, 0, 0],
                "confidence": [97.3, 9.0, 80.0],
                "area": [0, 0, [1, 2, 3, 4]],
                "suggestion": [0, 0, 0],
                "url": [0, 0, 0],
                "speaker": [0, 0, 0],
                "found_by": [2, 2, 4],
            })
        );
    }
}
