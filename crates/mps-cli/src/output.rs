//! Output of data to standard output or a file, in the requested format.

pub(crate) mod file;
pub(crate) mod json_list;
mod query;
pub(crate) mod report_folder;
pub(crate) mod screen;

use crate::error::CliError;
use crate::output::query::Query;
use crate::output::screen::Screen;
use crate::text::sanitize;
use clap::{Args, ValueEnum};
use mps_model::{JsonLayout, lay_out_json};
use serde::Serialize;
use serde_json::value::RawValue;
use std::io::{self, BufWriter, Stdout, Write as _};

/// Format of printed data, as named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatName {
    /// Text for people
    Table,
    /// One JSON document
    Json,
    /// JSON, one compact document a line
    Ndjson,
    /// Selection of --query, with texts as they are and one element of a list a line
    Text,
}

/// Format of printed data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Text for people.
    Table,
    /// One JSON document, or what `--query` selects from it.
    Json,
    /// JSON, one compact document a line.
    Ndjson,
}

/// Option to print answers as received.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Raw {
    /// Print the bytes as received, with secrets; excludes --output and --query
    #[arg(long, help_heading = "Output")]
    raw: bool,
}

impl Raw {
    /// True if the option is set.
    pub(crate) fn is_set(&self) -> bool {
        self.raw
    }

    /// Checks the option against others.
    ///
    /// # Errors
    /// Usage if --output or --query is set as well.
    pub(crate) fn check(
        &self,
        requested: Option<FormatName>,
        selection: &Selection,
    ) -> Result<(), CliError> {
        match self.raw && (requested.is_some() || selection.is_set()) {
            false => Ok(()),
            true => Err(CliError::usage(
                "With --raw the bytes are printed as received, so --output and --query have no effect.",
            )
            .with_advice("Leave out --raw, or the other option.")),
        }
    }
}

/// Option to select parts of JSON output.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Selection {
    /// Print only the part of the JSON output that this JMESPath expression selects
    ///
    /// Implies `--output json`, in watch and listen `--output ndjson`. A list of several tasks is
    /// selected from as a whole. With `--output ndjson` each line is, and lines without a match are
    /// left out.
    #[arg(long, value_name = "JMESPATH", value_parser = query::compiles, help_heading = "Output")]
    query: Option<String>,
}

impl Selection {
    /// True if the output is selected from JSON.
    pub(crate) fn is_set(&self) -> bool {
        self.query.is_some()
    }
}

/// Standard output with its format.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) format: Format,
    pub(crate) screen: Screen,
    query: Option<Query>,
    /// Prints selected texts without quotes.
    is_text: bool,
    /// A JSON list is printed without its end.
    has_open_list: bool,
    out: BufWriter<Stdout>,
}

/// A signal or an error may end a command within a list. What is printed is a document even then.
impl Drop for Output {
    fn drop(&mut self) {
        if self.has_open_list {
            // An error has no reader any more.
            let _ = write_line(&mut self.out, b"\n]");
        }
    }
}

impl Output {
    /// Standard output in the requested format, or else in the default format.
    pub(crate) fn new(
        requested: Option<FormatName>,
        default: Format,
        selection: &Selection,
    ) -> Result<Self, CliError> {
        let query = selection.query.as_deref().map(Query::new).transpose()?;
        let format = match (requested, default, &query) {
            (Some(FormatName::Table), _, Some(_)) => {
                return Err(CliError::usage(
                    "Cannot apply --query to a table, because it selects from JSON.",
                )
                .with_advice("Leave out --output, or use --output json."));
            }
            (Some(FormatName::Text), _, None) => {
                return Err(CliError::usage(
                    "Cannot print text without --query, because nothing is selected.",
                )
                .with_advice("Add --query, or use --output table."));
            }
            (Some(FormatName::Table), ..) => Format::Table,
            (Some(FormatName::Json | FormatName::Text), ..) => Format::Json,
            (Some(FormatName::Ndjson), ..) => Format::Ndjson,
            (None, Format::Table, Some(_)) => Format::Json,
            (None, default, _) => default,
        };
        Ok(Self {
            format,
            screen: Screen::stdout(),
            query,
            is_text: requested == Some(FormatName::Text),
            has_open_list: false,
            out: BufWriter::new(io::stdout()),
        })
    }

    /// True if selected texts are printed without quotes.
    pub(crate) fn is_text(&self) -> bool {
        self.is_text
    }

    /// Prints text, and adds a line end if it has none.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), CliError> {
        self.bytes(text.as_bytes())
    }

    /// Prints bytes, and adds a line end if they have none.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        write_line(&mut self.out, bytes).map_err(CliError::stdout)
    }

    /// Prints a part of a document, without a line end.
    fn part(&mut self, text: &str) -> Result<(), CliError> {
        let written = self.out.write_all(text.as_bytes());
        written
            .and_then(|()| self.out.flush())
            .map_err(CliError::stdout)
    }

    /// Prints a JSON document, on one line for NDJSON and indented otherwise.
    pub(crate) fn value(&mut self, value: &impl Serialize) -> Result<(), CliError> {
        self.json(&to_json(value)?)
    }

    /// Prints a JSON document as [`value`](Self::value) does, without a copy of it.
    pub(crate) fn document(&mut self, document: &RawValue) -> Result<(), CliError> {
        self.json(document.get())
    }

    fn json(&mut self, json: &str) -> Result<(), CliError> {
        let Some(query) = &self.query else {
            return self.laid_out(json);
        };
        let selected = query.select(json)?;
        if self.is_text {
            return self.selected_text(&selected);
        }
        if self.format == Format::Ndjson && selected.is_null() {
            return Ok(());
        }
        self.laid_out(&to_json(&*selected)?)
    }

    fn laid_out(&mut self, json: &str) -> Result<(), CliError> {
        let layout = match self.format {
            Format::Ndjson => JsonLayout::Compact,
            _ => JsonLayout::Pretty,
        };
        self.text(&lay_out_json(json, layout))
    }

    /// Prints what an expression selected: a text as it is, a list one element a line, and nothing
    /// for null. A terminal gets no control characters.
    fn selected_text(&mut self, selected: &jmespath::Variable) -> Result<(), CliError> {
        match selected {
            jmespath::Variable::Null => Ok(()),
            jmespath::Variable::Array(elements) => elements
                .iter()
                .try_for_each(|element| self.selected_element(element)),
            _ => self.selected_element(selected),
        }
    }

    fn selected_element(&mut self, element: &jmespath::Variable) -> Result<(), CliError> {
        match element.as_string() {
            Some(text) if self.screen.width.is_some() => self.text(&sanitize(text)),
            Some(text) => self.text(text),
            None => self.text(&to_json(element)?),
        }
    }
}

/// Writes bytes, and adds a line end if they have none.
fn write_line(out: &mut impl io::Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes)?;
    if !bytes.ends_with(b"\n") {
        out.write_all(b"\n")?;
    }
    out.flush()
}

fn to_json(value: &impl Serialize) -> Result<String, CliError> {
    serde_json::to_string(value).map_err(|error| CliError::stdout(error.into()))
}
