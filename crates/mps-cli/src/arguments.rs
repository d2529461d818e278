//! The command line of the program: a command, and the options that every command takes.

use crate::commands::{self, Command};
use crate::completion;
use crate::error::CliError;
use crate::exit;
use crate::options::Common;
use clap::{Arg, CommandFactory as _, FromArgMatches as _, Parser};
use std::io::{self, Write as _};

/// Follow media tasks of Tencent Cloud Media Processing Service
///
/// Describes a task, waits for it, or watches many, and shows their outputs and failures.
/// Credentials come from the environment (TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY,
/// TENCENTCLOUD_TOKEN) or from files, never from the command line. No account is needed to try it:
/// run `mps demo`, or use --emulator with any command.
#[derive(Debug, Parser)]
#[command(name = "mps", version, max_term_width = 100, after_help = after_help())]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

impl Arguments {
    /// Parses the command line. Prints help and usage errors itself, and then exits.
    pub(crate) fn from_command_line() -> Self {
        let matches = definition().try_get_matches();
        let arguments = matches.and_then(|matches| Self::from_arg_matches(&matches));
        arguments.unwrap_or_else(|error| std::process::exit(print(&error)))
    }
}

/// Prints help or a usage error. Returns the exit code.
fn print(error: &clap::Error) -> i32 {
    let printed = error.print().and_then(|()| io::stdout().flush());
    match printed.map_err(CliError::stdout) {
        Err(unwritten) if !error.use_stderr() => {
            unwritten.report();
            unwritten.exit().code().into()
        }
        _ => error.exit_code(),
    }
}

/// Definition of the command line.
///
/// Every command takes the shared options, so that a shell function may set them for all. The help
/// of a command leaves out those that it does not use.
pub(crate) fn definition() -> clap::Command {
    let root = completion::with_values(Arguments::command());
    let shared = root.get_arguments().filter(|option| option.is_global_set());
    let shared: Vec<Arg> = shared.cloned().collect();
    root.mut_subcommands(|mut command| {
        for option in &shared {
            command = with_shared_option(command, option.clone());
        }
        completion::with_values(command)
    })
}

/// Shared option of which another option of a command has the name, and its name there.
const LANGUAGE: (&str, &str) = ("language", "service-language");

/// Adds a shared option to a command. Options of the command itself keep their names.
fn with_shared_option(command: clap::Command, mut option: Arg) -> clap::Command {
    let own = || command.get_arguments();
    if let Some(letter) = option.get_short()
        && own().any(|own| own.get_short() == Some(letter))
    {
        option = option.short(None);
    }
    if own().any(|own| own.get_long() == Some(LANGUAGE.0)) && option.get_long() == Some(LANGUAGE.0)
    {
        option = option.long(LANGUAGE.1);
    }
    if commands::ignored_options(command.get_name()).contains(&option.get_id().as_str()) {
        option = option.hide(true);
    }
    command.arg(option)
}

fn after_help() -> String {
    format!(
        "Examples:\n  \
         mps demo                    # a tour without an account\n  \
         mps watch --emulator        # a table that updates\n  \
         mps list --emulator --since 1d\n\n{}",
        exit::HELP
    )
}

#[cfg(test)]
mod tests {
    use super::definition;

    #[test]
    fn command_line_definition_is_consistent() {
        definition().debug_assert();
    }

    #[test]
    fn command_line_takes_no_secret() {
        fn options(command: &clap::Command, found: &mut Vec<String>) {
            let valued = command.get_arguments();
            let valued = valued.filter(|argument| argument.get_action().takes_values());
            let named = valued.flat_map(|argument| {
                let long = argument.get_long().map(str::to_owned);
                let variable = argument.get_env().map(|name| name.to_string_lossy().into());
                long.into_iter().chain(variable)
            });
            found.extend(named);
            for command in command.get_subcommands() {
                options(command, found);
            }
        }
        let mut found = Vec::new();
        options(&definition(), &mut found);
        assert!(found.iter().any(|name| name == "endpoint"), "{found:?}");
        // The name of a file is not a secret.
        found.retain(|name| !name.ends_with("-file"));
        for name in found {
            let name = name.to_lowercase();
            for word in ["secret", "key", "token", "password", "credential"] {
                assert!(
                    !name.contains(word),
                    "--{name}: others see it in the list of processes"
                );
            }
        }
    }

    #[test]
    fn help_leaves_wrapping_to_the_terminal() {
        for command in definition().get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string);
            for line in help.unwrap_or_default().lines() {
                // Only examples and lists are lines of their own.
                let is_whole = line.is_empty() || line.ends_with(['.', ':']);
                let fits = line.starts_with("  ") && line.chars().count() <= 60;
                assert!(is_whole || fits, "{line}");
            }
        }
    }

    #[test]
    fn help_of_every_command_has_two_examples() {
        for command in definition().get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            let call = format!("mps {} ", command.get_name());
            let examples = help
                .lines()
                .filter(|line| format!("{line} ").contains(&call))
                .count();
            assert!(examples >= 2, "{}: {help}", command.get_name());
        }
    }
}
