//! Inputs that once gave a wrong result, each with its right result.

use crate::process::{Exited, mps, run};
use std::path::PathBuf;

fn case(name: &str) -> String {
    let mut path = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap());
    path.extend(["tests", "program", "cases"]);
    path.push(format!("{name}.json"));
    path.to_str().unwrap().to_owned()
}

fn with_case(command: &str, name: &str, arguments: &[&str]) -> Exited {
    let file = case(name);
    run(&mut mps([command, &file].iter().chain(arguments).copied()))
}

#[test]
fn outcome_of_every_case_claims_no_more_than_is_known() {
    for (name, code, heading, also) in [
        (
            "p07-unknown-task-type-that-failed",
            1,
            "failed",
            "evaluation failed",
        ),
        ("drift-evaluation", 6, "unknown", "no result"),
        ("drift-newevent", 1, "failed", "SomethingNew"),
        (
            "p13-unknown-subtask-that-failed",
            1,
            "partly failed",
            "AudioExtract  FAIL",
        ),
        ("drift-dub-fail", 1, "failed", "no such voice"),
        ("drift-generic-fail", 1, "failed", "model refused"),
        (
            "drift-batch-notif-fail",
            1,
            "failed",
            "InvalidInput: no audio",
        ),
        ("drift-batch-fail", 1, "failed", "InvalidInput: no audio"),
        ("t01-top-status-fail", 1, "failed", "70000: x"),
        ("t03-sub-status-cancelled", 1, "failed", "CANCELLED"),
        ("t08-sub-error", 1, "failed", "ERROR"),
        (
            "u03-subtask-without-status",
            6,
            "unknown",
            "it has no status",
        ),
        ("u04-finish-without-any-result", 6, "unknown", "no result"),
        (
            "q03-asr-fail-60000-302",
            1,
            "failed",
            "302 (60000): Server returned 5XX",
        ),
        ("p05-batch-task-answer", 0, "succeeded", "SmartSubtitles"),
        ("p08-utf16-from-powershell-redirect", 0, "succeeded", "Porn"),
        ("p09-bom-before-bare-content", 0, "succeeded", "Terrorism"),
        ("p10-bom-before-notification", 1, "partly failed", "30010"),
        ("p02-scf-trigger-event", 1, "partly failed", "30010"),
        (
            "p01-notification-real-shape",
            6,
            "unknown",
            "cos://b-1250000000/in/a.mov",
        ),
        ("p14-live-stream-notification", 0, "running", "review 1"),
        (
            "e01-raw-newline-in-string-bare",
            1,
            "failed",
            "40000: invalid input",
        ),
        ("e03-own-ndjson-line", 0, "succeeded", "videoplayback"),
    ] {
        let ended = with_case("parse", name, &["--all"]);
        assert_eq!(ended.code, Some(code), "{name}: {ended:?}");
        let page = ended.stdout;
        assert!(page.starts_with(&format!("{heading}  ")), "{name}: {page}");
        assert!(page.contains(also), "{name}: {page}");
    }
}

#[test]
fn report_lists_every_output_file() {
    for (name, files) in [
        ("q05-delogo-paths", 5),
        ("q07-dubbing-and-segments-outputs", 10),
        ("drift-voice", 9),
    ] {
        let ended = with_case("report", name, &["--format", "csv", "--table", "files"]);
        assert_eq!(ended.code, Some(0), "{name}: {ended:?}");
        let listed: Vec<&str> = ended.stdout.lines().skip(1).collect();
        assert_eq!(listed.len(), files, "{name}: {listed:#?}");
        let text = std::fs::read_to_string(case(name)).unwrap();
        for part in text
            .split('"')
            .filter(|part| part.contains("/") && part.contains('.'))
        {
            let known = listed
                .iter()
                .any(|line| line.contains(part.trim_start_matches('/')));
            assert!(known, "{name}: {part} is not among {listed:#?}");
        }
    }
}

#[test]
fn absent_value_is_left_out() {
    let name = "j01-null-and-absent-members";
    let body = std::fs::read_to_string(case(name)).unwrap();
    let json = with_case("parse", name, &["--output", "json"]);
    assert_eq!(json.code, Some(0), "{json:?}");
    let received: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(json.json(), received);
    let table = with_case("parse", name, &["--all"]).stdout;
    assert!(!table.contains("0 B"), "{table}");
    let csv = with_case("report", name, &["--format", "csv", "--table", "files"]).stdout;
    assert!(!csv.split([',', '\n']).any(|cell| cell == "0"), "{csv}");
    let markdown = with_case("report", name, &["--format", "md"]).stdout;
    assert!(!markdown.contains("0 B"), "{markdown}");
}

#[test]
fn secret_in_a_url_is_masked_unless_requested() {
    let name = "h02-secret-in-notify-url";
    let body = std::fs::read_to_string(case(name)).unwrap();
    // The secrets follow these marks: userinfo and values of the query.
    let secrets: Vec<&str> = ["https://", "token=", "Signature="]
        .iter()
        .flat_map(|mark| body.split(mark).skip(1))
        .map(|rest| rest.split(['@', '&', '"', '/']).next().unwrap())
        .filter(|secret| !secret.contains('.') && !secret.is_empty())
        .collect();
    assert!(secrets.len() >= 3, "{secrets:?}");
    for arguments in [&[][..], &["--output", "json"], &["--output", "ndjson"]] {
        let ended = with_case("parse", name, arguments);
        for secret in &secrets {
            let shown = format!("{}{}", ended.stdout, ended.stderr);
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
    }
    for arguments in [&["--output", "json", "--show-secrets"][..], &["--raw"]] {
        let ended = with_case("parse", name, arguments);
        for secret in &secrets {
            assert!(ended.stdout.contains(secret), "{secret}: {ended:?}");
        }
        assert!(ended.stderr.contains("secrets"), "{ended:?}");
    }
    for format in ["html", "csv", "md"] {
        let ended = with_case("report", name, &["--format", format]);
        for secret in &secrets {
            assert!(!ended.stdout.contains(secret), "{format}: {secret}");
        }
    }
}

#[test]
fn answer_of_another_operation_is_named() {
    let ended = with_case("parse", "p11-processmedia-answer", &[]);
    assert_eq!((ended.code, &*ended.stdout), (Some(6), ""), "{ended:?}");
    let says = "The input is an answer of ProcessMedia.";
    assert!(ended.stderr.contains(says), "{}", ended.stderr);
    let advice = "mps wait '2600000000-WorkflowTask-1'";
    assert!(ended.stderr.contains(advice), "{}", ended.stderr);
}

#[test]
fn value_with_a_control_character_is_noted_and_the_rest_is_used() {
    let ended = with_case("parse", "e01-raw-newline-in-string-bare", &[]);
    for part in [
        "control character",
        "EditMediaTask.Message",
        "byte",
        "e01-raw",
    ] {
        assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
    }
}

#[test]
fn report_accepts_notifications_and_ndjson_lines() {
    for name in [
        "p01-notification-real-shape",
        "e03-own-ndjson-line",
        "p14-live-stream-notification",
    ] {
        let ended = with_case("report", name, &[]);
        assert_eq!(ended.code, Some(0), "{name}: {}", ended.stderr);
        assert!(ended.stdout.starts_with("<!doctype html>"), "{name}");
    }
}

#[test]
fn csv_with_bom_begins_with_a_byte_order_mark() {
    let plain = with_case("report", "r01-csv-md", &["--format", "csv"]);
    let marked = with_case("report", "r01-csv-md", &["--format", "csv", "--bom"]);
    assert_eq!(marked.stdout, format!("\u{feff}{}", plain.stdout));
    let page = with_case("report", "r01-csv-md", &["--bom"]);
    assert_eq!((page.code, &*page.stdout), (Some(2), ""));
    assert!(page.stderr.contains("--format csv"), "{}", page.stderr);
}
