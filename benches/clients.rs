//! Benchmark of calls: our client and the official ones of other languages describe a task of the
//! emulator over loopback, one call after the other on one connection. Measures calls a second, and
//! the processor time of the client a call.
//!
//! Each client is a process of its own that lives through the whole run, and they take turns.
//! `cargo xtask bench --clients` installs the official clients and runs this. Without the variable
//! `PEERS`, which names their folder, only ours is measured. `-- --test` makes few calls.

#![allow(missing_docs, reason = "a program")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine")]

mod client;
mod figures;

use client::client;
use figures::record;
use mps_describe::transport::{HyperTransport, ReqwestTransport, Transport, TransportOptions};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Name of the group and the input in the figures.
const GROUP: [&str; 2] = ["clients", "3 KB"];

/// Turns of each client.
const TURNS: usize = 15;

/// Time that a turn takes about.
const TURN: Duration = Duration::from_millis(400);

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, mode, transport, endpoint] = &arguments[..]
        && mode == "call"
    {
        return call(transport, endpoint);
    }
    let is_test = arguments.iter().any(|argument| argument == "--test");
    let emulator = Emulator::builder()
        .key(client::SECRET_ID, client::SECRET_KEY)
        .rate_limit(None)
        .start_on_thread()
        .expect("a free port");
    let mut clients = clients(&emulator);
    for client in &mut clients {
        // The first calls connect, and let a runtime compile what is called often.
        let warm_up = if is_test { 3 } else { 300 };
        let time = client.make_calls(warm_up).0;
        client.calls = (TURN.div_duration_f64(time) as u32).clamp(3, 10_000);
    }
    for _ in 0..if is_test { 1 } else { TURNS } {
        for client in &mut clients {
            let calls = if is_test { 3 } else { client.calls };
            let turn = client.make_calls(calls);
            client.turns.push(turn);
        }
    }
    println!("\na call of DescribeTaskDetail over loopback, on one connection");
    for client in &mut clients {
        let time = client.median(|turn| turn.0);
        let processor = client.median(|turn| turn.1);
        println!(
            "  {:16} {:>8.0} calls/s {:>10.2?} processor time a call",
            client.name,
            1.0 / time.as_secs_f64(),
            processor
        );
        let [group, input] = GROUP;
        record(group, input, client.name, time.as_secs_f64() * 1e9, "ns");
        let name = format!("{}, processor time", client.name);
        record(group, input, &name, processor.as_secs_f64() * 1e9, "ns");
    }
}

/// Starts our client on both backends, and the official ones that are installed.
fn clients(emulator: &Emulator) -> Vec<Process> {
    let address = emulator.addr().to_string();
    let ours = |name, transport: &str| {
        let program = std::env::current_exe().expect("the path of this program");
        let mut command = Command::new(program);
        Process::start(name, command.args(["call", transport, &emulator.url()]))
    };
    let mut clients = vec![
        ours("ours, hyper", "hyper"),
        ours("ours, reqwest", "reqwest"),
    ];
    let Some(folder) = std::env::var_os("PEERS") else {
        return clients;
    };
    let folder = Path::new(&folder);
    let mut official = |name, mut command: Command| {
        let keys = [DOCUMENTED_TASK_ID, client::SECRET_ID, client::SECRET_KEY];
        clients.push(Process::start(name, command.arg(&address).args(keys)));
    };
    let mut node = Command::new("node");
    node.arg(folder.join("call.js"));
    official("official Node", node);
    let mut python = Command::new(folder.join("python/bin/python"));
    python.arg(folder.join("call.py"));
    official("official Python", python);
    clients
}

/// Makes calls with our client, as the official clients do in their own languages. Reads a number
/// of calls a line, and answers each line with the processor time of these calls in seconds.
fn call(transport: &str, endpoint: &str) {
    let options = TransportOptions::default();
    let transport: Arc<dyn Transport> = match transport {
        "hyper" => Arc::new(HyperTransport::new(&options).expect("the defaults are valid")),
        _ => Arc::new(ReqwestTransport::new(&options).expect("the defaults are valid")),
    };
    let client = client(endpoint, transport);
    let runtime = client::runtime();
    for line in std::io::stdin().lines() {
        let calls = line.expect("a line").parse().expect("a number of calls");
        let begun = processor_time();
        for _ in 0..calls {
            let answer = runtime.block_on(client.describe(DOCUMENTED_TASK_ID));
            assert!(answer.expect("an answer").has_ended());
        }
        println!("{}", (processor_time() - begun).as_secs_f64());
    }
}

/// Returns the time that the threads of this process ran for, as Linux counts it.
fn processor_time() -> Duration {
    let threads = std::fs::read_dir("/proc/self/task").expect("the threads are in Linux's /proc");
    let times = threads.flatten().filter_map(|thread| {
        let times = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
        times
            .split(' ')
            .next()?
            .parse()
            .ok()
            .map(Duration::from_nanos)
    });
    times.sum()
}

/// A client that runs as a process.
struct Process {
    name: &'static str,
    process: Child,
    answers: BufReader<std::process::ChildStdout>,
    /// Calls of a turn.
    calls: u32,
    /// Time and processor time a call.
    turns: Vec<(Duration, Duration)>,
}

impl Process {
    fn start(name: &'static str, command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let answers = process.stdout.take().expect("it is piped");
        Self {
            name,
            process,
            answers: BufReader::new(answers),
            calls: 0,
            turns: Vec::new(),
        }
    }

    /// Makes the client call. Returns the time and the processor time a call.
    fn make_calls(&mut self, calls: u32) -> (Duration, Duration) {
        let begun = Instant::now();
        let ask = self.process.stdin.as_mut().expect("it is piped");
        writeln!(ask, "{calls}").expect("the client lives");
        let mut answer = String::new();
        self.answers
            .read_line(&mut answer)
            .expect("the client lives");
        let time = begun.elapsed();
        let processor: f64 = answer
            .trim()
            .parse()
            .unwrap_or_else(|_| panic!("{}: a call failed", self.name));
        (time / calls, Duration::from_secs_f64(processor) / calls)
    }

    fn median(&self, of: impl Fn(&(Duration, Duration)) -> Duration) -> Duration {
        let mut times: Vec<Duration> = self.turns.iter().map(of).collect();
        times.sort_unstable();
        times[times.len() / 2]
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Ignore errors, because the process may have exited already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
