//! Tests of the program as a process, by its output and its exit code.

mod batch_tasks;
mod call;
mod cases;
mod completions;
mod config;
mod describe;
mod emulator;
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(unix)]
mod guide;
mod help;
#[cfg(unix)]
mod json_list;
mod list;
#[cfg(unix)]
mod listen;
mod parse;
mod probe;
mod process;
mod report;
mod schema;
mod sign;
mod sign_token;
#[cfg(unix)]
mod terminal;
mod usage;
mod wait;
mod watch;
mod watch_listen;

use mps_test_tracing as _;
