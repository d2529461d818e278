//! A lease store in memory, for the tests of the limiter.

use crate::lease_store::{GATHER_TIME, Lease, LeaseRequest, LeaseStore, MAX_LEAD};
use async_trait::async_trait;
use mps_transport::Clock;
use redis::{ErrorKind, RedisError};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

/// Lease store in memory that follows the rules of the script, but for the throttle curve and the
/// fair parts of holders.
#[derive(Debug)]
pub(super) struct FakeStore {
    pub(super) begin: Instant,
    /// Time until an answer arrives.
    pub(super) delay: Duration,
    pub(super) operation: String,
    /// That of all operations.
    pub(super) state: Arc<Mutex<FakeState>>,
}

#[derive(Debug, Default)]
pub(super) struct FakeState {
    pub(super) holders: u32,
    /// Difference of its clock from ours.
    pub(super) ahead: Duration,
    pub(super) epoch: Option<Epoch>,
    /// Paces of operations. One that is not there was lost.
    pub(super) paces: BTreeMap<String, Pace>,
    pub(super) unreachable: bool,
    pub(super) silent: bool,
    pub(super) requests: Vec<LeaseRequest>,
}

/// State that Redis keeps for all operations together.
#[derive(Clone, Debug)]
pub(super) struct Epoch {
    pub(super) begins: Duration,
    pub(super) last: Duration,
    pub(super) resumed: Duration,
    /// Operations that have had a pace in it.
    pub(super) operations: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) next: Duration,
    pub(super) last: Duration,
    pub(super) begins: Duration,
}

impl FakeStore {
    /// Takes the requests that were recorded so far.
    pub(super) fn take_requests(&self) -> Vec<LeaseRequest> {
        std::mem::take(&mut self.state.lock().unwrap().requests)
    }

    pub(super) fn set(&self, change: impl FnOnce(&mut FakeState)) {
        change(&mut self.state.lock().unwrap());
    }
}

impl FakeState {
    /// Loses the paces of all operations.
    pub(super) fn forget(&mut self) {
        self.epoch = None;
        self.paces.clear();
    }

    /// Returns the epoch at this request, which may begin it.
    fn epoch(&mut self, request: &LeaseRequest, now: Duration) -> Epoch {
        let fresh = Epoch {
            begins: now + GATHER_TIME,
            last: now,
            resumed: now,
            operations: BTreeSet::new(),
        };
        let Some(mut epoch) = self.epoch.take().filter(|epoch| epoch.last <= now) else {
            return fresh;
        };
        let paused = now - epoch.last > MAX_LEAD;
        let jumped = request
            .expected_now
            .is_none_or(|expected| now > expected + MAX_LEAD);
        if request.clock_was_set || paused && (jumped || request.was_unreachable) {
            return fresh;
        }
        if paused {
            epoch.resumed = now;
        }
        epoch.last = now;
        epoch
    }

    /// Returns the time now, of the first slot, and the beginning of the pace.
    fn lease(&mut self, of: &str, request: &LeaseRequest, elapsed: Duration) -> [Duration; 3] {
        let now = elapsed + self.ahead;
        let mut epoch = self.epoch(request, now);
        let believed = self.paces.get(of).copied().filter(|pace| pace.last <= now);
        let begin = |begins| Pace {
            next: begins,
            last: now,
            begins,
        };
        let had_pace = !epoch.operations.insert(of.to_owned());
        let mut pace = match believed {
            _ if !had_pace => begin(now.max(epoch.begins).max(epoch.resumed + GATHER_TIME)),
            Some(pace) if !request.was_unreachable || now - pace.last <= MAX_LEAD => pace,
            _ => begin(now + GATHER_TIME),
        };
        self.epoch = Some(epoch);
        pace.last = now;
        let first = pace.next.max(now + request.delivery);
        let first = if now < pace.begins {
            pace.begins.min(now + MAX_LEAD / 2)
        } else if first > now + MAX_LEAD {
            first - MAX_LEAD
        } else {
            pace.next = first + request.interval * request.slots;
            first
        };
        self.paces.insert(of.to_owned(), pace);
        [now, first, pace.begins]
    }
}

#[async_trait]
impl LeaseStore for FakeStore {
    async fn lease(&self, request: &LeaseRequest, clock: &dyn Clock) -> Result<Lease, RedisError> {
        let sent = clock.elapsed();
        tokio::time::sleep(self.delay / 2).await;
        let silent = {
            let mut state = self.state.lock().unwrap();
            state.requests.push(*request);
            if state.unreachable {
                return Err(RedisError::from((ErrorKind::Io, "connection refused")));
            }
            state.silent
        };
        if silent {
            std::future::pending::<()>().await;
        }
        let lease = {
            let mut state = self.state.lock().unwrap();
            let of = &self.operation;
            let next = |state: &FakeState| state.paces.get(of).map(|pace| pace.next);
            let before = next(&state);
            let [now, first, begins] = state.lease(of, request, self.begin.elapsed());
            let leases = next(&state) != before && now >= begins;
            Lease {
                now,
                first,
                slots: if leases { request.slots } else { 0 },
                interval: request.interval,
                holders: state.holders,
                begins,
                sent,
                received: sent + self.delay,
            }
        };
        tokio::time::sleep(self.delay / 2).await;
        Ok(lease)
    }

    fn for_operation(&self, operation: &str) -> Arc<dyn LeaseStore> {
        Arc::new(Self {
            begin: self.begin,
            delay: self.delay,
            operation: operation.to_owned(),
            state: Arc::clone(&self.state),
        })
    }
}

/// Creates a store whose pace has begun long ago.
pub(super) fn store(delay: Duration, holders: u32) -> Arc<FakeStore> {
    Arc::new(fake_store(delay, holders))
}

pub(super) fn fake_store(delay: Duration, holders: u32) -> FakeStore {
    let ahead = Duration::from_secs(1_700_000_000);
    let pace = Pace {
        next: ahead,
        last: ahead,
        begins: ahead,
    };
    FakeStore {
        begin: Instant::now(),
        delay,
        operation: String::new(),
        state: Arc::new(Mutex::new(FakeState {
            holders,
            ahead,
            epoch: Some(Epoch {
                begins: ahead,
                last: ahead,
                resumed: ahead - GATHER_TIME,
                operations: BTreeSet::from([String::new()]),
            }),
            paces: BTreeMap::from([(String::new(), pace)]),
            ..FakeState::default()
        })),
    }
}
