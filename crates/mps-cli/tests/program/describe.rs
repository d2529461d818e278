//! `mps describe` on the emulator, with its errors and formats.

#[cfg(unix)]
use crate::process::signal;
use crate::process::{
    DOCUMENTED_ANSWER, DOCUMENTED_ID, Emulator, closed_port, mps, plain, run, run_with_input,
    with_keys,
};
use serde_json::Value;

/// Documented answer without its RequestId, because each answer has a new one.
fn documented() -> Value {
    without_request_id(serde_json::from_str(DOCUMENTED_ANSWER).unwrap())
}

fn without_request_id(mut answer: Value) -> Value {
    let response = answer["Response"].as_object_mut().expect("an answer");
    assert!(response.remove("RequestId").is_some());
    plain(&answer)
}

#[test]
fn documented_task_is_printed_unchanged_by_each_transport() {
    for transport in ["reqwest", "hyper"] {
        let ended = run(&mut mps([
            "describe",
            DOCUMENTED_ID,
            "--emulator",
            "--output",
            "json",
            "--transport",
            transport,
        ]));
        assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{transport}");
        assert_eq!(
            without_request_id(ended.json()),
            documented(),
            "{transport}"
        );
    }
}

#[test]
fn endpoint_option_is_called_with_environment_credentials() {
    let emulator = Emulator::start([]);
    for transport in ["reqwest", "hyper"] {
        let ended = run(with_keys(&mut mps([
            "describe",
            DOCUMENTED_ID,
            "--endpoint",
            emulator.url(),
            "--output",
            "json",
            "--transport",
            transport,
        ])));
        assert_eq!(ended.code, Some(0), "{ended:?}");
        assert_eq!(without_request_id(ended.json()), documented());
    }
}

#[test]
fn printed_json_is_parsed_to_the_same_json() {
    let described = run(&mut mps([
        "describe",
        DOCUMENTED_ID,
        "--emulator",
        "--output",
        "json",
    ]));
    let parsed = run_with_input(
        &mut mps(["parse", "-", "--strict", "--output", "json"]),
        &described.stdout,
    );
    assert_eq!(parsed.code, Some(0), "{parsed:?}");
    assert_eq!(parsed.stdout, described.stdout);
}

#[test]
fn wrong_secret_key_exits_with_refused_code_and_advice() {
    let emulator = Emulator::start([]);
    let mut command = mps(["describe", DOCUMENTED_ID, "--endpoint", emulator.url()]);
    with_keys(&mut command).env("TENCENTCLOUD_SECRET_KEY", "canary-wrong-key");
    let ended = run(&mut command);
    assert_eq!((ended.code, &*ended.stdout), (Some(3), ""), "{ended:?}");
    for part in [
        "AuthFailure.SignatureFailure",
        "RequestId",
        "Check the secret key",
        "mps config show",
    ] {
        assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
    }
    assert!(!ended.stderr.contains("canary"), "{}", ended.stderr);
}

#[test]
fn verbose_logs_task_attempt_request_id_and_code() {
    let emulator = Emulator::start(["--fault", "code=InternalError,times=1"]);
    let ended = run(with_keys(&mut mps([
        "describe",
        DOCUMENTED_ID,
        "--endpoint",
        emulator.url(),
        "--verbose",
    ])));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let logged = |parts: &[&str]| {
        let line = |line: &str| parts.iter().all(|part| line.contains(part));
        let logs = &ended.stderr_with_logs;
        assert!(logs.lines().any(line), "{parts:?}: {logs}");
    };
    let task = format!("call{{operation=\"DescribeTaskDetail\" task_id=\"{DOCUMENTED_ID}\"");
    let code = "http_status=200 code=\"InternalError\"";
    logged(&[&task, "attempt{attempt=1 request_id=\"", code, "failed"]);
    logged(&[&task, "attempt{attempt=2 request_id=\"", "answered"]);
}

#[test]
fn closed_port_exits_with_network_code() {
    let url = closed_port();
    let ended = run(with_keys(&mut mps([
        "describe",
        DOCUMENTED_ID,
        "--endpoint",
        &url,
    ])));
    assert_eq!((ended.code, &*ended.stdout), (Some(5), ""), "{ended:?}");
    assert!(
        ended.stderr.contains("Check the endpoint"),
        "{}",
        ended.stderr
    );
    assert!(ended.stderr.contains("refused"), "{}", ended.stderr);
}

#[test]
fn unreadable_answer_and_refusal_have_different_exit_codes() {
    for (fault, code) in [("body=html", 6), ("code=ResourceInsufficient", 3)] {
        let emulator = Emulator::start(["--fault", fault]);
        let ended = run(with_keys(&mut mps([
            "describe",
            DOCUMENTED_ID,
            "--endpoint",
            emulator.url(),
        ])));
        assert_eq!(ended.code, Some(code), "{ended:?}");
    }
}

#[test]
fn mistyped_id_suggests_the_closest_id() {
    let mistyped = DOCUMENTED_ID.replace("Workflow", "Worklfow");
    let ended = run(&mut mps(["describe", &mistyped, "--emulator"]));
    assert_eq!(ended.code, Some(3), "{ended:?}");
    let meant = format!("Did you mean `{DOCUMENTED_ID}`?");
    assert!(ended.stderr.contains(&meant), "{}", ended.stderr);
}

#[test]
fn unreachable_credentials_service_exits_with_network_code() {
    let mut command = mps(["describe", "1"]);
    command
        .env("TENCENTCLOUD_ROLE_ARN", "qcs::cam::uin/1:roleName/media")
        .env("HTTPS_PROXY", closed_port());
    let ended = run(with_keys(&mut command));
    assert_eq!((ended.code, &*ended.stdout), (Some(5), ""), "{ended:?}");
    assert!(ended.stderr.contains("Try again later"), "{ended:?}");
}

#[test]
fn missing_credentials_error_says_where_to_put_them() {
    // Nothing is sent, because a profile excludes the metadata address of the machine.
    let ended = run(&mut mps(["describe", DOCUMENTED_ID, "--profile", "none"]));
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(
        ended.stderr.contains("TENCENTCLOUD_SECRET_ID"),
        "{}",
        ended.stderr
    );
    assert!(ended.stderr.contains("--emulator"), "{}", ended.stderr);
}

#[test]
fn describe_of_several_tasks_keeps_the_order_of_ids() {
    let unknown = "1400000001-WorkflowTask-00000000000000000000000000000000t0";
    let asked = |format| {
        run(&mut mps([
            "describe",
            unknown,
            DOCUMENTED_ID,
            "--emulator",
            "--output",
            format,
        ]))
    };
    let list = asked("json");
    assert_eq!(list.code, Some(3), "{list:?}");
    assert!(list.stderr.contains(unknown), "{}", list.stderr);
    let list = list.json();
    assert_eq!(list[0]["id"], unknown);
    assert_eq!(list[0]["problem"]["exit_code"], 3);
    assert_eq!(list[0]["problem"]["code"], "ResourceNotFound");
    assert!(list[0]["problem"]["request_id"].is_string());
    assert_eq!(without_request_id(list[1].clone()), documented());

    let lines = asked("ndjson");
    assert_eq!(lines.code, Some(3));
    let mut lines = lines.lines();
    assert_eq!(lines.len(), 2);
    // Lines come in the order of the answers.
    lines.sort_by_key(|line| line.get("answer").is_some());
    assert_eq!(lines[0]["problem"]["code"], "ResourceNotFound");
    assert_eq!(lines[1]["id"], DOCUMENTED_ID);
    assert_eq!(without_request_id(lines[1]["answer"].clone()), documented());

    let table = asked("table");
    assert_eq!(table.code, Some(3));
    let rows: Vec<&str> = table.stdout.lines().collect();
    assert_eq!(rows.len(), 3, "{}", table.stdout);
    assert!(rows[1].contains("succeeded") && rows[1].contains("1 file"));
    assert!(rows[2].contains("no answer") && rows[2].contains("ResourceNotFound"));
    let totals = "2 tasks: 1 succeeded, 0 failed, 0 unknown, 0 running, 1 without an answer.";
    assert!(table.stderr.ends_with(&format!("{totals}\n")), "{table:?}");
}

#[test]
fn query_selects_from_the_json() {
    let query = "Response.WorkflowTask.MediaProcessResultSet[].TranscodeTask.Status";
    let ended = run(&mut mps([
        "describe",
        DOCUMENTED_ID,
        "--emulator",
        "--query",
        query,
    ]));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.json(), serde_json::json!(["SUCCESS"]));
}

#[test]
fn text_output_prints_selected_texts_as_they_are() {
    let describe = |query: &str| {
        let arguments = ["describe", DOCUMENTED_ID, "--emulator", "-o", "text"];
        run(mps(arguments).args(["--query", query]))
    };
    for (query, text) in [
        ("Response.Status", "FINISH\n"),
        ("Response.[Status, TaskType]", "FINISH\nWorkflowTask\n"),
        ("Response.{a: Status}", "{\"a\":\"FINISH\"}\n"),
        ("Response.Nothing", ""),
    ] {
        let ended = describe(query);
        assert_eq!((ended.code, &*ended.stdout), (Some(0), text), "{ended:?}");
    }
}

#[test]
fn expression_that_nests_too_deep_is_a_usage_error() {
    let many = |part: &str| part.repeat(20_000);
    for expression in [
        many("["),
        many("[?"),
        many("("),
        many("!"),
        many("&"),
        many("{a:"),
        many("a."),
        many("a|"),
        many("a||"),
        many("*."),
        many("[0]"),
    ] {
        let ended = run(mps(["describe", "x", "--emulator", "--query"]).arg(&expression));
        let start = &expression[..4];
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{start}");
        assert!(ended.stderr.contains("--query"), "{start}");
    }
    // At most as many as are allowed.
    for part in ["[", "!", "a.", "a|"] {
        let expression = part.repeat(500) + "a";
        let ended = run(mps(["describe", DOCUMENTED_ID, "--emulator", "--query"]).arg(expression));
        assert!(matches!(ended.code, Some(0 | 2)), "{part}: {ended:?}");
    }
}

#[cfg(unix)]
#[test]
fn results_are_printed_while_ids_come_and_ctrl_c_prints_what_is_known() {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::process::Stdio;

    let emulator = Emulator::start([]);
    for (output, known) in [("ndjson", ""), ("table", "succeeded"), ("json", "FINISH")] {
        let arguments = ["describe", "-", "--output", output, "--endpoint"];
        let mut command = mps(arguments.into_iter().chain([emulator.url(), "-v"]));
        let mut child = with_keys(&mut command)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut ids = child.stdin.take().unwrap();
        writeln!(ids, "{DOCUMENTED_ID}").unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut logs = BufReader::new(child.stderr.take().unwrap()).lines();
        if output == "ndjson" {
            let mut line = String::new();
            stdout.read_line(&mut line).unwrap();
            let line: Value = serde_json::from_str(&line).unwrap();
            assert_eq!(line["id"], DOCUMENTED_ID);
        } else {
            assert!(logs.any(|line| line.unwrap().contains("call{")));
        }
        signal(&child, "INT");
        let mut rest = String::new();
        stdout.read_to_string(&mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130), "{output}");
        assert!(rest.contains(known), "{output}: {rest}");
        drop(ids);
    }
}

#[test]
fn request_timeout_limits_each_attempt() {
    let emulator = Emulator::start(["--fault", "delay=1h"]);
    let ended = run(with_keys(&mut mps([
        "describe",
        DOCUMENTED_ID,
        "--request-timeout",
        "100ms",
        "--endpoint",
        emulator.url(),
    ])));
    assert_eq!((ended.code, &*ended.stdout), (Some(5), ""), "{ended:?}");
}

#[test]
fn language_is_sent_with_the_request() {
    use std::io::{BufRead as _, BufReader};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let mut command = mps(["describe", "1-a", "--language", "zh-CN", "--endpoint", &url]);
    with_keys(&mut command);
    let mut child = command.stderr(std::process::Stdio::null()).spawn().unwrap();
    let (connection, _) = listener.accept().unwrap();
    let heads = BufReader::new(connection).lines().map(Result::unwrap);
    let heads: Vec<String> = heads.take_while(|line| !line.is_empty()).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    let is_language = |line: &String| line.eq_ignore_ascii_case("x-tc-language: zh-CN");
    assert!(heads.iter().any(is_language), "{heads:?}");
}

#[test]
fn verbose_log_shows_no_secret() {
    let emulator = Emulator::start([]);
    let mut command = mps([
        "-vvv",
        "describe",
        DOCUMENTED_ID,
        "--endpoint",
        emulator.url(),
    ]);
    with_keys(&mut command).env("TENCENTCLOUD_TOKEN", "canary-token");
    let output = command.output().unwrap();
    let shown = String::from_utf8([output.stderr, output.stdout].concat()).unwrap();
    assert!(shown.contains("mps_describe"), "{shown}");
    assert!(
        !shown.contains("canary-token") && !shown.contains(mps_emulator::SECRET_KEY),
        "{shown}"
    );
}
