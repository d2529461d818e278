//! Decides whether a cached credential may be used and when it is renewed. No I/O.

use crate::source::source_trait::Loaded;
use mps_sign::Credential;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Lead of a renewal before the expiry. The last fifth of the lifetime applies if that is shorter.
const RENEWAL_LEAD: Duration = Duration::from_secs(300);
const LEAD_DIVISOR: u32 = 5;

/// Random part of the lead. It spreads the renewals of a fleet.
const LEAD_JITTER: f64 = 0.2;

/// The cached credential and its state.
pub(super) struct Cached {
    pub(super) credential: Arc<Credential>,
    validity: Option<Validity>,
    /// `true` if the service refused it.
    pub(super) refused: bool,
}

#[derive(Clone, Copy)]
struct Validity {
    renew_at: SystemTime,
    expires_at: SystemTime,
}

/// Freshness of the cached credential.
pub(super) enum Freshness {
    /// Use it.
    Fresh(Arc<Credential>),
    /// Use it and renew it.
    Due(Arc<Credential>),
    /// There is none, it has expired, or the service refused it.
    Unusable,
}

impl Cached {
    pub(super) fn new(loaded: Loaded, now: SystemTime) -> Self {
        let expires_at = loaded.credentials.expires_at;
        Self {
            credential: Arc::new(loaded.credentials.credential),
            validity: expires_at.map(|expires_at| Validity::new(expires_at, now)),
            refused: false,
        }
    }

    pub(super) fn freshness(&self, now: SystemTime) -> Freshness {
        if self.refused {
            return Freshness::Unusable;
        }
        let credential = Arc::clone(&self.credential);
        match self.validity {
            None => Freshness::Fresh(credential),
            Some(validity) if now < validity.renew_at => Freshness::Fresh(credential),
            Some(validity) if now < validity.expires_at => Freshness::Due(credential),
            Some(_) => Freshness::Unusable,
        }
    }
}

impl Validity {
    fn new(expires_at: SystemTime, now: SystemTime) -> Self {
        let left = expires_at.duration_since(now).unwrap_or_default();
        let lead = RENEWAL_LEAD
            .min(left / LEAD_DIVISOR)
            .mul_f64(1.0 - LEAD_JITTER * fastrand::f64());
        Self {
            renew_at: now + (left - lead),
            expires_at,
        }
    }
}
