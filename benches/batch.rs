//! Benchmark of `Client::batch`: 10,000 ids against the emulator with the service's rate limit.
//! Measures the share of the limit in use, and checks that no request is refused.
//!
//! Run `cargo bench -p mps-suite --bench batch`. It takes 102 seconds and fails if more than 2 % of
//! the limit is unused. Other programs on the machine can slow it down. `-- --test` polls 300 ids,
//! which are too few for that bound.

#![allow(missing_docs, reason = "a program")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine")]

use mps_describe::{Client, Credential};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY};
use std::time::Instant;

/// Rate limit of the emulator in requests per second. It is the limit of the service.
const LIMIT: u32 = 100;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let short = std::env::args().any(|argument| argument == "--test");
    let population = Population::new(if short { 300 } else { 10_000 });
    let (count, ids) = (population.count(), population.ids());
    let emulator = Emulator::builder()
        .population(population)
        .rate_limit(LIMIT)
        .start()
        .await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;
    let begin = Instant::now();
    let mut batch = client.batch(ids);
    while let Some((_, result)) = batch.next().await {
        result?;
    }
    let rate = count as f64 / begin.elapsed().as_secs_f64();
    let counters = emulator.counters();
    println!(
        "{count} ids at {rate:.1} a second, at most {} within one; {} requests, refused: {:?}",
        counters.max_per_second, counters.requests, counters.refused
    );
    assert_eq!((counters.requests, counters.refused.len()), (count, 0));
    assert!(counters.max_per_second <= u64::from(LIMIT));
    assert!(short || rate >= 0.98 * f64::from(LIMIT), "{rate}");
    Ok(())
}
