//! `mps report`: writes a page or a table of the results of tasks.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::document::Document;
use crate::input::ids;
use crate::input::source::{Inputs, Source};
use crate::options::Common;
use crate::output::file::write_to;
use crate::output::report_folder::Folder;
use clap::{Args, ValueEnum};
use mps_model::Insight;
use mps_report::Page;
use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

/// Write a page or a table of the results of tasks
///
/// A page is one file that opens in any browser without a network. Several tasks give a directory
/// of pages with an index.html, or an overview FILE.html with the pages in FILE_files beside it.
/// Secrets are always masked. The exit code is 0 once everything is written, whatever the outcomes.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps report answer.json -o page.html
  mps list --failed --since 1d | mps report - -o overview.html
  mps report --emulator '235303****-WorkflowTask-80108cc3380155d98b2e3573a48a******' --format csv --table files")]
pub(crate) struct Report {
    /// Task ids, and files of saved answers and notifications; `-` reads either from standard input
    #[arg(value_name = "ID|FILE", required = true)]
    inputs: Vec<String>,

    /// File to write, or the directory or overview of several tasks [default: standard output]
    #[arg(short = 'o', long = "out", value_name = "PATH")]
    out: Option<PathBuf>,

    /// Format of the report
    #[arg(long, default_value = "html")]
    format: ReportFormat,

    /// Table to write as CSV
    #[arg(long, default_value = "findings")]
    table: TableName,

    /// Begin CSV with a byte order mark; Excel needs it for characters beyond ASCII
    #[arg(long)]
    bom: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// A page for a browser
    Html,
    /// A table for a spreadsheet
    Csv,
    /// Text for a ticket or a chat
    Md,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TableName {
    /// Findings, with their times
    Findings,
    /// Output files
    Files,
}

impl Report {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        if self.bom && self.format != ReportFormat::Csv {
            return Err(CliError::usage("The option --bom is only for CSV.")
                .with_advice("Leave out --bom, or use --format csv."));
        }
        let mut inputs = Inputs::new(&common.connection);
        let mut sources = Vec::new();
        for name in ids::dedup(self.inputs.clone()) {
            sources.extend(inputs.sources(name).await?);
        }
        match &*sources {
            [] => {
                eprintln!("note: Standard input names no task.");
                match self.format == ReportFormat::Html && self.out.is_some() {
                    true => self.finish(self.folder()?).map(|()| Exit::Success),
                    false => Ok(Exit::Success),
                }
            }
            [_] => {
                let documents = match sources.remove(0) {
                    Source::Name(name) => inputs.find(&name).await?,
                    Source::Documents(documents) => documents,
                };
                if documents.len() > 1 {
                    return self
                        .make_several(&mut inputs, vec![Source::Documents(documents)])
                        .await;
                }
                documents
                    .into_iter()
                    .try_for_each(|document| self.make_one(document))?;
                Ok(Exit::Success)
            }
            _ => self.make_several(&mut inputs, sources).await,
        }
    }

    fn make_one(&self, document: Document) -> Result<(), CliError> {
        if self.out.is_none() && self.format == ReportFormat::Html && io::stdout().is_terminal() {
            return Err(CliError::usage("Cannot write an HTML page to a terminal.")
                .with_advice("Write it to a file with `-o page.html`."));
        }
        let name = document.label().to_owned();
        let report = document.report?;
        write_to(self.out.as_deref(), |out| {
            self.write(report.insight(), &name, None, out)
        })?;
        note_written(self.out.as_deref());
        Ok(())
    }

    async fn make_several(
        &self,
        inputs: &mut Inputs<'_>,
        sources: Vec<Source>,
    ) -> Result<Exit, CliError> {
        let mut folder = self.folder()?;
        let mut worst = Exit::Success;
        for source in sources {
            let exit = match source {
                Source::Documents(documents) => self.add(&mut folder, documents)?,
                Source::Name(name) => match inputs.find(&name).await {
                    Ok(documents) => self.add(&mut folder, documents)?,
                    Err(error) => folder.add_error(&name, &error),
                },
            };
            worst = worst.max(exit);
        }
        self.finish(folder)?;
        Ok(worst)
    }

    fn folder(&self) -> Result<Folder, CliError> {
        let path = self.out.as_ref().ok_or_else(|| {
            CliError::usage("Cannot write several reports to standard output.")
                .with_advice("Write them to a directory with `-o reports`.")
        })?;
        let is_page = path
            .extension()
            .is_some_and(|extension| extension == "html");
        match is_page && self.format == ReportFormat::Html && !path.is_dir() {
            true => Folder::with_overview(path),
            false => Folder::new(path),
        }
    }

    fn finish(&self, folder: Folder) -> Result<(), CliError> {
        match self.format {
            ReportFormat::Html => note_written(Some(&folder.finish()?)),
            ReportFormat::Csv | ReportFormat::Md => note_written(self.out.as_deref()),
        }
        Ok(())
    }

    /// Adds a file for each document. Returns the exit code of the worst problem.
    fn add(&self, folder: &mut Folder, documents: Vec<Document>) -> Result<Exit, CliError> {
        let mut worst = Exit::Success;
        let is_only = documents.len() == 1;
        let overview = folder.link_to_overview().to_owned();
        for document in documents {
            // Use the ids of several documents in a file, because line numbers tell less.
            let name = match is_only {
                true => document.label().to_owned(),
                false => document.title().to_owned(),
            };
            match document.report {
                Ok(report) => {
                    let report = report.insight();
                    folder.add(&name, self.extension(), report, |out| {
                        self.write(report, &name, Some(&overview), out)
                    })?;
                }
                Err(error) => worst = worst.max(folder.add_error(&name, &error)),
            }
        }
        Ok(worst)
    }

    fn write(
        &self,
        report: &dyn Insight,
        name: &str,
        overview: Option<&str>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if self.bom {
            out.write_all("\u{feff}".as_bytes())?;
        }
        match (self.format, self.table) {
            (ReportFormat::Html, _) => {
                let mut page = Page::new(report).name(name);
                if let Some(overview) = overview {
                    page = page.overview(overview);
                }
                page.write(out)
            }
            (ReportFormat::Csv, TableName::Findings) => mps_report::csv::findings(report, out),
            (ReportFormat::Csv, TableName::Files) => mps_report::csv::outputs(report, out),
            (ReportFormat::Md, _) => {
                mps_report::markdown::summary(report, &mut *out)?;
                mps_report::markdown::outputs(report, &mut *out)?;
                mps_report::markdown::findings(report, out)
            }
        }
    }

    fn extension(&self) -> &'static str {
        match self.format {
            ReportFormat::Html => "html",
            ReportFormat::Csv => "csv",
            ReportFormat::Md => "md",
        }
    }
}

/// Prints the path that was written on standard error.
fn note_written(written: Option<&Path>) {
    if let Some(path) = written {
        eprintln!("Wrote {}.", path.display());
    }
}
