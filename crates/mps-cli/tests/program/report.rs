//! `mps report` and `mps subtitles`.

use crate::process::{DOCUMENTED_ANSWER, DOCUMENTED_ID, mps, run, run_with_input, signal};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStderr, Stdio};
use std::time::{Duration, SystemTime};

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
    assert!(csv.stdout.starts_with("task,made_by,"), "{}", csv.stdout);
    let findings = run_with_input(&mut mps(["report", "-", "--format", "csv"]), SPOKEN);
    assert!(findings.stdout.contains("Good evening."), "{findings:?}");
    let markdown = run_with_input(
        &mut mps(["report", "-", "--format", "md"]),
        DOCUMENTED_ANSWER,
    );
    assert!(markdown.stdout.starts_with("# 235303"), "{markdown:?}");
}

/// An answer of a task with one spoken sentence.
fn spoken(id: &str, outcome: &str) -> String {
    SPOKEN
        .replace(r#""TaskId": "1""#, &format!(r#""TaskId": "{id}""#))
        .replace("SUCCESS", outcome)
        .replace('\n', " ")
}

#[test]
fn csv_and_markdown_have_all_tasks_in_one_file_or_one_each_in_a_directory() {
    let answers = [spoken("one", "SUCCESS"), spoken("two", "SUCCESS")].join("\n");
    let csv = run_with_input(
        &mut mps(["report", "-", "--format", "csv", "--bom"]),
        &answers,
    );
    assert_eq!(csv.code, Some(0), "{csv:?}");
    let lines: Vec<&str> = csv.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{csv:?}");
    assert!(lines[0].starts_with("\u{feff}task,kind,start,"), "{csv:?}");
    assert!(
        lines[1].starts_with("one,") && lines[2].starts_with("two,"),
        "{csv:?}"
    );

    let answers = [spoken("one", "SUCCESS"), spoken("two", "FAIL")].join("\n");
    let markdown = run_with_input(&mut mps(["report", "-", "--format", "md"]), &answers);
    assert!(markdown.stdout.starts_with("# 2 tasks\n"), "{markdown:?}");
    let place = |text: &str| markdown.stdout.find(text).unwrap();
    assert!(
        place("# two: failed") < place("# one: succeeded"),
        "{markdown:?}"
    );

    let directory = tempfile::tempdir().unwrap();
    for (format, ending) in [("csv", "csv"), ("md", "md")] {
        let mut command = mps(["report", "-", "--format", format, "-o"]);
        let folder = format!("{}/{format}/", directory.path().display());
        let ended = run_with_input(command.arg(&folder), &answers);
        assert_eq!(ended.code, Some(0), "{ended:?}");
        for name in ["one", "two"] {
            let file = format!("{folder}{name}.{ending}");
            assert!(
                std::fs::read_to_string(&file).unwrap().contains(name),
                "{file}"
            );
        }
    }
}

#[test]
fn file_is_kept_if_no_task_has_an_answer_and_a_header_without_rows_is_written() {
    let directory = tempfile::tempdir().unwrap();
    let broken = directory.path().join("broken.json");
    std::fs::write(&broken, "{").unwrap();
    let missing = directory.path().join("missing.json");
    for format in ["csv", "md"] {
        let file = directory.path().join(format!("all.{format}"));
        let report = |inputs: &[&Path], stdin: &str| {
            let mut command = mps(["report", "--format", format, "-o"]);
            command.arg(&file).args(inputs);
            run_with_input(&mut command, stdin)
        };
        std::fs::write(&file, "older").unwrap();
        let ended = report(&[&broken, &missing], "");
        assert_eq!(ended.code, Some(6), "{ended:?}");
        assert!(!ended.stderr.contains("Wrote"), "{ended:?}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "older");

        // An answer after errors is written.
        let answer = Path::new("-");
        let ended = report(&[&broken, answer, &missing], SPOKEN);
        assert_eq!(ended.code, Some(6), "{ended:?}");
        assert!(ended.stderr.contains("Wrote"), "{ended:?}");
        let written = std::fs::read_to_string(&file).unwrap();
        assert!(written.contains("Good evening."), "{written}");

        // Tasks without findings, and no tasks at all.
        let none = r#"[{"Response": {"Status": "WAITING"}}, {"Response": {"Status": "WAITING"}}]"#;
        for stdin in [none, ""] {
            std::fs::write(&file, "older").unwrap();
            let ended = report(&[answer], stdin);
            assert_eq!(ended.code, Some(0), "{ended:?}");
            let written = std::fs::read_to_string(&file).unwrap();
            let is_header = written.lines().count() == 1 && written.starts_with("task,");
            assert!(format == "md" || is_header, "{written}");
            assert_ne!(written, "older");
        }
    }
}

#[test]
fn page_of_a_saved_answer_says_when_it_was_saved() {
    let directory = tempfile::tempdir().unwrap();
    let answer = directory.path().join("answer.json");
    let body = r#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING","BeginProcessTime":"2025-03-01T08:00:05Z",
        "WorkflowTask":{"TaskId":"1","Status":"PROCESSING"}}}"#;
    std::fs::write(&answer, body).unwrap();
    let saved = SystemTime::UNIX_EPOCH + Duration::from_secs(1_740_816_300);
    let file = std::fs::File::options().append(true).open(&answer).unwrap();
    file.set_modified(saved).unwrap();
    let page = run(mps(["report"]).arg(&answer));
    assert_eq!(page.code, Some(0), "{page:?}");
    let facts = unpacked(&page.stdout, "packed-facts");
    assert_eq!(facts["saved"]["text"], "2025-03-01 08:05:00 UTC");
    assert_eq!(facts["ran"]["text"], "4m 55s");
}

/// JSON that is packed into a page under this id.
fn unpacked(html: &str, id: &str) -> Value {
    let (_, rest) = html.split_once(&format!("id=\"{id}\">")).unwrap();
    let packed = rest.split_once('<').unwrap().0;
    let packed = STANDARD.decode(packed).unwrap();
    serde_json::from_reader(flate2::read::ZlibDecoder::new(&*packed)).unwrap()
}

/// Process of `mps report --watch`, killed when dropped.
struct Server {
    child: Child,
    messages: BufReader<ChildStderr>,
}

impl Server {
    fn start(ids: &[&str]) -> Self {
        let mut command = mps(["report", "--watch", "--emulator"]);
        let mut child = command.args(ids).stderr(Stdio::piped()).spawn().unwrap();
        let messages = BufReader::new(child.stderr.take().unwrap());
        Self { child, messages }
    }

    /// Next line of standard error that begins so.
    fn line(&mut self, beginning: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(
                self.messages.read_line(&mut line).unwrap() > 0,
                "{beginning}"
            );
            if line.starts_with(beginning) {
                return line;
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Status and body of a request.
fn request(method: &str, host: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, body.to_owned())
}

#[test]
fn watched_pages_are_served_below_a_secret_address_until_a_signal() {
    let short = "1400000001-EditMediaTask-b61f0d7c25e94a3893f84c6ea1d0752et0";
    let unknown = "1400000001-WorkflowTask-00000000000000000000000000000000t0";
    let mut server = Server::start(&[short, DOCUMENTED_ID, unknown]);
    let line = server.line("Open http://");
    let (host, path) = line["Open http://".len()..].split_once('/').unwrap();
    let root = format!("/{}", path.split(' ').next().unwrap());
    assert!(host.starts_with("127.0.0.1:") && root.len() > 32, "{line}");
    let get = |path: &str| request("GET", host, path);
    for path in [
        "/",
        "/1.html",
        "/changes?after=0",
        &root.replace(char::is_numeric, "x"),
    ] {
        assert_eq!(get(path).0, 404, "{path}");
    }
    assert_eq!(request("POST", host, &root).0, 405);
    let (status, overview) = get(&root);
    assert_eq!(status, 200);
    assert_eq!(
        unpacked(&overview, "packed-tasks")["tasks"][0]["name"],
        short
    );

    server.line("All tasks have ended");
    let (_, overview) = get(&root);
    let tasks = unpacked(&overview, "packed-tasks");
    let outcomes = tasks["tasks"].as_array().unwrap().iter();
    let outcomes: Vec<&Value> = outcomes.map(|task| &task["outcome"]).collect();
    assert_eq!(outcomes, ["succeeded", "succeeded", "no answer"]);
    assert!(!overview.contains("packed-changes"), "the page still asks");
    let (status, page) = get(&format!("{root}2.html"));
    let facts = unpacked(&page, "packed-facts");
    assert_eq!((status, &facts["name"]), (200, &DOCUMENTED_ID.into()));
    let (status, page) = get(&format!("{root}3.html"));
    let reasons = unpacked(&page, "packed-tasks")["tasks"][0]["reasons"].clone();
    assert_eq!((status, reasons.as_array().unwrap().len()), (200, 1));
    for (path, status) in [
        ("changes?after=0", 200),
        ("changes?after=1000", 204),
        ("1/changes?after=0", 200),
        ("1/changes?after=1000", 204),
        ("4/changes?after=0", 404),
        ("3/changes?after=0", 200),
        ("4.html", 404),
    ] {
        assert_eq!(get(&format!("{root}{path}")).0, status, "{path}");
    }
    signal(&server.child, "INT");
    assert_eq!(server.child.wait().unwrap().code(), Some(130));
}

#[test]
fn options_of_a_report_that_have_no_effect_are_refused() {
    for (arguments, says) in [
        (&["--bom"][..], "--bom"),
        (&["--table", "files"], "--table"),
        (&["--watch", "-o", "x.html"], "--watch"),
        (&["--watch", "--format", "csv"], "--watch"),
        (&["--port", "80"], "--watch"),
    ] {
        let ended = run(mps(["report", DOCUMENTED_ID, "--emulator"]).args(arguments));
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
    }
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
