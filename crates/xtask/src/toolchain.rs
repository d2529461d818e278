//! Compilers beside the machine's own, which some checks need.

use crate::process::stdout_of;
use std::process::Command;

/// The nightly compiler of all checks that need one.
///
/// It has a date, because the tools that use it print what is private to a compiler: the texts in
/// `docs/api` change with the paths inside the standard library.
pub(crate) const NIGHTLY: &str = "nightly-2026-10-30";

/// Installs a compiler and components of it, unless the machine has them.
pub(crate) fn install(name: &str, components: &[&str]) -> Result<(), String> {
    let mut version = Command::new("rustc");
    version.args([&format!("+{name}"), "--version"]);
    // With a component left out, rustup looks for it itself.
    if components.is_empty() && stdout_of(&mut version).is_ok() {
        return Ok(());
    }
    let mut install = Command::new("rustup");
    install.args(["toolchain", "install", name, "--profile", "minimal"]);
    install.arg("--no-self-update");
    for component in components {
        install.args(["--component", component]);
    }
    stdout_of(&mut install).map(drop)
}
