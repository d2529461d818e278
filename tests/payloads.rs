//! Tests that the payloads of the benchmarks are the same bytes everywhere. Figures of two machines
//! can be compared only then.

#[path = "../benches/payload.rs"]
mod payload;

use mps_model::DescribeTaskDetailResponse;
use payload::{Style, inputs};
use sha2::{Digest as _, Sha256};

#[test]
fn payloads_are_the_same_bytes_everywhere() {
    let expected = [
        ("small compact", 2_716, 0x78b19eede742edb5),
        ("small pretty", 6_367, 0x862d2dccdf3caaa2),
        ("small shuffled", 2_716, 0xb313b61344848e9e),
        ("small null-heavy", 3_170, 0x34b521536db0adcd),
        ("1 MB compact", 1_057_207, 0x2c21f33ed45b9943),
        ("1 MB pretty", 4_930_621, 0x2fc94b5f605d4a7a),
        ("1 MB shuffled", 1_057_207, 0xf6b65f41fc6a0183),
        ("1 MB ascii", 1_075_177, 0x875c0f88ceb8007a),
        ("1 MB null-heavy", 994_036, 0x7940d060139bc608),
        ("16 MB compact", 16_642_076, 0x6ddd5b0fc0008e6d),
        ("16 MB shuffled", 16_642_076, 0xd8192a24561e99e7),
        ("16 MB ascii", 16_932_062, 0x31bae623f4c0a318),
        ("16 MB null-heavy", 15_619_123, 0x72e0489beb056444),
    ];
    let seen: Vec<_> = inputs()
        .map(|input| {
            let body = input.body();
            let digest = Sha256::digest(&body);
            let hash = digest[..8]
                .iter()
                .fold(0, |hash, byte| hash << 8 | u64::from(*byte));
            (input.name(), body.len(), hash)
        })
        .collect();
    assert_eq!(
        seen,
        expected.map(|(name, length, hash): (_, _, u64)| (name.to_owned(), length, hash))
    );
}

#[test]
fn payloads_of_a_size_say_the_same_in_every_style() {
    let mut compact = None;
    for input in inputs() {
        let name = input.name();
        let read = DescribeTaskDetailResponse::from_slice(input.body().as_bytes())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        match input.style {
            Style::Compact => compact = Some(read),
            // This style has null in place of coordinates, so it reads differently.
            Style::NullHeavy => {}
            _ => assert!(compact.as_ref() == Some(&read), "{name}"),
        }
    }
}
