//! Lists of tasks (`list`), and polls until they end: one task (`wait`), each of many once
//! (`batch`), and any number (`watch`) in the order of the `schedule`.

mod batch;
mod list;
mod progress;
mod recent_ids;
mod run;
// Without the feature some of it is not used.
#[cfg_attr(not(feature = "unstable-schedule"), allow(dead_code, unreachable_pub))]
pub mod schedule;
mod wait;
mod watch;

pub use batch::Batch;
pub use list::{ListTasks, TaskList};
pub use wait::Wait;
pub use watch::{Event, TaskUpdate, Watch, WatchHandle};
