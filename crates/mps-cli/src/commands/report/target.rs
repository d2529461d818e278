//! Places that `mps report` writes to: one page, a folder of files, or one file for all tasks.

use super::destination::{Destination, ReportFormat, TableName};
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::document::{self, Document};
use crate::output::file::{Pending, open, write_error, write_to};
use crate::output::report_folder::Folder;
use mps_model::Insight;
use mps_report::{Page, csv, markdown};
use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::time::SystemTime;

/// Writes documents as they come.
pub(super) struct Target<'a> {
    options: &'a Destination,
    sink: Sink,
    /// True once a document had an error.
    has_errors: bool,
}

/// Place that documents are written to.
enum Sink {
    /// The page of the only document.
    Page,
    /// A file each, and an index of pages.
    Folder(Box<Folder>),
    /// One table. Its file is opened with the first answer. An older one is kept if there is none.
    Table(Option<OpenTable>),
    /// One Markdown text. It begins with a table of all tasks, so the documents are kept.
    Markdown(Vec<(String, document::Report)>),
}

/// A table that is being written, and its file.
struct OpenTable {
    table: Box<csv::Table<Box<dyn Write>>>,
    pending: Pending,
}

impl<'a> Target<'a> {
    /// Creates the target of one document, or of several.
    pub(super) fn new(options: &'a Destination, is_one: bool) -> Result<Self, CliError> {
        let path = options.out.as_deref();
        let folder = path.filter(|path| names_folder(path));
        let sink = match (options.format, folder) {
            (_, Some(folder)) => Sink::Folder(Folder::new(folder)?.into()),
            (ReportFormat::Html, None) if is_one => page(options)?,
            (ReportFormat::Html, None) => pages(options)?,
            (ReportFormat::Csv, None) => Sink::Table(None),
            (ReportFormat::Md, None) => Sink::Markdown(Vec::new()),
        };
        Ok(Self {
            options,
            sink,
            has_errors: false,
        })
    }

    /// Adds a document. Returns the exit code of its error, which is reported.
    pub(super) fn add(&mut self, document: Document, is_only: bool) -> Result<Exit, CliError> {
        // Use the ids of several documents in a file, because line numbers tell less.
        let name = match is_only {
            true => document.label().to_owned(),
            false => document.title().to_owned(),
        };
        let Document {
            report, saved_at, ..
        } = document;
        let report = match report {
            Ok(report) => report,
            Err(error) => return Ok(self.add_error(&name, &error)),
        };
        let (options, insight) = (self.options, report.insight());
        match &mut self.sink {
            Sink::Page => write_to(options.out.as_deref(), |out| {
                let page = Page::new(insight).name(&name);
                saved(page, saved_at).write(out)
            })?,
            Sink::Folder(folder) => add_file(options, folder, &name, insight, saved_at)?,
            Sink::Table(table) => {
                let added = opened(options, table)?.table.add(&name, insight);
                added.map_err(|error| write_error(options.out.as_deref(), error))?;
            }
            Sink::Markdown(documents) => documents.push((name, report)),
        }
        Ok(Exit::Success)
    }

    /// Adds a task without an answer, and reports the error. Returns its exit code.
    pub(super) fn add_error(&mut self, name: &str, error: &CliError) -> Exit {
        self.has_errors = true;
        match &mut self.sink {
            Sink::Folder(folder) => folder.add_error(name, error),
            _ => {
                error.report();
                error.exit()
            }
        }
    }

    /// Writes what is left. Keeps an older file if no task has an answer.
    pub(super) fn finish(self) -> Result<(), CliError> {
        let options = self.options;
        let path = options.out.as_deref();
        match self.sink {
            Sink::Page => note_written(path),
            Sink::Folder(folder) => match options.format {
                ReportFormat::Html => note_written(Some(&folder.finish()?)),
                ReportFormat::Csv | ReportFormat::Md => note_written(path),
            },
            Sink::Table(None) if self.has_errors => {}
            Sink::Table(mut table) => {
                opened(options, &mut table)?;
                if let Some(OpenTable { table, pending }) = table {
                    let finished = table.finish();
                    finished.map_err(|error| write_error(path, error))?;
                    pending.commit()?;
                }
                note_written(path);
            }
            Sink::Markdown(documents) if documents.is_empty() && self.has_errors => {}
            Sink::Markdown(documents) => {
                write_to(path, |out| match &*documents {
                    [(_, only)] => markdown_of_one(only.insight(), out),
                    all => {
                        let all: Vec<_> = all
                            .iter()
                            .map(|(name, report)| (name.as_str(), report.insight()))
                            .collect();
                        markdown::tasks(&all, out)
                    }
                })?;
                note_written(path);
            }
        }
        Ok(())
    }
}

fn page(options: &Destination) -> Result<Sink, CliError> {
    match options.out.is_none() && io::stdout().is_terminal() {
        true => Err(CliError::usage("Cannot write an HTML page to a terminal.")
            .with_advice("Write it to a file with `-o page.html`.")),
        false => Ok(Sink::Page),
    }
}

fn pages(options: &Destination) -> Result<Sink, CliError> {
    let path = options.out.as_deref().ok_or_else(|| {
        CliError::usage("Cannot write several pages to standard output.")
            .with_advice("Write them to a directory with `-o reports`.")
    })?;
    let is_overview = path.extension().is_some_and(|ending| ending == "html");
    let folder = match is_overview {
        true => Folder::with_overview(path),
        false => Folder::new(path),
    };
    Ok(Sink::Folder(folder?.into()))
}

/// Adds a file of its own for a task.
fn add_file(
    options: &Destination,
    folder: &mut Folder,
    name: &str,
    insight: &dyn Insight,
    saved_at: Option<SystemTime>,
) -> Result<(), CliError> {
    let overview = folder.link_to_overview().to_owned();
    let extension = options.extension();
    folder.add(name, extension, insight, saved_at, |out| {
        match options.format {
            ReportFormat::Html => {
                let page = Page::new(insight).name(name).overview(&overview);
                saved(page, saved_at).write(out)
            }
            ReportFormat::Csv => {
                let mut table = table(options, out);
                table.add(name, insight)?;
                table.finish()
            }
            ReportFormat::Md => markdown_of_one(insight, out),
        }
    })
}

/// The table, whose file is opened if it is not yet.
fn opened<'t>(
    options: &Destination,
    table: &'t mut Option<OpenTable>,
) -> Result<&'t mut OpenTable, CliError> {
    Ok(match table {
        Some(table) => table,
        none => {
            let (out, pending) = open(options.out.as_deref())?;
            let table = Box::new(self::table(options, out));
            none.insert(OpenTable { table, pending })
        }
    })
}

/// True if a path names a directory, which exists or ends with a slash.
fn names_folder(path: &Path) -> bool {
    let ends_with_slash = path
        .as_os_str()
        .to_string_lossy()
        .ends_with(std::path::is_separator);
    ends_with_slash || path.is_dir()
}

/// Starts the table that the options name.
fn table<W: Write>(options: &Destination, out: W) -> csv::Table<W> {
    let table = match options.table.unwrap_or(TableName::Findings) {
        TableName::Findings => csv::Table::findings(out),
        TableName::Files => csv::Table::outputs(out),
    };
    match options.bom {
        true => table.byte_order_mark(),
        false => table,
    }
}

fn saved(page: Page<'_>, saved_at: Option<SystemTime>) -> Page<'_> {
    match saved_at {
        Some(at) => page.saved_at(at),
        None => page,
    }
}

fn markdown_of_one(report: &dyn Insight, out: &mut dyn Write) -> io::Result<()> {
    markdown::summary(report, &mut *out)?;
    markdown::outputs(report, &mut *out)?;
    markdown::findings(report, out)
}

/// Prints the path that was written on standard error.
fn note_written(written: Option<&Path>) {
    if let Some(path) = written {
        stderr_line!("Wrote {}.", path.display());
    }
}
