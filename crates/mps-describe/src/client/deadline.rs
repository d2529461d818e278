//! Deadlines: the time of one operation, and a time limit for any future.

use crate::error::Error;
use mps_transport::{Clock, TimeoutStage, TransportError, TransportErrorKind};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// Deadline of one operation.
pub(super) struct Deadline<'a> {
    clock: &'a dyn Clock,
    begin: Duration,
    allowed: Duration,
    /// Time that does not count.
    excluded: Duration,
    /// Error of the last attempt. It becomes the source of the error at the deadline.
    last_error: Option<Error>,
}

impl<'a> Deadline<'a> {
    pub(super) fn new(clock: &'a dyn Clock, allowed: Duration) -> Self {
        Self {
            clock,
            begin: clock.elapsed(),
            allowed,
            excluded: Duration::ZERO,
            last_error: None,
        }
    }

    pub(super) fn spent(&self) -> Duration {
        self.clock.elapsed().saturating_sub(self.begin)
    }

    pub(super) fn left(&self) -> Duration {
        self.allowed
            .saturating_add(self.excluded)
            .saturating_sub(self.spent())
    }

    pub(super) fn set_last_error(&mut self, error: Error) {
        self.last_error = Some(error);
    }

    /// Runs `future` without counting its time.
    pub(super) async fn exclude<T>(&mut self, future: impl Future<Output = T>) -> T {
        let before = self.spent();
        let output = future.await;
        self.excluded += self.spent() - before;
        output
    }

    /// Waits for a permit.
    pub(super) async fn permit(&mut self, permit: impl Future<Output = ()>) -> Result<(), Error> {
        within(self.clock, self.left(), permit)
            .await
            .ok_or_else(|| Error::no_permit(self.allowed, self.last_error.take()))
    }

    /// Runs `future` for at most `limit`, and not past the deadline.
    pub(super) async fn bound<F: Future>(
        &mut self,
        limit: Duration,
        future: F,
    ) -> Result<F::Output, Error> {
        let left = self.left();
        match within(self.clock, limit.min(left), future).await {
            Some(output) => Ok(output),
            None if limit < left => {
                let kind = TransportErrorKind::Timeout(TimeoutStage::Total);
                Err(Error::network(TransportError::new(kind)))
            }
            None => Err(Error::deadline(self.allowed, self.last_error.take())),
        }
    }
}

/// Runs `future` for at most `limit`. Returns `None` if it takes longer. A future that is ready
/// immediately needs no timer.
pub(crate) async fn within<F: Future>(
    clock: &dyn Clock,
    limit: Duration,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut timer = None;
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            let timer = timer.get_or_insert_with(|| clock.sleep(limit));
            timer.as_mut().poll(cx).map(|()| None)
        }
    })
    .await
}
