//! State that all clones of a client share.

use super::large_answer::LargeAnswers;
use super::operation_limiters::OperationLimiters;
use super::request::RequestTemplate;
use super::retry::RetryPolicy;
use super::skew::ClockSkew;
use crate::endpoint::Endpoint;
use mps_credentials::Credentials;
use mps_rate_limit::RetryBudget;
use mps_sign::{Credential, Signer};
use mps_transport::{Clock, Transport};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(crate) struct Shared {
    pub(crate) credentials: Credentials,
    pub(crate) endpoint: Endpoint,
    pub(crate) request_template: RequestTemplate,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rate_limiters: OperationLimiters,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) attempt_timeout: Duration,
    pub(crate) operation_timeout: Duration,
    pub(crate) keep_bodies: bool,
    pub(crate) skew: ClockSkew,
    pub(crate) large_answers: LargeAnswers,
    /// Signer of the current credential. It caches the key that it has derived.
    pub(crate) signer: Mutex<Option<(Arc<Credential>, Arc<Signer>)>>,
}

impl Shared {
    /// Returns the signer of this credential, which is cached until the credential changes.
    pub(super) fn signer(&self, credential: &Arc<Credential>) -> Arc<Signer> {
        let mut cached = self.signer.lock().unwrap_or_else(PoisonError::into_inner);
        match &*cached {
            Some((of, signer)) if Arc::ptr_eq(of, credential) => Arc::clone(signer),
            _ => {
                let signer = Arc::new(Signer::new(Credential::clone(credential)));
                *cached = Some((Arc::clone(credential), Arc::clone(&signer)));
                signer
            }
        }
    }
}
