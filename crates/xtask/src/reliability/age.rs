//! The age of a figure: commits between it and the newest change of the code it speaks of.

use crate::process::stdout_of;
use crate::reliability::table::Row;
use std::path::Path;
use std::process::Command;

/// Returns by how many commits the row's figure is older than its code. 0 if the code has not
/// changed since.
///
/// # Errors
///
/// If a path does not exist, or the history does not have the commit.
pub(super) fn of(root: &Path, row: &Row) -> Result<u32, String> {
    if let Some(path) = row.paths.iter().find(|path| !root.join(path).exists()) {
        return Err(format!("there is no {path}"));
    }
    let mut newest = git(root);
    newest
        .args(["log", "-1", "--format=%H", "--"])
        .args(&row.paths);
    let newest = stdout_of(&mut newest)?;
    if newest.is_empty() {
        return Err(format!("git does not know {}", row.paths.join(", ")));
    }
    let mut is_known = git(root);
    is_known.args(["merge-base", "--is-ancestor", &row.commit, "HEAD"]);
    stdout_of(&mut is_known).map_err(|_| format!("{} is no commit of this history", row.commit))?;
    let since = format!("{}..{newest}", row.commit);
    let count = stdout_of(git(root).args(["rev-list", "--count", &since]))?;
    count.parse().map_err(|_| format!("git counts {count}"))
}

fn git(root: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(root);
    git
}
