//! Answers as JSON, as the service writes them, but for secrets.

use mps_model::record::{Record, Value};
use mps_model::{DescribeTaskDetailResponse, Notification};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// An answer within its `Response`, as the service sends it: what is saved of it can be read again.
#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    #[serde(rename = "Response")]
    response: Shown<'a>,
}

impl<'a> Answer<'a> {
    pub(crate) fn new(detail: &'a DescribeTaskDetailResponse) -> Self {
        Self {
            response: Shown(Value::Record(detail)),
        }
    }
}

/// A notification as the service posts it.
pub(crate) fn notification(notification: &Notification) -> impl Serialize {
    Shown(Value::Record(notification))
}

/// Members that are unset are left out, and of secrets, such as the key that notifications are signed with, `***` is shown.
struct Shown<'a>(Value<'a>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Secret(_) => serializer.serialize_str("***"),
            Value::Record(record) => write_record(record, serializer),
            Value::List(list) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for element in list.elements() {
                    sequence.serialize_element(&Shown(element))?;
                }
                sequence.end()
            }
            plain => plain.serialize(serializer),
        }
    }
}

fn write_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (name, value) in record.members() {
        map.serialize_entry(name, &Shown(value))?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_answer_is_written_as_it_came_but_for_secrets() {
        let arrived = json!({"Response": {
            "Status": "FINISH",
            "TaskNotifyConfig": {"NotifyType": "URL", "NotifyKey": "hush"},
            "WorkflowTask": {"TaskId": "1", "MediaProcessResultSet": [{"Type": "Transcode"}], "MetaData": {"Duration": 1.5}},
        }});
        let body = arrived.to_string();
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let written = serde_json::to_value(Answer::new(&detail)).unwrap();
        let response = &written["Response"];
        assert_eq!(response["TaskNotifyConfig"]["NotifyKey"], "***");
        assert_eq!(response["TaskNotifyConfig"]["NotifyType"], "URL");
        assert_eq!(response["Status"], "FINISH");
        assert_eq!(response["WorkflowTask"]["MetaData"]["Duration"], 1.5);
        assert!(!written.to_string().contains("hush"));
    }
}
