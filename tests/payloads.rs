//! Tests that the payloads of the benchmarks are the same bytes everywhere. Figures of two machines
//! can be compared only then.

#[path = "../benches/payload/mod.rs"]
mod payload;

use mps_model::DescribeTaskDetailResponse;
use payload::{Input, Size, Style, inputs};
use sha2::{Digest as _, Sha256};
use std::sync::LazyLock;

/// The payloads, generated once for all tests. Those of one size and profile stand together, the
/// compact style first.
static BODIES: LazyLock<Vec<(Input, String)>> = LazyLock::new(|| {
    let mut inputs: Vec<Input> = inputs().collect();
    inputs.sort_by_key(|input| (input.size as u8, input.profile as u8, input.style as u8));
    inputs
        .into_iter()
        .map(|input| (input, input.body()))
        .collect()
});

#[test]
fn payloads_are_the_same_bytes_everywhere() {
    let mut expected = [
        ("small 2020", 2_943, 0x66a03d1839c95654),
        ("small 2020 shuffled", 2_943, 0x28f5a172c7cfb4ac),
        ("small 2026", 3_158, 0x1e958b85500a7848),
        ("small 2026 shuffled", 3_158, 0x9eeee71f611d1a94),
        ("small mixed", 2_716, 0x78b19eede742edb5),
        ("small mixed shuffled", 2_716, 0x9d3d8a7a77be9485),
        ("1 MB 2020", 1_031_306, 0x30d060baa6795ec5),
        ("1 MB 2020 shuffled", 1_031_306, 0x68267664b00e2c84),
        ("1 MB 2026", 1_114_420, 0xda78cf0376b012b1),
        ("1 MB 2026 shuffled", 1_114_420, 0x1af97bc3e8a1373e),
        ("1 MB mixed", 1_097_281, 0xc2f82f2e63133502),
        ("1 MB mixed shuffled", 1_097_281, 0x470c6388a1ec6646),
        ("16 MB 2020", 15_640_753, 0xf444251ab317ac03),
        ("16 MB 2020 shuffled", 15_640_753, 0x7593746c1ac9d452),
        ("16 MB 2026", 17_690_258, 0xec790be653233ca5),
        ("16 MB 2026 shuffled", 17_690_258, 0xbe1c2564f2244e45),
        ("16 MB mixed", 15_859_110, 0x7821d527e355e331),
        ("16 MB mixed shuffled", 15_859_110, 0x5991bff53cca6c09),
        ("small mixed pretty", 6_367, 0x862d2dccdf3caaa2),
        ("1 MB 2026 pretty", 7_227_939, 0xc72855fedcd5e86a),
        ("1 MB 2026 ascii", 1_177_270, 0xd9a3b7150ed26c5a),
        ("1 MB regular", 1_057_207, 0x2c21f33ed45b9943),
        ("16 MB regular", 16_642_076, 0x6ddd5b0fc0008e6d),
    ];
    let mut seen: Vec<_> = BODIES
        .iter()
        .map(|(input, body)| {
            let digest = Sha256::digest(body);
            let hash = digest[..8]
                .iter()
                .fold(0, |hash, byte| hash << 8 | u64::from(*byte));
            (input.name(), body.len(), hash)
        })
        .collect();
    expected.sort_unstable();
    seen.sort_unstable();
    assert_eq!(
        seen,
        expected.map(|(name, length, hash): (_, _, u64)| (name.to_owned(), length, hash))
    );
}

#[test]
fn payloads_of_a_size_and_profile_say_the_same_in_every_style() {
    let mut compact = None;
    for (input, body) in &*BODIES {
        let name = input.name();
        let read = DescribeTaskDetailResponse::from_slice(body.as_bytes())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        match input.style {
            Style::Compact => compact = Some(read),
            _ => assert!(compact.as_ref() == Some(&read), "{name}"),
        }
    }
}

/// The peers skip what they have no type for, which is faster than to read it.
#[test]
fn payloads_hold_only_objects_that_the_peers_have_types_for() {
    let types =
        std::fs::read_to_string(crate::root().join("benches/generated/bench_types.rs")).unwrap();
    for input in inputs().filter(|input| input.size != Size::Large) {
        for kind in input.kinds() {
            let is_typed = kind.is_empty() || types.contains(&format!("pub struct {kind} {{"));
            assert!(is_typed, "{}: {kind}", input.name());
        }
    }
}
