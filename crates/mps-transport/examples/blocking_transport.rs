//! A custom transport over a blocking client, here [ureq](https://docs.rs/ureq).
//!
//! Blocking work runs on a blocking thread of tokio. Dropping the future must still cancel the
//! exchange, so every exchange has its own agent, which is shut down on drop. For simplicity,
//! connections are therefore not reused.
//!
//! ureq logs everything that it sends at level `trace`, including secrets. Do not enable that
//! level.
//!
//! Checks the transport with the contract suite: `cargo run -p mps-transport --example
//! blocking_transport`.

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use mps_transport::test_util::contract;
use mps_transport::{
    TimeoutStage, Transport, TransportError, TransportErrorKind, TransportOptions,
};
use std::io;
use ureq::{Agent, Timeout};

/// Sends every request on a new connection, on a blocking thread.
#[derive(Debug)]
pub(crate) struct BlockingTransport {
    config: ureq::config::Config,
    max_body: usize,
}

impl BlockingTransport {
    /// Creates a transport with these options. For brevity it supports neither proxies nor TLS.
    pub(crate) fn new(options: &TransportOptions) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false) // any status is an answer
            .max_redirects(0) // a redirect too
            .max_redirects_will_error(false)
            .proxy(None)
            .accept_encoding("")
            .timeout_connect(Some(options.connect_timeout))
            .timeout_recv_response(Some(options.first_byte_timeout))
            .timeout_global(Some(options.total_timeout))
            .build();
        Self {
            config,
            max_body: options.max_body,
        }
    }
}

#[async_trait]
impl Transport for BlockingTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let agent = Agent::from(self.config.clone());
        let _until_dropped = Shutdown(Some(agent.clone()));
        let max_body = self.max_body;
        tokio::task::spawn_blocking(move || exchange(&agent, &request, max_body))
            .await
            .unwrap_or_else(|error| {
                Err(TransportError::with_source(
                    TransportErrorKind::Other,
                    error,
                ))
            })
    }
}

/// Shuts down the exchange of an agent on drop.
struct Shutdown(Option<Agent>);

impl Drop for Shutdown {
    fn drop(&mut self) {
        if let Some(agent) = self.0.take() {
            agent.shutdown();
        }
    }
}

fn exchange(
    agent: &Agent,
    request: &Request<Bytes>,
    max_body: usize,
) -> Result<Response<Bytes>, TransportError> {
    let (head, body) = request.clone().into_parts();
    let answer = if body.is_empty() {
        agent.run(Request::from_parts(head, ()))
    } else {
        agent.run(Request::from_parts(head, &body[..]))
    };
    let (head, mut body) = answer.map_err(|error| fault(error, false))?.into_parts();
    if body
        .content_length()
        .is_some_and(|length| length > max_body as u64)
    {
        return Err(TransportError::new(TransportErrorKind::TooLarge));
    }
    let bytes = body
        .with_config()
        .limit(max_body as u64)
        .read_to_vec()
        .map_err(|error| fault(error, true))?;
    Ok(Response::from_parts(head, bytes.into()))
}

fn fault(error: ureq::Error, within_body: bool) -> TransportError {
    use TransportErrorKind::{Body, Connect, Dns, Other, Reset, Tls, TooLarge};
    let kind = match &error {
        ureq::Error::HostNotFound => Dns,
        ureq::Error::ConnectionFailed => Connect,
        ureq::Error::Tls(_) => Tls,
        ureq::Error::BodyExceedsLimit(_) => TooLarge,
        ureq::Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
            TransportErrorKind::Timeout(TimeoutStage::Connect)
        }
        ureq::Error::Timeout(Timeout::RecvResponse) => {
            TransportErrorKind::Timeout(TimeoutStage::FirstByte)
        }
        ureq::Error::Timeout(_) => TransportErrorKind::Timeout(TimeoutStage::Total),
        ureq::Error::Io(error) => match error.kind() {
            io::ErrorKind::ConnectionRefused => Connect,
            io::ErrorKind::UnexpectedEof if within_body => Body,
            _ => Reset,
        },
        ureq::Error::Protocol(_) if within_body => Body,
        _ => Other,
    };
    TransportError::with_source(kind, error)
}

#[tokio::main]
async fn main() -> Result<(), contract::Violations> {
    contract::check(BlockingTransport::new).await?;
    println!("The transport keeps the contract.");
    Ok(())
}
