use std::time::Duration;

use mps_emulator::{BodyShape, DOCUMENTED_TASK_ID, Emulator, Fault, Outage, demo_tasks};
use serde_json::Value;

use crate::client::{Answer, Ask, Connection, End};

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
        statuses.push(Ask::documented().send(emulator).await.status);
    }
    statuses
}

/// What comes back over a connection that may not stay whole.
async fn raw(emulator: &Emulator) -> Result<Answer, (Vec<u8>, End)> {
    let mut connection = Connection::open(emulator.addr()).await;
    let request = Ask::documented().signed(&emulator.addr().to_string());
    connection.write(&request).await;
    connection.answer().await
}

/// The body of an answer that broke off, and how it ended.
async fn broken(emulator: &Emulator) -> (Vec<u8>, End) {
    let (bytes, end) = raw(emulator).await.expect_err("no whole answer");
    let text = String::from_utf8_lossy(&bytes);
    let (head, _) = text.split_once("\r\n\r\n").expect("a head");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    (bytes[head.len() + 4..].to_vec(), end)
}

#[tokio::test]
async fn a_rule_meets_the_calls_that_it_says() {
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
async fn a_rule_may_concern_one_task() {
    let rule = format!("code=InternalError,task={DOCUMENTED_TASK_ID}");
    let emulator = emulator(&[&rule]).await;
    let other = demo_tasks()[0].id().to_owned();
    assert_eq!(Ask::describe(&other).send(&emulator).await.code(), "ok");
    assert_eq!(
        Ask::documented().send(&emulator).await.code(),
        "InternalError"
    );
}

#[tokio::test]
async fn a_share_is_drawn_from_the_seed() {
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
async fn the_first_rule_that_meets_a_call_has_it() {
    let emulator = emulator(&["status=500,nth=2", "status=503,times=2"]).await;
    assert_eq!(statuses(&emulator, 5).await, [503, 500, 503, 200, 200]);
}

#[tokio::test]
async fn rules_come_and_go_while_it_runs() {
    let emulator = emulator(&[]).await;
    emulator.add_fault(Fault::new().status(429).header("Retry-After", "7"));
    let answer = Ask::documented().send(&emulator).await;
    assert_eq!(
        (answer.status, answer.headers["retry-after"].as_str()),
        (429, "7")
    );
    assert_eq!(answer.headers["content-type"], "text/html");
    emulator.clear_faults();
    assert_eq!(statuses(&emulator, 1).await, [200]);
}

#[tokio::test]
async fn answers_the_error_that_a_rule_names() {
    let emulator =
        emulator(&["code=FailedOperation.TaskNotFound,message=gone\\, gone,status=400"]).await;
    let answer = Ask::documented().send(&emulator).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.code(), "FailedOperation.TaskNotFound");
    assert_eq!(answer.response()["Error"]["Message"], "gone, gone");
    assert_eq!(
        answer.response()["RequestId"].as_str().map(str::len),
        Some(36)
    );
}

#[tokio::test]
async fn sends_the_caller_elsewhere() {
    let emulator = emulator(&[
        "redirect=http://127.0.0.1:1/steal,nth=1",
        "redirect=/x,status=301",
    ])
    .await;
    let first = Ask::documented().send(&emulator).await;
    assert_eq!(
        (first.status, first.headers["location"].as_str()),
        (307, "http://127.0.0.1:1/steal")
    );
    let second = Ask::documented().send(&emulator).await;
    assert_eq!(
        (second.status, second.headers["location"].as_str()),
        (301, "/x")
    );
}

#[tokio::test]
async fn answers_bodies_of_other_shapes() {
    let body = async |rule: &str| {
        let emulator = emulator(&[rule]).await;
        let answer = Ask::documented().send(&emulator).await;
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
    let answer: Value = serde_json::from_slice(&bom[3..]).expect("JSON behind the mark");
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
async fn a_body_given_in_rust_is_sent_as_it_is() {
    let emulator = emulator(&[]).await;
    emulator.add_fault(
        Fault::new()
            .body("[1]")
            .header("Content-Type", "text/x-own"),
    );
    let answer = Ask::documented().send(&emulator).await;
    assert_eq!(
        (
            answer.body.as_slice(),
            answer.headers["content-type"].as_str()
        ),
        (&b"[1]"[..], "text/x-own")
    );
    emulator.clear_faults();
    emulator.add_fault(Fault::new().shape(BodyShape::Html).status(502));
    let answer = Ask::documented().send(&emulator).await;
    assert!(String::from_utf8_lossy(&answer.body).contains("<h1>502 Bad Gateway</h1>"));
}

#[tokio::test]
async fn breaks_off_on_the_socket() {
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
async fn resets_connections_as_they_are_made() {
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
async fn closes_a_connection_that_it_promised_to_keep() {
    let emulator = emulator(&["close,nth=2"]).await;
    let request = Ask::documented().signed(&emulator.addr().to_string());
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
async fn sends_what_no_server_would() {
    let emulator =
        emulator(&[r"raw=HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"])
            .await;
    let mut connection = Connection::open(emulator.addr()).await;
    connection
        .write(&Ask::documented().signed(&emulator.addr().to_string()))
        .await;
    let (bytes, end) = connection.rest().await;
    assert!(bytes.ends_with(b"Content-Length: 6\r\n\r\nhello"));
    assert_eq!(end, End::Closed);
}

#[tokio::test]
async fn a_length_may_be_a_lie() {
    let emulator = emulator(&["header=Content-Length: 7"]).await;
    let answer = raw(&emulator).await.expect("an answer");
    assert_eq!(answer.body, br#"{"Respo"#);
}

#[tokio::test]
async fn drips_the_body() {
    let emulator = emulator(&["drip=1000/1ms"]).await;
    let answer = raw(&emulator).await.expect("an answer");
    assert_eq!(answer.code(), "ok");
    assert!(answer.body.len() > 2000);
}

/// A rule that keeps the caller waiting keeps no other waiting, and ends with the emulator.
#[tokio::test]
async fn waits_without_holding_anybody_up() {
    for rule in [
        "hang,nth=1",
        "delay=1h,nth=1",
        "stall=10,nth=1",
        "drip=1/1h,nth=1",
    ] {
        let emulator = emulator(&[rule]).await;
        let mut held = Connection::open(emulator.addr()).await;
        held.write(&Ask::documented().signed(&emulator.addr().to_string()))
            .await;
        while emulator.counters().requests == 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(
            Ask::documented().send(&emulator).await.code(),
            "ok",
            "{rule}"
        );
        emulator.stop().await;
        let (_, end) = held.rest().await;
        assert_ne!(end, End::Silence, "{rule}");
    }
}

#[tokio::test]
async fn forgets_a_caller_that_goes_away() {
    let emulator = emulator(&["hang"]).await;
    let mut connection = Connection::open(emulator.addr()).await;
    connection
        .write(&Ask::documented().signed(&emulator.addr().to_string()))
        .await;
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
async fn an_outage_fails_everything_until_it_ends() {
    let emulator = emulator(&[]).await;
    let request = Ask::documented().signed(&emulator.addr().to_string());
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
