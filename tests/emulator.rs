//! Tests of the emulator with the crates that it shares no code with: the model that reads its
//! answers, and the signer whose signatures it checks. No request leaves the machine.

use bytes::Bytes;
use http::Request;
use mps_describe::transport::{HyperTransport, Transport, TransportOptions};
use mps_describe::{Client, Credential};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY, Task, Time, demo_tasks};
use mps_model::{DescribeTaskDetailResponse, Outcome, ResponseError, TaskStatus};
use mps_sign::{SignableRequest, Signer, canonical_query, v1};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

#[test]
fn the_model_knows_every_member_of_the_built_in_answers() {
    let directory = crate::root().join("crates/mps-emulator/data/demo");
    let mut read = 0;
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let task: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let envelope = json!({ "Response": task["answer"] }).to_string();
        let (_, unknown) =
            DescribeTaskDetailResponse::from_slice_strict(envelope.as_bytes()).unwrap();
        assert_eq!(unknown, Vec::<String>::new(), "{}", path.display());
        read += 1;
    }
    assert_eq!(read, demo_tasks().len());
}

#[tokio::test]
async fn the_built_in_tasks_run_and_end_as_they_should() {
    let time = Time::manual(now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .rate_limit(None)
        .demo_tasks()
        .start()
        .await
        .unwrap();
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse().unwrap())
        .build()
        .unwrap();
    let ids: Vec<String> = demo_tasks().iter().map(|t| t.id().to_owned()).collect();
    for id in &ids {
        let detail = client.describe(id).await.unwrap();
        assert_eq!(detail.status, TaskStatus::Waiting, "{id}");
        assert_eq!(detail.outcome(), Outcome::Running);
    }
    time.advance(Duration::from_secs(1));
    for id in &ids {
        let detail = client.describe(id).await.unwrap();
        assert_eq!(detail.status, TaskStatus::Processing, "{id}");
        assert_eq!(detail.failures(), [], "{id}");
    }
    time.advance(Duration::from_secs(9));
    let mut outcomes: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
    let (mut files, mut spoken) = (0, 0);
    for id in &ids {
        let detail = client.describe(id).await.unwrap();
        let kind = detail.task_type.to_string();
        outcomes.entry(kind).or_default().push(detail.outcome());
        files += detail
            .outputs()
            .iter()
            .filter(|file| file.md5.is_some())
            .count();
        spoken += detail
            .segments()
            .iter()
            .filter(|found| !found.text.is_empty())
            .count();
    }
    use Outcome::{Failed, PartlyFailed, Succeeded};
    let expected = [
        ("EditMediaTask", vec![Succeeded]),
        ("ExtractBlindWatermark", vec![Succeeded]),
        ("LiveScheduleTask", vec![Succeeded]),
        ("LiveStreamProcessTask", vec![Succeeded]),
        ("ScheduleTask", vec![Succeeded]),
        (
            "WorkflowTask",
            vec![Succeeded, Succeeded, PartlyFailed, Failed],
        ),
    ];
    let expected = expected.map(|(kind, outcomes)| (kind.to_owned(), outcomes));
    assert_eq!(outcomes, BTreeMap::from(expected));
    assert!(files >= 5, "{files}");
    assert!(spoken >= 20, "{spoken}");
}

/// Task id that changes if any step escapes it once too often or too seldom.
const AWKWARD: &str = "a b+c&d=e%2A*~!'()/?#;,ü漢字\u{1f3ac}\"\\<>";

async fn emulator() -> Emulator {
    let answer = json!({ "TaskType": "WorkflowTask", "Status": "FINISH" });
    Emulator::builder()
        .rate_limit(None)
        .task(Task::fixed(AWKWARD, answer))
        .start()
        .await
        .unwrap()
}

/// Sends a request. Returns `ok` or the service's error code.
async fn send(request: Request<impl Into<Bytes>>) -> String {
    let transport = HyperTransport::new(&TransportOptions::default()).unwrap();
    let answer = transport.send(request.map(Into::into)).await.unwrap();
    match DescribeTaskDetailResponse::from_slice(answer.body()) {
        Ok(_) => "ok".to_owned(),
        Err(ResponseError::Api(error)) => error.code,
        Err(error) => error.to_string(),
    }
}

fn now() -> SystemTime {
    Time::system().now()
}

#[tokio::test]
async fn what_the_signer_signs_is_accepted() {
    let emulator = emulator().await;
    let host = emulator.addr().to_string();
    let body = json!({ "TaskId": AWKWARD }).to_string();
    let query = canonical_query([("TaskId", AWKWARD)]);
    let charset = "application/json; charset=utf-8";
    let json = "application/json";
    let form = "application/x-www-form-urlencoded";
    let post = || SignableRequest::post_json("mps", &host, body.as_bytes());
    for (what, content_type, signable) in [
        ("a post", json, post()),
        ("a charset", charset, post().with_content_type(charset)),
        (
            "the action",
            json,
            post().with_header("X-TC-Action", "DescribeTaskDetail"),
        ),
        ("an unsigned payload", json, post().with_unsigned_payload()),
        ("a get", form, SignableRequest::get("mps", &host, &query)),
    ] {
        for (key, expected) in [
            (SECRET_KEY, "ok"),
            ("wrong", "AuthFailure.SignatureFailure"),
        ] {
            let signer = Signer::new(Credential::new(SECRET_ID, key));
            let mut request = match content_type == form {
                true => Request::get(format!("{}/?{query}", emulator.url())),
                false => Request::post(emulator.url()),
            };
            request = request
                .header("Content-Type", content_type)
                .header("X-TC-Action", "DescribeTaskDetail")
                .header("X-TC-Version", "2019-06-12");
            for (name, value) in signer.sign(&signable, now()).iter() {
                request = request.header(name, value);
            }
            let body = if content_type == form {
                String::new()
            } else {
                body.clone()
            };
            assert_eq!(send(request.body(body).unwrap()).await, expected, "{what}");
        }
    }
}

#[tokio::test]
async fn what_the_older_signer_signs_is_accepted() {
    let emulator = emulator().await;
    let host = emulator.addr().to_string();
    for algorithm in [v1::Algorithm::HmacSha1, v1::Algorithm::HmacSha256] {
        for get in [true, false] {
            for (key, expected) in [
                (SECRET_KEY, "ok"),
                ("wrong", "AuthFailure.SignatureFailure"),
            ] {
                let request = if get {
                    v1::Request::get(&host)
                } else {
                    v1::Request::post_form(&host)
                };
                let request = request
                    .with_parameter("Action", "DescribeTaskDetail")
                    .with_parameter("Version", "2019-06-12")
                    .with_parameter("TaskId", AWKWARD)
                    .with_algorithm(algorithm);
                let credential = Credential::new(SECRET_ID, key);
                let signed = v1::sign(&credential, &request, 4711, now());
                let request = match get {
                    true => Request::get(format!("{}/?{}", emulator.url(), signed.encoded()))
                        .body(String::new()),
                    false => Request::post(emulator.url())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .body(signed.encoded().to_owned()),
                };
                assert_eq!(
                    send(request.unwrap()).await,
                    expected,
                    "{algorithm:?}, {get}"
                );
            }
        }
    }
}
