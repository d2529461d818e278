//! What the schedule learns from the answer to one poll of a watch.

use crate::poll::progress;
use crate::poll::schedule::{Observation, State};
use mps_model::{DescribeTaskDetailResponse, Outcome, TaskStatus};
use std::time::SystemTime;

/// Returns what the schedule learns from this answer, at the time `now`.
pub(super) fn observe(detail: &DescribeTaskDetailResponse, now: SystemTime) -> Observation<'_> {
    let kind = detail.task_type.as_str();
    if detail.status == TaskStatus::Waiting {
        return Observation {
            state: State::Waiting,
            kind,
            ..Observation::default()
        };
    }
    let ended = detail.has_ended();
    Observation {
        state: if ended { State::Ended } else { State::Running },
        kind,
        age: progress::age(detail, now),
        length: detail.elapsed().filter(|_| ended),
        failed: ended && matches!(detail.outcome(), Outcome::Failed | Outcome::PartlyFailed),
        progress: detail.progress().filter(|_| !ended),
        media: progress::media_length(detail),
    }
}
