//! Checks that the crates are ready for a release, and builds what is handed out. RELEASING.md
//! describes the steps of a release.

mod api;
mod book;
mod compile;
mod dist;
mod manifests;
mod messages;
mod spelling;
mod workspace;

use clap::Args;
use std::path::Path;
use std::process::ExitCode;
use workspace::{Verdict, Workspace};

/// Options of `cargo xtask release`.
#[derive(Args)]
#[group(required = true)]
pub(crate) struct Options {
    /// Runs every check, or those that are named. `list` prints the names.
    #[arg(long, num_args = 0.., value_name = "NAME")]
    check: Option<Vec<String>>,
    /// Writes the files of the public API in docs/api.
    #[arg(long)]
    accept_api: bool,
    /// Builds a Debian package of the program in target/dist.
    #[arg(long)]
    deb: bool,
    /// Builds a static binary of the program with musl in target/dist.
    #[arg(long = "static")]
    static_binary: bool,
}

/// A check: its name, what it looks at, and its function.
type Check = (&'static str, fn(&Workspace) -> Result<Verdict, String>);

/// Every check, the cheapest first.
const CHECKS: &[Check] = &[
    ("manifests", manifests::check),
    ("changelog", manifests::check_changelog),
    ("spelling", spelling::check),
    ("platforms", compile::check_platforms),
    ("oldest-compiler", compile::check_oldest_compiler),
    ("oldest-dependencies", compile::check_oldest_dependencies),
    ("packages", compile::check_packages),
    ("external-types", api::check_external_types),
    ("public-api", api::check),
    ("messages", messages::check),
    ("semver", api::check_semver),
    ("book", book::check),
];

pub(crate) fn run(root: &Path, options: &Options) -> Result<ExitCode, String> {
    let workspace = Workspace::read(root)?;
    if options.accept_api {
        api::write(&workspace)?;
    }
    if options.deb {
        dist::debian_package(&workspace)?;
    }
    if options.static_binary {
        dist::static_binary(&workspace)?;
    }
    match &options.check {
        Some(names) => check(&workspace, names),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// Runs the named checks, or all of them. Runs them to the end, so that one call shows all faults.
fn check(workspace: &Workspace, names: &[String]) -> Result<ExitCode, String> {
    let known = CHECKS.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    if names.iter().any(|name| name == "list") {
        println!("{}", known.join("\n"));
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(name) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!(
            "no check `{name}`. There are {}.",
            known.join(", ")
        ));
    }
    let mut failed = false;
    for (name, check) in CHECKS {
        if !names.is_empty() && !names.iter().any(|wanted| wanted == name) {
            continue;
        }
        match check(workspace) {
            Ok(Verdict::Passed) => println!("ok      {name}"),
            Ok(Verdict::Warning(text)) => println!("ok      {name}: {text}"),
            Ok(Verdict::Skipped(text)) => println!("skipped {name}: {text}"),
            Err(fault) => {
                println!("FAILED  {name}: {fault}");
                failed = true;
            }
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}
