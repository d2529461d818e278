//! `mps watch`: polls any number of tasks and prints each change.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::id_stream;
use crate::input::ids::no_ids;
use crate::options::{Common, positive_duration};
use crate::output::json_list::JsonList;
use crate::output::{Format, Output, Selection};
use crate::progress::Progress;
use crate::progress::task_state::TaskState;
use crate::progress::terminal::is_animated;
use crate::render::change::ChangeEvent;
use crate::render::overview::{Overview, Row};
use crate::render::task_view::TaskView;
use crate::runtime::{exit_at_next_signal, termination_signal};
use crate::secrets::Secrets;
use crate::service::connection::Connected;
use crate::service::receiver::{Listening, ReceiverOptions};
use crate::service::wait::check_reachable;
use crate::text::{count, number, sanitize};
use clap::Args;
use console::Term;
use mps_describe::{Event, TaskUpdate};
use mps_model::TaskStatus;
use mps_notify::Received;
use mps_transport::{Clock as _, TokioClock};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::MissedTickBehavior;

/// Watch any number of tasks and print each change
///
/// Shows a table that updates in a terminal, and prints one line of NDJSON for each change
/// elsewhere, until all tasks have ended. Polls first the tasks
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
  mps list --status processing |
    mps watch - --listen 127.0.0.1:8081
  mps watch --emulator -o ndjson \\
    --query \"outcome=='failed' && id || null\"

Each line has `time`, `id` and `event`:
  status    `status`, when it has changed
  progress  `progress` in percent
  subtask   `kind`, `path` and `status` of a subtask
  done      `outcome`, `task_type`, `elapsed`, `files`,
            `failures`, `uncertainties`, perhaps `answer`
  lost      `problem`; the task cannot be polled any more

`elapsed` is in seconds, `answer` comes with --answers, and `uncertainties` are parts with an unknown outcome. Use --output \
ndjson for lines in a terminal, and --output table for lines for people elsewhere. With --output json the changes are one \
list, which grows and is closed at the end, also by Ctrl-C or --timeout.")]
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
        let is_terminal = Term::stdout().is_term();
        let default = match is_terminal && !self.answers && !self.selection.is_set() {
            true => Format::Table,
            false => Format::Ndjson,
        };
        let mut output = Output::new(common.output, default, &self.selection)?;
        let is_live = is_animated(&Term::stdout()) && common.verbose == 0;
        let has_bars = is_live && output.format == Format::Table;
        self.secrets.apply();
        let listening = self.receive().await?;
        let connected = common.connection.open().await?;
        let output_screen = output.screen;
        let mut session = WatchSession {
            connected: &connected,
            output: &mut output,
            answers: self.answers,
            interval: self.interval,
            progress: Progress::of_watch(common.verbose > 0, has_bars),
            overview: Overview::new(output_screen),
            list: JsonList::default(),
            worst: Exit::Success,
            listening,
        };
        let ids = self.ids(&connected);
        let ended_by = tokio::select! {
            biased;
            signal = termination_signal() => signal.map(Some),
            watched = session.watch_until(ids, self.timeout) => watched.map(|()| None),
        };
        if matches!(ended_by, Ok(Some(_))) {
            exit_at_next_signal();
        }
        session.finish(ended_by)
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

/// Time between two updates of the progress display.
const TICK: Duration = Duration::from_millis(500);

/// State of a running task after an event.
fn running_state(event: &Event) -> Option<TaskState> {
    let state = TaskState::default();
    match event {
        Event::Status(status) => Some(TaskState {
            status: Some(sanitize(status.as_str()).to_lowercase()),
            is_waiting: Some(*status == TaskStatus::Waiting),
            ..state
        }),
        Event::Progress(percent) => Some(TaskState {
            progress: Some(*percent),
            ..state
        }),
        Event::Subtask { kind, status, .. } => Some(TaskState {
            status: Some(format!("{} {}", sanitize(kind), sanitize(status.as_str()))),
            ..state
        }),
        _ => None,
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
    progress: Progress,
    overview: Overview,
    /// Changes as one JSON document.
    list: JsonList,
    worst: Exit,
    listening: Option<Listening>,
}

impl WatchSession<'_> {
    /// Watches the tasks until they have ended, or until the timeout.
    async fn watch_until(
        &mut self,
        ids: mpsc::Receiver<Result<String, CliError>>,
        timeout: Option<Duration>,
    ) -> Result<(), CliError> {
        let Some(timeout) = timeout else {
            return self.watch(ids).await;
        };
        let watched = tokio::time::timeout(timeout, self.watch(ids)).await;
        watched.unwrap_or_else(|_| {
            self.report_timeout(timeout);
            Ok(())
        })
    }

    async fn watch(
        &mut self,
        mut ids: mpsc::Receiver<Result<String, CliError>>,
    ) -> Result<(), CliError> {
        let Some(first) = ids.recv().await.transpose()? else {
            return Err(no_ids());
        };
        // A watch tolerates outages, so check first that the service answers at all.
        check_reachable(self.connected, &first).await?;
        self.expect(&first);
        let mut watch = self.connected.client.watch([first]);
        if let Some(interval) = self.interval {
            watch = watch.interval(interval..=interval);
        }
        let mut handle = Some(watch.handle());
        let mut ticks = tokio::time::interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                id = ids.recv(), if handle.is_some() => match (id.transpose()?, &handle) {
                    (Some(id), Some(handle)) => {
                        self.expect(&id);
                        handle.add(id);
                    }
                    // Drop the handle at the end of the ids. The watch then ends with its tasks.
                    _ => handle = None,
                },
                _ = ticks.tick() => self.progress.tick(self.connected.monitor.outage()),
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

    /// Shows a task that is watched from now on.
    fn expect(&mut self, id: &str) {
        self.progress.add(id);
        self.overview.expect(id);
    }

    fn print_change(&mut self, change: TaskUpdate) -> Result<(), CliError> {
        let TaskUpdate { task_id, event, .. } = change;
        let event = match event {
            Event::GaveUp(error) => {
                let error = self.connected.error(error);
                self.worst = self.worst.max(error.exit());
                self.progress.end(&task_id, None, Some(&error));
                ChangeEvent::lost(error)
            }
            Event::Done(detail) => {
                let outcome = detail.outcome();
                self.worst = self.worst.max(Exit::from_outcome(outcome));
                self.progress.end(&task_id, Some(&*detail), None);
                ChangeEvent::done(detail, self.answers)
            }
            event => {
                if let Some(state) = running_state(&event) {
                    self.progress.change(&task_id, state);
                }
                match ChangeEvent::while_running(event) {
                    Some(event) => event,
                    None => return Ok(()),
                }
            }
        };
        match self.progress.has_bars() {
            true => self.print_end(&task_id, &event),
            false => self.print_event(&task_id, &event),
        }
    }

    /// Prints a line for a change.
    fn print_event(&mut self, id: &str, event: &ChangeEvent) -> Result<(), CliError> {
        let now = TokioClock::new().now();
        self.progress.pause(|| match self.output.format {
            Format::Table => self.output.text(&event.line(id, now)),
            Format::Json if !self.output.is_text() => {
                self.list.push(&event.json(id, now))?;
                self.list.print(self.output)
            }
            _ => self.output.value(&event.json(id, now)),
        })
    }

    /// Prints a task that has ended above the bars of the others.
    fn print_end(&mut self, id: &str, event: &ChangeEvent) -> Result<(), CliError> {
        let row = match event {
            ChangeEvent::Done { detail, .. } => {
                let describe = format!("mps describe{}", self.connected.options);
                Row::of_task(0, id, &TaskView::of(&**detail), &describe)
            }
            ChangeEvent::Lost(error) => Row::of_error(0, id, error.code_or_message()),
            _ => return Ok(()),
        };
        let text = self.overview.text(&[row]);
        self.progress.pause(|| self.output.text(&text))
    }

    /// Prints the end of the document, or the totals. The watch ended by itself, by a signal, or by
    /// an error.
    fn finish(mut self, ended_by: Result<Option<Exit>, CliError>) -> Result<Exit, CliError> {
        // After an error, a document without an element would look like a result.
        let has_document = self.output.format == Format::Json && !self.output.is_text();
        if has_document && (ended_by.is_ok() || !self.list.is_empty()) {
            let list = std::mem::take(&mut self.list);
            let finished = self.progress.pause(|| list.finish(self.output));
            // The first error counts.
            if ended_by.is_ok() {
                finished?;
            }
        }
        let signal = ended_by?;
        self.print_totals();
        Ok(signal.unwrap_or(self.worst))
    }

    /// Prints the totals for people.
    fn print_totals(&self) {
        let Some(totals) = self.progress.totals() else {
            return;
        };
        let tasks = count(totals.all(), "task");
        let tasks = match totals.running + totals.waiting {
            0 => tasks,
            left => format!("{} of {tasks}", number(totals.all() - left)),
        };
        self.progress
            .pause(|| stderr_line!("{tasks} ended: {totals}."));
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
