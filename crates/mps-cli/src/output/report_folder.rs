//! Directory of reports with an index.

use crate::error::CliError;
use crate::exit::Exit;
use crate::output::file::{write_own, write_to};
use mps_model::{Insight, mask_text};
use mps_report::{Overview, Page};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::collections::HashSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Directory of reports, one a task, with an index.
pub(crate) struct Folder {
    /// Directory of the pages.
    directory: PathBuf,
    /// File of the index.
    index: PathBuf,
    /// Path from the index to the directory, with a slash at its end, or empty.
    to_pages: String,
    /// Path from a page to the index.
    to_index: String,
    overview: Overview,
    taken: HashSet<String>,
}

impl Folder {
    /// Creates the directory if it does not exist.
    pub(crate) fn new(directory: &Path) -> Result<Self, CliError> {
        Self::create(
            directory.to_owned(),
            directory.join(INDEX),
            String::new(),
            INDEX.to_owned(),
        )
    }

    /// Creates the directory of the pages beside this file of the index. Like a browser that saves
    /// a page, it appends `_files` to the name.
    pub(crate) fn with_overview(index: &Path) -> Result<Self, CliError> {
        let stem = index.file_stem().unwrap_or_default().to_string_lossy();
        let pages = format!("{stem}_files");
        let name = index.file_name().unwrap_or_default().to_string_lossy();
        let to_index = format!("../{}", encoded(&name));
        let to_pages = format!("{}/", encoded(&pages));
        Self::create(
            index.with_file_name(pages),
            index.to_owned(),
            to_pages,
            to_index,
        )
    }

    fn create(
        directory: PathBuf,
        index: PathBuf,
        to_pages: String,
        to_index: String,
    ) -> Result<Self, CliError> {
        std::fs::create_dir_all(&directory).map_err(|error| {
            let message = format!("Cannot create the directory {}.", directory.display());
            CliError::new(Exit::Unreadable, message).caused_by(error)
        })?;
        Ok(Self {
            directory,
            index,
            to_pages,
            to_index,
            overview: Overview::new(),
            taken: HashSet::from([INDEX.to_owned()]),
        })
    }

    /// Path from a page to the index, for a link.
    pub(crate) fn link_to_overview(&self) -> &str {
        &self.to_index
    }

    /// Adds the page of a task.
    pub(crate) fn add_page(&mut self, id: &str, report: &dyn Insight) -> Result<(), CliError> {
        let overview = self.to_index.clone();
        let page = Page::new(report).name(id).overview(&overview);
        self.add(id, "html", report, None, |out| page.write(out))
    }

    /// Adds a task without an answer. Its error has been reported already.
    pub(crate) fn add_reported_error(&mut self, name: &str, error: &CliError) {
        self.overview.add_error(name, error.message());
    }

    /// Adds a task without an answer, and reports its error. Returns the exit code.
    pub(crate) fn add_error(&mut self, name: &str, error: &CliError) -> Exit {
        error.report();
        self.add_reported_error(name, error);
        error.exit()
    }

    /// Writes the index and returns its path.
    pub(crate) fn finish(self) -> Result<PathBuf, CliError> {
        let write = |out: &mut dyn Write| self.overview.write(out);
        match self.to_pages.is_empty() {
            true => write_own(&self.index, write)?,
            // The user named it.
            false => write_to(Some(&self.index), write)?,
        }
        Ok(self.index)
    }

    /// Adds a file for a task, and its entry in the index. `saved_at` is the time of its answer, if
    /// that was saved.
    pub(crate) fn add(
        &mut self,
        name: &str,
        extension: &str,
        report: &dyn Insight,
        saved_at: Option<SystemTime>,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), CliError> {
        let file = file_name(&mask_text(name), extension, &mut self.taken);
        write_own(&self.directory.join(&file), write)?;
        let link = format!("{}{file}", self.to_pages);
        match saved_at {
            Some(at) => self.overview.add_saved(name, Some(&link), report, at),
            None => self.overview.add(name, Some(&link), report),
        }
        Ok(())
    }
}

/// File name of the index of a directory.
const INDEX: &str = "index.html";

/// Characters of a file name that a link encodes.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes a file name for a link.
fn encoded(name: &str) -> String {
    utf8_percent_encode(name, ENCODED).to_string()
}

/// File name of a task, valid in any file system and unique in `taken`.
fn file_name(name: &str, extension: &str, taken: &mut HashSet<String>) -> String {
    let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str());
    let stem = if name.ends_with(".json") {
        stem.unwrap_or(name)
    } else {
        name
    };
    let safe = |c: char| {
        if c.is_ascii_alphanumeric() || c == '-' {
            c
        } else {
            '_'
        }
    };
    let mut stem: String = stem.chars().take(100).map(safe).collect();
    if is_device(&stem) {
        stem.insert(0, '_');
    }
    let mut file = format!("{stem}.{extension}");
    let mut number = 2;
    while !taken.insert(file.clone()) {
        file = format!("{stem}-{number}.{extension}");
        number += 1;
    }
    file
}

/// True if Windows takes a file of this name for a device, whatever its extension.
fn is_device(stem: &str) -> bool {
    let name = stem.to_ascii_lowercase();
    let port = |name: &str| matches!(name.as_bytes(), [b'0'..=b'9']);
    matches!(&*name, "con" | "prn" | "aux" | "nul")
        || name.strip_prefix("com").is_some_and(port)
        || name.strip_prefix("lpt").is_some_and(port)
}

#[cfg(test)]
mod tests {
    use super::file_name;
    use std::collections::HashSet;

    #[test]
    fn file_name_is_safe_and_unique() {
        let mut taken = HashSet::from(["index.html".to_owned()]);
        let mut name = |of: &str| file_name(of, "html", &mut taken);
        assert_eq!(name("1-WorkflowTask-a**"), "1-WorkflowTask-a__.html");
        assert_eq!(name("answers/one.json"), "one.html");
        assert_eq!(name("other/one.json"), "one-2.html");
        assert_eq!(name("../../etc/passwd"), "______etc_passwd.html");
        assert_eq!(name("index"), "index-2.html");
        assert_eq!(name("Con"), "_Con.html");
        assert_eq!(name("lpt1.json"), "_lpt1.html");
        assert_eq!(name("COM10"), "COM10.html");
    }
}
