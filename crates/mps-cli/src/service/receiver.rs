//! HTTP server in front of a receiver of notifications. Does not end by itself.

use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use mps_notify::Receiver;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Most connections at a time. Further ones wait in the backlog of the socket.
const MAX_CONNECTIONS: usize = 512;

/// Pause after a connection could not be accepted, such as without free file descriptors.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves the receiver. Dropping the future ends every connection.
pub(crate) async fn serve(listener: TcpListener, receiver: Receiver) -> Infallible {
    let free = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        let place = Arc::clone(&free).acquire_owned().await;
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let service = TowerToHyperService::new(receiver.clone());
        connections.spawn(async move {
            let _place = place;
            let mut server = http1::Builder::new();
            // The timer ends connections that send no request head within 30 s.
            server.timer(TokioTimer::new());
            // An error is the sender's, such as a broken connection. The receiver has answered the
            // rest.
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}
