//! Document of an input: an answer or a notification, or the error of reading it.

use crate::error::CliError;
use crate::task_result::TaskResult;
use mps_model::{
    DescribeTaskDetailResponse, Insight, LiveStreamNotification, Notification, VerifyError,
};
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

    /// Drops the body, for commands that do not show it.
    pub(crate) fn without_body(self) -> Self {
        match self {
            Self::Answer(detail) => Self::Answer(Box::new(detail.without_body())),
            Self::Notification(notification) => {
                Self::Notification(Box::new(notification.without_body()))
            }
            Self::LiveStream(notification) => {
                Self::LiveStream(Box::new(notification.without_body()))
            }
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
    /// Time of the file that it was read from.
    pub(crate) saved_at: Option<SystemTime>,
}

impl Document {
    /// Id beside the answer, or the name of the document.
    pub(crate) fn label(&self) -> &str {
        self.id.as_deref().unwrap_or(&self.name)
    }

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

/// Paths of the members of an answer that are unknown to this version.
pub(crate) fn unknown_members(document: &Document) -> Result<Vec<String>, CliError> {
    let Ok(Report::Answer(detail)) = &document.report else {
        return Err(CliError::usage(format!(
            "Cannot check {} with --strict, because it is a notification.",
            document.name
        ))
        .with_advice("Leave out --strict. It is for answers of DescribeTaskDetail and DescribeBatchTaskDetail."));
    };
    let body = detail.body().unwrap_or_default();
    let read = DescribeTaskDetailResponse::from_slice_strict(body);
    let (_, unknown) = read.map_err(|error| CliError::from(error).within(&document.name))?;
    Ok(unknown)
}
