//! Batch tasks on the emulator: they are started, followed, described and read like other tasks.

use crate::process::{DOCUMENTED_ID, Emulator, Exited, mps, run, run_with_input, with_keys};
use serde_json::{Value, json};

/// Request that starts subtitles of two files.
const BATCH: &str = r#"{
  "InputInfo": [
    {"Type": "URL", "UrlInputInfo": {"Url": "https://media.example/one.mp4"}},
    {"Type": "URL", "UrlInputInfo": {"Url": "https://media.example/two.mp4"}},
  ],
  "OutputStorage": {"Type": "COS", "CosOutputStorage": {"Bucket": "films-1", "Region": "ap-guangzhou"}},
  "SmartSubtitlesTask": {"RawParameter": {"SubtitleType": 0, "VideoSrcLanguage": "en", "SubtitleFormat": "vtt"}},
}"#;

fn on(emulator: &Emulator, command: &[&str]) -> Exited {
    let mut process = mps(command.iter().copied());
    run(with_keys(process.args(["--endpoint", emulator.url()])))
}

/// Returns an emulator with a batch task for each list of statuses, and the ids of the tasks.
fn emulator_with(batches: &[&[&str]]) -> (Emulator, Vec<String>) {
    let tasks = tempfile::tempdir().unwrap();
    let id = |number: usize| format!("1400000001-BatchTask-{number:032}t0");
    let files: Vec<Value> = batches
        .iter()
        .enumerate()
        .map(|(number, statuses)| {
            let outputs: Vec<Value> = statuses
                .iter()
                .map(|status| match *status {
                    "FAIL" => json!({ "Status": "FAIL", "ErrCodeExt": "InvalidInput", "Message": "no audio" }),
                    status => json!({ "Status": status, "Progress": 100 }),
                })
                .collect();
            json!({ "Response": {
                "TaskType": "BatchTask", "Status": "FINISH", "TaskId": id(number),
                "BatchTaskResult": { "SmartSubtitlesTaskResult": { "Outputs": outputs } },
                "RequestId": "r",
            } })
        })
        .collect();
    for (number, file) in files.iter().enumerate() {
        let name = tasks.path().join(format!("{number}.json"));
        std::fs::write(name, file.to_string()).unwrap();
    }
    let emulator = Emulator::start(["--tasks", tasks.path().to_str().unwrap()]);
    (emulator, (0..batches.len()).map(id).collect())
}

#[test]
fn started_batch_is_waited_for() {
    let emulator = Emulator::start(["--waiting", "100ms", "--processing", "200ms"]);
    let ended = on(
        &emulator,
        &[
            "call",
            "BatchProcessMedia",
            "--body",
            BATCH,
            "--wait",
            "--all",
        ],
    );
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.stderr.starts_with("Started 14000000"), "{ended:?}");
    assert!(ended.stderr.contains("-BatchTask-"), "{ended:?}");
    assert!(ended.stdout.starts_with("succeeded "), "{ended:?}");
    assert!(ended.stdout.contains("\n2 subtasks\n"), "{ended:?}");
    for file in ["one_en.vtt", "two_en.vtt"] {
        assert!(ended.stdout.contains(file), "{ended:?}");
    }
}

#[test]
fn every_command_that_takes_an_id_takes_that_of_a_batch() {
    let emulator = Emulator::start(["--waiting", "0ms", "--processing", "100ms"]);
    let started = on(
        &emulator,
        &["call", "BatchProcessMedia", "--body", BATCH, "--ids"],
    );
    assert_eq!(started.code, Some(0), "{started:?}");
    let id = started.stdout.trim();

    let watched = on(&emulator, &["watch", id, DOCUMENTED_ID]);
    assert_eq!(watched.code, Some(0), "{watched:?}");
    let lines = watched.lines();
    let done = |id: &str| {
        let mut done = lines.iter().filter(|line| line["event"] == "done");
        done.find(|line| line["id"] == id).cloned().unwrap()
    };
    assert_eq!(done(id)["outcome"], "succeeded");
    assert_eq!(done(id)["task_type"], "BatchTask");
    assert_eq!(done(DOCUMENTED_ID)["task_type"], "WorkflowTask");

    // JSON is the answer as it came, and other commands read it.
    let described = on(&emulator, &["describe", id, "--output", "json"]);
    assert_eq!((described.code, &*described.stderr), (Some(0), ""));
    let response = &described.json()["Response"];
    assert_eq!(
        (&response["TaskType"], &response["TaskId"]),
        (&json!("BatchTask"), &json!(id))
    );
    let result = &response["BatchTaskResult"];
    assert_eq!(result["InputInfos"].as_array().map(Vec::len), Some(2));
    assert!(response.get("WorkflowTask").is_none(), "{described:?}");
    let parsed = run_with_input(&mut mps(["parse", "-", "--strict"]), &described.stdout);
    assert_eq!(parsed.code, Some(0), "{parsed:?}");
    assert!(parsed.stdout.starts_with("succeeded "), "{parsed:?}");
    assert!(parsed.stdout.contains(id), "{parsed:?}");

    let both = on(
        &emulator,
        &["describe", id, DOCUMENTED_ID, "--output", "ndjson"],
    );
    // A line comes with its answer, in any order.
    for (id, kind) in [(id, "BatchTask"), (DOCUMENTED_ID, "WorkflowTask")] {
        let mut lines = both.lines().into_iter();
        let line = lines.find(|line| line["id"] == id).unwrap();
        assert_eq!(line["answer"]["Response"]["TaskType"], kind, "{both:?}");
    }
    let waited = on(&emulator, &["wait", id, "--output", "json"]);
    assert_eq!(waited.json()["Response"]["TaskId"], id, "{waited:?}");
    let page = on(&emulator, &["report", id]);
    assert_eq!((page.code, &*page.stderr), (Some(0), ""));
    assert!(page.stdout.starts_with("<!doctype html>"), "{page:?}");
    let subtitles = on(&emulator, &["subtitles", id]);
    assert_eq!(subtitles.code, Some(0), "{subtitles:?}");
    assert!(subtitles.stdout.contains("-->"), "{subtitles:?}");
}

#[test]
fn exit_code_and_failures_are_those_of_the_files_of_a_batch() {
    let batches: [&[&str]; 4] = [
        &["SUCCESS", "SUCCESS"],
        &["SUCCESS", "FAIL"],
        &["FAIL"],
        &["SUCCESS", "ODD"],
    ];
    let (emulator, ids) = emulator_with(&batches);
    let expected = [
        (0, "succeeded"),
        (1, "partly failed"),
        (1, "failed"),
        (6, "unknown"),
    ];
    for (id, (code, outcome)) in ids.iter().zip(expected) {
        for command in ["describe", "wait"] {
            let ended = on(&emulator, &[command, id]);
            assert_eq!(ended.code, Some(code), "{ended:?}");
            assert!(ended.stdout.starts_with(outcome), "{outcome}: {ended:?}");
            assert_eq!(
                ended.stdout.contains("InvalidInput: no audio"),
                code == 1,
                "{ended:?}"
            );
        }
        let watched = on(&emulator, &["watch", id]);
        assert_eq!(watched.code, Some(code), "{watched:?}");
    }
    let unknown = "1400000001-BatchTask-99999999999999999999999999999999t0";
    let ended = on(&emulator, &["describe", unknown]);
    assert_eq!(ended.code, Some(3), "{ended:?}");
}
