//! HTTP server in front of a receiver of notifications, for the options of the command line.

use crate::error::CliError;
use crate::input::notify_key::{self, NOTIFY_KEY};
use crate::output::file::write_to;
use crate::service::http_server::{bind, serve};
use clap::Args;
use hyper_util::service::TowerToHyperService;
use mps_notify::{Notifications, Receiver};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use tokio::task::JoinSet;

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
        let (address, listener) = bind(address).await?;
        let mut settings = Receiver::builder().keep_bodies().sleep(tokio::time::sleep);
        stderr_line!("mps listens on http://{address}.");
        match key {
            Some(key) => settings = settings.key(key),
            None => {
                stderr_line!("note: Signatures are not checked, because {NOTIFY_KEY} is not set.")
            }
        }
        let (receiver, notifications) = settings.channel();
        let mut server = JoinSet::new();
        server.spawn(serve(listener, TowerToHyperService::new(receiver)));
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
            Some(file) => write_to(Some(file), |out| {
                write!(out, "http://{}", listening.address)
            }),
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
