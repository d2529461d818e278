use crate::lender::{ACTIVE, Ask, LEAD, Lender, Loan, RedisLender, TIMEOUT};
use crate::server_clock::ServerClock;
use async_trait::async_trait;
use futures_util::future::{Either, select};
use mps_describe::transport::{Clock, TokioClock};
use mps_describe::{LocalQuota, Quota};
use redis::RedisError;
use std::collections::VecDeque;
use std::fmt;
use std::num::NonZeroU32;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;

/// A [`Quota`] that several machines share, on Redis.
///
/// Redis runs one pace for all that name the same address and the same quota, and leases out slots of it, several at a time: so many
/// requests go out for one round trip. No second, wherever it begins, holds more requests of all machines together than
/// [`with_per_second`](Self::with_per_second) allows; in exchange the pace is 1.5 % below it. A slot that comes too late to be used is lost, none
/// is saved up. When the service throttles all the same, the pace is halved for all machines and recovers within seconds.
///
/// While Redis cannot be reached, requests go on at a share of the pace that is safe when all the others do the same: a part for each of
/// the machines that were at work just before; where that is not known, for [as many as are expected](Self::with_expected_holders).
/// Going away and coming back are traced once each, as `WARN` and `INFO`. Once Redis is back, all begin again together.
/// Only if it is out of reach for some machines and not for others, those live on their shares while the others use up the whole pace:
/// then it is the service's throttling that slows everyone down.
///
/// ```no_run
/// use mps_describe::{Client, Credentials};
/// use mps_quota_redis::RedisQuota;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder()
///     .credentials(Credentials::default_chain())
///     .quota(RedisQuota::connect("redis://127.0.0.1/", "mps:account")?)
///     .build()?;
/// // From here on as with any client: on whatever machine, all together ask no more than 100 times a second.
/// let task = client.describe("2600000000-WorkflowTask-0123456789abcdef0123456789abcdef").await?;
/// # Ok(())
/// # }
/// ```
///
/// It needs tokio with its timer and its I/O, and Redis 5 or later. Slots are asked for by a task of its own, which ends with the answer and is given up
/// with the quota.
pub struct RedisQuota {
    shared: Arc<Shared>,
}

/// The address of Redis cannot be read.
#[derive(Debug)]
pub struct InvalidUrl(RedisError);

impl RedisQuota {
    /// The quota of this name on the Redis at `url`: `redis://[[user]:password@]host[:port][/database]`, or
    /// `unix:///path/to/socket`. Machines that use the same account name the same quota.
    ///
    /// The connection is made when the first permit is asked for.
    ///
    /// # Errors
    ///
    /// If `url` cannot be read. A Redis that cannot be reached is no error, see above.
    pub fn connect(url: &str, name: &str) -> Result<Self, InvalidUrl> {
        let lender = RedisLender::new(url, name).map_err(InvalidUrl)?;
        Ok(Self::new(Arc::new(lender), Settings::default()))
    }

    /// How many requests may go out in any one second, from all machines together: the same number on each. Default 100.
    #[must_use]
    pub fn with_per_second(self, requests: NonZeroU32) -> Self {
        self.with(|settings| settings.per_second = requests)
    }

    /// The most requests that are leased in one round trip. Default a quarter of those of a second; with many machines there are
    /// fewer, so that nobody waits long for a turn.
    #[must_use]
    pub fn with_block(self, requests: NonZeroU32) -> Self {
        self.with(|settings| settings.block = Some(requests))
    }

    /// How many machines are taken to share the quota while Redis cannot be reached and was not within the last seconds before. Default 10.
    #[must_use]
    pub fn with_expected_holders(self, machines: NonZeroU32) -> Self {
        self.with(|settings| settings.expected_holders = machines)
    }

    /// How many requests this machine sends in a second while Redis cannot be reached, instead of an even share.
    #[must_use]
    pub fn with_local_share(self, requests: NonZeroU32) -> Self {
        self.with(|settings| settings.local_share = Some(requests))
    }
}

#[async_trait]
impl Quota for RedisQuota {
    async fn acquire(&self) {
        // As in the quota of one process, nothing is held while waiting: whoever is not polled for a time lets the others pass.
        let shared = &self.shared;
        let clock = &*shared.clock;
        let place = Place::behind(shared);
        loop {
            let mut changed = pin!(shared.changed.notified());
            changed.as_mut().enable();
            match shared.turn(&place) {
                Turn::Now => return,
                Turn::At(wait) => clock.sleep(wait).await,
                Turn::OnceLent => changed.await,
                Turn::OnItsOwn { share, until } => {
                    let end = async {
                        match until {
                            Some(wait) => drop(select(changed, clock.sleep(wait)).await),
                            None => changed.await,
                        }
                    };
                    if let Either::Left(_) = select(share.acquire(), pin!(end)).await {
                        return;
                    }
                }
            }
        }
    }

    fn throttled(&self) {
        let now = self.shared.clock.elapsed();
        let mut state = self.shared.state();
        if let Some(own) = &state.own {
            own.share.throttled();
        }
        let told = state
            .slowed_down
            .is_some_and(|at| now.saturating_sub(at) < ONE_CUT);
        if !told {
            state.slow_down = true;
            drop(state);
            self.shared.ask();
        }
    }
}

impl fmt::Debug for RedisQuota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisQuota")
            .field("lender", &self.shared.lender)
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for InvalidUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the address of Redis cannot be read")
    }
}

impl std::error::Error for InvalidUrl {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[derive(Clone, Debug)]
struct Settings {
    per_second: NonZeroU32,
    block: Option<NonZeroU32>,
    expected_holders: NonZeroU32,
    local_share: Option<NonZeroU32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            per_second: const { NonZeroU32::new(100).unwrap() },
            block: None,
            expected_holders: const { NonZeroU32::new(10).unwrap() },
            local_share: None,
        }
    }
}

impl Settings {
    /// The time between two slots at full pace.
    fn interval(&self) -> Duration {
        (Duration::from_secs(1) / self.per_second.get()).mul_f64(STRETCH)
    }

    fn block(&self) -> u32 {
        self.block
            .unwrap_or(self.per_second)
            .get()
            .div_ceil(match self.block {
                Some(_) => 1,
                None => 4,
            })
    }

    /// The time between two permits of this machine's share: all shares together are no more than the whole.
    fn share_interval(&self, holders: Option<u32>) -> Duration {
        let second = Duration::from_secs(1);
        match self.local_share {
            Some(share) => second / share.min(self.per_second).get(),
            None => {
                let expected = self.expected_holders.get();
                let holders = holders.unwrap_or(expected).max(1);
                second * holders / self.per_second.get()
            }
        }
    }
}

/// The pace as a multiple of the interval that would just fill the window. What is left holds `LATENESS`, and twice as much for
/// clocks that are off and for requests that overtake each other on their way.
const STRETCH: f64 = 1.015;
/// So long after its time a slot may be used.
const LATENESS: Duration = Duration::from_millis(5);
/// With `TIMEOUT` less than `HOLD`, within which all come back.
const RETRY: Duration = Duration::from_secs(1);
/// What is known of the other holders holds good for so long.
const FRESH: Duration = Duration::from_secs(5);
/// Refusals within this time are one.
const ONE_CUT: Duration = Duration::from_secs(1);

impl RedisQuota {
    fn new(lender: Arc<dyn Lender>, settings: Settings) -> Self {
        let shared = Shared {
            lender,
            settings,
            clock: Arc::new(TokioClock::new()),
            changed: Notify::new(),
            closed: Notify::new(),
            state: Mutex::default(),
        };
        Self {
            shared: Arc::new(shared),
        }
    }

    fn with(&self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.shared.settings.clone();
        change(&mut settings);
        Self::new(Arc::clone(&self.shared.lender), settings)
    }
}

impl Drop for RedisQuota {
    fn drop(&mut self) {
        self.shared.closed.notify_one();
    }
}

struct Shared {
    lender: Arc<dyn Lender>,
    settings: Settings,
    clock: Arc<dyn Clock>,
    /// An answer has come, or none will.
    changed: Notify,
    /// Nobody is left to ask for.
    closed: Notify,
    state: Mutex<State>,
}

/// Times are those of our own clock.
#[derive(Default)]
struct State {
    server_clock: ServerClock,
    /// When the slots that are leased are.
    slots: VecDeque<Duration>,
    /// How many were leased last.
    lent: u32,
    /// How many to ask for: twice as many each time, as long as all are used and more are wanted right after.
    appetite: u32,
    wasted: bool,
    /// Until when more are wanted right after.
    busy_until: Duration,
    /// There were no slots left; not to be asked again before this time.
    ask_again: Duration,
    round_trip: Duration,
    holders: Holders,
    /// The share to live on while Redis is away, and until all who do are back.
    own: Option<Own>,
    /// A task asks for slots.
    asking: bool,
    /// Redis is to be told that the service throttles, and when it was told last.
    slow_down: bool,
    slowed_down: Option<Duration>,
    waiting: u32,
    /// How many have had their turn or have given up waiting.
    gone: u64,
}

struct Own {
    share: Arc<LocalQuota>,
    /// Between two permits of it.
    interval: Duration,
    /// Slots that others have leased may come before this time.
    from: Duration,
    /// `None` while Redis is away.
    until: Option<Duration>,
}

/// The holders that there were in the last minute.
#[derive(Default)]
struct Holders {
    most: u32,
    since: Duration,
    heard: Option<Duration>,
}

impl Holders {
    fn count(&mut self, count: u32, now: Duration) {
        if count >= self.most || now.saturating_sub(self.since) > ACTIVE {
            (self.most, self.since) = (count, now);
        }
        self.heard = Some(now);
    }

    fn known(&self, now: Duration) -> Option<u32> {
        let heard = self.heard?;
        (now.saturating_sub(heard) <= FRESH).then_some(self.most)
    }
}

/// What one who waits does next.
enum Turn {
    /// It has its permit.
    Now,
    /// Wait so long.
    At(Duration),
    /// Wait for an answer of Redis.
    OnceLent,
    OnItsOwn {
        share: Arc<LocalQuota>,
        until: Option<Duration>,
    },
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(self: &Arc<Self>, place: &Place<'_>) -> Turn {
        let now = self.clock.elapsed();
        let mut state = self.state();
        if let Some(own) = &state.own
            && own.until.is_some_and(|until| until <= now)
        {
            state.own = None;
        }
        while let Some(slot) = state.slots.front()
            && *slot + LATENESS < now
        {
            state.slots.pop_front();
            state.wasted = true;
        }
        let turn = match &state.own {
            _ if state.slots.front().is_some_and(|slot| *slot <= now) => {
                state.slots.pop_front();
                Turn::Now
            }
            Some(own) if own.from <= now => Turn::OnItsOwn {
                share: Arc::clone(&own.share),
                until: own.until.map(|until| until - now),
            },
            own => {
                let gone = state.gone.saturating_sub(place.gone_before);
                let ahead = u64::from(place.ahead).saturating_sub(gone);
                let ahead = usize::try_from(ahead).unwrap_or(usize::MAX);
                let last = state.slots.len().checked_sub(1);
                match last.and_then(|last| state.slots.get(ahead.min(last))) {
                    Some(slot) => Turn::At(slot.saturating_sub(now)),
                    None => match own {
                        Some(own) => Turn::At(own.from - now),
                        None if state.ask_again > now => Turn::At(state.ask_again - now),
                        None => Turn::OnceLent,
                    },
                }
            }
        };
        // Who has a slot asks in advance for others, and for itself only if one was not enough the last time.
        let served = matches!(turn, Turn::Now) || !state.slots.is_empty();
        let in_advance = state.waiting > 1 || state.appetite > 1;
        let short = (in_advance || !served) && state.is_short(now);
        drop(state);
        if short {
            self.ask();
        }
        turn
    }

    /// Asks Redis, unless that is under way.
    fn ask(self: &Arc<Self>) {
        if let Ok(runtime) = Handle::try_current()
            && !std::mem::replace(&mut self.state().asking, true)
        {
            let asking = Asking(Arc::clone(self));
            runtime.spawn(async move {
                let shared = &asking.0;
                select(pin!(shared.borrow()), pin!(shared.closed.notified())).await;
            });
        }
    }

    /// Asks until Redis answers.
    async fn borrow(&self) {
        loop {
            let sent = self.clock.elapsed();
            let ask = self.state().ask(&self.settings, sent);
            let answer = select(self.lender.lend(&ask), self.clock.sleep(TIMEOUT)).await;
            let now = self.clock.elapsed();
            let reason = match answer {
                Either::Left((Ok(loan), _)) => return self.take_in(&ask, &loan, now),
                Either::Left((Err(error), _)) => error.to_string(),
                Either::Right(_) => format!("no answer within {TIMEOUT:?}"),
            };
            self.go_alone(&reason, now);
            self.clock.sleep(RETRY).await;
        }
    }

    fn take_in(&self, ask: &Ask, loan: &Loan, now: Duration) {
        let mut guard = self.state();
        let state = &mut *guard;
        let sent = now.saturating_sub(loan.took);
        state.server_clock.learn(sent, now, loan.now);
        state.round_trip = loan.took;
        state.holders.count(loan.holders, now);
        if ask.slow_down {
            state.slow_down = false;
            state.slowed_down = Some(now);
        }
        let clock = &state.server_clock;
        let slots = (0..loan.slots).map(|slot| clock.local_time(loan.first + loan.interval * slot));
        state.slots.extend(slots);
        if loan.slots > 0 {
            state.lent = loan.slots;
            let end = loan.first + loan.interval * loan.slots;
            state.busy_until = clock.local_time(end + loan.interval * loan.slots);
        } else if ask.slots > 0 {
            state.ask_again = clock.local_time(loan.first);
        }
        if let Some(own) = &mut state.own
            && own.until.is_none()
        {
            // The last permits of a share count for an interval of it.
            let until = loan.shares_until.map(|until| clock.local_time(until));
            own.until = Some(until.map_or(now, |until| until.saturating_sub(own.interval)));
            tracing::info!("Redis is back: the quota is shared again");
        }
    }

    fn go_alone(&self, reason: &str, now: Duration) {
        let mut state = self.state();
        let last_leased = match &state.own {
            Some(own) if own.until.is_none() => return,
            Some(own) => own.until.map_or(now, |until| until.max(now)),
            None => now,
        };
        let holders = state.holders.known(now);
        let interval = self.settings.share_interval(holders);
        let clock = Arc::clone(&self.clock);
        state.own = Some(Own {
            share: Arc::new(LocalQuota::within(NonZeroU32::MIN, interval, clock)),
            interval,
            from: last_leased + LEAD * 3 / 2 + self.settings.interval(),
            until: None,
        });
        drop(state);
        self.changed.notify_waiters();
        match (self.settings.local_share, holders) {
            (Some(share), _) => tracing::warn!(
                "Redis is away ({reason}): {share} requests a second until it is back"
            ),
            (None, Some(holders)) => tracing::warn!(
                "Redis is away ({reason}): one of {holders} shares of the quota until it is back"
            ),
            (None, None) => tracing::warn!(
                "Redis is away ({reason}): one of {} shares of the quota, as expected, until it is back",
                self.settings.expected_holders
            ),
        }
    }
}

impl State {
    /// Whether it is time to ask for more slots: so early that they are there in time.
    fn is_short(&self, now: Duration) -> bool {
        let running_out = match self.slots.back() {
            Some(last) => {
                self.slots.len() <= self.lent as usize / 2 || *last < now + 2 * self.round_trip
            }
            None => true,
        };
        running_out && self.ask_again <= now
    }

    fn ask(&mut self, settings: &Settings, now: Duration) -> Ask {
        let short = self.is_short(now);
        let wasted = std::mem::take(&mut self.wasted) || self.busy_until < now;
        let appetite = match wasted {
            false => self.appetite.saturating_mul(2),
            true => self.appetite / 2,
        };
        self.appetite = appetite.clamp(1, settings.block());
        Ask {
            interval: settings.interval(),
            slots: match short {
                true => self.appetite.max(self.waiting).min(settings.block()),
                false => 0,
            },
            notice: self.round_trip / 2 + Duration::from_millis(1),
            slow_down: self.slow_down,
            was_away: self.own.as_ref().is_some_and(|own| own.until.is_none()),
        }
    }
}

/// A task that asks, until it is done or dropped with its runtime.
struct Asking(Arc<Shared>);

impl Drop for Asking {
    fn drop(&mut self) {
        self.0.state().asking = false;
        self.0.changed.notify_waiters();
    }
}

/// A place among those that wait, given up on drop.
struct Place<'a> {
    shared: &'a Shared,
    ahead: u32,
    gone_before: u64,
}

impl<'a> Place<'a> {
    fn behind(shared: &'a Shared) -> Self {
        let mut state = shared.state();
        let ahead = state.waiting;
        state.waiting = ahead.saturating_add(1);
        Self {
            shared,
            ahead,
            gone_before: state.gone,
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.waiting = state.waiting.saturating_sub(1);
        state.gone += 1;
    }
}

#[cfg(test)]
mod tests;
