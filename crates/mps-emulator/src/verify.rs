//! Who signed a call: the emulator's own reading of both signatures, written apart from the client's signer so that
//! the two cannot be wrong together.

mod tc3;
mod v1;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use subtle::ConstantTimeEq;

use crate::call::Call;
use crate::keys::Keys;
use crate::refusal::Refusal;

pub(crate) use tc3::check as tc3;
pub(crate) use v1::check as v1;

/// How far the clocks of caller and service may lie apart.
const WINDOW: Duration = Duration::from_secs(300);

/// Compares in constant time what must not be guessed byte by byte.
pub(crate) fn equal(expected: &[u8], given: &[u8]) -> bool {
    expected.ct_eq(given).into()
}

/// Reads the time of signing and holds it against the service's clock.
fn check_timestamp(text: &str, name: &str, now: SystemTime) -> Result<SystemTime, Refusal> {
    let signed = text
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse::<u32>().ok())
        .flatten()
        .map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds.into()))
        .ok_or_else(|| {
            Refusal::new(
                "InvalidParameter",
                format!("`{name}` is not a number of seconds since 1970"),
            )
        })?;
    // Whole seconds, as the timestamp: a caller is not refused for the fraction that it could not send.
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let apart = now.abs_diff(
        signed
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs(),
    );
    if apart > WINDOW.as_secs() {
        return Err(Refusal::new(
            "AuthFailure.SignatureExpire",
            format!(
                "the signature was made {apart} s away from the service's time; 300 s are allowed"
            ),
        ));
    }
    Ok(signed)
}

/// The host names that a caller may have signed: the header as sent, then without its port, which some clients drop.
fn host_candidates(call: &Call) -> Result<Vec<&str>, Refusal> {
    let host = call
        .header("host")?
        .ok_or_else(|| Refusal::missing("Host"))?;
    let mut candidates = vec![host];
    if let Some((name, port)) = host.rsplit_once(':')
        && !port.is_empty()
        && port.bytes().all(|b| b.is_ascii_digit())
    {
        candidates.push(name);
    }
    Ok(candidates)
}
