//! Delivers one notification: builds it, posts it, and retries a few times.

use std::fmt;
use std::time::Duration;

use super::body::body;
use super::post::{PostError, post};
use crate::notifier::SentNotification;
use crate::state::State;
use crate::tasks::TaskView;

/// Most requests for one notification: 3, so that a receiver that restarts still gets it.
const MAX_ATTEMPTS: u32 = 3;
/// Pause before a retry: 1 s, about the time that a small receiver needs to restart.
const RETRY_PAUSE: Duration = Duration::from_secs(1);

/// The address of a task's notifications.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) url: String,
    pub(super) key: String,
    /// Sends every change of a status instead of the end alone.
    pub(super) tells_changes: bool,
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target").finish_non_exhaustive()
    }
}

/// Posts a notification about the task as it is now, and logs the result.
pub(super) async fn deliver(state: &State, target: &Target, view: &TaskView) {
    let Ok(answer) = view.answer() else {
        return;
    };
    let Some(body) = body(&answer, &target.key, state.now()) else {
        return;
    };
    let body = bytes::Bytes::from(body.to_string());
    let mut attempts = 0;
    let result = loop {
        let sent = post(&target.url, body.clone(), state.notifier.any_host).await;
        attempts += u32::from(!matches!(sent, Err(PostError::Refused(_))));
        match sent {
            Ok(status) if (200..300).contains(&status) => break Ok(status),
            Err(PostError::Refused(reason)) => break Err(reason),
            sent if attempts >= MAX_ATTEMPTS => break sent.map_err(|error| error.to_string()),
            _ => tokio::time::sleep(RETRY_PAUSE).await,
        }
    };
    tracing::debug!(task = %view.id(), attempts, ?result, "notified");
    state.notifier.log.add(SentNotification {
        at: state.now(),
        task: view.id().into_owned(),
        url: target.url.clone(),
        status: view.status().unwrap_or_default().to_owned(),
        attempts,
        result,
    });
}
