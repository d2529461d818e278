//! The frame that the final answers of all kinds share, except that of a batch task.

use serde_json::{Map, Value, json};

/// Returns the members of a final answer. `member` is the name of the task's object, and `own` has
/// the members that only this kind of object has.
pub(super) fn final_answer(kind: &str, member: &str, own: Value) -> Map<String, Value> {
    let mut task = json!({ "TaskId": "", "Status": "FINISH", "ErrCode": 0, "Message": "" });
    if let (Value::Object(task), Value::Object(own)) = (&mut task, own) {
        task.extend(own);
    }
    Map::from_iter([
        ("TaskType".to_owned(), kind.into()),
        (member.to_owned(), task),
    ])
}
