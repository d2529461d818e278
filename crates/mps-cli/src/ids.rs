//! The ids of tasks, from the command line and from standard input.

use crate::error::CliError;
use crate::exit::Exit;
use std::collections::HashSet;
use std::io::BufRead as _;

/// The ids in order, each once; `-` stands for those on standard input, one a line.
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

/// The names in order without those that come again.
pub(crate) fn dedup(mut names: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// The id on a line; none where it is blank or a comment.
pub(crate) fn parse_line(line: &str) -> Option<&str> {
    let id = line.trim();
    (!id.is_empty() && !id.starts_with('#')).then_some(id)
}

pub(crate) fn stdin_error(error: std::io::Error) -> CliError {
    CliError::new(Exit::Unreadable, "standard input cannot be read").caused_by(error)
}
