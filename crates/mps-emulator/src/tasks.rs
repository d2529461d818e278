use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::refusal::Refusal;
use crate::task::{Task, unknown};
use crate::time::Time;

/// The tasks that an emulator knows, each with the moment of its creation.
#[derive(Debug)]
pub(crate) struct Tasks {
    speed: f64,
    known: RwLock<HashMap<String, Arc<Created>>>,
}

#[derive(Debug)]
struct Created {
    task: Task,
    at: SystemTime,
    since: Duration,
}

impl Tasks {
    pub(crate) fn new(speed: f64) -> Self {
        Self {
            speed,
            known: RwLock::default(),
        }
    }

    /// Creates a task now; one of the same id is replaced.
    pub(crate) fn create(&self, task: Task, time: &Time, now: SystemTime) {
        let created = Created {
            task: task.accelerated(self.speed),
            at: now,
            since: time.elapsed(),
        };
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(created.task.id().to_owned(), Arc::new(created));
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let mut ids: Vec<_> = known.keys().cloned().collect();
        ids.sort();
        ids
    }

    pub(crate) fn describe(&self, id: &str, time: &Time) -> Result<Map<String, Value>, Refusal> {
        let created = {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            known.get(id).cloned()
        };
        match created {
            Some(created) => {
                let age = time.elapsed().saturating_sub(created.since);
                created.task.answer(created.at, age)
            }
            None if is_well_formed(id) => Err(unknown()),
            None => Err(Refusal::new(
                "InvalidParameterValue",
                "`TaskId` is not the identifier of a task",
            )),
        }
    }
}

/// `AppId-Kind-digits`, where the documentation's masked ids have asterisks for some digits.
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
