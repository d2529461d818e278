use crate::source::Source;
use crate::{Context, CredentialsError, CredentialsErrorKind, Provided};
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
        let (attempt, old) = {
            let mut state = lock(&self.state);
            let old = match &state.held {
                Some(held) => match held.condition(self.context.now()) {
                    Condition::Fresh => return Ok(Arc::clone(&held.credential)),
                    Condition::Due => Some(Arc::clone(&held.credential)),
                    Condition::Unusable => None,
                },
                None => None,
            };
            let under_way = state.attempt.as_ref().and_then(WeakShared::upgrade);
            match (under_way, old) {
                // Somebody renews the keys; until that is done the old ones serve everybody else.
                (Some(_), Some(old)) => return Ok(old),
                (Some(attempt), None) => (attempt, None),
                (None, Some(old)) if self.context.elapsed() < state.not_before => return Ok(old),
                (None, old) => {
                    let attempt = self.attempt(state.not_before);
                    state.attempt = attempt.downgrade();
                    (attempt, old.is_some().then_some(()))
                }
            }
        };
        let renewed = attempt.await;
        match renewed {
            Err(error) if old.is_some() => self.still_valid().ok_or(error),
            renewed => renewed,
        }
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

    /// The keys held, if they may still be used.
    fn still_valid(&self) -> Option<Arc<Credential>> {
        let state = lock(&self.state);
        let held = state.held.as_ref()?;
        match held.condition(self.context.now()) {
            Condition::Fresh | Condition::Due => Some(Arc::clone(&held.credential)),
            Condition::Unusable => None,
        }
    }
}

async fn within_limit(
    source: &dyn Source,
    context: &Context,
) -> Result<Provided, CredentialsError> {
    let load = source.load(context);
    let Some(limit) = context.sleep(LIMIT) else {
        return load.await;
    };
    match future::select(load, limit).await {
        Either::Left((loaded, _)) => loaded,
        Either::Right(_) => Err(CredentialsError::new(
            CredentialsErrorKind::Unavailable,
            "credentials",
            format!("no keys within {} seconds", LIMIT.as_secs()),
        )),
    }
}

impl State {
    /// Takes over what an attempt brought.
    fn settle(
        &mut self,
        loaded: Result<Provided, CredentialsError>,
        context: &Context,
    ) -> Result<Arc<Credential>, CredentialsError> {
        self.attempt = None;
        let held = loaded.and_then(|provided| Held::new(provided, context.now()));
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

enum Condition {
    /// To be used.
    Fresh,
    /// To be used, and to be renewed.
    Due,
    /// Expired, or refused by the service.
    Unusable,
}

impl Held {
    fn new(provided: Provided, now: SystemTime) -> Result<Self, CredentialsError> {
        Ok(Self {
            credential: Arc::new(provided.credential),
            life: provided
                .expires_at
                .map(|expires_at| Life::new(expires_at, now))
                .transpose()?,
            refused: false,
        })
    }

    fn condition(&self, now: SystemTime) -> Condition {
        match self.life {
            _ if self.refused => Condition::Unusable,
            None => Condition::Fresh,
            Some(life) if now < life.renew_at => Condition::Fresh,
            Some(life) if now < life.expires_at => Condition::Due,
            Some(_) => Condition::Unusable,
        }
    }
}

impl Life {
    fn new(expires_at: SystemTime, now: SystemTime) -> Result<Self, CredentialsError> {
        let left = expires_at
            .duration_since(now)
            .ok()
            .filter(|left| !left.is_zero())
            .ok_or_else(|| {
                CredentialsError::new(
                    CredentialsErrorKind::Expired,
                    "credentials",
                    "the keys found are past their time by this machine's clock",
                )
            })?;
        let lead = LEAD
            .min(left / LEAD_OF_LIFE)
            .mul_f64(1.0 - JITTER * fastrand::f64());
        Ok(Self {
            renew_at: now + (left - lead),
            expires_at,
        })
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
