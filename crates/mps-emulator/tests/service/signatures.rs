use std::time::{Duration, SystemTime, UNIX_EPOCH};

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY, Time};

use crate::client::{Ask, older, unix};

async fn emulator() -> Emulator {
    Emulator::builder().start().await.expect("a free port")
}

#[tokio::test]
async fn answers_a_signed_post() {
    let emulator = emulator().await;
    let answer = Ask::documented().send(&emulator).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(answer.headers["connection"], "keep-alive");
    assert!(answer.headers["date"].ends_with(" GMT"));
    assert_eq!(answer.response()["Status"], "FINISH");
}

#[tokio::test]
async fn accepts_every_documented_way_to_sign() {
    let emulator = emulator().await;
    let signed = |name, value: &str| {
        let value = value.to_owned();
        Ask::documented().with(|ask| ask.headers.push((name, value)))
    };
    let asks = [
        (
            "a charset",
            Ask::documented().with(|ask| ask.content_type = "application/json; charset=utf-8"),
        ),
        (
            "a charset in upper case",
            Ask::documented().with(|ask| ask.content_type = "application/json; charset=UTF-8"),
        ),
        (
            "a charset in upper case, signed in lower case",
            signed("+Content-Type", "application/json; charset=UTF-8")
                .with(|ask| ask.content_type = "application/json; charset=UTF-8"),
        ),
        (
            "the action too",
            signed("+X-TC-Action", "DescribeTaskDetail"),
        ),
        ("some header too", signed("+X-Custom", "Some Value")),
        (
            "a host without its port",
            Ask::documented().with(|ask| ask.host = Some("127.0.0.1".into())),
        ),
        (
            "an unsigned payload",
            signed("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"),
        ),
        ("a region", signed("X-TC-Region", "ap-guangzhou")),
        (
            "GET, asterisks raw",
            Ask::get(&format!("TaskId={DOCUMENTED_TASK_ID}")),
        ),
        (
            "GET, asterisks escaped",
            Ask::get(&format!(
                "TaskId={}",
                DOCUMENTED_TASK_ID.replace('*', "%2A")
            )),
        ),
    ];
    for (what, ask) in asks {
        assert_eq!(ask.send(&emulator).await.code(), "ok", "{what}");
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
    let text = older(method, &host, key, sha256, pairs);
    let mut ask = Ask::get("");
    ask.method = method;
    let mut headers = vec![("Host".to_owned(), host)];
    if method == "GET" {
        ask.query = text;
    } else {
        ask.body = text.into_bytes();
        headers.push(("Content-Type".into(), ask.content_type.into()));
    }
    let mut connection = crate::client::Connection::open(emulator.addr()).await;
    connection.write(&ask.bytes(headers)).await;
    connection.answer().await.expect("an answer").code()
}

#[tokio::test]
async fn accepts_both_older_signatures_on_get_and_post() {
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
async fn refuses_older_signatures_that_lack_something() {
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
async fn holds_timestamps_against_its_own_clock() {
    let noon = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let time = Time::manual(noon);
    let emulator = Emulator::builder()
        .time(time.clone())
        .clock_offset(3600)
        .start()
        .await
        .expect("a free port");
    let at = |seconds: i64| {
        Ask::documented().with(|ask| ask.at = noon + Duration::from_secs(seconds as u64))
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
        Ask::documented()
            .with(|ask| ask.at = noon - Duration::from_secs(86_400))
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
async fn accepts_only_the_key_it_was_given() {
    let emulator = Emulator::builder()
        .key("AKIDmine", "canary-secret")
        .start()
        .await
        .expect("a free port");
    let mine = Ask::documented().with(|ask| {
        ask.id = "AKIDmine".into();
        ask.key = "canary-secret".into();
    });
    assert_eq!(mine.send(&emulator).await.code(), "ok");
    assert_eq!(
        Ask::documented().send(&emulator).await.code(),
        "AuthFailure.SecretIdNotFound"
    );
    assert_eq!(emulator.counters().signatures_refused, 1);
}
