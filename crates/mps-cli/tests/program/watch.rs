//! `mps watch` on the emulator.

use crate::process::{Emulator, Exited, closed_port, mps, run, run_with_input, with_keys};
use crate::wait::emulator;
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

fn watch(emulator: &Emulator, arguments: &[&str]) -> Exited {
    let mut command = mps(["watch", "--endpoint", emulator.url()]);
    run(with_keys(&mut command).args(arguments))
}

/// Events of one task, in order.
fn of<'a>(events: &'a [Value], id: &'a str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["id"] == id).collect()
}

#[test]
fn watch_prints_each_change_until_all_tasks_ended() {
    let (emulator, _tasks) = emulator();
    let ended = watch(&emulator, &["1-WorkflowTask-a", "1-WorkflowTask-b"]);
    assert_eq!((ended.code, &*ended.stderr), (Some(1), ""), "{ended:?}");
    let events = ended.lines();
    for (id, outcome, files, failures) in [
        ("1-WorkflowTask-a", "succeeded", 1, 0),
        ("1-WorkflowTask-b", "failed", 0, 1),
    ] {
        let events = of(&events, id);
        let done = events.last().unwrap();
        assert_eq!(done["event"], "done");
        assert_eq!(done["outcome"], outcome);
        assert_eq!(done["files"], files);
        assert_eq!(done["failures"].as_array().unwrap().len(), failures);
        assert!(done["time"].as_str().unwrap().ends_with('Z'));
        assert!(done.get("answer").is_none());
    }
}

#[test]
fn watch_prints_a_running_task_at_once() {
    let (emulator, _tasks) = emulator();
    let mut child = with_keys(&mut mps([
        "watch",
        "1-WorkflowTask-c",
        "--endpoint",
        emulator.url(),
    ]))
    .stdout(Stdio::piped())
    .spawn()
    .unwrap();
    let mut line = String::new();
    let mut events = BufReader::new(child.stdout.take().unwrap());
    events.read_line(&mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let event: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        (&event["event"], &event["status"]),
        (&"status".into(), &"PROCESSING".into())
    );
}

#[test]
fn watch_with_answers_prints_the_whole_answer() {
    let (emulator, _tasks) = emulator();
    let ended = watch(
        &emulator,
        &[
            "1-WorkflowTask-a",
            "--answers",
            "--query",
            "event=='done' && answer || null",
        ],
    );
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let lines = ended.lines();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["Response"]["Status"], "FINISH");
}

#[test]
fn watch_prints_one_json_list_that_is_closed_at_the_end() {
    let (emulator, _tasks) = emulator();
    for (arguments, code) in [
        (&["1-WorkflowTask-a"][..], 0),
        (&["1-WorkflowTask-c", "--timeout", "900ms"], 4),
    ] {
        let ended = watch(&emulator, &[arguments, &["-o", "json"]].concat());
        assert_eq!(ended.code, Some(code), "{ended:?}");
        let list = ended.json();
        let last = list.as_array().unwrap().last().unwrap();
        assert_eq!(last["id"], arguments[0], "{ended:?}");
    }
    // An expression applies to the list, as in every command that prints one.
    let query = "[?event=='done'].outcome | [0]";
    let arguments = ["1-WorkflowTask-b", "-o", "json", "--query", query];
    let ended = watch(&emulator, &arguments);
    assert_eq!(ended.stdout, "\"failed\"\n", "{ended:?}");
    // Text is a line for each change, because readers want it while the tasks run.
    let arguments = ["1-WorkflowTask-b", "-o", "text", "--query", "outcome"];
    let ended = watch(&emulator, &arguments);
    assert_eq!(ended.stdout, "failed\n", "{ended:?}");
    // No list stands for a watch that never began.
    let url = closed_port();
    let mut command = mps([
        "watch",
        "1-WorkflowTask-c",
        "-o",
        "json",
        "--endpoint",
        &url,
    ]);
    let closed = run(with_keys(&mut command));
    assert_eq!((closed.code, &*closed.stdout), (Some(5), ""), "{closed:?}");
}

#[test]
fn watch_reads_ids_from_stdin_while_it_runs() {
    let (emulator, _tasks) = emulator();
    let mut child = with_keys(&mut mps(["watch", "-", "--endpoint", emulator.url()]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut ids = child.stdin.take().unwrap();
    let mut events = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut until_done = |id: &str| {
        events
            .by_ref()
            .map(|line| serde_json::from_str::<Value>(&line.unwrap()).unwrap())
            .find(|event| event["id"] == id && event["event"] == "done")
            .unwrap_or_else(|| panic!("{id} has no event `done`"))
    };
    for id in ["1-WorkflowTask-a", "1-WorkflowTask-b"] {
        writeln!(ids, "{id}").unwrap();
        until_done(id);
    }
    drop(ids);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn watch_of_an_unknown_task_prints_a_lost_event() {
    let (emulator, _tasks) = emulator();
    let ended = watch(&emulator, &["1-WorkflowTask-z", "1-WorkflowTask-a"]);
    assert_eq!(ended.code, Some(3), "{ended:?}");
    let events = ended.lines();
    let lost = of(&events, "1-WorkflowTask-z");
    assert_eq!(lost.len(), 1);
    assert_eq!(lost[0]["event"], "lost");
    assert_eq!(lost[0]["problem"]["code"], "ResourceNotFound");
    assert_eq!(
        of(&events, "1-WorkflowTask-a").last().unwrap()["outcome"],
        "succeeded"
    );
}

#[test]
fn watch_with_table_output_prints_lines() {
    let (emulator, _tasks) = emulator();
    let ended = watch(&emulator, &["1-WorkflowTask-b", "--output", "table"]);
    let last = ended.stdout.lines().last().unwrap();
    assert!(last.contains("1-WorkflowTask-b  failed"), "{ended:?}");
    assert!(
        last.ends_with("Transcode: InternalError.Encoder"),
        "{ended:?}"
    );
}

#[test]
fn watch_without_answers_exits_with_the_cause() {
    let (emulator, _tasks) = emulator();
    let late = watch(&emulator, &["1-WorkflowTask-c", "--timeout", "300ms"]);
    assert_eq!(late.code, Some(4), "{late:?}");
    assert!(late.stderr.contains("300ms"), "{}", late.stderr);

    let url = closed_port();
    let mut command = mps(["watch", "1-WorkflowTask-c", "--endpoint", &url]);
    let closed = run(with_keys(&mut command));
    assert_eq!((closed.code, &*closed.stdout), (Some(5), ""), "{closed:?}");

    let mut command = mps(["watch", "--endpoint", emulator.url()]);
    let nothing = run_with_input(with_keys(&mut command), "\n# none\n");
    assert_eq!(
        (nothing.code, &*nothing.stdout),
        (Some(2), ""),
        "{nothing:?}"
    );
}

#[test]
fn watch_with_closed_stdout_exits_with_success() {
    let mut child = mps(["watch", "--emulator"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut events = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    events.read_line(&mut line).unwrap();
    drop(events);
    let ended: Exited = child.wait_with_output().unwrap().into();
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
}
