//! Accepts connections until the emulator stops.

use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio_util::task::TaskTracker;

use super::connection;
use super::handler::Handler;
use super::raw_response;
use crate::fault::Outage;

/// Pause after a failed accept. The usual cause is a lack of file handles, which other connections
/// free when they close.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

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
        if outage || state.faults.match_connection().is_some() {
            state.counts.connection_refused();
            raw_response::reset(stream);
            return;
        }
        self.tracker
            .spawn(connection::serve(self.handler.clone(), stream));
    }
}
