//! The public API of each library as text in `docs/api`, so that a review shows every change of
//! it, and the crates whose types it names.

use super::workspace::{Package, Verdict, Workspace};
use crate::process::{stdout_of, succeed};
use crate::toolchain::{self, NIGHTLY};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Crates of others whose types public signatures may name. A new major version of one of them is a
/// breaking change of ours.
const EXTERNAL: &[(&str, &[&str])] = &[
    (
        "mps-describe",
        &["bytes", "futures_core", "http", "serde_core"],
    ),
    ("mps-emulator", &["bytes", "serde_json"]),
    ("mps-model", &["chrono", "serde_core"]),
    (
        "mps-notify",
        &[
            "bytes",
            "futures_core",
            "http",
            "http_body",
            "http_body_util",
            "tower_service",
        ],
    ),
    ("mps-transport", &["bytes", "http"]),
];

/// Types that are generated from the schema facts, where a review sees their changes.
const GENERATED: &str = "mps_model::types::";

/// Writes the files of all libraries.
pub(super) fn write(workspace: &Workspace) -> Result<(), String> {
    for package in workspace.libraries() {
        let text = api_of(workspace, package)?;
        let file = file_of(workspace, package);
        fs::create_dir_all(workspace.root.join("docs/api"))
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

/// Compares the files with the code.
pub(super) fn check(workspace: &Workspace) -> Result<Verdict, String> {
    let mut stale = Vec::new();
    for package in workspace.libraries() {
        let text = api_of(workspace, package)?;
        let written = fs::read_to_string(file_of(workspace, package)).unwrap_or_default();
        let (new, old): (BTreeSet<_>, BTreeSet<_>) =
            (text.lines().collect(), written.lines().collect());
        let added = new.difference(&old).map(|line| format!("+ {line}"));
        let removed = old.difference(&new).map(|line| format!("- {line}"));
        stale.extend(removed.chain(added));
    }
    if stale.is_empty() {
        return Ok(Verdict::Passed);
    }
    stale.truncate(40);
    Err(format!(
        "docs/api differs. Accept with `cargo xtask release --accept-api`.\n{}",
        stale.join("\n")
    ))
}

fn file_of(workspace: &Workspace, package: &Package) -> PathBuf {
    workspace
        .root
        .join("docs/api")
        .join(format!("{}.txt", package.name))
}

/// Returns a line for each public item, without the generated types and without implementations
/// that every type has.
fn api_of(workspace: &Workspace, package: &Package) -> Result<String, String> {
    let tool = workspace.tool("cargo-public-api")?;
    toolchain::install(NIGHTLY, &[])?;
    let mut list = Command::new(tool);
    list.args([
        "public-api",
        "--all-features",
        "-sss",
        "--package",
        &package.name,
    ])
    .current_dir(&workspace.root)
    .env("RUSTUP_TOOLCHAIN", NIGHTLY)
    .env("CARGO_TARGET_DIR", workspace.scratch.join("api"));
    let text = stdout_of(&mut list)?;
    let lines = text
        .lines()
        .filter(|line| !subject(line).starts_with(GENERATED));
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// Returns the path of the item that a line declares. That of an implementation is the type's.
fn subject(line: &str) -> &str {
    let rest = match line.split_once(" for ") {
        Some((start, implementor)) if start.starts_with("impl") => implementor,
        _ => line,
    };
    let start = rest.find("mps_").unwrap_or(rest.len());
    &rest[start..]
}

/// Compares the crates that signatures name with [`EXTERNAL`].
pub(super) fn check_external_types(workspace: &Workspace) -> Result<Verdict, String> {
    let mut faults = Vec::new();
    for package in workspace.libraries() {
        let name = package.name.as_str();
        let text = fs::read_to_string(file_of(workspace, package))
            .map_err(|error| format!("docs/api/{name}.txt: {error}"))?;
        let allowed = EXTERNAL.iter().find(|(library, _)| *library == name);
        let allowed = allowed.map_or(&[][..], |(_, crates)| crates);
        let found = external_crates(&text);
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        faults.extend(
            found
                .difference(&allowed)
                .map(|other| format!("{name} names types of {other}")),
        );
        let unused = allowed.difference(&found);
        faults.extend(unused.map(|other| format!("{name} names no type of {other}")));
    }
    if faults.is_empty() {
        Ok(Verdict::Passed)
    } else {
        Err(faults.join("\n        "))
    }
}

/// Returns the first segments of all paths that are neither ours nor the standard library's.
fn external_crates(api: &str) -> BTreeSet<&str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let paths = api.split(|c: char| !is_part(c));
    let roots = paths.filter_map(|path| Some(path.split_once("::")?.0));
    // `str` is that of a primitive type, as in `str::Owned`.
    let standard = ["", "core", "alloc", "std", "Self", "str"];
    roots
        .filter(|root| !root.starts_with("mps_") && !standard.contains(root))
        // A type parameter or an associated type, such as `T::Error`.
        .filter(|root| root.starts_with(char::is_lowercase))
        .collect()
}

/// Compares with the last tag. A change that breaks users must show in the version.
pub(super) fn check_semver(workspace: &Workspace) -> Result<Verdict, String> {
    let mut git = Command::new("git");
    git.args(["describe", "--tags", "--abbrev=0", "--match", "v*"]);
    let Ok(tag) = stdout_of(git.current_dir(&workspace.root)) else {
        return Ok(Verdict::Skipped(
            "there is no tag to compare with".to_owned(),
        ));
    };
    let tool = workspace.tool("cargo-semver-checks")?;
    let mut check = Command::new(tool);
    check.args(["semver-checks", "--baseline-rev", &tag, "--workspace"]);
    for package in workspace
        .packages
        .iter()
        .filter(|package| !package.published)
    {
        check.args(["--exclude", &package.name]);
    }
    succeed(check.current_dir(&workspace.root))?;
    Ok(Verdict::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_crates_are_found_in_any_position() {
        let api = "pub fn mps_a::b(http::Request<bytes::bytes::Bytes>) -> core::option::Option<T::Error>\n\
                   impl serde_core::Serialize for mps_a::B\n\
                   pub fn mps_a::c(&self) -> <Self as tower_service::Service>::Future";
        let found: Vec<_> = external_crates(api).into_iter().collect();
        assert_eq!(found, ["bytes", "http", "serde_core", "tower_service"]);
    }

    #[test]
    fn generated_types_are_left_out_but_not_functions_that_return_them() {
        for line in [
            "pub struct mps_model::types::Film",
            "impl mps_model::reflect::Reflect for mps_model::types::Film",
            "pub fn mps_model::types::Film::with_path(self, impl core::convert::Into<mps_model::Text>) -> Self",
        ] {
            assert!(subject(line).starts_with(GENERATED), "{line}");
        }
        for line in [
            "pub fn mps_model::Answer::media(&self) -> &mps_model::types::Film",
            "impl serde_core::Serialize for mps_model::Answer",
            "pub mod mps_model::types",
        ] {
            assert!(!subject(line).starts_with(GENERATED), "{line}");
        }
    }

    #[test]
    fn public_signatures_name_only_listed_crates() {
        let workspace = Workspace::read(&crate::root().unwrap()).unwrap();
        if let Err(faults) = check_external_types(&workspace) {
            panic!("{faults}");
        }
    }
}
