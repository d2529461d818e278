//! Options of `mps report` that say where to write and in which format.

use crate::error::CliError;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Place and format of a report.
#[derive(Args, Debug)]
pub(super) struct Destination {
    /// File to write, or the directory or overview of several tasks [default: standard output]
    #[arg(short = 'o', long = "out", value_name = "PATH")]
    pub(super) out: Option<PathBuf>,

    /// Format of the report
    #[arg(long, default_value = "html")]
    pub(super) format: ReportFormat,

    /// Table to write as CSV [default: findings]
    #[arg(long)]
    pub(super) table: Option<TableName>,

    /// Begin CSV with a byte order mark; Excel needs it for characters beyond ASCII
    #[arg(long)]
    pub(super) bom: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// A page for a browser
    Html,
    /// A table for a spreadsheet
    Csv,
    /// Text for a ticket or a chat
    Md,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TableName {
    /// Findings, with their times
    Findings,
    /// Output files
    Files,
}

impl Destination {
    /// Refuses options that have no effect together.
    pub(super) fn check(&self) -> Result<(), CliError> {
        let option = match self.format {
            ReportFormat::Csv => return Ok(()),
            _ if self.bom => "--bom",
            _ if self.table.is_some() => "--table",
            _ => return Ok(()),
        };
        Err(
            CliError::usage(format!("The option {option} is only for CSV."))
                .with_advice(format!("Leave out {option}, or use --format csv.")),
        )
    }

    /// True if a page is written to standard output, as without options.
    pub(super) fn is_default(&self) -> bool {
        self.format == ReportFormat::Html && self.out.is_none()
    }

    /// Ending of the names of files.
    pub(super) fn extension(&self) -> &'static str {
        match self.format {
            ReportFormat::Html => "html",
            ReportFormat::Csv => "csv",
            ReportFormat::Md => "md",
        }
    }
}
