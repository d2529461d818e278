//! The program `mps`: describes, awaits, watches and reports media tasks from a terminal.
//!
//! Standard output carries data only; progress, errors and logs go to standard error.

mod arguments;
mod commands;
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

use arguments::Arguments;
use clap::{CommandFactory as _, Parser as _};
#[cfg(test)]
use mps_test_tracing as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Arguments { command, common } = Arguments::parse();
    log::start(common.verbose);
    match commands::run(command, &common, Arguments::command) {
        Ok(exit) => exit.into(),
        Err(error) => {
            error.report();
            error.exit().into()
        }
    }
}
