//! Notifications as programs get them, with the marks of the receiver.

use mps_model::{Insight, LiveStreamNotification, Notification};

/// A notification with the marks of the receiver.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The notification.
    pub event: Event,
    /// True if the same notification was handed on before.
    ///
    /// Signature, expiry time and RequestId do not count, because they may change when the service
    /// posts again. The receiver remembers a limited number of notifications
    /// ([`Builder::remember`](crate::Builder::remember)).
    pub duplicate: bool,
    /// Reason why the notification is late, if it is.
    pub late: Option<Late>,
    /// True if the signature matches a key. False if the receiver has no key.
    pub verified: bool,
}

/// Notification of one of the two kinds that the service posts.
///
/// Exhaustive, because the service has posted these two for years, and a program must handle both.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A task changed or ended.
    Task(Box<Notification>),
    /// A live stream has new results, or its processing ended.
    LiveStream(Box<LiveStreamNotification>),
}

/// Reason why a notification is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Late {
    /// A later notification of the same task was handed on before. That one had a later expiry
    /// time, or it reported the end of the task.
    Superseded,
    /// The expiry time of the signature has passed. The notification may be a replay.
    Expired {
        /// Seconds since the expiry.
        seconds: u64,
    },
}

impl Received {
    /// Returns the id of the task. `None` if the notification has none.
    ///
    /// ```
    /// # fn poll(task_id: &str) {}
    /// fn handle(received: &mps_notify::Received) {
    ///     if let Some(id) = received.task_id() {
    ///         poll(id);
    ///     }
    /// }
    /// ```
    pub fn task_id(&self) -> Option<&str> {
        self.event.insight().task_id()
    }

    /// Returns true if the notification is neither a duplicate nor late.
    ///
    /// ```
    /// fn handle(received: &mps_notify::Received) {
    ///     if received.is_fresh() {
    ///         println!("{:?}", received.event);
    ///     }
    /// }
    /// ```
    pub fn is_fresh(&self) -> bool {
        !self.duplicate && self.late.is_none()
    }
}

impl Event {
    /// Returns the view that both kinds share: task id, outcome, outputs, findings.
    ///
    /// ```
    /// use mps_model::Notification;
    /// use mps_notify::Event;
    ///
    /// let body = br#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{
    ///     "TaskId":"2600000000-WorkflowTask-1"}}"#;
    /// let event = Event::Task(Box::new(Notification::from_slice(body)?));
    /// assert_eq!(event.insight().task_id(), Some("2600000000-WorkflowTask-1"));
    /// # Ok::<_, mps_model::DecodeError>(())
    /// ```
    pub fn insight(&self) -> &dyn Insight {
        match self {
            Self::Task(task) => &**task,
            Self::LiveStream(stream) => &**stream,
        }
    }

    /// Keeps the body that the notification was read from.
    pub(crate) fn with_body(self, body: Vec<u8>) -> Self {
        match self {
            Self::Task(task) => Self::Task(Box::new(task.with_body(body))),
            Self::LiveStream(stream) => Self::LiveStream(Box::new(stream.with_body(body))),
        }
    }
}
