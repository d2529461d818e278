//! The commands of the program, one file each.

mod call;
mod cancel;
pub(crate) mod completions;
mod config;
mod demo;
mod describe;
mod emulator;
mod list;
mod listen;
mod man;
mod parse;
mod probe;
mod report;
mod schema;
mod sign;
mod subtitles;
mod wait;
mod watch;

use crate::error::CliError;
use crate::exit::Exit;
use crate::options::Common;
use crate::runtime::{run_interruptible, run_to_end};
use clap::Subcommand;

/// A command with its options.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Demo(demo::Demo),
    Describe(describe::Describe),
    Wait(wait::Wait),
    Watch(watch::Watch),
    List(list::List),
    Call(call::Call),
    Cancel(cancel::Cancel),
    Probe(probe::Probe),
    Listen(listen::Listen),
    Parse(parse::Parse),
    Report(report::Report),
    Subtitles(subtitles::Subtitles),
    Sign(sign::options::Sign),
    Schema(schema::Schema),
    Emulator(emulator::Emulator),
    Config(config::Config),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Options of the connection to the service.
const CONNECTION: [&str; 8] = [
    "emulator",
    "endpoint",
    "trust_endpoint",
    "region",
    "profile",
    "transport",
    "request_timeout",
    "message_language",
];

/// Shared options that a command accepts and ignores, by their ids.
pub(crate) fn ignored_options(command: &str) -> Vec<&'static str> {
    match command {
        "parse" | "schema" | "listen" => CONNECTION.to_vec(),
        "emulator" | "completions" | "man" => [&CONNECTION[..], &["output"]].concat(),
        "report" | "subtitles" => vec!["output"],
        "demo" => CONNECTION
            .into_iter()
            .filter(|name| *name != "transport")
            .collect(),
        _ => Vec::new(),
    }
}

/// Runs the command until it ends or the user interrupts it.
///
/// `definition` returns the command line of the program, which manual pages are generated from.
pub(crate) fn run(
    command: Command,
    common: &Common,
    definition: fn() -> clap::Command,
) -> Result<Exit, CliError> {
    match command {
        Command::Demo(demo) => run_interruptible(demo.run(common)),
        Command::Wait(wait) => run_to_end(wait.run(common)),
        Command::Watch(watch) => run_to_end(watch.run(common)),
        Command::Describe(describe) => run_to_end(describe.run(common)),
        Command::List(list) => run_interruptible(list.run(common)),
        Command::Cancel(cancel) => run_interruptible(cancel.run(common)),
        Command::Probe(probe) => run_interruptible(probe.run(common)),
        Command::Call(call) => run_interruptible(call.run(common)),
        Command::Listen(listen) => run_to_end(listen.run(common)),
        Command::Parse(parse) => parse.run(common),
        Command::Report(report) => run_interruptible(report.run(common)),
        Command::Subtitles(subtitles) => run_interruptible(subtitles.run(common)),
        Command::Sign(sign) => run_interruptible(sign.run(common)),
        Command::Schema(schema) => schema.run(common),
        Command::Emulator(emulator) => run_to_end(emulator.run()),
        Command::Config(config) => run_interruptible(config.run(common)),
        Command::Completions(completions) => completions.run(),
        Command::Man(man) => man.run(definition()),
    }
}
