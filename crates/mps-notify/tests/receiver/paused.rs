//! Timeouts and the limit of concurrency under paused time.

use crate::server::task;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::Full;
use mps_notify::{Notifications, Receiver};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tower_service::Service as _;

const TIMEOUT: Duration = Duration::from_secs(10);

/// Body that arrives when the other end of the channel sends it.
struct Delayed(oneshot::Receiver<String>);

impl Body for Delayed {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        // The sender is dropped after the body was sent.
        let Ok(body) = std::task::ready!(Pin::new(&mut self.0).poll(cx)) else {
            return Poll::Ready(None);
        };
        self.0 = oneshot::channel().1;
        Poll::Ready(Some(Ok(Frame::data(body.into()))))
    }
}

fn receiver(concurrency: usize) -> (Receiver, Notifications) {
    Receiver::builder()
        .concurrency(concurrency)
        .timeout(TIMEOUT)
        .sleep(tokio::time::sleep)
        .channel()
}

async fn call<B: Body<Data = Bytes> + Send + 'static>(
    receiver: &Receiver,
    body: B,
) -> Response<Full<Bytes>> {
    let request = Request::post("/").body(body).unwrap();
    receiver.clone().call(request).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn body_that_never_arrives_is_ended_at_the_timeout() {
    let (receiver, _notifications) = receiver(1);
    let (_never, body) = oneshot::channel();
    let began = Instant::now();
    let response = call(&receiver, Delayed(body)).await;
    assert_eq!(response.status(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(began.elapsed(), TIMEOUT);
    let response = call(&receiver, Full::from(task("t", "FINISH"))).await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn request_waits_for_its_turn() {
    let (receiver, _notifications) = receiver(1);
    let (arrive, body) = oneshot::channel();
    let first = tokio::spawn({
        let receiver = receiver.clone();
        async move { call(&receiver, Delayed(body)).await.status() }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let second = tokio::spawn({
        let receiver = receiver.clone();
        async move {
            call(&receiver, Full::from(task("b", "FINISH")))
                .await
                .status()
        }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!second.is_finished());
    arrive.send(task("a", "FINISH")).unwrap();
    assert_eq!(first.await.unwrap(), StatusCode::OK);
    assert_eq!(second.await.unwrap(), StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn request_whose_turn_does_not_come_is_asked_to_post_again() {
    let (receiver, _notifications) = receiver(1);
    let (_never, body) = oneshot::channel();
    // Holds its place for the whole test, because it is polled only once.
    let mut holder = Box::pin(call(&receiver, Delayed(body)));
    assert!(futures_util::poll!(&mut holder).is_pending());
    let began = Instant::now();
    let response = call(&receiver, Full::from(task("b", "FINISH"))).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(response.headers().contains_key("retry-after"));
    assert_eq!(began.elapsed(), TIMEOUT);
}

#[tokio::test(start_paused = true)]
async fn dropped_request_gives_its_place_back() {
    let (receiver, _notifications) = receiver(1);
    let (_never, body) = oneshot::channel();
    let mut holder = Box::pin(call(&receiver, Delayed(body)));
    assert!(futures_util::poll!(&mut holder).is_pending());
    drop(holder);
    let response = call(&receiver, Full::from(task("b", "FINISH"))).await;
    assert_eq!(response.status(), StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn queue_that_fills_while_a_body_arrives_loses_nothing() {
    let (receiver, mut notifications) = Receiver::builder()
        .capacity(1)
        .sleep(tokio::time::sleep)
        .channel();
    let (arrive, body) = oneshot::channel();
    let mut slow = Box::pin(call(&receiver, Delayed(body)));
    assert!(futures_util::poll!(&mut slow).is_pending());
    let response = call(&receiver, Full::from(task("a", "FINISH"))).await;
    assert_eq!(response.status(), StatusCode::OK);
    arrive.send(task("b", "FINISH")).unwrap();
    assert_eq!(slow.await.status(), StatusCode::SERVICE_UNAVAILABLE);

    assert_eq!(notifications.next().await.unwrap().task_id(), Some("a"));
    let response = call(&receiver, Full::from(task("b", "FINISH"))).await;
    assert_eq!(response.status(), StatusCode::OK);
    let received = notifications.next().await.unwrap();
    assert_eq!(received.task_id(), Some("b"));
    assert!(!received.duplicate);
}
