//! The command line of the program: its command, and the options that every command takes.

use crate::commands::Command;
use crate::exit;
use crate::output::Format;
use clap::{ArgAction, Args, Parser, ValueEnum};

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

/// Options of every command.
#[derive(Args, Clone, Debug)]
pub(crate) struct Common {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// Format of the printed data
    #[arg(
        long,
        global = true,
        value_name = "FORMAT",
        help_heading = "Output",
        display_order = 100
    )]
    pub(crate) output: Option<Format>,

    /// Log each request on standard error; use twice for more
    #[arg(
        short,
        long,
        global = true,
        action = ArgAction::Count,
        help_heading = "Output",
        display_order = 101
    )]
    pub(crate) verbose: u8,
}

/// Options of the connection: endpoint, region, credentials and HTTP library.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// Start the emulator inside this process and call it; needs no account
    #[arg(long, global = true, display_order = 90)]
    pub(crate) emulator: bool,

    /// Call this address instead of the service: `https://HOST`, or `http://` on this machine
    #[arg(long, global = true, value_name = "URL", display_order = 91)]
    pub(crate) endpoint: Option<String>,

    /// Allow any host as --endpoint; the host sees the requests with their session token
    #[arg(long, global = true, display_order = 92)]
    pub(crate) trust_endpoint: bool,

    /// Region to send to the service, such as ap-guangzhou
    #[arg(
        long,
        global = true,
        env = "TENCENTCLOUD_REGION",
        hide_env_values = true,
        display_order = 93
    )]
    pub(crate) region: Option<String>,

    /// Use this profile of the credentials file, or else of tccli
    #[arg(long, global = true, value_name = "NAME", display_order = 94)]
    pub(crate) profile: Option<String>,

    /// HTTP library; both support proxies and HTTP/2 [default: reqwest]
    #[arg(long, global = true, value_name = "NAME", display_order = 95)]
    pub(crate) transport: Option<TransportName>,
}

/// HTTP library that sends the requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TransportName {
    /// The library that most programs use
    #[default]
    Reqwest,
    /// A leaner library with the same features
    Hyper,
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
