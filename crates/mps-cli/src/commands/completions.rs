//! `mps completions`: prints the completions for a shell.

use crate::error::CliError;
use crate::exit::Exit;
use clap::Args;
use std::io::Write as _;

/// Print the completions for a shell
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps completions bash > ~/.local/share/bash-completion/completions/mps
  mps completions zsh > ~/.zfunc/_mps")]
pub(crate) struct Completions {
    /// Shell to print completions for
    shell: clap_complete::Shell,
}

impl Completions {
    pub(crate) fn run(self, mut definition: clap::Command) -> Result<Exit, CliError> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut definition, "mps", &mut script);
        let written = std::io::stdout().write_all(&script);
        written.map_err(CliError::stdout)?;
        Ok(Exit::Success)
    }
}
