//! Handle by which a client takes the connection of an answer out of use. Only transports that keep
//! connections have one to give.

use std::fmt;
use std::sync::Arc;

/// The connection that an answer came over, in the answer's
/// [extensions](http::Response::extensions).
///
/// A kept connection can fall out of step, so that each request is given the answer to another one.
/// Only the client sees that, because only the client reads the answer. Both backends add a handle
/// to every answer; a transport that has no such means adds none.
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

    /// Takes the connection out of use: no further request is sent over it. Requests that are under
    /// way on it are left alone.
    ///
    /// `HyperTransport` gives up this one connection. `ReqwestTransport` gives up all that it keeps,
    /// because reqwest tells no connection from another.
    pub fn discard(&self) {
        (self.0)();
    }
}

impl fmt::Debug for ConnectionHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionHandle").finish_non_exhaustive()
    }
}
