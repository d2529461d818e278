//! The service's rate limit, counted in windows of one second.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::api_error::ApiError;

/// Limit on calls a second, for all callers together.
#[derive(Debug)]
pub(crate) struct RateLimit {
    per_second: Option<u32>,
    code: String,
    window: Mutex<(u64, u32)>,
}

impl RateLimit {
    pub(crate) fn new(per_second: Option<u32>, code: String) -> Self {
        Self {
            per_second,
            code,
            window: Mutex::default(),
        }
    }

    /// Counts a call at `elapsed`, or refuses it.
    pub(crate) fn take(&self, elapsed: Duration) -> Result<(), ApiError> {
        let Some(limit) = self.per_second else {
            return Ok(());
        };
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        if window.0 != elapsed.as_secs() {
            *window = (elapsed.as_secs(), 0);
        }
        if window.1 >= limit {
            return Err(ApiError::new(
                self.code.clone(),
                format!("More than {limit} requests arrived in one second. Send them more slowly."),
            ));
        }
        window.1 += 1;
        Ok(())
    }
}
