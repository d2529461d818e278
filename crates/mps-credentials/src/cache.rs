use crate::source::{Found, Source};
use crate::{Context, CredentialsError, CredentialsErrorKind, chain};
use futures_util::future::{
    self, BoxFuture, Either, FutureExt, Shared, WeakShared, poll_immediate,
};
use mps_sign::Credential;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// Keys are renewed this long before they expire, or at the last fifth of their life if that is shorter.
const LEAD: Duration = Duration::from_secs(300);
const LEAD_OF_LIFE: u32 = 5;

/// The part of the lead that chance may take away, so that a fleet does not renew at the same moment.
const JITTER: f64 = 0.2;

/// The pause after a failure, which doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// The longest pause for callers that have no keys to go on with.
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// The longest that a renewal holds a caller who has keys to go on with.
const LONGEST_HOLD: Duration = Duration::from_secs(2);

/// A source that has not answered by then is given up.
const LIMIT: Duration = Duration::from_secs(60);

/// The keys of one source: fetched once for all callers, renewed in time, never handed out expired.
pub(crate) struct Cache {
    source: Arc<dyn Source>,
    context: Context,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// The link of a chain that gave the last keys.
    winner: Option<usize>,
    /// The attempt under way. It lives as long as somebody waits for it: dropping the last waiter ends it.
    attempt: Option<WeakShared<Attempt>>,
    /// The same attempt while valid keys are left. It outlives the caller that began it: else one that hangs would be begun anew
    /// by each caller in turn, hold each, and never count as a failure.
    renewal: Option<Shared<Attempt>>,
    failures: u32,
    /// No attempt before this time by the context's clock.
    not_before: Duration,
}

struct Held {
    credential: Arc<Credential>,
    life: Option<Life>,
    /// The service refused it.
    refused: bool,
}

#[derive(Clone, Copy)]
struct Life {
    renew_at: SystemTime,
    expires_at: SystemTime,
}

type Attempt = BoxFuture<'static, Result<Arc<Credential>, CredentialsError>>;

impl Cache {
    pub(crate) fn new(source: Arc<dyn Source>, context: Context) -> Self {
        Self {
            source,
            context,
            state: Arc::default(),
        }
    }

    pub(crate) fn source(&self) -> &Arc<dyn Source> {
        &self.source
    }

    pub(crate) fn context(&self) -> &Context {
        &self.context
    }

    pub(crate) async fn current(&self) -> Result<Arc<Credential>, CredentialsError> {
        if let Condition::Fresh(credential) = lock(&self.state).condition(self.context.now()) {
            return Ok(credential);
        }
        // Held until here: if the keys end meanwhile, this caller goes on with the attempt that it drove.
        let _renewal = self.renew_in_time().await;
        let attempt = {
            let mut state = lock(&self.state);
            match state.condition(self.context.now()) {
                Condition::Fresh(credential) | Condition::Due(credential) => return Ok(credential),
                Condition::Unusable => {
                    // A renewal that nobody drives may be past its own deadlines: who needs keys now begins anew.
                    state.renewal = None;
                    self.attempt(&mut state)
                }
            }
        };
        attempt.await.or_else(
            |error| match lock(&self.state).condition(self.context.now()) {
                Condition::Fresh(credential) | Condition::Due(credential) => Ok(credential),
                Condition::Unusable => Err(error),
            },
        )
    }

    /// Drives the renewal of valid keys that are due: who begins it for a while, and then each caller by no more than a look.
    async fn renew_in_time(&self) -> Option<Shared<Attempt>> {
        let (renewal, begun) = {
            let mut state = lock(&self.state);
            if !matches!(state.condition(self.context.now()), Condition::Due(_)) {
                return None;
            }
            match &state.renewal {
                // Somebody else drives it, whose wake-up a look from another thread could miss and swallow.
                Some(renewal) if renewal.strong_count().is_some_and(|count| count > 1) => {
                    return None;
                }
                Some(renewal) => (renewal.clone(), false),
                // The last attempt failed a moment ago.
                None if self.context.elapsed() < state.not_before => return None,
                None => {
                    let renewal = self.attempt(&mut state);
                    state.renewal = Some(renewal.clone());
                    (renewal, true)
                }
            }
        };
        // What comes of it is in the state.
        if !begun {
            let _ = poll_immediate(renewal.clone()).await;
        } else if let Some(hold) = self.context.sleep(LONGEST_HOLD) {
            let _ = future::select(renewal.clone(), hold).await;
        } else {
            let _ = renewal.clone().await;
        }
        Some(renewal)
    }

    pub(crate) fn invalidate(&self, credential: &Credential) {
        if let Some(held) = &mut lock(&self.state).held
            && *held.credential == *credential
        {
            held.refused = true;
        }
    }

    /// One attempt for all who wait: the one under way, or a new one. Whoever is polled drives it.
    fn attempt(&self, state: &mut State) -> Shared<Attempt> {
        if let Some(attempt) = state.attempt.as_ref().and_then(WeakShared::upgrade) {
            return attempt;
        }
        let attempt = self.begin(state.winner, state.not_before);
        state.attempt = attempt.downgrade();
        attempt
    }

    fn begin(&self, winner: Option<usize>, not_before: Duration) -> Shared<Attempt> {
        let source = Arc::clone(&self.source);
        let context = self.context.clone();
        let state = Arc::clone(&self.state);
        async move {
            let pause = not_before.saturating_sub(context.elapsed());
            if !pause.is_zero()
                && let Some(sleep) = context.sleep(pause.min(LONGEST_WAIT))
            {
                sleep.await;
            }
            // A panic, of a provider or of a timer whose runtime has ended, would be met by each later caller too.
            let loaded = AssertUnwindSafe(within_limit(&*source, winner, &context)).catch_unwind();
            let loaded = loaded
                .await
                .unwrap_or_else(|_| Err(unavailable(&*source, "it panicked")));
            lock(&state).settle(loaded, &context)
        }
        .boxed()
        .shared()
    }
}

impl Drop for Cache {
    /// Ends a renewal that is kept: it knows the state that keeps it.
    fn drop(&mut self) {
        lock(&self.state).renewal = None;
    }
}

async fn within_limit(
    source: &dyn Source,
    winner: Option<usize>,
    context: &Context,
) -> Result<(Option<usize>, Found), CredentialsError> {
    let load = pin!(chain::load(source, winner, context));
    let Some(limit) = context.sleep(LIMIT) else {
        return load.await;
    };
    match future::select(load, limit).await {
        Either::Left((loaded, _)) => loaded,
        Either::Right(_) => Err(unavailable(
            source,
            format!("no keys within {} seconds", LIMIT.as_secs()),
        )),
    }
}

fn unavailable(source: &dyn Source, problem: impl Into<String>) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::Unavailable, source.name(), problem)
}

impl State {
    fn condition(&self, now: SystemTime) -> Condition {
        let Some(held) = self.held.as_ref().filter(|held| !held.refused) else {
            return Condition::Unusable;
        };
        let credential = Arc::clone(&held.credential);
        match held.life {
            None => Condition::Fresh(credential),
            Some(life) if now < life.renew_at => Condition::Fresh(credential),
            Some(life) if now < life.expires_at => Condition::Due(credential),
            Some(_) => Condition::Unusable,
        }
    }

    /// Takes over what an attempt brought.
    fn settle(
        &mut self,
        loaded: Result<(Option<usize>, Found), CredentialsError>,
        context: &Context,
    ) -> Result<Arc<Credential>, CredentialsError> {
        self.attempt = None;
        self.renewal = None;
        let now = context.now();
        let held = loaded.and_then(|(winner, found)| {
            let held = Held::new(found.check_time(now)?, now);
            Ok((winner, held))
        });
        match held {
            Ok((winner, held)) => {
                // The same keys again, although the service refused them, are no success: do not ask faster and faster.
                let same_as_refused = self
                    .held
                    .as_ref()
                    .is_some_and(|old| old.refused && old.credential == held.credential);
                if same_as_refused {
                    self.pause(context);
                } else {
                    self.failures = 0;
                    self.not_before = Duration::ZERO;
                }
                let credential = Arc::clone(&held.credential);
                self.held = Some(held);
                self.winner = winner;
                Ok(credential)
            }
            Err(error) => {
                self.pause(context);
                Err(error)
            }
        }
    }

    fn pause(&mut self, context: &Context) {
        let pause = FIRST_PAUSE
            .saturating_mul(1 << self.failures.min(16))
            .min(LONGEST_PAUSE);
        self.failures = self.failures.saturating_add(1);
        self.not_before = context.elapsed() + pause.mul_f64(0.5 + 0.5 * fastrand::f64());
    }
}

/// What the keys held are good for.
enum Condition {
    /// To be used.
    Fresh(Arc<Credential>),
    /// To be used, and to be renewed.
    Due(Arc<Credential>),
    /// There are none, or they expired, or the service refused them.
    Unusable,
}

impl Held {
    fn new(found: Found, now: SystemTime) -> Self {
        let expires_at = found.provided.expires_at;
        Self {
            credential: Arc::new(found.provided.credential),
            life: expires_at.map(|expires_at| Life::new(expires_at, now)),
            refused: false,
        }
    }
}

impl Life {
    fn new(expires_at: SystemTime, now: SystemTime) -> Self {
        let left = expires_at.duration_since(now).unwrap_or_default();
        let lead = LEAD
            .min(left / LEAD_OF_LIFE)
            .mul_f64(1.0 - JITTER * fastrand::f64());
        Self {
            renew_at: now + (left - lead),
            expires_at,
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
