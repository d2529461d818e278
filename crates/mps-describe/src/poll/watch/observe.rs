//! What a watch and its schedule learn from the answer to one poll.

use super::ended::Fingerprint;
use crate::poll::progress::{self, Facts};
use crate::poll::schedule::{Observation, State};
use mps_model::{DescribeTaskDetailResponse, SubtaskStatus, TaskStatus};
use std::hash::RandomState;
use std::time::SystemTime;

/// Digest of an answer.
#[derive(Debug)]
pub(super) struct Digest {
    pub(super) facts: Facts,
    /// Subtasks that have ended.
    pub(super) ended: Vec<EndedSubtask>,
}

/// Subtask that has ended.
#[derive(Debug)]
pub(super) struct EndedSubtask {
    pub(super) fingerprint: Fingerprint,
    pub(super) kind: String,
    pub(super) status: SubtaskStatus,
    pub(super) path: String,
}

impl Digest {
    /// Digests an answer. `hasher` makes the fingerprints of paths.
    pub(super) fn of(detail: &DescribeTaskDetailResponse, hasher: &RandomState) -> Self {
        let facts = Facts::of(detail);
        // The last answer is reported as a whole.
        let ended = match facts.has_ended {
            true => Vec::new(),
            false => ended_subtasks(detail, hasher),
        };
        Self { facts, ended }
    }
}

fn ended_subtasks(detail: &DescribeTaskDetailResponse, hasher: &RandomState) -> Vec<EndedSubtask> {
    let subtasks = detail.subtasks().into_iter();
    let ended = subtasks.filter(|subtask| {
        let status = &subtask.state.status;
        matches!(status, SubtaskStatus::Success | SubtaskStatus::Fail)
    });
    let ended = ended.map(|subtask| EndedSubtask {
        fingerprint: Fingerprint::of(&subtask.path, hasher),
        kind: subtask.kind.to_owned(),
        status: subtask.state.status.clone(),
        path: subtask.path,
    });
    ended.collect()
}

/// Returns what the schedule learns from this answer, at the time `now`.
pub(super) fn observe<'a>(
    detail: &'a DescribeTaskDetailResponse,
    facts: &Facts,
    now: SystemTime,
) -> Observation<'a> {
    let kind = detail.task_type.as_str();
    if detail.status == TaskStatus::Waiting {
        return Observation {
            state: State::Waiting,
            kind,
            ..Observation::default()
        };
    }
    Observation {
        state: match facts.has_ended {
            true => State::Ended,
            false => State::Running,
        },
        kind,
        age: progress::age(detail, now),
        length: detail.elapsed().filter(|_| facts.has_ended),
        failed: facts.failed,
        progress: facts.progress,
        media: facts.media,
    }
}
