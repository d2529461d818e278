//! Accepts connections until the emulator stops.

use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio_util::task::TaskTracker;

use super::connection;
use super::handler::Handler;
use super::raw_response;
use crate::control::{CONTROL_PREFIX, is_control_path};
use crate::fault::Outage;

/// Pause after a failed accept. The usual cause is a lack of file handles, which other connections
/// free when they close.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// First pause before another look at bytes that do not tell their purpose yet: 1 ms, because the
/// rest of a line arrives almost at once. Each further pause is twice as long.
const PEEK_PAUSE: Duration = Duration::from_millis(1);
/// Longest of these pauses: 100 ms, so that a caller that stops within a line costs little.
const LONGEST_PEEK_PAUSE: Duration = Duration::from_millis(100);

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
        let outage = Outage::resets(&state.outage.borrow());
        let handler = self.handler.clone();
        match outage || state.faults.any_on_accept() {
            true => self
                .tracker
                .spawn(serve_by_purpose(handler, stream, outage)),
            false => self
                .tracker
                .spawn(connection::serve(handler, stream, false)),
        };
    }
}

/// Bytes of a connection that tell its purpose at most: enough for the longest method, a host name
/// of 255 characters and the beginning of the path.
const PEEKED: usize = 320;

/// First request of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Control,
    Service,
    /// The caller sent nothing.
    Unknown,
}

/// Serves the connection of a caller of the control API, and counts any other with the rules that
/// reset connections. Only the first bytes tell them apart. A connection that was open before an
/// outage is reset by it at once, as those that are served.
async fn serve_by_purpose(handler: Handler, stream: TcpStream, in_outage: bool) {
    let mut outage = handler.state.outage.subscribe();
    let purpose = tokio::select! {
        purpose = purpose(&stream) => purpose,
        Ok(_) = outage.wait_for(Outage::resets), if !in_outage => Purpose::Service,
        () = tokio::time::sleep(handler.state.client_timeout) => Purpose::Unknown,
        () = handler.stop.cancelled() => Purpose::Unknown,
    };
    let state = &handler.state;
    match purpose {
        Purpose::Unknown => {}
        Purpose::Control if handler.services.mps => connection::serve(handler, stream, true).await,
        Purpose::Control | Purpose::Service => {
            let outage = Outage::resets(&state.outage.borrow());
            if outage || state.faults.match_connection().is_some() {
                state.counts.connection_refused();
                raw_response::reset(stream);
                return;
            }
            connection::serve(handler, stream, false).await;
        }
    }
}

/// Waits for the first bytes of a connection, and leaves them in place.
async fn purpose(stream: &TcpStream) -> Purpose {
    let mut first = [0; PEEKED];
    let mut pause = PEEK_PAUSE;
    loop {
        let length = stream.peek(&mut first).await.unwrap_or(0);
        if length == 0 {
            return Purpose::Unknown;
        }
        let text = String::from_utf8_lossy(&first[..length]);
        match purpose_of(&text) {
            Some(purpose) => return purpose,
            None if length == first.len() => return Purpose::Service,
            None => tokio::time::sleep(pause).await,
        }
        pause = (2 * pause).min(LONGEST_PEEK_PAUSE);
    }
}

/// Purpose of a connection that begins with this text. `None` if more of it has to arrive.
fn purpose_of(text: &str) -> Option<Purpose> {
    let (_, target) = text.split_once(' ')?;
    let path = path_within(target)?;
    if path.len() <= CONTROL_PREFIX.len() && CONTROL_PREFIX.starts_with(path) {
        return None;
    }
    let path = path.split([' ', '?']).next().unwrap_or_default();
    Some(match is_control_path(path) {
        true => Purpose::Control,
        false => Purpose::Service,
    })
}

/// Target of a request from its path on. Callers that take the emulator for a proxy name the host
/// before it. `None` if the path has not arrived yet.
fn path_within(target: &str) -> Option<&str> {
    for scheme in ["http://", "https://"] {
        let (begin, rest) = target
            .split_at_checked(scheme.len())
            .unwrap_or((target, ""));
        if begin.eq_ignore_ascii_case(scheme) {
            return rest.find(['/', '?', ' ']).map(|at| &rest[at..]);
        }
        let arrived = scheme.get(..target.len());
        if arrived.is_some_and(|arrived| arrived.eq_ignore_ascii_case(target)) {
            return None;
        }
    }
    Some(target)
}
