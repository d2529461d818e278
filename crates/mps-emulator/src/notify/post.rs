//! Posts a body to a plain HTTP address. Only addresses of this machine are allowed by default.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri, header};
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Timeout of one request: 5 s. The service's own is not documented.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Reason for which a receiver gave no status.
#[derive(Debug, thiserror::Error)]
pub(super) enum PostError {
    /// The emulator does not post to this address. A retry cannot help.
    #[error("{0}")]
    Refused(String),
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    Http(#[from] hyper::Error),
    #[error("The receiver did not answer within 5 s.")]
    Timeout,
}

/// Posts JSON and returns the status of the answer.
pub(super) async fn post(url: &str, body: Bytes, any_host: bool) -> Result<u16, PostError> {
    match tokio::time::timeout(TIMEOUT, exchange(url, body, any_host)).await {
        Ok(answered) => answered,
        Err(_) => Err(PostError::Timeout),
    }
}

async fn exchange(url: &str, body: Bytes, any_host: bool) -> Result<u16, PostError> {
    let refused = |reason: &str| PostError::Refused(reason.to_owned());
    let uri: Uri = url
        .parse()
        .map_err(|_| refused("The NotifyUrl is not a URL."))?;
    if uri.scheme_str() != Some("http") {
        return Err(refused("The emulator posts only to http:// addresses."));
    }
    let host = uri.host().unwrap_or_default();
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let addresses = tokio::net::lookup_host((name, uri.port_u16().unwrap_or(80))).await?;
    let is_allowed = |address: &SocketAddr| any_host || address.ip().to_canonical().is_loopback();
    let addresses: Vec<SocketAddr> = addresses.filter(is_allowed).collect();
    if addresses.is_empty() {
        return Err(refused(
            "The NotifyUrl is not on this machine. Start the emulator with --notify-any-host.",
        ));
    }
    let stream = TcpStream::connect(&addresses[..]).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let authority = uri.authority().map_or(host, http::uri::Authority::as_str);
    // A URL may carry a user and a password, which are no part of the host header.
    let host = authority.rsplit('@').next().unwrap_or(host);
    let target = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = Request::post(target)
        .header(header::HOST, host)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::CONNECTION, "close")
        .body(Full::new(body))
        .map_err(|_| refused("The NotifyUrl is not a URL."))?;
    let exchange = sender.send_request(request);
    tokio::pin!(exchange);
    tokio::pin!(connection);
    let response = tokio::select! {
        response = &mut exchange => response?,
        ended = &mut connection => {
            ended?;
            exchange.await?
        }
    };
    Ok(response.status().as_u16())
}
