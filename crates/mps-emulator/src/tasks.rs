//! The tasks of the emulator: their lifecycles, the files and populations they come from, and the
//! store that answers for them.

mod demo;
mod distribution;
mod failure;
mod fate;
mod file;
mod kind;
mod lifecycle;
mod population;
mod store;
mod task;
mod view;

pub use demo::{DOCUMENTED_TASK_ID, demo_tasks, documented_task};
pub use file::{TaskFileError, tasks_from_dir, tasks_from_json};
pub use population::Population;
pub use task::{Reply, Task};

pub(crate) use failure::Failure;
pub(crate) use fate::{Fate, FateError};
pub(crate) use kind::is_live;
pub(crate) use store::{AbortError, TaskStore};
pub(crate) use view::{Position, TaskView};
