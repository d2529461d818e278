//! `cargo xtask page`: the linter and the tests of the report page's script.

use crate::install::{Need, install};
use crate::process::succeed;
use std::path::Path;
use std::process::Command;

const FOLDER: &str = "crates/mps-report/page";

pub(super) fn check(root: &Path) -> Result<(), String> {
    install(root, Need::Npm(FOLDER))?;
    for script in ["check", "test"] {
        let mut npm = Command::new("npm");
        npm.args(["run", "--silent", script, "--prefix", FOLDER]);
        succeed(npm.current_dir(root))?;
    }
    Ok(())
}
