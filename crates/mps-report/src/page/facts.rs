//! The facts about a task for the script of the page. The script draws and sorts. The model alone
//! says what an answer means.

use super::findings::Findings;
use super::shown::{Shown, Times};
use crate::format;
use mps_model::{Failure, Insight, JsonLayout, Output, SubtaskView, Time, Uncertainty, mask_json};
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
pub(super) struct Facts<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    overview: Option<&'a str>,
    task_type: &'a str,
    status: &'a str,
    /// State of the task as [`format::state`] formats it.
    outcome: String,
    /// Progress in percent, or null if it is not known.
    progress: Option<f64>,
    /// Time when the page was made, if the task was running then.
    made: Option<Shown<i64>>,
    /// Time when the answer was saved, if the task was running then.
    saved: Option<Shown<i64>>,
    /// Time that the task had run for when the answer was saved, or else when the page was made.
    ran: Option<Shown<f64>>,
    request_id: &'a str,
    created: Option<Shown<i64>>,
    begun: Option<Shown<i64>>,
    finished: Option<Shown<i64>>,
    /// Time from start to end.
    elapsed: Option<Shown<f64>>,
    /// Time from creation to start.
    waited: Option<Shown<f64>>,
    source: Source,
    /// Length of the media in milliseconds, or the end of the last finding if that is later.
    length: Shown<i64>,
    failures: Vec<FailureFacts<'a>>,
    uncertainties: Vec<UncertaintyFacts<'a>>,
    subtasks: Vec<SubtaskFacts<'a>>,
    outputs: Vec<OutputFacts<'a>>,
    /// Size of all outputs together.
    outputs_size: Option<String>,
    /// Written column by column, because they may take more memory than all else.
    #[serde(skip)]
    findings: Findings<'a>,
}

/// Place and properties of the source.
#[derive(Serialize)]
struct Source {
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    duration: Option<Shown<f64>>,
    width: Option<u64>,
    height: Option<u64>,
    resolution: Option<String>,
    size: Option<String>,
    bitrate: Option<String>,
    fps: Option<u64>,
    /// Names of the codecs, video first.
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
    begun: Option<Shown<i64>>,
    finished: Option<Shown<i64>>,
    elapsed: Option<String>,
    code: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct OutputFacts<'a> {
    made_by: &'a str,
    member: &'a str,
    place: String,
    size: Option<Shown<u64>>,
    md5: Option<&'a str>,
    duration: Option<Shown<f64>>,
    resolution: Option<Shown<u64>>,
    bitrate: Option<Shown<u64>>,
    container: Option<&'a str>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(
        detail: &'a dyn Insight,
        name: Option<&'a str>,
        overview: Option<&'a str>,
        times: Option<Times>,
    ) -> Self {
        let begun = detail.began().and_then(Shown::time);
        let source = Source::of(detail);
        let findings = Findings::of(detail);
        let outputs = detail.outputs();
        let media = source.duration.as_ref();
        let media = media.map_or(0, |length| (length.value * 1000.0) as i64);
        let sizes = outputs.iter().filter_map(|output| output.size);
        let size = sizes.fold(0, u64::saturating_add);
        let since = |from: Option<&Time>, to: Option<&Time>| {
            let waited = to?.utc()? - from?.utc()?;
            waited.to_std().ok().map(Shown::duration)
        };
        Self {
            name: detail.task_id().or(name).unwrap_or_default(),
            overview,
            task_type: detail.kind(),
            status: detail.status(),
            outcome: format::state(detail),
            progress: detail.progress(),
            made: times.and_then(|times| Shown::made(times.made_at)),
            saved: times.and_then(|times| Shown::made(times.saved_at?)),
            ran: times.and_then(|times| times.ran(begun.as_ref()?)),
            request_id: detail.request_id().unwrap_or_default(),
            created: detail.created().and_then(Shown::time),
            begun,
            finished: detail.finished().and_then(Shown::time),
            elapsed: detail.elapsed().map(Shown::duration),
            waited: since(detail.created(), detail.began()),
            length: Shown::millis(findings.end().max(media)),
            source,
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
            outputs: outputs.iter().map(OutputFacts::of).collect(),
            outputs_size: Shown::size(size).map(|size| size.text),
            findings,
        }
    }
}

impl Facts<'_> {
    /// Writes the facts as JSON with secrets masked.
    pub(super) fn write_masked(&self, out: &mut dyn Write) -> io::Result<()> {
        let members = mask_json(&serde_json::to_string(self)?, JsonLayout::AsReceived);
        out.write_all(members.strip_suffix('}').unwrap_or(&members).as_bytes())?;
        out.write_all(b",\"findings\":")?;
        self.findings.write_masked(out)?;
        out.write_all(b"}")
    }
}

impl Source {
    fn of(detail: &dyn Insight) -> Self {
        let media = detail.media();
        let number = |value: Option<i64>| {
            let value = value.and_then(|value| u64::try_from(value).ok());
            value.filter(|value| *value > 0)
        };
        let width = number(media.and_then(|media| media.width));
        let height = number(media.and_then(|media| media.height));
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
                .and_then(Shown::seconds),
            resolution: width
                .zip(height)
                .and_then(|(width, height)| format::resolution(width, height)),
            width,
            height,
            size: number(media.and_then(|media| media.size)).map(format::size),
            bitrate: number(media.and_then(|media| media.bitrate)).map(format::bitrate),
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
            outcome: format::subtask_state(&subtask),
            progress: subtask.progress(),
            begun: state.begin_process_time.and_then(Shown::time),
            finished: state.finish_time.and_then(Shown::time),
            elapsed: subtask.elapsed().map(format::duration),
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
            size: output.size.and_then(Shown::size),
            md5: output.md5,
            duration: output.duration.and_then(Shown::seconds),
            resolution: output
                .width
                .zip(output.height)
                .and_then(|(width, height)| Shown::resolution(width, height)),
            bitrate: output.bitrate.and_then(Shown::bitrate),
            container: output.container,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Facts;
    use mps_model::DescribeTaskDetailResponse;

    #[test]
    fn findings_are_columns_with_each_text_once() {
        let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[
            {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"StartTimeOffset":0.5,"EndTimeOffset":2.25,"Confidence":97.30000305,"Text":"well"},
                {"StartTimeOffset":3,"Confidence":9,"Text":"well"}]}}},
            {"Type":"FaceRecognition","FaceTask":{"Status":"SUCCESS","Output":{"ResultSet":[{"Name":"Ada","SegmentSet":[
                {"StartTimeOffset":1,"EndTimeOffset":2,"Confidence":80,"AreaCoordSet":[1,2,3,4]}]}]}}}]}}}"#;
        let detail = DescribeTaskDetailResponse::from_slice(body).unwrap();
        let mut written = Vec::new();
        let facts = Facts::of(&detail, None, None, None);
        facts.write_masked(&mut written).unwrap();
        let facts: serde_json::Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(
            facts["findings"],
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

    #[test]
    fn long_columns_are_whole() {
        let elements: Vec<String> = (0..10_000)
            .map(|at| {
                format!(r#"{{"StartTimeOffset":{at},"EndTimeOffset":{at},"Text":"token=t{at}"}}"#)
            })
            .collect();
        let body = format!(
            r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"AiRecognitionResultSet":[
            {{"Type":"AsrFullTextRecognition","AsrFullTextTask":{{"Status":"SUCCESS","Output":{{"SegmentSet":[{}]}}}}}}]}}}}}}"#,
            elements.join(",")
        );
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let mut written = Vec::new();
        let facts = Facts::of(&detail, None, None, None);
        facts.write_masked(&mut written).unwrap();
        let facts: serde_json::Value = serde_json::from_slice(&written).unwrap();
        let findings = &facts["findings"];
        let starts: Vec<u64> = (0..10_000).map(|at| at * 1000).collect();
        assert_eq!(findings["start"], serde_json::json!(starts));
        let texts = findings["texts"].as_array().unwrap();
        // The empty text and the name of the subtask stand beside them.
        assert_eq!(texts.len(), 10_002);
        assert!(texts.iter().all(|text| text != "token=t5000"));
        assert_eq!(findings["area"], serde_json::json!(vec![0; 10_000]));
    }
}
