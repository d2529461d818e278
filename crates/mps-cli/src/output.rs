//! Data on standard output.

use crate::problem::{Problem, Stop};
use crate::screen::Screen;
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::io::{self, BufWriter, Stdout, Write as _};

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

    /// Prints a JSON document: over several lines or on one, as the format has it.
    pub(crate) fn value(&mut self, value: &impl Serialize) -> Result<(), Stop> {
        match &self.query {
            None => write_json(&mut self.out, self.format, value)?,
            Some(query) => {
                let selected = query
                    .search(jmespath::Variable::from_serializable(value).map_err(unselectable)?)
                    .map_err(unselectable)?;
                if self.format == Format::Ndjson && selected.is_null() {
                    return Ok(());
                }
                write_json(&mut self.out, self.format, &*selected)?;
            }
        }
        self.out.write_all(b"\n")?;
        Ok(self.out.flush()?)
    }
}

fn write_json(
    out: &mut BufWriter<Stdout>,
    format: Format,
    value: &impl Serialize,
) -> Result<(), Stop> {
    let written = match format {
        Format::Ndjson => serde_json::to_writer(out, value),
        Format::Table | Format::Json => serde_json::to_writer_pretty(out, value),
    };
    written.map_err(|error| io::Error::from(error).into())
}

fn unselectable(error: jmespath::JmespathError) -> Stop {
    Problem::usage("--query cannot be applied to this output")
        .because(error)
        .into()
}
