use mps_model::{DescribeTaskDetailResponse, ResponseError, Task, TaskStatus, TaskType};
use serde_json::Value;

const PAGE: &str = include_str!("answers/page.json");

/// JSON without nulls and empty lists, numbers by value.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| {
                !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
            })
            .map(|(name, value)| (name.clone(), plain(value)))
            .collect(),
        Value::Array(elements) => elements.iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().map_or(value.clone(), Value::from),
        other => other.clone(),
    }
}

#[test]
fn the_documented_answer_is_written_as_it_was_read() {
    for body in [
        PAGE,
        include_str!("answers/cn.json"),
        include_str!("answers/intl.json"),
    ] {
        let arrived: Value = serde_json::from_str(body).unwrap();
        let body = if arrived.get("Response").is_some() {
            body.to_owned()
        } else {
            format!("{{\"Response\":{body}}}")
        };
        let arrived: Value = serde_json::from_str(&body).unwrap();
        let (detail, unknown) =
            DescribeTaskDetailResponse::from_slice_strict(body.as_bytes()).unwrap();
        assert_eq!(
            plain(&serde_json::to_value(&detail).unwrap()),
            plain(&arrived["Response"])
        );
        assert_eq!(unknown, [""; 0]);
        let again: DescribeTaskDetailResponse =
            serde_json::from_value(arrived["Response"].clone()).unwrap();
        assert_eq!(again, detail);
    }
}

#[test]
fn the_documented_answer_is_typed() {
    let detail = DescribeTaskDetailResponse::from_slice(PAGE.as_bytes()).unwrap();
    assert_eq!(detail.task_type, TaskType::WorkflowTask);
    assert_eq!(detail.status, TaskStatus::Finish);
    let Task::Workflow(workflow) = &detail.task else {
        panic!("{:?}", detail.task)
    };
    let metadata = workflow.meta_data.as_ref().unwrap();
    assert_eq!(metadata.duration, Some(380.9465637207031));
    assert_eq!(metadata.audio_stream_set[0].codec.as_deref(), Some("aac"));
}

#[test]
fn what_is_no_answer_is_refused() {
    for body in [
        "",
        "{",
        "{}",
        "{\"Response\":null}",
        "{\"Response\":{}}",
        "[]",
        "null",
        "<html>",
        "{\"Response\":{\"Status\":1}}",
    ] {
        let error = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap_err();
        assert!(matches!(error, ResponseError::Decode(_)), "{body}: {error}");
    }
}
