//! The cache of one source: loads once for all callers, renews early, never returns an expired
//! credential. Spawns no task; callers drive the work.

#[cfg(all(test, loom))]
mod loom_tests;
mod validity;

use crate::chain;
use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::source::source_trait::{Loaded, Source};
use crate::sync::{Mutex, MutexGuard};
use futures_util::future::{
    self, BoxFuture, Either, FutureExt, Shared, WeakShared, poll_immediate,
};
use mps_sign::Credential;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime};
use validity::{Cached, Freshness};

/// Backoff after the first failure. Doubles with each further one.
const INITIAL_BACKOFF: Duration = Duration::from_millis(250);
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// Longest wait of callers without a valid credential. They get the error after that.
const MAX_RETRY_WAIT: Duration = Duration::from_secs(2);

/// Longest wait for a renewal of a caller that still has a valid credential.
const MAX_RENEWAL_WAIT: Duration = Duration::from_secs(2);

/// Timeout of one load. Longer than the timeouts of all built-in sources.
const LOAD_TIMEOUT: Duration = Duration::from_secs(60);

/// The cached credential of one source.
pub(crate) struct Cache {
    source: Arc<dyn Source>,
    context: Context,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    cached: Option<Cached>,
    /// Index of the chain link that provided the last credential.
    last_source: Option<usize>,
    /// The running attempt. It is weak, so dropping the last waiter cancels it.
    attempt: Option<WeakShared<Attempt>>,
    /// The same attempt, kept alive while the old credential is valid. Otherwise a load that hangs
    /// would be restarted by each caller, delay each of them, and never count as a failure.
    renewal: Option<Shared<Attempt>>,
    failures: u32,
    /// Earliest time of the next attempt, by the clock of the context.
    not_before: Duration,
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
        if let Freshness::Fresh(credential) = lock(&self.state).freshness(self.context.now()) {
            return Ok(credential);
        }
        // Held until the end of this function. If the credential expires meanwhile, this caller
        // continues the attempt that it started.
        let _renewal = self.renew_in_time().await;
        let attempt = {
            let mut state = lock(&self.state);
            match state.freshness(self.context.now()) {
                Freshness::Fresh(credential) | Freshness::Due(credential) => return Ok(credential),
                Freshness::Unusable => {
                    // An abandoned renewal may have passed its deadlines. Start a new attempt.
                    state.renewal = None;
                    self.attempt(&mut state)
                }
            }
        };
        attempt.await.or_else(
            |error| match lock(&self.state).freshness(self.context.now()) {
                Freshness::Fresh(credential) | Freshness::Due(credential) => Ok(credential),
                Freshness::Unusable => Err(error),
            },
        )
    }

    /// Drives a due renewal while the old credential is valid. The caller that starts it waits a
    /// while. Every later caller polls it once.
    async fn renew_in_time(&self) -> Option<Shared<Attempt>> {
        let (renewal, begun) = {
            let mut state = lock(&self.state);
            if !matches!(state.freshness(self.context.now()), Freshness::Due(_)) {
                return None;
            }
            match &state.renewal {
                // Another caller drives it. Polling here could steal its wake-up.
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
        // `complete` has stored the result in the state.
        if !begun {
            let _ = poll_immediate(renewal.clone()).await;
        } else if let Some(hold) = self.context.sleep(MAX_RENEWAL_WAIT) {
            let _ = future::select(renewal.clone(), hold).await;
        } else {
            let _ = renewal.clone().await;
        }
        Some(renewal)
    }

    pub(crate) fn invalidate(&self, credential: &Credential) {
        if let Some(cached) = &mut lock(&self.state).cached
            && *cached.credential == *credential
        {
            cached.refused = true;
        }
    }

    /// Returns the running attempt, or starts one. All waiters share it, and any of them drives it.
    fn attempt(&self, state: &mut State) -> Shared<Attempt> {
        if let Some(attempt) = state.attempt.as_ref().and_then(WeakShared::upgrade) {
            return attempt;
        }
        let attempt = self.begin(state.last_source, state.not_before);
        state.attempt = attempt.downgrade();
        attempt
    }

    fn begin(&self, last_source: Option<usize>, not_before: Duration) -> Shared<Attempt> {
        let source = Arc::clone(&self.source);
        let context = self.context.clone();
        let state = Arc::clone(&self.state);
        async move {
            let pause = not_before.saturating_sub(context.elapsed());
            if !pause.is_zero()
                && let Some(sleep) = context.sleep(pause.min(MAX_RETRY_WAIT))
            {
                sleep.await;
            }
            // Catch panics of a provider, or of a timer whose runtime has ended. Otherwise every
            // later caller would panic too.
            let loaded =
                AssertUnwindSafe(within_limit(&*source, last_source, &context)).catch_unwind();
            let loaded = loaded
                .await
                .unwrap_or_else(|_| Err(unavailable(&*source, "the source panicked")));
            lock(&state).complete(loaded, &context)
        }
        .boxed()
        .shared()
    }
}

impl Drop for Cache {
    /// Cancels a kept renewal. It holds the state that keeps it, which would leak otherwise.
    fn drop(&mut self) {
        lock(&self.state).renewal = None;
    }
}

async fn within_limit(
    source: &dyn Source,
    last_source: Option<usize>,
    context: &Context,
) -> Result<(Option<usize>, Loaded), CredentialsError> {
    let load = pin!(chain::load(source, last_source, context));
    let Some(limit) = context.sleep(LOAD_TIMEOUT) else {
        return load.await;
    };
    match future::select(load, limit).await {
        Either::Left((loaded, _)) => loaded,
        Either::Right(_) => Err(unavailable(
            source,
            format!("no credentials within {} s", LOAD_TIMEOUT.as_secs()),
        )),
    }
}

fn unavailable(source: &dyn Source, problem: impl Into<String>) -> CredentialsError {
    CredentialsError::new(CredentialsErrorKind::Unavailable, source.name(), problem)
}

impl State {
    fn freshness(&self, now: SystemTime) -> Freshness {
        let cached = self.cached.as_ref();
        cached.map_or(Freshness::Unusable, |cached| cached.freshness(now))
    }

    /// Stores the result of an attempt.
    fn complete(
        &mut self,
        loaded: Result<(Option<usize>, Loaded), CredentialsError>,
        context: &Context,
    ) -> Result<Arc<Credential>, CredentialsError> {
        self.attempt = None;
        self.renewal = None;
        let now = context.now();
        let cached = loaded.and_then(|(last_source, loaded)| {
            let cached = Cached::new(loaded.check_time(now)?, now);
            Ok((last_source, cached))
        });
        match cached {
            Ok((last_source, cached)) => {
                // Getting the refused credential again is no success. Back off.
                let same_as_refused = self
                    .cached
                    .as_ref()
                    .is_some_and(|old| old.refused && old.credential == cached.credential);
                if same_as_refused {
                    self.pause(context);
                } else {
                    self.failures = 0;
                    self.not_before = Duration::ZERO;
                }
                let credential = Arc::clone(&cached.credential);
                self.cached = Some(cached);
                self.last_source = last_source;
                Ok(credential)
            }
            Err(error) => {
                self.pause(context);
                Err(error)
            }
        }
    }

    fn pause(&mut self, context: &Context) {
        let pause = INITIAL_BACKOFF
            .saturating_mul(1 << self.failures.min(16))
            .min(MAX_BACKOFF);
        self.failures = self.failures.saturating_add(1);
        self.not_before = context.elapsed() + pause.mul_f64(0.5 + 0.5 * fastrand::f64());
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
