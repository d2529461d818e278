//! `mps listen`: receives notifications and prints each.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::notify_key::{self, NOTIFY_KEY};
use crate::options::Common;
use crate::output::file::write_whole;
use crate::output::{Format, Output, Selection};
use crate::render::notification;
use crate::runtime::termination_signal;
use crate::secrets::Secrets;
use crate::service::receiver::serve;
use clap::Args;
use mps_notify::{Received, Receiver};
use mps_transport::{Clock as _, TokioClock};
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use tokio::net::TcpListener;

/// Receive notifications and print each until Ctrl-C
///
/// Takes what the service posts about tasks and live streams, on any path. With a key it refuses
/// notifications that are not signed with it. Prints one line of NDJSON for each notification, also
/// for duplicates and late ones, which are marked. Speaks plain HTTP, so put a server with TLS in
/// front of it.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  MPS_NOTIFY_KEY=... mps listen --listen 127.0.0.1:8080 > notifications.ndjson
  mps listen --key-file notify.txt --query \"outcome!='running' && !duplicate && id || null\"

Each line has `time`, `id`, `kind`, `outcome`, `verified`, `duplicate`, `late` (null, `superseded`
by a later state of its task, or `expired`), and `answer`, the body, which mps parse reads.
Use --output json for indented JSON, and --output table for lines for people.")]
pub(crate) struct Listen {
    /// Address to listen on; port 0 takes a free port
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    /// File with the NotifyKey of the tasks [default: the variable MPS_NOTIFY_KEY, or no key]
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,

    /// File to write the address to once mps listens
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    secrets: Secrets,
}

impl Listen {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Ndjson, &self.selection)?;
        let key = notify_key::read(self.key_file.as_deref(), EMPTY_KEY)?;
        self.secrets.apply();
        let bound = TcpListener::bind(self.listen).await;
        let bound = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = bound.map_err(|error| self.cannot_listen(error))?;
        let mut settings = Receiver::builder().keep_bodies().sleep(tokio::time::sleep);
        eprintln!("mps listens on http://{address}.");
        match key {
            Some(key) => settings = settings.key(key),
            None => eprintln!("note: Signatures are not checked, because {NOTIFY_KEY} is not set."),
        }
        let (receiver, mut notifications) = settings.channel();
        let mut server = Box::pin(serve(listener, receiver));
        let ready = async {
            match &self.ready_file {
                Some(file) => write_whole(file, &format!("http://{address}")),
                None => Ok(()),
            }
        };
        let mut signal = std::pin::pin!(termination_signal());
        // Handle signals before the ready file exists, because one may come right after it.
        tokio::select! {
            biased;
            ended = &mut signal => { ended?; return Ok(Exit::Success); }
            ready = ready => ready?,
        }
        loop {
            tokio::select! {
                biased;
                ended = &mut signal => { ended?; break; }
                received = notifications.next() => match received {
                    Some(received) => print(&mut output, &received)?,
                    None => break,
                },
                never = &mut server => match never {},
            }
        }
        // Print what was accepted. The stream ends, because the server drops its receivers.
        drop(server);
        while let Some(received) = notifications.next().await {
            print(&mut output, &received)?;
        }
        // A signal is the usual end, so that the exit code is success.
        Ok(Exit::Success)
    }

    fn cannot_listen(&self, error: io::Error) -> CliError {
        CliError::new(Exit::Network, format!("Cannot listen on {}.", self.listen))
            .caused_by(error)
            .with_advice("Use another port, or 127.0.0.1:0 for a free one.")
    }
}

/// Advice for an empty key.
const EMPTY_KEY: &str = "Leave out the key. Notifications without a key are not signed.";

fn print(output: &mut Output, received: &Received) -> Result<(), CliError> {
    let now = TokioClock::new().now();
    match output.format {
        Format::Table => output.text(&notification::line(received, now)),
        _ => output.value(&notification::json(received, now)),
    }
}
