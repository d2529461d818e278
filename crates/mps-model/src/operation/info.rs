//! Facts of an operation as data.

use super::{Operation, StartsTask};

/// Facts of an operation as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// [`Operation::NAME`].
    pub name: &'static str,
    /// [`Operation::IDEMPOTENT`].
    pub idempotent: bool,
    /// [`Operation::RATE`].
    pub rate: u32,
    /// True if a request starts a task, as [`StartsTask`] says.
    pub starts_task: bool,
}

impl OperationInfo {
    /// Returns the facts of one operation.
    pub const fn of<O: Operation>() -> Self {
        Self {
            name: O::NAME,
            idempotent: O::IDEMPOTENT,
            rate: O::RATE,
            starts_task: false,
        }
    }

    /// Returns the facts of an operation that starts a task.
    pub const fn of_start<O: StartsTask>() -> Self {
        Self {
            starts_task: true,
            ..Self::of::<O>()
        }
    }
}
