//! Bounds of time and memory for answers with very many unknown parts.

use mps_model::{DescribeTaskDetailResponse, Outcome};

#[test]
fn a_flood_of_unknown_parts_is_bounded_and_never_success() {
    let parts = |count: usize| {
        let members = (0..count).map(|index| format!("\"New{index}\":{{\"Status\":\"SUCCESS\"}}"));
        members.collect::<Vec<_>>().join(",")
    };
    let workflow = format!(
        r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{{},"Last":{{"Status":"FAIL"}}}}}}}}"#,
        parts(50_000)
    );
    let other = format!(
        r#"{{"Response":{{"Status":"FINISH","NewTask":{{{},"Last":{{"Status":"FAIL"}}}}}}}}"#,
        parts(50_000)
    );
    for body in [workflow, other] {
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        assert_ne!(detail.outcome(), Outcome::Succeeded);
        assert!(detail.subtasks().len() < 10_000);
    }
}

#[test]
fn deeply_nested_padding_before_a_part_costs_no_pass_for_each_level() {
    let pad = format!("\"Pad\":\"{}\",", "x".repeat(2000));
    let mut value = format!("{{{pad}\"Status\":\"FAIL\"}}");
    for _ in 0..100 {
        value = format!("{{{pad}\"Sub\":{value}}}");
    }
    let list = vec![value; 20].join(",");
    let body = format!(r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"New":[{list}]}}}}}}"#);
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    assert_eq!(detail.failures().len(), 20);
}

#[test]
fn paths_of_hostile_parts_are_bounded() {
    let element = r#"{"Status":"SUCCESS"},"#;
    let body = format!(
        r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"New":{{"{}":[{}{{}}]}}}}}}}}"#,
        "x".repeat(200_000),
        element.repeat(4000)
    );
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let bytes: usize = detail.subtasks().iter().map(|part| part.path.len()).sum();
    assert!(bytes < 4 << 20, "{bytes}");
    assert_eq!(detail.outcome(), Outcome::Unknown);
}
