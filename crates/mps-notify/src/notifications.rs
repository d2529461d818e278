//! Receiving end of the queue. Handing notifications to a closure is in `builder.rs`.

use crate::Received;
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// Stream of the notifications that a [`Receiver`](crate::Receiver) accepted.
///
/// It ends after the last clone of the receiver is dropped and the queue is empty. If it is dropped
/// first, the receiver answers 503.
#[derive(Debug)]
pub struct Notifications {
    queue: mpsc::Receiver<Received>,
}

impl Notifications {
    pub(crate) fn new(queue: mpsc::Receiver<Received>) -> Self {
        Self { queue }
    }

    /// Waits for the next notification. `None` after the last one.
    ///
    /// A dropped future loses no notification.
    ///
    /// ```
    /// # async fn run() {
    /// let (receiver, mut notifications) = mps_notify::channel(1024);
    /// drop(receiver);
    /// assert!(notifications.next().await.is_none());
    /// # }
    /// ```
    pub async fn next(&mut self) -> Option<Received> {
        self.queue.recv().await
    }
}

impl Stream for Notifications {
    type Item = Received;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Received>> {
        self.queue.poll_recv(cx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.queue.len(), None)
    }
}
