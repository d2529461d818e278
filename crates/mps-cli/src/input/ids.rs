//! Task ids, from the command line and from standard input.

use crate::error::CliError;
use crate::exit::Exit;
use std::collections::HashSet;
use std::io::BufRead as _;

/// Returns the ids in order and without duplicates. `-` reads standard input, one id a line.
pub(crate) fn read(arguments: &[String]) -> Result<Vec<String>, CliError> {
    let mut ids = Vec::new();
    for argument in arguments {
        if argument == "-" {
            for line in std::io::stdin().lock().lines() {
                let line = line.map_err(stdin_error)?;
                ids.extend(parse_line(&line).map(str::to_owned));
            }
        } else {
            ids.push(argument.clone());
        }
    }
    Ok(dedup(ids))
}

/// Removes duplicates and keeps the order.
pub(crate) fn dedup(mut names: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// Returns the id on a line, or `None` for a blank line or a comment.
pub(crate) fn parse_line(line: &str) -> Option<&str> {
    let id = line.trim();
    (!id.is_empty() && !id.starts_with('#')).then_some(id)
}

/// Error of reading standard input.
pub(crate) fn stdin_error(error: std::io::Error) -> CliError {
    CliError::new(Exit::Unreadable, "Cannot read standard input.").caused_by(error)
}
