//! `mps list` on the emulator, and what the other commands read of its output.

use crate::process::{DOCUMENTED_ID, Emulator, Exited, mps, run, run_with_input, with_keys};
use std::collections::HashSet;

fn on(emulator: &Emulator, arguments: &[&str]) -> Exited {
    let mut command = mps(arguments.iter().copied());
    run(with_keys(command.args(["--endpoint", emulator.url()])))
}

fn on_with_input(emulator: &Emulator, arguments: &[&str], input: &str) -> Exited {
    let mut command = mps(arguments.iter().copied());
    run_with_input(
        with_keys(command.args(["--endpoint", emulator.url()])),
        input,
    )
}

/// Id of a task that has ended when the emulator starts.
const ENDED: &str = "1400000001-EditMediaTask-00000000000000000000000000000000t0";

/// Starts tasks that wait for long, on an emulator without other waiting tasks.
fn waiting(number: usize) -> (Emulator, Vec<String>) {
    let tasks = tempfile::tempdir().unwrap();
    let ended = serde_json::json!({
        "id": ENDED,
        "answer": {"TaskType": "EditMediaTask", "EditMediaTask": {"Status": "FINISH", "ErrCode": 0}},
    });
    std::fs::write(tasks.path().join("ended.json"), ended.to_string()).unwrap();
    let directory = tasks.path().to_str().unwrap();
    let emulator = Emulator::start(["--waiting", "1h", "--tasks", directory]);
    let body = r#"{"InputInfo": {"Type": "COS", "CosInputInfo": {"Bucket": "b", "Region": "r", "Object": "/a"}},
        "MediaProcessTask": {"TranscodeTaskSet": [{"Definition": 10}]}}"#;
    let ids = (0..number).map(|_| {
        let started = on(
            &emulator,
            &["call", "ProcessMedia", "--ids", "--body", body],
        );
        assert_eq!(started.code, Some(0), "{started:?}");
        started.stdout.trim().to_owned()
    });
    let ids = ids.collect();
    (emulator, ids)
}

#[test]
fn list_in_a_pipe_is_ndjson_that_other_commands_read() {
    let (emulator, ids) = waiting(2);
    let listed = on(&emulator, &["list", "--status", "waiting"]);
    assert_eq!((listed.code, &*listed.stderr), (Some(0), ""), "{listed:?}");
    let lines = listed.lines();
    assert_eq!(lines.len(), 2);
    // The latest comes first.
    assert_eq!(lines[0]["id"], *ids[1]);
    assert_eq!(lines[0]["status"], "waiting");
    assert_eq!(lines[0]["kind"], "WorkflowTask");
    assert!(lines[0]["created"].is_string() && lines[0]["finished"].is_null());

    let described = on_with_input(
        &emulator,
        &["describe", "-", "--output", "ndjson"],
        &listed.stdout,
    );
    let answered: HashSet<_> = described
        .lines()
        .iter()
        .map(|line| line["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(answered, HashSet::from([ids[0].clone(), ids[1].clone()]));
    let timeout = ["--timeout", "1s", "--output", "ndjson"];
    let waited = on_with_input(
        &emulator,
        &[&["wait", "-"], &timeout[..]].concat(),
        &listed.stdout,
    );
    assert_eq!(
        (waited.code, waited.lines().len()),
        (Some(4), 2),
        "{waited:?}"
    );
    let watched = on_with_input(
        &emulator,
        &[&["watch", "-"], &timeout[..]].concat(),
        &listed.stdout,
    );
    assert_eq!(
        (watched.code, watched.lines().len()),
        (Some(4), 2),
        "{watched:?}"
    );

    let cancelled = on_with_input(&emulator, &["cancel", "-"], &listed.stdout);
    assert_eq!(
        (cancelled.code, &*cancelled.stderr),
        (Some(0), ""),
        "{cancelled:?}"
    );
    assert_eq!(
        cancelled.stdout,
        format!("Cancelled {}.\nCancelled {}.\n", ids[1], ids[0])
    );
    assert_eq!(on(&emulator, &["list", "--status", "waiting"]).stdout, "");
}

#[test]
fn failed_tasks_are_reported_as_one_overview() {
    let (emulator, ids) = waiting(2);
    on(&emulator, &["cancel", &ids[0], &ids[1]]);
    let failed = on(&emulator, &["list", "--failed", "--since", "1d"]);
    assert_eq!(failed.lines().len(), 2, "{failed:?}");
    let directory = tempfile::tempdir().unwrap();
    let page = directory.path().join("over view.html");
    let reported = on_with_input(
        &emulator,
        &["report", "-", "-o", page.to_str().unwrap()],
        &failed.stdout,
    );
    assert_eq!(reported.code, Some(0), "{reported:?}");
    assert!(std::fs::read_to_string(&page).unwrap().contains("<html"));
    let pages = std::fs::read_dir(directory.path().join("over view_files")).unwrap();
    assert_eq!(pages.count(), 2);

    // Without tasks there is an empty overview, because nothing has failed.
    let none = directory.path().join("none.html");
    let reported = on_with_input(
        &emulator,
        &["report", "-", "-o", none.to_str().unwrap()],
        "",
    );
    assert_eq!(reported.code, Some(0), "{reported:?}");
    assert!(none.exists());
}

#[test]
fn list_reads_every_page_up_to_its_limit() {
    let (emulator, ids) = waiting(7);
    let all = on(&emulator, &["list", "--status", "waiting", "--ids"]);
    let mut newest_first = ids;
    newest_first.reverse();
    assert_eq!(all.stdout.lines().collect::<Vec<_>>(), newest_first);
    let some = on(&emulator, &["list", "--limit", "3", "--ids"]);
    assert_eq!(some.stdout.lines().collect::<Vec<_>>(), newest_first[..3]);
    let json = on(&emulator, &["list", "--query", "length(@)"]);
    // Two tasks have ended: that of the file, and the documented one.
    assert_eq!(json.stdout, "9\n", "{json:?}");
}

#[test]
fn list_shows_a_table_and_every_state() {
    let (emulator, ids) = waiting(1);
    let table = on(&emulator, &["list", "--output", "table"]);
    let lines: Vec<&str> = table.stdout.lines().collect();
    assert!(lines[0].starts_with("created"), "{table:?}");
    assert!(
        lines[1].contains("waiting") && lines[1].ends_with(&*ids[0]),
        "{table:?}"
    );
    assert!(
        lines[2].contains("finished") && lines[2].ends_with(ENDED),
        "{table:?}"
    );
    let none = on(
        &emulator,
        &[
            "list", "--until", "2h", "--since", "3h", "--output", "table",
        ],
    );
    assert_eq!((none.code, &*none.stdout), (Some(0), ""), "{none:?}");
    assert!(none.stderr.contains("No task meets"), "{none:?}");
}

#[test]
fn wrong_conditions_are_refused() {
    for (arguments, problem) in [
        (
            &["--since", "yesterday"][..],
            "--since is no time: `yesterday`",
        ),
        (&["--since", "1h", "--until", "2h"], "after that of --until"),
        (&["--failed", "--status", "waiting"], "cannot be used with"),
        (&["--ids", "--output", "json"], "exclude each other"),
    ] {
        let ended = run(mps(["list", "--emulator"]).args(arguments));
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
        assert!(ended.stderr.contains(problem), "{ended:?}");
    }
}

#[test]
fn task_that_cannot_be_cancelled_is_reported_beside_the_others() {
    let (emulator, ids) = waiting(1);
    let ended = on(
        &emulator,
        &["cancel", DOCUMENTED_ID, &ids[0], "--output", "json"],
    );
    assert_eq!(ended.code, Some(3), "{ended:?}");
    let results = ended.json();
    assert_eq!(results[0]["cancelled"], false);
    let message = results[0]["problem"]["message"].as_str().unwrap();
    assert_eq!(message.matches(DOCUMENTED_ID).count(), 1, "{message}");
    assert_eq!(results[0]["problem"]["code"], "FailedOperation");
    assert_eq!(
        results[1],
        serde_json::json!({"id": ids[0], "cancelled": true})
    );
    assert!(ended.stderr.contains(DOCUMENTED_ID), "{ended:?}");
}

#[test]
fn json_without_ids_is_refused() {
    let mut command = mps(["describe", "-", "--emulator"]);
    let ended = run_with_input(&mut command, "{\"Limit\": 1}\n");
    assert_eq!((ended.code, &*ended.stdout), (Some(6), ""), "{ended:?}");
    assert!(
        ended.stderr.contains("without the id of a task"),
        "{ended:?}"
    );
}
