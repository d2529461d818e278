//! Starts a task with `ProcessMedia` and waits for its end.

use mps_describe::model::operation::ProcessMedia;
use mps_describe::model::types::{
    MediaInputInfo, MediaProcessTaskInput, TaskOutputStorage, TranscodeTaskInput,
};
use mps_describe::{Client, Credential};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let half = Duration::from_millis(500);
    let emulator = Emulator::builder()
        .started_task_life(half, half)
        .start()
        .await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .build()?;

    let transcode = TranscodeTaskInput::default().with_definition(100_020);
    let request = ProcessMedia::default()
        .with_input_info(MediaInputInfo::url("https://example.com/film.mov"))
        .with_output_storage(TaskOutputStorage::cos("films-1250000000", "ap-guangzhou"))
        .with_media_process_task(
            MediaProcessTaskInput::default().with_transcode_task_set([transcode]),
        );
    let task = client.run(request).await?;
    println!("{:?}: {}", task.task_id(), task.outcome());
    Ok(())
}
