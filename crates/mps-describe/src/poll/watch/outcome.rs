//! Outcome of one poll of a watch: it parses no more of the answer than its state requires.

use crate::client::{ParseError, ParseResponse};
use crate::poll::progress;
use crate::poll::schedule::{Observation, State};
use mps_model::{DescribeTaskDetailResponse, TaskStatus, TaskSummary};
use std::time::SystemTime;

pub(super) enum PollOutcome {
    /// The task is waiting, so only the start of the answer was parsed.
    Waiting(TaskSummary),
    Detail(Box<DescribeTaskDetailResponse>),
}

impl PollOutcome {
    /// Returns what the schedule learns from this poll.
    pub(super) fn observation(&self, now: SystemTime) -> Observation<'_> {
        match self {
            Self::Waiting(summary) => Observation {
                state: State::Waiting,
                kind: summary.task_type.as_str(),
                ..Observation::default()
            },
            Self::Detail(detail) => {
                let ended = detail.has_ended();
                Observation {
                    state: if ended { State::Ended } else { State::Running },
                    kind: detail.task_type.as_str(),
                    age: progress::age(detail, now),
                    length: detail.elapsed().filter(|_| ended),
                    progress: detail.progress().filter(|_| !ended),
                    media: progress::media_length(detail),
                }
            }
        }
    }
}

impl ParseResponse for PollOutcome {
    fn parse(body: &[u8]) -> Result<Self, ParseError> {
        let summary = TaskSummary::from_slice(body)?;
        if summary.status == TaskStatus::Waiting {
            return Ok(Self::Waiting(summary));
        }
        ParseResponse::parse(body).map(|detail| Self::Detail(Box::new(detail)))
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            Self::Waiting(summary) => summary.request_id.as_deref(),
            Self::Detail(detail) => detail.request_id.as_deref(),
        }
    }

    fn task_id(&self) -> Option<&str> {
        match self {
            Self::Waiting(_) => None,
            Self::Detail(detail) => detail.task_id(),
        }
    }

    fn keep_body(self, body: &[u8]) -> Self {
        match self {
            Self::Waiting(summary) => Self::Waiting(summary),
            Self::Detail(detail) => Self::Detail(Box::new(detail.with_body(body))),
        }
    }
}
