//! Task ids, from the command line and from standard input. Reads what other commands print.

use crate::error::CliError;
use crate::exit::Exit;
use crate::text::sanitize;
use serde::Deserialize as _;
use serde_json::Value;
use std::collections::{HashSet, VecDeque};
use std::io::{self, BufRead};

/// Error of a command that got no ids. Otherwise `mps wait - && publish` would publish without
/// any task.
pub(crate) fn no_ids() -> CliError {
    CliError::usage("Standard input names no task.")
        .with_advice("Give ids, one a line. Check the command that prints them.")
}

/// Removes duplicates and keeps the order.
pub(crate) fn dedup(mut names: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// Ids of a text that holds nothing else. `None` if the text is a document.
pub(crate) fn of_text(text: &str) -> Option<Vec<String>> {
    let mut reader = IdReader::new(text.as_bytes());
    reader.refuses_documents = true;
    let ids: Result<Vec<String>, CliError> = reader.collect();
    ids.ok().map(dedup)
}

/// Reader of ids, one at a time, so that another program can add them while it runs.
///
/// A line is an id, blank, or a comment. A comment begins with `#`, and after an id with ` #`. JSON
/// values name tasks as this program and the service do: texts, `id`, `TaskId`, and lists of them.
pub(crate) struct IdReader<R> {
    input: R,
    found: VecDeque<String>,
    /// Refuses JSON with an answer or an error beside the id, and lines that are no ids.
    refuses_documents: bool,
}

impl<R: BufRead> IdReader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self {
            input,
            found: VecDeque::new(),
            refuses_documents: false,
        }
    }

    /// Reads the next line or JSON value. Returns `false` at the end.
    fn read_some(&mut self) -> Result<bool, CliError> {
        if !self.skip_blanks().map_err(stdin_error)? {
            return Ok(false);
        }
        let first = self.input.fill_buf().map_err(stdin_error)?.first().copied();
        match first {
            None => Ok(false),
            Some(b'{' | b'[' | b'"') => {
                let mut json = serde_json::Deserializer::from_reader(&mut self.input);
                let value = Value::deserialize(&mut json).map_err(|error| {
                    unreadable("Standard input holds JSON that cannot be read.").caused_by(error)
                })?;
                self.add(&value)?;
                Ok(true)
            }
            Some(_) => {
                let mut line = Vec::new();
                self.input
                    .read_until(b'\n', &mut line)
                    .map_err(stdin_error)?;
                let line = String::from_utf8(line)
                    .map_err(|error| stdin_error(io::Error::other(error)))?;
                // A mark that was cut between two reads is still here.
                self.add_line(line.trim_start_matches('\u{feff}').trim())?;
                Ok(true)
            }
        }
    }

    /// Skips white space and byte order marks. Returns `false` at the end. A terminal would be read
    /// again after its end, so do not ask twice.
    fn skip_blanks(&mut self) -> io::Result<bool> {
        loop {
            let buffer = self.input.fill_buf()?;
            let has_more = !buffer.is_empty();
            let blanks = match buffer.starts_with(BYTE_ORDER_MARK) {
                true => BYTE_ORDER_MARK.len(),
                false => {
                    let blank = buffer.iter().take_while(|byte| byte.is_ascii_whitespace());
                    blank.count()
                }
            };
            self.input.consume(blanks);
            if blanks == 0 {
                return Ok(has_more);
            }
        }
    }

    fn add_line(&mut self, line: &str) -> Result<(), CliError> {
        let comment = line.match_indices('#').find(|(at, _)| {
            let before = line[..*at].chars().next_back();
            before.is_none_or(char::is_whitespace)
        });
        let line = comment.map_or(line, |(at, _)| line[..at].trim_end());
        if line.is_empty() {
            return Ok(());
        }
        let is_word = line.contains('-') && !line.contains(|c: char| c.is_whitespace() || c == '<');
        if self.refuses_documents && !is_word {
            return Err(unreadable("The line is no id."));
        }
        self.found.push_back(line.to_owned());
        Ok(())
    }

    fn add(&mut self, value: &Value) -> Result<(), CliError> {
        let before = self.found.len();
        collect(value, &mut self.found, MAX_DEPTH);
        let is_document = self.refuses_documents && !is_bare(value);
        // A null is the id of a notification that names no task.
        let may_lack_ids = value.get("id").is_some_and(Value::is_null) || is_empty(value);
        match is_document || (self.found.len() == before && !may_lack_ids) {
            true => Err(no_task(value)),
            false => Ok(()),
        }
    }
}

impl<R: BufRead> Iterator for IdReader<R> {
    type Item = Result<String, CliError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(id) = self.found.pop_front() {
                return Some(Ok(id));
            }
            match self.read_some() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// Levels of JSON in which ids are searched: those of a list of answers.
const MAX_DEPTH: usize = 5;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Collects the ids of the tasks that a value names. Looks into a member only if the object itself
/// has no id.
fn collect(value: &Value, found: &mut VecDeque<String>, depth: usize) {
    let is_id = |text: &str| !text.is_empty();
    match value {
        Value::String(text) if is_id(text) => found.push_back(text.clone()),
        Value::Array(elements) => elements
            .iter()
            .filter(|_| depth > 0)
            .for_each(|element| collect(element, found, depth - 1)),
        Value::Object(members) => {
            let id = ["id", "TaskId"].iter().find_map(|name| members.get(*name));
            match id.and_then(Value::as_str).filter(|id| is_id(id)) {
                Some(id) => found.push_back(id.to_owned()),
                None => members
                    .values()
                    .filter(|member| {
                        depth > 0 && (member.is_object() || is_list_of_objects(member))
                    })
                    .for_each(|member| collect(member, found, depth - 1)),
            }
        }
        _ => {}
    }
}

fn is_list_of_objects(value: &Value) -> bool {
    let elements = value.as_array();
    elements.is_some_and(|elements| elements.iter().all(Value::is_object))
}

/// True if a value names tasks and holds nothing of their answers.
fn is_bare(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(elements) => elements.iter().all(is_bare),
        Value::Object(members) => match members.get("Response") {
            Some(response) => response["TaskId"].is_string() || response["TaskSet"].is_array(),
            None => {
                let has = |name: &str| members.contains_key(name);
                match has("id") {
                    true => !has("answer") && !has("problem"),
                    // Element of the list of DescribeTasks.
                    false => has("TaskId") && has("TaskType") && !has("Status"),
                }
            }
        },
        _ => false,
    }
}

/// True for a list without tasks.
fn is_empty(value: &Value) -> bool {
    let list = match value {
        Value::Array(elements) => Some(elements),
        value => value["Response"]["TaskSet"].as_array(),
    };
    list.is_some_and(Vec::is_empty)
}

fn no_task(value: &Value) -> CliError {
    let mut start: String = value.to_string().chars().take(60).collect();
    if start.len() < value.to_string().len() {
        start.push('…');
    }
    unreadable("Standard input holds JSON without the id of a task.")
        .with_cause(format!("It is {}", sanitize(&start)))
        .with_advice("Give ids, one a line, or what `mps list` prints.")
}

fn unreadable(message: &str) -> CliError {
    CliError::new(Exit::Unreadable, message)
}

/// Error of reading standard input.
pub(super) fn stdin_error(error: io::Error) -> CliError {
    unreadable("Cannot read standard input.").caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::{IdReader, of_text};

    fn ids(text: &str) -> Result<Vec<String>, String> {
        let ids: Result<Vec<_>, _> = IdReader::new(text.as_bytes()).collect();
        ids.map_err(|error| serde_json::to_string(&error).unwrap())
    }

    #[test]
    fn ids_are_read_from_lines_and_from_json_of_other_commands() {
        for text in [
            "a-1\n\n# comment\n  b-2  \r\n",
            "\u{feff}a-1\nb-2",
            "\u{feff}# list\na-1 # the first\nb-2\t#the second",
            "\"a-1\"\n\"b-2\"\n",
            "[\"a-1\", \"b-2\"]",
            "{\"id\":\"a-1\",\"status\":\"finished\"}\n{\"id\":null}\n{\"id\":\"b-2\",\"event\":\"done\"}\n",
            "{\n  \"Response\": {\n    \"TaskSet\": [\n {\"TaskId\": \"a-1\"}, {\"TaskId\": \"b-2\"}]}}",
            "{\"Response\":{\"TaskId\":\"a-1\",\"RequestId\":\"r\"}}b-2\n",
            "[{\"Response\":{\"WorkflowTask\":{\"TaskId\":\"a-1\",\"X\":{\"TaskId\":\"no\"}}}},{\"id\":\"b-2\",\"problem\":{}}]",
        ] {
            assert_eq!(ids(text).unwrap(), ["a-1", "b-2"], "{text}");
        }
        // The first byte of these characters is that of a byte order mark.
        assert_eq!(
            ids("\u{ff03}-1\n\u{feff}b-2").unwrap(),
            ["\u{ff03}-1", "b-2"]
        );
        assert_eq!(ids("").unwrap(), [""; 0]);
        assert_eq!(ids("[]{\"Response\":{\"TaskSet\":[]}}").unwrap(), [""; 0]);
    }

    #[test]
    fn input_is_not_read_again_after_its_end() {
        /// A terminal: it has an end after each `Ctrl-D`, and more after it.
        struct Terminal(Vec<&'static [u8]>);

        impl std::io::Read for Terminal {
            fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
                let part = self.0.remove(0);
                into[..part.len()].copy_from_slice(part);
                Ok(part.len())
            }
        }

        let parts: Vec<&[u8]> = vec![b"a-1\n", b"b-2\n", b"", b"c-3\n"];
        let ids = IdReader::new(std::io::BufReader::new(Terminal(parts)));
        let ids: Vec<String> = ids.map(Result::unwrap).collect();
        assert_eq!(ids, ["a-1", "b-2"]);
    }

    #[test]
    fn json_without_ids_is_refused() {
        for text in ["{}", "{\"Limit\": 1}", "[1]", "{\"id\"", "\"\""] {
            assert!(ids(text).is_err(), "{text}");
        }
        let deep = "[".repeat(100_000);
        assert!(ids(&deep).is_err());
    }

    #[test]
    fn documents_are_no_ids() {
        for text in [
            "a-1\n",
            "{\"id\":\"a-1\",\"status\":\"finished\"}",
            "{\"Response\":{\"TaskId\":\"a-1\"}}",
            "{\"TaskId\":\"a-1\",\"TaskType\":\"WorkflowTask\"}",
        ] {
            assert_eq!(of_text(text).unwrap(), ["a-1"], "{text}");
        }
        for text in [
            "{\"id\":\"a-1\",\"answer\":{}}",
            "{\"Response\":{\"WorkflowTask\":{\"TaskId\":\"a-1\"}}}",
            "{\"EventType\":\"WorkflowTask\",\"WorkflowTaskEvent\":{\"TaskId\":\"a-1\"}}",
            "{\"NotificationType\":\"ProcessEof\",\"TaskId\":\"a-1\"}",
            "2026-01-01 INFO {\"Response\":{}}",
            "<html>",
            "hello",
        ] {
            assert_eq!(of_text(text), None, "{text}");
        }
    }
}
