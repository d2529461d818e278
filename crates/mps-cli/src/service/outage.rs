//! Transport that notes how long no answer has come, for the progress display. It changes neither
//! requests nor answers.

use async_trait::async_trait;
use bytes::Bytes;
use mps_transport::{Transport, TransportError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Time of failures that count as an outage. A single one is often followed by an answer.
const FAILING: Duration = Duration::from_millis(500);

/// Time without an answer that counts as an outage. Usual answers take less.
const SILENT: Duration = Duration::from_secs(1);

/// Time since which no answer has come, and the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outage {
    /// Requests fail.
    NoConnection(Duration),
    /// Requests were sent and are not answered.
    NoAnswer(Duration),
}

/// Requests that wait for an answer, and the time since which all have failed.
#[derive(Debug, Default)]
struct Exchanges {
    pending: usize,
    /// Start of the oldest request without an answer, or the latest answer if that is later.
    silent_since: Option<Instant>,
    /// Start of the first request that failed after the latest answer.
    failing_since: Option<Instant>,
}

/// Observes the requests of a transport. Clones share what they observe.
#[derive(Clone, Debug, Default)]
pub(crate) struct Monitor(Arc<Mutex<Exchanges>>);

impl Outage {
    /// Length of the outage.
    pub(crate) fn length(self) -> Duration {
        match self {
            Self::NoConnection(length) | Self::NoAnswer(length) => length,
        }
    }
}

impl Monitor {
    /// Wraps a transport.
    pub(crate) fn observe(&self, transport: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(Observed {
            transport,
            monitor: self.clone(),
        })
    }

    /// Outage at this moment.
    pub(crate) fn outage(&self) -> Option<Outage> {
        let exchanges = self.exchanges();
        let since = |start: Option<Instant>, least: Duration| {
            let elapsed = start?.elapsed();
            (elapsed >= least).then_some(elapsed)
        };
        since(exchanges.failing_since, FAILING)
            .map(Outage::NoConnection)
            .or_else(|| since(exchanges.silent_since, SILENT).map(Outage::NoAnswer))
    }

    fn exchanges(&self) -> MutexGuard<'_, Exchanges> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Debug)]
struct Observed {
    transport: Arc<dyn Transport>,
    monitor: Monitor,
}

/// Request that waits for an answer. Dropping it ends the wait.
struct Pending<'a>(&'a Monitor);

impl<'a> Pending<'a> {
    fn new(monitor: &'a Monitor, start: Instant) -> Self {
        let mut exchanges = monitor.exchanges();
        exchanges.pending += 1;
        exchanges.silent_since.get_or_insert(start);
        Self(monitor)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        let mut exchanges = self.0.exchanges();
        exchanges.pending -= 1;
        if exchanges.pending == 0 {
            exchanges.silent_since = None;
        }
    }
}

#[async_trait]
impl Transport for Observed {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let start = Instant::now();
        let _pending = Pending::new(&self.monitor, start);
        let result = self.transport.send(request).await;
        let mut exchanges = self.monitor.exchanges();
        match &result {
            Ok(_) => {
                exchanges.failing_since = None;
                exchanges.silent_since = Some(Instant::now());
            }
            Err(_) => {
                exchanges.failing_since.get_or_insert(start);
            }
        }
        drop(exchanges);
        result
    }
}

#[cfg(test)]
mod tests {
    use super::{Monitor, Outage};
    use async_trait::async_trait;
    use bytes::Bytes;
    use mps_transport::{Transport, TransportError, TransportErrorKind};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    /// Answers after a second, or fails after one.
    #[derive(Debug)]
    struct Switch(Arc<AtomicBool>);

    #[async_trait]
    impl Transport for Switch {
        async fn send(
            &self,
            _: http::Request<Bytes>,
        ) -> Result<http::Response<Bytes>, TransportError> {
            tokio::time::sleep(Duration::from_secs(1)).await;
            match self.0.load(Ordering::Relaxed) {
                true => Ok(http::Response::new(Bytes::new())),
                false => Err(TransportError::new(TransportErrorKind::Connect)),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn outage_lasts_from_the_first_failure_to_the_next_answer() {
        let (monitor, works) = (Monitor::default(), Arc::new(AtomicBool::new(true)));
        let transport = monitor.observe(Arc::new(Switch(Arc::clone(&works))));
        let send = || async {
            let _ = transport.send(http::Request::new(Bytes::new())).await;
        };
        send().await;
        tokio::time::advance(Duration::from_secs(60)).await;
        assert_eq!(monitor.outage(), None, "nothing is pending");
        works.store(false, Ordering::Relaxed);
        send().await;
        let one = Duration::from_secs(1);
        assert_eq!(monitor.outage(), Some(Outage::NoConnection(one)));
        tokio::time::advance(Duration::from_secs(2)).await;
        send().await;
        let four = Duration::from_secs(4);
        assert_eq!(monitor.outage(), Some(Outage::NoConnection(four)));
        works.store(true, Ordering::Relaxed);
        send().await;
        assert_eq!(monitor.outage(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn request_without_an_answer_is_an_outage_until_it_is_dropped() {
        let monitor = Monitor::default();
        let pending = super::Pending::new(&monitor, tokio::time::Instant::now());
        tokio::time::advance(Duration::from_secs(5)).await;
        let five = Duration::from_secs(5);
        assert_eq!(monitor.outage(), Some(Outage::NoAnswer(five)));
        drop(pending);
        assert_eq!(monitor.outage(), None);
    }
}
