//! State that all waiters of a limiter share: the leased slots, the queue of waiters, and the
//! fallback while Redis is unreachable.

use crate::lease_store::{HOLDER_TTL, Lease, LeaseRequest, LeaseStore, MAX_LEAD, TIMEOUT};
use crate::server_clock::ServerClock;
use crate::settings::Settings;
use futures_util::future::{Either, select};
use mps_rate_limit::throttle::BACKOFF_WINDOW;
use mps_rate_limit::{LocalRateLimiter, RateLimiter, pace};
use mps_transport::{Clock, TokioClock};
use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;

/// Pause before Redis is tried again: 1 s. Together with `TIMEOUT` it is less than `REJOIN_TIME`,
/// within which all machines return.
const RETRY_PAUSE: Duration = Duration::from_secs(1);
/// Time for which the last known number of holders is used: 5 s.
const HOLDERS_VALID_FOR: Duration = Duration::from_secs(5);

pub(crate) struct Shared {
    pub(crate) store: Arc<dyn LeaseStore>,
    pub(crate) settings: Settings,
    clock: Arc<dyn Clock>,
    /// Notified when an answer has arrived, or none will.
    pub(crate) changed: Notify,
    /// Notified when the limiter is dropped.
    pub(crate) closed: Notify,
    state: Mutex<State>,
}

/// All times are those of our own clock.
#[derive(Default)]
pub(crate) struct State {
    server_clock: ServerClock,
    /// Times of the leased slots.
    slots: VecDeque<Duration>,
    /// Slots in the last lease.
    last_leased: u32,
    /// Slots to request next. Doubles each time, as long as all are used and more are needed
    /// immediately afterwards.
    batch_size: u32,
    /// A slot was lost because it came too late.
    wasted: bool,
    /// A request before this time means that more slots were needed immediately.
    busy_until: Duration,
    /// Redis had no slots left. Earliest time of the next request.
    retry_at: Duration,
    round_trip: Duration,
    holders: Holders,
    /// Limiter that is used while Redis is unreachable, and until all machines have returned.
    fallback: Option<Fallback>,
    /// A task is requesting slots.
    is_requesting: bool,
    /// Redis has not yet been notified that the service throttles.
    slow_down: bool,
    /// Time of the last such notification.
    slowed_down: Option<Duration>,
    pub(crate) waiting: u32,
    /// Waiters that were served or gave up.
    departed: u64,
}

struct Fallback {
    limiter: Arc<LocalRateLimiter>,
    /// Time between two permits of the limiter.
    interval: Duration,
    /// Slots that other machines have leased may lie before this time.
    from: Duration,
    /// End of the fallback; `None` while Redis is unreachable.
    until: Option<Duration>,
}

/// Largest number of holders within the last minute.
#[derive(Default)]
struct Holders {
    most: u32,
    since: Duration,
    last_reported: Option<Duration>,
}

impl Holders {
    fn record(&mut self, count: u32, now: Duration) {
        if count >= self.most || now.saturating_sub(self.since) > HOLDER_TTL {
            (self.most, self.since) = (count, now);
        }
        self.last_reported = Some(now);
    }

    fn known(&self, now: Duration) -> Option<u32> {
        let reported = self.last_reported?;
        (now.saturating_sub(reported) <= HOLDERS_VALID_FOR).then_some(self.most)
    }
}

/// Next step of a waiter.
pub(crate) enum Turn {
    /// It has its permit.
    Now,
    /// Check again after this time.
    After(Duration),
    /// Check again when Redis has answered.
    WhenLeased,
    /// Acquire a permit of the fallback, which ends after `until`.
    Fallback {
        limiter: Arc<LocalRateLimiter>,
        until: Option<Duration>,
    },
}

impl Shared {
    pub(crate) fn new(store: Arc<dyn LeaseStore>, settings: Settings) -> Self {
        Self {
            store,
            settings,
            clock: Arc::new(TokioClock::new()),
            changed: Notify::new(),
            closed: Notify::new(),
            state: Mutex::default(),
        }
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the next step of the waiter in this slot, and requests more slots if they run short.
    pub(crate) fn turn(self: &Arc<Self>, waiter: &WaiterSlot<'_>) -> Turn {
        let now = self.clock.elapsed();
        let mut state = self.state();
        state.discard_expired(now);
        let turn = state.turn(waiter, now);
        // A served waiter requests slots in advance for others. It does so for itself only if one
        // slot was not enough the last time.
        let served = matches!(turn, Turn::Now) || !state.slots.is_empty();
        let in_advance = state.waiting > 1 || state.batch_size > 1;
        let short = (in_advance || !served) && state.is_short(now);
        drop(state);
        if short {
            self.request();
        }
        turn
    }

    /// Lowers the pace of all machines because the service throttles.
    pub(crate) fn throttled(self: &Arc<Self>) {
        let now = self.clock.elapsed();
        let mut state = self.state();
        if let Some(fallback) = &state.fallback {
            fallback.limiter.throttled();
        }
        let is_reported = state
            .slowed_down
            .is_some_and(|at| now.saturating_sub(at) < BACKOFF_WINDOW);
        if !is_reported {
            state.slow_down = true;
            drop(state);
            self.request();
        }
    }

    /// Spawns a task that requests slots, unless there is one.
    fn request(self: &Arc<Self>) {
        if let Ok(runtime) = Handle::try_current()
            && !std::mem::replace(&mut self.state().is_requesting, true)
        {
            let requesting = Requesting(Arc::clone(self));
            runtime.spawn(async move {
                let shared = &requesting.0;
                select(pin!(shared.lease()), pin!(shared.closed.notified())).await;
            });
        }
    }

    /// Requests slots until Redis answers.
    async fn lease(&self) {
        loop {
            let sent = self.clock.elapsed();
            let request = self.state().next_request(&self.settings, sent);
            let answer = select(self.store.lease(&request), self.clock.sleep(TIMEOUT)).await;
            let now = self.clock.elapsed();
            let reason = match answer {
                Either::Left((Ok(lease), _)) => return self.accept(&request, &lease, now),
                Either::Left((Err(error), _)) => error.to_string(),
                Either::Right(_) => format!("no answer within {TIMEOUT:?}"),
            };
            self.begin_fallback(&reason, now);
            self.clock.sleep(RETRY_PAUSE).await;
        }
    }

    /// Takes over the slots of a lease, and ends the fallback.
    fn accept(&self, request: &LeaseRequest, lease: &Lease, now: Duration) {
        let mut guard = self.state();
        let state = &mut *guard;
        let sent = now.saturating_sub(lease.took);
        state.server_clock.learn(sent, now, lease.now);
        state.round_trip = lease.took;
        state.holders.record(lease.holders, now);
        if request.slow_down {
            state.slow_down = false;
            state.slowed_down = Some(now);
        }
        let clock = &state.server_clock;
        let slots =
            (0..lease.slots).map(|slot| clock.local_time(lease.first + lease.interval * slot));
        state.slots.extend(slots);
        if lease.slots > 0 {
            state.last_leased = lease.slots;
            let end = lease.first + lease.interval * lease.slots;
            state.busy_until = clock.local_time(end + lease.interval * lease.slots);
        } else if request.slots > 0 {
            state.retry_at = clock.local_time(lease.first);
        }
        if let Some(fallback) = &mut state.fallback
            && fallback.until.is_none()
        {
            // The last permits of the fallback count for one interval of it.
            let until = lease.fallback_until.map(|until| clock.local_time(until));
            fallback.until =
                Some(until.map_or(now, |until| until.saturating_sub(fallback.interval)));
            tracing::info!("Redis is reachable again. All machines share the rate limit.");
        }
    }

    /// Switches to the fallback, unless it is active already.
    fn begin_fallback(&self, reason: &str, now: Duration) {
        let mut state = self.state();
        let last_leased = match &state.fallback {
            Some(fallback) if fallback.until.is_none() => return,
            Some(fallback) => fallback.until.map_or(now, |until| until.max(now)),
            None => now,
        };
        let holders = state.holders.known(now);
        let interval = self.settings.fallback_interval(holders);
        let clock = Arc::clone(&self.clock);
        state.fallback = Some(Fallback {
            limiter: Arc::new(LocalRateLimiter::within(NonZeroU32::MIN, interval, clock)),
            interval,
            from: last_leased + MAX_LEAD * 3 / 2 + self.settings.interval(),
            until: None,
        });
        drop(state);
        self.changed.notify_waiters();
        let share = match (self.settings.fallback_rate, holders) {
            (Some(rate), _) => format!("{rate} requests a second"),
            (None, Some(holders)) => format!("one of {holders} shares of the rate limit"),
            (None, None) => format!(
                "one of {} shares of the rate limit, as expected",
                self.settings.expected_holders
            ),
        };
        tracing::warn!(
            "Redis is unreachable ({reason}). Until it is back, this machine uses {share}."
        );
    }
}

impl State {
    /// Drops a fallback that has ended, and slots whose time has passed.
    fn discard_expired(&mut self, now: Duration) {
        if let Some(fallback) = &self.fallback
            && fallback.until.is_some_and(|until| until <= now)
        {
            self.fallback = None;
        }
        while let Some(slot) = self.slots.front()
            && *slot + pace::LATENESS < now
        {
            self.slots.pop_front();
            self.wasted = true;
        }
    }

    fn turn(&mut self, waiter: &WaiterSlot<'_>, now: Duration) -> Turn {
        match &self.fallback {
            _ if self.slots.front().is_some_and(|slot| *slot <= now) => {
                self.slots.pop_front();
                Turn::Now
            }
            Some(fallback) if fallback.from <= now => Turn::Fallback {
                limiter: Arc::clone(&fallback.limiter),
                until: fallback.until.map(|until| until - now),
            },
            fallback => {
                let departed = self.departed.saturating_sub(waiter.departed_before);
                let ahead = u64::from(waiter.ahead).saturating_sub(departed);
                let ahead = usize::try_from(ahead).unwrap_or(usize::MAX);
                let last = self.slots.len().checked_sub(1);
                match last.and_then(|last| self.slots.get(ahead.min(last))) {
                    Some(slot) => Turn::After(slot.saturating_sub(now)),
                    None => match fallback {
                        Some(fallback) => Turn::After(fallback.from - now),
                        None if self.retry_at > now => Turn::After(self.retry_at - now),
                        None => Turn::WhenLeased,
                    },
                }
            }
        }
    }

    /// Returns whether more slots must be requested now to arrive in time.
    fn is_short(&self, now: Duration) -> bool {
        let running_out = match self.slots.back() {
            Some(last) => {
                self.slots.len() <= self.last_leased as usize / 2
                    || *last < now + 2 * self.round_trip
            }
            None => true,
        };
        running_out && self.retry_at <= now
    }

    fn next_request(&mut self, settings: &Settings, now: Duration) -> LeaseRequest {
        let short = self.is_short(now);
        let wasted = std::mem::take(&mut self.wasted) || self.busy_until < now;
        let batch_size = match wasted {
            false => self.batch_size.saturating_mul(2),
            true => self.batch_size / 2,
        };
        let max_batch_size = settings.max_batch_size();
        self.batch_size = batch_size.clamp(1, max_batch_size);
        LeaseRequest {
            interval: settings.interval(),
            slots: match short {
                true => self.batch_size.max(self.waiting).min(max_batch_size),
                false => 0,
            },
            delivery: self.round_trip / 2 + Duration::from_millis(1),
            slow_down: self.slow_down,
            was_unreachable: self
                .fallback
                .as_ref()
                .is_some_and(|fallback| fallback.until.is_none()),
        }
    }
}

/// Marks that a task is requesting slots, until it ends or its runtime drops it.
struct Requesting(Arc<Shared>);

impl Drop for Requesting {
    fn drop(&mut self) {
        self.0.state().is_requesting = false;
        self.0.changed.notify_waiters();
    }
}

/// Position in the queue, given up on drop.
pub(crate) struct WaiterSlot<'a> {
    shared: &'a Shared,
    /// Waiters ahead when this one came.
    ahead: u32,
    departed_before: u64,
}

impl<'a> WaiterSlot<'a> {
    pub(crate) fn new(shared: &'a Shared) -> Self {
        let mut state = shared.state();
        let ahead = state.waiting;
        state.waiting = ahead.saturating_add(1);
        Self {
            shared,
            ahead,
            departed_before: state.departed,
        }
    }
}

impl Drop for WaiterSlot<'_> {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.waiting = state.waiting.saturating_sub(1);
        state.departed += 1;
    }
}
