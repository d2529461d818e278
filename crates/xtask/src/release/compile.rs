//! Checks that compile: packages, the oldest compiler, the oldest dependencies, other platforms.

use super::workspace::{Verdict, Workspace};
use crate::process::{stdout_of, succeed};
use crate::toolchain::{self, NIGHTLY};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Libraries without C code. They compile for every platform without a compiler of C for it.
const PURE: &[&str] = &[
    "mps-model",
    "mps-sign",
    "mps-rate-limit",
    "mps-notify",
    "mps-report",
];
/// Libraries without I/O, which also run in a browser.
const WITHOUT_IO: &[&str] = &["mps-model", "mps-sign", "mps-report"];

/// Packages each published crate, and builds it from its package alone.
pub(super) fn check_packages(workspace: &Workspace) -> Result<Verdict, String> {
    let mut cargo = workspace.cargo(None, "packages");
    cargo.args(["package", "--quiet", "--workspace", "--allow-dirty"]);
    for package in workspace
        .packages
        .iter()
        .filter(|package| !package.published)
    {
        cargo.args(["--exclude", &package.name]);
    }
    succeed(&mut cargo)?;
    Ok(Verdict::Passed)
}

pub(super) fn check_oldest_compiler(workspace: &Workspace) -> Result<Verdict, String> {
    let package = workspace
        .published()
        .next()
        .ok_or("no crate is published")?;
    let version = package.metadata["rust_version"]
        .as_str()
        .unwrap_or_default();
    toolchain::install(version, &[])?;
    let mut cargo = workspace.cargo(Some(version), "oldest-compiler");
    cargo.args(["check", "--quiet", "--locked", "--all-features"]);
    for package in workspace.published() {
        cargo.args(["--package", &package.name]);
    }
    succeed(&mut cargo)?;
    Ok(Verdict::Passed)
}

/// Resolves each direct dependency to the lowest version that its manifest allows, in a copy.
pub(super) fn check_oldest_dependencies(workspace: &Workspace) -> Result<Verdict, String> {
    toolchain::install(NIGHTLY, &[])?;
    let copy = workspace.scratch.join("oldest-dependencies");
    copy_sources(&workspace.root, &copy)?;
    let mut update = workspace.cargo(Some(NIGHTLY), "oldest-dependencies-target");
    update.args(["update", "--quiet", "-Z", "direct-minimal-versions"]);
    succeed(update.current_dir(&copy))?;
    let mut cargo = workspace.cargo(None, "oldest-dependencies-target");
    cargo.args(["check", "--quiet", "--locked", "--all-features"]);
    for package in workspace.published() {
        cargo.args(["--package", &package.name]);
    }
    succeed(cargo.current_dir(&copy))?;
    Ok(Verdict::Passed)
}

pub(super) fn check_platforms(workspace: &Workspace) -> Result<Verdict, String> {
    let mut without_c = Vec::new();
    for (target, c_compiler) in [
        ("wasm32-unknown-unknown", None),
        ("x86_64-pc-windows-gnu", Some("x86_64-w64-mingw32-gcc")),
        ("aarch64-apple-darwin", Some("oa64-clang")),
    ] {
        let mut rustup = Command::new("rustup");
        succeed(rustup.args(["target", "add", target]))?;
        let whole = c_compiler.is_some_and(has);
        let mut cargo = workspace.cargo(None, "platforms");
        cargo.args(["check", "--quiet", "--locked", "--target", target]);
        for package in workspace.published() {
            let name = package.name.as_str();
            let wanted = match target {
                "wasm32-unknown-unknown" => WITHOUT_IO.contains(&name),
                _ => whole || PURE.contains(&name),
            };
            if wanted {
                cargo.args(["--package", name]);
            }
        }
        succeed(&mut cargo)?;
        if let (false, Some(program)) = (whole, c_compiler) {
            without_c.push(format!("{target} (no {program})"));
        }
    }
    Ok(if without_c.is_empty() {
        Verdict::Passed
    } else {
        let targets = without_c.join(", ");
        Verdict::Warning(format!("only the crates without C code on {targets}"))
    })
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// Copies the files that git knows, with their present contents.
fn copy_sources(root: &Path, copy: &Path) -> Result<(), String> {
    let mut git = Command::new("git");
    git.args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let files = stdout_of(git.current_dir(root))?;
    for file in files.split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (root.join(file), copy.join(file));
        if !from.exists() {
            continue; // removed, and not yet committed
        }
        let folder = to.parent().ok_or("a file has a folder")?;
        fs::create_dir_all(folder)
            .and_then(|()| fs::copy(&from, &to))
            .map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}
