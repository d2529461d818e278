//! `mps listen` as a process: requests over a socket, and what it prints until a signal.

use crate::process::{Exited, mps, run, run_with_input, signal, wait_for};
use serde_json::json;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

/// Key of the tests, which must not be printed.
const KEY: &str = "canary-notify-key-7d1f";

/// Signature over 4000000000 and [`KEY`].
const SIGN: &str = "f01b5a731f37fed561a963c51a417063";

/// Process of `mps listen`.
struct Listener {
    child: Child,
    address: String,
    _directory: tempfile::TempDir,
}

impl Listener {
    fn start(arguments: &[&str], key: Option<&str>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let ready = directory.path().join("ready");
        let mut command = mps(["listen", "--ready-file"]);
        command.arg(&ready).args(arguments);
        if let Some(key) = key {
            command.env("MPS_NOTIFY_KEY", key);
        }
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let url = wait_for(&ready, &mut child);
        Self {
            child,
            address: url.strip_prefix("http://").unwrap().to_owned(),
            _directory: directory,
        }
    }

    /// Posts a body and returns the status.
    fn post(&self, body: &str) -> u16 {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        write!(
            stream,
            "POST /any HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        assert!(!reply.contains("canary"), "{reply}");
        reply.split(' ').nth(1).unwrap().parse().unwrap()
    }

    fn end(self, name: &str) -> Exited {
        signal(&self.child, name);
        self.child.wait_with_output().unwrap().into()
    }
}

fn task(id: &str, status: &str) -> String {
    json!({
        "EventType": "WorkflowTask",
        "WorkflowTaskEvent": {"TaskId": id, "Status": status,
            "MediaProcessResultSet": [{"Type": "Transcode", "TranscodeTask": {"Status": "SUCCESS"}}]},
        "Timestamp": 4_000_000_000_u64,
        "Sign": SIGN,
    })
    .to_string()
}

#[test]
fn json_is_one_list_that_a_signal_closes() {
    for posted in [0, 1, 2] {
        let listener = Listener::start(&["-o", "json"], Some(KEY));
        for number in 0..posted {
            let id = format!("1-WorkflowTask-{number}");
            assert_eq!(listener.post(&task(&id, "FINISH")), 200);
        }
        let ended = listener.end("INT");
        let list = ended.json();
        assert_eq!(list.as_array().unwrap().len(), posted, "{ended:?}");
    }
}

#[test]
fn verified_notifications_are_printed_until_a_signal() {
    let listener = Listener::start(&[], Some(KEY));
    let first = task("1-WorkflowTask-a", "FINISH");
    assert_eq!(listener.post(&first), 200);
    assert_eq!(listener.post(&first), 200);
    assert_eq!(listener.post(&task("1-WorkflowTask-a", "PROCESSING")), 200);
    assert_eq!(listener.post(&first.replace(SIGN, "00")), 403);
    assert_eq!(listener.post("{}"), 400);
    let ended = listener.end("INT");
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let lines = ended.lines();
    let marks = |index: usize| {
        let line = &lines[index];
        json!([line["verified"], line["duplicate"], line["late"]])
    };
    assert_eq!(lines.len(), 3, "{ended:?}");
    assert_eq!(marks(0), json!([true, false, null]));
    assert_eq!(marks(1), json!([true, true, null]));
    assert_eq!(marks(2), json!([true, false, "superseded"]));
    assert_eq!(lines[0]["id"], "1-WorkflowTask-a");
    assert_eq!(lines[0]["outcome"], "succeeded");
    assert_eq!(lines[0]["answer"]["Sign"], "***");
    let all = ended.stdout.clone() + &ended.stderr_with_logs;
    assert!(!all.contains(KEY) && !all.contains(SIGN), "{all}");

    // What is printed can be read again.
    let parsed = run_with_input(&mut mps(["parse", "-"]), &ended.stdout);
    assert!(parsed.stdout.contains("1-WorkflowTask-a"), "{parsed:?}");
}

#[test]
fn without_a_key_everything_is_accepted_with_a_note() {
    let listener = Listener::start(&["--output", "table"], None);
    assert_eq!(listener.post(&task("t-\u{1b}[31m", "FINISH")), 200);
    let stream =
        r#"{"NotificationType":"ProcessEof","TaskId":"s-1","ProcessEofInfo":{"ErrCode":0}}"#;
    assert_eq!(listener.post(stream), 200);
    let ended = listener.end("TERM");
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.stderr.contains("not checked"), "{ended:?}");
    assert!(!ended.stdout.contains('\u{1b}'), "{ended:?}");
    let lines: Vec<&str> = ended.stdout.lines().collect();
    assert!(lines[0].ends_with("  WorkflowTask  succeeded"), "{ended:?}");
    assert!(
        lines[1].ends_with("  s-1  ProcessEof  succeeded"),
        "{ended:?}"
    );
}

#[test]
fn key_file_is_used_without_its_line_end() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("notify.txt");
    std::fs::write(&file, format!("{KEY}\r\n")).unwrap();
    let query = ["--query", "id", "--key-file", file.to_str().unwrap()];
    let listener = Listener::start(&query, Some("another-key"));
    assert_eq!(listener.post(&task("a", "FINISH")), 200);
    let ended = listener.end("INT");
    assert_eq!(ended.stdout, "\"a\"\n", "{ended:?}");
}

#[test]
fn empty_key_or_address_in_use_is_refused() {
    let ended = run(mps(["listen"]).env("MPS_NOTIFY_KEY", ""));
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.stderr.contains("NotifyKey is empty"), "{ended:?}");

    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ended = run(&mut mps(["listen", "--listen", &address]));
    assert_eq!(ended.code, Some(5), "{ended:?}");
    assert!(ended.stderr.contains(&address), "{ended:?}");
}
