//! Facts of an operation as data.

use super::Operation;

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
}

impl OperationInfo {
    /// Returns the facts of one operation.
    pub const fn of<O: Operation>() -> Self {
        Self {
            name: O::NAME,
            idempotent: O::IDEMPOTENT,
            rate: O::RATE,
        }
    }
}
