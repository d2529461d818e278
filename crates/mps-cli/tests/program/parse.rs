use crate::process::{DOCUMENTED_ANSWER, mps, plain, run, run_with_input};
use serde_json::{Value, json};

fn parse(arguments: &[&str], input: &str) -> crate::process::Ended {
    run_with_input(
        &mut mps(["parse", "-"].iter().chain(arguments).copied()),
        input,
    )
}

#[test]
fn a_saved_answer_is_shown_as_a_page() {
    let ended = parse(&[], DOCUMENTED_ANSWER);
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);
}

#[test]
fn an_answer_is_read_with_and_without_its_envelope() {
    let answer: Value = serde_json::from_str(DOCUMENTED_ANSWER).unwrap();
    let bare = answer["Response"].to_string();
    for input in [DOCUMENTED_ANSWER, &bare] {
        let ended = parse(&["--output", "json", "--strict"], input);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert_eq!(plain(&ended.json()), plain(&answer));
    }
}

#[test]
fn a_notification_is_read_too() {
    let body = json!({
        "EventType": "WorkflowTask",
        "WorkflowTaskEvent": {"TaskId": "2600000000-WorkflowTask-1", "Status": "FINISH", "ErrCode": 70000, "Message": "no source"},
        "Sign": "canary-sign",
    })
    .to_string();
    let page = parse(&[], &body);
    assert_eq!(page.code, Some(0), "{page:?}");
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
fn strict_reading_lists_every_unknown_field_and_fails() {
    let answer = r#"{"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "Fresh": 1,
        "WorkflowTask": {"TaskId": "1", "MediaProcessResultSet": [{"Type": "Transcode", "Newer": {"A": 1}}]}}}"#;
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
fn what_cannot_be_read_is_told_with_its_place() {
    let cut = &DOCUMENTED_ANSWER[..DOCUMENTED_ANSWER.len() / 2];
    for (input, says) in [
        (cut, "Response.WorkflowTask"),
        ("<html>", "byte 0"),
        ("", "byte 0"),
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
fn a_saved_refusal_is_a_refusal() {
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
fn hostile_text_cannot_steer_the_terminal() {
    let answer = json!({"Response": {"TaskType": "WorkflowTask", "Status": "FINISH", "WorkflowTask": {
        "TaskId": "1\u{1b}[2J", "ErrCode": 1, "Message": "\u{1b}]0;owned\u{7}\u{202e}"}}});
    let ended = parse(&[], &answer.to_string());
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let steers = |c: char| c != '\n' && c.is_control() || c == '\u{202e}';
    assert!(!ended.stdout.contains(steers), "{:?}", ended.stdout);
    assert!(ended.stdout.contains("owned"), "{}", ended.stdout);
}
