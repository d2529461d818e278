//! Errors of many tasks on standard error: in full the first time, and then folded.

use crate::error::CliError;
use crate::text::{count, number};
use std::collections::BTreeMap;

/// Errors of one kind of which the message is printed. Further ones are only counted.
const MAX_PRINTED: usize = 10;

/// Errors that were reported, by kind.
#[derive(Debug, Default)]
pub(crate) struct ErrorLog {
    kinds: BTreeMap<String, usize>,
}

impl ErrorLog {
    /// Reports an error. Causes and advice are printed once for each kind.
    pub(crate) fn report(&mut self, error: &CliError) {
        let seen = self.kinds.entry(error.kind()).or_default();
        *seen += 1;
        match *seen {
            1 => error.report(),
            2..=MAX_PRINTED => error.report_message(),
            _ => {}
        }
    }

    /// Reports how many errors were not printed.
    pub(crate) fn finish(&mut self) {
        for (kind, seen) in std::mem::take(&mut self.kinds) {
            if seen > MAX_PRINTED {
                let hidden = count(seen - MAX_PRINTED, "more error");
                let all = number(seen);
                stderr_line!("note: {hidden} of the same kind, {all} in all: {kind}");
            }
        }
    }
}
