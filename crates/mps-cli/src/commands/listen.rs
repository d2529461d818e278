//! `mps listen`: receives notifications and prints each.

use crate::error::CliError;
use crate::exit::Exit;
use crate::options::Common;
use crate::output::json_list::JsonList;
use crate::output::{Format, Output, Selection};
use crate::render::notification;
use crate::runtime::termination_signal;
use crate::secrets::Secrets;
use crate::service::receiver::ReceiverOptions;
use clap::Args;
use mps_notify::Received;
use mps_transport::{Clock as _, TokioClock};
use std::net::SocketAddr;

/// Receive notifications and print each until Ctrl-C
///
/// Takes what the service posts about tasks and live streams, on any path. With a key it refuses
/// notifications that are not signed with it. Prints one line of NDJSON for each notification, also
/// for duplicates and late ones, which are marked. Speaks plain HTTP, so put a server with TLS in
/// front of it.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps listen --listen 127.0.0.1:8080 > notifications.ndjson
  mps listen --key-file notify.txt \\
    --query \"outcome!='running' && id || null\"

Each line has `time`, `id`, `kind`, `outcome`, `verified`, `duplicate`, `late` (null, `superseded` \
by a later state of its task, or `expired`), and `answer`, the body, which mps parse reads.
With --output json the notifications are one list, which grows and is closed by Ctrl-C. Use --output table for lines for people.")]
pub(crate) struct Listen {
    /// Address to listen on; port 0 takes a free port
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    #[command(flatten)]
    receiver: ReceiverOptions,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    secrets: Secrets,
}

impl Listen {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Ndjson, &self.selection)?;
        self.secrets.apply();
        let mut listening = self.receiver.listen(self.listen).await?;
        let mut list = JsonList::default();
        let mut signal = std::pin::pin!(termination_signal());
        // Handle signals before the ready file exists, because one may come right after it.
        tokio::select! {
            biased;
            ended = &mut signal => { ended?; return Ok(Exit::Success); }
            ready = async { self.receiver.write_ready_file(&listening) } => ready?,
        }
        loop {
            tokio::select! {
                biased;
                ended = &mut signal => { ended?; break; }
                received = listening.notifications.next() => match received {
                    Some(received) => print(&mut output, &mut list, &received)?,
                    None => break,
                },
            }
        }
        // Print what was accepted. The stream ends, because the server drops its receivers.
        listening.close().await;
        while let Some(received) = listening.notifications.next().await {
            print(&mut output, &mut list, &received)?;
        }
        if output.format == Format::Json && !output.is_text() {
            list.finish(&mut output)?;
        }
        // A signal is the usual end, so that the exit code is success.
        Ok(Exit::Success)
    }
}

fn print(output: &mut Output, list: &mut JsonList, received: &Received) -> Result<(), CliError> {
    let now = TokioClock::new().now();
    match output.format {
        Format::Table => output.text(&notification::line(received, now)),
        Format::Json if !output.is_text() => {
            list.push(&notification::json(received, now))?;
            list.print(output)
        }
        _ => output.value(&notification::json(received, now)),
    }
}
