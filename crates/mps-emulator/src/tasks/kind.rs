//! The kinds of live tasks, which can be aborted while they run and have their own notifications.

const LIVE_KINDS: [&str; 2] = ["LiveStreamProcessTask", "LiveScheduleTask"];

/// Returns true if a `TaskType` is that of a live task.
pub(crate) fn is_live(kind: &str) -> bool {
    LIVE_KINDS.contains(&kind)
}
