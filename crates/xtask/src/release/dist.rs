//! Builds the program for those who do not build it: a static binary, and a Debian package.

use super::workspace::Workspace;
use crate::process::{stdout_of, succeed};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "x86_64-unknown-linux-musl";

/// Builds `target/dist/mps-VERSION-x86_64-linux-musl`, which runs on any Linux.
pub(super) fn static_binary(workspace: &Workspace) -> Result<PathBuf, String> {
    require("musl-gcc", "musl-tools")?;
    let mut rustup = Command::new("rustup");
    succeed(rustup.args(["target", "add", TARGET]))?;
    let program = build(workspace, Some(TARGET))?;
    let version = version(workspace)?;
    let file = dist(workspace)?.join(format!("mps-{version}-x86_64-linux-musl"));
    copy(&program, &file)?;
    let told = stdout_of(Command::new(&file).arg("--version"))?;
    println!("{}: {told}", file.display());
    Ok(file)
}

/// Builds `target/dist/mps_VERSION_ARCHITECTURE.deb`, with manual pages and completions that the
/// program itself writes.
pub(super) fn debian_package(workspace: &Workspace) -> Result<PathBuf, String> {
    require("dpkg-deb", "dpkg")?;
    let program = build(workspace, None)?;
    let version = version(workspace)?;
    let architecture = stdout_of(Command::new("dpkg").arg("--print-architecture"))?;
    let folder = workspace.scratch.join("deb");
    let _ = fs::remove_dir_all(&folder); // of an earlier build, or absent
    copy(&program, &folder.join("usr/bin/mps"))?;
    let manual = folder.join("usr/share/man/man1");
    create(&manual)?;
    succeed(Command::new(&program).arg("man").arg("-o").arg(&manual))?;
    for (shell, file) in [
        ("bash", "usr/share/bash-completion/completions/mps"),
        ("zsh", "usr/share/zsh/vendor-completions/_mps"),
        ("fish", "usr/share/fish/vendor_completions.d/mps.fish"),
    ] {
        let script = stdout_of(Command::new(&program).args(["completions", shell]))?;
        write(&folder.join(file), &(script + "\n"))?;
    }
    write(
        &folder.join("usr/share/doc/mps/copyright"),
        &copyright(workspace)?,
    )?;
    let libc = oldest_libc(&program)?;
    let control = format!(
        "Package: mps\nVersion: {version}\nArchitecture: {architecture}\nSection: video\n\
         Priority: optional\nDepends: libc6 (>= {libc}), ca-certificates\nMaintainer: {}\n\
         Description: client for Tencent Cloud Media Processing Service\n \
         Starts media tasks, waits for them, watches thousands of them, says why they\n \
         failed, and writes reports and subtitles. Has an emulator of the service.\n",
        maintainer(workspace)
    );
    write(&folder.join("DEBIAN/control"), &control)?;
    let file = dist(workspace)?.join(format!("mps_{version}_{architecture}.deb"));
    let mut dpkg = Command::new("dpkg-deb");
    dpkg.args(["--root-owner-group", "--build"]);
    succeed(dpkg.arg(&folder).arg(&file))?;
    Ok(file)
}

/// Returns the text of the licenses. Each Debian system has that of Apache.
fn copyright(workspace: &Workspace) -> Result<String, String> {
    let file = workspace.root.join("LICENSE-MIT");
    let mit = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(format!(
        "License: MIT or Apache-2.0, at your choice. The second one is in\n\
         /usr/share/common-licenses/Apache-2.0, the first one is:\n\n{mit}"
    ))
}

/// Returns the version of glibc that the program needs: the newest of which it uses a symbol.
fn oldest_libc(program: &Path) -> Result<String, String> {
    let bytes = fs::read(program).map_err(|error| format!("{}: {error}", program.display()))?;
    let newest = newest_libc_symbol(&bytes);
    newest
        .map(|minor| format!("2.{minor}"))
        .ok_or_else(|| format!("{} uses no symbol of glibc", program.display()))
}

/// Returns the highest `x` of the names `GLIBC_2.x` in a program.
fn newest_libc_symbol(program: &[u8]) -> Option<u32> {
    const PREFIX: &[u8] = b"GLIBC_2.";
    let names = program
        .windows(PREFIX.len() + 2)
        .filter_map(|window| window.strip_prefix(PREFIX));
    let minors = names.filter_map(|minor| {
        let digits = minor.iter().take_while(|byte| byte.is_ascii_digit());
        let digits: Vec<u8> = digits.copied().collect();
        std::str::from_utf8(&digits).ok()?.parse().ok()
    });
    minors.max()
}

/// Builds the program with the profile that makes it small, and returns its path.
fn build(workspace: &Workspace, target: Option<&str>) -> Result<PathBuf, String> {
    let mut cargo = workspace.cargo(None, "dist");
    cargo.args(["build", "--profile", "dist", "--locked"]);
    cargo.args(["--package", "mps-cli"]);
    if let Some(target) = target {
        cargo.args(["--target", target]);
    }
    succeed(&mut cargo)?;
    let folder = workspace
        .scratch
        .join("dist")
        .join(target.unwrap_or_default());
    Ok(folder.join("dist/mps"))
}

fn version(workspace: &Workspace) -> Result<&str, String> {
    let mut packages = workspace.packages.iter();
    let program = packages.find(|package| package.name == "mps-cli");
    program
        .map(|package| package.version.as_str())
        .ok_or_else(|| "there is no mps-cli".to_owned())
}

/// Returns the name that commits bear, because a package has to name somebody.
fn maintainer(workspace: &Workspace) -> String {
    let setting = |name: &str| {
        let mut git = Command::new("git");
        stdout_of(git.args(["config", name]).current_dir(&workspace.root)).ok()
    };
    let name = setting("user.name").unwrap_or_else(|| "unknown".to_owned());
    let address = setting("user.email").unwrap_or_else(|| "unknown@example.invalid".to_owned());
    format!("{name} <{address}>")
}

fn dist(workspace: &Workspace) -> Result<PathBuf, String> {
    let folder = workspace.root.join("target/dist");
    create(&folder)?;
    Ok(folder)
}

fn require(program: &str, package: &str) -> Result<(), String> {
    match Command::new(program).arg("--version").output() {
        Ok(_) => Ok(()),
        Err(_) => Err(format!(
            "there is no {program}: install the package {package}"
        )),
    }
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    to.parent().map_or(Ok(()), create)?;
    let copied = fs::copy(from, to).map(|_| ());
    copied.map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    file.parent().map_or(Ok(()), create)?;
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_symbol_of_libc_is_found() {
        let program = b"\0GLIBC_2.4\0GLIBC_2.34\0GLIBC_2.2.5\0GLIBC_PRIVATE\0";
        assert_eq!(newest_libc_symbol(program), Some(34));
        assert_eq!(newest_libc_symbol(b"GLIBC_2."), None);
    }
}
