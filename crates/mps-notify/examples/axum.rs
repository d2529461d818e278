//! Receives notifications with axum and prints them. Run with `cargo run -p mps-notify --example
//! axum`, and set `MPS_NOTIFY_KEY` to check signatures.

use axum::Router;
use mps_notify::{Event, Receiver};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let mut settings = Receiver::builder();
    if let Ok(key) = std::env::var("MPS_NOTIFY_KEY") {
        settings = settings.key(key);
    }
    let (receiver, mut notifications) = settings.channel();
    let app = Router::new().route_service("/notify", receiver);
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}/notify", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, app).await });

    while let Some(received) = notifications.next().await {
        let fresh = received.is_fresh();
        match received.event {
            Event::Task(task) => println!("task {:?}: {}", task.task_id(), task.outcome()),
            Event::LiveStream(stream) => println!("stream {:?}", stream.task_id()),
        }
        println!("fresh: {fresh}");
    }
    Ok(())
}
