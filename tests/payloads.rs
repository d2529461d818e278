//! The payloads of the benchmarks are the same bytes everywhere: figures of two machines speak of the same work.

#[path = "../benches/payload.rs"]
mod payload;

use mps_model::DescribeTaskDetailResponse;
use payload::{STYLES, large, small};
use sha2::{Digest as _, Sha256};

#[test]
fn payloads_are_the_same_bytes_everywhere() {
    let expected = [
        ("compact", "ad640228139655a4"),
        ("pretty", "c1a57b0a1fb7d160"),
        ("shuffled", "20cd431019bd4461"),
        ("ascii", "2f823cb110b862fd"),
        ("null-heavy", "54f351ea111e9d49"),
    ];
    let seen = STYLES.map(|(name, style)| {
        let mut hash = Sha256::new();
        for body in [small(style), large(1 << 20, style)] {
            DescribeTaskDetailResponse::from_slice(body.as_bytes())
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            hash.update(&body);
        }
        let hash: String = hash
            .finalize()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        (name, hash)
    });
    assert_eq!(seen, expected.map(|(name, hash)| (name, hash.to_owned())));
}
