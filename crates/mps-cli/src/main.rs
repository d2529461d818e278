//! The program `mps`: describes, awaits, watches and reports media tasks from a terminal.
//!
//! Standard output carries data only; progress, errors and logs go to standard error.

// They panic when the disk is full. See `stderr` and `output`.
#![deny(clippy::print_stderr, clippy::print_stdout)]

#[macro_use]
mod stderr;

mod arguments;
mod commands;
mod completion;
mod error;
mod exit;
mod input;
mod json_text;
mod log;
mod options;
mod output;
mod progress;
mod reference;
mod render;
mod runtime;
mod secrets;
mod service;
mod suggest;
mod task_result;
mod text;
mod totals;

use arguments::Arguments;
use clap_complete::CompleteEnv;
#[cfg(test)]
use mps_test_tracing as _;
use std::process::ExitCode;

/// Stack of the program. Libraries call themselves for each level of nested input, and the main
/// thread has only 1 MiB on some systems.
const STACK_BYTES: usize = 16 << 20;

fn main() -> ExitCode {
    let program = std::thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(run);
    match program.map(std::thread::JoinHandle::join) {
        Ok(Ok(exit)) => exit,
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        Err(_) => run(),
    }
}

fn run() -> ExitCode {
    let completions = CompleteEnv::with_factory(arguments::definition);
    completions.var(commands::completions::VARIABLE).complete();
    let Arguments { command, common } = Arguments::from_command_line();
    log::start(common.verbose);
    match commands::run(command, &common, arguments::definition) {
        Ok(exit) => exit.into(),
        Err(error) => {
            error.report();
            error.exit().into()
        }
    }
}
