//! The ids of tasks, from the command line and from standard input.

use crate::exit::Exit;
use crate::problem::Problem;
use std::collections::HashSet;
use std::io::BufRead as _;

/// The ids in order, each once; `-` stands for those on standard input, one a line.
pub(crate) fn read(arguments: &[String]) -> Result<Vec<String>, Problem> {
    let mut ids = Vec::new();
    for argument in arguments {
        if argument == "-" {
            for line in std::io::stdin().lock().lines() {
                let line = line.map_err(unreadable)?;
                ids.extend(id_of(&line).map(str::to_owned));
            }
        } else {
            ids.push(argument.clone());
        }
    }
    Ok(each_once(ids))
}

/// The names in order without those that come again.
pub(crate) fn each_once(mut names: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// The id on a line; none where it is blank or a comment.
pub(crate) fn id_of(line: &str) -> Option<&str> {
    let id = line.trim();
    (!id.is_empty() && !id.starts_with('#')).then_some(id)
}

pub(crate) fn unreadable(error: std::io::Error) -> Problem {
    Problem::new(Exit::Unreadable, "standard input cannot be read").because(error)
}
