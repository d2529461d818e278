//! Fault rules and outages.

use std::time::Duration;

use mps_emulator::{BodyShape, DOCUMENTED_TASK_ID, Emulator, Fault, Outage, demo_tasks};
use serde_json::{Value, json};

use crate::client::{Connection, End, ReceivedResponse, SignedRequest, control};

async fn emulator(rules: &[&str]) -> Emulator {
    let mut builder = Emulator::builder().rate_limit(None).demo_tasks();
    for rule in rules {
        builder = builder.fault(rule.parse().expect("a rule"));
    }
    builder.start().await.expect("a free port")
}

async fn statuses(emulator: &Emulator, calls: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..calls {
        statuses.push(SignedRequest::documented().send(emulator).await.status);
    }
    statuses
}

/// Sends a request whose connection may break.
async fn raw(emulator: &Emulator) -> Result<ReceivedResponse, (Vec<u8>, End)> {
    let mut connection = Connection::open(emulator.addr()).await;
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    connection.write(&request).await;
    connection.answer().await
}

/// Returns the incomplete body of a broken response, and the end of the connection.
async fn broken(emulator: &Emulator) -> (Vec<u8>, End) {
    let (bytes, end) = raw(emulator).await.expect_err("no whole answer");
    let text = String::from_utf8_lossy(&bytes);
    let (head, _) = text.split_once("\r\n\r\n").expect("a head");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    (bytes[head.len() + 4..].to_vec(), end)
}

#[tokio::test]
async fn rule_with_conditions_matches_only_those_requests() {
    for (rule, expected) in [
        ("status=503", [503, 503, 503, 503, 503, 503]),
        ("status=503,times=2", [503, 503, 200, 200, 200, 200]),
        ("status=503,nth=3", [200, 200, 503, 200, 200, 200]),
        ("status=503,after=4", [200, 200, 200, 200, 503, 503]),
        ("status=503,every=2", [200, 503, 200, 503, 200, 503]),
        (
            "status=503,after=1,every=2,times=1",
            [200, 200, 503, 200, 200, 200],
        ),
        ("status=503,p=0", [200, 200, 200, 200, 200, 200]),
        ("status=503,p=1", [503, 503, 503, 503, 503, 503]),
        (
            "status=503,action=AssumeRole",
            [200, 200, 200, 200, 200, 200],
        ),
        (
            "status=503,action=DescribeTaskDetail",
            [503, 503, 503, 503, 503, 503],
        ),
    ] {
        let emulator = emulator(&[rule]).await;
        assert_eq!(statuses(&emulator, 6).await, expected, "{rule}");
        let spoilt = expected.iter().filter(|status| **status == 503).count();
        assert_eq!(emulator.counters().faulted, spoilt as u64);
    }
}

#[tokio::test]
async fn rule_with_task_matches_only_that_task() {
    let rule = format!("code=InternalError,task={DOCUMENTED_TASK_ID}");
    let emulator = emulator(&[&rule]).await;
    let other = demo_tasks()[0].id().to_owned();
    assert_eq!(
        SignedRequest::describe(&other).send(&emulator).await.code(),
        "ok"
    );
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "InternalError"
    );
}

#[tokio::test]
async fn rule_with_share_repeats_for_the_same_seed() {
    let run = async |seed| {
        let emulator = Emulator::builder()
            .rate_limit(None)
            .seed(seed)
            .fault(Fault::new().status(500).probability(0.3))
            .start()
            .await
            .expect("a free port");
        statuses(&emulator, 200).await
    };
    let first = run(7).await;
    assert_eq!(first, run(7).await);
    assert_ne!(first, run(8).await);
    let spoilt = first.iter().filter(|status| **status == 500).count();
    assert!((40..=80).contains(&spoilt), "{spoilt} of 200");
}

#[tokio::test]
async fn request_matching_two_rules_gets_the_first() {
    let emulator = emulator(&["status=500,nth=2", "status=503,times=2"]).await;
    assert_eq!(statuses(&emulator, 5).await, [503, 500, 503, 200, 200]);
}

#[tokio::test]
async fn rules_can_be_added_and_cleared_while_running() {
    let emulator = emulator(&[]).await;
    emulator.add_fault(Fault::new().status(429).header("Retry-After", "7"));
    let answer = SignedRequest::documented().send(&emulator).await;
    assert_eq!(
        (answer.status, answer.headers["retry-after"].as_str()),
        (429, "7")
    );
    assert_eq!(answer.headers["content-type"], "text/html");
    emulator.clear_faults();
    assert_eq!(statuses(&emulator, 1).await, [200]);
}

#[tokio::test]
async fn rule_with_code_sends_that_error() {
    let emulator =
        emulator(&["code=FailedOperation.TaskNotFound,message=gone\\, gone,status=400"]).await;
    let answer = SignedRequest::documented().send(&emulator).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.code(), "FailedOperation.TaskNotFound");
    assert_eq!(answer.response()["Error"]["Message"], "gone, gone");
    assert_eq!(
        answer.response()["RequestId"].as_str().map(str::len),
        Some(36)
    );
}

#[tokio::test]
async fn rule_with_redirect_sends_location_and_status() {
    let emulator = emulator(&[
        "redirect=http://127.0.0.1:1/steal,nth=1",
        "redirect=/x,status=301",
    ])
    .await;
    let first = SignedRequest::documented().send(&emulator).await;
    assert_eq!(
        (first.status, first.headers["location"].as_str()),
        (307, "http://127.0.0.1:1/steal")
    );
    let second = SignedRequest::documented().send(&emulator).await;
    assert_eq!(
        (second.status, second.headers["location"].as_str()),
        (301, "/x")
    );
}

#[tokio::test]
async fn rule_with_body_sends_that_shape() {
    let body = async |rule: &str| {
        let emulator = emulator(&[rule]).await;
        let answer = SignedRequest::documented().send(&emulator).await;
        assert_eq!(answer.status, 200, "{rule}");
        answer.body
    };
    assert!(body("body=html").await.starts_with(b"<html>"));
    assert_eq!(body("body=empty").await, b"");
    assert_eq!(body("body=text").await, b"upstream connect error\n");
    assert_eq!(body("body=object").await, b"{}");
    assert_eq!(body("body=array").await, b"[]");
    assert_eq!(body("body=null").await, br#"{"Response":null}"#);
    assert!(body("body=old").await.starts_with(br#"{"code":4100,"#));
    assert_eq!(body("garbage=99").await.len(), 99);
    assert_eq!(body("cut=12").await, br#"{"Response":"#);
    let deep = body("body=deep").await;
    assert!(deep.starts_with(br#"{"Response":{"Depth":[[["#) && deep.len() > 200_000);

    let bom = body("body=bom").await;
    let answer: Value = serde_json::from_slice(&bom[3..]).expect("JSON after the mark");
    assert_eq!(
        (&bom[..3], &answer["Response"]["Status"]),
        (&b"\xef\xbb\xbf"[..], &"FINISH".into())
    );
    let wide = body("body=utf16").await;
    let units: Vec<u16> = wide
        .chunks(2)
        .map(|two| u16::from_le_bytes([two[0], two[1]]))
        .collect();
    let text = String::from_utf16(&units).expect("UTF-16");
    assert!(text.starts_with("\u{feff}{\"Response\":{\"TaskType\":"));
}

#[tokio::test]
async fn rule_built_with_body_sends_it_unchanged() {
    let emulator = emulator(&[]).await;
    emulator.add_fault(
        Fault::new()
            .body("[1]")
            .header("Content-Type", "text/x-own"),
    );
    let answer = SignedRequest::documented().send(&emulator).await;
    assert_eq!(
        (
            answer.body.as_slice(),
            answer.headers["content-type"].as_str()
        ),
        (&b"[1]"[..], "text/x-own")
    );
    emulator.clear_faults();
    emulator.add_fault(Fault::new().shape(BodyShape::Html).status(502));
    let answer = SignedRequest::documented().send(&emulator).await;
    assert!(String::from_utf8_lossy(&answer.body).contains("<h1>502 Bad Gateway</h1>"));
}

#[tokio::test]
async fn truncate_and_reset_end_the_connection_at_that_byte() {
    let (body, end) = broken(&emulator(&["truncate=50"]).await).await;
    assert_eq!((body.len(), end), (50, End::Closed));
    assert!(body.starts_with(br#"{"Response":{"TaskType""#));

    let (body, end) = broken(&emulator(&["reset=100"]).await).await;
    assert_eq!((body.len(), end), (100, End::Reset));
    let (body, end) = broken(&emulator(&["reset=0"]).await).await;
    assert_eq!((body.len(), end), (0, End::Reset));

    let (bytes, end) = raw(&emulator(&["reset"]).await)
        .await
        .expect_err("no answer");
    assert_eq!((bytes.len(), end), (0, End::Reset));

    let whole = raw(&emulator(&["truncate=1000000"]).await)
        .await
        .expect("all of it");
    assert_eq!(whole.code(), "ok");
}

#[tokio::test]
async fn reset_on_accept_refuses_the_connection() {
    let emulator = emulator(&["reset=accept,times=1"]).await;
    let (bytes, end) = raw(&emulator).await.expect_err("no answer");
    assert_eq!((bytes.len(), end), (0, End::Reset));
    assert_eq!(statuses(&emulator, 1).await, [200]);
    let counters = emulator.counters();
    assert_eq!(
        (
            counters.connections,
            counters.connections_refused,
            counters.requests
        ),
        (1, 1, 1)
    );
}

#[tokio::test]
async fn close_ends_a_keep_alive_connection() {
    let emulator = emulator(&["close,nth=2"]).await;
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    let mut connection = Connection::open(emulator.addr()).await;
    for _ in 0..2 {
        connection.write(&request).await;
        let answer = connection.answer().await.expect("an answer");
        assert_eq!(
            (
                answer.code().as_str(),
                answer.headers["connection"].as_str()
            ),
            ("ok", "keep-alive")
        );
    }
    assert_eq!(connection.rest().await, (Vec::new(), End::Closed));
}

#[tokio::test]
async fn raw_sends_exactly_these_bytes() {
    let emulator =
        emulator(&[r"raw=HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"])
            .await;
    let mut connection = Connection::open(emulator.addr()).await;
    connection
        .write(&SignedRequest::documented().signed(&emulator.addr().to_string()))
        .await;
    let (bytes, end) = connection.rest().await;
    assert!(bytes.ends_with(b"Content-Length: 6\r\n\r\nhello"));
    assert_eq!(end, End::Closed);
}

#[tokio::test]
async fn content_length_header_replaces_the_true_length() {
    let emulator = emulator(&["header=Content-Length: 7"]).await;
    let answer = raw(&emulator).await.expect("an answer");
    assert_eq!(answer.body, br#"{"Respo"#);
}

#[tokio::test]
async fn drip_sends_the_complete_body() {
    let emulator = emulator(&["drip=1000/1ms"]).await;
    let answer = raw(&emulator).await.expect("an answer");
    assert_eq!(answer.code(), "ok");
    assert!(answer.body.len() > 2000);
}

/// A rule that delays one caller does not delay others, and ends with the emulator.
#[tokio::test]
async fn delayed_response_does_not_block_others_or_stop() {
    for rule in [
        "hang,nth=1",
        "delay=1h,nth=1",
        "stall=10,nth=1",
        "drip=1/1h,nth=1",
    ] {
        let emulator = emulator(&[rule]).await;
        let mut held = Connection::open(emulator.addr()).await;
        held.write(&SignedRequest::documented().signed(&emulator.addr().to_string()))
            .await;
        while emulator.counters().requests == 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(
            SignedRequest::documented().send(&emulator).await.code(),
            "ok",
            "{rule}"
        );
        emulator.stop().await;
        let (_, end) = held.rest().await;
        assert_ne!(end, End::Silence, "{rule}");
    }
}

#[tokio::test]
async fn hanging_response_ends_when_the_client_disconnects() {
    let emulator = emulator(&["hang"]).await;
    let connection = asked(&emulator).await;
    while emulator.counters().requests == 0 {
        tokio::task::yield_now().await;
    }
    drop(connection);
    let closed = async {
        while emulator.counters().connections_open > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), closed)
        .await
        .expect("the connection ends");
}

#[tokio::test]
async fn outage_fails_every_request_until_it_ends() {
    let emulator = emulator(&[]).await;
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    let mut open = Connection::open(emulator.addr()).await;
    open.write(&request).await;
    assert_eq!(open.answer().await.expect("an answer").code(), "ok");

    emulator.begin_outage(Outage::Reset);
    assert_eq!(open.rest().await, (Vec::new(), End::Reset));
    let (_, end) = raw(&emulator).await.expect_err("no answer");
    assert_eq!(end, End::Reset);
    assert_eq!(emulator.counters().connections_refused, 1);

    emulator.begin_outage(Outage::Status(502));
    assert_eq!(statuses(&emulator, 3).await, [502; 3]);
    assert_eq!(emulator.counters().faulted, 3);

    emulator.end_outage();
    assert_eq!(statuses(&emulator, 1).await, [200]);
}

/// Sends a request on a new connection, and returns true if it is reset.
async fn is_reset(emulator: &Emulator) -> bool {
    matches!(raw(emulator).await, Err((_, End::Reset)))
}

/// Targets that name the host, as callers of a proxy send them.
const ABSOLUTE_FORMS: [&str; 3] = [
    "http://HOST/_emulator/health",
    "HTTP://HOST/_emulator/health?a=b",
    "http://a-host-name-of-many-characters-that-is-still-one.example.test:80/_emulator/health",
];

/// Calls the control API with this target, in which `HOST` stands for the address.
async fn control_as(emulator: &Emulator, target: &str) -> u16 {
    let host = emulator.addr().to_string();
    let target = target.replace("HOST", &host);
    let mut connection = Connection::open(emulator.addr()).await;
    let get = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    connection.write(get.as_bytes()).await;
    connection.answer().await.map_or(0, |answer| answer.status)
}

#[tokio::test]
async fn control_api_in_absolute_form_is_served_in_an_outage() {
    let emulator = emulator(&[]).await;
    emulator.begin_outage(Outage::Reset);
    for form in ABSOLUTE_FORMS {
        assert_eq!(control_as(&emulator, form).await, 200, "{form}");
    }
    assert_eq!(control_as(&emulator, "http://HOST/").await, 0);
}

/// Calls of the control API between calls of the service change no count of any rule.
#[tokio::test]
async fn control_api_does_not_count_for_any_fault_rule() {
    for effect in ["reset=accept", "reset", "status=503"] {
        for (condition, expected) in [
            ("times=2", [true, true, false, false]),
            ("nth=2", [false, true, false, false]),
            ("after=3", [false, false, false, true]),
            ("every=2", [false, true, false, true]),
        ] {
            let emulator = emulator(&[&format!("{effect},{condition}")]).await;
            let mut met = Vec::new();
            for _ in 0..expected.len() {
                for (method, path) in [("GET", "/health"), ("OPTIONS", "/x"), ("GET", "?a=b")] {
                    control(&emulator, method, path, None).await;
                }
                for form in ABSOLUTE_FORMS {
                    assert_eq!(control_as(&emulator, form).await, 200, "{form}");
                }
                met.push(match effect {
                    "status=503" => statuses(&emulator, 1).await == [503],
                    _ => is_reset(&emulator).await,
                });
            }
            assert_eq!(met, expected, "{effect},{condition}");
            let (_, listed) = control(&emulator, "GET", "/faults", None).await;
            assert_eq!(listed["faults"][0]["requests"], 4, "{effect},{condition}");
        }
    }
}

/// A connection counts with its first request, however slowly that arrives.
#[tokio::test]
async fn connection_counts_for_reset_on_accept_with_its_first_bytes() {
    let emulator = emulator(&["reset=accept"]).await;
    let host = emulator.addr().to_string();
    let counted = async || {
        let (_, listed) = control(&emulator, "GET", "/faults", None).await;
        listed["faults"][0]["requests"].as_u64().expect("a number")
    };
    // It never sends anything.
    let mut silent = Connection::open(emulator.addr()).await;
    drop(Connection::open(emulator.addr()).await);
    for target in ["/_emulator/health", "https://h/_emulator/health"] {
        let get = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        for length in 1..get.len().min(30) {
            let mut connection = Connection::open(emulator.addr()).await;
            connection.write(&get.as_bytes()[..length]).await;
            tokio::time::sleep(Duration::from_millis(3)).await;
            connection.write(&get.as_bytes()[length..]).await;
            let answer = connection.answer().await.expect("an answer");
            assert_eq!(answer.status, 200, "{length}");
            assert_eq!(counted().await, 0, "{length}");
        }
    }
    // A path that only begins like one of the control API, and other targets.
    let others = [
        "/",
        "/_emulatorx/health",
        "/_emu",
        "/_emulated",
        "*",
        "http://h/_emulated",
        "http://h",
        "http://_emulator/health",
        "htt",
        "ftp://h/_emulator/",
        "/http://h/_emulator/",
    ];
    for (count, target) in (1..).zip(others) {
        let mut connection = Connection::open(emulator.addr()).await;
        let get = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        connection.write(get.as_bytes()).await;
        assert_eq!(
            connection.rest().await,
            (Vec::new(), End::Reset),
            "{target}"
        );
        assert_eq!(counted().await, count, "{target}");
    }
    // Still it is an open connection.
    emulator.begin_outage(Outage::Reset);
    assert_eq!(silent.rest().await, (Vec::new(), End::Reset));
}

/// Sends the documented request.
async fn asked(emulator: &Emulator) -> Connection {
    let mut connection = Connection::open(emulator.addr()).await;
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    connection.write(&request).await;
    connection
}

/// Waits until the first entry of the journal is as awaited.
async fn first_entry(emulator: &Emulator, is_awaited: fn(&Value) -> bool) -> Value {
    let awaited = async {
        loop {
            let (_, entry) = control(emulator, "GET", "/requests/1", None).await;
            if is_awaited(&entry) {
                return entry;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let awaited = tokio::time::timeout(Duration::from_secs(10), awaited);
    awaited.await.expect("the entry")
}

#[tokio::test]
async fn caller_that_leaves_before_the_whole_response_is_marked() {
    for rule in [
        "hang",
        "stall=0",
        "stall=9",
        "drip=1/1h",
        "drip=1/1ms,stall=9",
    ] {
        let emulator = emulator(&[rule]).await;
        let connection = asked(&emulator).await;
        let held = first_entry(&emulator, |entry| entry["outcome"] == "faulted").await;
        assert_eq!(held["caller_left"], false, "{rule}");
        drop(connection);
        let left = first_entry(&emulator, |entry| entry["caller_left"] == true).await;
        assert_eq!(left["outcome"], "faulted", "{rule}");
        assert_eq!(emulator.counters().faulted, 1, "{rule}");
    }
}

#[tokio::test]
async fn caller_that_the_emulator_disconnects_is_not_marked() {
    let rules = [
        "close",
        "reset",
        "reset=9",
        "truncate=9",
        "drip=1000/1ms",
        "raw=x",
    ];
    for rule in rules {
        let emulator = emulator(&[rule]).await;
        let mut connection = asked(&emulator).await;
        let (_, end) = connection.rest().await;
        assert_ne!(end, End::Silence, "{rule}");
        while emulator.counters().connections_open > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let entry = first_entry(&emulator, |entry| entry["outcome"] == "faulted").await;
        assert_eq!(entry["caller_left"], false, "{rule}");
    }
    let emulator = emulator(&["hang"]).await;
    let mut connection = asked(&emulator).await;
    let held = first_entry(&emulator, |entry| entry["outcome"] == "faulted").await;
    assert_eq!(held["caller_left"], false);
    drop(emulator);
    assert_ne!(connection.rest().await.1, End::Silence);
}

#[tokio::test]
async fn request_whose_caller_leaves_during_a_delay_is_in_the_journal() {
    let emulator = emulator(&["delay=1h,nth=1"]).await;
    let connection = asked(&emulator).await;
    let pending = first_entry(&emulator, |entry| entry["outcome"] == "pending").await;
    assert_eq!(pending["caller_left"], false);
    drop(connection);
    let left = first_entry(&emulator, |entry| entry["outcome"] != "pending").await;
    assert_eq!(
        (&left["outcome"], &left["caller_left"], &left["fault"]),
        (&json!("faulted"), &json!(true), &json!("delay=1h,nth=1"))
    );
    assert_eq!(left["http_status"], Value::Null);
    assert_eq!(left["signature"]["verdict"], "valid");
    let counters = emulator.counters();
    assert_eq!((counters.requests, counters.faulted), (1, 1));
    // A request that is answered is not marked.
    assert_eq!(statuses(&emulator, 1).await, [200]);
    let (_, second) = control(&emulator, "GET", "/requests/2", None).await;
    assert_eq!(second["caller_left"], false);
}

#[tokio::test]
async fn outage_during_a_delay_makes_no_caller_leave() {
    let emulator = emulator(&["delay=1h"]).await;
    let mut connection = asked(&emulator).await;
    while emulator.counters().requests == 0 {
        tokio::task::yield_now().await;
    }
    emulator.begin_outage(Outage::Reset);
    assert_eq!(connection.rest().await, (Vec::new(), End::Reset));
    let (_, entry) = control(&emulator, "GET", "/requests/1", None).await;
    assert_eq!(
        (&entry["outcome"], &entry["caller_left"]),
        (&json!("faulted"), &json!(false))
    );
}
