//! Describes many tasks once, within the rate limit, and counts their outcomes.

use mps_describe::{Client, Credential};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY};
use std::collections::BTreeMap;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().demo_tasks().start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    let mut counts = BTreeMap::new();
    let mut answers = client.batch(emulator.task_ids()).concurrency(32);
    while let Some((id, answer)) = answers.next().await {
        let found = match answer {
            Ok(task) => task.outcome().to_string(),
            Err(error) => {
                eprintln!("{id}: {error}");
                error.kind().to_string()
            }
        };
        *counts.entry(found).or_insert(0) += 1;
    }
    println!("{counts:?}");
    Ok(())
}
