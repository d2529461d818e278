//! A transport that records the requests of a client.

use crate::error::TransportError;
use crate::transport::Transport;
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Records every request and passes it to another transport.
///
/// Clones share the recorded requests, so that a test can pass one clone to a client and inspect
/// the other.
pub struct Capture<T> {
    inner: Arc<T>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl<T> Capture<T> {
    /// Records the requests to `inner`.
    pub fn new(inner: T) -> Self {
        Self {
            inner: Arc::new(inner),
            requests: Arc::default(),
        }
    }

    /// Returns the requests so far, in the order of sending. They contain their secrets.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Request<Bytes>>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Clone for Capture<T> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            requests: self.requests.clone(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Capture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capture")
            .field("inner", &self.inner)
            .field("requests", &self.lock().len())
            .finish()
    }
}

#[async_trait]
impl<T: Transport> Transport for Capture<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.lock().push(request.clone());
        self.inner.send(request).await
    }
}
