//! Client without a rate limit, a runtime and a fixed transport, to measure the cost of a call.
//! Opens no socket itself.

#![allow(unreachable_pub, dead_code, reason = "a module of several programs")]

use bytes::Bytes;
use http::{Request, Response};
use mps_describe::transport::{Transport, TransportError};
use mps_describe::{Client, Credential, RateLimiter};
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};

/// Key pair of the client.
pub const SECRET_ID: &str = "AKIDEXAMPLE";
/// See [`SECRET_ID`].
pub const SECRET_KEY: &str = "SecretKeyExample";

/// Creates a client of `endpoint` without a rate limit.
pub fn client(endpoint: &str, transport: Arc<dyn Transport>) -> Client {
    Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(endpoint.parse().expect("an endpoint"))
        .shared_transport(transport)
        .rate_limiter(Unlimited)
        .build()
        .expect("a client")
}

/// Creates a runtime on the calling thread.
pub fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// Transport that answers every request at once with this body.
#[derive(Debug)]
pub struct Fixed(pub Bytes);

#[async_trait::async_trait]
impl Transport for Fixed {
    async fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        Ok(Response::new(self.0.clone()))
    }
}

/// Rate limiter that grants every permit at once, because the wait for a permit is not part of the
/// cost of a call.
#[derive(Debug)]
struct Unlimited;

#[async_trait::async_trait]
impl RateLimiter for Unlimited {
    async fn acquire(&self) {}
}
