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

/// A source that takes its time, counts how often it is asked, and gives a new key each time.
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

/// The wall clock of [`credentials`]: each test has a thread of its own.
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
async fn a_thousand_callers_cause_one_call() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);

    let ids = join_all((0..1_000).map(|_| id(&credentials))).await;

    assert!(ids.iter().all(|id| id == "AKID1"));
    assert_eq!(upstream.asked(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_on_many_threads_cause_one_call() {
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
async fn keys_stay_the_same_arc_until_they_change() {
    let credentials = Credentials::from(Credential::new("AKIDfixed", "canary-key"));
    let (one, two) = (
        credentials.current().await.unwrap(),
        credentials.clone().current().await.unwrap(),
    );
    assert!(Arc::ptr_eq(&one, &two));
}

#[tokio::test(start_paused = true)]
async fn a_waiter_goes_on_when_the_one_that_drove_the_call_is_dropped() {
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
async fn a_call_that_nobody_waits_for_ends_and_the_next_caller_begins_anew() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);

    assert!(poll_immediate(pin!(credentials.current())).await.is_none());
    assert_eq!(upstream.abandoned.load(Relaxed), 1);

    assert_eq!(id(&credentials).await, "AKID2");
}

#[tokio::test(start_paused = true)]
async fn a_handle_dropped_while_a_caller_waits_changes_nothing() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(50)));
    let credentials = credentials(&upstream);
    let clone = credentials.clone();
    let caller = tokio::spawn(async move { id(&clone).await });
    tokio::task::yield_now().await;
    drop(credentials);
    assert_eq!(caller.await.unwrap(), "AKID1");
}

#[tokio::test(start_paused = true)]
async fn long_lived_keys_are_renewed_within_their_last_five_minutes() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    assert_eq!(id(&credentials).await, "AKID1");

    // Official clients do so at a tenth of the life.
    for seconds in [720, 1_440, 6_480, 6_899] {
        advance_to(seconds).await;
        assert_eq!(id(&credentials).await, "AKID1");
    }
    advance_to(7_200 - 240).await;
    assert_eq!(id(&credentials).await, "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn short_lived_keys_are_renewed_within_the_last_fifth_of_their_life() {
    let upstream = Arc::new(Upstream::new().with_life(100));
    let credentials = credentials(&upstream);
    assert_eq!(id(&credentials).await, "AKID1");

    advance_to(79).await;
    assert_eq!(id(&credentials).await, "AKID1");
    advance_to(84).await;
    assert_eq!(id(&credentials).await, "AKID2");
}

#[tokio::test(start_paused = true)]
async fn a_fleet_does_not_renew_at_one_moment() {
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

/// Credentials that got keys for two hours and are to renew them now, which takes this long.
async fn due(takes: Duration) -> (Arc<Upstream>, Credentials) {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    id(&credentials).await;
    *upstream.takes.lock().unwrap() = takes;
    advance_to(7_000).await;
    (upstream, credentials)
}

#[tokio::test(start_paused = true)]
async fn only_one_caller_waits_for_a_renewal_in_time() {
    let (upstream, credentials) = due(Duration::from_millis(1_900)).await;

    let mut driver = pin!(credentials.current());
    assert!(poll_immediate(&mut driver).await.is_none());
    let polled = upstream.polled.load(Relaxed);
    let other = credentials.current().now_or_never();
    assert_eq!(other.unwrap().unwrap().secret_id(), "AKID1");
    // Two threads that poll it in turn could each rely on the other to be woken.
    assert_eq!(upstream.polled.load(Relaxed), polled);

    assert_eq!(driver.await.unwrap().secret_id(), "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_holds_no_caller_longer_than_two_seconds_and_is_used_when_it_is_done() {
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
async fn a_renewal_that_hangs_holds_one_caller_a_minute() {
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
    // Each attempt has a minute, and a pause after it that doubles.
    assert_eq!(held, [0, 61, 122]);
    assert_eq!(upstream.asked(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_goes_on_when_the_caller_that_began_it_is_dropped() {
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
async fn a_renewal_that_was_left_alone_is_begun_anew_by_who_needs_it() {
    let (upstream, credentials) = due(Duration::from_secs(86_400)).await;
    assert_eq!(id(&credentials).await, "AKID1");
    *upstream.takes.lock().unwrap() = Duration::ZERO;

    // By now it is past its minute.
    advance_to(7_200).await;
    assert_eq!(id(&credentials).await, "AKID3");
    assert_eq!(upstream.abandoned.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_ends_with_the_last_handle() {
    let (upstream, credentials) = due(Duration::from_secs(86_400)).await;
    let clone = credentials.clone();
    assert!(poll_immediate(pin!(credentials.current())).await.is_none());
    drop(credentials);
    assert_eq!(upstream.abandoned.load(Relaxed), 0);
    drop(clone);
    assert_eq!(upstream.abandoned.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_panics_has_failed() {
    let (upstream, credentials) = due(Duration::from_secs(1)).await;
    *upstream.panics.lock().unwrap() = true;
    // A renewal takes a second, and so may a caller.
    for seconds in 7_000..7_199 {
        advance_to(seconds).await;
        assert_eq!(id(&credentials).await, "AKID1");
    }
    advance_to(7_200).await;
    let error = credentials.current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    assert_eq!(error.to_string(), "provider: it panicked");

    *upstream.panics.lock().unwrap() = false;
    assert!(id(&credentials).await.starts_with("AKID"));
}

#[tokio::test(start_paused = true)]
async fn old_keys_serve_while_they_are_valid_and_not_a_moment_longer() {
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
    // With pauses of up to half a minute in between.
    assert!((9..30).contains(&upstream.asked()), "{}", upstream.asked());

    upstream.fail(false);
    assert!(id(&credentials).await.starts_with("AKID"));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_outlasts_the_old_keys_does_not_bring_them_back() {
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
async fn a_renewal_that_outlasts_the_old_keys_is_waited_for_by_who_began_it() {
    let (upstream, credentials) = due(Duration::from_secs(10)).await;
    advance_to(7_199).await;
    assert_eq!(id(&credentials).await, "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn keys_that_are_expired_when_they_come_are_not_handed_out() {
    let upstream = Arc::new(Upstream::new().with_life(0));
    let error = credentials(&upstream).current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Expired);
    assert_eq!(
        error.to_string(),
        "provider: its keys are past their time by this machine's clock: renew them, or set the clock"
    );
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_not_remembered() {
    let upstream = Arc::new(Upstream::new());
    let credentials = credentials(&upstream);
    upstream.fail(true);
    credentials.current().await.unwrap_err();
    upstream.fail(false);
    assert_eq!(id(&credentials).await, "AKID2");
}

#[tokio::test(start_paused = true)]
async fn a_source_that_fails_is_not_hammered() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_millis(1)));
    let credentials = credentials(&upstream);
    upstream.fail(true);
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(60) {
        // All of a crowd learn of the same failure.
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
async fn refused_keys_are_fetched_anew_once() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    let refused = credentials.current().await.unwrap();

    credentials.invalidate(&refused);
    assert_eq!(id(&credentials).await, "AKID2");
    // A second request that failed with the old keys.
    credentials.invalidate(&refused);
    assert_eq!(id(&credentials).await, "AKID2");
    assert_eq!(upstream.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn refused_keys_are_not_handed_out_again_if_no_others_can_be_had() {
    let upstream = Arc::new(Upstream::new().with_life(7_200));
    let credentials = credentials(&upstream);
    let refused = credentials.current().await.unwrap();
    upstream.fail(true);
    credentials.invalidate(&refused);
    credentials.current().await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn a_source_that_repeats_refused_keys_is_not_hammered() {
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
async fn a_source_that_never_answers_is_given_up() {
    let upstream = Arc::new(Upstream::new().taking(Duration::from_secs(86_400)));
    let credentials = credentials(&upstream);
    let begin = Instant::now();
    let error = credentials.current().await.unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    assert_eq!(error.to_string(), "provider: no keys within 60 seconds");
    assert_eq!(begin.elapsed(), Duration::from_secs(60));
    assert_eq!(upstream.abandoned.load(Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_bound_handle_keeps_its_context_and_its_cache() {
    let upstream = Arc::new(Upstream::new());
    let credentials = credentials(&upstream);
    let again = credentials.bind(&Machine::new().context());
    assert_eq!(id(&credentials).await, "AKID1");
    assert_eq!(id(&again).await, "AKID1");
}
