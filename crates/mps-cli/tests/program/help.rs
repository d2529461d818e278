//! The examples in the help of each command, run as they are where they need no account.

use crate::process::{Exited, mps, run};
use std::path::Path;
use std::process::Command;

/// Commands of the program.
const COMMANDS: [&str; 18] = [
    "demo",
    "describe",
    "wait",
    "watch",
    "list",
    "call",
    "cancel",
    "probe",
    "listen",
    "parse",
    "report",
    "subtitles",
    "sign",
    "schema",
    "emulator",
    "config",
    "completions",
    "man",
];

/// Help of a command at a terminal of this width.
fn help(command: &str, columns: &str) -> String {
    run(mps([command, "--help"]).env("COLUMNS", columns)).stdout
}

/// Examples of a help text. An example continues after `\` and `|`.
fn examples(help: &str) -> Vec<String> {
    let (_, examples) = help.split_once("Examples:\n").unwrap();
    let mut found: Vec<String> = Vec::new();
    for line in examples.lines().take_while(|line| line.starts_with("  ")) {
        match found.last_mut() {
            Some(last) if last.ends_with(['\\', '|']) => {
                last.push('\n');
                last.push_str(line);
            }
            _ => found.push(line.to_owned()),
        }
    }
    found
}

#[test]
fn examples_are_the_same_at_every_width() {
    for command in COMMANDS {
        let narrow = examples(&help(command, "60"));
        assert_eq!(narrow, examples(&help(command, "200")), "{command}");
        assert!(narrow.len() >= 2, "{command}: {narrow:?}");
    }
}

#[cfg(unix)]
#[test]
fn examples_on_the_emulator_can_be_pasted() {
    let directory = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_mps")).parent().unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    let mut pasted = 0;
    for command in COMMANDS {
        let examples = examples(&help(command, "60"));
        for example in examples.iter().filter(|it| it.contains("--emulator")) {
            let ended: Exited = Command::new("sh")
                .args(["-c", example])
                .env("PATH", format!("{}:{path}", program.display()))
                .env("HOME", directory.path())
                .current_dir(directory.path())
                .output()
                .unwrap()
                .into();
            // Some tasks of the emulator fail or still run.
            assert!(matches!(ended.code, Some(0 | 1)), "{example}: {ended:?}");
            assert!(!ended.stderr.contains("error:"), "{example}: {ended:?}");
            pasted += 1;
        }
    }
    assert!(pasted >= 10, "{pasted}");
}
