//! One call: the loop of attempts, with permits, deadlines and retries. It knows no operation by
//! name and is compiled once for all of them.

use super::deadline::Deadline;
use super::exchange::{AttemptError, ServiceResponse};
use super::permit::{PermitWait, PollPermit};
use super::request::CallRequest;
use super::response::ParseResponse;
use super::shared::Shared;
use super::telemetry;
use crate::error::{Error, RetryAction};
use futures_util::future::poll_immediate;
use mps_sign::Credential;
use std::sync::Arc;
use std::time::Duration;
use tracing::Instrument;

/// Mode of a call: how it waits for permits, and whether it retries.
#[derive(Debug)]
pub(crate) struct CallMode {
    permit_wait: PermitWait,
    /// Retries after a pause are allowed. A wrong clock or credential is corrected in any case.
    retries: bool,
}

impl CallMode {
    /// A call that stands alone.
    pub(crate) fn single() -> Self {
        Self {
            permit_wait: PermitWait::WithinDeadline,
            retries: true,
        }
    }

    /// One of many calls that queue for the rate limit.
    pub(crate) fn queued() -> Self {
        Self {
            permit_wait: PermitWait::Unbounded,
            retries: true,
        }
    }

    /// One poll of many of the same task, with its permit. A failed one is not retried, because the
    /// next poll follows.
    pub(crate) fn poll(permit: PollPermit) -> Self {
        Self {
            permit_wait: PermitWait::Acquired(permit),
            retries: false,
        }
    }
}

/// A call under way.
pub(super) struct Call<'a> {
    shared: &'a Shared,
    request: &'a CallRequest<'a>,
    permit_wait: PermitWait,
    retries: OneShotRetries,
    deadline: Deadline<'a>,
    /// Requests that were sent.
    attempts: u32,
    /// Attempts, including those that failed before a request was sent.
    tries: u32,
    /// The service may have processed the request of a failed attempt.
    may_have_been_processed: bool,
}

/// Retries that an operation may use, and those that it may use only once.
struct OneShotRetries {
    allowed: bool,
    once: bool,
    clock: bool,
    credentials: bool,
}

impl OneShotRetries {
    /// Returns whether a retry could help and is allowed, and marks it as used.
    fn take(&mut self, failure: &AttemptError) -> bool {
        match failure.error.action() {
            RetryAction::None => false,
            RetryAction::Retry | RetryAction::SlowDown => self.allowed,
            RetryAction::RetryOnce => self.allowed && !std::mem::replace(&mut self.once, true),
            RetryAction::FixClock => {
                failure.clock_corrected && !std::mem::replace(&mut self.clock, true)
            }
            RetryAction::RenewCredentials => !std::mem::replace(&mut self.credentials, true),
        }
    }
}

impl<'a> Call<'a> {
    pub(super) fn new(shared: &'a Shared, request: &'a CallRequest<'a>, mode: CallMode) -> Self {
        Self {
            shared,
            request,
            permit_wait: mode.permit_wait,
            retries: OneShotRetries {
                allowed: mode.retries,
                once: false,
                clock: false,
                credentials: false,
            },
            deadline: Deadline::new(&*shared.clock, shared.operation_timeout),
            attempts: 0,
            tries: 0,
            may_have_been_processed: false,
        }
    }

    /// Makes attempts until `parser` has parsed an answer.
    pub(super) async fn run(mut self, parser: &mut dyn ParseResponse) -> Result<(), Error> {
        let span = telemetry::operation_span(self.request);
        let operation = async {
            self.attempt_until_done(parser).await.map_err(|error| {
                let error = self
                    .request
                    .mark(error)
                    .with_processing(
                        self.may_have_been_processed,
                        self.request.repeat_is_harmless,
                    )
                    .with_attempts(self.attempts, self.deadline.spent());
                telemetry::gave_up(&error);
                error
            })
        };
        operation.instrument(span).await
    }

    async fn attempt_until_done(&mut self, parser: &mut dyn ParseResponse) -> Result<(), Error> {
        loop {
            self.tries += 1;
            let failure = match self.try_once(parser).await {
                Ok(()) => {
                    self.shared.budget.refill(self.tries);
                    return Ok(());
                }
                Err(failure) => failure,
            };
            let pause = self.pause_before_retry(failure)?;
            if !pause.is_zero() {
                self.shared.clock.sleep(pause).await;
            }
        }
    }

    /// Returns the pause before the next attempt, or the error if there is none.
    ///
    /// A request that may have been processed is not sent again, unless a repeat is harmless.
    fn pause_before_retry(&mut self, failure: AttemptError) -> Result<Duration, Error> {
        let shared = self.shared;
        let action = failure.error.action();
        let retry_after = failure.error.retry_after();
        let pause = shared
            .retry
            .pause(self.tries - 1, action, retry_after, fastrand::f64());
        self.may_have_been_processed |= failure.may_have_been_processed;
        let is_safe = self.request.repeat_is_harmless || !failure.may_have_been_processed;
        let helps = is_safe && self.retries.take(&failure);
        let may_retry = helps
            && self.tries < shared.retry.max_attempts
            // Do not wait past the deadline, because this error says more than that it passed.
            && pause < self.deadline.left()
            && shared.budget.draw();
        if may_retry {
            telemetry::retrying(&failure.error, self.attempts, pause);
            self.deadline.set_last_error(failure.error);
            Ok(pause)
        } else if helps && action.is_correction() {
            Err(failure.error.corrected())
        } else {
            Err(failure.error)
        }
    }

    async fn try_once(&mut self, parser: &mut dyn ParseResponse) -> Result<(), AttemptError> {
        let credential = self.ready().await.map_err(AttemptError::unsent)?;
        self.attempts += 1;
        self.attempt(&credential, parser).await
    }

    /// Waits until a request may be sent, and returns the credential to sign it with.
    async fn ready(&mut self) -> Result<Arc<Credential>, Error> {
        let credential = self.credential().await?;
        if let PermitWait::Acquired(_) = self.permit_wait {
            self.permit_wait = PermitWait::WithinDeadline;
            return Ok(credential);
        }
        let mut permit = self.request.rate_limiter.acquire();
        if poll_immediate(&mut permit).await.is_some() {
            return Ok(credential);
        }
        match self.permit_wait {
            PermitWait::Unbounded => self.deadline.exclude(permit).await,
            _ => self.deadline.permit(permit).await?,
        }
        // The credential may have expired during the wait.
        self.credential().await
    }

    async fn credential(&mut self) -> Result<Arc<Credential>, Error> {
        let credential = self.shared.credentials.current();
        self.deadline
            .bound(Duration::MAX, credential)
            .await?
            .map_err(Error::credentials)
    }

    /// Sends one request and parses its answer.
    async fn attempt(
        &mut self,
        credential: &Arc<Credential>,
        parser: &mut dyn ParseResponse,
    ) -> Result<(), AttemptError> {
        let (shared, request) = (self.shared, self.request);
        let deadline = &mut self.deadline;
        let span = telemetry::attempt_span(self.attempts);
        let exchange = async {
            let signer = shared.signer(credential);
            let sent =
                ServiceResponse::request(shared, &signer, request).map_err(AttemptError::unsent)?;
            let response = deadline.bound(shared.attempt_timeout, sent).await;
            match response.map_err(AttemptError::unanswered)? {
                Ok(response) => response.parse(shared, request, parser, deadline).await,
                Err(error) => Err(AttemptError::network(error)),
            }
        };
        let result = exchange.instrument(span.clone()).await;
        match &result {
            Ok(()) => telemetry::answered(&span, parser.request_id()),
            Err(failure) => {
                telemetry::failed(&span, &failure.error);
                match failure.error.action() {
                    RetryAction::SlowDown => request.rate_limiter.throttled(),
                    RetryAction::RenewCredentials => shared.credentials.invalidate(credential),
                    _ => {}
                }
            }
        }
        result
    }
}
