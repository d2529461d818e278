//! `mps emulator`: serves the API on this machine.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::variable;
use crate::runtime::termination_signal;
use clap::Args;
use mps_emulator::{Builder, SECRET_ID, SECRET_KEY, Task};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

/// Serve the API on this machine until Ctrl-C
///
/// Ctrl-C lets requests in progress end, for at most a second. A second one ends at once.
///
/// Checks signatures, applies the rate limit and runs tasks: they wait, are processed and end.
/// Without --tasks it serves tasks of every kind that finish within seconds. It always serves the
/// task of the service's documentation.
///
/// Requests to it start, list and abort tasks too, and it posts notifications. STS is served on the
/// same address. The control API below /_emulator/ changes and observes it from any language.
/// docs/emulator.md describes all of this.
///
/// Accepts the key pair of the service's documentation, unless MPS_EMULATOR_SECRET_ID and
/// MPS_EMULATOR_SECRET_KEY name another.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps emulator --listen 127.0.0.1:8080 --tasks ./tasks
  mps emulator --fault code=InternalError,times=2 \\
    --ready-file ready.txt --stop-after 10m
  mps emulator --listen 0.0.0.0:8080 \\
    --allow-host emulator.test.example")]
pub(crate) struct Emulator {
    /// Address to listen on; port 0 or none takes a free port, 0.0.0.0 serves other machines too
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0", value_parser = address)]
    listen: SocketAddr,

    /// Further name in the Host header of requests, or `*` for every name; IP addresses and names
    /// without a dot are always served
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,

    /// Serve the tasks of the *.json files in this directory
    #[arg(long, value_name = "DIR")]
    tasks: Option<PathBuf>,

    /// File to write the address to once the emulator listens
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,

    /// Fault to inject, such as `status=503,times=2`, `code=InternalError,p=0.1`, `reset` or
    /// `delay=2s`; an invalid rule prints the list of faults
    #[arg(long, value_name = "RULE")]
    fault: Vec<mps_emulator::Fault>,

    /// Time that tasks started by requests wait
    #[arg(long, value_name = "DURATION", default_value = "1s", value_parser = humantime::parse_duration)]
    waiting: Duration,

    /// Time that tasks started by requests are processed
    #[arg(long, value_name = "DURATION", default_value = "5s", value_parser = humantime::parse_duration)]
    processing: Duration,

    /// Post notifications to any host instead of this machine alone
    #[arg(long)]
    notify_any_host: bool,

    /// Factor by which tasks run faster
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0, value_parser = positive)]
    speed: f64,

    /// Time after which to stop, such as 90s or 10m [default: never]
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    stop_after: Option<Duration>,
}

/// Parses an address with or without a port.
fn address(text: &str) -> Result<SocketAddr, String> {
    let bare = |_| text.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, 0));
    text.parse()
        .or_else(bare)
        .map_err(|_| "use an address such as 127.0.0.1:8080 or 0.0.0.0:8080".to_owned())
}

/// Parses a factor above zero.
fn positive(text: &str) -> Result<f64, String> {
    let factor: f64 = text
        .parse()
        .map_err(|_| "the factor is not a number".to_owned())?;
    (factor.is_finite() && factor > 0.0)
        .then_some(factor)
        .ok_or_else(|| "the factor must be above 0".to_owned())
}

impl Emulator {
    pub(crate) async fn run(self) -> Result<Exit, CliError> {
        let mut builder = self.builder()?;
        let configured_key_pair = configured_key_pair()?;
        if let Some((id, key)) = &configured_key_pair {
            builder = builder.key(id, key);
        }
        let emulator = builder.start().await.map_err(|error| {
            CliError::new(Exit::Network, format!("Cannot listen on {}.", self.listen))
                .caused_by(error)
                .with_advice("Use another port, or 127.0.0.1:0 for a free one.")
        })?;
        let serve = async {
            announce(&emulator, configured_key_pair.is_some());
            if let Some(file) = &self.ready_file {
                emulator.write_ready_file(file).map_err(|error| {
                    CliError::new(
                        Exit::Unreadable,
                        format!("Cannot write {}.", file.display()),
                    )
                    .caused_by(error)
                })?;
            }
            after(self.stop_after).await;
            Ok::<_, CliError>(Exit::Success)
        };
        tokio::select! {
            biased; // Handle a signal first, because it may come right after the ready file.
            signal = termination_signal() => signal?,
            served = serve => served?,
        };
        // A signal is the usual end, so that the exit code is success.
        tokio::select! {
            biased; // Listen for the second signal before connections are ended.
            signal = termination_signal() => signal,
            () = emulator.stop() => Ok(Exit::Success),
        }
    }
}

impl Emulator {
    fn builder(&self) -> Result<Builder, CliError> {
        let mut builder = mps_emulator::Emulator::builder()
            .listen(self.listen)
            .started_task_life(self.waiting, self.processing)
            .speed(self.speed)
            .sts();
        builder = match &self.tasks {
            Some(directory) => builder.tasks(tasks_of(directory)?),
            None => builder.demo_tasks(),
        };
        for fault in &self.fault {
            builder = builder.fault(fault.clone());
        }
        for name in &self.allow_host {
            builder = builder.allow_host(name);
        }
        Ok(match self.notify_any_host {
            true => builder.notify_any_host(),
            false => builder,
        })
    }
}

fn tasks_of(directory: &std::path::Path) -> Result<Vec<Task>, CliError> {
    mps_emulator::tasks_from_dir(directory)
        .map_err(|error| CliError::new(Exit::Unreadable, "Cannot read the tasks.").caused_by(error))
}

fn configured_key_pair() -> Result<Option<(String, String)>, CliError> {
    const NAMES: [&str; 2] = ["MPS_EMULATOR_SECRET_ID", "MPS_EMULATOR_SECRET_KEY"];
    match (variable::read(NAMES[0])?, variable::read(NAMES[1])?) {
        (None, None) => Ok(None),
        (Some(id), Some(key)) => Ok(Some((id, key))),
        _ => Err(
            CliError::usage(format!("Only one of {} and {} is set.", NAMES[0], NAMES[1]))
                .with_advice("Set both, or neither."),
        ),
    }
}

fn announce(emulator: &mps_emulator::Emulator, configured_key_pair: bool) {
    let url = local_url(emulator);
    match emulator.addr().ip().is_unspecified() {
        true => stderr_line!(
            "The emulator listens on every address of this machine, here {url}. Anyone who reaches \
             it can use it."
        ),
        false => stderr_line!("The emulator listens on {url}."),
    }
    if configured_key_pair {
        stderr_line!("It accepts the key pair of MPS_EMULATOR_SECRET_ID.");
    } else {
        stderr_line!("It accepts the key pair of the service's documentation:");
        stderr_line!("  export TENCENTCLOUD_SECRET_ID={SECRET_ID}");
        stderr_line!("  export TENCENTCLOUD_SECRET_KEY={SECRET_KEY}");
    }
    stderr_line!("It serves these tasks:");
    /// Ids to print. The rest is counted, so that the announcement fits a terminal.
    const MAX_IDS: usize = 20;
    let ids = emulator.task_ids();
    for id in ids.iter().take(MAX_IDS) {
        stderr_line!("  {id}");
    }
    if ids.len() > MAX_IDS {
        stderr_line!("  and {} more", ids.len() - MAX_IDS);
    }
    stderr_line!("Its control API is {url}/_emulator/.");
    if let Some(id) = ids.first() {
        stderr_line!("Try it: mps describe --endpoint {url} '{id}'");
    }
}

/// Returns the URL at which this machine reaches the emulator.
fn local_url(emulator: &mps_emulator::Emulator) -> String {
    let address = emulator.addr();
    match address.ip().is_unspecified() {
        true => format!("http://127.0.0.1:{}", address.port()),
        false => emulator.url(),
    }
}

async fn after(time: Option<Duration>) {
    match time {
        Some(time) => tokio::time::sleep(time).await,
        None => std::future::pending().await,
    }
}
