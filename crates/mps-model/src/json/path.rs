//! The path to a byte of a body, for error messages. Tolerates damaged bodies.

use super::check::MAX_DEPTH;
use super::cursor::skip_whitespace;
use super::string::{name_within, skip_string};

/// Returns the path to the byte at `offset`, such as
/// `Response.WorkflowTask.MediaProcessResultSet[0].Type`.
pub(crate) fn path_to(text: &[u8], offset: usize) -> String {
    Paths::new(text).to(offset)
}

/// Finds the paths to several bytes. Each search continues where the one before it ended.
pub(crate) struct Paths<'a> {
    text: &'a [u8],
    rest: &'a [u8],
    path: Vec<Step>,
    /// Number of open brackets below `path`.
    ///
    /// A hostile input may nest without limit. The path stops at a depth beyond which it is
    /// unreadable.
    deeper: usize,
}

enum Step {
    Name(String),
    Index(usize),
}

impl<'a> Paths<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            rest: text,
            path: Vec::new(),
            deeper: 0,
        }
    }

    /// Returns the path to the byte at `offset`. Starts over if it lies before the last one.
    pub(crate) fn to(&mut self, offset: usize) -> String {
        if self.at(self.rest) > offset {
            *self = Self::new(self.text);
        }
        while self.at(self.rest) < offset {
            match self.rest {
                [b'{', tail @ ..] => {
                    self.enter(Step::Name(String::new()));
                    self.rest = tail;
                }
                [b'[', tail @ ..] => {
                    self.enter(Step::Index(0));
                    self.rest = tail;
                }
                [b'}' | b']', tail @ ..] => {
                    match self.deeper.checked_sub(1) {
                        Some(deeper) => self.deeper = deeper,
                        None => drop(self.path.pop()),
                    }
                    self.rest = tail;
                }
                [b',', tail @ ..] => {
                    match self.last() {
                        Some(Step::Index(index)) => *index += 1,
                        Some(Step::Name(name)) => name.clear(),
                        None => {}
                    }
                    self.rest = tail;
                }
                [b'"', ..] => {
                    let Ok(after) = skip_string(self.rest) else {
                        break;
                    };
                    let end = self.at(after);
                    let raw = &self.rest[1..self.rest.len() - after.len() - 1];
                    if let ([b':', ..], Some(Step::Name(name))) =
                        (skip_whitespace(after), self.last())
                    {
                        *name = name_within(raw).into_owned();
                    }
                    if end > offset {
                        break;
                    }
                    self.rest = after;
                }
                [_, tail @ ..] => self.rest = tail,
                [] => break,
            }
        }
        self.shown()
    }

    fn at(&self, rest: &[u8]) -> usize {
        self.text.len() - rest.len()
    }

    fn enter(&mut self, step: Step) {
        if self.path.len() < MAX_DEPTH {
            self.path.push(step);
        } else {
            self.deeper += 1;
        }
    }

    /// Returns the last step, unless it is deeper than the path shows.
    fn last(&mut self) -> Option<&mut Step> {
        match self.deeper {
            0 => self.path.last_mut(),
            _ => None,
        }
    }

    fn shown(&self) -> String {
        let mut shown = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) if name.is_empty() => {}
                Step::Name(name) => {
                    if !shown.is_empty() {
                        shown.push('.');
                    }
                    shown.push_str(name);
                }
                Step::Index(index) => shown.push_str(&format!("[{index}]")),
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, path_to};

    #[test]
    fn the_way_is_found_behind_what_is_too_deep_to_be_shown() {
        for depth in [3, MAX_DEPTH - 2, MAX_DEPTH - 1, MAX_DEPTH, 1_000] {
            let nested = format!("{}1,{{\"b\":2}},3{}", "[".repeat(depth), "]".repeat(depth));
            let text = format!(r#"{{"a":[0,{nested},{{"c":4}}]}}"#);
            let at = text.find('4').unwrap();
            assert_eq!(path_to(text.as_bytes(), at), "a[2].c", "{depth}");
            let within = path_to(text.as_bytes(), text.find('3').unwrap());
            assert_eq!(within.matches('[').count(), (depth + 1).min(MAX_DEPTH - 1));
        }
    }
}
