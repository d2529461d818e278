//! `mps completions`: prints the completions for a shell.

use crate::error::CliError;
use crate::exit::Exit;
use clap::Args;
use clap_complete::env::Shells;
use std::io::Write as _;

/// Print the completions for a shell
///
/// Completes commands, options and files, and values that the program knows: regions, profiles,
/// operations and structs. The shell asks mps for them. Run this again after an update of mps.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  source <(mps completions bash)
  mps completions zsh > ~/.zfunc/_mps
  mps completions fish | source")]
pub(crate) struct Completions {
    /// Shell to print completions for
    shell: clap_complete::Shell,
}

/// Variable by which a shell asks for completions.
pub(crate) const VARIABLE: &str = "MPS_COMPLETE";

impl Completions {
    pub(crate) fn run(self) -> Result<Exit, CliError> {
        let name = self.shell.to_string();
        let shells = Shells::builtins();
        let completer = shells
            .completer(&name)
            .ok_or_else(|| CliError::usage(format!("The shell {name} is not known.")))?;
        let mut script = Vec::new();
        completer
            .write_registration(VARIABLE, "mps", "mps", "mps", &mut script)
            .and_then(|()| std::io::stdout().write_all(&script))
            .map_err(CliError::stdout)?;
        Ok(Exit::Success)
    }
}
