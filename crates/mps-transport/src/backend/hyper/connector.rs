//! Connects the hyper backend to a host: directly or through a proxy, with TLS on top.

use crate::backend::hyper::host_stream::HostStream;
use crate::backend::hyper::resolver::Resolver;
use crate::backend::proxy_rules::ProxyRules;
use crate::error::BuildError;
use http::uri::Scheme;
use http::{HeaderValue, Uri};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::TcpStream;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;
type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;

/// Connects to the host of a URI within the connect timeout.
#[derive(Clone)]
pub(crate) struct Connector {
    https: HttpsConnector<Route>,
    proxies: Arc<Matcher>,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(
        tls: ClientConfig,
        rules: &ProxyRules,
        timeout: Duration,
    ) -> Result<Self, BuildError> {
        let mut tcp = HttpConnector::new_with_resolver(Resolver);
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_secs(15)));
        let mut proxy_tls = tls.clone();
        proxy_tls.alpn_protocols.clear(); // proxies speak HTTP/1.1
        let proxies = Arc::new(matcher(rules)?);
        let route = Route {
            to_proxy: HttpsConnector::from((tcp.clone(), proxy_tls)),
            tcp,
            proxies: proxies.clone(),
        };
        Ok(Self {
            https: HttpsConnector::from((route, tls)),
            proxies,
            timeout,
        })
    }

    /// Returns the proxy credentials that the request to `uri` must carry. A tunnel carries them
    /// itself.
    pub(crate) fn proxy_authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme() != Some(&Scheme::HTTP) {
            return None;
        }
        self.proxies.intercept(uri)?.basic_auth().cloned()
    }
}

fn matcher(rules: &ProxyRules) -> Result<Matcher, BuildError> {
    let mut matcher = Matcher::builder().no(&rules.direct);
    if let Some(proxy) = &rules.http {
        proxy.check(proxy.expose())?;
        matcher = matcher.http(proxy.expose());
    }
    if let Some(proxy) = &rules.https {
        proxy.check(proxy.expose())?;
        matcher = matcher.https(proxy.expose());
    }
    Ok(matcher.build())
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector")
            .field("proxies", &self.proxies) // addresses without credentials
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl Service<Uri> for Connector {
    type Response = TokioIo<HostStream<TokioIo<MaybeHttpsStream<RouteStream>>>>;
    type Error = BoxError;
    type Future = BoxFuture<Self::Response, BoxError>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.https.poll_ready(cx)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let proxy = self.proxies.intercept(&uri);
        let ends_at_proxy = proxy.is_some_and(|proxy| forwards(&proxy, &uri));
        let connecting = tokio::time::timeout(self.timeout, self.https.call(uri));
        Box::pin(async move {
            let stream = connecting
                .await
                .unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))?;
            Ok(TokioIo::new(HostStream::new(
                TokioIo::new(stream),
                ends_at_proxy,
            )))
        })
    }
}

/// Returns whether the proxy forwards the requests to `uri`, instead of a tunnel's bytes.
fn forwards(proxy: &Intercept, uri: &Uri) -> bool {
    uri.scheme() != Some(&Scheme::HTTPS) && is_http(proxy)
}

fn is_http(proxy: &Intercept) -> bool {
    matches!(proxy.uri().scheme_str(), Some("http" | "https"))
}

/// The connection below the TLS of the host. TLS may lead to a proxy.
type RouteStream = MaybeHttpsStream<TokioIo<TcpStream>>;

/// Connects below the TLS of the host.
#[derive(Clone)]
struct Route {
    tcp: HttpConnector<Resolver>,
    to_proxy: HttpsConnector<HttpConnector<Resolver>>,
    proxies: Arc<Matcher>,
}

impl Service<Uri> for Route {
    type Response = RouteStream;
    type Error = BoxError;
    type Future = BoxFuture<RouteStream, BoxError>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let route = self.clone();
        Box::pin(async move {
            match route.proxies.intercept(&uri) {
                Some(proxy) => route.through(&proxy, uri).await,
                None => route.direct(uri).await,
            }
        })
    }
}

impl Route {
    async fn direct(mut self, uri: Uri) -> Result<RouteStream, BoxError> {
        Ok(MaybeHttpsStream::Http(self.tcp.call(uri).await?))
    }

    async fn through(mut self, proxy: &Intercept, uri: Uri) -> Result<RouteStream, BoxError> {
        let address = proxy.uri().clone();
        if !is_http(proxy) {
            let mut socks = SocksV5::new(address, self.tcp);
            if let Some((user, password)) = proxy.raw_auth() {
                socks = socks.with_auth(user.to_owned(), password.to_owned());
            }
            return Ok(MaybeHttpsStream::Http(socks.call(uri).await?));
        }
        if forwards(proxy, &uri) {
            return self.to_proxy.call(address).await;
        }
        let mut tunnel = Tunnel::new(address, self.to_proxy);
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        Ok(tunnel.call(uri).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Proxy;

    #[test]
    fn loopback_and_metadata_host_never_use_a_proxy() {
        let mut rules =
            ProxyRules::new(&Proxy::Fixed("proxy.example:3128".parse().unwrap())).unwrap();
        rules.direct.push_str(", inner.example");
        let proxies = matcher(&rules).unwrap();
        let is_proxied = |host: &str| {
            ["http", "https"].map(|scheme| {
                let uri = format!("{scheme}://{host}/").parse().unwrap();
                proxies.intercept(&uri).is_some()
            })
        };
        for direct in [
            "localhost",
            "LOCALHOST:8080",
            "127.0.0.1",
            "127.1.2.3:80",
            "[::1]:80",
            "169.254.0.23",
            "[fe80::1]",
            "metadata.tencentyun.com",
            "inner.example",
            "mps.inner.example",
        ] {
            assert_eq!(is_proxied(direct), [false, false], "{direct}");
        }
        for proxied in [
            "mps.tencentcloudapi.com",
            "tencentyun.com",
            "notlocalhost",
            "notinner.example",
            "inner.example.org",
            "126.0.0.1",
            "169.253.0.1",
            "localhost.example",
        ] {
            assert_eq!(is_proxied(proxied), [true, true], "{proxied}");
        }
    }
}
