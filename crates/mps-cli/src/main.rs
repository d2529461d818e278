//! The program `mps`: describe, wait, watch and report media tasks from a terminal.
//!
//! Standard output carries data only; progress, errors and logs go to standard error.

mod arguments;
mod commands;
mod connection;
mod error;
mod exit;
mod ids;
mod input;
mod interrupt;
mod json_text;
mod log;
mod output;
mod progress;
mod reference;
mod render;
mod screen;
mod secrets;
mod suggest;
mod token_mask;

use clap::Parser;
#[cfg(test)]
use mps_test_tracing as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    log::start(arguments.common.verbose);
    match commands::run(arguments) {
        Ok(exit) => exit.into(),
        Err(error) => {
            error.report();
            error.exit().into()
        }
    }
}
