//! `cargo xtask readme`: the commands of `README.md`, as a new user runs them.

use crate::process::{succeed, within};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

/// Longest time of all commands together.
const LIMIT: Duration = Duration::from_secs(15 * 60);
/// The two commands that the project promises. `.ci/run` begins with the first.
const PROMISED: [&str; 2] = ["cargo test --workspace", "cargo run --release -- demo"];

pub(super) fn check(root: &Path) -> Result<(), String> {
    let readme = fs::read_to_string(root.join("README.md"))
        .map_err(|error| format!("README.md: {error}"))?;
    let script = script(&readme)?;
    let mut bash = within(LIMIT, "bash");
    bash.args(["-euxo", "pipefail", "-c", &script])
        .stdin(Stdio::null())
        .current_dir(root);
    succeed(&mut bash)
}

/// Returns the lines of all blocks of shell commands, without the first promised one.
fn script(readme: &str) -> Result<String, String> {
    let mut script = String::new();
    let mut is_shell = false;
    for event in Parser::new(readme) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                is_shell = &*language == "sh";
            }
            Event::End(TagEnd::CodeBlock) => is_shell = false,
            Event::Text(text) if is_shell => script.push_str(&text),
            _ => {}
        }
    }
    for promised in PROMISED {
        if !script.lines().any(|line| line == promised) {
            return Err(format!("README.md has no command `{promised}`"));
        }
    }
    let rest = script.lines().filter(|line| *line != PROMISED[0]);
    Ok(rest.flat_map(|line| [line, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_the_shell_blocks_without_the_first_promised_one() {
        let readme = "```sh\ncargo test --workspace\ncargo run --release -- demo\n```\n\n\
                      ```rust\nlet a = 1;\n```\n\nA word.\n\n```sh\necho \"a\nb\"\n```\n";
        let script = script(readme).unwrap();
        assert_eq!(script, "cargo run --release -- demo\necho \"a\nb\"\n");
    }

    #[test]
    fn missing_promise_is_named() {
        let error = script("```sh\ncargo test --workspace\n```\n").unwrap_err();
        assert!(error.contains("`cargo run --release -- demo`"), "{error}");
    }
}
