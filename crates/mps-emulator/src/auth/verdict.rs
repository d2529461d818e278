//! The verdict on a request's signature, which the journal of requests shows.

use crate::api_error::ApiError;

/// Result of the check of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SignatureVerdict {
    /// The request was refused before its signature was looked at, or needs none.
    NotChecked(&'static str),
    Valid,
    Invalid(ApiError),
}
