//! Settings of a receiver, and its two forms: a stream of notifications, or a closure.

use crate::receiver::{Now, Receiver, Settings, Sleep};
use crate::{Notifications, Received};
use mps_model::SecretText;
use std::fmt;
use std::time::{Duration, SystemTime};
use tokio::sync::{Semaphore, mpsc};

/// Longest timeout. Timers cannot count further on every platform.
const MAX_TIMEOUT: Duration = Duration::from_secs(24 * 60 * 60);

/// Settings of a [`Receiver`].
///
/// ```
/// use std::time::Duration;
///
/// let (receiver, notifications) = mps_notify::Receiver::builder()
///     .key("my-notify-key")
///     .max_body(1 << 20)
///     .timeout(Duration::from_secs(5))
///     .channel();
/// # drop((receiver, notifications));
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `channel` or `build`"]
pub struct Builder {
    keys: Vec<SecretText>,
    settings: Settings,
    capacity: usize,
    remember: usize,
    concurrency: usize,
    sleep: Sleep,
    now: Now,
}

impl Receiver {
    /// Returns the settings with their defaults.
    ///
    /// ```
    /// let (receiver, notifications) = mps_notify::Receiver::builder()
    ///     .key("my-notify-key")
    ///     .channel();
    /// # drop((receiver, notifications));
    /// ```
    pub fn builder() -> Builder {
        Builder::new()
    }
}

impl Builder {
    fn new() -> Self {
        Self {
            keys: Vec::new(),
            settings: Settings {
                max_body: 4 << 20,
                timeout: Duration::from_secs(10),
                keep_bodies: false,
            },
            capacity: 1024,
            remember: 10_000,
            concurrency: 32,
            sleep: Sleep::new(futures_timer::Delay::new),
            now: Now::new(read_clock),
        }
    }

    /// Accepts notifications that are signed with this key, the `NotifyKey` of their task. Default:
    /// no key, and signatures are not checked.
    ///
    /// Several calls accept several keys, for a change of keys. An empty key matches nothing,
    /// because anybody can sign with it.
    pub fn key(mut self, key: impl AsRef<str>) -> Self {
        self.keys.push(key.as_ref().into());
        self
    }

    /// Limits the bytes of a body. Default: 4 MiB.
    ///
    /// Three hours of speech with the times of words take about 2 MiB. A larger limit costs more
    /// time for hostile bodies, up to 0.1 s per MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Limits the time of a request until its body has arrived. Default: 10 s. At most one day.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout.min(MAX_TIMEOUT);
        self
    }

    /// Limits how many bodies are read at the same time. Default: 32. Further requests wait within
    /// their timeout, and are then answered with 503.
    ///
    /// Together with [`max_body`](Self::max_body) this limits the memory for bodies.
    pub fn concurrency(mut self, bodies: usize) -> Self {
        self.concurrency = bounded(bodies);
        self
    }

    /// Sets the length of the queue. Default: 1024. While it is full, the receiver answers 503.
    pub fn capacity(mut self, notifications: usize) -> Self {
        self.capacity = bounded(notifications);
        self
    }

    /// Sets how many notifications and how many tasks are remembered, to mark duplicates and late
    /// notifications. Default: 10,000. Each takes some 50 bytes, and up to twice as many are kept.
    pub fn remember(mut self, notifications: usize) -> Self {
        self.remember = notifications;
        self
    }

    /// Keeps the body of each notification, which has members that this version does not model.
    /// [`Insight::body`](mps_model::Insight::body) returns it.
    pub fn keep_bodies(mut self) -> Self {
        self.settings.keep_bodies = true;
        self
    }

    /// Replaces the timer, such as by that of the runtime: `.sleep(tokio::time::sleep)`.
    pub fn sleep<F>(mut self, sleep: impl Fn(Duration) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.sleep = Sleep::new(sleep);
        self
    }

    /// Replaces the clock that tells whether a signature has expired. Default: the system's.
    pub fn now(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.now = Now::new(now);
        self
    }

    /// Makes the receiver and the stream of its notifications.
    ///
    /// ```
    /// let (receiver, notifications) = mps_notify::Receiver::builder()
    ///     .key("my-notify-key")
    ///     .channel();
    /// # drop((receiver, notifications));
    /// ```
    pub fn channel(self) -> (Receiver, Notifications) {
        let (sender, queue) = mpsc::channel(self.capacity);
        let receiver = Receiver::new(
            self.keys,
            self.settings,
            Semaphore::new(self.concurrency),
            self.remember,
            sender,
            self.sleep,
            self.now,
        );
        (receiver, Notifications::new(queue))
    }

    /// Makes the receiver and a future that hands its notifications to a closure, one after the
    /// other. Spawn the future on your runtime.
    ///
    /// It ends when the last clone of the receiver is dropped and every notification is handled. If
    /// it is dropped, the receiver answers 503. To handle several at a time, use
    /// [`channel`](Self::channel) and `for_each_concurrent`.
    ///
    /// ```
    /// # async fn run() {
    /// let (receiver, handling) = mps_notify::Receiver::builder()
    ///     .key("my-notify-key")
    ///     .build(|received| async move { println!("{:?}", received.task_id()) });
    /// tokio::spawn(handling);
    /// # drop(receiver);
    /// # }
    /// ```
    pub fn build<H, F>(self, mut handler: H) -> (Receiver, impl Future<Output = ()> + use<H, F>)
    where
        H: FnMut(Received) -> F,
        F: Future<Output = ()>,
    {
        let (receiver, mut notifications) = self.channel();
        let handling = async move {
            while let Some(received) = notifications.next().await {
                handler(received).await;
            }
        };
        (receiver, handling)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("keys", &self.keys.len())
            .field("settings", &self.settings)
            .field("capacity", &self.capacity)
            .field("remember", &self.remember)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

/// Returns a length that queues and semaphores accept.
fn bounded(length: usize) -> usize {
    length.clamp(1, Semaphore::MAX_PERMITS)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the default of a setting: `Builder::now` replaces it"
)]
fn read_clock() -> SystemTime {
    SystemTime::now()
}
