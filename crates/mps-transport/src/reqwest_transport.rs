use crate::exchange::Limits;
use crate::fault::{Stage, fault};
use crate::{BuildError, Transport, TransportError, TransportErrorKind, TransportOptions, tls};
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};

/// The transport over [reqwest](https://docs.rs/reqwest).
///
/// A clone shares the connections.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    limits: Limits,
}

impl ReqwestTransport {
    /// A transport with a pool of its own. The machine's trusted certificates are read here.
    pub fn new(options: &TransportOptions) -> Result<Self, BuildError> {
        let limits = Limits::new(options)?;
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::client_config(options)?)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(options.idle_timeout)
            .no_proxy();
        if !options.http2 {
            builder = builder.http1_only();
        }
        let client = builder
            .build()
            .map_err(|error| BuildError::with_source("reqwest", "no client", error))?;
        Ok(Self { client, limits })
    }
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.limits
            .exchange(request, |request| async {
                let request = reqwest::Request::try_from(request.map(reqwest::Body::wrap))
                    .map_err(|error| {
                        TransportError::with_source(TransportErrorKind::Other, error.without_url())
                    })?;
                self.client
                    .execute(request)
                    .await
                    .map(Response::<reqwest::Body>::from)
                    .map_err(|error| fault(error.without_url().into(), Stage::Head))
            })
            .await
    }
}
