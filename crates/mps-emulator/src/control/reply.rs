//! Successful responses of the control API, and what its files share about paths and documents.

use http::StatusCode;
use serde_json::Value;

use super::error::ControlError;

/// Beginning of every path of the control API.
pub(crate) const CONTROL_PREFIX: &str = "/_emulator";

/// The document that describes the control API.
pub(super) const OPENAPI: &str = include_str!("../../data/openapi.json");

/// A successful response of the control API.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) body: ReplyBody,
}

#[derive(Debug)]
pub(super) enum ReplyBody {
    Json(Value),
    Text(&'static str),
}

impl Reply {
    pub(super) fn ok(body: Value) -> Self {
        Self {
            status: StatusCode::OK,
            body: ReplyBody::Json(body),
        }
    }

    pub(super) fn created(body: Value) -> Self {
        Self {
            status: StatusCode::CREATED,
            ..Self::ok(body)
        }
    }
}

/// Result of a route.
pub(super) type Answer = Result<Reply, ControlError>;
