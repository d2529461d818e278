//! Accepts connections until the emulator stops.

use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio_util::task::TaskTracker;

use super::connection;
use super::handler::Handler;
use super::raw_response;
use crate::control::CONTROL_PREFIX;
use crate::fault::Outage;

/// Pause after a failed accept. The usual cause is a lack of file handles, which other connections
/// free when they close.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Longest wait for the first bytes of a connection that is to be reset: 50 ms. On one machine they
/// arrive with the connection.
const RESET_PAUSE: Duration = Duration::from_millis(50);

/// An address on which the emulator listens.
#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) handler: Handler,
    pub(crate) tracker: TaskTracker,
}

impl Listener {
    /// Serves `listener` until the emulator stops.
    pub(crate) async fn serve(self, listener: TcpListener) {
        loop {
            let accepted = tokio::select! {
                () = self.handler.stop.cancelled() => return,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, _)) => self.accept(stream),
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }

    fn accept(&self, stream: TcpStream) {
        let state = &self.handler.state;
        let outage = *state.outage.borrow() == Some(Outage::Reset);
        let handler = self.handler.clone();
        if outage || state.faults.match_connection().is_some() {
            self.tracker.spawn(serve_control_alone(handler, stream));
            return;
        }
        self.tracker
            .spawn(connection::serve(handler, stream, false));
    }
}

/// Serves the connection of a caller of the control API, and resets any other. Without this, no
/// outage that resets connections could be ended.
async fn serve_control_alone(handler: Handler, stream: TcpStream) {
    let asks_control = tokio::select! {
        asks = begins_with_control_request(&stream) => asks,
        () = tokio::time::sleep(RESET_PAUSE) => false,
        () = handler.stop.cancelled() => false,
    };
    match asks_control && handler.services.mps {
        true => connection::serve(handler, stream, true).await,
        false => {
            handler.state.counts.connection_refused();
            raw_response::reset(stream);
        }
    }
}

/// Returns true if the first bytes of a connection ask for the control API. Leaves them in place.
async fn begins_with_control_request(stream: &TcpStream) -> bool {
    // The longest method is `DELETE`.
    let mut first = [0; "DELETE /_emulator/".len()];
    loop {
        let Ok(length) = stream.peek(&mut first).await else {
            return false;
        };
        let text = String::from_utf8_lossy(&first[..length]);
        match text.split_once(' ') {
            Some((_, target)) if target.starts_with(CONTROL_PREFIX) => return true,
            Some((_, target)) if !CONTROL_PREFIX.starts_with(target) => return false,
            _ if length == 0 || length == first.len() => return false,
            _ => tokio::time::sleep(Duration::from_millis(1)).await,
        }
    }
}
