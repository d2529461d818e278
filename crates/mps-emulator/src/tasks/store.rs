//! All tasks of an emulator, each with its creation time.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::population::{CreatedPopulation, Population};
use super::task::Task;
use crate::api_error::ApiError;
use crate::time::Time;

/// Tasks by id, and populations.
#[derive(Debug)]
pub(crate) struct TaskStore {
    speed: f64,
    known: RwLock<HashMap<String, Arc<CreatedTask>>>,
    populations: RwLock<Vec<Arc<CreatedPopulation>>>,
}

#[derive(Debug)]
struct CreatedTask {
    task: Task,
    at: SystemTime,
    since: Duration,
}

impl TaskStore {
    pub(crate) fn new(speed: f64) -> Self {
        Self {
            speed,
            known: RwLock::default(),
            populations: RwLock::default(),
        }
    }

    /// Creates a task now. It replaces a task of the same id.
    pub(crate) fn create(&self, task: Task, time: &Time, now: SystemTime) {
        let created = CreatedTask {
            task: task.accelerated(self.speed),
            at: now,
            since: time.elapsed(),
        };
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(created.task.id().to_owned(), Arc::new(created));
    }

    pub(crate) fn populate(&self, population: Population, time: &Time, now: SystemTime) {
        let populated = CreatedPopulation {
            population,
            at: now,
            since: time.elapsed(),
        };
        self.populations
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Arc::new(populated));
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let mut ids: Vec<_> = known.keys().cloned().collect();
        ids.sort();
        ids
    }

    pub(crate) fn finish_time(&self, id: &str) -> Option<SystemTime> {
        if let Some(created) = self.created(id) {
            return Some(created.at + created.task.length());
        }
        let (populated, index) = self.populated(id)?;
        Some(populated.at + populated.population.length(index, self.speed))
    }

    /// Returns the current answer of a task.
    pub(crate) fn describe(&self, id: &str, time: &Time) -> Result<Map<String, Value>, ApiError> {
        let age = |since| time.elapsed().saturating_sub(since);
        if let Some(created) = self.created(id) {
            return created.task.answer(created.at, age(created.since));
        }
        if let Some((populated, index)) = self.populated(id) {
            let lifecycle = populated.population.lifecycle(index, self.speed);
            return Ok(lifecycle.answer(id, populated.at, age(populated.since)));
        }
        match is_well_formed(id) {
            true => Err(ApiError::task_not_found()),
            false => Err(ApiError::new(
                "InvalidParameterValue",
                "`TaskId` is not a task id. Use an id such as 1400000001-WorkflowTask-0123abcd.",
            )),
        }
    }

    fn created(&self, id: &str) -> Option<Arc<CreatedTask>> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.get(id).cloned()
    }

    fn populated(&self, id: &str) -> Option<(Arc<CreatedPopulation>, u64)> {
        let populations = self
            .populations
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        populations.iter().find_map(|populated| {
            let index = populated.population.index_of(id)?;
            Some((populated.clone(), index))
        })
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
