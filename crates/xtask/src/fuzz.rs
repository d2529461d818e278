//! `cargo xtask fuzz`: builds the targets of `fuzz/`, begins with generated seeds and runs each of
//! them for a while, one on each core. What the targets demand is written in `fuzz/fuzz_targets`.

use crate::install::{Need, install};
use crate::process::{logged, metadata, scratch, within};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{available_parallelism, scope};
use std::time::Duration;

/// Options of `cargo xtask fuzz`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The targets to run. Default: all.
    targets: Vec<String>,
    /// Seconds that each target runs.
    #[arg(long, default_value_t = 20, conflicts_with_all = ["minutes", "executions"])]
    seconds: u64,
    /// Minutes that each target runs.
    #[arg(long, conflicts_with = "executions")]
    minutes: Option<u64>,
    /// Executions of each target, within an hour.
    #[arg(long)]
    executions: Option<u64>,
}

/// Longest run of a target that counts executions.
const HOUR: Duration = Duration::from_secs(3600);
/// Time that a target has to start and to end.
const MARGIN: Duration = Duration::from_secs(120);

/// Longest input in bytes. The seeds of `fuzz/fuzz_targets/answer_seeds.rs` are no longer.
const MAX_LENGTH: usize = 8192;
/// Memory of a target in MiB after which it fails.
const MAX_MEMORY: usize = 1024;

pub(crate) fn run(root: &Path, options: &Options) -> Result<ExitCode, String> {
    let known = targets(root)?;
    if let Some(unknown) = options.targets.iter().find(|name| !known.contains(name)) {
        return Err(format!(
            "there is no target {unknown}. Use one of {}",
            known.join(", ")
        ));
    }
    let scratch = build(root)?;
    let chosen = |target: &&String| options.targets.is_empty() || options.targets.contains(target);
    let queue = Mutex::new(known.iter().filter(chosen));
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let failed = AtomicBool::new(false);
    let work = || {
        while let Some(target) = next() {
            match fuzz(&scratch, target, options) {
                Ok(summary) => println!("{summary}"),
                Err(report) => {
                    eprintln!("{report}\n{target}: a finding, or too slow: see above");
                    failed.store(true, Ordering::Relaxed);
                }
            }
        }
    };
    let cores = available_parallelism().map_or(1, NonZero::get);
    scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
    Ok(ExitCode::from(u8::from(failed.into_inner())))
}

/// Returns the names of all targets, in alphabetical order.
pub(crate) fn targets(root: &Path) -> Result<Vec<String>, String> {
    let metadata = metadata(&root.join("fuzz/Cargo.toml"))?;
    let targets = metadata["packages"][0]["targets"].as_array();
    let names = targets.into_iter().flatten();
    let names = names.filter_map(|target| target["name"].as_str());
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort();
    Ok(names)
}

/// Builds all targets. Returns the folder for which they are built.
pub(crate) fn build(root: &Path) -> Result<PathBuf, String> {
    let scratch = scratch(root, "fuzz")?;
    let has_compiler = Command::new("c++").arg("--version").output();
    if !has_compiler.is_ok_and(|output| output.status.success()) {
        install(root, Need::Apt("g++"))?;
    }
    let mut build = Command::new("cargo");
    build
        .args(["build", "--release", "--manifest-path"])
        .arg(root.join("fuzz/Cargo.toml"))
        .arg("--target-dir")
        .arg(&scratch)
        .env("RUSTC_WRAPPER", root.join("fuzz/rustc.sh"));
    match build.status() {
        Ok(status) if status.success() => Ok(scratch),
        Ok(status) => Err(format!("cargo build: {status}")),
        Err(error) => Err(format!("cargo build: {error}")),
    }
}

/// Runs one target. Returns a line of figures.
///
/// The seeds are written again each time, and what the target adds to them is kept in the corpus.
fn fuzz(scratch: &Path, target: &str, options: &Options) -> Result<String, String> {
    let folder = scratch.join("runs").join(target);
    let corpus = folder.join("corpus");
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
    let seconds = Duration::from_secs(
        options
            .minutes
            .map_or(options.seconds, |minutes| minutes * 60),
    );
    let (limit, bound) = match options.executions {
        Some(executions) => (HOUR, format!("-runs={executions}")),
        None => (seconds, format!("-max_total_time={}", seconds.as_secs())),
    };
    // The first run only writes the seeds.
    let binary = scratch.join("release").join(target);
    let start = |limit| {
        let mut command = within(limit, &binary.to_string_lossy());
        command.env("SEEDS", &folder).current_dir(&folder);
        command
    };
    logged(start(MARGIN).arg("-runs=0"), &folder.join("seeds.log"))?;
    let mut command = start(limit + MARGIN);
    command
        .arg(&corpus)
        .arg(dictionary(&folder))
        .arg(format!("-artifact_prefix={}/", folder.display()))
        .arg(format!("-max_len={MAX_LENGTH}"))
        .arg(format!("-rss_limit_mb={MAX_MEMORY}"))
        .args(["-timeout=25", "-print_final_stats=1", &bound]);
    let log = logged(&mut command, &folder.join("log"))?;
    let figure = |name: &str| {
        let line = log.lines().rev().find_map(|line| line.strip_prefix(name));
        line.map_or("?", str::trim).to_owned()
    };
    let edges = log
        .rsplit_once(" cov: ")
        .and_then(|(_, rest)| rest.split(' ').next());
    Ok(format!(
        "{target}: {} executions, {} a second, {} edges, {} MiB, no finding",
        figure("stat::number_of_executed_units:"),
        figure("stat::average_exec_per_sec:"),
        edges.unwrap_or("?"),
        figure("stat::peak_rss_mb:"),
    ))
}

fn dictionary(folder: &Path) -> String {
    let file: PathBuf = folder.join("dictionary");
    format!("-dict={}", file.display())
}
