//! The program as a user meets it: run as a process, judged by what it prints and by its exit code.

mod cases;
mod completions;
mod config;
mod describe;
mod emulator;
mod parse;
mod process;
mod report;
mod schema;
mod sign;
mod sign_token;
mod usage;
mod wait;
mod watch;

use mps_test_tracing as _;
