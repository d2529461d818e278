//! The checks that take minutes or need another compiler: Miri, loom, ThreadSanitizer and the soak
//! test. Each installs what it needs, is bounded in time, and ends with a line of figures.

use crate::process::{logged, passed, scratch, stdout_of, within};
use crate::toolchain::{self, NIGHTLY};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

/// Time of one check, building included.
const LIMIT: Duration = Duration::from_secs(45 * 60);

/// Tests under Miri: the crate, the target of cargo, and parts of the names of tests.
///
/// Miri is some hundred times slower. Left out are tests that draw many thousand cases, and those
/// that open files or sockets.
const MIRI: [(&str, &[&str], &[&str]); 4] = [
    (
        "mps-sign",
        &["--lib"],
        &[
            "clone_shares",
            "debug",
            "empty_token",
            "extreme_times",
            "query::",
            "repeated_header",
            "request::",
            "signed_headers",
            "signing_keys_are_cached",
            "sorted",
            "v1::",
            "wiped_on_drop",
        ],
    ),
    (
        "mps-rate-limit",
        &["--lib"],
        &[
            "dropped_waiter",
            "extreme_periods",
            "limiters::",
            "pace::",
            "retry_budget",
            "throttle::",
        ],
    ),
    (
        "mps-model",
        &["--lib"],
        &[
            "short_lists",
            "too_deep",
            "end_of_a_string",
            "grammar_of_json",
            "where_checking_ends",
        ],
    ),
    // The reader, its summary and its segments, compared with serde_json.
    (
        "mps-model",
        &["--test", "model"],
        &[
            "small::",
            "reading::a_refusal",
            "reading::harmless",
            "reading::the_service_s_refusal",
            "segments::kinds",
            "segments::refusals",
            "segments::text_is",
        ],
    ),
];

/// Crates with models for loom. The tests are named `loom_tests`.
const LOOM: [&str; 2] = ["mps-rate-limit", "mps-credentials"];

/// Runs tests in an interpreter that sees undefined behavior. It takes one core for each target.
pub(crate) fn miri(root: &Path) -> Result<ExitCode, String> {
    toolchain::install(NIGHTLY, &["miri", "rust-src"])?;
    let folder = &scratch(root, "miri")?;
    let runs = std::thread::scope(|scope| {
        let runs = MIRI.map(|part| scope.spawn(move || interpret(root, folder, part)));
        runs.map(std::thread::ScopedJoinHandle::join)
    });
    let mut total = 0;
    for run in runs {
        total += run.map_err(|_| "a thread panicked")??;
    }
    println!("miri: {total} tests, no undefined behavior");
    Ok(ExitCode::SUCCESS)
}

/// Runs the tests of one target under Miri. Returns how many passed.
fn interpret(
    root: &Path,
    folder: &Path,
    (package, target, tests): (&str, &[&str], &[&str]),
) -> Result<u32, String> {
    let mut miri = within(LIMIT, "cargo");
    miri.args([&format!("+{NIGHTLY}"), "miri", "test", "-p", package])
        .args(target)
        .arg("--target-dir")
        .arg(folder)
        .arg("--")
        .args(tests)
        .env("MIRIFLAGS", "-Zmiri-disable-isolation")
        .current_dir(root);
    let name = format!("{package}{}", target.concat());
    let log = logged(&mut miri, &folder.join(format!("{name}.log")))?;
    let passed = passed(&log)?;
    println!("miri: {name}: {passed} tests passed");
    Ok(passed)
}

/// Tries every order of the threads in the models of the crates.
pub(crate) fn loom(root: &Path) -> Result<ExitCode, String> {
    let folder = scratch(root, "loom")?;
    let mut total = 0;
    for package in LOOM {
        // Only the crate itself is built with the flag, because tokio would change with it.
        let mut build = within(LIMIT, "cargo");
        build
            .args(["rustc", "-p", package, "--lib", "--profile", "test"])
            .args(["--message-format=json-render-diagnostics", "--"])
            .args(["--cfg", "loom"])
            .current_dir(root);
        let messages = stdout_of(&mut build)?;
        let binary = test_binary(&messages).ok_or("cargo names no test binary")?;
        let mut test = within(LIMIT, &binary);
        test.arg("loom_tests").current_dir(root);
        let log = logged(&mut test, &folder.join(format!("{package}.log")))?;
        let passed = passed(&log)?;
        println!("loom: {package}: {passed} models hold");
        total += passed;
    }
    println!("loom: {total} models, every order of their threads");
    Ok(ExitCode::SUCCESS)
}

/// Runs the stress test of 24 threads under ThreadSanitizer.
pub(crate) fn tsan(root: &Path) -> Result<ExitCode, String> {
    toolchain::install(NIGHTLY, &["rust-src"])?;
    let folder = scratch(root, "tsan")?;
    let host = stdout_of(Command::new("rustc").args(["--print", "host-tuple"]))?;
    let known = root.join("crates/xtask/src/tsan-suppressions.txt");
    let mut test = within(LIMIT, "cargo");
    test.args([&format!("+{NIGHTLY}"), "test", "-Zbuild-std"])
        .args(["--target", &host])
        .arg("--target-dir")
        .arg(&folder)
        .args(["-p", "mps-describe", "--test", "stress"])
        .args(["--", "--nocapture", "threads_share"])
        .env("STRESS", "long")
        .env("RUSTFLAGS", "-Zsanitizer=thread")
        .env("TSAN_OPTIONS", format!("suppressions={}", known.display()))
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .current_dir(root);
    let log = logged(&mut test, &folder.join("log"))?;
    passed(&log)?;
    if log.contains("WARNING: ThreadSanitizer") {
        return Err(format!("a data race, see {}", folder.join("log").display()));
    }
    println!("tsan: {}, no data race", figures(&log));
    Ok(ExitCode::SUCCESS)
}

/// Watches 5,000 tasks with faults: ten minutes of paused time, and two minutes over sockets.
pub(crate) fn soak(root: &Path) -> Result<ExitCode, String> {
    let folder = scratch(root, "soak")?;
    for name in ["paused_time", "over_sockets"] {
        let mut test = within(LIMIT, "cargo");
        test.args(["test", "-p", "mps-describe", "--test", "stress"])
            .args(["--", "--nocapture", name])
            .env("STRESS", "long")
            .current_dir(root);
        let log = logged(&mut test, &folder.join(format!("{name}.log")))?;
        passed(&log)?;
        println!("soak: {}", figures(&log));
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the path of the test binary that cargo's messages name.
fn test_binary(messages: &str) -> Option<String> {
    let messages = messages.lines().rev();
    let mut messages =
        messages.filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    messages.find_map(|message| Some(message["executable"].as_str()?.to_owned()))
}

/// Returns what a test says of itself, after `figures: `.
fn figures(log: &str) -> String {
    let lines = log.lines();
    let found: Vec<&str> = lines
        .filter_map(|line| line.split_once("figures: ").map(|(_, figures)| figures))
        .collect();
    found.join("; ")
}
