//! `mps watch`: polls any number of tasks and prints each change.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::id_stream;
use crate::input::ids::no_ids;
use crate::options::{Common, positive_duration};
use crate::output::{Format, Output, Selection};
use crate::progress::watch_counter::WatchCounter;
use crate::render::change::ChangeEvent;
use crate::secrets::Secrets;
use crate::service::connection::Connected;
use crate::service::receiver::{Listening, ReceiverOptions};
use crate::service::wait::check_reachable;
use clap::Args;
use mps_describe::{Event, TaskUpdate};
use mps_model::Outcome;
use mps_notify::Received;
use mps_transport::{Clock as _, TokioClock};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::sync::mpsc;

/// Watch any number of tasks and print each change
///
/// Prints one line of NDJSON for each change, until all tasks have ended. Polls first the tasks
/// that are most likely to have ended, because the rate limit is shared. Reads ids from standard
/// input while it runs, so that another program can add tasks. The exit code is the worst of all
/// tasks.
///
/// With --listen it also receives the notifications that the service posts to the NotifyUrl of the
/// tasks, and polls a task at once when one arrives. It reports only what the polls find, and polls
/// all tasks also without notifications.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps watch --emulator
  mps list --status processing | mps watch - --listen 127.0.0.1:8081
  make-tasks | mps watch - --query \"event=='done' && outcome!='succeeded' && id || null\"

Each line has `time`, `id` and `event`:
  status    `status`, when it has changed
  progress  `progress` in percent
  subtask   `kind`, `path` and `status` of a subtask that has ended
  done      `outcome`, `task_type`, `elapsed` in seconds, `files`, `failures`, `uncertainties`
            (parts with an unknown outcome), and with --answers the whole `answer`
  lost      `problem`, when the task cannot be polled any more
Use --output json for indented JSON, and --output table for lines for people.")]
pub(crate) struct Watch {
    /// Task ids; `-` or no id reads standard input, one id a line; with --emulator, no id means all
    /// of its tasks
    #[arg(value_name = "ID")]
    ids: Vec<String>,

    /// Time after which to give up, such as 90s, 10m or 1h30m [default: never]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    timeout: Option<Duration>,

    /// Time between two polls of a task [default: 1s to 2m, by when it may end]
    #[arg(long, value_name = "DURATION", value_parser = positive_duration)]
    interval: Option<Duration>,

    /// Address on which to receive notifications, such as 127.0.0.1:8081; port 0 takes a free port
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,

    #[command(flatten)]
    receiver: ReceiverOptions,

    /// Print the answer of each task that has ended
    #[arg(long)]
    answers: bool,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    secrets: Secrets,
}

impl Watch {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Ndjson, &self.selection)?;
        self.secrets.apply();
        let listening = self.receive().await?;
        let connected = common.connection.open().await?;
        let mut session = WatchSession {
            connected: &connected,
            output: &mut output,
            answers: self.answers,
            interval: self.interval,
            counter: WatchCounter::new(common.verbose > 0),
            worst: Exit::Success,
            listening,
        };
        let ids = self.ids(&connected);
        match self.timeout {
            None => session.watch(ids).await?,
            Some(timeout) => match tokio::time::timeout(timeout, session.watch(ids)).await {
                Ok(watched) => watched?,
                Err(_) => session.report_timeout(timeout),
            },
        }
        Ok(session.worst)
    }

    /// Receives notifications, if --listen is set.
    async fn receive(&self) -> Result<Option<Listening>, CliError> {
        let Some(address) = self.listen else {
            return match self.receiver.is_set() {
                true => Err(CliError::usage(
                    "The options --key-file and --ready-file need --listen.",
                )
                .with_advice("Add --listen 127.0.0.1:0, or leave them out.")),
                false => Ok(None),
            };
        };
        let listening = self.receiver.listen(address).await?;
        self.receiver.write_ready_file(&listening)?;
        Ok(Some(listening))
    }

    /// Sends the ids of the command line or of standard input as they arrive.
    fn ids(&self, connected: &Connected) -> mpsc::Receiver<Result<String, CliError>> {
        let emulated = connected.emulated_ids();
        let mut named = self.ids.clone();
        if named.is_empty() {
            named = match emulated.is_empty() {
                true => vec!["-".to_owned()],
                false => emulated,
            };
        }
        id_stream::channel(named)
    }
}

/// Next notification. Without a receiver there is none, ever.
async fn next_notification(listening: &mut Option<Listening>) -> Option<Received> {
    match listening {
        Some(listening) => listening.notifications.next().await,
        None => std::future::pending().await,
    }
}

/// State of a running watch.
struct WatchSession<'a> {
    connected: &'a Connected,
    output: &'a mut Output,
    answers: bool,
    interval: Option<Duration>,
    counter: WatchCounter,
    worst: Exit,
    listening: Option<Listening>,
}

impl WatchSession<'_> {
    async fn watch(
        &mut self,
        mut ids: mpsc::Receiver<Result<String, CliError>>,
    ) -> Result<(), CliError> {
        let Some(first) = ids.recv().await.transpose()? else {
            return Err(no_ids());
        };
        // A watch tolerates outages, so check first that the service answers at all.
        check_reachable(self.connected, &first).await?;
        let mut watch = self.connected.client.watch([first]);
        if let Some(interval) = self.interval {
            watch = watch.interval(interval..=interval);
        }
        let mut handle = Some(watch.handle());
        loop {
            self.counter.watching(watch.len());
            tokio::select! {
                id = ids.recv(), if handle.is_some() => match (id.transpose()?, &handle) {
                    (Some(id), Some(handle)) => {
                        handle.add(id);
                    }
                    // Drop the handle at the end of the ids. The watch then ends with its tasks.
                    _ => handle = None,
                },
                Some(received) = next_notification(&mut self.listening) => {
                    watch.handle().notified(received.event.insight());
                }
                change = watch.next() => match change {
                    Some(change) => self.print_change(change)?,
                    None => return Ok(()),
                },
            }
        }
    }

    fn print_change(&mut self, change: TaskUpdate) -> Result<(), CliError> {
        let TaskUpdate { task_id, event, .. } = change;
        let event = match event {
            Event::GaveUp(error) => {
                let error = self.connected.error(error);
                self.ended(Outcome::Failed, error.exit());
                ChangeEvent::lost(error)
            }
            Event::Done(detail) => {
                self.ended(detail.outcome(), Exit::from_outcome(detail.outcome()));
                ChangeEvent::done(detail, self.answers)
            }
            event => match ChangeEvent::while_running(event) {
                Some(event) => event,
                None => return Ok(()),
            },
        };
        let now = TokioClock::new().now();
        self.counter.pause(|| match self.output.format {
            Format::Table => self.output.text(&event.line(&task_id, now)),
            _ => self.output.value(&event.json(&task_id, now)),
        })
    }

    fn ended(&mut self, outcome: Outcome, exit: Exit) {
        self.counter.ended(outcome);
        self.worst = self.worst.max(exit);
    }

    fn report_timeout(&mut self, timeout: Duration) {
        let message = format!(
            "Some tasks did not end within {}.",
            humantime::format_duration(timeout)
        );
        CliError::new(Exit::Deadline, message)
            .with_advice("Run the same command to resume the watch. The tasks continue.")
            .report();
        self.worst = self.worst.max(Exit::Deadline);
    }
}
