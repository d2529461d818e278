//! Position of a document within a file.

use crate::text::sanitize;

/// Counter of lines before slices of a text. The slices must come in order.
pub(super) struct LineCounter<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl<'t> LineCounter<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            line: 1,
        }
    }

    /// Number of the line in which this slice of the text begins.
    pub(super) fn at(&mut self, slice: &str) -> usize {
        let at = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let between = self.text.get(self.at..at).unwrap_or_default();
        self.line += between.bytes().filter(|byte| *byte == b'\n').count();
        self.at = at;
        self.line
    }
}

/// Position of a value: file, line and path.
#[derive(Clone)]
pub(super) struct Position<'f> {
    file: &'f str,
    line: Option<usize>,
    path: String,
}

impl<'f> Position<'f> {
    pub(super) fn new(file: &'f str) -> Self {
        Self {
            file,
            line: None,
            path: String::new(),
        }
    }

    pub(super) fn line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    pub(super) fn member(&self, name: &str) -> Self {
        let mut position = self.clone();
        if !position.path.is_empty() {
            position.path.push('.');
        }
        position.path.push_str(&sanitize(name));
        position
    }

    pub(super) fn element(&self, index: usize) -> Self {
        let mut position = self.clone();
        position.path.push_str(&format!("[{index}]"));
        position
    }

    pub(super) fn name(&self) -> String {
        let mut name = self.file.to_owned();
        if let Some(line) = self.line {
            name.push_str(&format!(", line {line}"));
        }
        if !self.path.is_empty() {
            name.push_str(", ");
            name.push_str(&self.path);
        }
        name
    }
}
