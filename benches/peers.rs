//! Official clients of other languages, run as processes that read a body on command. Does not
//! install them.

#![allow(unreachable_pub, reason = "a module of a program")]

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Process that reads the body once for each line of input, and answers with a line.
pub struct Peer {
    process: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Peer {
    /// Starts the program with the path of the body that it will read.
    pub fn start(program: impl AsRef<OsStr>, script: &Path, body: &Path, mode: &[&str]) -> Self {
        let program = program.as_ref();
        let mut process = Command::new(program)
            .args([script, body])
            .args(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let (ask, answers) = (process.stdin.take(), process.stdout.take());
        Self {
            process,
            ask: ask.expect("it is piped"),
            answers: BufReader::new(answers.expect("it is piped")),
        }
    }

    /// Makes the process read the body once, and waits until it has.
    pub fn read(&mut self) {
        self.ask.write_all(b"\n").expect("the peer lives");
        let read = self.answers.read_line(&mut String::new());
        assert_eq!(
            read.expect("the peer lives"),
            1,
            "the peer could not read the body"
        );
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Ignore errors, because the process may have exited already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
