//! `cargo xtask build-ahead`: builds what the last checks of `.ci/run` need.

use crate::fuzz;
use crate::process::succeed;
use std::path::Path;
use std::process::Command;

/// Calls of cargo whose results the benches and the commands of README.md use.
const BUILDS: [&[&str]; 3] = [
    &["bench", "--package", "mps-suite", "--no-run"],
    &[
        "bench",
        "--package",
        "mps-suite",
        "--no-run",
        "--bench",
        "counts",
        "--features",
        "counts",
    ],
    &["build", "--release"],
];

pub(super) fn run(root: &Path) -> Result<(), String> {
    for build in BUILDS {
        succeed(Command::new("cargo").args(build).current_dir(root))?;
    }
    // Last, because it may install a compiler while the tests install theirs.
    fuzz::build(root).map(drop)
}
