//! Helpers of the tests of a call.

use async_trait::async_trait;
use bytes::Bytes;
use mps_transport::{Transport, TransportError};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

pub(super) const ID: &str = "2600000000-WorkflowTask-0123456789abcdef";

/// Takes every request and never answers.
#[derive(Debug, Default)]
pub(super) struct Silent {
    pub(super) in_flight: Arc<AtomicUsize>,
}

#[async_trait]
impl Transport for Silent {
    async fn send(&self, _: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        struct Leaving(Arc<AtomicUsize>);
        impl Drop for Leaving {
            fn drop(&mut self) {
                self.0.fetch_sub(1, Ordering::Relaxed);
            }
        }
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        let _leaving = Leaving(Arc::clone(&self.in_flight));
        std::future::pending().await
    }
}
