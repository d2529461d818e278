//! Runs the stories of a task's life in the guide, as they are written, on an emulator. Those with
//! the vendor's clients are ignored by default, because they need the Python and the Node client.

use crate::process::{Emulator, Exited, with_keys};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const GUIDE: &str = include_str!("../../../../docs/guide.md");

/// Returns a section of the guide.
fn section(title: &str) -> &'static str {
    let (_, section) = GUIDE.split_once(&format!("### {title}\n")).unwrap();
    section.split_once("\n### ").unwrap().0
}

/// Returns the blocks of a section in this language.
fn blocks(section: &'static str, language: &str) -> Vec<&'static str> {
    let begin = format!("```{language}\n");
    let blocks = section.match_indices(&begin);
    let blocks = blocks.map(|(at, _)| &section[at + begin.len()..]);
    blocks
        .map(|block| block.split_once("```").unwrap().0)
        .collect()
}

/// An emulator and a free address for notifications, in place of those that the guide names.
struct Stage {
    emulator: Emulator,
    notified: String,
    directory: TempDir,
}

impl Stage {
    fn new() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        Self {
            emulator: Emulator::start(["--waiting", "500ms", "--processing", "500ms"]),
            notified: free.local_addr().unwrap().to_string(),
            directory: tempfile::tempdir().unwrap(),
        }
    }

    fn with_addresses(&self, text: &str) -> String {
        let (_, emulator) = self.emulator.url().split_once("://").unwrap();
        text.replace("127.0.0.1:8080", emulator)
            .replace("127.0.0.1:8081", &self.notified)
    }

    /// Runs commands of the guide, which call the program as `mps`.
    fn run(&self, commands: &str) -> Exited {
        let program = Path::new(env!("CARGO_BIN_EXE_mps")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        let package = std::env::var("CARGO_MANIFEST_DIR").unwrap();
        let packages = Path::new(&package).join("../../tests/official_node/node_modules");
        let mut shell = Command::new("sh");
        let ended: Exited = with_keys(&mut shell)
            .args(["-c", &self.with_addresses(commands)])
            .env("PATH", format!("{}:{path}", program.display()))
            .env("NODE_PATH", packages)
            .env("NO_PROXY", "127.0.0.1,localhost")
            .current_dir(self.directory.path())
            .output()
            .unwrap()
            .into();
        // Not every exit code is 0, because the emulator has tasks that failed.
        assert!(!ended.stderr.contains("error:"), "{ended:?}");
        assert_eq!(ended.code, Some(0), "{ended:?}");
        let listens = format!("mps listens on http://{}.", self.notified);
        assert!(ended.stderr.contains(&listens), "{ended:?}");
        let succeeded = "\"event\":\"done\",\"outcome\":\"succeeded\"";
        assert!(ended.stdout.contains(succeeded), "{ended:?}");
        ended
    }
}

#[test]
fn life_of_a_task_runs_as_the_guide_tells_it() {
    let stage = Stage::new();
    let commands = blocks(section("The life of a task"), "sh");
    let commands = commands.into_iter();
    let commands = commands.filter(|block| !block.starts_with("mps emulator"));
    let ended = stage.run(&commands.collect::<String>());
    let text = |part: &str| assert!(ended.stdout.contains(part), "{part}: {ended:?}");
    text("\nsucceeded  1400000003-WorkflowTask-");
    text("Cancelled 1400000003-WorkflowTask-");
    text("1920×1080");
    text("MediaInputInfo");
    let directory = stage.directory.path();
    let overview = std::fs::read_to_string(directory.join("overview.html")).unwrap();
    assert!(overview.contains("<html"));
    assert!(directory.join("overview_files").is_dir());
}

/// Runs the program of the guide in this language, and the command that follows its task.
fn vendors_client_runs(language: &str, file: &str) {
    let stage = Stage::new();
    let section = section("The life of a task from Python and Node");
    let program = stage.with_addresses(blocks(section, language)[0]);
    std::fs::write(stage.directory.path().join(file), program).unwrap();
    let commands = blocks(section, "console").into_iter();
    let command = commands.filter(|command| command.contains(file));
    let setup = blocks(self::section("The life of a task"), "sh").into_iter();
    let setup = setup.filter(|block| block.starts_with("export "));
    let ended = stage.run(&setup.chain(command).collect::<String>());
    // The program lists the aborted task, which has ended.
    assert!(
        ended.stderr.contains("1400000003-WorkflowTask-"),
        "{ended:?}"
    );
}

#[test]
#[ignore = "needs tencentcloud-sdk-python-mps"]
fn python_client_is_followed_as_the_guide_tells_it() {
    vendors_client_runs("python", "start.py");
}

#[test]
#[ignore = "needs tests/official_node"]
fn node_client_is_followed_as_the_guide_tells_it() {
    vendors_client_runs("js", "start.js");
}
