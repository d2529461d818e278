//! Completions of the shell: values that the program knows beyond its command line, such as
//! regions, profiles, operations and structs.

use crate::reference::entry::structs;
use clap::builder::StyledStr;
use clap::{Arg, Command, ValueHint};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use mps_credentials::{Context, profile_names};
use mps_emulator::REGIONS;
use mps_model::schema;

/// Adds completers of values to the options and arguments of a command.
pub(crate) fn with_values(command: Command) -> Command {
    let name = command.get_name().to_owned();
    command.mut_args(|argument| with_value(&name, argument))
}

fn with_value(command: &str, argument: Arg) -> Arg {
    let id = argument.get_id().as_str().to_owned();
    match (command, &*id) {
        (_, "region") => argument.add(ArgValueCandidates::new(regions)),
        (_, "profile") => argument.add(ArgValueCandidates::new(profiles)),
        ("call", "operation") => argument.add(ArgValueCandidates::new(operations)),
        ("schema", "name") => argument.add(ArgValueCandidates::new(names)),
        ("parse", "file")
        | ("report", "inputs")
        | ("subtitles", "input")
        | ("call" | "sign", "body") => argument.value_hint(ValueHint::FilePath),
        (_, "listen" | "since" | "until" | "query" | "timeout") => {
            argument.value_hint(ValueHint::Other)
        }
        _ => argument,
    }
}

fn regions() -> Vec<CompletionCandidate> {
    REGIONS.into_iter().map(CompletionCandidate::new).collect()
}

fn profiles() -> Vec<CompletionCandidate> {
    let names = profile_names(&Context::offline());
    names.into_iter().map(CompletionCandidate::new).collect()
}

fn operations() -> Vec<CompletionCandidate> {
    let operations = schema::operations().iter();
    let named = operations.map(|known| candidate(known.name, known.doc));
    named.collect()
}

/// Operations and structs.
fn names() -> Vec<CompletionCandidate> {
    let structs = structs();
    let mut names = operations();
    names.extend(structs.map(|known| candidate(known.name, known.doc)));
    names
}

/// Candidate with the first line of its description.
fn candidate(name: &str, doc: &str) -> CompletionCandidate {
    let line = doc.lines().next().unwrap_or_default();
    CompletionCandidate::new(name).help(Some(StyledStr::from(line.to_owned())))
}
