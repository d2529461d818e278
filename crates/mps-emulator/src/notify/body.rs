//! The body of a notification, and its signature.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use md5::{Digest, Md5};
use serde_json::{Map, Value, json};

use crate::tasks::is_live;

/// Time for which a notification is valid, as documented: 10 minutes.
const VALIDITY: Duration = Duration::from_secs(600);

/// Kinds of tasks, with the `EventType` and the member that holds the task.
const EVENTS: [(&str, &str, &str); 5] = [
    ("WorkflowTask", "WorkflowTask", "WorkflowTaskEvent"),
    ("EditMediaTask", "EditMediaTask", "EditMediaTaskEvent"),
    ("ScheduleTask", "ScheduleTask", "ScheduleTaskEvent"),
    ("BatchTask", "BatchTaskResult", "BatchTaskEvent"),
    (
        "ExtractBlindWatermark",
        "ExtractBlindWatermarkTask",
        "ExtractBlindWatermarkTask",
    ),
];

/// Returns the body about a task with this answer, or `None` if its kind has no notifications.
pub(super) fn body(answer: &Map<String, Value>, key: &str, now: SystemTime) -> Option<Value> {
    let kind = answer.get("TaskType")?.as_str()?;
    let mut body = match is_live(kind) {
        true => live_event(answer.get(kind)?),
        false => {
            let (_, member, event) = EVENTS.iter().find(|(known, ..)| *known == kind)?;
            let task = answer.get(*member)?.clone();
            json!({ "EventType": kind, *event: task })
        }
    };
    for name in ["SessionId", "SessionContext"] {
        body[name] = answer.get(name).cloned().unwrap_or_default();
    }
    let expiry = now + VALIDITY;
    let expiry = expiry.duration_since(UNIX_EPOCH).unwrap_or_default();
    body["Timestamp"] = expiry.as_secs().into();
    body["Sign"] = signature(expiry.as_secs(), key).into();
    Some(body)
}

/// Returns the event of a live task, which tells only its end.
fn live_event(task: &Value) -> Value {
    json!({
        "NotificationType": "ProcessEof",
        "TaskId": task["TaskId"],
        "ProcessEofInfo": { "ErrCode": task["ErrCode"], "Message": task["Message"] },
    })
}

/// Signs the expiry time with the key of the task, as documented.
fn signature(expiry: u64, key: &str) -> String {
    let hash = Md5::digest(format!("{expiry}{key}"));
    base16ct::lower::encode_string(&hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_signatures_are_made() {
        for (key, sign) in [
            ("my-notify-key", "01fe6a1b5ef074b8f58d5a8e42473ce5"),
            ("", "5ebd8362121e0bc17b5f2c6bd90dc0b2"),
            ("密钥", "58fed892777dc9c549f500b944b94495"),
        ] {
            assert_eq!(signature(1_700_000_600, key), sign);
        }
    }
}
