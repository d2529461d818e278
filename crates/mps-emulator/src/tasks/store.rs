//! All tasks of an emulator, each with its creation time.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use tokio::sync::Notify;

use super::failure::Failure;
use super::fate::{Fate, FateError};
use super::population::{CreatedPopulation, Population};
use super::task::Task;
use super::view::{CreatedTask, Position, TaskView};
use crate::api_error::ApiError;
use crate::time::Time;

/// Tasks by id, and populations.
#[derive(Debug)]
pub(crate) struct TaskStore {
    speed: f64,
    entries: RwLock<Entries>,
    /// Wakes those who follow a task when any is created, changed or removed.
    changed: Notify,
}

#[derive(Debug, Default)]
struct Entries {
    /// Number of the next task or population.
    next: u64,
    by_id: HashMap<String, u64>,
    created: BTreeMap<u64, Arc<CreatedTask>>,
    populations: BTreeMap<u64, Arc<CreatedPopulation>>,
}

/// Reason for which a task cannot be aborted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AbortError {
    Unknown,
    /// The task has this status, in which its kind cannot be aborted.
    Status(String),
    /// The task has no life that could end.
    NoLife,
}

impl TaskStore {
    pub(crate) fn new(speed: f64) -> Self {
        Self {
            speed,
            entries: RwLock::default(),
            changed: Notify::new(),
        }
    }

    /// Creates a task now. It replaces a task of the same id.
    pub(crate) fn create(&self, task: Task, time: &Time, now: SystemTime) {
        let mut entries = self.write();
        let sequence = entries.take_sequence();
        let id = task.id().to_owned();
        let created = CreatedTask {
            task: task.accelerated(self.speed),
            sequence,
            at: now,
            since: time.elapsed(),
            advanced: Duration::ZERO,
        };
        entries.created.insert(sequence, Arc::new(created));
        if let Some(replaced) = entries.by_id.insert(id, sequence) {
            entries.created.remove(&replaced);
        }
        drop(entries);
        self.changed.notify_waiters();
    }

    pub(crate) fn populate(&self, population: Population, time: &Time, now: SystemTime) {
        let mut entries = self.write();
        let sequence = entries.take_sequence();
        let populated = CreatedPopulation {
            population,
            sequence,
            at: now,
            since: time.elapsed(),
        };
        entries.populations.insert(sequence, Arc::new(populated));
    }

    /// Removes a task. Returns false if there is none with this id.
    pub(crate) fn remove(&self, id: &str) -> bool {
        let mut entries = self.write();
        let sequence = entries.by_id.remove(id);
        let removed = sequence.and_then(|sequence| entries.created.remove(&sequence));
        drop(entries);
        self.changed.notify_waiters();
        removed.is_some()
    }

    /// Removes every task and population. Returns the number of removed tasks.
    pub(crate) fn clear(&self) -> usize {
        let mut entries = self.write();
        let removed = entries.created.len();
        entries.by_id.clear();
        entries.created.clear();
        entries.populations.clear();
        drop(entries);
        self.changed.notify_waiters();
        removed
    }

    /// Changes times and end of a task.
    pub(crate) fn change(&self, id: &str, fate: Fate, time: &Time) -> Result<(), FateError> {
        if self.populated(id).is_some() {
            return Err(FateError::Populated);
        }
        let mut entries = self.write();
        let created = entries.find_mut(id).ok_or(FateError::Unknown)?;
        let (advance, finish) = (fate.advance, fate.finish);
        let mut changed = CreatedTask::clone(created);
        changed.task.apply(fate, self.speed)?;
        changed.advanced = changed.advanced.saturating_add(advance);
        if finish {
            let age = TaskView::created(Arc::new(changed.clone()), time.elapsed()).age();
            // Replies over time cannot be shortened, so that time passes instead.
            if !changed.task.end_at(age) {
                let rest = changed.task.length().saturating_sub(age);
                changed.advanced = changed.advanced.saturating_add(rest);
            }
        }
        *created = Arc::new(changed);
        drop(entries);
        self.changed.notify_waiters();
        Ok(())
    }

    /// Ends a task now if `permits` allows it in the task's status.
    pub(crate) fn abort(
        &self,
        id: &str,
        time: &Time,
        failure: &Failure,
        permits: impl Fn(&str) -> bool,
    ) -> Result<(), AbortError> {
        let mut entries = self.write();
        let created = entries.find_mut(id).ok_or(AbortError::Unknown)?;
        let view = TaskView::created(created.clone(), time.elapsed());
        let status = view.status().ok_or(AbortError::Unknown)?;
        if !permits(status) {
            return Err(AbortError::Status(status.to_owned()));
        }
        if created.task.script_name() != "lifecycle" {
            return Err(AbortError::NoLife);
        }
        let mut changed = CreatedTask::clone(created);
        changed.task.abort(view.age(), failure);
        *created = Arc::new(changed);
        drop(entries);
        self.changed.notify_waiters();
        Ok(())
    }

    /// Waits until any task is created, changed or removed.
    pub(crate) fn changed(&self) -> tokio::sync::futures::Notified<'_> {
        self.changed.notified()
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let mut ids: Vec<_> = self.read().by_id.keys().cloned().collect();
        ids.sort();
        ids
    }

    pub(crate) fn count(&self) -> u64 {
        let entries = self.read();
        let populated = entries.populations.values().map(|p| p.population.count());
        entries.created.len() as u64 + populated.sum::<u64>()
    }

    pub(crate) fn finish_time(&self, id: &str) -> Option<SystemTime> {
        let view = self.view_at(id, Duration::ZERO)?;
        Some(view.created_at() + view.length())
    }

    /// Returns the current answer of a task.
    pub(crate) fn describe(&self, id: &str, time: &Time) -> Result<Map<String, Value>, ApiError> {
        match self.view(id, time) {
            Some(view) => view.answer(),
            None if is_well_formed(id) => Err(ApiError::task_not_found()),
            None => Err(ApiError::invalid_value(
                "`TaskId` is not a task id. Use an id such as 1400000001-WorkflowTask-0123abcd.",
            )),
        }
    }

    /// Returns a task as it is now.
    pub(crate) fn view(&self, id: &str, time: &Time) -> Option<TaskView> {
        self.view_at(id, time.elapsed())
    }

    fn view_at(&self, id: &str, elapsed: Duration) -> Option<TaskView> {
        let entries = self.read();
        if let Some(sequence) = entries.by_id.get(id) {
            let created = entries.created.get(sequence)?.clone();
            return Some(TaskView::created(created, elapsed));
        }
        drop(entries);
        let (populated, index) = self.populated(id)?;
        Some(TaskView::populated(populated, index, self.speed, elapsed))
    }

    /// Calls `visit` with every task, the latest first.
    pub(crate) fn for_each(&self, time: &Time, mut visit: impl FnMut(TaskView)) {
        let elapsed = time.elapsed();
        // Copies the handles, so that no writer waits for a long list.
        let entries = self.read();
        let created: Vec<_> = entries.created.values().rev().cloned().collect();
        let populations: Vec<_> = entries.populations.values().rev().cloned().collect();
        drop(entries);
        let mut created = created.into_iter().peekable();
        for populated in populations {
            let later = |task: &Arc<CreatedTask>| task.sequence > populated.sequence;
            while let Some(task) = created.next_if(later) {
                visit(TaskView::created(task, elapsed));
            }
            for index in (0..populated.population.count()).rev() {
                let view = TaskView::populated(populated.clone(), index, self.speed, elapsed);
                visit(view);
            }
        }
        for task in created {
            visit(TaskView::created(task, elapsed));
        }
    }

    /// Returns up to `limit` tasks that `selects` selects, the latest first and only those before
    /// the position, and the number of all that it selects.
    pub(crate) fn page(
        &self,
        time: &Time,
        before: Option<Position>,
        limit: usize,
        selects: impl Fn(&TaskView) -> bool,
    ) -> Page {
        let mut page = Page::default();
        self.for_each(time, |view| {
            if !selects(&view) {
                return;
            }
            page.total += 1;
            if before.is_some_and(|before| view.position() >= before) {
                return;
            }
            match page.tasks.len() < limit {
                true => page.tasks.push(view),
                false => page.has_more = true,
            }
        });
        page
    }

    fn populated(&self, id: &str) -> Option<(Arc<CreatedPopulation>, u64)> {
        self.read().populations.values().find_map(|populated| {
            let index = populated.population.index_of(id)?;
            Some((populated.clone(), index))
        })
    }

    fn read(&self) -> RwLockReadGuard<'_, Entries> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Entries> {
        self.entries.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A part of the list of tasks.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) tasks: Vec<TaskView>,
    /// Selected tasks follow after the last one.
    pub(crate) has_more: bool,
    /// Number of all selected tasks.
    pub(crate) total: u64,
}

impl Entries {
    fn take_sequence(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn find_mut(&mut self, id: &str) -> Option<&mut Arc<CreatedTask>> {
        let sequence = self.by_id.get(id)?;
        self.created.get_mut(sequence)
    }
}

/// Returns true for `AppId-Kind-digits`. Masked ids of the documentation contain asterisks.
fn is_well_formed(id: &str) -> bool {
    let mut parts = id.splitn(3, '-');
    let mut part = |allowed: fn(u8) -> bool| {
        parts
            .next()
            .is_some_and(|part| !part.is_empty() && part.bytes().all(allowed))
    };
    part(|b| b.is_ascii_digit() || b == b'*')
        && part(|b| b.is_ascii_alphabetic())
        && part(|b| b.is_ascii_alphanumeric() || b == b'*')
}
