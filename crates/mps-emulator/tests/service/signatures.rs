//! Both signatures, from the documentation and from the test's own signer.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY, Time};

use crate::client::{SignedRequest, sign_v1, unix};

async fn emulator() -> Emulator {
    Emulator::builder().start().await.expect("a free port")
}

#[tokio::test]
async fn signed_post_is_answered() {
    let emulator = emulator().await;
    let answer = SignedRequest::documented().send(&emulator).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(answer.headers["connection"], "keep-alive");
    assert!(answer.headers["date"].ends_with(" GMT"));
    assert_eq!(answer.response()["Status"], "FINISH");
}

#[tokio::test]
async fn every_documented_way_to_sign_is_accepted() {
    let emulator = emulator().await;
    let signed = |name, value: &str| {
        let value = value.to_owned();
        SignedRequest::documented().with(|request| request.headers.push((name, value)))
    };
    let requests = [
        (
            "a charset",
            SignedRequest::documented()
                .with(|request| request.content_type = "application/json; charset=utf-8"),
        ),
        (
            "a charset in upper case",
            SignedRequest::documented()
                .with(|request| request.content_type = "application/json; charset=UTF-8"),
        ),
        (
            "a charset in upper case, signed in lower case",
            signed("+Content-Type", "application/json; charset=UTF-8")
                .with(|request| request.content_type = "application/json; charset=UTF-8"),
        ),
        (
            "the action too",
            signed("+X-TC-Action", "DescribeTaskDetail"),
        ),
        ("some header too", signed("+X-Custom", "Some Value")),
        (
            "a host without its port",
            SignedRequest::documented().with(|request| request.host = Some("127.0.0.1".into())),
        ),
        (
            "an unsigned payload",
            signed("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"),
        ),
        ("a region", signed("X-TC-Region", "ap-guangzhou")),
        (
            "GET, asterisks raw",
            SignedRequest::get(&format!("TaskId={DOCUMENTED_TASK_ID}")),
        ),
        (
            "GET, asterisks escaped",
            SignedRequest::get(&format!(
                "TaskId={}",
                DOCUMENTED_TASK_ID.replace('*', "%2A")
            )),
        ),
    ];
    for (what, request) in requests {
        assert_eq!(request.send(&emulator).await.code(), "ok", "{what}");
    }
}

fn parameters<'a>(action: &'a str, timestamp: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("Action", action),
        ("Version", "2019-06-12"),
        ("Timestamp", timestamp),
        ("Nonce", "4711"),
        ("SecretId", SECRET_ID),
        ("TaskId", DOCUMENTED_TASK_ID),
    ]
}

async fn send_older(
    emulator: &Emulator,
    method: &'static str,
    key: &str,
    sha256: bool,
    pairs: &[(&str, &str)],
) -> String {
    let host = emulator.addr().to_string();
    let text = sign_v1(method, &host, key, sha256, pairs);
    let mut request = SignedRequest::get("");
    request.method = method;
    let mut headers = vec![("Host".to_owned(), host)];
    if method == "GET" {
        request.query = text;
    } else {
        request.body = text.into_bytes();
        headers.push(("Content-Type".into(), request.content_type.into()));
    }
    let mut connection = crate::client::Connection::open(emulator.addr()).await;
    connection.write(&request.bytes(headers)).await;
    connection.answer().await.expect("an answer").code()
}

#[tokio::test]
async fn older_signatures_on_get_and_post_are_accepted() {
    let emulator = emulator().await;
    let now = unix(SystemTime::now()).to_string();
    for method in ["GET", "POST"] {
        let plain = parameters("DescribeTaskDetail", &now);
        assert_eq!(
            send_older(&emulator, method, SECRET_KEY, false, &plain).await,
            "ok"
        );
        let mut named = plain.clone();
        named.push(("SignatureMethod", "HmacSHA1"));
        named.push(("Region", "ap-guangzhou"));
        named.push(("Language", "en-US"));
        assert_eq!(
            send_older(&emulator, method, SECRET_KEY, false, &named).await,
            "ok"
        );
        let mut newer = plain.clone();
        newer.push(("SignatureMethod", "HmacSHA256"));
        assert_eq!(
            send_older(&emulator, method, SECRET_KEY, true, &newer).await,
            "ok"
        );
        assert_eq!(
            send_older(&emulator, method, SECRET_KEY, false, &newer).await,
            "AuthFailure.SignatureFailure"
        );
        assert_eq!(
            send_older(&emulator, method, "wrong", false, &plain).await,
            "AuthFailure.SignatureFailure"
        );
    }
}

#[tokio::test]
async fn incomplete_older_signature_is_refused() {
    let emulator = emulator().await;
    let now = unix(SystemTime::now()).to_string();
    let old = (unix(SystemTime::now()) - 301).to_string();
    let without = |name: &str| {
        let mut pairs = parameters("DescribeTaskDetail", &now);
        pairs.retain(|(key, _)| *key != name);
        pairs
    };
    let with = |name, value| {
        let mut pairs = without(name);
        pairs.push((name, value));
        pairs
    };
    for (pairs, expected) in [
        (without("Version"), "MissingParameter"),
        (without("Timestamp"), "MissingParameter"),
        (without("Nonce"), "MissingParameter"),
        (without("SecretId"), "MissingParameter"),
        (without("TaskId"), "MissingParameter"),
        (with("Version", "2017-03-12"), "NoSuchVersion"),
        (with("Timestamp", "today"), "InvalidParameter"),
        (with("Timestamp", &old), "AuthFailure.SignatureExpire"),
        (with("Nonce", "-3"), "InvalidParameter"),
        (
            with("SecretId", "AKIDnobody"),
            "AuthFailure.SecretIdNotFound",
        ),
        (with("SignatureMethod", "HmacMD5"), "InvalidParameterValue"),
        (with("Token", "t"), "AuthFailure.TokenFailure"),
        (with("Extra", "1"), "UnknownParameter"),
    ] {
        let code = send_older(&emulator, "GET", SECRET_KEY, false, &pairs).await;
        assert_eq!(code, expected, "{pairs:?}");
    }
}

#[tokio::test]
async fn timestamp_is_compared_with_the_service_clock() {
    let noon = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let time = Time::manual(noon);
    let emulator = Emulator::builder()
        .time(time.clone())
        .clock_offset(3600)
        .start()
        .await
        .expect("a free port");
    let at = |seconds: i64| {
        SignedRequest::documented()
            .with(|request| request.at = noon + Duration::from_secs(seconds as u64))
    };
    for (seconds, expected) in [
        (0, "AuthFailure.SignatureExpire"),
        (3299, "AuthFailure.SignatureExpire"),
        (3300, "ok"),
        (3900, "ok"),
        (3901, "AuthFailure.SignatureExpire"),
    ] {
        let answer = at(seconds).send(&emulator).await;
        assert_eq!(answer.code(), expected, "{seconds} s");
        assert_eq!(answer.headers["date"], "Tue, 14 Nov 2023 23:13:20 GMT");
    }
    emulator.set_clock_offset(-86_400);
    assert_eq!(
        at(3600).send(&emulator).await.code(),
        "AuthFailure.SignatureExpire"
    );
    assert_eq!(
        SignedRequest::documented()
            .with(|request| request.at = noon - Duration::from_secs(86_400))
            .send(&emulator)
            .await
            .code(),
        "ok"
    );
    emulator.set_clock_offset(0);
    time.advance(Duration::from_secs(301));
    assert_eq!(
        at(0).send(&emulator).await.code(),
        "AuthFailure.SignatureExpire"
    );
}

#[tokio::test]
async fn custom_key_replaces_the_documented_one() {
    let emulator = Emulator::builder()
        .key("AKIDmine", "canary-secret")
        .start()
        .await
        .expect("a free port");
    let mine = SignedRequest::documented().with(|request| {
        request.id = "AKIDmine".into();
        request.key = "canary-secret".into();
    });
    assert_eq!(mine.send(&emulator).await.code(), "ok");
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "AuthFailure.SecretIdNotFound"
    );
    assert_eq!(emulator.counters().signatures_refused, 1);
}
