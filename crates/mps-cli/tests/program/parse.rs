//! `mps parse`: answers and notifications on standard input.

use crate::process::{DOCUMENTED_ANSWER, mps, plain, run, run_with_input};
use serde_json::{Value, json};

fn parse(arguments: &[&str], input: &str) -> crate::process::Exited {
    run_with_input(
        &mut mps(["parse", "-"].iter().chain(arguments).copied()),
        input,
    )
}

#[test]
fn saved_answer_is_printed_as_a_page() {
    let ended = parse(&[], DOCUMENTED_ANSWER);
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);
}

#[test]
fn task_that_waits_is_counted_and_named_as_waiting() {
    let input = ["WAITING", "PROCESSING"].map(|status| {
        json!({"Response": {"TaskType": "WorkflowTask", "Status": status,
            "WorkflowTask": {"TaskId": format!("2600000000-WorkflowTask-{status}"), "Status": status}}})
        .to_string()
    });
    let ended = parse(&["--output", "table"], &input.join("\n"));
    let rows: Vec<_> = ended.stdout.lines().map(str::split_whitespace).collect();
    let outcomes = rows.into_iter().skip(1).map(|mut row| row.nth(2));
    assert_eq!(
        outcomes.collect::<Vec<_>>(),
        [Some("waiting"), Some("running")]
    );
    let totals = "2 tasks: 0 succeeded, 0 failed, 0 unknown, 1 running, 1 waiting.\n";
    assert_eq!(ended.stderr, totals);
    let page = parse(&[], &input[0]).stdout;
    assert_eq!(
        page.lines().next(),
        Some("waiting  2600000000-WorkflowTask-WAITING")
    );
}

#[test]
fn answer_is_read_with_and_without_its_response_envelope() {
    let answer: Value = serde_json::from_str(DOCUMENTED_ANSWER).unwrap();
    let bare = answer["Response"].to_string();
    for input in [DOCUMENTED_ANSWER, &bare] {
        let ended = parse(&["--output", "json", "--strict"], input);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert_eq!(plain(&ended.json()), plain(&answer));
    }
}

#[test]
fn notification_is_printed_with_its_outcome() {
    let body = json!({
        "EventType": "WorkflowTask",
        "WorkflowTaskEvent": {"TaskId": "2600000000-WorkflowTask-1", "Status": "FINISH", "ErrCode": 70000, "Message": "no source"},
        "Sign": "canary-sign",
    })
    .to_string();
    let page = parse(&[], &body);
    assert_eq!(page.code, Some(1), "{page:?}");
    assert!(
        page.stdout
            .starts_with("failed  2600000000-WorkflowTask-1\n"),
        "{}",
        page.stdout
    );
    assert!(page.stdout.contains("70000: no source"), "{}", page.stdout);

    let json = parse(&["--output", "json"], &body);
    assert_eq!(json.json()["WorkflowTaskEvent"]["Message"], "no source");
    assert_eq!(json.json()["Sign"], "***");
}

#[test]
fn strict_lists_every_unknown_field_and_fails() {
    let answer = r#"{"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "Fresh": 1,
        "WorkflowTask": {"TaskId": "1", "MediaProcessResultSet": [{"Type": "Transcode", "TranscodeTask": {"Status": "SUCCESS"}, "Newer": {"A": 1}}]}}}"#;
    let paths = [
        "Response.Fresh",
        "Response.WorkflowTask.MediaProcessResultSet[0].Newer",
    ];

    let ended = parse(&["--strict"], answer);
    assert_eq!(ended.code, Some(6), "{ended:?}");
    assert_eq!(ended.stdout.lines().collect::<Vec<_>>(), paths);
    assert!(ended.stderr.contains("2 fields"), "{}", ended.stderr);

    let ended = parse(&["--strict", "--output", "json"], answer);
    assert_eq!((ended.code, ended.json()), (Some(6), json!(paths)));

    let ended = parse(&[], answer);
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn unreadable_input_error_names_its_place() {
    let cut = &DOCUMENTED_ANSWER[..DOCUMENTED_ANSWER.len() / 2];
    for (input, says) in [
        (cut, "Response.WorkflowTask"),
        ("<html>", "byte 0"),
        ("", "The input is empty."),
        (r#"{"Status": 7, "TaskType": "x"}"#, "cannot be read"),
    ] {
        let ended = parse(&[], input);
        assert_eq!((ended.code, &*ended.stdout), (Some(6), ""), "{ended:?}");
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
    }
    let ended = run(&mut mps(["parse", "/nonexistent/answer.json"]));
    assert_eq!(ended.code, Some(6));
    assert!(
        ended.stderr.contains("/nonexistent/answer.json"),
        "{}",
        ended.stderr
    );
}

#[test]
fn saved_api_error_exits_with_refused_code() {
    let ended = parse(
        &[],
        r#"{"Response": {"Error": {"Code": "ResourceNotFound", "Message": "gone"}, "RequestId": "6ca31e3a"}}"#,
    );
    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(
        ended.stderr.contains("ResourceNotFound: gone"),
        "{}",
        ended.stderr
    );
    assert!(ended.stderr.contains("6ca31e3a"), "{}", ended.stderr);
}

#[test]
fn hostile_text_is_printed_without_control_characters() {
    let answer = json!({"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "WorkflowTask": {
        "TaskId": "1\u{1b}[2J", "ErrCode": 1, "Message": "\u{1b}]0;owned\u{7}\u{202e}"}}});
    let ended = parse(&[], &answer.to_string());
    assert_eq!(ended.code, Some(1), "{ended:?}");
    let steers = |c: char| c != '\n' && c.is_control() || c == '\u{202e}';
    assert!(!ended.stdout.contains(steers), "{:?}", ended.stdout);
    assert!(ended.stdout.contains("owned"), "{}", ended.stdout);
}

/// Notification signed with `my-notify-key` until `expiry`, in seconds since 1970.
fn signed(expiry: u64) -> String {
    use md5::{Digest as _, Md5};
    let digest = Md5::digest(format!("{expiry}my-notify-key"));
    let sign: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    json!({
        "EventType": "WorkflowTask",
        "WorkflowTaskEvent": {"TaskId": "1-WorkflowTask-a", "Status": "FINISH",
            "MediaProcessResultSet": [{"Type": "Transcode", "TranscodeTask": {"Status": "SUCCESS"}}]},
        "Timestamp": expiry,
        "Sign": sign,
    })
    .to_string()
}

#[test]
fn verify_checks_the_signature_with_a_key_from_variable_or_file() {
    const FUTURE: u64 = 4_000_000_000;
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("notify.txt");
    std::fs::write(&file, "my-notify-key\r\n").unwrap();
    let verify = |input: &str, key: Option<&str>| {
        let mut command = mps(["parse", "-"]);
        match key {
            Some(key) => command.arg("--verify").env("MPS_NOTIFY_KEY", key),
            None => command.arg(format!("--verify={}", file.display())),
        };
        run_with_input(&mut command, input)
    };
    for key in [Some("my-notify-key"), None] {
        let ended = verify(&signed(FUTURE), key);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert!(ended.stdout.starts_with("succeeded  "), "{ended:?}");
        assert!(ended.stderr.contains("signature matches"), "{ended:?}");
    }
    let unsigned = signed(FUTURE).replace("\"Sign\"", "\"Other\"");
    for (input, key, says) in [
        (signed(FUTURE), "another-key", "does not match"),
        (signed(1_700_000_000), "my-notify-key", "expired"),
        (unsigned, "my-notify-key", "not signed"),
        (
            DOCUMENTED_ANSWER.to_owned(),
            "my-notify-key",
            "An answer carries no signature.",
        ),
    ] {
        let ended = verify(&input, Some(key));
        assert_eq!((ended.code, &*ended.stdout), (Some(6), ""), "{ended:?}");
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
        assert!(!ended.stderr.contains(key), "{}", ended.stderr);
    }
    let ended = run_with_input(&mut mps(["parse", "-", "--verify"]), &signed(FUTURE));
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.stderr.contains("MPS_NOTIFY_KEY"), "{}", ended.stderr);

    // Each of several notifications is checked.
    let lines = format!("{}\n{}\n", signed(FUTURE), signed(1_700_000_000));
    let ended = verify(&lines, None);
    assert_eq!(ended.code, Some(6), "{ended:?}");
    assert!(
        ended.stderr.contains("line 2") && ended.stderr.contains("expired"),
        "{ended:?}"
    );
    assert!(ended.stdout.contains("succeeded"), "{ended:?}");
}

#[test]
fn json_keeps_the_received_body_and_raw_the_bytes() {
    let body = "\u{feff}{ \"Response\":{\"Status\":\"FINISH\",\"WorkflowTask\":{\"TaskId\":\"1\",\"MediaProcessResultSet\":[],
        \"MetaData\":{\"Duration\":380.94922337203684,\"Size\":1e400,\"New\":[null,{}]}},\"TaskNotifyConfig\":{\"NotifyKey\":\"hush\"}}}";
    let json = parse(&["--output", "json"], body);
    assert_eq!(json.code, Some(6), "{json:?}");
    let squeezed = |text: &str| text.replace(char::is_whitespace, "");
    let expected = body.trim_start_matches('\u{feff}').replace("hush", "***");
    assert_eq!(squeezed(&json.stdout), squeezed(&expected));
    assert!(
        json.stderr.contains("WorkflowTask.MetaData.Size"),
        "{}",
        json.stderr
    );

    let line = parse(&["--output", "ndjson"], body).stdout;
    assert_eq!(line.lines().count(), 1, "{line}");
    assert_eq!(
        line,
        format!("{{\"id\":\"1\",\"answer\":{}}}\n", squeezed(&expected))
    );

    let query = "Response.WorkflowTask.MetaData";
    let selected = parse(&["--query", query], body);
    assert_eq!(
        squeezed(&selected.stdout),
        r#"{"Duration":380.94922337203684,"New":[null,{}],"Size":null}"#
    );

    let raw = parse(&["--raw"], body);
    assert_eq!(raw.stdout, format!("{body}\n"));
    assert!(raw.stderr.contains("secrets"), "{}", raw.stderr);
    for other in [["--output", "json"], ["--query", "a"]] {
        let ended = parse(&[&["--raw"], &other[..]].concat(), body);
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
    }
}

#[test]
fn several_documents_are_printed_as_several_tasks() {
    let failed = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"b","ErrCode":1}}}"#;
    let lines = format!("{DOCUMENTED_ANSWER}\n{failed}\n");
    let table = parse(&[], &lines);
    assert_eq!(table.code, Some(1), "{table:?}");
    assert_eq!(table.stdout.lines().count(), 3, "{}", table.stdout);
    let list = parse(&["--output", "json"], &lines).json();
    assert_eq!(list[1], serde_json::from_str::<Value>(failed).unwrap());

    // The output can be read again, as lines and as a list.
    for format in ["json", "ndjson"] {
        let printed = parse(&["--output", format], &lines).stdout;
        let again = parse(&["--output", format], &printed);
        assert_eq!((again.code, &again.stdout), (Some(1), &printed));
    }
}

#[test]
fn raw_output_does_not_hide_what_is_wrong() {
    let whole = DOCUMENTED_ANSWER.replace('\n', " ");
    let lines = format!("{whole}\n{{\"Response\":{{\"Sta\n{whole}\n");
    let raw = parse(&["--raw"], &lines);
    assert_eq!((raw.code, &raw.stdout), (Some(6), &lines));
    assert!(raw.stderr.contains("line 2"), "{}", raw.stderr);
}
