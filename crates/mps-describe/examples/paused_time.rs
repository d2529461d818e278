//! Tests a wait of an hour in milliseconds: tokio's time is paused, and the emulator follows it.

use mps_describe::{Client, Credential};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY, Time};
#[cfg(test)]
use mps_test_tracing as _;
use std::time::Duration;

/// `#[tokio::test(start_paused = true)]` does the same for a test.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    const HOUR: Duration = Duration::from_secs(3600);
    let population = Population::new(1).uniform(HOUR, HOUR);
    let id = population.ids().next().ok_or("a population of one")?;
    let emulator = Emulator::builder()
        .population(population)
        .time(Time::tokio());
    let emulator = emulator.start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    let begin = tokio::time::Instant::now();
    let task = client.wait(&id).await?;
    println!("{} after {:?}", task.outcome(), begin.elapsed());
    assert!(begin.elapsed() >= HOUR);
    Ok(())
}

#[test]
fn wait_of_an_hour_ends_at_once() {
    main().unwrap();
}
