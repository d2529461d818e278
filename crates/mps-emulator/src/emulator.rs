//! A running emulator: its addresses, and the calls that change or observe it.

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::SystemTime;

use tokio_util::sync::DropGuard;
use tokio_util::task::TaskTracker;

use crate::counters::Counters;
use crate::fault::{Fault, Outage};
use crate::state::State;
use crate::tasks::{Population, Task};

/// Secret id of the documentation's key pair. Accepted unless the builder gets another pair.
pub const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// Secret key of the documentation's key pair.
pub const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// A running emulator. It stops when dropped.
///
/// [`Builder`](crate::Builder) starts one.
#[derive(Debug)]
pub struct Emulator {
    pub(crate) addresses: Addresses,
    pub(crate) state: Arc<State>,
    pub(crate) stop: DropGuard,
    pub(crate) tracker: TaskTracker,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Addresses {
    pub(crate) main: SocketAddr,
    pub(crate) sts: SocketAddr,
    pub(crate) metadata: SocketAddr,
}

impl Emulator {
    /// Returns the address on which it listens.
    pub fn addr(&self) -> SocketAddr {
        self.addresses.main
    }

    /// Returns its URL, `http://ADDR`.
    pub fn url(&self) -> String {
        format!("http://{}", self.addresses.main)
    }

    /// Returns the URL of STS. It equals [`url`](Self::url) unless the builder got
    /// [`separate_ports`](crate::Builder::separate_ports).
    pub fn sts_url(&self) -> String {
        format!("http://{}", self.addresses.sts)
    }

    /// Returns the URL of the metadata address. It equals [`url`](Self::url) unless the builder got
    /// [`separate_ports`](crate::Builder::separate_ports).
    pub fn metadata_url(&self) -> String {
        format!("http://{}", self.addresses.metadata)
    }

    /// Writes `http://ADDR` to a file. The file appears only when it is complete.
    ///
    /// # Errors
    ///
    /// The file cannot be written or renamed.
    pub fn write_ready_file(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref();
        let mut partial = path.as_os_str().to_owned();
        partial.push(format!(".{}", std::process::id()));
        // The name can be guessed. A link of this name must not lead to another file.
        let _ = std::fs::remove_file(&partial);
        let mut file = std::fs::File::create_new(&partial)?;
        let written = file.write_all(self.url().as_bytes());
        let placed = written.and_then(|()| std::fs::rename(&partial, path));
        placed.inspect_err(|_| {
            let _ = std::fs::remove_file(&partial);
        })
    }

    /// Returns the sorted ids of its tasks, except those of a [`Population`].
    pub fn task_ids(&self) -> Vec<String> {
        self.state.tasks.ids()
    }

    /// Returns the finish time of a task by the service's clock, or `None` for an unknown task.
    pub fn finish_time(&self, task_id: &str) -> Option<SystemTime> {
        self.state.tasks.finish_time(task_id)
    }

    /// Creates a task now. It replaces a task of the same id.
    pub fn create(&self, task: Task) {
        self.state.create_task(task);
    }

    /// Creates the tasks of a population now.
    pub fn populate(&self, population: Population) {
        let State { tasks, time, .. } = &*self.state;
        tasks.populate(population, time, self.state.now());
    }

    /// Adds a fault rule after the existing ones.
    pub fn add_fault(&self, fault: Fault) {
        self.state.faults.add(fault);
    }

    /// Removes every fault rule.
    pub fn clear_faults(&self) {
        self.state.faults.clear();
    }

    /// Fails every request until [`end_outage`](Self::end_outage).
    ///
    /// # Panics
    ///
    /// The status of an [`Outage::Status`] is not from 100 to 999.
    pub fn begin_outage(&self, outage: Outage) {
        // Fails here instead of in a connection.
        let _ = outage.as_fault();
        self.state.outage.send_replace(Some(outage));
    }

    /// Ends the outage.
    pub fn end_outage(&self) {
        self.state.outage.send_replace(None);
    }

    /// Sets the service's clock this many seconds ahead of [`Time`](crate::Time). A negative number
    /// sets it back.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.state.clock_offset.store(seconds, Ordering::Relaxed);
    }

    /// Expires every temporary key that it issued. Calls signed with one are refused from now on.
    pub fn revoke_temporary_keys(&self) {
        self.state.keys.revoke();
    }

    /// Returns a copy of its counters.
    pub fn counters(&self) -> Counters {
        self.state.counts.counters()
    }

    /// Returns the number of calls about one task, whatever their result.
    pub fn calls_for(&self, task_id: &str) -> u64 {
        self.state.counts.calls_for(task_id)
    }

    /// Stops listening, lets responses in progress end, and returns after every connection is
    /// closed.
    pub async fn stop(self) {
        drop(self.stop);
        self.tracker.wait().await;
    }
}
