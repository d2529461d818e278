//! Serves the built-in tasks until the process is ended.

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let emulator = mps_emulator::Emulator::builder()
        .demo_tasks()
        .start()
        .await?;
    println!("{}", emulator.url());
    for id in emulator.task_ids() {
        println!("{id}");
    }
    std::future::pending().await
}
