//! Recorder of measured figures for the page of `cargo xtask bench`. Does not read or format them.

#![allow(unreachable_pub, reason = "a module of several programs")]

use serde_json::json;
use std::fs::OpenOptions;
use std::io::Write as _;

/// Appends a figure as a line of JSON to the file that `BENCH_FIGURES` names. Does nothing if the
/// variable is not set.
pub fn record(group: &str, input: &str, name: &str, value: f64, unit: &str) {
    let Ok(file) = std::env::var("BENCH_FIGURES") else {
        return;
    };
    let line = json!({"group": group, "input": input, "name": name, "value": value, "unit": unit});
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .expect("BENCH_FIGURES names a file that can be written");
    writeln!(file, "{line}").expect("the file takes a line");
}
