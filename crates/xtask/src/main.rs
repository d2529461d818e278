//! Code generation and checks for the workspace. `cargo xtask help` lists the commands.

mod bench;
mod codegen;
mod examples;
mod facts;
mod fuzz;
mod gate;
mod install;
mod long_checks;
mod pictures;
mod process;
mod release;
mod reliability;
mod schema_diff;
mod toolchain;
mod weight;

use clap::{CommandFactory as _, Parser, Subcommand};
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, ExitCode};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Code generation and checks for the workspace"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the generated types from the schema facts.
    Codegen {
        /// Writes nothing, and fails if a checked-in file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Compares the schema facts with a vendor's api.json. Prints one line per difference, and
    /// exits with 1 if there is any.
    SchemaDiff {
        /// The vendor's file, in the form that its command line client ships.
        file: PathBuf,
        /// The edition of the file. Default: detected from the language of its descriptions.
        #[arg(long)]
        edition: Option<facts::Edition>,
    },
    /// Runs the benchmarks, compares counts with their budgets, and writes docs/benchmarks.md with
    /// its plots.
    Bench(bench::Options),
    /// Makes the pictures of README and guide in docs/pictures from real runs. Needs `script`,
    /// Node.js, Chromium, and fonts for Chinese.
    Pictures,
    /// Checks that the crates are ready for a release, and builds packages of the program.
    Release(release::Options),
    /// Feeds the targets of fuzz/ with inputs. Prints a line of figures for each. Needs a C++
    /// compiler.
    Fuzz(fuzz::Options),
    /// Runs unit tests in an interpreter that sees undefined behavior. Installs it for nightly.
    Miri,
    /// Tries every order of threads in the models of retry budget, rate limiter and credentials.
    Loom,
    /// Runs 24 threads for a minute under ThreadSanitizer. Installs the sources for nightly.
    Tsan,
    /// Watches 5,000 tasks with faults: ten minutes of paused time, two minutes over sockets.
    Soak,
    /// Lists the promises of docs/reliability.md, and by how many commits their figures are older
    /// than the code.
    Reliability {
        /// Fails if a test does not exist or a figure is too old. Lists only that.
        #[arg(long)]
        check: bool,
    },
    /// Runs every example of every crate.
    Examples,
    /// Builds a small program on each part of the workspace, and prints its crates, CPU time and
    /// size.
    Weight(weight::Options),
    #[command(flatten)]
    Gate(gate::Check),
    /// Runs every check that a change has to pass: `.ci/run`.
    Ci,
}

fn main() -> ExitCode {
    let command = Arguments::parse().command;
    match root().and_then(|root| run(&root, command)) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(root: &Path, command: Command) -> Result<ExitCode, String> {
    match command {
        Command::Codegen { check } => codegen::run(root, check),
        Command::SchemaDiff { file, edition } => schema_diff::run(root, &file, edition),
        Command::Bench(options) => bench::run(root, &options),
        Command::Pictures => pictures::run(root),
        Command::Release(options) => release::run(root, &options),
        Command::Fuzz(options) => fuzz::run(root, &options),
        Command::Miri => long_checks::miri(root),
        Command::Loom => long_checks::loom(root),
        Command::Tsan => long_checks::tsan(root),
        Command::Soak => long_checks::soak(root),
        Command::Reliability { check } => {
            let commands = Arguments::command();
            let commands: Vec<&str> = commands.get_subcommands().map(|it| it.get_name()).collect();
            reliability::run(root, check, &commands)
        }
        Command::Examples => examples::run(root),
        Command::Weight(options) => weight::run(root, &options),
        Command::Gate(check) => gate::run(root, &check),
        Command::Ci => ci(root),
    }
}

/// Returns the workspace around the folder that cargo names, or else around the current folder.
///
/// The path is not compiled in. Otherwise a copied target folder would act on another checkout.
fn root() -> Result<PathBuf, String> {
    let start = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => env::current_dir().map_err(|error| format!("the current folder: {error}"))?,
    };
    let found = start.ancestors().find(|folder| is_workspace(folder));
    found.map(Path::to_owned).ok_or_else(|| {
        format!(
            "{} is in no checkout of this workspace. Run `cargo xtask` within one.",
            start.display()
        )
    })
}

fn is_workspace(folder: &Path) -> bool {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml"));
    manifest.is_ok_and(|text| text.lines().any(|line| line == "[workspace]"))
        && folder.join("crates/xtask/Cargo.toml").is_file()
}

/// Runs the list of checks that people and machines share.
fn ci(root: &Path) -> Result<ExitCode, String> {
    let status = Process::new(root.join(".ci/run"))
        .status()
        .map_err(|error| format!(".ci/run: {error}"))?;
    Ok(ExitCode::from(u8::from(!status.success())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generated_code_is_fresh() {
        assert_eq!(codegen::run(&root().unwrap(), true), Ok(ExitCode::SUCCESS));
    }
}
