//! Presentation of a change of a watched task: JSON for programs, a line for people.

use super::json;
use crate::error::CliError;
use crate::render::task_view::{TaskView, reason, unknown_reason};
use crate::secrets;
use crate::text::{count, sanitize};
use mps_describe::Event;
use mps_model::DescribeTaskDetailResponse;
use mps_report::format::{duration, size};
use serde::Serialize;
use serde_json::value::RawValue;
use std::time::SystemTime;

/// Change of a watched task, ready to print.
pub(crate) enum ChangeEvent {
    Status(String),
    Progress(f64),
    Subtask {
        kind: String,
        path: String,
        status: String,
    },
    Done {
        detail: Box<DescribeTaskDetailResponse>,
        whole: bool,
    },
    Lost(CliError),
}

impl ChangeEvent {
    /// Converts an event of a running task. Returns `None` for other events, because this version
    /// does not know them.
    pub(crate) fn while_running(event: Event) -> Option<Self> {
        Some(match event {
            Event::Status(status) => Self::Status(status.as_str().to_owned()),
            Event::Progress(percent) => Self::Progress(percent),
            Event::Subtask { kind, path, status } => Self::Subtask {
                kind,
                path,
                status: status.as_str().to_owned(),
            },
            _ => return None,
        })
    }

    /// End of a task. Prints the whole answer if `whole` is set.
    pub(crate) fn done(detail: Box<DescribeTaskDetailResponse>, whole: bool) -> Self {
        Self::Done { detail, whole }
    }

    /// End of polling without an outcome.
    pub(crate) fn lost(error: CliError) -> Self {
        Self::Lost(error)
    }

    /// Formats a line for people.
    pub(crate) fn line(&self, id: &str, at: SystemTime) -> String {
        let text = match self {
            Self::Status(status) => sanitize(status).to_lowercase(),
            Self::Progress(percent) => format!("{percent:.0} %"),
            Self::Subtask { kind, status, .. } => {
                format!("{} {}", sanitize(kind), sanitize(status))
            }
            Self::Done { detail, .. } => summary(&TaskView::of(&**detail)),
            Self::Lost(error) => format!("lost: {}", sanitize(error.code_or_message())),
        };
        let time = humantime::format_rfc3339_seconds(at).to_string();
        format!("{time}  {}  {text}", sanitize(id))
    }

    /// Formats an event for programs.
    pub(crate) fn json<'a>(&'a self, id: &'a str, at: SystemTime) -> impl Serialize {
        let view = match self {
            Self::Done { detail, .. } => Some(TaskView::of(&**detail)),
            _ => None,
        };
        let data = match (self, view) {
            (Self::Status(status), _) => EventData::Status { status },
            (Self::Progress(percent), _) => EventData::Progress {
                progress: (percent * 10.0).round() / 10.0,
            },
            (Self::Subtask { kind, path, status }, _) => EventData::Subtask { kind, path, status },
            (Self::Done { detail, whole }, view) => {
                let failures = view.iter().flat_map(|view| view.failures.iter());
                let unknown = view.iter().flat_map(|view| view.uncertainties.iter());
                EventData::Done {
                    outcome: detail.outcome().to_string(),
                    task_type: detail.task_type.as_str(),
                    elapsed: detail.elapsed().map(|elapsed| elapsed.as_secs_f64()),
                    files: view.iter().map(|view| view.outputs.len()).sum(),
                    failures: failures
                        .map(|failure| FailureJson {
                            what: failure.what.to_owned(),
                            path: failure.path.clone(),
                            status: failure.status.clone(),
                            code: failure.code.clone(),
                            err_code: failure.err_code,
                            message: secrets::mask(failure.message).into_owned(),
                        })
                        .collect(),
                    uncertainties: unknown
                        .map(|unknown| UncertaintyJson {
                            what: unknown.what.to_owned(),
                            path: unknown.path.clone(),
                            reason: unknown.reason.clone(),
                        })
                        .collect(),
                    answer: whole.then(|| json::document(&**detail)),
                }
            }
            (Self::Lost(error), _) => EventData::Lost { error },
        };
        EventJson {
            time: humantime::format_rfc3339_millis(at).to_string(),
            id,
            data,
        }
    }
}

/// Summary of a task. For example: `partly failed after 5s, 3 files, 3.88 MB;
/// Transcode: InternalError.Encoder: the encoder stopped`
pub(crate) fn summary(task: &TaskView<'_>) -> String {
    let mut summary = task.state.clone();
    if let Some(elapsed) = task.elapsed {
        summary += &format!(" after {}", duration(elapsed));
    }
    if !task.outputs.is_empty() {
        summary += &format!(", {}", count(task.outputs.len(), "file"));
    }
    let bytes: u64 = task.outputs.iter().filter_map(|output| output.size).sum();
    if bytes > 0 {
        summary += &format!(", {}", size(bytes));
    }
    for failure in &task.failures {
        summary += &format!("; {}: {}", sanitize(failure.what), reason(failure));
    }
    for unknown in &task.uncertainties {
        summary += &format!("; {}", unknown_reason(unknown));
    }
    summary
}

#[derive(Serialize)]
struct EventJson<'a> {
    time: String,
    id: &'a str,
    #[serde(flatten)]
    data: EventData<'a>,
}

#[derive(Serialize)]
#[serde(tag = "event", rename_all = "lowercase")]
enum EventData<'a> {
    Status {
        status: &'a str,
    },
    Progress {
        progress: f64,
    },
    Subtask {
        kind: &'a str,
        path: &'a str,
        status: &'a str,
    },
    Done {
        outcome: String,
        task_type: &'a str,
        elapsed: Option<f64>,
        files: usize,
        failures: Vec<FailureJson>,
        uncertainties: Vec<UncertaintyJson>,
        #[serde(skip_serializing_if = "Option::is_none")]
        answer: Option<Box<RawValue>>,
    },
    Lost {
        #[serde(rename = "problem")]
        error: &'a CliError,
    },
}

#[derive(Serialize)]
struct FailureJson {
    what: String,
    path: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    status: String,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    err_code: Option<i64>,
    message: String,
}

#[derive(Serialize)]
struct UncertaintyJson {
    what: String,
    path: String,
    reason: String,
}
