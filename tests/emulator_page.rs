//! The examples of docs/emulator.md, run as they are written but for the address. They are ignored
//! by default, because they need curl, and the vendor's Python and Node clients.

use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY};
use std::io::Write;
use std::process::{Command, Stdio};

/// Address of the emulator in the examples.
const ADDRESS: &str = "127.0.0.1:8080";

/// Returns the last example in this language, with the address of the emulator.
fn example(language: &str, emulator: &Emulator) -> String {
    let page = std::fs::read_to_string(crate::root().join("docs/emulator.md")).unwrap();
    let begin = format!("```{language}\n");
    let (_, rest) = page.rsplit_once(&begin).expect("an example");
    let (example, _) = rest.split_once("\n```").expect("its end");
    assert!(example.contains(ADDRESS), "{example}");
    example.replace(ADDRESS, &emulator.addr().to_string())
}

/// Runs an example that the program reads from standard input. Returns its output.
fn run(program: &mut Command, example: &str) -> String {
    let program = program
        .env("TENCENTCLOUD_SECRET_ID", SECRET_ID)
        .env("TENCENTCLOUD_SECRET_KEY", SECRET_KEY)
        .env("NO_PROXY", "127.0.0.1,localhost")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut running = program.spawn().expect("the program starts");
    let mut input = running.stdin.take().unwrap();
    input.write_all(example.as_bytes()).unwrap();
    drop(input);
    let output = running.wait_with_output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

async fn emulator() -> Emulator {
    let builder = Emulator::builder().demo_tasks().sts();
    builder.start().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs curl"]
async fn curl_example_runs_as_written() {
    let emulator = emulator().await;
    let output = run(
        Command::new("bash").args(["-e", "-s"]),
        &example("sh", &emulator),
    );
    assert!(!output.contains("\"error\""), "{output}");
    for part in [
        "\"status\": \"WAITING\"",
        "\"ErrCodeExt\": \"InvalidParameterValue.SourceFile\"",
        "\"rule\": \"code=RequestLimitExceeded,times=2\"",
        "\"status\": 503",
        "\"outage\": null",
        "\"requests\": []",
    ] {
        assert!(output.contains(part), "{part}: {output}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs tencentcloud-sdk-python-mps"]
async fn python_example_runs_as_written() {
    let emulator = emulator().await;
    let output = run(
        Command::new("python").arg("-"),
        &example("python", &emulator),
    );
    let mut lines = output.lines();
    assert_eq!(lines.next(), Some("/film_transcode_100220.mp4"));
    let counts = lines.next().unwrap_or_default();
    assert!(counts.contains("'ProcessMedia': 1"), "{output}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs tests/official_node"]
async fn node_example_runs_as_written() {
    let emulator = emulator().await;
    let mut node = Command::new("node");
    // Packages are found from here.
    node.current_dir(crate::root().join("tests/official_node"));
    let output = run(node.arg("-"), &example("js", &emulator));
    assert_eq!(output, "FINISH FAIL\nvalid\n");
}
