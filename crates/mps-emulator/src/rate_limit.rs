//! The service's rate limits, one for each operation, counted in windows of one second.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::api_error::ApiError;

/// Limits on calls a second, for all callers together.
#[derive(Debug)]
pub(crate) struct RateLimits {
    settings: RateLimitSettings,
    windows: Mutex<Windows>,
}

#[derive(Debug, Default)]
struct Windows {
    /// Elapsed time at which the first window began.
    since: Duration,
    by_operation: HashMap<&'static str, Window>,
}

/// Limits that replace those of the service.
#[derive(Clone, Debug)]
pub(crate) struct RateLimitSettings {
    /// Limit of every operation instead of the service's own. `Some(None)` disables all limits.
    pub(crate) all: Option<Option<u32>>,
    /// Limits of single operations.
    pub(crate) by_operation: HashMap<String, Option<u32>>,
    /// Code of the error.
    pub(crate) code: String,
}

/// A second, and the number of calls in it.
#[derive(Debug, Default)]
struct Window {
    second: u64,
    calls: u32,
}

impl RateLimits {
    pub(crate) fn new(settings: RateLimitSettings) -> Self {
        Self {
            settings,
            windows: Mutex::default(),
        }
    }

    /// Counts a call of an operation at `elapsed`, or refuses it. `own` is the service's limit.
    pub(crate) fn take(
        &self,
        operation: &'static str,
        own: u32,
        elapsed: Duration,
    ) -> Result<(), ApiError> {
        let settings = &self.settings;
        let limit = match settings.by_operation.get(operation) {
            Some(limit) => *limit,
            None => settings.all.unwrap_or(Some(own)),
        };
        let Some(limit) = limit else {
            return Ok(());
        };
        let mut windows = self.windows();
        let second = elapsed.saturating_sub(windows.since).as_secs();
        let window = windows.by_operation.entry(operation).or_default();
        if window.second != second {
            *window = Window { second, calls: 0 };
        }
        if window.calls >= limit {
            return Err(ApiError::new(
                settings.code.clone(),
                format!(
                    "More requests for {operation} arrived in one second than the limit of {limit}. \
                     Send them more slowly."
                ),
            ));
        }
        window.calls += 1;
        Ok(())
    }

    /// Forgets every call, and lets the first window begin at `elapsed`, as at the start.
    pub(crate) fn reset(&self, elapsed: Duration) {
        *self.windows() = Windows {
            since: elapsed,
            ..Windows::default()
        };
    }

    fn windows(&self) -> MutexGuard<'_, Windows> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
