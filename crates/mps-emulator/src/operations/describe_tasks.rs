//! DescribeTasks: the list of tasks, the latest first, in pages.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use mps_model::TaskStatus;
use serde_json::{Map, Value, json};

use super::media_kinds::MEDIA_KINDS;
use super::operation::{Answer, Call};
use crate::api_error::ApiError;
use crate::tasks::{Position, TaskView};

/// Tasks of a page without `Limit`, as documented.
const DEFAULT_LIMIT: u64 = 10;
/// Age after which a task is no longer listed, as documented: 7 days.
const RETENTION: Duration = Duration::from_secs(7 * 24 * 3600);

/// Names of subtasks in the list, by the members of an answer that hold them.
const SUBTASK_MEMBERS: [(&str, &str); 6] = [
    ("AiContentReviewResultSet", "action-aiReview"),
    ("AiAnalysisResultSet", "action-AIAnalysis"),
    ("AiRecognitionResultSet", "action-AIRecognition"),
    ("AiQualityControlTaskResult", "action-AIQualityControl"),
    ("SmartSubtitlesTaskResult", "action-SmartSubtitles"),
    ("SmartEraseTaskResult", "action-SmartErase"),
];

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let status = call.text("Status");
    if !TaskStatus::KNOWN.contains(&status) {
        return Err(ApiError::invalid_value(
            "`Status` is not WAITING, PROCESSING or FINISH.",
        ));
    }
    let limit = call.get("Limit").and_then(Value::as_u64);
    let limit = limit.unwrap_or(DEFAULT_LIMIT);
    if limit == 0 {
        return Err(ApiError::invalid_value("`Limit` is 0. Use 1 to 100."));
    }
    let before = match call.text("ScrollToken") {
        "" => None,
        token => Some(position(token).ok_or_else(|| {
            ApiError::invalid_value(
                "`ScrollToken` is not one that the service gave. Begin without it.",
            )
        })?),
    };
    let since = time(call, "StartTime")?;
    let until = time(call, "EndTime")?;
    let failed = call.get("SubTaskHasFailed").and_then(Value::as_bool);
    let selects = |task: &TaskView| {
        let created = task.created_at();
        // Cheap conditions come first, because a list may hold 100,000 tasks.
        task.age() < RETENTION
            && task.status() == Some(status)
            && since.is_none_or(|since| created >= since)
            && until.is_none_or(|until| created <= until)
            // A task that has not ended has no failed subtask yet.
            && (status != "FINISH"
                || failed.is_none_or(|failed| task.ends_in_failure() == failed))
    };
    let state = call.state;
    let page = state
        .tasks
        .page(&state.time, before, limit as usize, selects);
    let token = match page.tasks.last() {
        Some(last) if page.has_more => scroll_token(last.position()),
        _ => String::new(),
    };
    let tasks: Vec<Value> = page.tasks.iter().map(summary).collect();
    Ok(Map::from_iter([
        ("TaskSet".to_owned(), tasks.into()),
        ("ScrollToken".to_owned(), token.into()),
        ("TotalCount".to_owned(), page.total.into()),
    ]))
}

fn summary(task: &TaskView) -> Value {
    let answer = task.answer().unwrap_or_default();
    let member = |name: &str| answer.get(name).cloned().unwrap_or_default();
    json!({
        "TaskId": task.id(),
        "TaskType": member("TaskType"),
        "CreateTime": member("CreateTime"),
        "BeginProcessTime": member("BeginProcessTime"),
        "FinishTime": member("FinishTime"),
        "SubTaskTypes": subtask_types(&answer),
    })
}

/// Returns the names of an answer's subtasks, each once.
fn subtask_types(answer: &Map<String, Value>) -> Vec<String> {
    let mut types: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        if !types.iter().any(|known| known == name) {
            types.push(name.to_owned());
        }
    };
    for kind in answer.values() {
        let media = kind.get("MediaProcessResultSet").and_then(Value::as_array);
        for subtask in media.into_iter().flatten() {
            let kind = subtask.get("Type").and_then(Value::as_str);
            let known = MEDIA_KINDS.iter().find(|media| Some(media.name) == kind);
            if let Some(media) = known {
                add(media.step);
            }
        }
        for (member, name) in SUBTASK_MEMBERS {
            let is_present = match kind.get(member) {
                Some(Value::Array(values)) => !values.is_empty(),
                Some(Value::Object(_)) => true,
                _ => false,
            };
            if is_present {
                add(name);
            }
        }
    }
    types
}

/// Reads a time with any offset. The service writes `2019-07-16T06:21:27Z`.
fn time(call: &Call<'_>, name: &str) -> Result<Option<SystemTime>, ApiError> {
    let text = call.text(name);
    if text.is_empty() {
        return Ok(None);
    }
    let time = mps_model::Time::from(text).system_time();
    time.map(Some).ok_or_else(|| {
        ApiError::invalid_value(format!(
            "`{name}` is not a time such as 2019-07-16T06:21:27Z."
        ))
    })
}

fn scroll_token(position: Position) -> String {
    URL_SAFE_NO_PAD.encode(format!("{}.{}", position.sequence, position.index))
}

fn position(token: &str) -> Option<Position> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let (sequence, index) = text.split_once('.')?;
    Some(Position {
        sequence: sequence.parse().ok()?,
        index: index.parse().ok()?,
    })
}
