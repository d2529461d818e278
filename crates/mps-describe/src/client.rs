use crate::attempt::{ParseResponse, RequestTemplate, ServiceResponse};
use crate::builder::ClientBuilder;
use crate::classify::RetryAction;
use crate::retry::Budget;
use crate::skew::ClockSkew;
use crate::task_id::TaskId;
use crate::{Endpoint, Error, RateLimiter, RetryPolicy, telemetry};
use futures_util::future::poll_immediate;
use mps_credentials::Credentials;
use mps_model::DescribeTaskDetailResponse;
use mps_sign::{Credential, Signer};
use mps_transport::{Clock, TimeoutStage, Transport, TransportError, TransportErrorKind};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;
use tracing::Instrument;

/// Asks the service what became of tasks.
///
/// A clone is cheap and shares everything: connections, credentials, rate limit, retry budget and what was learned of the
/// server's clock. All calls may run at once and from any thread; dropping a call's future ends it and leaves nothing behind.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) credentials: Credentials,
    pub(crate) endpoint: Endpoint,
    pub(crate) request_template: RequestTemplate,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rate_limiter: Arc<dyn RateLimiter>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) attempt_timeout: Duration,
    pub(crate) operation_timeout: Duration,
    pub(crate) keep_bodies: bool,
    pub(crate) skew: ClockSkew,
    /// The signer of the current credential, for the key that it has derived.
    pub(crate) signer: Mutex<Option<(Arc<Credential>, Arc<Signer>)>>,
}

impl Client {
    /// Says what a client is to be made of.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Looks at a task once.
    ///
    /// The answer tells the state of a task that runs as well as the results of one that has ended; see
    /// [`outcome`](DescribeTaskDetailResponse::outcome) for whether it succeeded.
    ///
    /// # ProgressErrors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind), after as many attempts as the [retry policy](RetryPolicy) allows where trying again could help.
    pub async fn describe(
        &self,
        task_id: impl AsRef<str>,
    ) -> Result<DescribeTaskDetailResponse, Error> {
        let task_id = TaskId::new(task_id.as_ref())?;
        self.ask(&task_id, CallMode::SINGLE).await
    }

    /// Where its requests go.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.0.endpoint)
            .field("credentials", &self.0.credentials)
            .field("transport", &self.0.transport)
            .field("rate_limiter", &self.0.rate_limiter)
            .finish_non_exhaustive()
    }
}

/// How hard a call tries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct CallMode {
    permits: PermitWait,
    /// Whether failures are met with pauses and further attempts; a wrong clock or key is put right in any case.
    retries: bool,
}

/// The permits of the rate limiter.
#[derive(Clone, Copy, Debug, PartialEq)]
enum PermitWait {
    /// Waiting for them is part of the operation's time.
    WithinDeadline,
    /// Waiting for them is not.
    Unbounded,
    /// The caller has acquired the first one.
    Acquired,
}

impl PermitWait {
    fn after_first(self) -> Self {
        match self {
            Self::Acquired => Self::WithinDeadline,
            other => other,
        }
    }
}

impl CallMode {
    /// A call of its own.
    pub(crate) const SINGLE: Self = Self {
        permits: PermitWait::WithinDeadline,
        retries: true,
    };
    /// One of many calls that wait for each other.
    pub(crate) const QUEUED: Self = Self {
        permits: PermitWait::Unbounded,
        retries: true,
    };
    /// One look of many at the same task: a failed one is followed by the next.
    pub(crate) const POLL: Self = Self {
        permits: PermitWait::Acquired,
        retries: false,
    };
}

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// This machine's time as corrected by the server's.
    pub(crate) fn now(&self) -> std::time::SystemTime {
        self.0.skew.server_time(self.0.clock.now())
    }

    /// How long not to ask again after this failure, because the answer asked for that.
    pub(crate) fn requested_pause(&self, error: &Error) -> Duration {
        let pause = error.retry_after().unwrap_or_default();
        pause.min(self.0.retry.cap)
    }

    /// Waits for the permit of one poll. The keys come first: who waited for them with a permit in hand would ask later than was counted.
    pub(crate) async fn acquire_poll_permit(&self) {
        // The poll meets the error again.
        let _ = self.0.credentials.current().await;
        self.0.rate_limiter.acquire().await;
    }

    /// One operation: as many attempts as it takes and `mode` allows.
    pub(crate) async fn ask<T: ParseResponse>(
        &self,
        task_id: &TaskId,
        mode: CallMode,
    ) -> Result<T, Error> {
        let span = telemetry::operation_span(task_id.as_str());
        self.operate(task_id, mode).instrument(span).await
    }

    async fn operate<T: ParseResponse>(
        &self,
        task_id: &TaskId,
        mode: CallMode,
    ) -> Result<T, Error> {
        let shared = &*self.0;
        let mut time = Deadline {
            clock: &*shared.clock,
            begin: shared.clock.elapsed(),
            allowed: shared.operation_timeout,
            free: Duration::ZERO,
            last: None,
        };
        let mut permits = mode.permits;
        let mut tried = OneShotRetries::default();
        let mut attempts = 0;
        let mut tries = 0;
        let result = loop {
            tries += 1;
            let turn = match self.ready(permits, &mut time).await {
                Ok(credential) => {
                    permits = permits.after_first();
                    attempts += 1;
                    self.attempt(task_id, &credential, attempts, &mut time)
                        .await
                }
                Err(error) => Err(AttemptError::before(error)),
            };
            let failure = match turn {
                Ok(answer) => {
                    shared.budget.refill(tries);
                    break Ok(answer);
                }
                Err(failure) => failure,
            };
            let action = failure.error.action();
            let pause = shared.retry.pause(
                tries - 1,
                action,
                failure.error.retry_after(),
                fastrand::f64(),
            );
            let helps = tried.helps(&failure, mode);
            let may_retry = helps
                && tries < shared.retry.max_attempts
                // Where the pause would outlast the operation, what was met tells more than that the time is over.
                && pause < time.left()
                && shared.budget.draw();
            if !may_retry {
                let corrected = helps && action.is_correction();
                break Err(match corrected {
                    true => failure.error.corrected(),
                    false => failure.error,
                });
            }
            telemetry::retrying(&failure.error, attempts, pause);
            time.last = Some(failure.error);
            if !pause.is_zero() {
                shared.clock.sleep(pause).await;
            }
        };
        result.map_err(|error| {
            let error = error
                .with_task(task_id.as_str())
                .with_attempts(attempts, time.spent());
            telemetry::gave_up(&error);
            error
        })
    }

    /// The keys to sign a request with, once it may be sent.
    async fn ready(
        &self,
        permits: PermitWait,
        time: &mut Deadline<'_>,
    ) -> Result<Arc<Credential>, Error> {
        let credential = self.keys(time).await?;
        if permits == PermitWait::Acquired {
            return Ok(credential);
        }
        let mut permit = self.0.rate_limiter.acquire();
        if poll_immediate(&mut permit).await.is_some() {
            return Ok(credential);
        }
        Self::wait_for(permit, permits, time).await?;
        // Those from before may have expired meanwhile.
        self.keys(time).await
    }

    async fn keys(&self, time: &mut Deadline<'_>) -> Result<Arc<Credential>, Error> {
        let keys = self.0.credentials.current();
        time.bound(Duration::MAX, keys)
            .await?
            .map_err(Error::credentials)
    }

    async fn wait_for(
        permit: impl Future<Output = ()>,
        permits: PermitWait,
        time: &mut Deadline<'_>,
    ) -> Result<(), Error> {
        if permits == PermitWait::Unbounded {
            let asked = time.spent();
            permit.await;
            time.free += time.spent() - asked;
            return Ok(());
        }
        within(time.clock, time.left(), permit)
            .await
            .ok_or_else(|| Error::no_permit(time.allowed, time.last.take()))
    }

    async fn attempt<T: ParseResponse>(
        &self,
        task_id: &TaskId,
        credential: &Arc<Credential>,
        number: u32,
        time: &mut Deadline<'_>,
    ) -> Result<T, AttemptError> {
        let span = telemetry::attempt_span(number);
        let exchange = async {
            let signer = self.signer(credential);
            let sent =
                ServiceResponse::ask(&self.0, &signer, task_id).map_err(AttemptError::before)?;
            let answer = time.bound(self.0.attempt_timeout, sent).await;
            match answer.map_err(AttemptError::before)? {
                Ok(answer) => answer.read(&self.0, task_id),
                Err(error) => Err(AttemptError::before(Error::network(error))),
            }
        };
        let result: Result<T, _> = exchange.instrument(span.clone()).await;
        match &result {
            Ok(answer) => telemetry::answered(&span, answer.request_id()),
            Err(failure) => {
                telemetry::failed(&span, &failure.error);
                match failure.error.action() {
                    RetryAction::SlowDown => self.0.rate_limiter.throttled(),
                    RetryAction::RenewCredentials => self.0.credentials.invalidate(credential),
                    _ => {}
                }
            }
        }
        result
    }

    fn signer(&self, credential: &Arc<Credential>) -> Arc<Signer> {
        let mut kept = self.0.signer.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((of, signer)) if Arc::ptr_eq(of, credential) => Arc::clone(signer),
            _ => {
                let signer = Arc::new(Signer::new(Credential::clone(credential)));
                *kept = Some((Arc::clone(credential), Arc::clone(&signer)));
                signer
            }
        }
    }
}

/// What one attempt met.
#[derive(Debug)]
pub(crate) struct AttemptError {
    pub(crate) error: Error,
    /// Whether the answer moved the clock that is signed by.
    pub(crate) clock_corrected: bool,
}

impl AttemptError {
    /// A failure without an answer.
    fn before(error: Error) -> Self {
        Self {
            error,
            clock_corrected: false,
        }
    }
}

/// The remedies that may be tried only once in an operation.
#[derive(Default)]
struct OneShotRetries {
    once: bool,
    clock: bool,
    credentials: bool,
}

impl OneShotRetries {
    /// Whether trying again could help, and is allowed.
    fn helps(&mut self, failure: &AttemptError, mode: CallMode) -> bool {
        match failure.error.action() {
            RetryAction::None => false,
            RetryAction::Retry | RetryAction::SlowDown => mode.retries,
            RetryAction::RetryOnce => mode.retries && !std::mem::replace(&mut self.once, true),
            RetryAction::FixClock => {
                failure.clock_corrected && !std::mem::replace(&mut self.clock, true)
            }
            RetryAction::RenewCredentials => !std::mem::replace(&mut self.credentials, true),
        }
    }
}

/// The time of one operation.
struct Deadline<'a> {
    clock: &'a dyn Clock,
    begin: Duration,
    allowed: Duration,
    /// What does not count.
    free: Duration,
    /// What the last attempt met, for the error that says the time is over.
    last: Option<Error>,
}

impl Deadline<'_> {
    fn spent(&self) -> Duration {
        self.clock.elapsed().saturating_sub(self.begin)
    }

    fn left(&self) -> Duration {
        self.allowed
            .saturating_add(self.free)
            .saturating_sub(self.spent())
    }

    /// What `future` gives, unless it takes longer than `limit` or than there is time.
    async fn bound<F: Future>(&mut self, limit: Duration, future: F) -> Result<F::Output, Error> {
        let left = self.left();
        match within(self.clock, limit.min(left), future).await {
            Some(output) => Ok(output),
            None if limit < left => {
                let kind = TransportErrorKind::Timeout(TimeoutStage::Total);
                Err(Error::network(TransportError::new(kind)))
            }
            None => Err(Error::deadline(self.allowed, self.last.take())),
        }
    }
}

/// What `future` gives, unless it takes longer. What is ready at once needs no timer.
pub(crate) async fn within<F: Future>(
    clock: &dyn Clock,
    limit: Duration,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut timer = None;
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            let timer = timer.get_or_insert_with(|| clock.sleep(limit));
            timer.as_mut().poll(cx).map(|()| None)
        }
    })
    .await
}

#[cfg(test)]
mod another_task;
#[cfg(test)]
mod tests;
