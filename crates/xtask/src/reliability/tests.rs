//! Tests of the check of the page, on workspaces of their own with a history.

use super::{MAX_AGE, run};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

const HEADER: &str = "| Promise | Figure | Held by | Measured | Code | Official clients |\n\
                      | --- | --- | --- | --- | --- | --- |\n";

/// A workspace whose file `crates/a.rs` was changed by each of its commits.
struct Workspace(tempfile::TempDir);

impl Workspace {
    fn new(commits: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let write = |path: &str, text: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(
            "tests/b.rs",
            "proptest::proptest! {\n#[test]\nfn drawn_inputs(a in 0..9) {}\n}",
        );
        write(
            "fuzz/Cargo.toml",
            r#"[package]
name = "f"
version = "0.0.0"
[workspace]
[[bin]]
name = "reading"
path = "main.rs"
"#,
        );
        write("fuzz/main.rs", "");
        let text =
            "// fn named_in_a_comment() {\n#[test]\nfn a_promise_holds() {}\nfn no_test() {}";
        write("crates/a.rs", text);
        assert!(git(root).arg("init").arg("-q").status().unwrap().success());
        let mut import = git(root)
            .args(["fast-import", "--quiet"])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut history = import.stdin.take().unwrap();
        for number in 0..commits {
            write!(
                history,
                "commit HEAD\ncommitter A <a@example> {number} +0000\ndata 1\nm\n\
                 M 644 inline crates/a.rs\ndata 9\n{number:9}\n"
            )
            .unwrap();
        }
        drop(history);
        assert!(import.wait().unwrap().success());
        Self(folder)
    }

    fn commit(&self, number: u32) -> String {
        let back = git(self.0.path())
            .args(["rev-list", "--reverse", "HEAD"])
            .output()
            .unwrap();
        let list = String::from_utf8(back.stdout).unwrap();
        list.lines().nth(number as usize).unwrap()[..12].to_owned()
    }

    /// Checks a page with this row.
    fn check(&self, row: &str) -> Result<ExitCode, String> {
        let page = self.0.path().join("docs/reliability.md");
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        fs::write(page, format!("# Title\n\n{HEADER}{row}\n")).unwrap();
        run(self.0.path(), true, &["fuzz", "loom"])
    }
}

fn git(root: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(root);
    git
}

fn row(test: &str, commit: &str, path: &str) -> String {
    format!("| It holds | 1 | {test} | 2026-11-30, `{commit}` | `{path}` | none |")
}

#[test]
fn figure_is_refused_once_its_code_is_200_commits_newer() {
    let commits = MAX_AGE + 10;
    let workspace = Workspace::new(commits);
    let newest = commits - 1;
    for (number, expected) in [
        (newest, ExitCode::SUCCESS),
        (newest - MAX_AGE + 1, ExitCode::SUCCESS),
        (newest - MAX_AGE, ExitCode::from(1)),
        (0, ExitCode::from(1)),
    ] {
        let row = row(
            "`a_promise_holds`",
            &workspace.commit(number),
            "crates/a.rs",
        );
        assert_eq!(workspace.check(&row), Ok(expected), "{number}");
    }
}

#[test]
fn named_test_command_path_and_commit_must_exist() {
    let workspace = Workspace::new(1);
    let commit = workspace.commit(0);
    for (test, path, expected) in [
        (
            "`a_promise_holds`, `drawn_inputs`",
            "crates/a.rs",
            ExitCode::SUCCESS,
        ),
        ("`cargo xtask fuzz reading`", "crates", ExitCode::SUCCESS),
        ("`cargo xtask loom`", "crates", ExitCode::SUCCESS),
        ("`cargo xtask fuzz writing`", "crates", ExitCode::from(1)),
        ("`cargo xtask nothing`", "crates", ExitCode::from(1)),
        ("`a_promise_holds`, `gone`", "crates", ExitCode::from(1)),
        ("`no_test`", "crates", ExitCode::from(1)),
        ("`named_in_a_comment`", "crates", ExitCode::from(1)),
        ("a_promise_holds", "crates", ExitCode::from(1)),
        ("`a_promise_holds`", "gone.rs", ExitCode::from(1)),
    ] {
        let checked = workspace.check(&row(test, &commit, path));
        assert_eq!(checked, Ok(expected), "{test} {path}");
    }
    let unknown = row("`a_promise_holds`", "0123456789ab", "crates");
    assert_eq!(workspace.check(&unknown), Ok(ExitCode::from(1)));
}

#[test]
fn row_without_a_part_is_refused() {
    let workspace = Workspace::new(1);
    for (row, problem) in [
        (
            "| a | | `t` | 2026-11-30, `c` | `p` | n |",
            "`Figure` is empty",
        ),
        (
            "| a | 1 | `t` | 2026-11-30, `c` | `p` | |",
            "`Official clients` is empty",
        ),
        (
            "| a | 1 | `t` | 2026-11-30 | `p` | n |",
            "one commit in backticks",
        ),
        (
            "| a | 1 | `t` | today, `c` | `p` | n |",
            "begin with a date",
        ),
        (
            "| a | 1 | `t` | 2026-11-30, `c` | p | n |",
            "no path in backticks",
        ),
        ("", "no table has the columns"),
    ] {
        let refused = workspace.check(row).unwrap_err();
        assert!(refused.contains(problem), "{row}: {refused}");
    }
}
