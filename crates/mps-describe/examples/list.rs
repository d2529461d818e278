//! Lists the tasks that have finished since yesterday, page by page.

use mps_describe::{Client, Credential, ListTasks};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY};
use std::time::{Duration, SystemTime};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().demo_tasks().start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    #[expect(
        clippy::disallowed_methods,
        reason = "the service lists by the time of the day"
    )]
    let yesterday = SystemTime::now() - Duration::from_secs(24 * 3600);
    let mut tasks = client.list(ListTasks::all()).since(yesterday);
    while let Some(task) = tasks.try_next().await? {
        println!("{} since {}", task.task_id, task.create_time);
    }
    Ok(())
}
