//! Benchmark of reading answers: our reader, serde-based readers with derived types, and the
//! operations that bound them.
//!
//! Run `cargo bench -p mps-suite --bench read`. `comparison.rs` explains the output, and
//! `docs/benchmarks.md` explains its use.

#![allow(missing_docs, reason = "a program")]

mod comparison;
#[rustfmt::skip] // as the generator formats it
#[path = "generated/bench_types.rs"]
mod bench_types;
mod figures;
mod payload;
mod peers;
mod settings;

use comparison::{Comparisons, Contender};
use figures::record;
use mps_model::{DescribeTaskDetailResponse, TaskSummary, segments_in};
use payload::{Input, Profile, REAL, Size, Style, inputs};
use peers::Peer;
use std::hint::black_box;
use std::path::Path;

fn main() {
    let mut comparisons = Comparisons::from_args();
    for input in inputs() {
        compare(&mut comparisons, &input.name(), input.body().as_bytes());
    }
    for size in [Size::Medium, Size::Large, Size::Small] {
        for profile in REAL {
            compare_styles(&mut comparisons, size, profile);
        }
    }
    if let Some(folder) = std::env::var_os("PEERS") {
        compare_peers(&mut comparisons, Path::new(&folder));
    }
    comparisons.finish();
}

/// Measures how the style of an answer affects our reader. Speeds refer to the size of the compact
/// style, because all styles have the same content.
fn compare_styles(comparisons: &mut Comparisons, size: Size, profile: Profile) {
    let bodies: Vec<(Input, String)> = inputs()
        .filter(|input| (input.size, input.profile) == (size, profile))
        .map(|input| (input, input.body()))
        .collect();
    let contenders = bodies.iter().map(|(input, body)| -> Contender<'_> {
        let read = || {
            drop(black_box(
                DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap(),
            ))
        };
        (input.style.name(), Box::new(read))
    });
    comparisons.compare(
        "styles",
        &bodies[0].0.name(),
        bodies[0].1.len(),
        contenders.collect(),
    );
}

/// Measures the official clients of other languages. `benches/peers/setup` has installed them into
/// `folder`.
fn compare_peers(comparisons: &mut Comparisons, folder: &Path) {
    let input = Input {
        size: Size::Large,
        profile: Profile::Of2026,
        style: Style::Compact,
    };
    let body = input.body();
    let file = folder.join("body.json");
    std::fs::write(&file, &body).expect("the folder can be written to");
    let python = |mode: &[&str]| {
        let program = folder.join("python/bin/python");
        Peer::start(program, &folder.join("read.py"), &file, mode)
    };
    let (mut python, mut python_alone) = (python(&[]), python(&["deserialise"]));
    let mut node = Peer::start("node", &folder.join("read.js"), &file, &[]);
    let contenders: Vec<Contender<'_>> = vec![
        ("Python client", Box::new(|| python.read())),
        (
            "Python client, deserialising alone",
            Box::new(|| python_alone.read()),
        ),
        ("Node client", Box::new(|| node.read())),
        (
            "ours",
            Box::new(|| {
                drop(black_box(
                    DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap(),
                ))
            }),
        ),
    ];
    comparisons.compare("peers", &input.name(), body.len(), contenders);
}

fn compare(comparisons: &mut Comparisons, input: &str, body: &[u8]) {
    let finished = DescribeTaskDetailResponse::from_slice(body).expect("the payload is an answer");
    let mut scratch = body.to_vec();
    let unknown = [
        b"{\"Response\":{\"Status\":\"FINISH\",\"WorkflowTask\":{\"Unknown\":",
        body,
        b"}}}",
    ]
    .concat();
    let contenders: Vec<Contender<'_>> = vec![
        (
            "serde_json",
            Box::new(|| {
                drop(black_box(
                    serde_json::from_slice::<bench_types::Envelope>(body).unwrap(),
                ))
            }),
        ),
        (
            "ours",
            Box::new(|| {
                drop(black_box(
                    DescribeTaskDetailResponse::from_slice(body).unwrap(),
                ))
            }),
        ),
        (
            "sonic-rs",
            Box::new(|| {
                drop(black_box(
                    sonic_rs::from_slice::<bench_types::Envelope>(body).unwrap(),
                ))
            }),
        ),
        (
            "simd-json",
            Box::new(|| {
                scratch.copy_from_slice(body);
                drop(black_box(
                    simd_json::serde::from_slice::<bench_types::Envelope>(&mut scratch).unwrap(),
                ));
            }),
        ),
        (
            "clone + drop",
            Box::new(|| drop(black_box(finished.clone()))),
        ),
        (
            "UTF-8 check",
            Box::new(|| {
                black_box(std::str::from_utf8(body).unwrap());
            }),
        ),
        (
            "skip, sonic-rs",
            Box::new(|| {
                drop(black_box(
                    sonic_rs::from_slice::<bench_types::Envelope>(&unknown).unwrap(),
                ))
            }),
        ),
        (
            "skip, serde_json",
            Box::new(|| {
                drop(black_box(
                    serde_json::from_slice::<bench_types::Envelope>(&unknown).unwrap(),
                ))
            }),
        ),
        (
            "skip, ours",
            Box::new(|| {
                drop(black_box(
                    DescribeTaskDetailResponse::from_slice(&unknown).unwrap(),
                ))
            }),
        ),
        (
            "summary",
            Box::new(|| drop(black_box(TaskSummary::from_slice(body).unwrap()))),
        ),
        (
            "segments_in",
            Box::new(|| {
                segments_in(body).for_each(|segment| drop(black_box(segment.unwrap())));
            }),
        ),
        (
            "segments, of the read",
            Box::new(|| drop(black_box(finished.segments()))),
        ),
    ];
    let names: Vec<&str> = contenders.iter().map(|(name, _)| *name).collect();
    if let Some(times) = comparisons.compare("read", input, body.len(), contenders) {
        let of = |name| {
            times[names
                .iter()
                .position(|known| *known == name)
                .expect("it takes part")]
        };
        // A reader that returns owned values has to read every byte, and to create and drop those
        // values. The sum of these costs is the floor.
        let floor = of("skip, ours") + of("clone + drop");
        let share = floor.as_secs_f64() / of("ours").as_secs_f64();
        println!("  share of the owned floor (skip + clone + drop): {share:.2}");
        record("read", input, "share of the owned floor", share, "");
    }
}
