//! Tests of `mps-sign` against known answers and against a second implementation, stage by stage.
//! Nothing is sent.

mod plain;
mod random;
mod vectors;

use mps_sign::{Credential, SignableRequest, Signer};
use std::time::{Duration, SystemTime};

/// A polling program signs the same kind of request repeatedly. The key of the day and its hash
/// states are then cached.
#[test]
fn a_signature_by_a_known_key_allocates_what_it_returns() {
    let signer = Signer::new(Credential::new("an id", "canary-key").with_token("canary-token"));
    let request =
        SignableRequest::post_json("mps", "mps.tencentcloudapi.com", br#"{"TaskId":"1"}"#);
    signer.sign(&request, at(1_700_000_000));

    let mut signed = None;
    let info =
        allocation_counter::measure(|| signed = Some(signer.sign(&request, at(1_700_000_001))));

    let signed = signed.expect("it was measured");
    let returned = signed.authorization().len() + signed.timestamp().len();
    assert_eq!((info.count_total, info.bytes_total), (2, returned as u64));
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}
