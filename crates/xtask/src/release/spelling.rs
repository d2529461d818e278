//! Spelling of every text in the tree. `_typos.toml` lists names and texts of the vendor.

use super::workspace::{Verdict, Workspace};
use crate::process::succeed;
use std::process::Command;

/// Lists each misspelled word with its place and the right one.
pub(super) fn check(workspace: &Workspace) -> Result<Verdict, String> {
    let tool = workspace.tool("typos")?;
    let mut typos = Command::new(tool);
    succeed(typos.arg("--format=brief").current_dir(&workspace.root))?;
    Ok(Verdict::Passed)
}
