//! What the program tells the shell.

use std::process::ExitCode;

/// How the program ends.
///
/// Of several tasks the worst counts, and worse is what leaves less known of a task. From the best to the worst: success,
/// failures, deadline, refused, unreadable, network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Every task succeeded, or was described.
    Success,
    /// A task finished with failures.
    Failures,
    /// The time allowed was over.
    Deadline,
    /// The service refused.
    Refused,
    /// An answer or a file cannot be read.
    Unreadable,
    /// No complete answer came.
    Network,
    /// What was asked of the program makes no sense, or its configuration cannot be used.
    Usage,
    /// Ctrl-C.
    Interrupted,
    /// Asked to end by SIGTERM.
    Terminated,
}

/// The table of the exit codes, for the help.
pub(crate) const HELP: &str = "\
Exit codes:
  0  every task succeeded (or was described)
  1  a task finished with failures
  2  usage: the command line or the configuration makes no sense
  3  the service refused
  4  the deadline passed
  5  network: no complete answer came
  6  an answer or a file cannot be read
Of several tasks the worst counts, in this order: 5, 6, 3, 4, 1, 0.";

impl Exit {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failures => 1,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::Deadline => 4,
            Self::Network => 5,
            Self::Unreadable => 6,
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
    fn the_worst_of_several_is_the_one_that_leaves_least_known() {
        let exits = [
            Exit::Success,
            Exit::Network,
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
            [5, 6, 3, 4, 1, 0]
        );
        assert!(super::HELP.contains("5, 6, 3, 4, 1, 0"));
    }
}
