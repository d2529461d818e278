//! Spelling of every text in the tree. `_typos.toml` lists names and texts of the vendor.

use super::workspace::{Verdict, Workspace};
use crate::install::{Need, install, python};
use crate::process::succeed;
use std::process::Command;

/// typos as a program, so that nothing is compiled.
const TYPOS: Need = Need::Pip("typos==1.52.0");

/// Lists each misspelled word with its place and the right one.
pub(super) fn check(workspace: &Workspace) -> Result<Verdict, String> {
    install(&workspace.root, TYPOS)?;
    let mut typos = Command::new(python(&workspace.root)?.join("typos"));
    succeed(typos.arg("--format=brief").current_dir(&workspace.root))?;
    Ok(Verdict::Passed)
}
