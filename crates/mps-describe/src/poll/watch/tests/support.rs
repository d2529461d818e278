//! A service whose tasks live by the clock, and helpers that follow a watch.

use super::super::{Event, Watch};
use crate::ErrorKind;
use crate::testing::{MockTransport, NOON, Reply, Requests, answering, broken, ok, refusal};
use http::Request;
use mps_model::Outcome;
use mps_transport::TransportErrorKind;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;
use tokio::time::Instant;

pub(super) fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

pub(super) fn task_id(request: &Request<bytes::Bytes>) -> String {
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    body["TaskId"].as_str().unwrap().to_owned()
}

/// Times of a task that waits and then runs, in seconds.
#[derive(Clone, Copy)]
pub(super) struct Life {
    pub(super) waits: u64,
    pub(super) runs: u64,
}

impl Life {
    /// Returns the answer at this age. Of two subtasks, the first ends in the middle.
    pub(super) fn answer(self, age: Duration) -> Reply {
        let age = age.as_secs();
        if age < self.waits {
            return ok(
                r#"{"Response":{"TaskType":"WorkflowTask","Status":"WAITING","CreateTime":"2024-02-29T12:00:00Z",
                    "BeginProcessTime":"","FinishTime":"","WorkflowTask":{}}}"#,
            );
        }
        let runs = age - self.waits;
        let percent = (runs * 100 / self.runs).min(100);
        let ended = percent == 100;
        let status = |ended| if ended { "SUCCESS" } else { "PROCESSING" };
        let begin = iso(self.waits);
        let finish = if ended {
            iso(self.waits + self.runs)
        } else {
            String::new()
        };
        ok(serde_json::json!({ "Response": {
            "TaskType": "WorkflowTask",
            "Status": if ended { "FINISH" } else { "PROCESSING" },
            "BeginProcessTime": begin,
            "FinishTime": finish,
            "WorkflowTask": { "MediaProcessResultSet": [
                { "Type": "Transcode", "TranscodeTask": {
                    "Status": status(percent >= 50), "Progress": (percent * 2).min(100) } },
                { "Type": "ImageSprites", "ImageSpriteTask": {
                    "Status": status(ended), "Progress": percent.saturating_sub(50) * 2 } },
            ] },
            "RequestId": "req-0",
        } })
        .to_string())
    }
}

/// Returns the time this many seconds after noon.
pub(super) fn iso(seconds: u64) -> String {
    assert_eq!(NOON % 86_400, 12 * 3_600);
    let (hours, minutes) = (12 + seconds / 3_600, seconds / 60 % 60);
    format!("2024-02-29T{hours:02}:{minutes:02}:{:02}Z", seconds % 60)
}

/// Returns a service in which these tasks begin now. It is unreachable during `outage`, in seconds.
pub(super) fn service(
    lives: HashMap<String, Life>,
    outage: std::ops::Range<u64>,
) -> (MockTransport, Requests) {
    let begin = Instant::now();
    answering(move |_, request| {
        let age = begin.elapsed();
        if outage.contains(&age.as_secs()) {
            return broken(TransportErrorKind::Connect);
        }
        match lives.get(&task_id(request)) {
            Some(life) => life.answer(age),
            None => refusal("ResourceNotFound"),
        }
    })
}

pub(super) fn lives(count: u64) -> HashMap<String, Life> {
    let mut rng = fastrand::Rng::with_seed(7);
    (0..count)
        .map(|id| {
            let runs = rng.u64(60..300);
            (format!("task-{id}"), Life { waits: 0, runs })
        })
        .collect()
}

/// Follows a watch to its end. Returns the tasks that ended and those that it gave up.
pub(super) async fn follow(
    mut watch: Watch,
) -> (BTreeMap<String, Outcome>, BTreeMap<String, ErrorKind>) {
    let (mut done, mut lost) = (BTreeMap::new(), BTreeMap::new());
    while let Some(change) = watch.next().await {
        match change.event {
            Event::Done(detail) => {
                let before = done.insert(change.task_id, detail.outcome());
                assert_eq!(before, None, "an end is reported once");
            }
            Event::GaveUp(error) => {
                lost.insert(change.task_id, error.kind());
            }
            _ => {}
        }
    }
    (done, lost)
}
