//! State of a scheduled task.

use super::forecast::Forecast;
use super::observation::{Observation, State};

/// Slot of a task. The generation makes keys of its former tasks invalid.
#[derive(Debug, Default)]
pub(super) struct Slot {
    pub(super) generation: u32,
    pub(super) task: Option<Task>,
}

/// State of a task. All times are in seconds.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) added: f64,
    /// Time when it began to run, or when it was added if that is not known.
    pub(super) begin: f64,
    pub(super) last_poll: f64,
    /// Age at the last poll.
    pub(super) age_seen: f64,
    /// It was not polled yet.
    unseen: bool,
    pub(super) waiting: bool,
    pub(super) kind: u16,
    pub(super) media: Option<f64>,
    /// Mean root of the hazard from the last poll to the next.
    pub(super) urgency: f64,
    /// Number of its valid entry in the queue; `None` while it is being polled.
    pub(super) entry: Option<u32>,
    pub(super) forecast: Forecast,
}

/// Age up to which an added task counts as fresh, in seconds. It allows for the time between the
/// start of a task and the call that adds it.
const FRESH: f64 = 5.0;

impl Task {
    pub(super) fn new(now: f64) -> Self {
        Self {
            added: now,
            begin: now,
            last_poll: now,
            age_seen: 0.0,
            unseen: true,
            waiting: false,
            kind: 0,
            media: None,
            urgency: 0.0,
            entry: None,
            forecast: Forecast::default(),
        }
    }

    /// Takes over what a poll observed, except for the age at the poll. The first observation of a
    /// beginning returns whether the task was fresh when it was added.
    pub(super) fn observe(
        &mut self,
        observation: &Observation<'_>,
        kind: u16,
        now: f64,
    ) -> Option<bool> {
        let first = std::mem::replace(&mut self.unseen, false);
        self.kind = kind;
        self.media = observation.media.map(|media| media.as_secs_f64().max(1.0));
        self.last_poll = now;
        self.waiting = observation.state == State::Waiting;
        let age = observation.age.map(|age| age.as_secs_f64());
        if self.waiting {
            // It may begin at any time, and has not run yet.
            self.begin = now;
            self.age_seen = 0.0;
        } else if let Some(age) = age {
            self.begin = now - age;
        }
        if !first || !(self.waiting || age.is_some()) {
            return None;
        }
        // Ignore its age before it was added, because tasks that ended by then were never added.
        self.age_seen = (self.added - self.begin).max(0.0);
        Some(self.begin >= self.added - FRESH)
    }
}
