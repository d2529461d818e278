//! Standard output and standard error that cannot be written, as on a full disk.

use crate::process::{DOCUMENTED_ID, mps, run};
use std::fs::File;
use std::process::Stdio;

/// A device on which every write fails for want of space.
fn full() -> Stdio {
    File::create("/dev/full").expect("a device").into()
}

/// A log that has filled the disk loses lines, and the work goes on.
#[test]
fn message_that_cannot_be_written_ends_no_command() {
    let commands: [&[&str]; 5] = [
        &["wait", "--emulator", DOCUMENTED_ID],
        &["parse", "/nonexistent/answer.json"],
        &["describe", "--emulator", "1-WorkflowTask-none"],
        &["config", "show"],
        &["schema", "NoSuchStruct"],
    ];
    for arguments in commands {
        let told = run(&mut mps(arguments.iter().copied()));
        let mut command = mps(arguments.iter().copied());
        let child = command.stderr(full()).stdout(Stdio::piped()).spawn();
        let output = child.and_then(std::process::Child::wait_with_output);
        let output = output.expect("the program can be run");
        assert!(!told.stderr.is_empty(), "{arguments:?}");
        assert_eq!(output.status.code(), told.code, "{arguments:?}");
        assert_eq!(output.stdout.is_empty(), told.stdout.is_empty());
    }
}

#[test]
fn output_that_cannot_be_written_is_an_error_for_every_command() {
    let commands: [&[&str]; 6] = [
        &["--version"],
        &["--help"],
        &["help", "wait"],
        &["man"],
        &["completions", "bash"],
        &["describe", "--emulator", DOCUMENTED_ID],
    ];
    for arguments in commands {
        let child = mps(arguments.iter().copied())
            .stdout(full())
            .stderr(Stdio::piped())
            .spawn();
        let output = child.and_then(std::process::Child::wait_with_output);
        let output = output.expect("the program can be run");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(6), "{arguments:?}: {told}");
        assert!(told.contains("Cannot write standard output."), "{told}");
    }
}

/// A reader such as `head` closes its end when it has enough.
#[test]
fn closed_output_is_no_error() {
    for arguments in [["--help"], ["man"]] {
        let mut child = mps(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be run");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}
