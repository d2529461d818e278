//! `cargo xtask secrets`: no output of the tests has a secret.
//!
//! With `RUST_LOG=trace` the binaries of tests print their traces (`crates/mps-test-tracing`), and
//! the tests of `mps` print all that it logs and prints. A test of `tests/secrets.rs` writes what
//! must not be among it.

use crate::process::{logged, scratch, succeed};
use aho_corasick::AhoCorasick;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Command;

/// Test that writes the spellings of all secrets, and of the keys derived from them.
const SPELLINGS: &str = "secrets::secret_is_found_in_each_of_its_spellings";
/// Packages that record no trace and print no secret: one does no I/O, the other has none.
const SILENT: [&str; 2] = ["mps-model", "xtask"];
/// Fewer lines would mean that the test did not write them all.
const FEWEST_SPELLINGS: usize = 1_000;

pub(super) fn check(root: &Path) -> Result<(), String> {
    let folder = scratch(root, "ci")?;
    let told = folder.join("told");
    let mut tests = Command::new("cargo");
    tests
        .args(["test", "--workspace", "--tests", "--no-fail-fast"])
        .args(SILENT.map(|package| ["--exclude", package]).as_flattened())
        .args(["--", "--nocapture"])
        .env("RUST_LOG", "trace")
        .current_dir(root);
    logged(&mut tests, &told).map_err(|error| match fs::read(&told) {
        Ok(bytes) => format!("{}\nsee {}", faults(&bytes), told.display()),
        Err(_) => error,
    })?;
    let spellings = folder.join("spellings");
    let mut write = Command::new("cargo");
    write
        .args(["test", "--package", "mps-suite", "--test", "suite"])
        .args(["--", "--exact", SPELLINGS])
        .env("SPELLINGS", &spellings)
        .current_dir(root);
    succeed(&mut write)?;
    let spellings = read_spellings(&spellings)?;
    let file = File::open(&told).map_err(|error| format!("{}: {error}", told.display()))?;
    let found = search(BufReader::new(file), &spellings)
        .map_err(|error| format!("{}: {error}", told.display()))?;
    if found.is_empty() {
        println!("none of {} spellings of secrets was told", spellings.len());
        return Ok(());
    }
    let lines = found.join("\n");
    Err(format!(
        "a secret was told, see {}:\n{lines}",
        told.display()
    ))
}

/// Returns the lines that name what failed, because those before the end are traces.
fn faults(told: &[u8]) -> String {
    let told = String::from_utf8_lossy(told);
    let failed = |line: &str| {
        Some(
            line.strip_prefix("test ")?
                .strip_suffix(" ... FAILED")?
                .to_owned(),
        )
    };
    let failed: BTreeSet<String> = told.lines().filter_map(failed).collect();
    let lines = told.lines().filter(|line| {
        let panicked = line
            .strip_prefix("thread '")
            .and_then(|line| line.split_once('\''));
        panicked.is_some_and(|(name, _)| failed.contains(name))
            || line.strip_suffix(" ... FAILED").is_some()
            || line.starts_with("error: test failed")
            || line.starts_with("error: could not compile")
            || line.starts_with("error[")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn read_spellings(file: &Path) -> Result<BTreeSet<Vec<u8>>, String> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines.filter(|line| !line.is_empty());
    let spellings: BTreeSet<_> = lines.map(<[u8]>::to_vec).collect();
    if spellings.len() < FEWEST_SPELLINGS {
        return Err(format!("only {} spellings were written", spellings.len()));
    }
    Ok(spellings)
}

/// Returns the lines that have a spelling, each with its number.
fn search(told: impl BufRead, spellings: &BTreeSet<Vec<u8>>) -> Result<Vec<String>, String> {
    let secrets = AhoCorasick::new(spellings).map_err(|error| error.to_string())?;
    let mut found = Vec::new();
    for (index, line) in told.split(b'\n').enumerate() {
        let line = line.map_err(|error| error.to_string())?;
        if secrets.is_match(&line) {
            let text = String::from_utf8_lossy(&line);
            if !may_tell(&text) {
                found.push(format!("{}: {text}", index + 1));
            }
        }
    }
    Ok(found)
}

/// Returns true for a line that is no output of ours: the name of a test, or the wire as ureq logs
/// it in an example. Also for the line of `mps emulator` that people copy.
fn may_tell(line: &str) -> bool {
    line.starts_with("  export TENCENTCLOUD_SECRET_KEY=")
        || line.contains(" TRACE ureq_proto::util: ")
        || is_name_of_test(line)
}

fn is_name_of_test(line: &str) -> bool {
    let Some((name, result)) = line
        .strip_prefix("test ")
        .and_then(|line| line.split_once(" ... "))
    else {
        return false;
    };
    let name = name.strip_suffix(" - should panic").unwrap_or(name);
    !name.contains(' ') && (["", "ok"].contains(&result) || result.starts_with("ignored"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(told: &str) -> Vec<String> {
        let spellings = [b"canary".to_vec(), b"63:61:6e".to_vec()].into();
        search(told.as_bytes(), &spellings).unwrap()
    }

    #[test]
    fn faults_are_those_of_failed_tests() {
        let told = "thread 'a::expected' (1) panicked at a.rs:1:1:\nerror: Task 1: no answer\n\
                    thread 'b::fails' (2) panicked at b.rs:2:2:\ntest a::expected ... ok\n\
                    test b::fails ... FAILED\nerror: test failed, to rerun pass `-p b`\n";
        assert_eq!(
            faults(told.as_bytes()),
            "thread 'b::fails' (2) panicked at b.rs:2:2:\ntest b::fails ... FAILED\n\
             error: test failed, to rerun pass `-p b`"
        );
    }

    #[test]
    fn line_with_a_spelling_is_found() {
        assert_eq!(found("a\nthe key canary1\nb"), ["2: the key canary1"]);
        assert_eq!(found("63:61:6e:61"), ["1: 63:61:6e:61"]);
        assert_eq!(found("nothing\n"), [""; 0]);
    }

    #[test]
    fn names_of_tests_and_what_people_copy_may_tell() {
        for told in [
            "test secrets::canary_is_masked ... ok",
            "test secrets::canary_is_masked ... ",
            "test secrets::canary_is_masked - should panic ... ok",
            "test secrets::canary ... ignored, needs canary",
            "  export TENCENTCLOUD_SECRET_KEY=canary",
            "0.1 TRACE ureq_proto::util: canary",
        ] {
            assert_eq!(found(told), [""; 0], "{told}");
        }
    }

    #[test]
    fn output_behind_the_name_of_a_test_is_found() {
        for told in [
            "test secrets::masked ... the key canary",
            "test the key canary ... ok",
            "export TENCENTCLOUD_SECRET_KEY=canary",
            "test secrets::canary",
        ] {
            assert_eq!(found(told).len(), 1, "{told}");
        }
    }
}
