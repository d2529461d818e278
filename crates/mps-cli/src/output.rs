//! Printing of data on standard output or to a file, in the format asked for.

use crate::exit::Exit;
use crate::json_text;
use crate::problem::{Problem, Stop};
use crate::screen::Screen;
use clap::{Args, ValueEnum};
use mps_model::{JsonLayout, lay_out_json};
use serde::Serialize;
use std::io::{self, BufWriter, Stdout, Write as _};
use std::path::Path;

/// In which form data is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Text for people.
    Table,
    /// One JSON document.
    Json,
    /// JSON, one compact document a line.
    Ndjson,
}

/// The option for the bytes themselves, for commands that print answers.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Raw {
    /// Print the bytes as they came, secrets included; it excludes --output and --query
    #[arg(long, help_heading = "Output")]
    raw: bool,
}

impl Raw {
    /// Whether it was asked for, and nothing that contradicts it.
    pub(crate) fn check(
        &self,
        asked: Option<Format>,
        selection: &Selection,
    ) -> Result<bool, Problem> {
        match self.raw && (asked.is_some() || selection.query.is_some()) {
            false => Ok(self.raw),
            true => Err(Problem::usage(
                "--raw prints the bytes as they came, so --output and --query have no effect",
            )
            .advise("leave out --raw, or the other option")),
        }
    }
}

/// What is kept of JSON output.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Selection {
    /// Print only what this JMESPath expression selects from the JSON output
    ///
    /// It implies `--output json`. With `--output ndjson` it applies to each line, and a line of which it selects nothing is
    /// left out.
    #[arg(long, value_name = "JMESPATH", value_parser = compiles, help_heading = "Output")]
    query: Option<String>,
}

fn compiles(expression: &str) -> Result<String, String> {
    jmespath::compile(expression)
        .map(|_| expression.to_owned())
        .map_err(|error| error.to_string())
}

/// Standard output, and how it is written.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) format: Format,
    pub(crate) screen: Screen,
    query: Option<jmespath::Expression<'static>>,
    out: BufWriter<Stdout>,
}

impl Output {
    /// Standard output in the form asked for, else in the form given.
    pub(crate) fn new(
        asked: Option<Format>,
        otherwise: Format,
        selection: &Selection,
    ) -> Result<Self, Problem> {
        let query = selection
            .query
            .as_deref()
            .map(jmespath::compile)
            .transpose()
            .map_err(|error| Problem::usage("--query is not JMESPath").because(error))?;
        let format = match (asked, otherwise, &query) {
            (Some(Format::Table), _, Some(_)) => {
                return Err(
                    Problem::usage("--query selects from JSON, and a table is none")
                        .advise("leave out --output, or say --output json"),
                );
            }
            (Some(format), ..) => format,
            (None, Format::Table, Some(_)) => Format::Json,
            (None, otherwise, _) => otherwise,
        };
        Ok(Self {
            format,
            screen: Screen::stdout(),
            query,
            out: BufWriter::new(io::stdout()),
        })
    }

    /// Prints text, and an end of line where it has none.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Stop> {
        self.out.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            self.out.write_all(b"\n")?;
        }
        Ok(self.out.flush()?)
    }

    /// Prints bytes, and an end of line where they have none.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.out.write_all(bytes)?;
        if !bytes.ends_with(b"\n") {
            self.out.write_all(b"\n")?;
        }
        Ok(self.out.flush()?)
    }

    /// Prints a JSON document, over several lines or on one as the format has it.
    pub(crate) fn value(&mut self, value: &impl Serialize) -> Result<(), Stop> {
        let mut json = serde_json::to_string(value).map_err(io::Error::from)?;
        if let Some(query) = &self.query {
            let document = jmespath::Variable::from_json(&json)
                .or_else(|_| jmespath::Variable::from_json(&json_text::without_huge_numbers(&json)))
                .map_err(|error| Problem::new(Exit::Unreadable, CANNOT_QUERY).cause(error))?;
            let selected = query.search(document).map_err(unselectable)?;
            if self.format == Format::Ndjson && selected.is_null() {
                return Ok(());
            }
            json = serde_json::to_string(&*selected).map_err(io::Error::from)?;
        }
        let layout = match self.format {
            Format::Ndjson => JsonLayout::Compact,
            _ => JsonLayout::Pretty,
        };
        self.text(&lay_out_json(&json, layout))
    }
}

const CANNOT_QUERY: &str = "--query cannot be applied to this output";

fn unselectable(error: jmespath::JmespathError) -> Stop {
    Problem::usage(CANNOT_QUERY).because(error).into()
}

/// Writes a file, or standard output where there is no path.
pub(crate) fn write_to(
    path: Option<&Path>,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> Result<(), Stop> {
    match path {
        None => {
            let mut out = BufWriter::new(io::stdout().lock());
            write(&mut out)?;
            Ok(out.flush()?)
        }
        Some(path) => {
            let written = std::fs::File::create(path).and_then(|file| {
                let mut out = BufWriter::new(file);
                write(&mut out)?;
                out.flush()
            });
            written.map_err(|error| {
                let what = format!("{} cannot be written", path.display());
                Stop::from(Problem::new(Exit::Unreadable, what).because(error))
            })
        }
    }
}
