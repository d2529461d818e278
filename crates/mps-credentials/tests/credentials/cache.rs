//! The cache: shared loads, renewal, failures and invalidation, under paused time.

use crate::support::{Machine, at, network, paused_clock};
use async_trait::async_trait;
use futures_util::FutureExt;
use futures_util::future::{join, join_all, poll_immediate};
use mps_credentials::{
    Context, CredentialWithExpiry, Credentials, CredentialsError, CredentialsErrorKind,
    CredentialsProvider,
};
use mps_sign::Credential;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::time::{Instant, advance, sleep, timeout};

/// A slow source that counts its loads and returns a new credential each time.
#[derive(Debug, Default)]
struct Upstream {
    asked: AtomicUsize,
    polled: AtomicUsize,
    abandoned: AtomicUsize,
    takes: Mutex<Duration>,
    life: Mutex<Option<Duration>>,
    fails: Mutex<bool>,
    panics: Mutex<bool>,
    repeats: bool,
}

#[async_trait]
impl CredentialsProvider for Upstream {
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
        let number = self.asked.fetch_add(1, Relaxed) + 1;
        let guard = Abandoned(&self.abandoned);
        let takes = *self.takes.lock().unwrap();
        if !takes.is_zero() {
            let mut sleep = pin!(sleep(takes));
            poll_fn(|cx| {
                self.polled.fetch_add(1, Relaxed);
                sleep.as_mut().poll(cx)
            })
            .await;
        }
        std::mem::forget(guard);
        assert!(!*self.panics.lock().unwrap(), "as the test wants it");
        if *self.fails.lock().unwrap() {
            return Err(CredentialsError::new(
                CredentialsErrorKind::Unavailable,
                "upstream",
                format!("failure {number}"),
            ));
        }
        let name = if self.repeats { 1 } else { number };
        Ok(CredentialWithExpiry {
            credential: Credential::new(format!("AKID{name}"), "canary-key"),
            expires_at: self.life.lock().unwrap().map(|life| now() + life),
        })
    }
}

struct Abandoned<'a>(&'a AtomicUsize);

impl Drop for Abandoned<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Relaxed);
    }
}

thread_local! {
    static BEGIN: Instant = Instant::now();
}

/// The wall clock of [`credentials`]. Each test has its own thread.
fn now() -> SystemTime {
    at(0) + BEGIN.with(Instant::elapsed)
}

fn credentials(upstream: &Arc<Upstream>) -> Credentials {
    BEGIN.with(|_| {});
    let context = Context::new(Arc::new(network([])), paused_clock());
    Credentials::from_provider(Arc::clone(upstream)).bind(&context)
}

impl Upstream {
    fn new() -> Self {
        Self::default()
    }

    fn taking(self, takes: Duration) -> Self {
        *self.takes.lock().unwrap() = takes;
        self
    }

    fn with_life(self, seconds: u64) -> Self {
        *self.life.lock().unwrap() = Some(Duration::from_secs(seconds));
        self
    }

    fn fail(&self, fails: bool) {
        *self.fails.lock().unwrap() = fails;
    }

    fn asked(&self) -> usize {
        self.asked.load(Relaxed)
    }
}

async fn id(credentials: &Credentials) -> String {
    let credential = credentials.current().await.unwrap();
    credential.secret_id().to_owned()
}

async fn advance_to(seconds: u64) {
    let begin = BEGIN.with(|begin| *begin);
    advance(begin + Duration::from_secs(seconds) - Instant::now()).await;
}

#[tokio::test(start_paused = true)]
async fn thousand_callers_share_one_load() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);

    let ids = join_all((0..1_000).map(|_| id(&credentials))).await;

    assert!(ids.iter().all(|id| id == "AKID1"));
    assert_eq!(upstream.asked(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn thousand_callers_on_many_threads_share_one_load() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(20)));
    let credentials = Credentials::from_provider(Arc::clone(&upstream));
    let callers: Vec<_> = (0..1_000)
        .map(|_| {
            let credentials = credentials.clone();
            tokio::spawn(async move { id(&credentials).await })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "AKID1");
    }
    assert_eq!(upstream.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn credential_is_same_arc_until_it_changes() {
    let credentials = Credentials::from(Credential::new("AKIDfixed", "canary-key"));
    let (one, two) = (
        credentials.current().await.unwrap(),
        credentials.clone().current().await.unwrap(),
    );
    assert!(Arc::ptr_eq(&one, &two));
}

#[tokio::test(start_paused = true)]
async fn waiter_continues_load_when_driving_caller_is_dropped() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);

    let mut driver = Box::pin(credentials.current());
    assert!(poll_immediate(&mut driver).await.is_none());
    let mut other = pin!(credentials.current());
    assert!(poll_immediate(&mut other).await.is_none());
    drop(driver);

    assert_eq!(other.await.unwrap().secret_id(), "AKID1");
    assert_eq!(upstream.asked(), 1);
    assert_eq!(upstream.abandoned.load(Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn load_without_waiters_is_cancelled_and_next_caller_restarts_it() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);

    assert!(poll_immediate(pin!(credentials.current())).await.is_none());
    assert_eq!(upstream.abandoned.load(Relaxed), 1);

    assert_eq!(id(&credentials).await, "AKID2");
}

#[tokio::test(start_paused = true)]
async fn handle_dropped_during_load_does_not_affect_waiter() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);
    let clone = credentials.clone();
    let caller = tokio::spawn(async move { id(&clone).await });
    tokio::task::yield_now().await;
    drop(credentials);
    assert_eq!(caller.await.unwrap(), "AKID1");
}

#[tokio::test(start_paused = true)]
async fn long_lifetime_credential_is_renewed_in_last_five_minutes() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    assert_eq!(id(&credentials).await, "AKID1");

    // Official clients renew at a tenth of the lifetime.
    for seconds in [720, 1_440, 6_480, 6_899] {
        advance_to(seconds).await;
        assert_eq!(id(&credentials).await, "AKID1");
    }
    advance_to(7_200 - 240).await;
    assert_eq!(id(&credentials).await, "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn short_lifetime_credential_is_renewed_in_last_fifth() {
    let upstream = Arc::new(Upstream::new().with_life(100));
    let credentials = credentials(&upstream);
    assert_eq!(id(&credentials).await, "AKID1");

    advance_to(79).await;
    assert_eq!(id(&credentials).await, "AKID1");
    advance_to(84).await;
    assert_eq!(id(&credentials).await, "AKID2");
}

#[tokio::test(start_paused = true)]
async fn fleet_renewals_are_spread() {
    let fleet: Vec<_> = (0..200)
        .map(|_| Arc::new(Upstream::new().with_life(7_200)))
        .collect();
    let handles: Vec<_> = fleet.iter().map(credentials).collect();
    join_all(handles.iter().map(id)).await;

    advance_to(7_200 - 270).await;
    join_all(handles.iter().map(id)).await;

    let renewed = fleet.iter().filter(|upstream| upstream.asked() > 1).count();
    assert!((20..180).contains(&renewed), "{renewed} of 200");
}

/// Credentials that are valid for two hours and due for renewal, which takes this long.
async fn due(takes: Duration) -> (Arc<Upstream>, Credentials) {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    id(&credentials).await;
    *upstream.takes.lock().unwrap() = takes;
    advance_to(7_000).await;
    (upstream, credentials)
}

#[tokio::test(start_paused = true)]
async fn due_renewal_delays_only_one_caller() {
    let (upstream, credentials) = due(Duration::from_millis(1_900)).await;

    let mut driver = pin!(credentials.current());
    assert!(poll_immediate(&mut driver).await.is_none());
    let polled = upstream.polled.load(Relaxed);
    let other = credentials.current().now_or_never();
    assert_eq!(other.unwrap().unwrap().secret_id(), "AKID1");
    // Two threads polling it in turn could each rely on the wake-up of the other.
    assert_eq!(upstream.polled.load(Relaxed), polled);

    assert_eq!(driver.await.unwrap().secret_id(), "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn slow_renewal_delays_caller_two_seconds_and_is_used_when_done() {
    let (upstream, credentials) = due(Duration::from_secs(5)).await;

    let begin = Instant::now();
    assert_eq!(id(&credentials).await, "AKID1");
    assert_eq!(begin.elapsed(), Duration::from_secs(2));

    for seconds in 2..5 {
        advance_to(7_000 + seconds).await;
        let caller = credentials.current().now_or_never();
        assert_eq!(caller.unwrap().unwrap().secret_id(), "AKID1");
    }
    advance_to(7_005).await;
    let caller = credentials.current().now_or_never();
    assert_eq!(caller.unwrap().unwrap().secret_id(), "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn hanging_renewal_delays_one_caller_per_minute() {
    let (upstream, credentials) = due(Duration::from_secs(86_400)).await;
    let mut held = Vec::new();
    for seconds in 0..180 {
        advance_to(7_000 + seconds).await;
        let caller = timeout(Duration::from_millis(500), credentials.current()).await;
        match caller {
            Ok(credential) => assert_eq!(credential.unwrap().secret_id(), "AKID1"),
            Err(_) => held.push(seconds),
        }
    }
    // Each attempt has a timeout of one minute and is followed by a backoff that doubles.
    assert_eq!(held, [0, 61, 122]);
    assert_eq!(upstream.asked(), 4);
}

#[tokio::test(start_paused = true)]
async fn renewal_continues_when_starting_caller_is_dropped() {
    let (upstream, credentials) = due(Duration::from_secs(1)).await;
    assert!(poll_immediate(pin!(credentials.current())).await.is_none());

    let other = credentials.current().now_or_never();
    assert_eq!(other.unwrap().unwrap().secret_id(), "AKID1");
    advance_to(7_001).await;
    let other = credentials.current().now_or_never();
    assert_eq!(other.unwrap().unwrap().secret_id(), "AKID2");
    assert_eq!(upstream.asked(), 2);
    assert_eq!(upstream.abandoned.load(Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn abandoned_renewal_is_restarted_when_credential_has_expired() {
    let (upstream, credentials) = due(Duration::from_secs(86_400)).await;
    assert_eq!(id(&credentials).await, "AKID1");
    *upstream.takes.lock().unwrap() = Duration::ZERO;

    // Its timeout of one minute has passed.
    advance_to(7_200).await;
    assert_eq!(id(&credentials).await, "AKID3");
    assert_eq!(upstream.abandoned.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn renewal_is_cancelled_with_last_handle() {
    let (upstream, credentials) = due(Duration::from_secs(86_400)).await;
    let clone = credentials.clone();
    assert!(poll_immediate(pin!(credentials.current())).await.is_none());
    drop(credentials);
    assert_eq!(upstream.abandoned.load(Relaxed), 0);
    drop(clone);
    assert_eq!(upstream.abandoned.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn panicking_provider_is_reported_as_unavailable() {
    let (upstream, credentials) = due(Duration::from_secs(1)).await;
    *upstream.panics.lock().unwrap() = true;
    // A renewal takes one second, and so may a caller.
    for seconds in 7_000..7_199 {
        advance_to(seconds).await;
        assert_eq!(id(&credentials).await, "AKID1");
    }
    advance_to(7_200).await;
    let error = credentials.current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    assert_eq!(error.to_string(), "provider: the source panicked");

    *upstream.panics.lock().unwrap() = false;
    assert!(id(&credentials).await.starts_with("AKID"));
}

#[tokio::test(start_paused = true)]
async fn old_credential_is_used_until_it_expires() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    id(&credentials).await;
    upstream.fail(true);

    for seconds in 6_900..7_200 {
        advance_to(seconds).await;
        assert_eq!(id(&credentials).await, "AKID1", "after {seconds} s");
    }
    advance_to(7_200).await;
    let error = credentials.current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    // With backoffs of up to half a minute.
    assert!((9..30).contains(&upstream.asked()), "{}", upstream.asked());

    upstream.fail(false);
    assert!(id(&credentials).await.starts_with("AKID"));
}

#[tokio::test(start_paused = true)]
async fn renewal_outlasting_old_credential_does_not_return_it() {
    let (upstream, credentials) = due(Duration::from_secs(10)).await;
    upstream.fail(true);
    advance_to(7_199).await;
    let mut driver = pin!(credentials.current());
    assert!(poll_immediate(&mut driver).await.is_none());
    advance_to(7_200).await;
    let (driver, other) = join(driver, credentials.current()).await;
    assert_eq!(driver.unwrap_err().problem(), "failure 2");
    assert_eq!(other.unwrap_err().problem(), "failure 2");
}

#[tokio::test(start_paused = true)]
async fn renewal_outlasting_old_credential_is_awaited_by_starting_caller() {
    let (upstream, credentials) = due(Duration::from_secs(10)).await;
    advance_to(7_199).await;
    assert_eq!(id(&credentials).await, "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn credential_expired_on_arrival_is_not_returned() {
    let upstream = Arc::new(Upstream::new().with_life(0));
    let error = credentials(&upstream).current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Expired);
    assert_eq!(
        error.to_string(),
        "provider: the credentials have expired by this machine's clock: renew them or correct the clock"
    );
}

#[tokio::test(start_paused = true)]
async fn failed_load_is_not_cached() {
    let upstream = Arc::new(Upstream::new());
    let credentials = credentials(&upstream);
    upstream.fail(true);
    credentials.current().await.unwrap_err();
    upstream.fail(false);
    assert_eq!(id(&credentials).await, "AKID2");
}

#[tokio::test(start_paused = true)]
async fn failing_source_is_retried_with_backoff() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(1)));
    let credentials = credentials(&upstream);
    upstream.fail(true);
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(60) {
        // All concurrent callers get the same failure.
        let failures = join_all((0..100).map(|_| credentials.current())).await;
        let problem = failures[0].as_ref().unwrap_err().problem().to_owned();
        assert!(
            failures
                .iter()
                .all(|failure| failure.as_ref().unwrap_err().problem() == problem)
        );
    }
    assert!((30..70).contains(&upstream.asked()), "{}", upstream.asked());
}

#[tokio::test(start_paused = true)]
async fn invalidated_credential_is_reloaded_once() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    let refused = credentials.current().await.unwrap();

    credentials.invalidate(&refused);
    assert_eq!(id(&credentials).await, "AKID2");
    // A second request that failed with the old credential.
    credentials.invalidate(&refused);
    assert_eq!(id(&credentials).await, "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn invalidated_credential_is_not_returned_when_reload_fails() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    let refused = credentials.current().await.unwrap();
    upstream.fail(true);
    credentials.invalidate(&refused);
    credentials.current().await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn source_repeating_refused_credential_is_queried_with_backoff() {
    let upstream = Arc::new(Upstream {
        repeats: true,
        ..Upstream::new()
    });
    let credentials = credentials(&upstream);
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(60) {
        let refused = credentials.current().await.unwrap();
        credentials.invalidate(&refused);
    }
    assert!((30..70).contains(&upstream.asked()), "{}", upstream.asked());
}

#[tokio::test(start_paused = true)]
async fn silent_source_times_out() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_secs(86_400)));
    let credentials = credentials(&upstream);
    let begin = Instant::now();
    let error = credentials.current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    assert_eq!(error.to_string(), "provider: no credentials within 60 s");
    assert_eq!(begin.elapsed(), Duration::from_secs(60));
    assert_eq!(upstream.abandoned.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn bound_handle_keeps_context_and_cache() {
    let upstream = Arc::new(Upstream::new());
    let credentials = credentials(&upstream);
    let again = credentials.bind(&Machine::new().context());
    assert_eq!(id(&credentials).await, "AKID1");
    assert_eq!(id(&again).await, "AKID1");
}
