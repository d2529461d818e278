//! Memory of a process that meets bodies without end and bombs: it grows by no more than twice the
//! size limit. Each case runs in a process of its own.

use crate::bodies::gzip;
use crate::harness::{ID, backends, broken, client, ok, send, shown, sized};
use crate::options;
use mps_describe::transport::TransportErrorKind::TooLarge;
use mps_describe::transport::test_util::{ScriptedServer, Step};
use std::process::Command;

const CASE: &str = "MPS_FAULTS_MEMORY";

/// Size limit of the cases in bytes: large beside what a process takes anyway.
const LIMIT: usize = 32 << 20;

/// Calls of each case, one after the other.
const CALLS: usize = 3;

fn cases() -> Vec<(&'static str, Vec<Step>)> {
    let flood = || Step::Flood(vec![b'x'; 1 << 16].into());
    let bomb = gzip(&vec![0; 200 << 20]);
    assert!(bomb.len() < 300_000, "{}", bomb.len());
    vec![
        ("a body without end", vec![ok("", ""), flood()]),
        (
            "a chunk without end",
            vec![
                ok("Transfer-Encoding: chunked\r\n", "7fffffff\r\n"),
                flood(),
            ],
        ),
        (
            "a body of a length beyond the limit",
            vec![ok("Content-Length: 9223372036854775807\r\n", ""), flood()],
        ),
        (
            "a bomb of 200 MiB",
            vec![sized("200 OK", "Content-Encoding: gzip\r\n", &bomb)],
        ),
        (
            "a head without end",
            vec![send("HTTP/1.1 200 OK\r\nx: "), flood()],
        ),
        (
            "interim answers",
            vec![send("HTTP/1.1 100 Continue\r\n\r\n".repeat(200_000))],
        ),
    ]
}

/// Peak of the memory of this process in bytes.
#[cfg(target_os = "linux")]
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
    kilobytes.unwrap().parse::<usize>().unwrap() << 10
}

/// The client of a case. Runs in a process of its own, with the address of the server.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn call_in_its_own_process() {
    let Ok(case) = std::env::var(CASE) else {
        return;
    };
    let (backend, url) = case.split_once(' ').unwrap();
    let transports = backends(&options().with_max_body(LIMIT));
    let (_, transport) = transports
        .iter()
        .find(|(name, _)| *name == backend)
        .unwrap();
    let client = client(url, transport).build().unwrap();
    let before = peak();
    for _ in 0..CALLS {
        let error = client.describe(ID).await.unwrap_err();
        println!("ended by {:?}", broken(&error));
        assert!(shown(&error).len() < 20_000);
    }
    println!("grown by {}", peak() - before);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn endless_bodies_and_bombs_take_less_than_twice_the_limit() {
    for (name, script) in cases() {
        for backend in ["reqwest", "hyper"] {
            let script = [vec![Step::Read], script.clone()].concat();
            let server = ScriptedServer::start(script).await.unwrap();
            let case = format!("{backend} {}", server.url());
            let output = tokio::task::spawn_blocking(move || {
                Command::new(std::env::current_exe().unwrap())
                    .args(["--exact", "memory::call_in_its_own_process", "--nocapture"])
                    .env(CASE, case)
                    .output()
                    .unwrap()
            });
            let output = output.await.unwrap();
            let text = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success(), "{backend}, {name}: {text}");
            let grown = text.lines().find_map(|line| line.strip_prefix("grown by "));
            let grown: usize = grown.unwrap().parse().unwrap();
            println!("{backend}, {name}: {} KiB", grown >> 10);
            assert!(grown < 2 * LIMIT, "{backend}, {name}: {grown}");
            let limited = text.matches(&format!("{TooLarge:?}")).count();
            let bodies = ["bomb", "body", "chunk"];
            if bodies.iter().any(|kind| name.contains(kind)) {
                assert_eq!(limited, CALLS, "{backend}, {name}: {text}");
            }
        }
    }
}
