//! Reads tasks from files.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use super::distribution::DurationDistribution;
use super::task::{Reply, Task};
use crate::duration::parse_duration;
use crate::wire::response_members;

/// A task file that cannot be used, with the reason.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", path.display())]
pub struct TaskFileError {
    path: PathBuf,
    reason: String,
}

impl TaskFileError {
    /// Returns the file or directory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the reason.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Reads every `*.json` file of a directory in the order of names. [`tasks_from_json`] describes
/// them.
///
/// # Errors
///
/// The directory contains no such file, an entry of that name is no regular file, a file cannot be
/// read or is not valid, or two tasks have the same id.
pub fn tasks_from_dir(directory: impl AsRef<Path>) -> Result<Vec<Task>, TaskFileError> {
    let directory = directory.as_ref();
    let at = |path: &Path, reason: String| TaskFileError {
        path: path.to_owned(),
        reason,
    };
    let unreadable = |error: std::io::Error| at(directory, error.to_string());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(at(
            directory,
            "The directory has no .json file. Add a task file".into(),
        ));
    }
    let mut tasks: Vec<Task> = Vec::new();
    let mut ids = HashSet::new();
    for path in files {
        let text = read_regular_file(&path).map_err(|reason| at(&path, reason))?;
        for task in tasks_from_json(&text).map_err(|reason| at(&path, reason))? {
            if !ids.insert(task.id().to_owned()) {
                let reason = format!(
                    "The task `{}` exists twice. Give each task its own id",
                    task.id()
                );
                return Err(at(&path, reason));
            }
            tasks.push(task);
        }
    }
    Ok(tasks)
}

/// Reads a file. Refuses what is no regular file, because reading a pipe or device may never end.
fn read_regular_file(path: &Path) -> Result<String, String> {
    let metadata = std::fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err(
            "It is not a regular file. Remove it, or rename it so that it does not end in .json"
                .into(),
        );
    }
    std::fs::read_to_string(path).map_err(|error| error.to_string())
}

/// Reads the text of a task file, which is one task or a list of tasks.
///
/// | member | content |
/// |---|---|
/// | `id` | id of the task |
/// | `waiting` | time in status WAITING, such as `"500ms"` or `"1m 30s"`. Default: none |
/// | `processing` | time in status PROCESSING. Default: none |
/// | `answer` | the final answer, with the members of `Response` |
/// | `answers` | a list of answers and errors over time, instead of the three members above |
///
/// An element of `answers` is `{"after": "2s", "answer": {…}}` or
/// `{"after": "4s", "error": {"code": "…", "message": "…"}}`.
///
/// Both times may be random. They are then drawn again whenever the file is read:
///
/// * `{"uniform": {"min": "1s", "max": "5s"}}`
/// * `{"lognormal": {"median": "3m", "sigma": 0.6, "min": "1m", "max": "10m"}}`, where all but the
///   median are optional.
///
/// A saved answer, `{"Response": {…}}`, is a task file too. It is served unchanged under its
/// `TaskId`.
///
/// ```
/// let tasks = mps_emulator::tasks_from_json(r#"{
///     "id": "1400000001-WorkflowTask-0123456789abcdef0123456789abcdeft0",
///     "waiting": "200ms",
///     "processing": {"uniform": {"min": "2s", "max": "4s"}},
///     "answer": {"TaskType": "WorkflowTask", "WorkflowTask": {"Status": "FINISH", "ErrCode": 0}}
/// }"#)?;
/// assert!(tasks[0].length() >= std::time::Duration::from_millis(2200));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
///
/// The text is not JSON or not a task. The error names the reason.
pub fn tasks_from_json(text: &str) -> Result<Vec<Task>, String> {
    let value: Value =
        serde_json::from_str(text).map_err(|error| format!("The text is not JSON: {error}"))?;
    match value {
        Value::Array(values) => values
            .into_iter()
            .enumerate()
            .map(|(index, value)| task(value).map_err(|reason| format!("Task {index}: {reason}")))
            .collect(),
        value => Ok(vec![task(value)?]),
    }
}

fn task(value: Value) -> Result<Task, String> {
    if value.get("Response").is_some() {
        return saved(value);
    }
    let script: TaskFile = serde_json::from_value(value).map_err(|error| error.to_string())?;
    if script.id.is_empty() {
        return Err("`id` is empty. Give the task an id".into());
    }
    let timed = script.answers.is_some();
    if timed && (script.waiting.is_some() || script.processing.is_some()) {
        return Err("`answers` have their own times. Remove `waiting` and `processing`".into());
    }
    match (script.answer, script.answers) {
        (Some(answer), None) => {
            let length = |length: Option<DurationDistribution>| {
                length.map_or(Duration::ZERO, |l| l.sample())
            };
            Ok(Task::new(script.id, object(answer)?)
                .waiting(length(script.waiting))
                .processing(length(script.processing)))
        }
        (None, Some(answers)) if answers.is_empty() => {
            Err("`answers` is empty. Add an answer".into())
        }
        (None, Some(answers)) => {
            let replies: Result<Vec<_>, String> = answers.into_iter().map(Step::reply).collect();
            Ok(Task::timed(script.id, replies?))
        }
        _ => Err("Give the task either `answer` or `answers`".into()),
    }
}

fn saved(value: Value) -> Result<Task, String> {
    let answer = response_members(object(value)?);
    if answer.contains_key("Error") {
        return Err("The saved answer is an error of the service and describes no task".into());
    }
    // The id of a batch task stands beside the task.
    let beside = answer.get("TaskId").and_then(Value::as_str);
    let id = answer
        .values()
        .find_map(|kind| kind.get("TaskId")?.as_str())
        .or(beside)
        .filter(|id| !id.is_empty())
        .ok_or("The saved answer has no `TaskId`. Add one, under which it is served")?
        .to_owned();
    Ok(Task::fixed(id, Value::Object(answer)))
}

fn object(value: Value) -> Result<Value, String> {
    match value.is_object() {
        true => Ok(value),
        false => Err("The answer is not a JSON object".into()),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskFile {
    id: String,
    waiting: Option<DurationDistribution>,
    processing: Option<DurationDistribution>,
    answer: Option<Value>,
    answers: Option<Vec<Step>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    #[serde(default)]
    after: String,
    answer: Option<Value>,
    error: Option<StepError>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepError {
    code: String,
    #[serde(default)]
    message: String,
}

impl Step {
    fn reply(self) -> Result<(Duration, Reply), String> {
        let after = match self.after.as_str() {
            "" => Duration::ZERO,
            text => parse_duration(text)?,
        };
        match (self.answer, self.error) {
            (Some(answer), None) => Ok((after, Reply::Answer(object(answer)?))),
            (None, Some(StepError { code, message })) => {
                Ok((after, Reply::Error { code, message }))
            }
            _ => Err("Give each element of `answers` either `answer` or `error`".into()),
        }
    }
}
