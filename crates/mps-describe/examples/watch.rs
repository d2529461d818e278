//! Watches many tasks until all have ended. It polls those first that most likely have ended.

use mps_describe::{Client, Credential, Event};
use mps_emulator::{Emulator, Population, SECRET_ID, SECRET_KEY};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let length = Duration::from_millis(500);
    let population = Population::new(20).uniform(length, 3 * length);
    let ids: Vec<_> = population.ids().collect();
    let emulator = Emulator::builder().population(population).start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    let mut updates = client.watch(ids);
    while let Some(update) = updates.next().await {
        match update.event {
            Event::Done(task) => println!("{}: {}", update.task_id, task.outcome()),
            Event::GaveUp(error) => println!("{}: {error}", update.task_id),
            _ => {} // a new status, progress, or the end of a subtask
        }
    }
    println!("{} requests", emulator.counters().requests);
    Ok(())
}
