//! Handle with which a client takes the connection of a response out of use. Only transports that
//! keep connections provide one.

use std::fmt;
use std::sync::Arc;

/// The connection of a response, in the [extensions](http::Response::extensions) of that response.
///
/// A kept connection can get out of step, so that each request receives the response to another
/// one. Only the client can detect that, because only it reads responses. Both backends add a
/// handle to every response. A transport without such means adds none.
///
/// ```
/// # use http::Response;
/// use mps_transport::ConnectionHandle;
///
/// # let answer = Response::new(bytes::Bytes::new());
/// if let Some(connection) = answer.extensions().get::<ConnectionHandle>() {
///     connection.discard();
/// }
/// ```
#[derive(Clone)]
pub struct ConnectionHandle(Arc<dyn Fn() + Send + Sync>);

impl ConnectionHandle {
    /// Creates a handle that calls `discard` to take its connection out of use.
    pub fn new(discard: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(discard))
    }

    /// Takes the connection out of use. No further request is sent on it, and running requests are
    /// not affected.
    ///
    /// `HyperTransport` discards this one connection. `ReqwestTransport` discards all its kept
    /// connections, because reqwest does not identify them.
    pub fn discard(&self) {
        (self.0)();
    }
}

impl fmt::Debug for ConnectionHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionHandle").finish_non_exhaustive()
    }
}
