//! The service on loopback: scripted task lives, faults on demand, its own signature check.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let emulator = mps_emulator::Emulator::builder().demo_tasks().start().await?;
//! println!("point a client at {}", emulator.url());
//! assert!(emulator.task_ids().contains(&mps_emulator::DOCUMENTED_TASK_ID.to_owned()));
//! emulator.stop().await;
//! # Ok(())
//! # }
//! ```

mod answer;
mod api;
mod call;
mod counters;
mod demo;
mod emulator;
mod fault;
mod keys;
mod length;
mod metadata;
mod outage;
mod population;
mod quota;
mod refusal;
mod script;
mod server;
mod sts;
mod task;
mod tasks;
mod time;
mod verify;
mod wire;

pub use counters::Counters;
pub use demo::{DOCUMENTED_TASK_ID, demo_tasks, documented_task};
pub use emulator::{Builder, Emulator, SECRET_ID, SECRET_KEY};
pub use fault::{Fault, FaultError, Shape};
pub use outage::Outage;
pub use population::Population;
pub use script::{ScriptError, tasks_from_dir, tasks_from_json};
pub use task::{Reply, Task};
pub use time::Time;
