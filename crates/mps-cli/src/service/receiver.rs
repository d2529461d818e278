//! HTTP server in front of a receiver of notifications, for the options of the command line.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::notify_key::{self, NOTIFY_KEY};
use crate::output::file::write_whole;
use clap::Args;
use mps_notify::Notifications;
use std::net::SocketAddr;
use std::path::PathBuf;

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

/// Options of a receiver.
#[derive(Args, Debug)]
pub(crate) struct ReceiverOptions {
    /// File with the NotifyKey of the tasks [default: the variable MPS_NOTIFY_KEY, or no key]
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,

    /// File to write the address to once mps listens
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
}

/// Receiver that listens. Dropping it ends every connection.
pub(crate) struct Listening {
    pub(crate) notifications: Notifications,
    address: SocketAddr,
    server: JoinSet<Infallible>,
}

/// Advice for an empty key.
const EMPTY_KEY: &str = "Leave out the key. Notifications without a key are not signed.";

impl ReceiverOptions {
    /// Listens on an address and tells it on standard error. The ready file is not written yet.
    pub(crate) async fn listen(&self, address: SocketAddr) -> Result<Listening, CliError> {
        let key = notify_key::read(self.key_file.as_deref(), EMPTY_KEY)?;
        let bound = TcpListener::bind(address).await;
        let bound = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = bound.map_err(|error| {
            CliError::new(Exit::Network, format!("Cannot listen on {address}."))
                .caused_by(error)
                .with_advice("Use another port, or 127.0.0.1:0 for a free one.")
        })?;
        let mut settings = Receiver::builder().keep_bodies().sleep(tokio::time::sleep);
        eprintln!("mps listens on http://{address}.");
        match key {
            Some(key) => settings = settings.key(key),
            None => eprintln!("note: Signatures are not checked, because {NOTIFY_KEY} is not set."),
        }
        let (receiver, notifications) = settings.channel();
        let mut server = JoinSet::new();
        server.spawn(serve(listener, receiver));
        Ok(Listening {
            notifications,
            address,
            server,
        })
    }

    /// True if an option is set.
    pub(crate) fn is_set(&self) -> bool {
        self.key_file.is_some() || self.ready_file.is_some()
    }

    /// Writes the ready file, if there is one.
    pub(crate) fn write_ready_file(&self, listening: &Listening) -> Result<(), CliError> {
        match &self.ready_file {
            Some(file) => write_whole(file, &format!("http://{}", listening.address)),
            None => Ok(()),
        }
    }
}

impl Listening {
    /// Ends every connection. The notifications that were accepted remain, and their stream ends.
    pub(crate) async fn close(&mut self) {
        self.server.shutdown().await;
    }
}

/// Serves the receiver. Dropping the future ends every connection.
async fn serve(listener: TcpListener, receiver: Receiver) -> Infallible {
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
