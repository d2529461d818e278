//! Entries of the queue of polls, in order of time.

use std::cmp::Ordering;

/// Time of a task's next poll, in seconds. The greatest entry is the earliest, because the queue is
/// a max-heap.
#[derive(Clone, Copy, Debug)]
pub(super) struct QueueEntry {
    pub(super) at: f64,
    /// Index of the task.
    pub(super) index: u32,
    pub(super) number: u32,
}

impl Ord for QueueEntry {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .at
            .total_cmp(&self.at)
            .then_with(|| other.number.cmp(&self.number))
    }
}

impl PartialOrd for QueueEntry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for QueueEntry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for QueueEntry {}
