//! Age, media length and end of a task, as far as an answer shows them.

use mps_model::{DescribeTaskDetailResponse, Outcome, TaskStatus, Time};
use std::time::{Duration, SystemTime};

/// Returns the time since the task began to run or, before that, since it was created. `None` if
/// the answer has no such time.
pub(crate) fn age(detail: &DescribeTaskDetailResponse, now: SystemTime) -> Option<Duration> {
    let begin = time(&detail.begin_process_time).or_else(|| time(&detail.create_time))?;
    Some(now.duration_since(begin).unwrap_or_default())
}

/// Facts of an answer that take long to find if the answer is large.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) has_ended: bool,
    /// The task is known to run, or to wait.
    is_running: bool,
    /// It has ended, and parts of it failed.
    pub(crate) failed: bool,
    /// Progress in percent, if it has not ended.
    pub(crate) progress: Option<f64>,
    pub(crate) media: Option<Duration>,
}

impl Facts {
    pub(crate) fn of(detail: &DescribeTaskDetailResponse) -> Self {
        let has_ended = detail.has_ended();
        let is_known = matches!(detail.status, TaskStatus::Waiting | TaskStatus::Processing);
        // Judge the parts only if that is needed.
        let outcome = (has_ended || !is_known).then(|| detail.outcome());
        Self {
            has_ended,
            is_running: is_known || outcome == Some(Outcome::Running),
            failed: has_ended && matches!(outcome, Some(Outcome::Failed | Outcome::PartlyFailed)),
            progress: (!has_ended).then(|| detail.progress()).flatten(),
            media: media_length(detail),
        }
    }
}

/// Returns the length of the media that the task processes.
fn media_length(detail: &DescribeTaskDetailResponse) -> Option<Duration> {
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
    pub(crate) fn is_last(&mut self, facts: &Facts, now: Duration) -> bool {
        if facts.has_ended {
            return true;
        }
        if facts.is_running {
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
