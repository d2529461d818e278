//! `mps wait` and `mps demo` on the emulator.

use crate::process::{
    DOCUMENTED_ID, Emulator, closed_port, mps, run, run_with_input, signal, with_keys,
};
#[cfg(unix)]
use std::io::{BufRead as _, BufReader};
#[cfg(unix)]
use std::process::{Child, Stdio};

/// Tasks: one succeeds after a moment, one ends with failures, and one does not end.
const TASKS: &str = r#"[
    {"id": "1-WorkflowTask-a", "processing": "300ms", "answer": {"TaskType": "WorkflowTask", "WorkflowTask": {
        "TaskId": "1-WorkflowTask-a", "Status": "FINISH", "ErrCode": 0, "MediaProcessResultSet": [
            {"Type": "Transcode", "TranscodeTask": {"Status": "SUCCESS", "Output": {"Path": "/out/a.mp4", "Size": 1000}}}]}}},
    {"id": "1-WorkflowTask-b", "processing": "300ms", "answer": {"TaskType": "WorkflowTask", "WorkflowTask": {
        "TaskId": "1-WorkflowTask-b", "Status": "FINISH", "ErrCode": 0, "MediaProcessResultSet": [
            {"Type": "Transcode", "TranscodeTask": {"Status": "FAIL", "ErrCodeExt": "InternalError.Encoder"}}]}}},
    {"id": "1-WorkflowTask-c", "processing": "1h", "answer": {"TaskType": "WorkflowTask", "WorkflowTask": {
        "TaskId": "1-WorkflowTask-c", "Status": "FINISH", "ErrCode": 0}}}
]"#;

pub(crate) fn emulator() -> (Emulator, tempfile::TempDir) {
    emulator_with(&[])
}

fn emulator_with(arguments: &[&str]) -> (Emulator, tempfile::TempDir) {
    let tasks = tempfile::tempdir().unwrap();
    std::fs::write(tasks.path().join("tasks.json"), TASKS).unwrap();
    let tasks_argument = ["--tasks", tasks.path().to_str().unwrap()];
    let emulator = Emulator::start(tasks_argument.iter().chain(arguments).copied());
    (emulator, tasks)
}

#[test]
fn wait_exit_code_follows_the_outcome() {
    let (emulator, _tasks) = emulator();
    for (id, code, outcome) in [
        ("1-WorkflowTask-a", 0, "succeeded"),
        ("1-WorkflowTask-b", 1, "failed"),
    ] {
        let ended = run(with_keys(&mut mps([
            "wait",
            id,
            "--endpoint",
            emulator.url(),
            "--timeout",
            "1m",
        ])));
        assert_eq!(ended.code, Some(code), "{ended:?}");
        assert!(
            ended.stdout.starts_with(&format!("{outcome}  {id}\n")),
            "{}",
            ended.stdout
        );
        // Progress goes to standard error, as lines because it is not a terminal.
        assert!(
            ended.stderr.contains(&format!("{id}: {outcome}\n")),
            "{}",
            ended.stderr
        );
        assert!(!ended.stderr.contains('\u{1b}'), "{}", ended.stderr);
    }
}

#[test]
fn wait_past_its_timeout_prints_the_last_answer() {
    let (emulator, _tasks) = emulator();
    let id = "1-WorkflowTask-c";
    let arguments = [
        "wait",
        id,
        "--endpoint",
        emulator.url(),
        "--timeout",
        "100ms",
        "--output",
        "json",
    ];
    let ended = run(with_keys(&mut mps(arguments)));
    assert_eq!(ended.code, Some(4), "{ended:?}");
    assert_eq!(ended.json()["Response"]["Status"], "PROCESSING");
    assert!(ended.stderr.contains("mps wait"), "{}", ended.stderr);
}

#[test]
fn wait_for_several_tasks_exits_with_the_worst_code() {
    let (emulator, _tasks) = emulator();
    let arguments = [
        "wait",
        "-",
        "--endpoint",
        emulator.url(),
        "--timeout",
        "1m",
        "--output",
        "ndjson",
    ];
    let ids = format!(
        "\u{feff}# made yesterday\r\n1-WorkflowTask-a # the first\n\n{DOCUMENTED_ID}\n1-WorkflowTask-a\n1-WorkflowTask-b\n"
    );
    let ended = run_with_input(with_keys(&mut mps(arguments)), &ids);
    assert_eq!(ended.code, Some(1), "{ended:?}");
    let ids: Vec<_> = ended
        .lines()
        .iter()
        .map(|line| line["id"].clone())
        .collect();
    // A line comes when its task ends, and this one has ended already.
    assert_eq!((ids.len(), &ids[0]), (3, &DOCUMENTED_ID.into()), "{ids:?}");
}

#[test]
fn wait_on_a_closed_port_exits_with_network_code() {
    let url = closed_port();
    let ended = run(with_keys(&mut mps([
        "wait",
        DOCUMENTED_ID,
        "--endpoint",
        &url,
    ])));
    assert_eq!((ended.code, &*ended.stdout), (Some(5), ""), "{ended:?}");
}

#[test]
fn wait_without_credentials_reports_one_error() {
    let ended = run(&mut mps(["wait", "1", "2", "3", "--profile", "none"]));
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
    assert_eq!(ended.stderr.matches("error:").count(), 1, "{ended:?}");
}

#[test]
fn unreachable_task_does_not_end_the_wait_for_others() {
    let (first, other) = (DOCUMENTED_ID, "1-WorkflowTask-a");
    let fault = format!("task={first},delay=200ms,reset,times=9");
    let (emulator, _tasks) = emulator_with(&["--fault", &fault]);
    let ended = run(with_keys(&mut mps([
        "wait",
        first,
        other,
        "--endpoint",
        emulator.url(),
        "--timeout",
        "1m",
    ])));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    for id in [first, other] {
        assert!(ended.stdout.contains(id), "{id}: {ended:?}");
    }
}

#[test]
fn wait_timeout_ends_every_kind_of_trouble() {
    for fault in ["hang", "code=InternalError", "status=503,retry-after=9"] {
        let emulator = Emulator::start(["--fault", fault]);
        let ended = run(with_keys(&mut mps([
            "wait",
            DOCUMENTED_ID,
            "--endpoint",
            emulator.url(),
            "--timeout",
            "1s",
        ])));
        assert_eq!(ended.code, Some(4), "{fault}: {ended:?}");
        assert!(ended.stderr.contains("within 1s"), "{}", ended.stderr);
    }
}

#[test]
fn temporary_error_does_not_end_the_wait() {
    let emulator = Emulator::start(["--fault", "code=InternalError,times=5"]);
    let ended = run(with_keys(&mut mps([
        "wait",
        DOCUMENTED_ID,
        "--endpoint",
        emulator.url(),
        "--timeout",
        "1m",
    ])));
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

/// Starts a wait. Returns it with the lines of its standard error.
#[cfg(unix)]
fn start_wait(emulator: &Emulator, ids: &[&str]) -> (Child, impl Iterator<Item = String> + use<>) {
    let arguments = ["wait"].iter().chain(ids).copied();
    let mut command = mps(arguments.chain(["--endpoint", emulator.url()]));
    let piped = with_keys(&mut command).stdout(Stdio::piped());
    let mut child = piped.stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stderr.take().unwrap()).lines();
    (child, lines.map(Result::unwrap))
}

#[cfg(unix)]
#[test]
fn interrupted_wait_prints_the_last_answers() {
    use std::io::Read as _;

    let (emulator, _tasks) = emulator();
    let (mut child, mut progress) =
        start_wait(&emulator, &["1-WorkflowTask-b", "1-WorkflowTask-c"]);
    let mut seen = 0;
    let awaited = ["1-WorkflowTask-b: failed", "1-WorkflowTask-c: processing"];
    while seen < awaited.len() {
        let line = progress.next().unwrap();
        seen += usize::from(awaited.iter().any(|awaited| line.starts_with(awaited)));
    }
    signal(&child, "INT");
    let mut table = String::new();
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_to_string(&mut table).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let rows: Vec<_> = table.lines().skip(1).collect();
    assert_eq!(rows.len(), 2, "{table}");
    assert!(rows[0].starts_with("1-WorkflowTask-c"), "{table}");
    assert!(rows[0].contains("running"), "{table}");
    assert!(
        rows[1].starts_with("1-WorkflowTask-b"),
        "failures come last: {table}"
    );
}

#[cfg(unix)]
#[test]
fn outage_and_its_end_are_noted() {
    let (emulator, _tasks) = emulator();
    let (mut child, mut progress) = start_wait(&emulator, &["1-WorkflowTask-c"]);
    assert!(progress.any(|line| line.contains("processing")));
    drop(emulator);
    let outage = progress.find(|line| line.starts_with("note:")).unwrap();
    assert!(outage.starts_with("note: no connection for "), "{outage}");
    assert!(outage.ends_with(", retrying"), "{outage}");
    signal(&child, "INT");
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn only_failed_leaves_out_the_rest_and_counts_all() {
    let (emulator, _tasks) = emulator();
    let ended = run(with_keys(&mut mps([
        "wait",
        "1-WorkflowTask-a",
        "1-WorkflowTask-b",
        "--only-failed",
        "--endpoint",
        emulator.url(),
    ])));
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(!ended.stdout.contains("1-WorkflowTask-a"), "{ended:?}");
    assert!(ended.stdout.contains("1-WorkflowTask-b"), "{ended:?}");
    let totals = "2 tasks: 1 succeeded, 1 failed, 0 unknown, 0 running.\n";
    assert!(ended.stderr.ends_with(totals), "{ended:?}");
}

#[test]
fn errors_of_one_kind_are_folded_and_advice_names_the_connection() {
    let (emulator, _tasks) = emulator();
    let ids: String = (0..30)
        .map(|number| format!("1-WorkflowTask-x{number}\n"))
        .collect();
    let mut command = mps(["describe", "-", "--endpoint", emulator.url()]);
    let ended = run_with_input(with_keys(&mut command), &ids);
    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert_eq!(ended.stderr.matches("error:").count(), 10, "{ended:?}");
    assert!(ended.stderr.matches("try:").count() <= 2, "{ended:?}");
    let folded = "note: 20 more errors of the same kind, 30 in all: ResourceNotFound\n";
    assert!(ended.stderr.contains(folded), "{ended:?}");
    assert_eq!(ended.stdout.lines().count(), 31);

    let wait = [
        "wait",
        "1-WorkflowTask-c",
        "--timeout",
        "100ms",
        "--endpoint",
    ];
    let mut command = mps(wait.into_iter().chain([emulator.url()]));
    let late = run(with_keys(&mut command));
    let resume = format!(
        "`mps wait --endpoint {} '1-WorkflowTask-c'`",
        emulator.url()
    );
    assert!(late.stderr.contains(&resume), "{resume}: {late:?}");
}

#[cfg(unix)]
#[test]
fn interrupted_wait_exits_at_once() {
    let (emulator, _tasks) = emulator();
    for (name, code) in [("INT", 130), ("TERM", 143)] {
        let (mut child, mut progress) = start_wait(&emulator, &["1-WorkflowTask-c"]);
        assert!(progress.any(|line| line.contains("processing")));
        signal(&child, name);
        assert_eq!(child.wait().unwrap().code(), Some(code));
    }
}

#[test]
fn demo_prints_a_table_with_every_kind_of_task() {
    let pages = tempfile::tempdir().unwrap();
    let ended = run(mps(["demo", "-o"]).arg(pages.path()));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    for part in [
        "EditMediaTask",
        "ExtractBlindWatermark",
        "LiveScheduleTask",
        "LiveStreamProcessTask",
        "ScheduleTask",
        "WorkflowTask",
        "succeeded",
        "partly failed",
        "failed",
    ] {
        assert!(ended.stdout.contains(part), "{part}: {}", ended.stdout);
    }
    assert!(
        !ended.stdout.contains("running") && !ended.stdout.contains("unknown"),
        "{}",
        ended.stdout
    );
    assert!(pages.path().join("index.html").exists());
    assert!(ended.stderr.contains("on purpose"), "{}", ended.stderr);
}
