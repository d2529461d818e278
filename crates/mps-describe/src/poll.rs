//! Polls of tasks until they end: one task (`wait`), each of many once (`batch`), and any number
//! (`watch`) in the order of the `schedule`.

mod batch;
mod progress;
pub mod schedule;
mod wait;
mod watch;

pub use batch::Batch;
pub use wait::Wait;
pub use watch::{Event, TaskUpdate, Watch, WatchHandle};
