//! Runs programs, some within a time, and keeps what they print.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Returns the folder of a check, below the target directory. Creates it.
pub(crate) fn scratch(root: &Path, name: &str) -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let folder = root.join(target).join(name);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// Returns a command that is killed after `limit`.
pub(crate) fn within(limit: Duration, program: &str) -> Command {
    let mut command = Command::new("timeout");
    command
        .arg("--kill-after=10")
        .arg(limit.as_secs().max(1).to_string())
        .arg(program);
    command
}

/// Runs the command and returns its standard output and error, which also go to `log`.
///
/// # Errors
///
/// The last lines of the output, if the command fails.
pub(crate) fn logged(command: &mut Command, log: &Path) -> Result<String, String> {
    let open = || {
        let mut options = fs::OpenOptions::new();
        options.append(true).create(true).open(log)
    };
    let opened = fs::write(log, "").and_then(|()| Ok((open()?, open()?)));
    let (out, error) = opened.map_err(|error| format!("{}: {error}", log.display()))?;
    let status = command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(error)
        .status()
        .map_err(|error| format!("{command:?}: {error}"))?;
    let text = fs::read(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let text = String::from_utf8_lossy(&text).into_owned();
    if status.success() {
        return Ok(text);
    }
    let lines: Vec<&str> = text.lines().collect();
    let tail = lines.get(lines.len().saturating_sub(60)..).unwrap_or(&[]);
    Err(format!(
        "{}\n{status}, see {}",
        tail.join("\n"),
        log.display()
    ))
}

/// Runs a program to its end, with the output of this one.
///
/// # Errors
///
/// A text with the program's name if it cannot be started or fails.
pub(crate) fn succeed(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program}: {status}")),
        Err(error) => Err(format!("{program}: {error}")),
    }
}

/// Returns what cargo says of the packages of a manifest, without their dependencies.
pub(crate) fn metadata(manifest: &Path) -> Result<Value, String> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["metadata", "--no-deps", "--format-version=1"])
        .arg("--manifest-path")
        .arg(manifest);
    let metadata = stdout_of(&mut cargo)?;
    serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))
}

/// Returns the number of tests that passed, as libtest prints it. None is an error.
pub(crate) fn passed(log: &str) -> Result<u32, String> {
    let lines = log.lines();
    let counts = lines.filter_map(|line| {
        let (_, rest) = line.split_once("test result: ok. ")?;
        rest.split(' ').next()?.parse::<u32>().ok()
    });
    match counts.sum() {
        0 => Err("no test ran".to_owned()),
        count => Ok(count),
    }
}

/// Returns the standard output of a command without surrounding whitespace.
pub(crate) fn stdout_of(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?}: {}", error.trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
