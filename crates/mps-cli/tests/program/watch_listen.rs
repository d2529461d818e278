//! `mps watch --listen`: tasks of the emulator that notify the watch of their ends.

use crate::process::{Emulator, mps, run, wait_for, with_keys};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;
use std::time::Duration;

/// Sends a request to the control API of the emulator and returns the body of its answer.
fn control(emulator: &Emulator, method: &str, path: &str, body: &str) -> Value {
    let address = emulator.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} /_emulator{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    let (_, body) = reply.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {reply}"))
}

fn start(emulator: &Emulator, notify_url: &str) -> String {
    let body = json!({
        "InputInfo": {"Type": "COS", "CosInputInfo": {"Bucket": "b", "Region": "r", "Object": "/a"}},
        "MediaProcessTask": {"TranscodeTaskSet": [{"Definition": 10}]},
        "TaskNotifyConfig": {"NotifyType": "URL", "NotifyUrl": notify_url, "NotifyKey": KEY},
    });
    let mut command = mps([
        "call",
        "ProcessMedia",
        "--ids",
        "--endpoint",
        emulator.url(),
    ]);
    let started = run(with_keys(command.args(["--body", &body.to_string()])));
    assert_eq!(started.code, Some(0), "{started:?}");
    started.stdout.trim().to_owned()
}

/// Key of the notifications, which must not be printed.
const KEY: &str = "canary-notify-key-91c0";

/// Limit of the delays of all ends together. Without notifications, each end is half a second late
/// on average.
const IN_TIME: Duration = Duration::from_millis(1500);

#[test]
fn notified_ends_are_told_at_once_and_the_watch_ends_with_its_tasks() {
    let emulator = Emulator::start(["--waiting", "0s", "--processing", "1h"]);
    let directory = tempfile::tempdir().unwrap();
    let ready = directory.path().join("ready");
    let mut command = mps(["watch", "-", "--listen", "127.0.0.1:0", "--ready-file"]);
    command.arg(&ready).args(["--endpoint", emulator.url()]);
    let mut child = with_keys(command.env("MPS_NOTIFY_KEY", KEY))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let address = wait_for(&ready, &mut child);
    let mut events = BufReader::new(child.stdout.take().unwrap());
    let mut next_end = || loop {
        let mut line = String::new();
        assert!(events.read_line(&mut line).unwrap() > 0, "the watch ended");
        let event: Value = serde_json::from_str(&line).unwrap();
        if event["event"] == "done" {
            return event;
        }
    };

    let ids: Vec<String> = (0..4).map(|_| start(&emulator, &address)).collect();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{}", ids.join("\n")).unwrap();
    drop(stdin);
    // Let the watch poll each task, so that it knows them.
    std::thread::sleep(Duration::from_millis(700));
    let mut late = Duration::ZERO;
    for id in &ids {
        let begun = tokio::time::Instant::now();
        control(
            &emulator,
            "PATCH",
            &format!("/tasks/{id}"),
            r#"{"finish": true}"#,
        );
        assert_eq!(next_end()["id"], **id);
        late += begun.elapsed();
        std::thread::sleep(Duration::from_millis(130));
    }
    assert!(late < IN_TIME, "{late:?}");
    let ended: crate::process::Exited = child.wait_with_output().unwrap().into();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(
        ended.stderr.contains("mps listens on http://127.0.0.1:"),
        "{ended:?}"
    );
    assert!(!ended.stderr_with_logs.contains(KEY), "{ended:?}");
}

#[test]
fn options_of_the_receiver_need_an_address() {
    let ended = run(&mut mps(["watch", "--emulator", "--key-file", "x"]));
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
    assert!(ended.stderr.contains("--listen"), "{ended:?}");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ended = run(&mut mps(["watch", "--emulator", "--listen", &address]));
    assert_eq!(ended.code, Some(5), "{ended:?}");
}
