//! `mps call` on the emulator: answers, checks before the request, skeletons, and the task that a
//! request starts.

use crate::process::{Emulator, Exited, mps, run, run_with_input, signal, with_keys};
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

/// Request that starts a transcode.
const TRANSCODE: &str = r#"{
  // Comments and commas before brackets are accepted.
  "InputInfo": {"Type": "URL", "UrlInputInfo": {"Url": "https://media.example/film.mp4"}},
  "OutputStorage": {"Type": "COS", "CosOutputStorage": {"Bucket": "films-1", "Region": "ap-guangzhou"}},
  "MediaProcessTask": {"TranscodeTaskSet": [{"Definition": 100220},]},
}"#;

fn call(emulator: &Emulator, arguments: &[&str]) -> Exited {
    let mut command = mps(["call", "--endpoint", emulator.url()]);
    run(with_keys(command.args(arguments)))
}

#[test]
fn answer_is_printed_as_json_and_selected_by_a_query() {
    let emulator = Emulator::start([]);
    let body = r#"{"Status":"FINISH","Limit":1}"#;
    let ended = call(&emulator, &["DescribeTasks", "--body", body]);
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{ended:?}");
    let answer = ended.json();
    assert!(answer["Response"]["RequestId"].is_string(), "{ended:?}");
    assert_eq!(answer["Response"]["TotalCount"], 1);
    let query = ["--body", body, "--query", "Response.TotalCount"];
    let ended = call(&emulator, &[&["DescribeTasks"], &query[..]].concat());
    assert_eq!(ended.stdout, "1\n");
}

#[test]
fn waited_task_is_printed_with_the_exit_code_of_its_outcome() {
    let emulator = Emulator::start(["--waiting", "100ms", "--processing", "200ms"]);
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("job.json");
    std::fs::write(&file, TRANSCODE).unwrap();
    let body = ["processmedia", "--body", file.to_str().unwrap()];
    let ended = call(&emulator, &[&body[..], &["--wait"]].concat());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.stderr.starts_with("Started 14000000"), "{ended:?}");
    assert!(ended.stdout.starts_with("succeeded "), "{ended:?}");

    let slow = Emulator::start(["--processing", "1h"]);
    let waited = [&body[..], &["--wait", "--timeout", "1s"]].concat();
    let ended = call(&slow, &waited);
    assert_eq!(ended.code, Some(4), "{ended:?}");
}

#[test]
fn interrupted_wait_names_the_command_that_resumes_it() {
    let slow = Emulator::start(["--processing", "1h"]);
    let mut command = mps(["call", "ProcessMedia", "--wait", "--body", TRANSCODE]);
    let mut child = with_keys(command.args(["--endpoint", slow.url()]))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    // The program may log between its lines.
    let mut line_from = |start: &str| {
        let mut lines = stderr.by_ref().lines().map(Result::unwrap);
        lines.find(|line| line.starts_with(start)).unwrap()
    };
    let started = line_from("Started ");
    let id = started.strip_prefix("Started ").unwrap();
    let id = id.strip_suffix('.').unwrap();
    // The wait has begun.
    line_from(&format!("{id}: "));
    signal(&child, "INT");
    let mut rest = String::new();
    stderr.read_to_string(&mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130), "{rest}");
    let resume = format!("`mps wait --endpoint {} {id}`", slow.url());
    assert!(rest.contains(&resume), "{rest}");
}

#[test]
fn id_of_the_started_task_is_read_by_other_commands() {
    let emulator = Emulator::start([]);
    let started = call(&emulator, &["ProcessMedia", "--body", TRANSCODE]);
    let ids = call(&emulator, &["ProcessMedia", "--body", TRANSCODE, "--ids"]);
    assert!(
        ids.stdout.ends_with("t0\n") && ids.stdout.lines().count() == 1,
        "{ids:?}"
    );
    for input in [&started.stdout, &ids.stdout] {
        let mut describe = mps(["describe", "-", "--output", "json", "--endpoint"]);
        let described = run_with_input(with_keys(describe.arg(emulator.url())), input);
        assert_eq!(described.code, Some(0), "{described:?}");
        assert_eq!(described.json()["Response"]["TaskType"], "WorkflowTask");
    }
}

#[test]
fn body_is_read_from_standard_input() {
    let emulator = Emulator::start([]);
    let mut command = mps(["call", "DescribeTasks", "--body", "-", "--endpoint"]);
    let ended = run_with_input(
        with_keys(command.arg(emulator.url())),
        "\u{feff}{\"Status\": \"FINISH\"}",
    );
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn invalid_request_is_not_sent_unless_the_check_is_skipped() {
    let emulator = Emulator::start([]);
    let body = r#"{"InputInfo": {"Type": "URL", "UrlInputInf": {}}, "TasksPriority": 11}"#;
    let ended = call(&emulator, &["ProcessMedia", "--body", body]);
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
    for problem in [
        "why: InputInfo.UrlInputInf: There is no such member. Did you mean `UrlInputInfo`, ",
        "why: InputInfo.UrlInputInfo: Required because Type is URL.",
        "why: TasksPriority: Must be -10 to 10.",
        "--no-check",
    ] {
        assert!(ended.stderr.contains(problem), "{problem}: {ended:?}");
    }
    let ended = call(&emulator, &["ProcessMedia", "--body", body, "--no-check"]);
    assert_eq!(ended.code, Some(3), "{ended:?}");
}

#[test]
fn body_that_is_no_object_is_refused_with_its_place() {
    for (body, problem) in [
        ("{\"a\": 1 2}", "line 1, column 8"),
        ("/nonexistent/job.json", "Cannot read /nonexistent/job.json"),
    ] {
        let ended = run(&mut mps([
            "call",
            "DescribeTasks",
            "--emulator",
            "--body",
            body,
        ]));
        assert_eq!(ended.code, Some(2), "{ended:?}");
        assert!(
            ended
                .stderr
                .to_lowercase()
                .contains(&problem.to_lowercase()),
            "{ended:?}"
        );
    }
    let mut command = mps(["call", "DescribeTasks", "--emulator", "--body", "-"]);
    let ended = run_with_input(&mut command, "[1]");
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(
        ended.stderr.contains("Standard input is a list"),
        "{ended:?}"
    );
}

#[test]
fn unknown_operation_is_sent_with_a_hint() {
    let ended = run(&mut mps(["call", "ProcessMedai", "--emulator"]));
    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(ended.stderr.contains("InvalidAction"), "{ended:?}");
    assert!(
        ended.stderr.contains("Did you mean `ProcessMedia`?"),
        "{ended:?}"
    );
    let ended = run(&mut mps(["call", "a b", "--emulator"]));
    assert_eq!(ended.code, Some(2), "{ended:?}");
}

#[test]
fn wait_for_an_operation_without_a_task_is_refused() {
    let body = r#"{"Status":"FINISH"}"#;
    let ended = run(&mut mps([
        "call",
        "DescribeTasks",
        "--emulator",
        "--wait",
        "--body",
        body,
    ]));
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
}

#[test]
fn skeleton_can_be_filled_in_and_sent() {
    let with = ["--with", "mediaprocesstask.transcodetaskset", "--with"];
    let mut command = mps(["call", "ProcessMedia", "--skeleton"]);
    let skeleton = run(command.args(with).arg("TaskNotifyConfig.NotifyUrl"));
    assert_eq!((skeleton.code, &*skeleton.stderr), (Some(0), ""));
    assert!(skeleton.stdout.contains("// Media file to process."));
    assert!(
        skeleton
            .stdout
            .lines()
            .all(|line| line.chars().count() <= 100)
    );

    // As it is, the placeholders are refused.
    let emulator = Emulator::start([]);
    let refused = call(
        &emulator,
        &["ProcessMedia", "--body", &body_of(&skeleton.stdout)],
    );
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(
        refused
            .stderr
            .contains("Bucket: It still has the placeholder `<Bucket>`.")
    );

    let filled = body_of(&skeleton.stdout)
        .replace("<Bucket>", "films-1")
        .replace("<Region>", "ap-guangzhou")
        .replace("<Object>", "/in/a.mov")
        .replace("<NotifyUrl>", "http://127.0.0.1:9/");
    let started = call(&emulator, &["ProcessMedia", "--body", &filled]);
    assert_eq!(started.code, Some(0), "{started:?}");
    assert!(started.json()["Response"]["TaskId"].is_string());
}

/// Body without the comments before it.
fn body_of(skeleton: &str) -> String {
    skeleton[skeleton.find('{').unwrap()..].to_owned()
}

#[test]
fn skeleton_of_every_operation_is_accepted_as_a_body() {
    for operation in mps_model::schema::operations() {
        let skeleton = run(&mut mps(["call", operation.name, "--skeleton"]));
        assert_eq!(skeleton.code, Some(0), "{skeleton:?}");
        let sent = ["call", operation.name, "--emulator", "--body", "-"];
        let sent = run_with_input(&mut mps(sent), &skeleton.stdout);
        // Only the placeholders and the values of numbers are wrong.
        for problem in sent.stderr.lines().filter(|line| line.contains("why:")) {
            let is_value = ["placeholder", "Must be", "id"]
                .iter()
                .any(|part| problem.contains(part));
            assert!(is_value, "{}: {sent:?}", operation.name);
        }
    }
    let ended = run(&mut mps(["call", "ManageTasks", "--skeleton"]));
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(
        ended.stderr.contains("Did you mean `ManageTask`?"),
        "{ended:?}"
    );
}

#[test]
fn secrets_of_an_answer_are_masked() {
    let emulator = Emulator::start(["--processing", "1h"]);
    let key = "canary-notify-key-55ae";
    let body = TRANSCODE.replace(
        "\"MediaProcessTask\"",
        &format!("\"TaskNotifyConfig\": {{\"NotifyKey\": \"{key}\"}}, \"MediaProcessTask\""),
    );
    let id = call(&emulator, &["ProcessMedia", "--body", &body, "--ids"]);
    assert_eq!(id.code, Some(0), "{id:?}");
    let detail = format!("{{\"TaskId\": \"{}\"}}", id.stdout.trim());
    let described = call(&emulator, &["DescribeTaskDetail", "--body", &detail]);
    assert_eq!(
        described.json()["Response"]["TaskNotifyConfig"]["NotifyKey"],
        "***"
    );
    let all = described.stdout + &described.stderr_with_logs + &id.stderr_with_logs;
    assert!(!all.contains(key), "{all}");
}
