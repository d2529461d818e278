//! Counts of requests, connections and results.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::api_error::ApiError;

/// Most tasks whose calls are counted. A caller could otherwise fill the memory with invented ids.
const MAX_COUNTED_TASKS: usize = 1_000_000;

/// Counts since the start, from [`Emulator::counters`](crate::Emulator::counters).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Requests whose head and body arrived completely.
    pub requests: u64,
    /// Requests with a successful response.
    pub answered: u64,
    /// Requests that matched a fault rule or fell into an outage.
    pub faulted: u64,
    /// Refused requests by error code. Unknown paths count as `404`.
    pub refused: BTreeMap<String, u64>,
    /// Requests by action. The metadata address counts as `metadata`, unknown actions as `other`.
    pub by_action: BTreeMap<&'static str, u64>,
    /// Requests refused because of their signature, key, token or clock.
    pub signatures_refused: u64,
    /// Most requests that arrived within any period of one second.
    pub max_per_second: u64,
    /// Connections with a request to the service. Those with requests to the control API alone do
    /// not count, and neither do those without a request.
    pub connections: u64,
    /// New connections that were reset before their first request was read, by a fault rule or in
    /// an outage.
    pub connections_refused: u64,
    /// Open ones of these connections.
    pub connections_open: u64,
    /// Most of these connections open at the same time.
    pub connections_peak: u64,
}

/// Result of a request, for the counters and the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Answered,
    Refused { code: String, authentication: bool },
    Faulted,
}

impl Outcome {
    pub(crate) fn refused(error: &ApiError) -> Self {
        Self::Refused {
            code: error.code.clone(),
            authentication: error.is_authentication(),
        }
    }

    /// Result of a request for an unknown path.
    pub(crate) fn not_found() -> Self {
        Self::Refused {
            code: "404".into(),
            authentication: false,
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Counts(Mutex<CountsState>);

/// Number of resets before a request arrived. A reset forgets requests that have not ended yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ResetCount(u64);

#[derive(Debug, Default)]
struct CountsState {
    resets: ResetCount,
    counters: Counters,
    by_task: HashMap<String, u64>,
    last_second: VecDeque<Duration>,
}

impl Counts {
    pub(crate) fn counters(&self) -> Counters {
        self.state().counters.clone()
    }

    pub(crate) fn calls_for(&self, task: &str) -> u64 {
        self.state().by_task.get(task).copied().unwrap_or(0)
    }

    /// Sets every count to zero, except for the connections that are open now.
    pub(crate) fn reset(&self) {
        let mut state = self.state();
        let open = state.counters.connections_open;
        *state = CountsState {
            resets: ResetCount(state.resets.0 + 1),
            ..CountsState::default()
        };
        state.counters.connections_open = open;
        state.counters.connections_peak = open;
    }

    pub(crate) fn connection_opened(&self) {
        let counters = &mut self.state().counters;
        counters.connections += 1;
        counters.connections_open += 1;
        counters.connections_peak = counters.connections_peak.max(counters.connections_open);
    }

    pub(crate) fn connection_refused(&self) {
        self.state().counters.connections_refused += 1;
    }

    pub(crate) fn connection_closed(&self) {
        self.state().counters.connections_open -= 1;
    }

    pub(crate) fn request_arrived(
        &self,
        action: &'static str,
        task: Option<&str>,
        at: Duration,
    ) -> ResetCount {
        let mut state = self.state();
        state.counters.requests += 1;
        *state.counters.by_action.entry(action).or_default() += 1;
        if let Some(task) = task {
            let room = state.by_task.len() < MAX_COUNTED_TASKS;
            match state.by_task.get_mut(task) {
                Some(count) => *count += 1,
                None if room => {
                    state.by_task.insert(task.into(), 1);
                }
                None => {}
            }
        }
        let second = Duration::from_secs(1);
        while state
            .last_second
            .front()
            .is_some_and(|&earlier| at.saturating_sub(earlier) >= second)
        {
            state.last_second.pop_front();
        }
        state.last_second.push_back(at);
        let within = state.last_second.len() as u64;
        state.counters.max_per_second = state.counters.max_per_second.max(within);
        state.resets
    }

    pub(crate) fn request_ended(&self, outcome: &Outcome, resets: ResetCount) {
        let state = &mut *self.state();
        if state.resets != resets {
            return;
        }
        let counters = &mut state.counters;
        match outcome {
            Outcome::Answered => counters.answered += 1,
            Outcome::Faulted => counters.faulted += 1,
            Outcome::Refused {
                code,
                authentication,
            } => {
                counters.signatures_refused += u64::from(*authentication);
                *counters.refused.entry(code.clone()).or_default() += 1;
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, CountsState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
