//! Sources of documents: files, standard input and the service.

use super::{decode, ids, reader};
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::document::{Document, Report};
use crate::options::Connection;
use crate::runtime::run_blocking;
use crate::service::connection::Connected;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

/// Reader of files and of tasks. Builds the client when a name is not a file.
pub(crate) struct Inputs<'a> {
    connection: &'a Connection,
    connected: Option<Connected>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self {
            connection,
            connected: None,
        }
    }

    /// Resolves a name of the command line. Standard input may hold ids or documents.
    pub(crate) async fn sources(&self, name: String) -> Result<Vec<Source>, CliError> {
        if name != "-" {
            return Ok(vec![Source::Name(name)]);
        }
        run_blocking(|| {
            let bytes = read_bytes("-")?;
            if bytes.iter().all(u8::is_ascii_whitespace) {
                return Ok(Vec::new());
            }
            let ids = str::from_utf8(&bytes).ok().and_then(ids::of_text);
            Ok(match ids {
                Some(ids) => ids.into_iter().map(Source::Name).collect(),
                None => vec![Source::Documents(documents("-", bytes)?)],
            })
        })
        .await
    }

    /// Reads the documents of a file, or describes the task with this id.
    pub(crate) async fn find(&mut self, name: &str) -> Result<Vec<Document>, CliError> {
        if is_file(name) {
            let file = name.to_owned();
            return run_blocking(move || {
                let mut documents = documents(&file, read_bytes(&file)?)?;
                let saved_at = saved_at(&file);
                documents
                    .iter_mut()
                    .for_each(|document| document.saved_at = saved_at);
                Ok(documents)
            })
            .await;
        }
        let connected = match &mut self.connected {
            Some(connected) => connected,
            none => none.insert(self.connection.open().await?),
        };
        let answer = connected.client.describe(name).await;
        let answer = answer.map_err(|error| connected.error(error));
        Ok(vec![Document {
            name: name.to_owned(),
            id: Some(name.to_owned()),
            report: answer.map(|detail| Report::Answer(Box::new(detail))),
            error: None,
            saved_at: None,
        }])
    }
}

/// Source of a report.
pub(crate) enum Source {
    /// Task id or file.
    Name(String),
    /// Documents of standard input.
    Documents(Vec<Document>),
}

impl Source {
    /// Name on the command line, or `-` for standard input.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::Documents(_) => "-",
        }
    }

    /// Reads the documents of a file, or describes the task with this id.
    pub(crate) async fn documents(
        self,
        inputs: &mut Inputs<'_>,
    ) -> Result<Vec<Document>, CliError> {
        match self {
            Self::Name(name) => inputs.find(&name).await,
            Self::Documents(documents) => Ok(documents),
        }
    }
}

/// True if a file with this name exists, or if the name looks like a file and not like an id.
fn is_file(name: &str) -> bool {
    let endings = [".json", ".ndjson", ".jsonl", ".txt", ".log"];
    let looks_like_file = name.contains('/') || endings.iter().any(|end| name.ends_with(end));
    name == "-" || looks_like_file || Path::new(name).exists()
}

/// Time when a file was last written. `None` for standard input and other pipes.
fn saved_at(file: &str) -> Option<SystemTime> {
    let metadata = std::fs::metadata(file).ok()?;
    metadata.is_file().then(|| metadata.modified().ok())?
}

/// Largest input file. 1 GiB is far beyond the largest answers, and stops an endless input.
const MAX_INPUT_BYTES: u64 = 1 << 30;

/// Name of a file in messages.
pub(crate) fn display_name(file: &str) -> &str {
    match file {
        "-" => "standard input",
        path => path,
    }
}

/// Reads the bytes of a file, or of standard input for `-`.
pub(crate) fn read_bytes(file: &str) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => std::io::stdin()
            .take(MAX_INPUT_BYTES + 1)
            .read_to_end(&mut bytes),
        path => std::fs::File::open(path).and_then(|open| {
            // Allocate a long file once. Otherwise, growing would double the memory.
            let length = open.metadata().map_or(0, |metadata| metadata.len());
            bytes.reserve_exact(length.min(MAX_INPUT_BYTES) as usize + 1);
            open.take(MAX_INPUT_BYTES + 1).read_to_end(&mut bytes)
        }),
    };
    let name = display_name(file);
    read.map_err(|error| {
        CliError::new(Exit::Unreadable, format!("Cannot read {name}.")).caused_by(error)
    })?;
    if bytes.len() as u64 > MAX_INPUT_BYTES {
        let message = format!("The size of {name} is more than 1 GiB.");
        return Err(
            CliError::new(Exit::Unreadable, message).with_advice("Split it, for example by lines.")
        );
    }
    Ok(bytes)
}

/// Reads every document in the bytes of a file. Returns at least one.
pub(crate) fn documents(file: &str, bytes: impl Into<Vec<u8>>) -> Result<Vec<Document>, CliError> {
    let name = display_name(file);
    let bytes = bytes.into();
    let text = decode::decode(&bytes).map_err(|error| error.within(name))?;
    // A document that is all of the text shares it. So the bytes are not held any longer.
    let text = Arc::from(text.trim_end());
    drop(bytes);
    reader::read(name, text)
}
