//! Builds the pages of `docs/` as a book. Their examples are tests of mps-describe.

use super::workspace::{Verdict, Workspace};
use crate::process::succeed;
use std::process::Command;

/// Builds the book into the scratch folder.
pub(super) fn check(workspace: &Workspace) -> Result<Verdict, String> {
    let tool = workspace.tool("mdbook")?;
    let mut build = Command::new(tool);
    build.arg("build").arg(&workspace.root).arg("--dest-dir");
    succeed(build.arg(workspace.scratch.join("book")))?;
    Ok(Verdict::Passed)
}
