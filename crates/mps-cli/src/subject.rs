//! What a report is about: a saved answer, or a task to ask for.

use crate::arguments::Connection;
use crate::connection::Connected;
use crate::exit::Exit;
use crate::interrupt::apart;
use crate::problem::{Problem, Stop};
use crate::saved::{self, Saved};
use mps_model::DescribeTaskDetailResponse;
use std::path::Path;

/// An answer, and what it is called.
#[derive(Debug)]
pub(crate) struct Subject {
    /// The task's id, or the name of the file.
    pub(crate) name: String,
    pub(crate) detail: DescribeTaskDetailResponse,
    /// The answer as it came, where it is a saved one in its envelope.
    pub(crate) body: Option<Vec<u8>>,
}

/// Reads files, and asks the service for what is no file. The client is made when it is first needed.
pub(crate) struct Subjects<'a> {
    connection: &'a Connection,
    connected: Option<Connected>,
}

impl<'a> Subjects<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self {
            connection,
            connected: None,
        }
    }

    /// The answer in the file of this name, or of the task of this id.
    pub(crate) async fn find(&mut self, name: &str) -> Result<Subject, Problem> {
        if is_file(name) {
            let file = name.to_owned();
            return apart(move || read(&file)).await;
        }
        let connected = match &mut self.connected {
            Some(connected) => connected,
            none => none.insert(self.connection.open().await?),
        };
        let answer = connected.client.describe(name).await;
        Ok(Subject {
            name: name.to_owned(),
            detail: answer.map_err(|error| connected.problem(error))?,
            body: None,
        })
    }
}

/// Whether this names a file: there is one, or it looks like none but a file's name.
fn is_file(name: &str) -> bool {
    let looks_like = |name: &str| name.contains('/') || name.ends_with(".json");
    name == "-" || looks_like(name) || Path::new(name).exists()
}

fn read(file: &str) -> Result<Subject, Problem> {
    let body = saved::bytes_of(file)?;
    let named = |problem: Problem| problem.advise(format!("{file} was read as a saved answer"));
    match saved::read(&body).map_err(named)? {
        Saved::Answer(detail) => Ok(Subject {
            name: file.to_owned(),
            detail: *detail,
            body: saved::is_enveloped(&body).then_some(body),
        }),
        Saved::Notification(_) => Err(Problem::new(
            Exit::Usage,
            format!("{file} is a notification, and no answer"),
        )
        .advise("mps parse shows it")),
    }
}

/// Where what is made goes: a file, or standard output.
pub(crate) fn write_to(
    path: Option<&Path>,
    write: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>,
) -> Result<(), Stop> {
    use std::io::{BufWriter, Write as _};
    match path {
        None => {
            let mut out = BufWriter::new(std::io::stdout().lock());
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
