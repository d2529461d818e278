//! What an answer foretells of a task's end.

use mps_model::{DescribeTaskDetailResponse, Outcome, TaskStatus, Time};
use std::time::{Duration, SystemTime};

/// How long the task has been processed, or, before that, how long it has been there. `None` where the answer tells no time.
pub(crate) fn age(detail: &DescribeTaskDetailResponse, now: SystemTime) -> Option<Duration> {
    let begin = time(&detail.begin_process_time).or_else(|| time(&detail.create_time))?;
    Some(now.duration_since(begin).unwrap_or_default())
}

/// The length of the media that the task works on.
pub(crate) fn media_length(detail: &DescribeTaskDetailResponse) -> Option<Duration> {
    let seconds = detail.media()?.duration.filter(|seconds| *seconds > 0.0)?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// Time for which a task is polled whose status this version does not know and that nothing else says the end of: 30 s.
///
/// A new word may stand for a step on the way to one that is known. It may as well stand for an end, so it is not waited for
/// for ever.
pub(crate) const UNKNOWN_STATUS_PATIENCE: Duration = Duration::from_secs(30);

/// Since when the status of a task is a word that this version does not know.
#[derive(Debug, Default)]
pub(crate) struct UnknownStatus {
    /// In seconds by the client's clock, because a watch keeps one of these for each task.
    since: Option<u32>,
}

impl UnknownStatus {
    /// Whether nothing more is to be learned after this answer: the task has ended, or its status has been unknown for too long.
    pub(crate) fn is_last(&mut self, detail: &DescribeTaskDetailResponse, now: Duration) -> bool {
        if detail.has_ended() {
            return true;
        }
        let is_known = matches!(detail.status, TaskStatus::Waiting | TaskStatus::Processing);
        if is_known || detail.outcome() == Outcome::Running {
            self.since = None;
            return false;
        }
        let now = now.as_secs().try_into().unwrap_or(u32::MAX);
        let since = *self.since.get_or_insert(now);
        u64::from(now - since.min(now)) >= UNKNOWN_STATUS_PATIENCE.as_secs()
    }
}

/// The time, where it is set and can be read.
pub(crate) fn time(time: &Time) -> Option<SystemTime> {
    time.utc().map(SystemTime::from)
}
