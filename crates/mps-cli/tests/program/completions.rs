//! `mps completions` for every shell, and the values that the shells ask for. `mps man`.

use crate::process::{mps, run};

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ended = run(&mut mps(["completions", shell]));
        assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
        assert!(ended.stdout.contains("MPS_COMPLETE"), "{shell}");
    }
}

/// Candidates for the last of these words of a command line.
fn candidates(words: &[&str], home: &std::path::Path) -> Vec<String> {
    let mut command = mps([]);
    command
        .env("MPS_COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .env("_CLAP_IFS", "\n")
        .env("HOME", home)
        .current_dir(home)
        .args(["--", "mps"])
        .args(words);
    let ended = run(&mut command);
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{words:?}");
    ended.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn values_are_completed() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join(".tccli")).unwrap();
    std::fs::write(home.path().join(".tccli/media.credential"), "{}").unwrap();
    std::fs::write(home.path().join("answer.json"), "{}").unwrap();
    for (words, expected) in [
        (&["des"][..], "describe"),
        (&["describe", "--only"], "--only-failed"),
        (&["describe", "-o", "nd"], "ndjson"),
        (&["describe", "--region", "ap-sing"], "ap-singapore"),
        (&["--region", "ap-sing"], "ap-singapore"),
        (&["wait", "--profile", ""], "media"),
        (&["call", "ProcessL"], "ProcessLiveStream"),
        (&["schema", "MediaMetaD"], "MediaMetaData"),
        (&["parse", "ans"], "answer.json"),
    ] {
        let candidates = candidates(words, home.path());
        assert_eq!(candidates, [expected], "{words:?}");
    }
}

#[test]
fn manual_pages_are_printed_and_written() {
    let page = run(&mut mps(["man", "wait"]));
    assert_eq!((page.code, &*page.stderr), (Some(0), ""));
    for part in [".TH mps-wait 1", r"\-\-only\-failed", "Examples:"] {
        assert!(page.stdout.contains(part), "{part}: {}", page.stdout);
    }
    let directory = tempfile::tempdir().unwrap();
    let ended = run(mps(["man", "-o"]).arg(directory.path()));
    assert_eq!((ended.code, &*ended.stdout), (Some(0), ""), "{ended:?}");
    for name in ["mps.1", "mps-describe.1", "mps-config-show.1"] {
        assert!(directory.path().join(name).exists(), "{name}");
    }
    let unknown = run(&mut mps(["man", "descrieb"]));
    assert_eq!(unknown.code, Some(2), "{unknown:?}");
}
