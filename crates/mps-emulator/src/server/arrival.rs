//! A request that has arrived completely. Its ending gets into the counters and the journal, also
//! if its caller leaves before the response.

use std::sync::Arc;

use crate::api;
use crate::auth::SignatureVerdict;
use crate::counters::{Outcome, ResetCount};
use crate::fault::{Fault, Outage};
use crate::journal::{Ending, JournalEntry, LoggedRequest};
use crate::state::State;
use crate::wire::{ApiRequest, RawRequest};

/// A request between its arrival and its ending.
#[derive(Debug)]
pub(super) struct Arrival {
    state: Arc<State>,
    /// Name under which its action is counted.
    pub(super) action: &'static str,
    resets: ResetCount,
    entry: Arc<JournalEntry>,
    /// Ending that applies when it is dropped.
    ending: Option<Ending>,
    /// A fault may still delay the response, so that a drop means that the caller left.
    is_delayed: bool,
}

impl Arrival {
    /// Counts and logs a request that arrived now.
    pub(super) fn new(state: &Arc<State>, raw: &Arc<RawRequest>, request: &ApiRequest) -> Self {
        let action = match api::is_metadata_path(&raw.path) {
            true => api::METADATA_ACTION,
            false => api::counted_action(request.action.as_deref().unwrap_or_default()),
        };
        let counts = &state.counts;
        let resets = counts.request_arrived(action, request.task(), state.time.elapsed());
        let entry = state.journal.add(LoggedRequest {
            at: state.now(),
            raw: raw.clone(),
            long_body: None,
            action: request.action.clone(),
            task: request.task().map(str::to_owned),
            service: api::service_of(action),
        });
        Self {
            state: state.clone(),
            action,
            resets,
            entry,
            ending: None,
            is_delayed: false,
        }
    }

    /// Ends it with a response that no fault touched.
    pub(super) fn end(mut self, outcome: Outcome, verdict: SignatureVerdict, status: u16) {
        self.ending = Some(Ending {
            outcome,
            verdict,
            status: Some(status),
            fault: None,
        });
    }

    /// Begins a response that a fault may delay. If the caller leaves before
    /// [`end_fault`](Self::end_fault), the journal says so.
    pub(super) fn begin_fault(&mut self, fault: &Fault, verdict: SignatureVerdict) {
        self.ending = Some(Ending {
            outcome: Outcome::Faulted,
            verdict,
            status: None,
            fault: Some(fault.to_string()),
        });
        self.is_delayed = true;
    }

    /// Ends it with the fault. `status` is absent if HTTP does not write the response.
    ///
    /// Returns the entry, which the caller may still leave before it has the response.
    pub(super) fn end_fault(mut self, status: Option<u16>) -> Arc<JournalEntry> {
        if let Some(ending) = &mut self.ending {
            ending.status = status;
        }
        self.is_delayed = false;
        self.entry.clone()
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        let Some(ending) = self.ending.take() else {
            return;
        };
        // An outage that resets connections makes no caller leave.
        if self.is_delayed && !Outage::resets(&self.state.outage.borrow()) {
            self.entry.set_caller_left();
        }
        let outcome = &ending.outcome;
        tracing::debug!(
            action = self.action,
            task = self.entry.request.task,
            ?outcome,
            caller_left = self.entry.caller_left(),
            "ended"
        );
        self.state.counts.request_ended(outcome, self.resets);
        self.entry.end(ending);
    }
}
