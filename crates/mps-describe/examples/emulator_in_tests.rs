//! Tests a function of a program against the emulator, with a fault on demand.

use mps_describe::{Client, Credential, Error};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};
#[cfg(test)]
use mps_test_tracing as _;

/// Function of a program: the number of files that a task made.
async fn files(client: &Client, id: &str) -> Result<usize, Error> {
    Ok(client.describe(id).await?.outputs().len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The first two requests meet an outage, and the client tries again.
    let fault = "status=503,times=2".parse()?;
    let emulator = Emulator::builder()
        .demo_tasks()
        .fault(fault)
        .start()
        .await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;
    assert!(files(&client, DOCUMENTED_TASK_ID).await? > 0);
    assert_eq!(emulator.calls_for(DOCUMENTED_TASK_ID), 3);
    println!("3 requests, the last one answered");
    Ok(())
}

#[test]
fn files_are_counted_after_an_outage() {
    main().unwrap();
}
