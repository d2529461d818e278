//! A request to one route of the control API.

use std::sync::Arc;

use super::error::ControlError;
use super::request_body::Query;
use crate::state::State;
use crate::wire::RawRequest;

/// A request to one route.
pub(super) struct Request<'a> {
    pub(super) state: &'a Arc<State>,
    pub(super) raw: &'a RawRequest,
    /// The part of the path that differs, such as a task id.
    pub(super) id: String,
}

impl Request<'_> {
    pub(super) fn query(&self, known: &[&str]) -> Result<Query, ControlError> {
        Query::read(&self.raw.query, known)
    }
}
