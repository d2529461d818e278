//! Exit codes of the program, and their rank.

use mps_model::Outcome;
use std::process::ExitCode;

/// Reason why the program ended.
///
/// Of several tasks the worst counts. From the best to the worst: success, unknown, failures,
/// deadline, refused, unreadable, network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Every task succeeded or is still running.
    Success,
    /// A task ended, and its answer does not show whether it succeeded.
    Unknown,
    /// A task finished with failures.
    Failures,
    /// The timeout passed.
    Deadline,
    /// The service refused.
    Refused,
    /// An answer or a file cannot be read.
    Unreadable,
    /// No complete answer arrived.
    Network,
    /// The command line is invalid, or the configuration cannot be used.
    Usage,
    /// Ctrl-C.
    Interrupted,
    /// SIGTERM.
    Terminated,
}

/// Table of the exit codes for the help.
pub(crate) const HELP: &str = "\
Exit codes:
  0  Every task succeeded, or is still running and the command does not wait.
  1  A task finished with failures.
  2  The command line or the configuration is invalid.
  3  The service refused the request.
  4  The timeout passed.
  5  No complete answer arrived from the network.
  6  An answer or a file cannot be read, or does not show whether the task succeeded.
Of several tasks the worst counts: 5, 6 (cannot be read), 3, 4, 1, 6 (does not show), 0.";

impl Exit {
    /// Exit code of a task with this outcome.
    pub(crate) fn from_outcome(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Succeeded | Outcome::Running => Self::Success,
            Outcome::Failed | Outcome::PartlyFailed => Self::Failures,
            _ => Self::Unknown,
        }
    }

    /// Reason of an error that was printed with this exit code.
    pub(crate) fn from_error_code(code: u8) -> Option<Self> {
        let errors = [
            Self::Failures,
            Self::Usage,
            Self::Refused,
            Self::Deadline,
            Self::Network,
            Self::Unreadable,
        ];
        errors.into_iter().find(|exit| exit.code() == code)
    }

    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failures => 1,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::Deadline => 4,
            Self::Network => 5,
            Self::Unreadable | Self::Unknown => 6,
            Self::Interrupted => 130,
            Self::Terminated => 143,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn help_ranks_exit_codes_from_worst_to_best() {
        let exits = [
            Exit::Success,
            Exit::Network,
            Exit::Unknown,
            Exit::Failures,
            Exit::Unreadable,
            Exit::Refused,
            Exit::Deadline,
        ];
        let mut worst_first: Vec<_> = exits.to_vec();
        worst_first.sort();
        worst_first.reverse();
        assert_eq!(
            worst_first.into_iter().map(Exit::code).collect::<Vec<_>>(),
            [5, 6, 3, 4, 1, 6, 0]
        );
        let rank = super::HELP.split(" counts: ").nth(1).unwrap();
        let digits: String = rank.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "5634160");
    }
}
