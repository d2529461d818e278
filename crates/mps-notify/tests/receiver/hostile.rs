//! Random and damaged bodies: the receiver answers each of them and stays alive.

use crate::server::{KEY, before_expiry, signed, task};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use mps_notify::Receiver;
use proptest::prelude::*;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tower_service::Service as _;

/// Calls the receiver with a whole body, which takes a single poll and no runtime.
fn call(receiver: &mut Receiver, body: Vec<u8>) -> StatusCode {
    let request = Request::post("/")
        .body(Full::new(Bytes::from(body)))
        .unwrap();
    let future = pin!(receiver.call(request));
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(response)) => response.status(),
        Poll::Pending => panic!("a whole body needs no wait"),
    }
}

proptest! {
    #[test]
    fn random_bytes_are_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let (mut receiver, _notifications) = mps_notify::channel(4);
        prop_assert_eq!(call(&mut receiver, body), StatusCode::BAD_REQUEST);
    }

    #[test]
    fn damaged_notification_is_answered(
        at in 0_usize..150,
        byte in any::<u8>(),
        cut in 0_usize..250,
        has_key in any::<bool>(),
    ) {
        let mut body = signed("t").into_bytes();
        if let Some(place) = body.get_mut(at) {
            *place = byte;
        }
        body.truncate(cut);
        let mut settings = Receiver::builder().now(before_expiry).capacity(4);
        if has_key {
            settings = settings.key(KEY);
        }
        let (mut receiver, _notifications) = settings.channel();
        let status = call(&mut receiver, body);
        prop_assert!(matches!(status.as_u16(), 200 | 400 | 403), "{}", status);
    }

    #[test]
    fn random_task_ids_and_times_are_accepted(id in "[^\"\\\\\\p{C}]{0,40}", time in any::<i64>()) {
        let body = task(&id, "FINISH");
        let body = format!(r#"{},"Timestamp":{time}}}"#, body.strip_suffix('}').unwrap());
        let (mut receiver, _notifications) = mps_notify::channel(4);
        prop_assert_eq!(call(&mut receiver, body.clone().into_bytes()), StatusCode::OK);
        prop_assert_eq!(call(&mut receiver, body.into_bytes()), StatusCode::OK);
    }
}

#[test]
fn extreme_settings_do_not_panic() {
    for extreme in [0, 1, usize::MAX] {
        let (mut receiver, _notifications) = Receiver::builder()
            .capacity(extreme)
            .concurrency(extreme)
            .remember(extreme)
            .max_body(extreme)
            .timeout(std::time::Duration::MAX)
            .now(|| std::time::UNIX_EPOCH - std::time::Duration::from_secs(9))
            .channel();
        let status = call(&mut receiver, task("t", "FINISH").into_bytes());
        assert!(matches!(status.as_u16(), 200 | 413), "{status}");
    }
}

#[test]
fn nested_brackets_are_refused() {
    let (mut receiver, _notifications) = mps_notify::channel(4);
    for open in ["[", "{\"a\":", "{\"EventType\":\"x\",\"a\":["] {
        let body = open.repeat(10_000).into_bytes();
        assert_eq!(call(&mut receiver, body), StatusCode::BAD_REQUEST);
    }
}
