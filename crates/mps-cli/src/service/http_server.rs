//! HTTP server of the commands that listen: `mps listen`, `mps watch --listen` and
//! `mps report --watch`.

use crate::error::CliError;
use crate::exit::Exit;
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::HttpService;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Most connections at a time. Further ones wait in the backlog of the socket.
const MAX_CONNECTIONS: usize = 512;

/// Pause after a connection could not be accepted, such as without free file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Binds a listener. Returns it with its address, which has the port if 0 was requested.
pub(crate) async fn bind(address: SocketAddr) -> Result<(SocketAddr, TcpListener), CliError> {
    let bound = TcpListener::bind(address).await;
    let bound = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
    bound.map_err(|error| {
        CliError::new(Exit::Network, format!("Cannot listen on {address}."))
            .caused_by(error)
            .with_advice("Use another port, or port 0 for a free one.")
    })
}

/// Serves a service. Dropping the future ends every connection.
pub(crate) async fn serve<S>(listener: TcpListener, service: S) -> Infallible
where
    S: HttpService<Incoming> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::ResBody: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    let free = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        let place = Arc::clone(&free).acquire_owned().await;
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let service = service.clone();
        connections.spawn(async move {
            let _place = place;
            let mut server = http1::Builder::new();
            // The timer ends connections that send no request head within 30 s.
            server.timer(TokioTimer::new());
            // An error is the caller's, such as a broken connection.
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}
