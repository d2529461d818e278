//! Input of a command: answers and notifications, from files or from the service.

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

/// Content of a document that was read.
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

    /// Checks the signature of a notification. `None` for an answer, because it has none.
    pub(crate) fn verify(&self, key: &str, now: SystemTime) -> Option<Result<(), VerifyError>> {
        match self {
            Self::Answer(_) => None,
            Self::Notification(notification) => Some(notification.verify(key, now)),
            Self::LiveStream(notification) => Some(notification.verify(key, now)),
        }
    }
}

/// Document of a file, or the answer of a task.
pub(crate) struct Document {
    /// Requested id, or the position in the file, such as `answers.ndjson, line 3`.
    pub(crate) name: String,
    /// Id beside the answer, in a line of this program.
    pub(crate) id: Option<String>,
    /// Content, or the error of reading it. A line of this program may hold an error itself.
    pub(crate) report: Result<Report, CliError>,
    /// Error beside an answer, in a line of this program: a wait that reached its timeout.
    pub(crate) error: Option<CliError>,
}

impl Document {
    /// Id of the task, or the name of the document if it has none.
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

    /// Reads the documents of a file, or describes the task with this id.
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

/// True if a file with this name exists, or if the name looks like a file and not like an id.
fn is_file(name: &str) -> bool {
    let endings = [".json", ".ndjson", ".jsonl", ".txt", ".log"];
    let looks_like_file = name.contains('/') || endings.iter().any(|end| name.ends_with(end));
    name == "-" || looks_like_file || Path::new(name).exists()
}

/// Largest input file. 1 GiB is far beyond the largest answers, and stops an endless input.
const MAX_INPUT_BYTES: u64 = 1 << 30;

/// Name of a file in messages.
fn display_name(file: &str) -> &str {
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
        path => std::fs::File::open(path)
            .and_then(|open| open.take(MAX_INPUT_BYTES + 1).read_to_end(&mut bytes)),
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
pub(crate) fn documents(file: &str, bytes: &[u8]) -> Result<Vec<Document>, CliError> {
    let name = display_name(file);
    let text = decode::decode(bytes).map_err(|error| error.within(name))?;
    documents::read(name, &text)
}

/// Paths of the members of an answer that are unknown to this version.
pub(crate) fn unknown_members(document: &Document) -> Result<Vec<String>, CliError> {
    let Ok(Report::Answer(detail)) = &document.report else {
        return Err(CliError::usage(format!(
            "Cannot check {} with --strict, because it is a notification.",
            document.name
        ))
        .with_advice("Leave out --strict. It is for answers of DescribeTaskDetail."));
    };
    let body = detail.body().unwrap_or_default();
    let read = DescribeTaskDetailResponse::from_slice_strict(body);
    let (_, unknown) = read.map_err(|error| CliError::from(error).within(&document.name))?;
    Ok(unknown)
}
