//! The answer of an editing task: one file, made from the clips of the request.

use serde_json::{Map, Value, json};

use super::super::operation::Call;
use super::answer::final_answer;
use super::samples;

/// Returns the members of the final answer of an editing task.
pub(crate) fn edit(call: &Call<'_>) -> Map<String, Value> {
    let files = call.echo("FileInfos");
    let mut metadata = samples::metadata();
    let source = metadata["Duration"].as_f64().unwrap_or(0.0);
    let clips = files.as_array().into_iter().flatten();
    let seconds: f64 = clips.map(|clip| length(clip, source)).sum();
    for name in ["Duration", "VideoDuration", "AudioDuration"] {
        metadata[name] = seconds.into();
    }
    let bits = metadata["Bitrate"].as_f64().unwrap_or(0.0) * seconds;
    metadata["Size"] = ((bits / 8.0) as u64).into();
    let container = call
        .get("OutputConfig")
        .and_then(|config| config.get("Container")?.as_str());
    let format = match container {
        None | Some("") => "mp4",
        Some(container) => container,
    };
    let path = call.text("OutputObjectPath").replace("{format}", format);
    let task = json!({
        "Input": { "FileInfoSet": files },
        "Output": {
            "OutputStorage": call.echo("OutputStorage"),
            "Path": path,
            "MetaData": metadata,
        },
    });
    final_answer("EditMediaTask", "EditMediaTask", task)
}

/// Returns the seconds of a clip, whose source is this long.
fn length(clip: &Value, source: f64) -> f64 {
    let offset = |name: &str| {
        clip.get(name)
            .and_then(Value::as_f64)
            .filter(|at| *at > 0.0)
    };
    let begin = offset("StartTimeOffset").unwrap_or(0.0);
    let end = offset("EndTimeOffset").unwrap_or(source);
    (end - begin).max(0.0)
}
