//! The `SessionId`s of recent tasks, by which the service recognizes a repeated request.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Time for which a `SessionId` is remembered, as documented: 7 days.
const RETENTION: Duration = Duration::from_secs(7 * 24 * 3600);

/// `SessionId`s with the ids of their tasks.
#[derive(Debug, Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, (String, Duration)>>);

impl Sessions {
    /// Remembers the session of a new task. Fails with the id of the task that has the session
    /// already.
    pub(crate) fn claim(&self, session: &str, task: &str, now: Duration) -> Result<(), String> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (_, since)| now.saturating_sub(*since) < RETENTION);
        if let Some((earlier, _)) = known.get(session) {
            return Err(earlier.clone());
        }
        known.insert(session.to_owned(), (task.to_owned(), now));
        Ok(())
    }

    pub(crate) fn clear(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn session_is_forgotten_after_seven_days() {
        let sessions = Sessions::default();
        assert_eq!(sessions.claim("s", "a", Duration::ZERO), Ok(()));
        let last = RETENTION - Duration::from_secs(1);
        assert_eq!(sessions.claim("s", "b", last), Err("a".to_owned()));
        assert_eq!(sessions.claim("s", "c", RETENTION), Ok(()));
    }
}
