//! The tower service: takes a request through its limits, the parser and the signature check into
//! the queue. Responses are in `reply.rs`.

use crate::body::{collect, parse};
use crate::history::{Candidate, History};
use crate::reply::{Refusal, reply};
use crate::{Event, Received};
use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use http_body_util::Full;
use mps_model::{SecretText, VerifyError};
use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::hash::RandomState;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};
use tokio::sync::mpsc::Sender;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{Semaphore, SemaphorePermit};
use tower_service::Service;

/// Tower service that receives notifications. Clones share queue, limits and memory.
///
/// It answers every path, so routing is up to the server. The crate's page lists the responses.
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, StatusCode};
/// use http_body_util::Full;
/// use tower_service::Service as _;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let (mut receiver, mut notifications) = mps_notify::channel(1024);
/// let body = r#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{
///     "TaskId":"2600000000-WorkflowTask-1"}}"#;
/// let response = receiver.call(Request::post("/").body(Full::<Bytes>::from(body))?).await?;
/// assert_eq!(response.status(), StatusCode::OK);
///
/// let received = notifications.next().await.ok_or("closed")?;
/// assert_eq!(received.task_id(), Some("2600000000-WorkflowTask-1"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Receiver {
    shared: Arc<Shared>,
}

/// Settings of a single request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) max_body: usize,
    pub(crate) timeout: Duration,
    pub(crate) keep_bodies: bool,
}

/// State that all clones of a receiver share.
struct Shared {
    keys: Vec<SecretText>,
    settings: Settings,
    bodies: Semaphore,
    history: Mutex<History>,
    fingerprints: RandomState,
    queue: Sender<Received>,
    sleep: Sleep,
    now: Now,
}

impl Receiver {
    pub(crate) fn new(
        keys: Vec<SecretText>,
        settings: Settings,
        bodies: Semaphore,
        remember: usize,
        queue: Sender<Received>,
        sleep: Sleep,
        now: Now,
    ) -> Self {
        let shared = Shared {
            keys,
            settings,
            bodies,
            history: Mutex::new(History::new(remember)),
            fingerprints: RandomState::new(),
            queue,
            sleep,
            now,
        };
        Self {
            shared: Arc::new(shared),
        }
    }
}

impl<B> Service<Request<B>> for Receiver
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // A receiver that is not ready would keep the sender waiting without an answer.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let shared = Arc::clone(&self.shared);
        Box::pin(async move { Ok(reply(shared.receive(request).await)) })
    }
}

impl Shared {
    async fn receive<B: Body>(&self, request: Request<B>) -> Result<(), Refusal> {
        if request.method() != Method::POST {
            return Err(Refusal::Method);
        }
        // Answer without reading the body if there is no place for it anyway.
        self.check_queue()?;
        let mut deadline = pin!((self.sleep.0)(self.settings.timeout));
        let permit = or_timeout(self.bodies.acquire(), deadline.as_mut()).await;
        let permit: SemaphorePermit<'_> = permit
            .ok_or(Refusal::Busy)?
            .map_err(|_closed| Refusal::Closed)?;
        let body = collect(request.into_body(), self.settings.max_body);
        let body = or_timeout(body, deadline.as_mut()).await;
        let body = body.ok_or(Refusal::Timeout)??;
        let event = parse(&body).map_err(Refusal::NotANotification)?;
        let verified = self.verify(&event)?;
        let candidate = Candidate::new(&self.fingerprints, &body, &event);
        let event = match self.settings.keep_bodies {
            true => event.with_body(body),
            false => event,
        };
        drop(permit);
        self.hand_on(event, verified, &candidate)
    }

    fn check_queue(&self) -> Result<(), Refusal> {
        match (self.queue.is_closed(), self.queue.capacity()) {
            (true, _) => Err(Refusal::Closed),
            (false, 0) => Err(Refusal::Full),
            _ => Ok(()),
        }
    }

    /// Checks the signature against each key. Returns whether there is a key.
    ///
    /// An expired signature passes, because the history marks it as late.
    fn verify(&self, event: &Event) -> Result<bool, Refusal> {
        let now = self.now.read();
        let mut refusal = None;
        for key in &self.keys {
            let checked = match event {
                Event::Task(task) => task.verify(key.expose(), now),
                Event::LiveStream(stream) => stream.verify(key.expose(), now),
            };
            // Anybody can sign with an empty key.
            let is_usable = !key.expose().is_empty();
            refusal = match checked {
                Ok(()) | Err(VerifyError::Expired { .. }) if is_usable => return Ok(true),
                Err(VerifyError::Unsigned) => Some(Refusal::Unsigned),
                _ => Some(Refusal::Mismatch),
            };
        }
        refusal.map_or(Ok(false), Err)
    }

    /// Puts a notification into the queue with its marks, and remembers it.
    ///
    /// Both happen under one lock. Otherwise two copies that arrive together would both count as
    /// the first.
    fn hand_on(&self, event: Event, verified: bool, candidate: &Candidate) -> Result<(), Refusal> {
        let now = self.now.read();
        let mut history = self.history.lock().unwrap_or_else(PoisonError::into_inner);
        let marks = history.marks(candidate, now);
        let received = Received {
            event,
            duplicate: marks.duplicate,
            late: marks.late,
            verified,
        };
        self.queue.try_send(received).map_err(|error| match error {
            TrySendError::Full(_) => Refusal::Full,
            TrySendError::Closed(_) => Refusal::Closed,
        })?;
        history.remember(&marks);
        Ok(())
    }
}

/// Awaits `work`, or returns `None` if the deadline passes first.
async fn or_timeout<T>(
    work: impl Future<Output = T>,
    mut deadline: Pin<&mut BoxedSleep>,
) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|cx| match work.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => deadline.as_mut().poll(cx).map(|()| None),
    })
    .await
}

type BoxedSleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Timer of the receiver.
#[derive(Clone)]
pub(crate) struct Sleep(Arc<dyn Fn(Duration) -> BoxedSleep + Send + Sync>);

impl Sleep {
    pub(crate) fn new<F>(sleep: impl Fn(Duration) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Self(Arc::new(move |duration| Box::pin(sleep(duration))))
    }
}

/// Clock of the receiver.
#[derive(Clone)]
pub(crate) struct Now(Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Now {
    pub(crate) fn new(now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    fn read(&self) -> SystemTime {
        (self.0)()
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("keys", &self.shared.keys.len())
            .field("settings", &self.shared.settings)
            .field("free", &self.shared.queue.capacity())
            .finish_non_exhaustive()
    }
}
