//! The transport over reqwest. Discards a connection by replacing the whole client.

use crate::backend::error_kind::{Stage, ends_connection, transport_error};
#[cfg(feature = "http2")]
use crate::backend::exchange::http2_ping;
use crate::backend::exchange::{Limits, RequestBody, idle_timeout};
use crate::backend::proxy_rules::ProxyRules;
use crate::backend::tls;
use crate::connection::ConnectionHandle;
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::options::TransportOptions;
use crate::proxy_url::ProxyUrl;
use crate::transport::Transport;
use async_trait::async_trait;
use bytes::Bytes;
use http::uri::Scheme;
use http::{Request, Response};
use reqwest::{NoProxy, Url};
use rustls::ClientConfig;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Transport over [reqwest](https://docs.rs/reqwest).
///
/// Clones share the connections. Needs a tokio runtime with time and I/O enabled.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    shared: Arc<Shared>,
    limits: Limits,
}

/// The current client, and the inputs for building its successor.
struct Shared {
    options: TransportOptions,
    tls: ClientConfig,
    rules: ProxyRules,
    current: Mutex<Current>,
}

#[derive(Clone, Debug)]
struct Current {
    client: reqwest::Client,
    /// Number of clients before this one.
    number: u64,
}

impl ReqwestTransport {
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
        let tls = tls::client_config(options)?;
        let rules = ProxyRules::new(&options.proxy)?;
        let client = client(options, tls.clone(), &rules)?;
        let shared = Shared {
            options: options.clone(),
            tls,
            rules,
            current: Mutex::new(Current { client, number: 0 }),
        };
        Ok(Self {
            shared: Arc::new(shared),
            limits,
        })
    }
}

impl Shared {
    /// Replaces client `number` and all its connections, if it is still the current one.
    ///
    /// Keeps the client if building its successor fails. That is not expected, because the same
    /// options worked before.
    fn discard(&self, number: u64) {
        let mut current = self.lock();
        if current.number != number {
            return;
        }
        if let Ok(client) = client(&self.options, self.tls.clone(), &self.rules) {
            let number = number + 1;
            *current = Current { client, number };
        }
    }

    fn lock(&self) -> MutexGuard<'_, Current> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("current", &self.lock())
            .finish_non_exhaustive()
    }
}

fn client(
    options: &TransportOptions,
    tls: ClientConfig,
    rules: &ProxyRules,
) -> Result<reqwest::Client, BuildError> {
    let mut client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(options.connect_timeout)
        .pool_idle_timeout(idle_timeout(options))
        .no_proxy();
    #[cfg(feature = "http2")]
    {
        client = client
            .http2_keep_alive_interval(http2_ping(options))
            .http2_keep_alive_timeout(http2_ping(options));
    }
    let direct = NoProxy::from_string(&rules.direct);
    if let Some(rule) = &rules.http {
        let proxy = proxy(rule, reqwest::Proxy::http)?;
        client = client.proxy(proxy.no_proxy(direct.clone()));
    }
    if let Some(rule) = &rules.https {
        let proxy = proxy(rule, reqwest::Proxy::https)?;
        client = client.proxy(proxy.no_proxy(direct));
    }
    if !options.http2 {
        client = client.http1_only();
    }
    client
        .build()
        .map_err(|error| BuildError::with_source("reqwest", "rejects the options", error))
}

fn proxy(
    rule: &ProxyUrl,
    of_scheme: fn(Url) -> reqwest::Result<reqwest::Proxy>,
) -> Result<reqwest::Proxy, BuildError> {
    let url = Url::parse(rule.expose()).map_err(|error| rule.unusable(error))?;
    rule.check(url.as_str())?;
    of_scheme(url).map_err(|error| rule.unusable(error.without_url()))
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let Current { client, number } = self.shared.lock().clone();
        // Over HTTP/1 the connection is closed anyway. The other connections stay.
        let may_be_http2 = cfg!(feature = "http2")
            && self.shared.options.http2
            && request.uri().scheme() == Some(&Scheme::HTTPS);
        let answer = self
            .limits
            .exchange(request, |request| async {
                let answer = client.execute(to_reqwest(request)?).await;
                answer
                    .map(Response::<reqwest::Body>::from)
                    .map_err(|error| transport_error(error.without_url().into(), Stage::Head))
            })
            .await;
        if may_be_http2 && answer.as_ref().is_err_and(ends_connection) {
            self.shared.discard(number);
        }
        let mut answer = answer?;
        let shared = Arc::downgrade(&self.shared);
        let discard = move || {
            if let Some(shared) = shared.upgrade() {
                shared.discard(number);
            }
        };
        answer
            .extensions_mut()
            .insert(ConnectionHandle::new(discard));
        Ok(answer)
    }
}

/// Converts the request. Returns an error if reqwest would change its URL, because the signature
/// covers the query.
fn to_reqwest(request: Request<RequestBody>) -> Result<reqwest::Request, TransportError> {
    let given = request.uri().clone();
    let request =
        reqwest::Request::try_from(request.map(reqwest::Body::wrap)).map_err(|error| {
            TransportError::with_source(TransportErrorKind::Other, error.without_url())
        })?;
    let url = request.url();
    if (url.path(), url.query()) != (given.path(), given.query()) {
        return Err(TransportError::with_source(
            TransportErrorKind::Other,
            "the path or query of the URI is not in normal form and would be changed",
        ));
    }
    Ok(request)
}
