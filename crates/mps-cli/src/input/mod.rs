//! Answers and notifications that a command works on, from files or from the service.

mod classify;
mod decode;
mod documents;
mod shape;
#[cfg(test)]
mod tests;

use crate::arguments::Connection;
use crate::connection::Connected;
use crate::error::CliError;
use crate::exit::Exit;
use crate::interrupt::run_blocking;
use crate::render::answers::TaskResult;
use mps_model::{
    DescribeTaskDetailResponse, Insight, LiveStreamNotification, Notification, VerifyError,
};
use std::io::Read as _;
use std::path::Path;
use std::time::SystemTime;

/// A document that became readable, of whatever form it was.
pub(crate) enum Report {
    Answer(Box<DescribeTaskDetailResponse>),
    Notification(Box<Notification>),
    LiveStream(Box<LiveStreamNotification>),
}

impl Report {
    pub(crate) fn insight(&self) -> &dyn Insight {
        match self {
            Self::Answer(detail) => &**detail,
            Self::Notification(notification) => &**notification,
            Self::LiveStream(notification) => &**notification,
        }
    }

    fn into_insight(self) -> Box<dyn Insight> {
        match self {
            Self::Answer(detail) => detail,
            Self::Notification(notification) => notification,
            Self::LiveStream(notification) => notification,
        }
    }

    /// Checks the signature of a notification; `None` for an answer, which has none.
    pub(crate) fn verify(&self, key: &str, now: SystemTime) -> Option<Result<(), VerifyError>> {
        match self {
            Self::Answer(_) => None,
            Self::Notification(notification) => Some(notification.verify(key, now)),
            Self::LiveStream(notification) => Some(notification.verify(key, now)),
        }
    }
}

/// One document of a file, or the answer of a task.
pub(crate) struct Document {
    /// The id that was asked for, or the place in the file, such as `answers.ndjson, line 3`.
    pub(crate) name: String,
    /// The id beside the answer, in a line that this program wrote.
    pub(crate) id: Option<String>,
    /// The report, or the problem that the program wrote in its place or that reading met.
    pub(crate) report: Result<Report, CliError>,
    /// The problem that the program wrote beside an answer: that time was over before the task ended.
    pub(crate) error: Option<CliError>,
}

impl Document {
    /// The id of the task, or the name of the document if it tells none.
    pub(crate) fn title(&self) -> &str {
        let task_id = self.report.as_ref().ok().map(Report::insight);
        let task_id = task_id.and_then(Insight::task_id);
        self.id.as_deref().or(task_id).unwrap_or(&self.name)
    }
}

impl From<Document> for TaskResult {
    fn from(document: Document) -> Self {
        let id = document.title().to_owned();
        let task = Self::new(id, document.report.map(Report::into_insight));
        Self {
            error: task.error.or(document.error),
            ..task
        }
    }
}

/// Reads files, and asks the service for the task if a name is no file. The client is made when it is first needed.
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

    /// The documents of the file with this name, or the answer of the task with this id.
    pub(crate) async fn find(&mut self, name: &str) -> Result<Vec<Document>, CliError> {
        if is_file(name) {
            let file = name.to_owned();
            return run_blocking(move || documents(&file, &read_bytes(&file)?)).await;
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
        }])
    }
}

/// Whether this names a file: there is one, or it looks like the name of a file and not like an id.
fn is_file(name: &str) -> bool {
    let endings = [".json", ".ndjson", ".jsonl", ".txt", ".log"];
    let looks_like_file = name.contains('/') || endings.iter().any(|end| name.ends_with(end));
    name == "-" || looks_like_file || Path::new(name).exists()
}

/// Largest size of a file that is read: 1 GiB, far beyond the largest answers.
const MAX_INPUT_BYTES: u64 = 1 << 30;

/// Name of a file in messages.
fn display_name(file: &str) -> &str {
    match file {
        "-" => "standard input",
        path => path,
    }
}

/// The bytes of a file, or of standard input if it is called `-`.
pub(crate) fn read_bytes(file: &str) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => std::io::stdin()
            .take(MAX_INPUT_BYTES + 1)
            .read_to_end(&mut bytes),
        path => std::fs::File::open(path)
            .and_then(|open| open.take(MAX_INPUT_BYTES + 1).read_to_end(&mut bytes)),
    };
    let refused =
        |why: &str| CliError::new(Exit::Unreadable, format!("{} {why}", display_name(file)));
    read.map_err(|error| refused("cannot be read").caused_by(error))?;
    if bytes.len() as u64 > MAX_INPUT_BYTES {
        return Err(refused("has more than 1 GiB").with_advice("split it, for example by lines"));
    }
    Ok(bytes)
}

/// Every document in the bytes of a file; at least one.
pub(crate) fn documents(file: &str, bytes: &[u8]) -> Result<Vec<Document>, CliError> {
    let name = display_name(file);
    let text = decode::decode(bytes).map_err(|error| error.within(name))?;
    documents::read(name, &text)
}

/// Paths of the members of an answer that this version does not know.
pub(crate) fn unknown_members(document: &Document) -> Result<Vec<String>, CliError> {
    let Ok(Report::Answer(detail)) = &document.report else {
        return Err(
            CliError::usage(format!("{} is a notification", document.name))
                .with_advice("--strict is for answers of DescribeTaskDetail: leave it out"),
        );
    };
    let body = detail.body().unwrap_or_default();
    let read = DescribeTaskDetailResponse::from_slice_strict(body);
    let (_, unknown) = read.map_err(|error| CliError::from(error).within(&document.name))?;
    Ok(unknown)
}
