//! Runs the story of a task's life in the guide, as it is written, on an emulator.

use crate::process::{Emulator, Exited};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

const GUIDE: &str = include_str!("../../../../docs/guide.md");

/// Commands of the guide's section, without that which starts the emulator.
fn story() -> String {
    let (_, section) = GUIDE.split_once("### The life of a task\n").unwrap();
    let (section, _) = section.split_once("\n### ").unwrap();
    let blocks = section.split("```sh\n").skip(1);
    let blocks = blocks.map(|block| block.split_once("```").unwrap().0);
    blocks
        .filter(|block| !block.starts_with("mps emulator"))
        .collect()
}

#[test]
fn life_of_a_task_runs_as_the_guide_tells_it() {
    let emulator = Emulator::start(["--waiting", "500ms", "--processing", "500ms"]);
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let notified = free.local_addr().unwrap().to_string();
    drop(free);
    let script = story()
        .replace("http://127.0.0.1:8080", emulator.url())
        .replace("127.0.0.1:8081", &notified);
    let directory = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_mps")).parent().unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    let ended: Exited = Command::new("sh")
        .args(["-c", &script])
        .env("PATH", format!("{}:{path}", program.display()))
        .current_dir(directory.path())
        .output()
        .unwrap()
        .into();
    // Not every exit code is 0, because the emulator has tasks that failed.
    assert!(!ended.stderr.contains("error:"), "{ended:?}");
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let text = |part: &str| assert!(ended.stdout.contains(part), "{part}: {ended:?}");
    text("\"event\":\"done\",\"outcome\":\"succeeded\"");
    text("\nsucceeded  1400000003-WorkflowTask-");
    text("Cancelled 1400000003-WorkflowTask-");
    text("1920×1080");
    text("MediaInputInfo");
    let overview = std::fs::read_to_string(directory.path().join("overview.html")).unwrap();
    assert!(overview.contains("<html"));
    assert!(directory.path().join("overview_files").is_dir());
    assert!(
        ended
            .stderr
            .contains(&format!("mps listens on http://{notified}.")),
        "{ended:?}"
    );
}
