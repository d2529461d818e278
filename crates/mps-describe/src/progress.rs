//! What an answer foretells of a task's end.

use mps_model::{DescribeTaskDetailResponse, Task, Time};
use std::time::{Duration, SystemTime};

/// How long the task has been processed, or, before that, how long it has been there. `None` where the answer tells no time.
pub(crate) fn age(detail: &DescribeTaskDetailResponse, now: SystemTime) -> Option<Duration> {
    let begin = time(&detail.begin_process_time).or_else(|| time(&detail.create_time))?;
    Some(now.duration_since(begin).unwrap_or_default())
}

/// The length of the media that the task works on.
pub(crate) fn media_length(detail: &DescribeTaskDetailResponse) -> Option<Duration> {
    let media = match &detail.task {
        Task::Workflow(task) => task.meta_data.as_deref(),
        Task::Schedule(task) => task.meta_data.as_deref(),
        _ => None,
    }?;
    let seconds = media.duration.filter(|seconds| *seconds > 0.0)?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// The time, where it is set and can be read.
pub(crate) fn time(time: &Time) -> Option<SystemTime> {
    time.utc().map(SystemTime::from)
}
