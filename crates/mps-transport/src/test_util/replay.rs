//! A transport that replays prepared responses.

use crate::error::{TransportError, TransportErrorKind};
use crate::test_util::record::RecordingError;
use crate::test_util::record::read_recording;
use crate::transport::Transport;
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use std::collections::VecDeque;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Responds to each request with the next prepared response, regardless of the request.
///
/// Fails with [`TransportErrorKind::Other`] after the last one. Clones share the responses.
///
/// ```
/// use mps_transport::test_util::Replay;
/// use mps_transport::{Transport, TransportError, TransportErrorKind};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let transport = Replay::new([
///     Err(TransportError::new(TransportErrorKind::Reset)),
///     Ok(http::Response::new("at last".into())),
/// ]);
/// let send = || transport.send(http::Request::new("".into()));
/// assert_eq!(send().await.unwrap_err().kind(), TransportErrorKind::Reset);
/// assert_eq!(send().await.unwrap().body(), "at last");
/// # }
/// ```
#[derive(Clone)]
pub struct Replay {
    answers: Arc<Mutex<VecDeque<Answer>>>,
}

type Answer = Result<Response<Bytes>, TransportError>;

impl Replay {
    /// Replays these responses and errors in order.
    pub fn new(answers: impl IntoIterator<Item = Result<Response<Bytes>, TransportError>>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
        }
    }

    /// Replays a file that [`Record`](super::Record) wrote.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or a line of it is not an exchange.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        read_recording(path.as_ref()).map(Self::new)
    }

    /// Returns the number of remaining responses.
    pub fn remaining(&self) -> usize {
        self.lock().len()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Answer>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("remaining", &self.remaining())
            .finish()
    }
}

#[async_trait]
impl Transport for Replay {
    async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.lock().pop_front().unwrap_or_else(|| {
            Err(TransportError::with_source(
                TransportErrorKind::Other,
                "the replay has no more responses",
            ))
        })
    }
}
