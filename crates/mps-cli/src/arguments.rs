//! The command line of the program: a command, and the options that every command takes.

use crate::commands::Command;
use crate::exit;
use crate::options::Common;
use clap::Parser;

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

fn after_help() -> String {
    format!(
        "Examples:\n  \
         mps demo                           # a tour without an account\n  \
         mps wait 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0 --timeout 1h\n\n{}",
        exit::HELP
    )
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn command_line_definition_is_consistent() {
        Arguments::command().debug_assert();
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
        options(&Arguments::command(), &mut found);
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
    fn help_of_every_command_has_two_examples() {
        for command in Arguments::command().get_subcommands() {
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
