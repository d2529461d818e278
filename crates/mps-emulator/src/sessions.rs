//! The `SessionId`s of recent tasks, by which the service recognizes a repeated request.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Days for which the service documents that it refuses a repeated `SessionId`: longest for live
/// streams.
pub(crate) const DAYS: u32 = 3;
pub(crate) const LIVE_DAYS: u32 = 7;

const DAY: Duration = Duration::from_secs(24 * 3600);

/// `SessionId`s with the ids of their tasks.
#[derive(Debug, Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, (String, Duration)>>);

impl Sessions {
    /// Remembers the session of a new task. Fails with the id of the task that got the session
    /// within this number of days.
    pub(crate) fn claim(
        &self,
        session: &str,
        task: &str,
        days: u32,
        now: Duration,
    ) -> Result<(), String> {
        let is_within = |since: Duration, days: u32| now.saturating_sub(since) < days * DAY;
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (_, since)| is_within(*since, LIVE_DAYS));
        if let Some((earlier, since)) = known.get(session)
            && is_within(*since, days)
        {
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
    fn session_is_refused_for_the_days_of_its_request() {
        let sessions = Sessions::default();
        let moment = Duration::from_secs(1);
        let claim = |task: &str, days, now| sessions.claim("s", task, days, now);
        assert_eq!(claim("a", DAYS, Duration::ZERO), Ok(()));
        let refused = Err("a".to_owned());
        assert_eq!(claim("b", DAYS, 3 * DAY - moment), refused);
        assert_eq!(claim("b", LIVE_DAYS, 7 * DAY - moment), refused);
        assert_eq!(claim("b", DAYS, 3 * DAY), Ok(()));
        let refused = Err("b".to_owned());
        assert_eq!(claim("c", LIVE_DAYS, 10 * DAY - moment), refused);
        assert_eq!(claim("c", LIVE_DAYS, 10 * DAY), Ok(()));
    }
}
