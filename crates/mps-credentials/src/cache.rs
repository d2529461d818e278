use crate::source::{Found, Source};
use crate::{Context, CredentialsError, CredentialsErrorKind};
use futures_util::future::{self, BoxFuture, Either, FutureExt, Shared, WeakShared};
use mps_sign::Credential;
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
    /// The attempt under way. It lives as long as somebody waits for it: dropping the last waiter ends it.
    attempt: Option<WeakShared<Attempt>>,
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
        let attempt = {
            let mut state = lock(&self.state);
            let valid = match state.condition(self.context.now()) {
                Condition::Fresh(credential) => return Ok(credential),
                Condition::Due(credential) => Some(credential),
                Condition::Unusable => None,
            };
            let under_way = state.attempt.as_ref().and_then(WeakShared::upgrade);
            match (under_way, valid) {
                // Somebody renews the keys; until that is done the old ones serve everybody else.
                (Some(_), Some(credential)) => return Ok(credential),
                (Some(attempt), None) => attempt,
                // The last attempt failed a moment ago.
                (None, Some(credential)) if self.context.elapsed() < state.not_before => {
                    return Ok(credential);
                }
                (None, _) => {
                    let attempt = self.attempt(state.not_before);
                    state.attempt = attempt.downgrade();
                    attempt
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

    pub(crate) fn invalidate(&self, credential: &Credential) {
        if let Some(held) = &mut lock(&self.state).held
            && *held.credential == *credential
        {
            held.refused = true;
        }
    }

    /// One attempt for all who wait: whoever is polled drives it.
    fn attempt(&self, not_before: Duration) -> Shared<Attempt> {
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
            let loaded = within_limit(&*source, &context).await;
            lock(&state).settle(loaded, &context)
        }
        .boxed()
        .shared()
    }
}

async fn within_limit(source: &dyn Source, context: &Context) -> Result<Found, CredentialsError> {
    let load = source.load(context);
    let Some(limit) = context.sleep(LIMIT) else {
        return load.await;
    };
    match future::select(load, limit).await {
        Either::Left((loaded, _)) => loaded,
        Either::Right(_) => Err(CredentialsError::new(
            CredentialsErrorKind::Unavailable,
            source.name(),
            format!("no keys within {} seconds", LIMIT.as_secs()),
        )),
    }
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
        loaded: Result<Found, CredentialsError>,
        context: &Context,
    ) -> Result<Arc<Credential>, CredentialsError> {
        self.attempt = None;
        let now = context.now();
        let held = loaded
            .and_then(|found| found.check_time(now))
            .map(|found| Held::new(found, now));
        match held {
            Ok(held) => {
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
