//! `mps man`: prints manual pages.

use crate::error::CliError;
use crate::exit::Exit;
use crate::output::file::write_to;
use clap::{Args, Command};
use clap_mangen::Man as Page;
use std::io;
use std::path::PathBuf;

/// Print the manual page of a command, or write all of them
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps man wait | man -l -
  mps man -o ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// Command of the page [default: the program]
    #[arg(value_name = "COMMAND")]
    command: Option<String>,

    /// Directory to write the pages of all commands to
    #[arg(
        short = 'o',
        long = "out",
        value_name = "DIR",
        conflicts_with = "command"
    )]
    out: Option<PathBuf>,
}

impl Man {
    pub(crate) fn run(self, mut program: Command) -> Result<Exit, CliError> {
        if let Some(directory) = &self.out {
            std::fs::create_dir_all(directory).map_err(|error| {
                let message = format!("Cannot create the directory {}.", directory.display());
                CliError::new(Exit::Unreadable, message).caused_by(error)
            })?;
            clap_mangen::generate_to(program, directory).map_err(|error| {
                let message = format!("Cannot write to {}.", directory.display());
                CliError::new(Exit::Unreadable, message).caused_by(error)
            })?;
            stderr_line!("Wrote {}.", directory.display());
            return Ok(Exit::Success);
        }
        program.build();
        let command = match &self.command {
            None => &program,
            Some(name) => program.find_subcommand(name).ok_or_else(|| {
                CliError::usage(format!("There is no command {name}."))
                    .with_advice("`mps help` lists the commands.")
            })?,
        };
        write_to(None, |out| render(command, out))?;
        Ok(Exit::Success)
    }
}

fn render(command: &Command, mut out: &mut dyn io::Write) -> io::Result<()> {
    Page::new(command.clone()).render(&mut out)
}
