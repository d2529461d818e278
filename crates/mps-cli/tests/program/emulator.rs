//! `mps emulator` as a process.

use crate::process::{DOCUMENTED_ID, Emulator, mps, run, signal, wait_for, with_keys};
use std::process::Stdio;
use std::time::Duration;

#[test]
fn emulator_serves_the_tasks_of_a_directory() {
    let tasks = tempfile::tempdir().unwrap();
    let id = "1400000001-WorkflowTask-0123456789abcdef0123456789abcdeft0";
    let task = format!(
        r#"{{"id": "{id}", "answer": {{"TaskType": "WorkflowTask",
        "WorkflowTask": {{"MediaProcessResultSet": [{{"Type": "Transcode", "TranscodeTask": {{"Status": "SUCCESS"}}}}]}}}}}}"#
    );
    std::fs::write(tasks.path().join("one.json"), task).unwrap();
    let emulator = Emulator::start(["--tasks", tasks.path().to_str().unwrap()]);
    for id in [id, DOCUMENTED_ID] {
        let ended = run(with_keys(&mut mps([
            "describe",
            id,
            "--endpoint",
            emulator.url(),
        ])));
        assert_eq!(ended.code, Some(0), "{ended:?}");
    }
}

#[test]
fn emulator_with_credentials_in_environment_accepts_only_them() {
    let directory = tempfile::tempdir().unwrap();
    let ready = directory.path().join("ready");
    let mut child = mps(["emulator", "--stop-after", "2m", "--ready-file"])
        .arg(&ready)
        .env("MPS_EMULATOR_SECRET_ID", "AKIDOTHER")
        .env("MPS_EMULATOR_SECRET_KEY", "canary-key")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let url = wait_for(&ready, &mut child);
    let ask = |id: &str, key: &str| {
        let mut command = mps(["describe", DOCUMENTED_ID, "--endpoint", &url]);
        command
            .env("TENCENTCLOUD_SECRET_ID", id)
            .env("TENCENTCLOUD_SECRET_KEY", key);
        run(&mut command).code
    };
    assert_eq!(ask("AKIDOTHER", "canary-key"), Some(0));
    assert_eq!(
        ask(mps_emulator::SECRET_ID, mps_emulator::SECRET_KEY),
        Some(3)
    );
    child.kill().unwrap();
    let said = child.wait_with_output().unwrap().stderr;
    assert!(!String::from_utf8(said).unwrap().contains("canary"));
}

#[test]
fn emulator_announces_itself_and_stops_after_the_given_time() {
    let ended = run(&mut mps(["emulator", "--stop-after", "1ms"]));
    assert_eq!((ended.code, &*ended.stdout), (Some(0), ""), "{ended:?}");
    for part in ["http://127.0.0.1:", mps_emulator::SECRET_ID, DOCUMENTED_ID] {
        assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
    }
}

#[test]
fn emulator_on_every_address_serves_control_api_sts_and_allowed_host() {
    use std::io::{Read as _, Write as _};
    let directory = tempfile::tempdir().unwrap();
    let ready = directory.path().join("ready");
    let mut child = mps(["emulator", "--stop-after", "2m", "--listen", "0.0.0.0"])
        .args(["--allow-host", "emulator.test.example", "--ready-file"])
        .arg(&ready)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let url = wait_for(&ready, &mut child);
    let port = url.strip_prefix("http://0.0.0.0:").unwrap().to_owned();
    let ask = |host: &str| {
        let mut stream = std::net::TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
        let head =
            format!("GET /_emulator/health HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(ask("emulator.test.example").contains("\"status\": \"ok\""));
    assert!(ask("other.test.example").starts_with("HTTP/1.1 403 "));
    child.kill().unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
    let local = format!("http://127.0.0.1:{port}");
    assert!(
        said.contains(&format!("mps describe --endpoint {local} ")),
        "{said}"
    );
    assert!(said.contains("/_emulator/"), "{said}");
}

#[cfg(unix)]
#[test]
fn emulator_on_sigterm_exits_with_success() {
    let directory = tempfile::tempdir().unwrap();
    let ready = directory.path().join("ready");
    let mut child = mps(["emulator", "--stop-after", "2m", "--ready-file"])
        .arg(&ready)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    wait_for(&ready, &mut child);
    signal(&child, "TERM");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn emulator_on_second_ctrl_c_ends_at_once() {
    use std::io::Write as _;
    let directory = tempfile::tempdir().unwrap();
    let ready = directory.path().join("ready");
    let mut child = mps(["emulator", "--stop-after", "2m", "--ready-file"])
        .arg(&ready)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let url = wait_for(&ready, &mut child);
    // Half a request holds the end up.
    let mut caller = std::net::TcpStream::connect(url.trim_start_matches("http://")).unwrap();
    caller
        .write_all(b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{")
        .unwrap();
    std::thread::sleep(Duration::from_millis(200));
    signal(&child, "INT");
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(child.try_wait().unwrap(), None);
    signal(&child, "INT");
    // Without the second one it would end after a second.
    std::thread::sleep(Duration::from_millis(400));
    let ended = child.try_wait().unwrap().and_then(|status| status.code());
    assert_eq!(ended, Some(130));
    drop(caller);
}

#[test]
fn emulator_with_unusable_option_names_it() {
    for (arguments, code, says) in [
        (["--fault", "stauts=503"], 2, "Unknown key `stauts`"),
        (["--tasks", "/nonexistent"], 6, "/nonexistent"),
        (["--listen", "nowhere"], 2, "nowhere"),
        (["--speed", "0"], 2, "above 0"),
    ] {
        let ended = run(&mut mps(["emulator"].into_iter().chain(arguments)));
        assert_eq!(ended.code, Some(code), "{ended:?}");
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
    }
}
