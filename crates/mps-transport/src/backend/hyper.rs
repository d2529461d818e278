//! The transport over hyper: the pool of hyper-util on our own connector.

mod connector;
mod frame_counter;
mod host_stream;
pub(super) mod resolver;

use crate::backend::error_kind::{Stage, ends_connection, transport_error};
#[cfg(feature = "http2")]
use crate::backend::exchange::http2_ping;
use crate::backend::exchange::{Limits, RequestBody, idle_timeout};
use crate::backend::hyper::connector::Connector;
use crate::backend::proxy_rules::ProxyRules;
use crate::backend::tls;
use crate::connection::ConnectionHandle;
use crate::error::{BuildError, TransportError};
use crate::options::TransportOptions;
use crate::transport::Transport;
use async_trait::async_trait;
use bytes::Bytes;
use http::header::PROXY_AUTHORIZATION;
use http::{Request, Response};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};
use hyper_util::rt::{TokioExecutor, TokioTimer};

/// Transport over [hyper](https://docs.rs/hyper) and the connection pool of hyper-util.
///
/// Clones share the connections. Needs a tokio runtime with time and I/O enabled.
#[derive(Clone, Debug)]
pub struct HyperTransport {
    client: Client<Connector, RequestBody>,
    connector: Connector,
    limits: Limits,
}

impl HyperTransport {
    /// Creates a transport with its own connection pool.
    ///
    /// Reads the trusted certificates of the machine. Reads its proxy settings, unless the options
    /// set [`Proxy`](crate::Proxy).
    ///
    /// # Errors
    ///
    /// Names the option or the environment variable that is invalid.
    pub fn new(options: &TransportOptions) -> Result<Self, BuildError> {
        let limits = Limits::new(options)?;
        let connector = Connector::new(
            tls::client_config(options)?,
            &ProxyRules::new(&options.proxy)?,
            options.connect_timeout,
        )?;
        let mut pool = Client::builder(TokioExecutor::new());
        pool.timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(idle_timeout(options))
            .retry_canceled_requests(false);
        #[cfg(feature = "http2")]
        pool.http2_keep_alive_interval(http2_ping(options))
            .http2_keep_alive_timeout(http2_ping(options));
        Ok(Self {
            client: pool.build(connector.clone()),
            connector,
            limits,
        })
    }
}

#[async_trait]
impl Transport for HyperTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut connection = None;
        let answer = self
            .limits
            .exchange(request, |mut request| {
                if let Some(credentials) = self.connector.proxy_authorization(request.uri()) {
                    request
                        .headers_mut()
                        .entry(PROXY_AUTHORIZATION)
                        .or_insert(credentials);
                }
                connection = Some(capture_connection(&mut request));
                let answer = self.client.request(request);
                async {
                    answer
                        .await
                        .map_err(|error| transport_error(error.into(), Stage::Head))
                }
            })
            .await;
        let Some(connection) = connection.map(handle) else {
            return answer;
        };
        if answer.as_ref().is_err_and(ends_connection) {
            connection.discard();
        }
        answer.map(|mut answer| {
            answer.extensions_mut().insert(connection);
            answer
        })
    }
}

fn handle(connection: CaptureConnection) -> ConnectionHandle {
    ConnectionHandle::new(move || {
        if let Some(connected) = &*connection.connection_metadata() {
            connected.poison();
        }
    })
}
