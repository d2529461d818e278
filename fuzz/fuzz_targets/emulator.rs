//! The emulator's reader of requests and its control API: any bytes on a connection. It does not panic, answers with HTTP
//! or not at all, and still serves afterwards.

#![no_main]

mod seeds;

use mps_emulator::{Emulator, Fault};
use socket2::{Domain, Socket, Type};
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

const WORDS: [&str; 30] = [
    "POST / HTTP/1.1\r\n",
    "GET /_emulator/",
    "Host: 127.0.0.1\r\n",
    "\r\n\r\n",
    "Content-Length: ",
    "Transfer-Encoding: chunked\r\n",
    "X-TC-Action: DescribeTaskDetail\r\n",
    "Authorization: TC3-HMAC-SHA256 Credential=",
    "X-TC-Timestamp: ",
    "/_emulator/tasks",
    "/_emulator/faults",
    "/_emulator/outage",
    "/_emulator/journal",
    "/_emulator/requests",
    "/_emulator/reset",
    "/_emulator/health",
    "/latest/meta-data/cam/security-credentials/",
    "DELETE ",
    "PUT ",
    "PATCH ",
    "?Action=DescribeTasks&",
    "&SignatureMethod=HmacSHA256",
    "Origin: http://a.example\r\n",
    "{\"TaskId\":\"",
    "Expect: 100-continue\r\n",
    "Connection: keep-alive\r\n",
    "0\r\n\r\n",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "%00",
];

/// A panic on a thread of the emulator must end the process, as one on this thread does.
static EMULATOR: LazyLock<Emulator> = LazyLock::new(|| {
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        told(panic);
        std::process::abort();
    }));
    // The program of a C++ library does not ignore this signal, as one of Rust does.
    let ignored = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(signal_hook::consts::SIGPIPE, ignored).expect("a handler");
    // What a caller could make it wait for is short.
    let begun = Emulator::builder()
        .demo_tasks()
        .client_timeout(Duration::from_secs(2));
    begun.start_on_thread().expect("an emulator")
});
static RUNS: AtomicU32 = AtomicU32::new(0);

libfuzzer_sys::fuzz_target!(
    init: {
        let call = |line: &str, body: &str| {
            format!("{line} HTTP/1.1\r\nHost: localhost\r\nX-TC-Action: DescribeTaskDetail\r\nX-TC-Version: 2019-06-12\r\nX-TC-Timestamp: 1700000000\r\nAuthorization: TC3-HMAC-SHA256 Credential=AKIDx/2023-11-14/mps/tc3_request, SignedHeaders=content-type;host, Signature=00\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
        };
        let calls = [
            call("POST /", "{\"TaskId\":\"1-WorkflowTask-1\"}"),
            call("GET /?Action=DescribeTasks&Version=2019-06-12&Timestamp=1&Nonce=1&SecretId=a&Signature=b", ""),
            call("GET /_emulator/health", ""),
            call("GET /_emulator/journal", ""),
            call("POST /_emulator/tasks", "{\"TaskId\":\"1-WorkflowTask-1\",\"Status\":\"PROCESSING\"}"),
            call("DELETE /_emulator/tasks/1-WorkflowTask-1", ""),
            call("POST /_emulator/faults", "{\"rule\":\"code=InternalError,nth=1\"}"),
            call("DELETE /_emulator/faults", ""),
            call("POST /_emulator/reset", ""),
            call("GET /latest/meta-data/cam/security-credentials/", ""),
        ];
        seeds::write(calls, &WORDS);
    },
    |bytes: &[u8]| {
        // A fault or an outage that was made by the control API would make the next connection wait.
        if RUNS.fetch_add(1, Ordering::Relaxed).is_multiple_of(1000) {
            healthy();
        }
        EMULATOR.clear_faults();
        EMULATOR.end_outage();
        let answer = exchange(&[bytes, b"\r\n\r\n", HEALTH].concat());
        let is_http = answer.starts_with(b"HTTP/1.") || answer.is_empty();
        // A fault may be told to write any bytes.
        let has_fault = String::from_utf8_lossy(bytes).contains("raw");
        assert!(is_http || has_fault, "{}", String::from_utf8_lossy(&answer));
    }
);

/// The last request of a connection, after which the emulator closes it. It ends most of what the input has begun.
const HEALTH: &[u8] =
    b"GET /_emulator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

/// Sends the bytes and returns what comes back until the emulator closes the connection, or waits for more. The connection leaves
/// nothing behind, as there are many.
fn exchange(bytes: &[u8]) -> Vec<u8> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    socket.set_linger(Some(Duration::ZERO)).expect("an option");
    socket.set_tcp_nodelay(true).expect("an option");
    socket
        .set_read_timeout(Some(Duration::from_millis(20)))
        .expect("an option");
    socket
        .connect(&EMULATOR.addr().into())
        .expect("the emulator accepts connections");
    let mut answer = Vec::new();
    // Either may fail: the emulator closes what is no HTTP, and waits for the rest of a body.
    let _ = (&socket).write_all(bytes);
    let _ = (&socket).read_to_end(&mut answer);
    answer
}

fn healthy() {
    EMULATOR.clear_faults();
    EMULATOR.end_outage();
    let rule: Fault = "code=InternalError,nth=1".parse().expect("a rule");
    EMULATOR.add_fault(rule);
    EMULATOR.clear_faults();
    let mut tries = (0..500).map(|_| exchange(HEALTH));
    assert!(
        tries.any(|answer| answer.starts_with(b"HTTP/1.1 200")),
        "the emulator does not serve any more"
    );
}
