//! Answers and notifications as JSON: the body as received, with secrets masked. Changes nothing
//! else.

use crate::json_text;
use crate::secrets;
use mps_model::Insight;
use mps_model::reflect::Reflect;
use serde::Serialize;
use serde_json::value::RawValue;

/// JSON document of an answer or a notification.
pub(crate) fn document(report: &dyn Insight) -> Box<RawValue> {
    let received = report.body().and_then(|body| str::from_utf8(body).ok());
    let received = received.and_then(|body| raw(&json_text::escape_controls(body)));
    received
        .or_else(|| {
            // Without a body in JSON, write the members of the typed answer.
            let members = serde_json::to_string(report as &dyn Reflect).ok()?;
            raw(&format!("{{\"Response\":{members}}}"))
        })
        .unwrap_or_else(|| RawValue::NULL.to_owned())
}

/// JSON document of the answer of any operation.
pub(crate) fn response(answer: &impl Serialize) -> Box<RawValue> {
    let written = serde_json::to_string(answer).ok();
    let written = written.and_then(|members| raw(&format!("{{\"Response\":{members}}}")));
    written.unwrap_or_else(|| RawValue::NULL.to_owned())
}

fn raw(json: &str) -> Option<Box<RawValue>> {
    RawValue::from_string(secrets::mask_document(json)).ok()
}

#[cfg(test)]
mod tests {
    use super::document;
    use mps_model::DescribeTaskDetailResponse;

    fn written(body: &str, keep: bool) -> String {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let detail = match keep {
            true => detail.with_body(body.as_bytes()),
            false => detail,
        };
        document(&detail).get().to_owned()
    }

    #[test]
    fn answer_is_written_as_received_with_secrets_masked() {
        let body = r#"{"Response": {"Status":"FINISH", "New":[ ], "Null":null, "Size":1e0, "Far":1e400,
            "TaskNotifyConfig":{"NotifyKey":"hush"}, "WorkflowTask":{"TaskId":"1","MetaData":{"Duration":380.94922337203684}}}}"#;
        assert_eq!(written(body, true), body.replace("hush", "***"));
        assert_eq!(
            written(&format!("\u{feff}{body}"), true).trim_start(),
            body.replace("hush", "***")
        );
    }

    #[test]
    fn raw_control_character_is_escaped() {
        let body = "{\"Response\":{\"Status\":\"FINISH\",\"WorkflowTask\":{\"Message\":\"a\nb\"}}}";
        assert_eq!(written(body, true), body.replace('\n', "\\u000a"));
    }

    #[test]
    fn answer_without_body_is_written_from_its_types() {
        let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1"},"TaskNotifyConfig":{"NotifyKey":"hush"}}}"#;
        let written: serde_json::Value = serde_json::from_str(&written(body, false)).unwrap();
        assert_eq!(written["Response"]["WorkflowTask"]["TaskId"], "1");
        assert_eq!(written["Response"]["TaskNotifyConfig"]["NotifyKey"], "***");
    }
}
