//! Age, media length and end of a task, as far as an answer shows them.

use mps_model::{DescribeTaskDetailResponse, Outcome, TaskStatus, Time};
use std::time::{Duration, SystemTime};

/// Returns the time since the task began to run or, before that, since it was created. `None` if
/// the answer has no such time.
pub(crate) fn age(detail: &DescribeTaskDetailResponse, now: SystemTime) -> Option<Duration> {
    let begin = time(&detail.begin_process_time).or_else(|| time(&detail.create_time))?;
    Some(now.duration_since(begin).unwrap_or_default())
}

/// Returns the length of the media that the task processes.
pub(crate) fn media_length(detail: &DescribeTaskDetailResponse) -> Option<Duration> {
    let seconds = detail.media()?.duration.filter(|seconds| *seconds > 0.0)?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// Time for which a task with an unknown status is polled, if nothing else shows its end: 30 s.
///
/// A new status may be a step towards a known one. It may also be an end, so the wait is limited.
pub(crate) const MAX_UNKNOWN_STATUS: Duration = Duration::from_secs(30);

/// Tracks since when this version does not know the status of a task.
#[derive(Debug, Default)]
pub(crate) struct UnknownStatus {
    /// Seconds of the client's clock. It is small because a watch keeps one for each task.
    since: Option<u32>,
}

impl UnknownStatus {
    /// Returns whether this answer is the last one: the task has ended, or its status has been
    /// unknown for too long.
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
        u64::from(now - since.min(now)) >= MAX_UNKNOWN_STATUS.as_secs()
    }
}

/// Returns the time if it is set and valid.
fn time(time: &Time) -> Option<SystemTime> {
    time.system_time()
}
