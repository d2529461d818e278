//! The answer of a batch task: subtitles of every input.

use serde_json::{Map, Value, json};

use super::super::operation::Call;
use super::destination::Destination;
use super::samples;
use super::workflow::{subtitle_input, subtitles, translates};

/// Returns the members of the final answer of a batch task.
pub(crate) fn batch(call: &Call<'_>) -> Map<String, Value> {
    let inputs = call.echo("InputInfo");
    let inputs = inputs.as_array().cloned().unwrap_or_default();
    let metadata: Vec<Value> = inputs.iter().map(|_| samples::metadata()).collect();
    let subtitles_task = call.echo("SmartSubtitlesTask");
    let outputs: Vec<Value> = inputs
        .iter()
        .map(|input| output(&subtitles_task, &Destination::new(call, input)))
        .collect();
    let result = json!({
        "InputInfos": inputs,
        "Metadatas": metadata,
        "SmartSubtitlesTaskResult": {
            "Input": subtitle_input(&subtitles_task),
            "Outputs": outputs,
        },
    });
    Map::from_iter([
        ("TaskType".to_owned(), "BatchTask".into()),
        ("TaskId".to_owned(), "".into()),
        ("BatchTaskResult".to_owned(), result),
    ])
}

/// Returns the result for one input: status and outputs are side by side.
fn output(asked: &Value, destination: &Destination) -> Value {
    let mut results = subtitles(asked, destination);
    let mut take = |index: usize, member: &str| results[index][member]["Output"].take();
    let translation = match translates(asked) {
        true => take(1, "TransTextTask"),
        false => Value::Null,
    };
    json!({
        "Progress": 100,
        "Status": "SUCCESS",
        "ErrCodeExt": "SUCCESS",
        "Message": "SUCCESS",
        "TransTextTask": translation,
        "AsrFullTextTask": take(0, "AsrFullTextTask"),
    })
}
