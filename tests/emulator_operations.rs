//! Tests of the tasks that requests to the emulator start: the model reads their answers without a
//! remainder, and verifies their notifications.

use bytes::Bytes;
use http::Request;
use mps_describe::Credential;
use mps_describe::transport::{HyperTransport, Transport, TransportOptions};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY, Time};
use mps_model::types::Notification;
use mps_model::{DescribeTaskDetailResponse, Outcome};
use mps_sign::{SignableRequest, Signer};
use serde_json::{Value, json};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

/// Calls an operation and returns the body of the answer.
async fn call(emulator: &Emulator, time: &Time, action: &str, parameters: &Value) -> Bytes {
    let host = emulator.addr().to_string();
    let body = parameters.to_string();
    let signable = SignableRequest::post_json("mps", &host, body.as_bytes());
    let signer = Signer::new(Credential::new(SECRET_ID, SECRET_KEY));
    let mut request = Request::post(emulator.url())
        .header("Content-Type", "application/json")
        .header("X-TC-Action", action)
        .header("X-TC-Version", "2019-06-12");
    for (name, value) in signer.sign(&signable, time.now()).iter() {
        request = request.header(name, value);
    }
    let transport = HyperTransport::new(&TransportOptions::default()).unwrap();
    let request = request.body(Bytes::from(body)).unwrap();
    transport.send(request).await.unwrap().into_body()
}

async fn start(emulator: &Emulator, time: &Time, action: &str, parameters: &Value) -> String {
    let body = call(emulator, time, action, parameters).await;
    let answer: Value = serde_json::from_slice(&body).unwrap();
    let id = answer["Response"]["TaskId"].as_str();
    id.unwrap_or_else(|| panic!("{action}: {answer}"))
        .to_owned()
}

fn input() -> Value {
    json!({ "Type": "COS", "CosInputInfo": { "Bucket": "b", "Region": "ap-guangzhou", "Object": "/a.mp4" } })
}

fn storage() -> Value {
    json!({ "Type": "COS", "CosOutputStorage": { "Bucket": "out", "Region": "ap-guangzhou" } })
}

fn everything() -> Value {
    let one = json!([{ "Definition": 10 }]);
    json!({
        "InputInfo": input(),
        "OutputStorage": storage(),
        "MediaProcessTask": {
            "TranscodeTaskSet": one,
            "AnimatedGraphicTaskSet": [{ "Definition": 20_000, "StartTimeOffset": 1, "EndTimeOffset": 3 }],
            "SnapshotByTimeOffsetTaskSet": one,
            "SampleSnapshotTaskSet": one,
            "ImageSpriteTaskSet": one,
            "AdaptiveDynamicStreamingTaskSet": one,
        },
        "AiAnalysisTask": { "Definition": 10 },
        "AiRecognitionTask": { "Definition": 10 },
        "AiContentReviewTask": { "Definition": 10 },
        "AiQualityControlTask": { "Definition": 70 },
        "SmartSubtitlesTask": { "RawParameter": { "SubtitleType": 2, "VideoSrcLanguage": "en", "TranslateSwitch": "ON" } },
        "SmartEraseTask": { "Definition": 101 },
        "AIDubbingTask": { "Definition": 7 },
    })
}

#[tokio::test]
async fn started_tasks_are_known_to_the_model_and_succeed() {
    let time = Time::manual(Time::system().now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .rate_limit(None)
        .start()
        .await
        .unwrap();
    let steps = [
        "action-trans",
        "action-AIRecognition",
        "action-aiReview",
        "action-SmartErase",
    ]
    .map(|kind| json!({ "ActivityType": kind }));
    let edit = json!({
        "FileInfos": [{ "InputInfo": input() }], "OutputStorage": storage(), "OutputObjectPath": "/c.{format}",
    });
    let mut ids = Vec::new();
    for (action, parameters) in [
        ("ProcessMedia", everything()),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "ScheduleId": 1 }),
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "Activities": steps }),
        ),
        ("EditMedia", edit),
        (
            "ProcessLiveStream",
            json!({ "Url": "rtmp://a/b", "TaskNotifyConfig": { "CmqModel": "Queue" } }),
        ),
        (
            "ProcessLiveStream",
            json!({ "Url": "rtmp://a/b", "TaskNotifyConfig": {}, "ScheduleId": 1 }),
        ),
        (
            "ExtractBlindWatermark",
            json!({ "Type": "blind-basic", "InputInfo": input() }),
        ),
    ] {
        ids.push(start(&emulator, &time, action, &parameters).await);
    }
    for (seconds, expected) in [
        (0, Outcome::Running),
        (3, Outcome::Running),
        (6, Outcome::Succeeded),
    ] {
        time.advance(Duration::from_secs(seconds));
        for id in &ids {
            let body = call(
                &emulator,
                &time,
                "DescribeTaskDetail",
                &json!({ "TaskId": id }),
            )
            .await;
            let (detail, unknown) = DescribeTaskDetailResponse::from_slice_strict(&body).unwrap();
            assert_eq!(unknown, Vec::<String>::new(), "{id}");
            assert_eq!(detail.outcome(), expected, "{id}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn notification_of_the_emulator_is_verified_by_the_model() {
    let time = Time::manual(Time::system().now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .start()
        .await
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let receiver = listener.local_addr().unwrap();
    let mut request = everything();
    request["TaskNotifyConfig"] = json!({
        "NotifyType": "URL", "NotifyUrl": format!("http://{receiver}/"), "NotifyKey": "the-key",
    });
    let id = start(&emulator, &time, "ProcessMedia", &request).await;
    time.advance(Duration::from_secs(10));
    let received = tokio::task::spawn_blocking(move || receive(&listener));
    let body = received.await.unwrap();
    let notification = Notification::from_slice(&body).unwrap();
    notification.verify("the-key", time.now()).unwrap();
    assert!(notification.verify("another", time.now()).is_err());
    let late = time.now() + Duration::from_secs(700);
    assert!(notification.verify("the-key", late).is_err());
    assert!(String::from_utf8(body).unwrap().contains(&id));
}

/// Receives one request, answers it, and returns its body.
fn receive(listener: &TcpListener) -> Vec<u8> {
    let (mut stream, _) = listener.accept().unwrap();
    let mut bytes = Vec::new();
    let mut chunk = [0; 64 * 1024];
    loop {
        let length = stream.read(&mut chunk).unwrap();
        bytes.extend_from_slice(&chunk[..length]);
        let Some(head) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
            continue;
        };
        if serde_json::from_slice::<Value>(&bytes[head + 4..]).is_ok() {
            let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
            stream.write_all(answer).unwrap();
            return bytes.split_off(head + 4);
        }
    }
}
