//! The journal of requests: the latest ones, with the verdict on their signatures.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use crate::auth::SignatureVerdict;
use crate::counters::Outcome;
use crate::wire::RawRequest;

/// Most requests in the journal. Older ones are dropped.
const MAX_ENTRIES: usize = 1_000;
/// Longest body that is kept: 64 KiB, more than any usual request.
const MAX_BODY: usize = 64 * 1024;
/// Most bytes of all kept bodies together: 16 MiB.
const MAX_BODIES: usize = 16 * 1024 * 1024;

/// The latest requests, in the order of arrival.
#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    /// Number of requests so far.
    count: u64,
    bodies: usize,
    list: VecDeque<Arc<JournalEntry>>,
}

/// A request of the journal, with its ending once it has one. Secrets are masked when it is shown.
#[derive(Debug)]
pub(crate) struct JournalEntry {
    /// Number of the request, from 1.
    pub(crate) number: u64,
    pub(crate) request: LoggedRequest,
    ending: OnceLock<Ending>,
    caller_left: AtomicBool,
}

/// A request as it arrived.
#[derive(Debug)]
pub(crate) struct LoggedRequest {
    pub(crate) at: SystemTime,
    pub(crate) raw: Arc<RawRequest>,
    /// Length and SHA-256 of a body that was too long to keep.
    pub(crate) long_body: Option<(usize, String)>,
    pub(crate) action: Option<String>,
    pub(crate) task: Option<String>,
    /// Service for which the caller had to sign.
    pub(crate) service: &'static str,
}

/// The ending of a request: its response, or its caller leaving.
#[derive(Debug)]
pub(crate) struct Ending {
    pub(crate) verdict: SignatureVerdict,
    pub(crate) outcome: Outcome,
    /// HTTP status of the response, if HTTP wrote it.
    pub(crate) status: Option<u16>,
    pub(crate) fault: Option<String>,
}

impl JournalEntry {
    /// Returns the ending, or `None` while the response is delayed.
    pub(crate) fn ending(&self) -> Option<&Ending> {
        self.ending.get()
    }

    pub(crate) fn verdict(&self) -> &SignatureVerdict {
        const PENDING: SignatureVerdict =
            SignatureVerdict::NotChecked("The response is delayed. Look again once it was sent.");
        self.ending().map_or(&PENDING, |ending| &ending.verdict)
    }

    pub(crate) fn end(&self, ending: Ending) {
        // An entry ends once.
        let _ = self.ending.set(ending);
    }

    /// Returns true if the caller left before a fault let it have the whole response.
    pub(crate) fn caller_left(&self) -> bool {
        self.caller_left.load(Ordering::Acquire)
    }

    pub(crate) fn set_caller_left(&self) {
        self.caller_left.store(true, Ordering::Release);
    }
}

impl Journal {
    /// Adds a request, whose ending is set later.
    pub(crate) fn add(&self, mut request: LoggedRequest) -> Arc<JournalEntry> {
        let body = &request.raw.body;
        if body.len() > MAX_BODY {
            let hash = base16ct::lower::encode_string(&Sha256::digest(&body[..]));
            request.long_body = Some((body.len(), hash));
            request.raw = Arc::new(RawRequest {
                body: Bytes::new(),
                ..RawRequest::clone(&request.raw)
            });
        }
        let mut entries = self.entries();
        entries.count += 1;
        entries.bodies += request.raw.body.len();
        let number = entries.count;
        let entry = Arc::new(JournalEntry {
            number,
            request,
            ending: OnceLock::new(),
            caller_left: AtomicBool::new(false),
        });
        entries.list.push_back(entry.clone());
        while entries.list.len() > MAX_ENTRIES || entries.bodies > MAX_BODIES {
            let Some(oldest) = entries.list.pop_front() else {
                break;
            };
            entries.bodies -= oldest.request.raw.body.len();
        }
        entry
    }

    /// Returns the requests that it holds.
    pub(crate) fn list(&self) -> Vec<Arc<JournalEntry>> {
        self.entries().list.iter().cloned().collect()
    }

    pub(crate) fn find(&self, number: u64) -> Option<Arc<JournalEntry>> {
        let entries = self.entries();
        let found = entries.list.iter().find(|entry| entry.number == number);
        found.cloned()
    }

    /// Drops every request. The numbers begin at 1 again.
    pub(crate) fn clear(&self) {
        *self.entries() = Entries::default();
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
