//! DescribeTasks: filters, pages and their order.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use mps_emulator::{Emulator, Population, Task, Time};
use serde_json::{Value, json};

use crate::client::SignedRequest;

async fn list(emulator: &Emulator, parameters: Value) -> Value {
    let request = SignedRequest::post("mps", "DescribeTasks", "2019-06-12", parameters);
    request.send(emulator).await.response()
}

fn ids(page: &Value) -> Vec<String> {
    let tasks = page["TaskSet"].as_array().expect("a list").iter();
    tasks
        .map(|task| task["TaskId"].as_str().expect("an id").to_owned())
        .collect()
}

fn task(number: u32) -> Task {
    let answer = json!({
        "TaskType": "WorkflowTask",
        "WorkflowTask": {
            "Status": "FINISH", "ErrCode": 0,
            "MediaProcessResultSet": [{ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS" } }],
            "AiAnalysisResultSet": [{ "Type": "Cover", "CoverTask": { "Status": "SUCCESS" } }],
        },
    });
    Task::new(id(number), answer)
}

fn id(number: u32) -> String {
    format!("1400000001-WorkflowTask-{number:032x}t0")
}

async fn emulator() -> (Emulator, Time) {
    let time = Time::manual(SystemTime::now());
    let emulator = Emulator::builder().time(time.clone()).rate_limit(None);
    (emulator.start().await.expect("a free port"), time)
}

#[tokio::test]
async fn pages_hold_every_task_once_while_tasks_arrive() {
    let (emulator, _) = emulator().await;
    for number in 0..250 {
        emulator.create(task(number));
    }
    let mut seen = Vec::new();
    let mut sizes = Vec::new();
    let mut token = String::new();
    loop {
        let page = list(
            &emulator,
            json!({ "Status": "FINISH", "Limit": 100, "ScrollToken": token }),
        )
        .await;
        let found = ids(&page);
        sizes.push(found.len());
        seen.extend(found);
        emulator.create(task(1_000 + seen.len() as u32));
        token = page["ScrollToken"].as_str().expect("a token").to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(sizes, [100, 100, 51]);
    let distinct: BTreeSet<&String> = seen.iter().collect();
    assert_eq!(distinct.len(), 251);
    assert_eq!(seen[0], id(249), "the latest is first");
}

#[tokio::test]
async fn tasks_are_filtered_by_status_failure_and_time() {
    let (emulator, time) = emulator().await;
    let began = time.now();
    emulator.create(task(1).waiting(Duration::from_secs(100)));
    time.advance(Duration::from_secs(50));
    emulator.create(task(2).processing(Duration::from_secs(100)));
    let failed =
        json!({ "TaskType": "WorkflowTask", "WorkflowTask": { "Status": "FINISH", "ErrCode": 7 } });
    emulator.create(Task::new(id(3), failed));
    let at = |seconds| {
        humantime::format_rfc3339_seconds(began + Duration::from_secs(seconds)).to_string()
    };
    for (parameters, expected) in [
        (json!({ "Status": "WAITING" }), vec![id(1)]),
        (json!({ "Status": "PROCESSING" }), vec![id(2)]),
        (
            json!({ "Status": "FINISH", "SubTaskHasFailed": true }),
            vec![id(3)],
        ),
        (
            json!({ "Status": "WAITING", "EndTime": at(20) }),
            vec![id(1)],
        ),
        (json!({ "Status": "WAITING", "StartTime": at(20) }), vec![]),
        (
            json!({ "Status": "PROCESSING", "StartTime": at(20), "EndTime": at(60) }),
            vec![id(2)],
        ),
        (
            json!({ "Status": "PROCESSING", "StartTime": "2011-01-01T08:00:00+08:00" }),
            vec![id(2)],
        ),
    ] {
        let page = list(&emulator, parameters.clone()).await;
        assert_eq!(ids(&page), expected, "{parameters}");
        assert_eq!(page["TotalCount"], expected.len(), "{parameters}");
        assert_eq!(page["ScrollToken"], "");
    }
    let page = list(&emulator, json!({ "Status": "PROCESSING" })).await;
    let summary = &page["TaskSet"][0];
    assert_eq!(summary["TaskType"], "WorkflowTask");
    assert_eq!(
        summary["SubTaskTypes"],
        json!(["action-trans", "action-AIAnalysis"])
    );
    assert_eq!(summary["FinishTime"], "0000-00-00T00:00:00Z");

    time.advance(Duration::from_secs(8 * 24 * 3600));
    let late = SignedRequest::post(
        "mps",
        "DescribeTasks",
        "2019-06-12",
        json!({ "Status": "FINISH" }),
    )
    .with(|request| request.at = time.now());
    assert_eq!(late.send(&emulator).await.response()["TotalCount"], 0);
}

#[tokio::test]
async fn populations_are_listed_too() {
    let (emulator, _) = emulator().await;
    emulator.populate(Population::new(30).seed(1));
    emulator.create(task(1));
    emulator.populate(Population::new(30).seed(2));
    let first = list(&emulator, json!({ "Status": "PROCESSING", "Limit": 40 })).await;
    assert_eq!(first["TotalCount"], 60);
    let token = first["ScrollToken"].clone();
    let second = list(
        &emulator,
        json!({ "Status": "PROCESSING", "Limit": 40, "ScrollToken": token }),
    )
    .await;
    let all: BTreeSet<String> = ids(&first).into_iter().chain(ids(&second)).collect();
    let expected: BTreeSet<String> = [1, 2]
        .into_iter()
        .flat_map(|seed| Population::new(30).seed(seed).ids())
        .collect();
    assert_eq!(all, expected);
}

#[tokio::test]
async fn wrong_list_request_is_refused() {
    let (emulator, _) = emulator().await;
    for parameters in [
        json!({ "Status": "DONE" }),
        json!({ "Status": "FINISH", "Limit": 0 }),
        json!({ "Status": "FINISH", "Limit": 101 }),
        json!({ "Status": "FINISH", "ScrollToken": "mine" }),
        json!({ "Status": "FINISH", "StartTime": "yesterday" }),
    ] {
        let answer = list(&emulator, parameters.clone()).await;
        assert_eq!(
            answer["Error"]["Code"], "InvalidParameterValue",
            "{parameters}"
        );
    }
}
