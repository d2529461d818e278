//! The answer of a workflow task: a subtask for each element of the request.

use serde_json::{Map, Value, json};

use super::super::media_kinds::{MEDIA_KINDS, MediaKind};
use super::super::operation::Call;
use super::answer::final_answer;
use super::destination::Destination;
use super::samples;

/// Members of a request whose result is a list of subtasks, with the name of that list.
const LISTED_TASKS: [(&str, &str); 3] = [
    ("AiContentReviewTask", "AiContentReviewResultSet"),
    ("AiAnalysisTask", "AiAnalysisResultSet"),
    ("AiRecognitionTask", "AiRecognitionResultSet"),
];

/// Returns the members of the final answer of a workflow task.
pub(crate) fn workflow(call: &Call<'_>, input: &Value) -> Map<String, Value> {
    let destination = Destination::new(call, input);
    let media = call.get("MediaProcessTask").cloned().unwrap_or_default();
    let mut task = json!({
        "InputInfo": input,
        "MetaData": samples::metadata(),
        "MediaProcessResultSet": media_results(&media, &destination),
        "AiContentReviewResultSet": [],
        "AiAnalysisResultSet": [],
        "AiRecognitionResultSet": [],
    });
    for (asked, result) in LISTED_TASKS {
        if let Some(input) = call.get(asked) {
            task[result] = listed_results(result, input, &destination);
        }
    }
    if let Some(input) = call.get("AiQualityControlTask") {
        task["AiQualityControlTaskResult"] = quality(input);
    }
    if let Some(input) = call.get("SmartSubtitlesTask") {
        task["SmartSubtitlesTaskResult"] = subtitles(input, &destination);
    }
    if let Some(input) = call.get("SmartEraseTask") {
        task["SmartEraseTaskResult"] = erase(input, &destination);
    }
    if let Some(input) = call.get("AIDubbingTask") {
        task["AiDubbingTaskResult"] = dubbing(input, &destination);
    }
    final_answer("WorkflowTask", "WorkflowTask", task)
}

fn media_results(media: &Value, destination: &Destination) -> Vec<Value> {
    let mut results = Vec::new();
    for kind in &MEDIA_KINDS {
        let inputs = media.get(kind.list).and_then(Value::as_array);
        for input in inputs.into_iter().flatten() {
            let subtask = media_subtask(kind, input, destination);
            results.push(json!({ "Type": kind.name, kind.member: subtask }));
        }
    }
    results
}

/// Returns a finished media subtask with the input of the request.
pub(super) fn media_subtask(kind: &MediaKind, input: &Value, destination: &Destination) -> Value {
    let mut film = samples::film();
    let samples = film["MediaProcessResultSet"].as_array_mut();
    let sample = samples
        .into_iter()
        .flatten()
        .find(|sample| sample["Type"] == kind.name);
    let mut subtask = sample.map_or(Value::Null, |sample| sample[kind.member].take());
    subtask["Input"] = input.clone();
    let destination = destination.of_subtask(input);
    destination.relocate(&mut subtask["Output"]);
    let definition = input.get("Definition").and_then(Value::as_i64).unwrap_or(0);
    let output = &mut subtask["Output"];
    for name in ["Definition", "StartTimeOffset", "EndTimeOffset"] {
        if let Some(value) = input.get(name).filter(|value| !value.is_null())
            && let Some(member) = output.get_mut(name)
        {
            *member = value.clone();
        }
    }
    let pattern = input.get("OutputObjectPath").and_then(Value::as_str);
    let pattern = match (kind.name, pattern) {
        (_, Some(pattern)) if !pattern.is_empty() => pattern,
        ("Transcode", _) => "{inputName}_transcode_{definition}.{format}",
        _ => return subtask,
    };
    if let Some(path) = output.get_mut("Path") {
        let sample = path.as_str().unwrap_or_default();
        let format = sample.rsplit_once('.').map_or("mp4", |(_, format)| format);
        *path = destination.expand(pattern, definition, format).into();
    }
    subtask
}

/// Returns the sample's subtasks of one list, with the input of the request.
pub(super) fn listed_results(result: &str, input: &Value, destination: &Destination) -> Value {
    let mut results = samples::talk()[result].take();
    for entry in results.as_array_mut().into_iter().flatten() {
        let subtasks = entry.as_object_mut().into_iter().flat_map(Map::values_mut);
        for subtask in subtasks.filter(|value| value.is_object()) {
            subtask["Input"] = json!({ "Definition": input.get("Definition") });
            destination.relocate(&mut subtask["Output"]);
        }
    }
    results
}

pub(super) fn quality(input: &Value) -> Value {
    let mut subtask = samples::talk()["AiQualityControlTaskResult"].take();
    subtask["Input"] = input.clone();
    subtask
}

/// Returns the transcript, and the translation if the request asks for one.
pub(super) fn subtitles(input: &Value, destination: &Destination) -> Value {
    let translates = translates(input);
    let mut results = samples::talk()["SmartSubtitlesTaskResult"].take();
    let results = results.as_array_mut().map(std::mem::take);
    let results = results
        .unwrap_or_default()
        .into_iter()
        .filter_map(|mut entry| {
            let member = match entry["Type"].as_str()? {
                "AsrFullTextRecognition" => "AsrFullTextTask",
                "TransTextRecognition" if translates => "TransTextTask",
                _ => return None,
            };
            entry[member]["Input"] = subtitle_input(input);
            destination
                .of_subtask(input)
                .relocate(&mut entry[member]["Output"]);
            Some(entry)
        });
    results.collect()
}

pub(super) fn translates(input: &Value) -> bool {
    let parameter = input.get("RawParameter");
    let switch = parameter.and_then(|raw| raw.get("TranslateSwitch")?.as_str());
    switch == Some("ON")
}

/// Returns the members of a subtitle request that an answer repeats.
pub(super) fn subtitle_input(input: &Value) -> Value {
    let names = ["Definition", "RawParameter", "UserExtPara"];
    let members = names.map(|name| (name.to_owned(), input.get(name).cloned()));
    let members = members.into_iter().map(|(name, value)| match value {
        Some(value) => (name, value),
        None if name == "Definition" => (name, 0.into()),
        None => (name, Value::Null),
    });
    Value::Object(members.collect())
}

pub(super) fn erase(input: &Value, destination: &Destination) -> Value {
    let mut subtask = samples::talk()["SmartEraseTaskResult"].take();
    subtask["Input"] = input.clone();
    destination
        .of_subtask(input)
        .relocate(&mut subtask["Output"]);
    subtask
}

pub(super) fn dubbing(input: &Value, destination: &Destination) -> Value {
    let mut output = json!({
        "OriginSubtitlePath": "/out/ferry_origin.srt",
        "TranslateSubtitlePath": "/out/ferry_translated.srt",
        "VideoPath": "/out/ferry_dubbed.mp4",
        "OutputStorage": null,
    });
    destination.of_subtask(input).relocate(&mut output);
    let mut subtask = samples::subtask(input.clone(), output);
    if let Value::Object(members) = &mut subtask {
        members.remove("ErrCode"); // this kind has only the text
        members.insert("BeginProcessTime".into(), "".into());
        members.insert("FinishTime".into(), "".into());
    }
    subtask
}
