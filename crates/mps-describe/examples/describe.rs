//! Describes a task: one poll. Without an argument it describes the emulator's documented task.

use mps_describe::{Client, Credential, ErrorKind};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Leave the emulator and the endpoint out to use the service.
    let emulator = Emulator::builder().demo_tasks().start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    let id = std::env::args().nth(1);
    match client
        .describe(id.as_deref().unwrap_or(DOCUMENTED_TASK_ID))
        .await
    {
        Ok(task) => {
            println!("{} {}", task.status, task.outcome());
            for output in task.outputs() {
                println!("{} made {}", output.made_by, output.location());
            }
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("there is no such task");
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}
