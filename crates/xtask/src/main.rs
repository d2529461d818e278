//! Code generation and checks for the workspace: `cargo xtask help`.

mod codegen;
mod facts;
mod schema_diff;

use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
        /// Writes nothing; fails if what is checked in is stale.
        #[arg(long)]
        check: bool,
    },
    /// Compares the schema facts with a vendor's api.json and prints one line a difference; exits 1 if there is any.
    SchemaDiff {
        /// The vendor's file, as its command line client ships it.
        file: PathBuf,
        /// The edition the file is of; told by the language of its descriptions if left out.
        #[arg(long)]
        edition: Option<facts::Edition>,
    },
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let result = match Arguments::parse().command {
        Command::Codegen { check } => codegen::run(&root, check),
        Command::SchemaDiff { file, edition } => schema_diff::run(&root, &file, edition),
    };
    match result {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}
