//! The service name in the credential scope. Official clients for Node, Java, PHP, .NET and C++
//! take it from the endpoint, so that a double has to accept the names they make.

use crate::api_error::ApiError;
use crate::wire::{RawRequest, is_vendor_host};

/// Checks the service that a credential scope names. It is `service`, or the host header up to its
/// first dot if the host is none of the vendor's.
///
/// Such clients say `127` at `127.0.0.1:8080`, `localhost:8080` at `localhost:8080`, and
/// `emulator:8080` at the container `emulator`.
pub(super) fn check_service(named: &str, service: &str, raw: &RawRequest) -> Result<(), ApiError> {
    if named == service {
        return Ok(());
    }
    let host = raw.header("host")?.unwrap_or_default();
    let label = host.split('.').next().unwrap_or_default();
    if named == label && !label.is_empty() && !is_vendor_host(host) {
        return Ok(());
    }
    Err(ApiError::invalid_authorization(format!(
        "`Service` in Credential is not valid. Sign for `{service}`."
    )))
}
