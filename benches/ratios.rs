//! Ours and the peers, taking turns in one process: prints ratios, which a noisy machine leaves alone.
//!
//! `cargo bench --bench ratios`; `-- --test` runs each once. `RATIOS=medium` keeps the rows whose name holds the word.

#![allow(missing_docs, reason = "a program")]

mod derived;
mod payload;

use mps_model::{DescribeTaskDetailResponse, TaskSummary};
use payload::Style;
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    let once = std::env::args().any(|argument| argument == "--test");
    let only = std::env::var("RATIOS").unwrap_or_default();
    let mut bodies = vec![
        ("small compact".to_owned(), payload::small(Style::Compact)),
        ("small pretty".to_owned(), payload::SMALL.to_owned()),
        (
            "large compact".to_owned(),
            payload::large(16 << 20, Style::Compact),
        ),
    ];
    let medium = payload::STYLES
        .map(|(name, style)| (format!("medium {name}"), payload::large(1 << 20, style)));
    bodies.extend(medium);
    for (name, body) in bodies.iter().filter(|(name, _)| name.contains(&only)) {
        compare(name, body.as_bytes(), once);
    }
}

/// One contender: its name and what it does once.
type Contender<'c> = (&'static str, Box<dyn FnMut() + 'c>);

fn compare(name: &str, body: &[u8], once: bool) {
    let finished = DescribeTaskDetailResponse::from_slice(body).expect("the payload is an answer");
    let mut scratch = body.to_vec();
    let unknown = [
        b"{\"Response\":{\"Status\":\"FINISH\",\"WorkflowTask\":{\"Unknown\":",
        body,
        b"}}}",
    ]
    .concat();
    let mut contenders: Vec<Contender<'_>> = vec![
        (
            "serde_json",
            Box::new(|| {
                drop(black_box(
                    serde_json::from_slice::<derived::Envelope>(body).unwrap(),
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
                    sonic_rs::from_slice::<derived::Envelope>(body).unwrap(),
                ))
            }),
        ),
        (
            "simd-json",
            Box::new(|| {
                scratch.copy_from_slice(body);
                drop(black_box(
                    simd_json::serde::from_slice::<derived::Envelope>(&mut scratch).unwrap(),
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
            "skip: serde_json",
            Box::new(|| {
                drop(black_box(
                    serde_json::from_slice::<derived::Envelope>(&unknown).unwrap(),
                ))
            }),
        ),
        (
            "skip: ours",
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
            "segments of the read",
            Box::new(|| drop(black_box(finished.segments()))),
        ),
    ];
    let times = interleave(
        &mut contenders,
        if once {
            Duration::ZERO
        } else {
            Duration::from_secs(4)
        },
    );
    let base = times[0];
    println!("\n{name}: {} bytes", body.len());
    for ((contender, _), time) in contenders.iter().zip(&times) {
        let rate = body.len() as f64 / time.as_secs_f64() / 1e6;
        println!(
            "  {contender:22} {:>12.2?} {rate:>9.0} MB/s {:>8.2}",
            time,
            base.as_secs_f64() / time.as_secs_f64()
        );
    }
    let floor = times[4] + times[7];
    println!(
        "  share of the owned floor (skip + clone + drop): {:.0} %",
        100.0 * floor.as_secs_f64() / times[1].as_secs_f64()
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "what is measured is the time of this machine"
)]
/// The median time of each contender, all of them taking turns for this long.
fn interleave(contenders: &mut [Contender<'_>], length: Duration) -> Vec<Duration> {
    let mut times: Vec<Vec<Duration>> = contenders.iter().map(|_| Vec::new()).collect();
    let started = Instant::now();
    while times[0].is_empty() || started.elapsed() < length {
        for ((_, run), times) in contenders.iter_mut().zip(&mut times) {
            // Long enough for the clock to tell.
            let turns = times.first().map_or(1, |first| {
                (Duration::from_micros(200).as_nanos() / first.as_nanos().max(1)).clamp(1, 1000)
                    as u32
            });
            let begun = Instant::now();
            for _ in 0..turns {
                run();
            }
            times.push(begun.elapsed() / turns);
        }
    }
    times
        .into_iter()
        .map(|mut times| {
            times.sort_unstable();
            times[times.len() / 2]
        })
        .collect()
}
