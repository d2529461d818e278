//! `cargo xtask examples`: runs every example of every crate, each within a minute. Examples that
//! read standard input get an answer of the documentation. Servers are only built.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Longest time that an example may run.
const TIMEOUT: Duration = Duration::from_secs(60);
/// Answer that examples read.
const ANSWER: &str = "crates/mps-model/schema/examples/DescribeTaskDetail-page.json";
/// Examples that serve until they are stopped.
const SERVERS: &[(&str, &str)] = &[("mps-notify", "axum"), ("mps-notify", "hyper")];

#[expect(clippy::disallowed_methods, reason = "it reports how long it took")]
pub(crate) fn run(root: &Path) -> Result<ExitCode, String> {
    for (package, name) in all(root)? {
        let serves = SERVERS.contains(&(package.as_str(), name.as_str()));
        let command = if serves { "build" } else { "run" };
        let started = Instant::now();
        let mut cargo = Command::new("cargo");
        cargo.current_dir(root).args([command, "--quiet"]);
        cargo.args(["--package", &package, "--example", &name]);
        if !serves {
            // Building is not what the example is given time for.
            let mut build = Command::new("cargo");
            build.current_dir(root).args(["build", "--quiet"]);
            build.args(["--package", &package, "--example", &name]);
            finish(build, Duration::MAX).map_err(|e| format!("{package}, {name}: {e}"))?;
        }
        let answer = root.join(ANSWER);
        let answer = File::open(&answer).map_err(|e| format!("{}: {e}", answer.display()))?;
        cargo.stdin(answer).stdout(Stdio::null());
        finish(cargo, TIMEOUT).map_err(|e| format!("{package}, {name}: {e}"))?;
        let seconds = started.elapsed().as_secs();
        println!("{package}, {name}: {command} in {seconds} s");
    }
    Ok(ExitCode::SUCCESS)
}

/// Lists the examples as package and name.
fn all(root: &Path) -> Result<Vec<(String, String)>, String> {
    let mut examples = Vec::new();
    for package in names(&root.join("crates"))? {
        let folder = root.join("crates").join(&package).join("examples");
        if folder.is_dir() {
            let files = names(&folder)?;
            let files = files.iter().filter_map(|name| name.strip_suffix(".rs"));
            examples.extend(files.map(|name| (package.clone(), name.to_owned())));
        }
    }
    Ok(examples)
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let error = |error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(error)?;
    let mut names = entries
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<_>, std::io::Error>>()
        .map_err(error)?;
    names.sort();
    Ok(names)
}

/// Runs a command until it ends. Kills it once the time is over.
#[expect(clippy::disallowed_methods, reason = "a process has a deadline")]
fn finish(mut command: Command, time: Duration) -> Result<(), String> {
    let mut child = command.spawn().map_err(|error| error.to_string())?;
    let begin = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(format!("ended with {status}")),
            Err(error) => return Err(error.to_string()),
            Ok(None) if begin.elapsed() > time => {
                // An error means that it has ended by itself.
                let _ = child.kill();
                return Err(format!("did not end within {} s", time.as_secs()));
            }
            Ok(None) => sleep(Duration::from_millis(20)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Examples that show an implementation of a trait, which takes more.
    const LONG: &[&str] = &["smol", "blocking_transport"];

    #[test]
    fn examples_are_found_and_short() {
        let root = crate::root().unwrap();
        let all = all(&root).unwrap();
        assert!(all.len() > 15, "{all:?}");
        for (package, name) in all {
            let path = format!("crates/{package}/examples/{name}.rs");
            let text = fs::read_to_string(root.join(&path)).unwrap();
            let lines = text.lines().count();
            assert!(
                lines < 40 || LONG.contains(&name.as_str()),
                "{path}: {lines}"
            );
        }
    }

    #[test]
    fn command_that_does_not_end_is_killed() {
        let mut endless = Command::new("sleep");
        endless.arg("600");
        let error = finish(endless, Duration::from_millis(50)).unwrap_err();
        assert!(error.contains("did not end"), "{error}");
        assert!(finish(Command::new("false"), TIMEOUT).is_err());
        assert!(finish(Command::new("true"), TIMEOUT).is_ok());
    }
}
