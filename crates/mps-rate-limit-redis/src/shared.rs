//! State that all waiters of a limiter share: the leased slots, the queue of waiters, and the
//! fallback while Redis is unreachable.

use crate::lease_store::{
    GATHER_TIME, HOLDER_TTL, Lease, LeaseRequest, LeaseStore, MAX_LEAD, QUIET_TIME, SLACK, TIMEOUT,
    WINDOW,
};
use crate::server_clock::ServerClock;
use crate::settings::{Settings, Share};
use crate::sparse::SparseLimiter;
use futures_util::future::{Either, select};
use mps_rate_limit::throttle::BACKOFF_WINDOW;
use mps_rate_limit::{LocalRateLimiter, RateLimiter, pace};
use mps_transport::Clock;
use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;

/// Pause before Redis is tried again: 1 s. Together with `TIMEOUT` it is less than `REJOIN_TIME`,
/// within which all machines return.
const RETRY_PAUSE: Duration = Duration::from_secs(1);
/// Time for which a failed request allows the fallback: 2.5 s, until the next one has failed. A
/// machine that was suspended or lost its runtime requests again first.
const FAILURE_VALID_FOR: Duration = Duration::from_millis(2_500);

pub(crate) struct Shared {
    pub(crate) store: Arc<dyn LeaseStore>,
    pub(crate) settings: Settings,
    clock: Arc<dyn Clock>,
    /// Knowledge of the server's clock that the limiters on this connection share. A new one begins
    /// with it.
    connection_clock: Arc<Mutex<ServerClock>>,
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
    /// Beginning of the pace on the server's clock, which identifies it.
    pace: Option<Duration>,
    /// Beginning of the pace. Before it nothing is leased to any machine.
    begins: Duration,
    /// From this time on, no window holds slots that other machines may have leased before.
    quiet_from: Duration,
    /// Limiter that is used while Redis is unreachable, and until all machines have returned.
    fallback: Option<Fallback>,
    /// Share of the last fallback and its limiter, which remembers the permits of the last second.
    share: Option<(Share, Arc<dyn RateLimiter>)>,
    /// Time of the last failed request.
    failed_at: Duration,
    /// The server's clock was set, and Redis has not yet been notified.
    clock_was_set: bool,
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
    limiter: Arc<dyn RateLimiter>,
    /// Slots that other machines have leased may lie in the window before this time.
    from: Duration,
    /// End of the fallback; `None` while Redis is unreachable.
    until: Option<Duration>,
}

/// Largest number of holders within the last minute.
#[derive(Default)]
struct Holders {
    most: u32,
    since: Duration,
}

impl Holders {
    fn record(&mut self, count: u32, now: Duration) {
        if count >= self.most || now.saturating_sub(self.since) > HOLDER_TTL {
            (self.most, self.since) = (count, now);
        }
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
    /// Acquire a permit of the fallback, and check again after `until`.
    Fallback {
        limiter: Arc<dyn RateLimiter>,
        until: Duration,
    },
}

impl Shared {
    pub(crate) fn new(
        store: Arc<dyn LeaseStore>,
        settings: Settings,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            store,
            settings,
            clock,
            connection_clock: Arc::default(),
            changed: Notify::new(),
            closed: Notify::new(),
            state: Mutex::default(),
        }
    }

    /// Creates the state of a limiter on the same connection.
    pub(crate) fn beside(&self, store: Arc<dyn LeaseStore>, settings: Settings) -> Self {
        Self {
            connection_clock: Arc::clone(&self.connection_clock),
            ..Self::new(store, settings, Arc::clone(&self.clock))
        }
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
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
            let request = self.next_request(sent);
            let answer = select(
                self.store.lease(&request, &*self.clock),
                self.clock.sleep(TIMEOUT),
            )
            .await;
            let reason = match answer {
                Either::Left((Ok(lease), _)) => match self.accept(&request, &lease) {
                    Verdict::Accepted => return,
                    Verdict::ClockWasSet if !request.clock_was_set => continue,
                    Verdict::ClockWasSet => "its clock is set again and again".to_owned(),
                    Verdict::Implausible => "its answer cannot be".to_owned(),
                },
                Either::Left((Err(error), _)) => error.to_string(),
                Either::Right(_) => format!("no answer within {TIMEOUT:?}"),
            };
            self.begin_fallback(&reason);
            self.clock.sleep(RETRY_PAUSE).await;
        }
    }

    fn next_request(&self, now: Duration) -> LeaseRequest {
        let mut state = self.state();
        if !state.server_clock.is_known() {
            state.server_clock = *lock(&self.connection_clock);
        }
        state.next_request(&self.settings, now)
    }

    /// Takes over the slots of a lease, and ends the fallback.
    fn accept(&self, request: &LeaseRequest, lease: &Lease) -> Verdict {
        if !lease.is_plausible(request) {
            return Verdict::Implausible;
        }
        let mut guard = self.state();
        let state = &mut *guard;
        let clock = &mut state.server_clock;
        let clock_holds = clock.learn(lease.sent, lease.received, lease.now);
        *lock(&self.connection_clock) = *clock;
        let is_same_pace = state.pace.replace(lease.begins) == Some(lease.begins);
        state.round_trip = lease.received.saturating_sub(lease.sent);
        state.holders.record(lease.holders, lease.received);
        if request.slow_down {
            state.slow_down = false;
            state.slowed_down = Some(lease.received);
        }
        // Slots of another pace begin late enough. Those of the same pace may lie among the slots
        // that were leased before the clock was set.
        state.clock_was_set = !clock_holds && is_same_pace;
        if state.clock_was_set {
            return Verdict::ClockWasSet;
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
            state.retry_at = clock
                .local_time(lease.first)
                .min(lease.received + MAX_LEAD + SLACK);
        }
        let begins = (lease.begins > lease.now).then(|| clock.local_time(lease.begins));
        if begins.is_some() && !is_same_pace {
            let in_ms = (lease.begins - lease.now).as_millis();
            tracing::debug!(
                in_ms,
                "Redis lost the pace. All machines begin another one."
            );
        }
        self.gather_until(state, begins, lease.received);
        Verdict::Accepted
    }

    /// Ends the fallback now, or one window before the pace `begins`. Until then a machine also
    /// uses its share if Redis loses the pace again and again.
    fn gather_until(&self, state: &mut State, begins: Option<Duration>, now: Duration) {
        state.discard_expired(now);
        let until = match begins {
            Some(begins) => begins.saturating_sub(WINDOW + SLACK),
            None => now,
        };
        if let Some(fallback) = &mut state.fallback {
            if fallback.until.is_none() {
                tracing::info!("Redis is reachable again. All machines share the rate limit.");
            }
            fallback.until = Some(until);
        }
        let Some(begins) = begins else { return };
        // If the pace before has not begun, no slots were leased since its creation.
        let created = begins.saturating_sub(GATHER_TIME);
        if state.begins <= created && state.fallback.is_none() {
            state.quiet_from = created + QUIET_TIME;
        }
        state.begins = begins;
        if state.fallback.is_none() && state.quiet_from < until {
            let (_, limiter) = self.share(state);
            let from = state.quiet_from;
            state.fallback = Some(Fallback {
                limiter,
                from,
                until: Some(until),
            });
        }
    }

    /// Switches to the fallback, unless it is active already.
    fn begin_fallback(&self, reason: &str) {
        let now = self.clock.elapsed();
        let mut guard = self.state();
        let state = &mut *guard;
        state.failed_at = now;
        state.discard_expired(now);
        if let Some(fallback) = &state.fallback
            && fallback.until.is_none()
        {
            return;
        }
        if state.begins <= now {
            state.quiet_from = now + QUIET_TIME;
        }
        let (share, limiter) = self.share(state);
        state.fallback = Some(Fallback {
            limiter,
            from: state.quiet_from,
            until: None,
        });
        let machines = self.settings.machines(state.holders.most);
        drop(guard);
        self.changed.notify_waiters();
        let share = match (share, self.settings.fallback_rate) {
            (Share::PerSecond(rate), Some(_)) => format!("at most {rate} a second"),
            (Share::PerSecond(rate), None) => {
                format!("at most {rate} a second, one of {machines} shares of the rate limit")
            }
            (Share::Sparse(mean), _) => format!(
                "one request in {} s, because {machines} machines share a rate of only {} a second",
                mean.as_secs(),
                self.settings.per_second()
            ),
        };
        tracing::warn!(
            "Redis is unreachable ({reason}). Until it is back, this machine uses {share}."
        );
    }

    /// Returns the share of this machine and its limiter, the one of the last fallback if the share
    /// is the same.
    fn share(&self, state: &mut State) -> (Share, Arc<dyn RateLimiter>) {
        let share = self.settings.share(state.holders.most);
        if let Some((last, limiter)) = &state.share
            && *last == share
        {
            return (share, Arc::clone(limiter));
        }
        let clock = Arc::clone(&self.clock);
        let limiter: Arc<dyn RateLimiter> = match share {
            Share::PerSecond(rate) => Arc::new(LocalRateLimiter::per_second(rate, clock)),
            Share::Sparse(mean) => Arc::new(SparseLimiter::new(mean, clock)),
        };
        state.share = Some((share, Arc::clone(&limiter)));
        (share, limiter)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Result of reading an answer of Redis.
enum Verdict {
    Accepted,
    /// Its slots are not used, because the clock was set since the last answer.
    ClockWasSet,
    /// No answer to this request looks so.
    Implausible,
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
            Some(fallback) if fallback.from <= now => {
                let end = fallback.until.unwrap_or(self.failed_at + FAILURE_VALID_FOR);
                match end.saturating_sub(now) {
                    Duration::ZERO => Turn::WhenLeased,
                    until => Turn::Fallback {
                        limiter: Arc::clone(&fallback.limiter),
                        until,
                    },
                }
            }
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
            clock_was_set: self.clock_was_set,
            expected_now: self.server_clock.latest(now),
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
