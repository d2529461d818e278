//! Notifications as the program gets them: order, marks, closure, and many senders at once.

use crate::server::{EXPIRY, KEY, SIGN, before_expiry, post, serve, signed, task};
use futures_util::StreamExt as _;
use mps_notify::{Late, Receiver, channel};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};
use tokio::sync::Notify;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousand_senders_at_once_are_all_served() {
    let (receiver, notifications) = Receiver::builder().key(KEY).now(before_expiry).channel();
    let address = serve(receiver).await;
    let senders = (0..1000).map(|n| {
        tokio::spawn(async move { post(address, signed(&format!("t-{n}"))).await.status })
    });
    let senders: Vec<_> = senders.collect();
    for sender in senders {
        assert_eq!(sender.await.unwrap(), 200);
    }
    let received: Vec<_> = notifications.take(1000).collect().await;
    let ids: BTreeSet<_> = received.iter().map(|received| received.task_id()).collect();
    assert_eq!(ids.len(), 1000);
    assert!(received.iter().all(|received| received.is_fresh()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn same_notification_from_many_senders_is_fresh_once() {
    let (receiver, notifications) = channel(1024);
    let address = serve(receiver).await;
    let senders: Vec<_> = (0..200)
        .map(|_| tokio::spawn(async move { post(address, task("t", "FINISH")).await.status }))
        .collect();
    for sender in senders {
        assert_eq!(sender.await.unwrap(), 200);
    }
    let received: Vec<_> = notifications.take(200).collect().await;
    assert!(!received[0].duplicate);
    assert!(received[1..].iter().all(|received| received.duplicate));
}

#[tokio::test]
async fn notification_signed_again_is_a_duplicate() {
    let (receiver, mut notifications) = channel(16);
    let address = serve(receiver).await;
    let first = signed("t").replacen('{', r#"{"RequestId":"335bdaa3-db0e-46ce","#, 1);
    let again = first
        .replace(&EXPIRY.to_string(), "1700000900")
        .replace(SIGN, "58fed892777dc9c549f500b944b94495")
        .replace("335bdaa3-db0e-46ce", "9946bdaa3-51941d9c");
    for (body, duplicate) in [(&first, false), (&again, true), (&first, true)] {
        assert_eq!(post(address, body).await.status, 200);
        assert_eq!(notifications.next().await.unwrap().duplicate, duplicate);
    }
}

#[tokio::test]
async fn body_is_kept_if_asked_for() {
    let stream = r#"{"NotificationType":"ProcessEof","New":[null]}"#.to_owned();
    for body in [task("t", "FINISH"), stream] {
        for keep in [false, true] {
            let settings = Receiver::builder();
            let (receiver, mut notifications) = match keep {
                true => settings.keep_bodies().channel(),
                false => settings.channel(),
            };
            assert_eq!(post(serve(receiver).await, &body).await.status, 200);
            let received = notifications.next().await.unwrap();
            let kept = received.event.insight().body();
            assert_eq!(kept, keep.then_some(body.as_bytes()));
        }
    }
}

#[tokio::test]
async fn late_notifications_are_marked_and_handed_on() {
    let (receiver, mut notifications) = channel(16);
    let address = serve(receiver).await;
    post(address, task("t", "FINISH")).await;
    post(address, task("t", "PROCESSING")).await;
    assert_eq!(notifications.next().await.unwrap().late, None);
    let received = notifications.next().await.unwrap();
    assert_eq!(received.late, Some(Late::Superseded));
    assert!(!received.duplicate && !received.is_fresh());
}

#[tokio::test]
async fn expired_signature_is_marked_but_a_wrong_one_still_refused() {
    let (receiver, mut notifications) = Receiver::builder()
        .key(KEY)
        .now(|| UNIX_EPOCH + Duration::from_secs(EXPIRY + 90))
        .channel();
    let address = serve(receiver).await;
    assert_eq!(post(address, signed("t")).await.status, 200);
    let received = notifications.next().await.unwrap();
    assert_eq!(received.late, Some(Late::Expired { seconds: 90 }));
    assert!(received.verified);
    let wrong = signed("t").replace(SIGN, "5ebd8362121e0bc17b5f2c6bd90dc0b2");
    assert_eq!(post(address, wrong).await.status, 403);
}

#[tokio::test]
async fn sender_is_answered_before_the_closure_has_finished() {
    let release = Arc::new(Notify::new());
    let handled = Arc::new(Mutex::new(Vec::new()));
    let (receiver, handling) = Receiver::builder().build({
        let (release, handled) = (Arc::clone(&release), Arc::clone(&handled));
        move |received| {
            let (release, handled) = (Arc::clone(&release), Arc::clone(&handled));
            async move {
                release.notified().await;
                let id = received.task_id().map(str::to_owned);
                handled.lock().unwrap().push(id.unwrap());
            }
        }
    });
    let address = serve(receiver).await;
    let handling = tokio::spawn(handling);
    for id in ["a", "b", "c"] {
        assert_eq!(post(address, task(id, "FINISH")).await.status, 200);
    }
    assert!(handled.lock().unwrap().is_empty());
    for _ in 0..3 {
        release.notify_one();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(*handled.lock().unwrap(), ["a", "b", "c"]);
    handling.abort();
}

#[tokio::test]
async fn closure_gets_everything_accepted_before_its_future_ends() {
    let handled = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&handled);
    let (receiver, handling) = Receiver::builder().build(move |_| {
        *counted.lock().unwrap() += 1;
        async {}
    });
    let mut service = receiver.clone();
    for n in 0..5 {
        let body = http_body_util::Full::<bytes::Bytes>::from(task(&n.to_string(), "FINISH"));
        let request = http::Request::post("/").body(body).unwrap();
        let response = tower_service::Service::call(&mut service, request).await;
        assert_eq!(response.unwrap().status(), 200);
    }
    drop((receiver, service));
    handling.await;
    assert_eq!(*handled.lock().unwrap(), 5);
}
