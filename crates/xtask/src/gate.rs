//! Checks of `.ci/run` that are more than one call of cargo.

mod build_ahead;
mod features;
mod ignored_tests;
mod page;
mod readme;
mod secrets;
mod supply_chain;

use std::path::Path;
use std::process::ExitCode;

/// A check of `.ci/run`.
#[derive(clap::Subcommand)]
pub(crate) enum Check {
    /// Checks and tests the script and styles of the report page. Needs Node.js.
    Page,
    /// Checks licences, sources and versions of dependencies, and advisories if they can be had.
    SupplyChain,
    /// Lints each crate without features and with each feature alone, and tests what only a feature
    /// has.
    Features,
    /// Runs the tests that need more than cargo and gcc. Installs what they need.
    IgnoredTests,
    /// Runs all tests with all their traces, and fails if their output has a secret.
    Secrets,
    /// Builds what the last checks need, while others wait for the clock.
    BuildAhead,
    /// Runs the commands of README.md.
    Readme,
}

pub(crate) fn run(root: &Path, check: &Check) -> Result<ExitCode, String> {
    match check {
        Check::Page => page::check(root),
        Check::SupplyChain => supply_chain::check(root),
        Check::Features => features::check(root),
        Check::IgnoredTests => ignored_tests::run(root),
        Check::Secrets => secrets::check(root),
        Check::BuildAhead => build_ahead::run(root),
        Check::Readme => readme::check(root),
    }?;
    Ok(ExitCode::SUCCESS)
}
