//! Tests of batch tasks against the emulator, over sockets: they are started, described, waited for
//! and watched beside other tasks, and each operation keeps its own limit.

use super::client::builder;
use mps_describe::{Client, Event};
use mps_emulator::{Emulator, Task};
use mps_model::Outcome;
use mps_model::operation::BatchProcessMedia;
use mps_model::types::{
    self, MediaInputInfo, RawSmartSubtitleParameter, SmartSubtitlesTaskInput, TaskOutputStorage,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

const MILLISECONDS: Duration = Duration::from_millis(1);

/// Request that starts subtitles of two files.
fn subtitles() -> BatchProcessMedia {
    let parameter = RawSmartSubtitleParameter::default()
        .with_subtitle_type(0)
        .with_video_src_language("en")
        .with_subtitle_format("vtt");
    BatchProcessMedia::default()
        .with_input_info([
            MediaInputInfo::url("https://example.com/one.mp4"),
            MediaInputInfo::url("https://example.com/two.mp4"),
        ])
        .with_output_storage(TaskOutputStorage::cos("out-1250000000", "ap-guangzhou"))
        .with_smart_subtitles_task(SmartSubtitlesTaskInput::default().with_raw_parameter(parameter))
}

/// Final answer about a batch with these results of its files.
fn batch(files: &Value) -> Value {
    json!({
        "TaskType": "BatchTask", "Status": "FINISH", "TaskId": "",
        "BatchTaskResult": { "SmartSubtitlesTaskResult": { "Outputs": files } },
    })
}

fn success() -> Value {
    json!({ "Status": "SUCCESS", "ErrCodeExt": "SUCCESS", "Message": "SUCCESS", "Progress": 100 })
}

fn failure() -> Value {
    json!({ "Status": "FAIL", "ErrCodeExt": "InvalidInput", "Message": "no audio" })
}

fn workflow() -> Value {
    json!({
        "TaskType": "WorkflowTask", "Status": "FINISH",
        "WorkflowTask": { "Status": "FINISH", "MediaProcessResultSet": [
            { "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS", "Progress": 100 } }
        ] },
    })
}

async fn start(tasks: impl IntoIterator<Item = Task>) -> (Emulator, Client) {
    let emulator = Emulator::builder()
        .tasks(tasks)
        .started_task_life(100 * MILLISECONDS, 200 * MILLISECONDS);
    let emulator = emulator.start().await.unwrap();
    let client = builder(&emulator).build().unwrap();
    (emulator, client)
}

#[tokio::test]
async fn started_batch_is_run_to_its_end() {
    let (emulator, client) = start([]).await;
    let done = client.run(subtitles()).await.unwrap();
    assert_eq!(done.outcome(), Outcome::Succeeded);
    assert_eq!(done.subtasks().len(), 2);
    assert!(matches!(&done.task, types::Task::Batch(batch) if batch.input_infos.len() == 2));
    let id = done.task_id().unwrap();
    assert!(id.contains("-BatchTask-"), "{id}");
    let counters = emulator.counters();
    assert!(counters.by_action.contains_key("DescribeBatchTaskDetail"));
    assert!(!counters.by_action.contains_key("DescribeTaskDetail"));
    // A call by name and the typed operation see the same.
    let by_name: Value = client
        .call("DescribeBatchTaskDetail", &json!({ "TaskId": id }))
        .await
        .unwrap();
    assert_eq!(by_name["TaskId"], id);
    let request = mps_model::operation::DescribeBatchTaskDetail::default().with_task_id(id);
    let flat = client.send(request).await.unwrap();
    assert_eq!(flat.batch_task_result.unwrap().input_infos.len(), 2);
}

#[tokio::test]
async fn failed_file_of_a_batch_is_never_success() {
    for (files, outcome) in [
        (json!([success(), success()]), Outcome::Succeeded),
        (json!([success(), failure()]), Outcome::PartlyFailed),
        (json!([failure()]), Outcome::Failed),
        (json!([success(), { "Status": "ODD" }]), Outcome::Unknown),
        (json!([success(), {}]), Outcome::Unknown),
        (json!([]), Outcome::Unknown),
    ] {
        let id = "1400000001-BatchTask-0123456789abcdef0123456789abcdeft0";
        let (_emulator, client) = start([Task::fixed(id, batch(&files))]).await;
        let described = client.describe(id).await.unwrap();
        assert_eq!(described.outcome(), outcome, "{files}");
        let waited = client.wait(id).await.unwrap();
        assert_eq!(waited.outcome(), outcome, "{files}");
        let update = client.watch([id]).next().await.unwrap();
        let Event::Done(watched) = update.event else {
            panic!("{update:?}")
        };
        assert_eq!(watched.outcome(), outcome, "{files}");
        assert_eq!(
            watched.failures().is_empty(),
            !files.to_string().contains("FAIL")
        );
    }
}

#[tokio::test]
async fn watch_and_batch_of_mixed_kinds_keep_both_limits() {
    let batches = (0..40).map(|number| {
        let files = match number % 4 {
            0 => json!([success(), failure()]),
            _ => json!([success()]),
        };
        Task::new(
            format!("1400000001-BatchTask-{number:032}t0"),
            batch(&files),
        )
    });
    let workflows = (0..200).map(|number| {
        Task::new(
            format!("1400000001-WorkflowTask-{number:032}t0"),
            workflow(),
        )
    });
    let tasks = batches.chain(workflows);
    let (emulator, client) = start(tasks.map(|task| task.processing(300 * MILLISECONDS))).await;
    let ids: Vec<_> = emulator
        .task_ids()
        .into_iter()
        .filter(|id| id.starts_with("1400000001-"))
        .collect();
    assert_eq!(ids.len(), 240);

    let brief = 100 * MILLISECONDS..=500 * MILLISECONDS;
    let mut watch = client.watch(&ids).interval(brief);
    let mut outcomes = BTreeMap::new();
    while let Some(update) = watch.next().await {
        match update.event {
            Event::Done(detail) => {
                assert_eq!(detail.task_id(), Some(&*update.task_id));
                assert!(outcomes.insert(update.task_id, detail.outcome()).is_none());
            }
            Event::GaveUp(error) => panic!("{error}"),
            _ => {}
        }
    }
    assert_eq!(outcomes.len(), 240);
    let mut all = client.batch(&ids);
    while let Some((id, result)) = all.next().await {
        let outcome = result.unwrap().outcome();
        assert_eq!(outcomes[&id], outcome, "{id}");
    }
    let failed = outcomes
        .values()
        .filter(|outcome| **outcome == Outcome::PartlyFailed);
    assert_eq!(failed.count(), 10);
    // The emulator refuses what exceeds the limit of an operation.
    let counters = emulator.counters();
    assert_eq!(counters.refused, BTreeMap::new());
    for (action, least) in [("DescribeTaskDetail", 400), ("DescribeBatchTaskDetail", 80)] {
        assert!(counters.by_action[action] >= least, "{counters:?}");
    }
}
