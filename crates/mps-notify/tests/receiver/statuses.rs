//! Status codes of the responses.

use crate::server::{
    EXPIRY, KEY, SIGN, before_expiry, exchange, head, post, read_reply, serve, signed, task,
};
use mps_notify::{Event, Receiver, channel};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;

/// Length of a queue that the tests do not fill.
const QUEUE: usize = 16;

#[tokio::test]
async fn both_kinds_of_notification_are_accepted() {
    let (receiver, mut notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    let reply = post(address, task("t-1", "FINISH")).await;
    assert_eq!((reply.status, reply.body.as_str()), (200, ""));
    let stream =
        r#"{"NotificationType":"ProcessEof","TaskId":"s-1","ProcessEofInfo":{"ErrCode":0}}"#;
    assert_eq!(post(address, stream).await.status, 200);

    let received = notifications.next().await.unwrap();
    assert_eq!(received.task_id(), Some("t-1"));
    assert!(received.is_fresh() && !received.verified);
    assert!(matches!(received.event, Event::Task(_)));
    let received = notifications.next().await.unwrap();
    assert_eq!(received.task_id(), Some("s-1"));
    assert!(matches!(received.event, Event::LiveStream(_)));
}

#[tokio::test]
async fn chunked_body_is_accepted() {
    let (receiver, mut notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    let mut request =
        b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
            .to_vec();
    for byte in task("t-1", "FINISH").bytes() {
        request.extend_from_slice(&[b'1', b'\r', b'\n', byte, b'\r', b'\n']);
    }
    request.extend_from_slice(b"0\r\n\r\n");
    assert_eq!(exchange(address, &request).await.status, 200);
    assert!(notifications.next().await.is_some());
}

#[tokio::test]
async fn other_methods_are_refused_with_allow() {
    let (receiver, _notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    for method in ["GET", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let request = format!("{method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let reply = exchange(address, request.as_bytes()).await;
        assert_eq!(reply.status, 405, "{method}");
        assert!(reply.head.contains("allow: post"), "{}", reply.head);
    }
}

#[tokio::test]
async fn body_that_is_no_notification_is_refused_with_its_position() {
    let (receiver, _notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    for body in ["", "{}", "[]", "hunter2", "{\"SessionId\":\"hunter2\"}"] {
        let reply = post(address, body).await;
        assert_eq!(reply.status, 400, "{body}");
        assert!(reply.head.contains("content-type: application/json"));
        assert!(!reply.body.contains("hunter2"), "{}", reply.body);
    }
    let reply = post(address, r#"{"EventType":"WorkflowTask","Timestamp":x}"#).await;
    let expected = r#"{"error":"The body is not a notification. Reading stopped at byte 40."}"#;
    assert_eq!(reply.body.trim_end(), expected);
}

#[tokio::test]
async fn body_larger_than_the_limit_is_refused() {
    let body = task("t-1", "FINISH");
    let limit = |bytes| Receiver::builder().max_body(bytes).channel();
    let (receiver, _notifications) = limit(body.len());
    assert_eq!(post(serve(receiver).await, &body).await.status, 200);

    let (receiver, _notifications) = limit(body.len() - 1);
    let address = serve(receiver).await;
    assert_eq!(post(address, &body).await.status, 413);
    // A chunked body does not announce its length.
    let request = format!(
        "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n\
         {:x}\r\n{body}\r\n0\r\n\r\n",
        body.len()
    );
    assert_eq!(exchange(address, request.as_bytes()).await.status, 413);
    // The announced length is enough.
    let announced = head(usize::MAX / 2);
    assert_eq!(exchange(address, announced.as_bytes()).await.status, 413);
}

#[tokio::test]
async fn large_body_within_the_default_limit_is_accepted() {
    let (receiver, mut notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    let padding = " ".repeat(3 << 20);
    let reply = post(address, task("t-1", "FINISH") + &padding).await;
    assert_eq!(reply.status, 200);
    assert!(notifications.next().await.is_some());
}

#[tokio::test]
async fn slow_body_is_ended_by_the_timeout() {
    let (receiver, _notifications) = Receiver::builder()
        .timeout(Duration::from_millis(300))
        .channel();
    let address = serve(receiver).await;
    let body = task("t-1", "FINISH");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head(body.len()).as_bytes()).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut reading, mut writing) = stream.into_split();
    let writer = tokio::spawn(async move {
        for byte in body.bytes() {
            if writing.write_all(&[byte]).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    let mut reply = Vec::new();
    let _ = tokio::io::AsyncReadExt::read_to_end(&mut reading, &mut reply).await;
    writer.abort();
    assert!(reply.starts_with(b"HTTP/1.1 408 "), "{reply:?}");
}

#[tokio::test]
async fn body_that_breaks_off_is_never_handed_on() {
    let (receiver, mut notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    let body = task("t-1", "FINISH");
    for length in 0..body.len() {
        let request = head(body.len()) + &body[..length];
        let reply = exchange(address, request.as_bytes()).await;
        assert!(matches!(reply.status, 0 | 400), "{length}: {reply:?}");
    }
    assert_eq!(post(address, task("last", "FINISH")).await.status, 200);
    let received = notifications.next().await.unwrap();
    assert_eq!(received.task_id(), Some("last"));
}

#[tokio::test]
async fn wrong_or_missing_signature_is_refused_if_there_is_a_key() {
    let (receiver, mut notifications) = Receiver::builder().key(KEY).now(before_expiry).channel();
    let address = serve(receiver).await;
    let good = signed("t-1");
    for bad in [
        task("t-1", "FINISH"),
        good.replace(SIGN, "5ebd8362121e0bc17b5f2c6bd90dc0b2"),
        good.replace(SIGN, ""),
        good.replace(&EXPIRY.to_string(), "1700000601"),
        good.replace(&EXPIRY.to_string(), "null"),
        format!(r#"{{"NotificationType":"ProcessEof","Timestamp":{EXPIRY},"Sign":"x"}}"#),
    ] {
        let reply = post(address, &bad).await;
        assert_eq!(reply.status, 403, "{bad}");
    }
    assert_eq!(post(address, &good).await.status, 200);
    let received = notifications.next().await.unwrap();
    assert!(received.verified && received.is_fresh());
}

#[tokio::test]
async fn any_of_several_keys_is_accepted_but_never_an_empty_one() {
    let (receiver, _notifications) = Receiver::builder()
        .key("next-key")
        .key(KEY)
        .now(before_expiry)
        .channel();
    assert_eq!(post(serve(receiver).await, signed("t")).await.status, 200);

    let (receiver, _notifications) = Receiver::builder().key("").now(before_expiry).channel();
    let forged = signed("t").replace(SIGN, "5ebd8362121e0bc17b5f2c6bd90dc0b2");
    assert_eq!(post(serve(receiver).await, forged).await.status, 403);
}

#[tokio::test]
async fn full_queue_asks_to_post_again_and_loses_nothing() {
    let (receiver, mut notifications) = channel(2);
    let address = serve(receiver).await;
    for (id, status) in [("a", 200), ("b", 200), ("c", 503), ("c", 503)] {
        let reply = post(address, task(id, "FINISH")).await;
        assert_eq!(reply.status, status, "{id}");
        assert_eq!(reply.head.contains("retry-after: 5"), status == 503);
    }
    assert_eq!(notifications.next().await.unwrap().task_id(), Some("a"));
    assert_eq!(post(address, task("c", "FINISH")).await.status, 200);
    assert_eq!(notifications.next().await.unwrap().task_id(), Some("b"));
    let received = notifications.next().await.unwrap();
    assert_eq!(received.task_id(), Some("c"));
    // A refused notification was not handed on, so its repetition is the first.
    assert!(!received.duplicate);
}

#[tokio::test]
async fn dropped_stream_asks_to_post_again() {
    let (receiver, notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    drop(notifications);
    let reply = post(address, task("a", "FINISH")).await;
    assert_eq!(reply.status, 503);
    assert!(reply.head.contains("retry-after: "));
}

#[tokio::test]
async fn connection_serves_several_requests() {
    let (receiver, _notifications) = channel(QUEUE);
    let address = serve(receiver).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let bad = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
    stream.write_all(bad.as_bytes()).await.unwrap();
    let good = task("a", "FINISH");
    let good = head(good.len()) + &good;
    stream.write_all(good.as_bytes()).await.unwrap();
    let replies = read_reply(&mut stream).await;
    assert_eq!(replies.status, 400);
    assert!(replies.body.contains("HTTP/1.1 200 OK"), "{replies:?}");
}
