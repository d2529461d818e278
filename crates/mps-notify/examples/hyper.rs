//! Receives notifications with hyper alone and hands them to a closure. Run with `cargo run -p
//! mps-notify --example hyper`.

use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use mps_notify::Receiver;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let (receiver, handling) = Receiver::builder().build(|received| async move {
        println!(
            "{:?}: {}",
            received.task_id(),
            received.event.insight().outcome()
        );
    });
    tokio::spawn(handling);
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(receiver.clone());
        tokio::spawn(async move {
            // The timer ends connections that send no request head.
            let mut server = http1::Builder::new();
            server.timer(TokioTimer::new());
            if let Err(error) = server.serve_connection(TokioIo::new(stream), service).await {
                eprintln!("{error}");
            }
        });
    }
}
