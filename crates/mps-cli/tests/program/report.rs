//! `mps report` and `mps subtitles`.

use crate::process::{DOCUMENTED_ANSWER, DOCUMENTED_ID, mps, run, run_with_input};

const SPOKEN: &str = r#"{"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "WorkflowTask": {"TaskId": "1",
    "AiRecognitionResultSet": [{"Type": "AsrFullTextRecognition", "AsrFullTextTask": {"Status": "SUCCESS", "Output":
        {"SegmentSet": [{"StartTimeOffset": 0.5, "EndTimeOffset": 2, "Text": "Good evening."}]}}}]}}}"#;

#[test]
fn report_writes_a_page_of_a_file_or_a_task() {
    let directory = tempfile::tempdir().unwrap();
    let page = directory.path().join("page.html");
    let of_file = run_with_input(mps(["report", "-", "-o"]).arg(&page), DOCUMENTED_ANSWER);
    assert_eq!(
        (of_file.code, &*of_file.stdout),
        (Some(0), ""),
        "{of_file:?}"
    );
    assert!(of_file.stderr.contains("page.html"), "{}", of_file.stderr);
    assert!(
        std::fs::read_to_string(&page)
            .unwrap()
            .starts_with("<!doctype html>")
    );

    let of_task = run(&mut mps(["report", DOCUMENTED_ID, "--emulator"]));
    assert_eq!((of_task.code, &*of_task.stderr), (Some(0), ""));
    assert!(of_task.stdout.starts_with("<!doctype html>"));
}

#[test]
fn report_of_several_tasks_writes_pages_and_an_index() {
    let directory = tempfile::tempdir().unwrap();
    let unknown = "1400000001-WorkflowTask-00000000000000000000000000000000t0";
    let mut command = mps(["report", DOCUMENTED_ID, unknown, "--emulator", "-o"]);
    let ended = run(command.arg(directory.path()));
    assert_eq!(ended.code, Some(3), "{ended:?}");
    let entries = std::fs::read_dir(directory.path()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "235303____-WorkflowTask-80108cc3380155d98b2e3573a48a______.html",
            "index.html"
        ]
    );
}

#[test]
fn report_writes_csv_and_markdown() {
    let csv = run_with_input(
        &mut mps(["report", "-", "--format", "csv", "--table", "files"]),
        DOCUMENTED_ANSWER,
    );
    assert_eq!(csv.code, Some(0), "{csv:?}");
    assert_eq!(csv.stdout.lines().count(), 2, "{}", csv.stdout);
    let findings = run_with_input(&mut mps(["report", "-", "--format", "csv"]), SPOKEN);
    assert!(findings.stdout.contains("Good evening."), "{findings:?}");
    let markdown = run_with_input(
        &mut mps(["report", "-", "--format", "md"]),
        DOCUMENTED_ANSWER,
    );
    assert!(markdown.stdout.starts_with("# 235303"), "{markdown:?}");
}

#[test]
fn subtitles_are_written_in_each_format() {
    for (format, made) in [
        ("srt", "1\n00:00:00,500 --> 00:00:02,000\nGood evening.\n"),
        (
            "vtt",
            "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nGood evening.\n",
        ),
    ] {
        let ended = run_with_input(&mut mps(["subtitles", "-", "--format", format]), SPOKEN);
        assert_eq!((ended.code, &*ended.stdout), (Some(0), made), "{ended:?}");
    }
    let ended = run_with_input(
        &mut mps(["subtitles", "-", "--source", "translation"]),
        SPOKEN,
    );
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""));
    assert!(ended.stderr.contains("Choose speech."), "{}", ended.stderr);
}

#[test]
fn report_of_unusable_input_exits_with_its_code() {
    for input in [
        "{",
        "[1]",
        r#"{"Response": {"MetaData": {}, "RequestId": "r"}}"#,
    ] {
        let ended = run_with_input(&mut mps(["report", "-"]), input);
        assert_eq!((ended.code, &*ended.stdout), (Some(6), ""), "{ended:?}");
    }
    for (arguments, code, says) in [
        (&["report", "missing.json"][..], 6, "missing.json"),
        (&["report", DOCUMENTED_ID, "b", "--emulator"], 2, "-o"),
        (
            &[
                "report",
                DOCUMENTED_ID,
                "--emulator",
                "-o",
                "/nonexistent/page.html",
            ],
            6,
            "/nonexistent",
        ),
    ] {
        let ended = run(&mut mps(arguments.iter().copied()));
        assert_eq!((ended.code, &*ended.stdout), (Some(code), ""), "{ended:?}");
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
    }
}

/// Recognition of speech with a single word.
fn recognition(word: &str, status: &str) -> String {
    format!(
        r#"{{"Type": "AsrFullTextRecognition", "AsrFullTextTask": {{"Status": "{status}", "Message": "no audio", "Output":
            {{"SegmentSet": [{{"StartTimeOffset": 0.5, "EndTimeOffset": 2, "Text": "{word}"}}]}}}}}}"#
    )
}

fn recognitions(all: &[String]) -> String {
    format!(
        r#"{{"Response": {{"TaskType": "WorkflowTask", "Status": "FINISH", "WorkflowTask": {{"TaskId": "1",
            "AiRecognitionResultSet": [{}]}}}}}}"#,
        all.join(",")
    )
}

#[test]
fn subtitles_of_several_recognitions_note_the_unused_ones() {
    let body = recognitions(&[
        recognition("partial", "FAIL"),
        recognition("first", "SUCCESS"),
        recognition("second", "SUCCESS"),
    ]);
    let subtitles = |arguments: &[&str]| {
        let command = ["subtitles", "-", "--format", "txt"];
        run_with_input(&mut mps(command.iter().chain(arguments).copied()), &body)
    };
    let ended = subtitles(&[]);
    assert_eq!(
        (ended.code, &*ended.stdout),
        (Some(0), "first\n"),
        "{ended:?}"
    );
    assert!(
        ended.stderr.contains("--track 2") && ended.stderr.contains("--track 3"),
        "{ended:?}"
    );
    let ended = subtitles(&["--track", "2"]);
    assert_eq!(
        (ended.code, &*ended.stdout),
        (Some(0), "second\n"),
        "{ended:?}"
    );
    let ended = subtitles(&["--track", "3"]);
    assert_eq!(
        (ended.code, &*ended.stdout),
        (Some(0), "partial\n"),
        "{ended:?}"
    );
    assert!(ended.stderr.contains("may be incomplete"), "{ended:?}");
    let ended = subtitles(&["--track", "4"]);
    assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
    assert!(ended.stderr.contains("from 1 to 3"), "{ended:?}");
}

#[test]
fn subtitles_of_a_failed_recognition_exit_with_its_code() {
    let body = recognitions(&[recognition("", "FAIL")]);
    let ended = run_with_input(&mut mps(["subtitles", "-"]), &body);
    assert_eq!((ended.code, &*ended.stdout), (Some(1), ""), "{ended:?}");
    assert!(
        ended
            .stderr
            .contains("AsrFullTextRecognition failed: FAIL: no audio"),
        "{ended:?}"
    );
}
