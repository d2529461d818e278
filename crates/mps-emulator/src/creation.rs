//! Creates tasks with their notifications, and returns to the state after the start.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use crate::notify;
use crate::state::State;
use crate::tasks::{Fate, FateError, Task};

impl State {
    /// Creates a task now and sends its notifications. It replaces a task of the same id.
    pub(crate) fn create_task(self: &Arc<Self>, task: Task) {
        let id = task.id().to_owned();
        self.tasks.create(task, &self.time, self.now());
        notify::follow_created(self, &id);
    }

    /// Creates the tasks and populations that the emulator starts with.
    pub(crate) fn create_initial_tasks(self: &Arc<Self>) {
        for task in &self.initial.tasks {
            self.create_task(task.clone());
        }
        for population in &self.initial.populations {
            self.tasks
                .populate(population.clone(), &self.time, self.now());
        }
    }

    /// Changes times and end of a task, and sends the notifications that follow from it.
    pub(crate) fn change_task(self: &Arc<Self>, id: &str, fate: Fate) -> Result<(), FateError> {
        let before = self.tasks.view(id, &self.time);
        self.tasks.change(id, fate, &self.time)?;
        if let Some(before) = before {
            notify::follow_changed(self, &before);
        }
        Ok(())
    }

    /// Returns to the state after the start. Connections stay open.
    pub(crate) fn reset(self: &Arc<Self>) {
        self.reset_signal.send(|| {
            self.notifier.followed.clear();
            let offset = self.initial.clock_offset;
            self.clock_offset.store(offset, Ordering::Relaxed);
            self.outage.send_replace(None);
            self.faults.reset();
            self.rate_limits.reset(self.time.elapsed());
            self.sessions.clear();
            self.keys.forget_temporary();
            self.tasks.clear();
            self.create_initial_tasks();
            self.notifier.log.clear();
            self.journal.clear();
            self.counts.reset();
        });
    }
}
