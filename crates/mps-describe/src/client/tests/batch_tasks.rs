//! Tests of the operation that describes a task: chosen by the kind in the id, each with a limit of
//! its own.

use crate::testing::{answering, builder, header, ok, refusal, task};
use crate::{Error, ErrorKind, RateLimiter, RateLimiters};
use async_trait::async_trait;
use mps_model::Outcome;
use mps_model::types::Task;
use serde_json::{Value, json};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

const BATCH: &str = "24000030-BatchTask-e6fefa34fc497449c1a043b9a594c7det20";
const WORKFLOW: &str = "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7";

/// Returns the answer about a batch with these statuses of its files.
fn batch_task(id: &str, files: &[&str]) -> Value {
    let files: Vec<_> = files
        .iter()
        .map(|status| json!({ "Status": status, "Progress": 100 }))
        .collect();
    json!({ "Response": {
        "TaskType": "BatchTask", "Status": "FINISH", "TaskId": id,
        "BatchTaskResult": { "SmartSubtitlesTaskResult": { "Outputs": files } },
        "RequestId": "r-1",
    } })
}

#[tokio::test(start_paused = true)]
async fn kind_in_the_id_chooses_the_operation_of_describe_wait_and_batch() {
    for (id, operation) in [
        (BATCH, "DescribeBatchTaskDetail"),
        ("235303****-BatchTask-80108cc3", "DescribeBatchTaskDetail"),
        (WORKFLOW, "DescribeTaskDetail"),
        ("BatchTask", "DescribeTaskDetail"),
    ] {
        let (transport, seen) = answering(|_, _| task("FINISH"));
        let client = builder(transport).build().unwrap();
        client.describe(id).await.unwrap();
        client.wait(id).await.unwrap();
        client.batch([id]).next().await.unwrap().1.unwrap();
        client.watch([id]).next().await.unwrap();
        for index in 0..4 {
            let action = header(&seen, index, "x-tc-action");
            assert_eq!(action.as_deref(), Some(operation), "{index}: {id}");
            let body = seen.lock().unwrap()[index].body().clone();
            assert_eq!(body, format!(r#"{{"TaskId":"{id}"}}"#), "{index}: {id}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn outcome_of_a_batch_is_that_of_its_files() {
    for (files, outcome) in [
        (&["SUCCESS", "SUCCESS"][..], Outcome::Succeeded),
        (&["SUCCESS", "FAIL"], Outcome::PartlyFailed),
        (&["FAIL", "FAIL"], Outcome::Failed),
        (&["SUCCESS", "ODD"], Outcome::Unknown),
        (&[], Outcome::Unknown),
    ] {
        let body = batch_task(BATCH, files).to_string();
        let (transport, _) = answering(move |_, _| ok(&*body));
        let client = builder(transport).build().unwrap();
        let detail = client.wait(BATCH).await.unwrap();
        assert_eq!(detail.outcome(), outcome, "{files:?}");
        assert!(matches!(detail.task, Task::Batch(_)));
        assert_eq!(detail.task_id(), Some(BATCH));
        assert_eq!(detail.subtasks().len(), files.len());
    }
}

#[tokio::test(start_paused = true)]
async fn answer_about_another_batch_is_an_error() {
    let (transport, seen) =
        answering(|_, _| ok(batch_task("1-BatchTask-other", &["SUCCESS"]).to_string()));
    let client = builder(transport).build().unwrap();
    let error = client.describe(BATCH).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreadable);
    assert!(
        error
            .to_string()
            .contains("about another task, 1-BatchTask-other"),
        "{error}"
    );
    assert_eq!(error.operation(), Some("DescribeBatchTaskDetail"));
    assert!(seen.lock().unwrap().len() > 1, "it is retried");
}

#[tokio::test(start_paused = true)]
async fn advice_of_an_error_names_the_operation_of_the_batch() {
    let (transport, _) = answering(|_, _| refusal("UnauthorizedOperation"));
    let client = builder(transport).build().unwrap();
    let error = client.describe(BATCH).await.unwrap_err();
    assert!(
        error.to_string().contains("mps:DescribeBatchTaskDetail"),
        "{error}"
    );
    assert_eq!(error.task_id(), Some(BATCH));
}

#[tokio::test(start_paused = true)]
async fn batch_of_mixed_ids_keeps_both_limits() {
    let begin = Instant::now();
    let times = Arc::new(Mutex::new([Vec::new(), Vec::new()]));
    let noted = Arc::clone(&times);
    let (transport, _) = answering(move |_, request| {
        let is_batch = request.headers()["x-tc-action"] == "DescribeBatchTaskDetail";
        noted.lock().unwrap()[usize::from(is_batch)].push(begin.elapsed());
        task("FINISH")
    });
    let client = builder(transport).build().unwrap();
    let ids = (0..600).map(|id| match id % 6 {
        0 => format!("1-BatchTask-{id}"),
        _ => format!("1-WorkflowTask-{id}"),
    });
    let mut batch = client.batch(ids);
    let mut results = 0;
    while let Some((_, result)) = batch.next().await {
        result.unwrap();
        results += 1;
    }
    assert_eq!(results, 600);
    let times = times.lock().unwrap();
    for (times, limit) in times.iter().zip([100, 20]) {
        for (first, time) in times.iter().enumerate() {
            let second = *time + Duration::from_secs(1);
            let within = times[first..].partition_point(|other| *other < second);
            assert!(within <= limit, "{within} of {limit} within a second");
        }
    }
    // Both limits are used, so the batch takes no longer than the slower half.
    assert_eq!(times.each_ref().map(Vec::len), [500, 100]);
    let spent = begin.elapsed();
    assert!(spent < Duration::from_millis(6_500), "{spent:?}");
}

#[tokio::test(start_paused = true)]
async fn own_limiter_of_polls_does_not_serve_batch_tasks() -> Result<(), Error> {
    #[derive(Clone, Debug, Default)]
    struct Noting(Arc<Mutex<Vec<String>>>);
    #[async_trait]
    impl RateLimiter for Noting {
        async fn acquire(&self) {
            self.0
                .lock()
                .unwrap()
                .push("permit of the builder".to_owned());
        }
        fn throttled(&self) {}
    }
    impl RateLimiters for Noting {
        fn for_operation(&self, name: &str, per_second: NonZeroU32) -> Arc<dyn RateLimiter> {
            self.0.lock().unwrap().push(format!("{name} {per_second}"));
            Arc::new(Self::default())
        }
    }
    let noting = Noting::default();
    let (transport, _) = answering(|_, _| task("FINISH"));
    let client = builder(transport)
        .rate_limiter(noting.clone())
        .rate_limiters(noting.clone())
        .build()?;
    client.describe(WORKFLOW).await?;
    client.describe(BATCH).await?;
    assert_eq!(
        *noting.0.lock().unwrap(),
        ["permit of the builder", "DescribeBatchTaskDetail 20"]
    );
    Ok(())
}
