//! Waits until a task has ended, with its progress, and prints what failed.

use mps_describe::{Client, Credential};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let population = Population::new(1).uniform(Duration::from_secs(1), Duration::from_secs(2));
    let id = population.ids().next().ok_or("a population of one")?;
    let emulator = Emulator::builder().population(population).start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    let mut wait = client.wait(&id).timeout(Duration::from_secs(3600));
    while let Some(task) = wait.try_next().await? {
        println!(
            "{} {:.0} %",
            task.status,
            task.progress().unwrap_or_default()
        );
        for failure in task.failures() {
            println!(
                "{} failed: {} {}",
                failure.what, failure.code, failure.message
            );
        }
    }
    Ok(())
}
