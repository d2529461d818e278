//! Recording exchanges without secrets, and replaying them.

use crate::{options, post, soon};
use bytes::Bytes;
use http::{Request, Response};
use mps_transport::test_util::{Capture, Never, Record, Replay, ScriptedServer, Step};
use mps_transport::{HyperTransport, TimeoutStage, Transport, TransportError, TransportErrorKind};
use std::error::Error;

const CANARY: &str = "canary-41d7";

#[tokio::test]
async fn recording_replays_its_exchanges() {
    let server = ScriptedServer::start([
        Step::Read,
        Step::Send("HTTP/1.1 200 OK\r\nX-Twice: 1\r\nX-Twice: 2\r\nContent-Length: 13\r\n\r\n{\"B\":1,\"A\":2}".into()),
        Step::Read,
        Step::Send(Bytes::from_static(b"HTTP/1.1 502 Bad\r\nContent-Length: 3\r\n\r\n\xff\x00\x80")),
        Step::Read,
        Step::Reset,
    ])
    .await
    .unwrap();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("exchanges.ndjson");
    let real = HyperTransport::new(&options()).unwrap();
    let record = Record::new(real, &file).unwrap();
    let mut answers = Vec::new();
    for _ in 0..3 {
        answers.push(record.send(post(&server.url())).await);
    }
    let statuses = answers
        .iter()
        .map(|answer| Some(answer.as_ref().ok()?.status().as_u16()));
    assert!(statuses.eq([Some(200), Some(502), None]), "{answers:?}");
    let replay = Replay::from_file(&file).unwrap();
    for answer in answers {
        let again = replay.send(post("http://anywhere.test/")).await;
        match (answer, again) {
            (Ok(answer), Ok(again)) => {
                assert_eq!(again.status(), answer.status());
                assert_eq!(again.headers(), answer.headers());
                assert_eq!(again.body(), answer.body());
            }
            (Err(error), Err(again)) => assert_eq!(again.kind(), error.kind()),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(replay.remaining(), 0);
    let error = replay
        .send(post("http://anywhere.test/"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::Other);
}

#[tokio::test]
async fn secrets_are_not_written() {
    let mut answer = Response::new(Bytes::from(format!(
        r#"{{"Response":{{"Credentials":{{"Token":"{CANARY}"}},"Echo":"{CANARY}-of-the-header"}}}}"#
    )));
    answer
        .headers_mut()
        .insert("set-cookie", CANARY.parse().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("exchanges.ndjson");
    let record = Record::new(Replay::new([Ok(answer)]), &file).unwrap();
    let request = Request::post(format!(
        "https://sts.tencentcloudapi.com/?Signature={CANARY}"
    ))
    .header("authorization", CANARY)
    .header("x-tc-token", format!("{CANARY}-of-the-header"))
    .header("x-tc-action", "AssumeRole")
    .body(Bytes::from(format!(
        r#"{{"WebIdentityToken":"{CANARY}","RoleArn":"qcs"}}"#
    )))
    .unwrap();
    record.send(request).await.unwrap();
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(!written.contains(CANARY), "{written}");
    assert!(
        written.contains("AssumeRole") && written.contains("qcs"),
        "{written}"
    );
}

#[cfg(unix)]
#[test]
fn recording_is_readable_by_its_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let new = directory.path().join("new.ndjson");
    let replaced = directory.path().join("replaced.ndjson");
    std::fs::write(&replaced, "open to all").unwrap();
    std::fs::set_permissions(&replaced, PermissionsExt::from_mode(0o644)).unwrap();
    for file in [new, replaced] {
        Record::new(Never, &file).unwrap();
        let metadata = file.metadata().unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{file:?}");
        assert_eq!(metadata.len(), 0);
    }
}

#[tokio::test]
async fn secrets_in_binary_bodies_are_not_written() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("exchanges.ndjson");
    let mut body = format!(r#"{{"Token":"{CANARY}"#).into_bytes();
    body.push(0xff);
    let answer = Response::new(body.into());
    let record = Record::new(Replay::new([Ok(answer)]), &file).unwrap();
    record.send(post("http://service.test/")).await.unwrap();
    let replay = Replay::from_file(&file).unwrap();
    let answer = replay.send(post("http://service.test/")).await.unwrap();
    assert_eq!(answer.body(), "REMOVED");
}

#[tokio::test]
async fn error_kinds_survive_recording() {
    use TransportErrorKind::{Body, Connect, Dns, Other, Reset, Timeout, Tls, TooLarge};
    let kinds = [
        Dns,
        Connect,
        Tls,
        Timeout(TimeoutStage::Connect),
        Timeout(TimeoutStage::FirstByte),
        Timeout(TimeoutStage::Total),
        Reset,
        Body,
        TooLarge,
        Other,
    ];
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("errors.ndjson");
    let errors = kinds.map(|kind| Err(TransportError::new(kind)));
    let record = Record::new(Replay::new(errors), &file).unwrap();
    for _ in kinds {
        record.send(post("http://service.test/")).await.unwrap_err();
    }
    let replay = Replay::from_file(&file).unwrap();
    for kind in kinds {
        let error = replay.send(post("http://service.test/")).await.unwrap_err();
        assert_eq!(error.kind(), kind);
    }
}

#[test]
fn invalid_recording_is_refused_with_its_line() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("no.ndjson");
    assert!(Replay::from_file(&file).unwrap_err().source().is_some());
    let good = r#"{"error":"reset"}"#;
    for bad in [
        "no JSON",
        "{}",
        r#"{"error":"boredom"}"#,
        r#"{"answer":{"status":9,"headers":[],"body":""}}"#,
        r#"{"answer":{"status":200,"headers":[["a"]],"body":""}}"#,
        r#"{"answer":{"status":200,"headers":[],"body":[256]}}"#,
    ] {
        std::fs::write(&file, format!("{good}\n{bad}\n")).unwrap();
        let error = Replay::from_file(&file).unwrap_err();
        assert!(error.to_string().contains("line 2"), "{bad}: {error}");
    }
}

#[tokio::test]
async fn capture_records_unanswered_requests_and_debug_hides_secrets() {
    let capture = Capture::new(Never);
    let mut request = post("http://service.test/");
    request
        .headers_mut()
        .insert("authorization", CANARY.parse().unwrap());
    let client = capture.clone();
    let sending = tokio::spawn(async move { client.send(request).await });
    soon(async {
        while capture.requests().is_empty() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    sending.abort();
    assert_eq!(capture.requests()[0].headers()["authorization"], CANARY);
    assert!(!format!("{capture:?}").contains(CANARY));
}
