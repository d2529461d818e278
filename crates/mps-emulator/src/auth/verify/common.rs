//! Checks that both signatures share: the clock, the signed host and the HMAC.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac::{KeyInit, Mac};

use crate::api_error::ApiError;
use crate::wire::RawRequest;

/// Largest difference between the clocks of caller and service, as documented: 300 s.
const MAX_CLOCK_DIFFERENCE: Duration = Duration::from_secs(300);

/// Reads the time of signing and compares it with the service's clock.
pub(super) fn check_timestamp(
    text: &str,
    name: &str,
    now: SystemTime,
) -> Result<SystemTime, ApiError> {
    let signed = text
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse::<u32>().ok())
        .flatten()
        .map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds.into()))
        .ok_or_else(|| {
            ApiError::new(
                "InvalidParameter",
                format!("`{name}` is not a number of seconds since 1970."),
            )
        })?;
    // Compare whole seconds, because the timestamp has no fraction.
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let difference = now.abs_diff(
        signed
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs(),
    );
    if difference > MAX_CLOCK_DIFFERENCE.as_secs() {
        return Err(ApiError::new(
            "AuthFailure.SignatureExpire",
            format!(
                "The signature is {difference} s away from the service's time. \
                 At most 300 s are allowed. Check the clock."
            ),
        ));
    }
    Ok(signed)
}

/// Returns the host names that a caller may have signed: the header as sent, then without its port.
/// Some official clients sign the host without the port.
pub(super) fn host_candidates(raw: &RawRequest) -> Result<Vec<&str>, ApiError> {
    let host = raw
        .header("host")?
        .ok_or_else(|| ApiError::missing("Host"))?;
    let mut candidates = vec![host];
    if let Some((name, port)) = host.rsplit_once(':')
        && !port.is_empty()
        && port.bytes().all(|b| b.is_ascii_digit())
    {
        candidates.push(name);
    }
    Ok(candidates)
}

pub(super) fn hmac<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}
