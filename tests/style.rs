//! Rules of prose that a program can count, for every comment of the sources. The rest of the rules
//! is up to reviewers.

use std::path::{Path, PathBuf};

/// Columns of a comment line. Examples of code in rustdoc are exempt.
const MAX_COLUMNS: usize = 100;

/// Words with which no doc comment opens, because a verb or a noun says more.
const OPENINGS: [&str; 8] = [
    "What", "How", "Whether", "Where", "So", "Who", "When", "Why",
];

/// Words that readers have to decode.
const ARCHAIC: [&str; 11] = [
    "on end",
    "anew",
    "nobody",
    "whoever",
    "all the same",
    "is told",
    "are told",
    "was told",
    "hither",
    "thereof",
    "so many",
];

#[test]
fn comments_of_all_sources_follow_the_rules() {
    let root = crate::root();
    let mut sources = Vec::new();
    for folder in ["crates", "tests", "benches"] {
        collect_sources(&root.join(folder), &mut sources);
    }
    assert!(sources.len() > 200, "{} sources", sources.len());
    let mut faults = Vec::new();
    for path in &sources {
        let text = std::fs::read_to_string(path).expect("sources are readable");
        // A generator has its own templates.
        if !text.starts_with("// Written by `cargo xtask codegen`") {
            let name = path.strip_prefix(&root).expect("it is below the root");
            faults.extend(faults_of(&text).map(|fault| format!("{}:{fault}", name.display())));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

fn collect_sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the tree is readable") {
        let path = entry.expect("the tree is readable").path();
        let is_left_out = ["generated", "target", "node_modules"]
            .iter()
            .any(|name| path.ends_with(name));
        if path.is_dir() && !is_left_out {
            collect_sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Each fault of a source, after the number of its line.
fn faults_of(text: &str) -> impl Iterator<Item = String> {
    let mut faults = Vec::new();
    let first = text.lines().find(|line| !line.trim().is_empty());
    if !first.is_some_and(|line| line.starts_with("//!")) {
        faults.push("1: the file does not begin with `//!`".to_owned());
    }
    let mut is_code = false;
    let mut is_doc = false;
    for (number, line) in (1..).zip(text.lines()) {
        let comment = line.trim_start();
        let was_doc = std::mem::replace(&mut is_doc, comment.starts_with("///"));
        if !comment.starts_with("//") {
            is_code = false;
            continue;
        }
        let words = comment.trim_start_matches(['/', '!']).trim();
        is_code ^= words.starts_with("```");
        if is_code {
            continue;
        }
        if line.chars().count() > MAX_COLUMNS {
            faults.push(format!(
                "{number}: the comment has over {MAX_COLUMNS} columns"
            ));
        }
        let opening = words.split(|c: char| !c.is_alphanumeric()).next();
        if is_doc && !was_doc && opening.is_some_and(|opening| OPENINGS.contains(&opening)) {
            faults.push(format!("{number}: the doc comment opens with {opening:?}"));
        }
        let lower = words.to_lowercase();
        let archaic = ARCHAIC.iter().filter(|phrase| has_phrase(&lower, phrase));
        faults.extend(archaic.map(|phrase| format!("{number}: the comment says {phrase:?}")));
    }
    faults.into_iter()
}

/// Returns whether a phrase stands in a text as whole words.
fn has_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !is_word(before) && !is_word(after)
    })
}

#[test]
fn each_fault_is_found() {
    let faults = |text: &str| faults_of(text).count();
    assert_eq!(
        faults("//! Sound.\n\n/// Adds one.\nfn f() {} // So many.\n"),
        0
    );
    for broken in [
        "fn f() {}\n",
        "//! A\n/// What it does.\nfn f() {}\n",
        "//! A\n// Nobody reads it.\n",
        &format!("//! A\n/// {}\n", "x".repeat(MAX_COLUMNS)),
    ] {
        assert_eq!(faults(broken), 1, "{broken}");
    }
    let code = format!("//! A\n//! ```\n//! {}\n//! ```\n", "x".repeat(MAX_COLUMNS));
    assert_eq!(faults(&code), 0);
}
