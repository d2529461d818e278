//! The state that all connections of an emulator share.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use crate::auth::{KeyStore, Secret};
use crate::counters::Counts;
use crate::fault::{Faults, Outage};
use crate::hosts::Hosts;
use crate::journal::Journal;
use crate::notifier::Notifier;
use crate::rate_limit::RateLimits;
use crate::reset_signal::ResetSignal;
use crate::sessions::Sessions;
use crate::tasks::{Population, Task, TaskStore};
use crate::time::Time;

/// Latest time of the service's clock, in the year 9964. Written years have four digits, and the
/// times of a task must fit after it.
const MAX_TIME: Duration = Duration::from_secs(8_000 * 365 * 24 * 3600);

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) time: Time,
    /// Seconds by which the service's clock is ahead of `time`.
    pub(crate) clock_offset: AtomicI64,
    pub(crate) keys: KeyStore,
    pub(crate) tasks: TaskStore,
    pub(crate) rate_limits: RateLimits,
    pub(crate) faults: Faults,
    pub(crate) outage: watch::Sender<Option<Outage>>,
    pub(crate) instance_role: Option<String>,
    pub(crate) web_identity_token: Option<Secret>,
    pub(crate) temporary_key_lifetime: Duration,
    pub(crate) counts: Counts,
    pub(crate) client_timeout: Duration,
    pub(crate) hosts: Hosts,
    pub(crate) journal: Journal,
    pub(crate) notifier: Notifier,
    pub(crate) sessions: Sessions,
    /// Times in WAITING and in PROCESSING of tasks that requests start.
    pub(crate) started_task_life: (Duration, Duration),
    pub(crate) initial: Initial,
    pub(crate) reset_signal: ResetSignal,
}

/// The content to which a reset returns.
#[derive(Debug)]
pub(crate) struct Initial {
    pub(crate) tasks: Vec<Task>,
    pub(crate) populations: Vec<Population>,
    pub(crate) clock_offset: i64,
}

impl State {
    /// Returns the time of the service's clock.
    pub(crate) fn now(&self) -> SystemTime {
        let offset = self.clock_offset.load(Ordering::Relaxed);
        let size = Duration::from_secs(offset.unsigned_abs());
        let now = self.time.now();
        let (first, last) = (SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + MAX_TIME);
        match offset < 0 {
            true => now.checked_sub(size).unwrap_or(first),
            false => now.checked_add(size).unwrap_or(last),
        }
        .clamp(first, last)
    }
}
