//! Runs the program and its emulator as processes.

use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Id of the task of the service's documentation.
pub(crate) const DOCUMENTED_ID: &str = mps_emulator::DOCUMENTED_TASK_ID;

/// Answer of that task, as documented.
pub(crate) const DOCUMENTED_ANSWER: &str =
    include_str!("../../../mps-model/schema/examples/DescribeTaskDetail-page.json");

/// Command of the program with these arguments, without the settings of this machine.
pub(crate) fn mps<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mps"));
    if logs_everything() {
        command.arg("-vv");
    }
    command
        .args(arguments)
        .env_clear()
        .envs(without_settings())
        .stdin(Stdio::null());
    command
}

/// The only variables of a run, so that it sees no settings of this machine.
pub(crate) fn without_settings() -> [(&'static str, &'static str); 2] {
    [("HOME", "/nonexistent"), ("LC_ALL", "C.UTF-8")]
}

/// True if `RUST_LOG=trace` is set. Then every run logs everything, for the search for secrets. See
/// `mps_test_tracing`.
fn logs_everything() -> bool {
    std::env::var_os("RUST_LOG").is_some_and(|level| level == "trace")
}

/// Standard error without log lines.
fn without_logs(stderr: &str) -> String {
    let is_log = |line: &str| {
        let words: Vec<_> = line.split_whitespace().take(2).collect();
        matches!(words[..], [time, "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR"] if time.ends_with('Z'))
    };
    let lines = stderr.split_inclusive('\n');
    lines.filter(|line| !is_log(line)).collect()
}

/// Adds the key pair that the emulator accepts.
pub(crate) fn with_keys(command: &mut Command) -> &mut Command {
    command
        .env("TENCENTCLOUD_SECRET_ID", mps_emulator::SECRET_ID)
        .env("TENCENTCLOUD_SECRET_KEY", mps_emulator::SECRET_KEY)
}

/// Exit code and output of a process.
#[derive(Debug)]
pub(crate) struct Exited {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    /// Standard error without log lines, so that tests see the same with and without logs.
    pub(crate) stderr: String,
    /// All of standard error.
    pub(crate) stderr_with_logs: String,
}

impl Exited {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn lines(&self) -> Vec<Value> {
        let lines = self.stdout.lines();
        lines
            .map(|line| {
                serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
            })
            .collect()
    }
}

impl From<Output> for Exited {
    fn from(output: Output) -> Self {
        let stdout = String::from_utf8(output.stdout).expect("standard output is UTF-8");
        let stderr_with_logs = String::from_utf8(output.stderr).expect("standard error is UTF-8");
        let stderr = if logs_everything() {
            eprintln!("{stdout}{stderr_with_logs}");
            without_logs(&stderr_with_logs)
        } else {
            stderr_with_logs.clone()
        };
        for text in [&stdout, &stderr] {
            assert_eq!(wrong_plural(text), None, "{text}");
        }
        Self {
            code: output.status.code(),
            stdout,
            stderr,
            stderr_with_logs,
        }
    }
}

/// A single thing that is named as several, such as `1 files`.
fn wrong_plural(text: &str) -> Option<String> {
    let things = [
        "answer", "attempt", "byte", "element", "error", "failure", "file", "finding", "id",
        "line", "poll", "problem", "request", "second", "struct", "subtask", "task",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut pairs = words.windows(2);
    let pair = pairs.find(|pair| {
        let noun = pair[1].trim_end_matches(|c: char| c.is_ascii_punctuation());
        let one = noun.strip_suffix('s').unwrap_or_default();
        pair[0].trim_start_matches('(') == "1" && things.contains(&one)
    });
    pair.map(|pair| pair.join(" "))
}

#[test]
fn wrong_plurals_are_found() {
    assert_eq!(
        wrong_plural("after 5s and 1 polls."),
        Some("1 polls.".into())
    );
    assert_eq!(wrong_plural("1 poll, 21 tasks, 2 files"), None);
}

/// Runs a command until it exits.
pub(crate) fn run(command: &mut Command) -> Exited {
    command.output().expect("the program can be run").into()
}

/// Runs a command with this standard input.
pub(crate) fn run_with_input(command: &mut Command, input: &str) -> Exited {
    use std::io::Write as _;
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be run");
    // An error is harmless: a program may exit before it has read its input.
    let _ = child
        .stdin
        .take()
        .expect("it is piped")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("it ends").into()
}

/// Process of `mps emulator`, killed when dropped.
pub(crate) struct Emulator {
    child: Child,
    url: String,
    _directory: tempfile::TempDir,
}

impl Emulator {
    pub(crate) fn start<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let ready = directory.path().join("ready");
        let mut command = mps(["emulator", "--stop-after", "2m", "--ready-file"]);
        command.arg(&ready).args(arguments);
        if !logs_everything() {
            command.stderr(Stdio::null());
        }
        let mut child = command.spawn().expect("the program can be run");
        let url = wait_for(&ready, &mut child);
        Self {
            child,
            url,
            _directory: directory,
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    #[cfg(unix)]
    pub(crate) fn child(&self) -> &Child {
        &self.child
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for a process to write a file, and returns its text.
pub(crate) fn wait_for(file: &Path, child: &mut Child) -> String {
    loop {
        if let Ok(text) = std::fs::read_to_string(file) {
            return text;
        }
        if let Some(status) = child.try_wait().expect("its status is known") {
            panic!("it ended before it was ready: {status}");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Sends a signal, such as `INT` or `TERM`.
#[cfg(unix)]
pub(crate) fn signal(child: &Child, name: &str) {
    // Use the `kill` of the shell, because the program is not installed everywhere.
    let sent = Command::new("sh")
        .args(["-c", &format!("kill -{name} {}", child.id())])
        .status()
        .expect("there is a shell");
    assert!(sent.success());
}

/// URL of a port without a listener.
pub(crate) fn closed_port() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it has one");
    drop(listener);
    format!("http://{address}")
}

/// Proxy for `HTTPS_PROXY` that records requests and forwards nothing.
pub(crate) struct Proxy {
    pub(crate) url: String,
    requests: Receiver<String>,
}

impl Proxy {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("it has one");
        let (sender, requests) = channel();
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let (mut connection, mut line) = (BufReader::new(connection), String::new());
                let _ = connection.read_line(&mut line);
                // Send it before the connection closes. Otherwise a test could look too early.
                let _ = sender.send(line);
            }
        });
        Self {
            url: format!("http://{address}"),
            requests,
        }
    }

    /// Next recorded request line, such as `CONNECT host:443 HTTP/1.1`.
    pub(crate) fn next_request(&self) -> Option<String> {
        self.requests.try_recv().ok()
    }
}

/// JSON without nulls and empty lists, with numbers as floats.
pub(crate) fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| {
                !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
            })
            .map(|(name, value)| (name.clone(), plain(value)))
            .collect(),
        Value::Array(elements) => elements.iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().map_or_else(|| value.clone(), Value::from),
        other => other.clone(),
    }
}
