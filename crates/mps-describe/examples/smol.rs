//! The client on another runtime, [smol](https://docs.rs/smol), with its own clock and transport.
//! Pass the URL of an emulator and the id of a task. Without arguments it starts an emulator, on a
//! thread with the runtime that the emulator needs.
//!
//! Run it with `cargo run -p mps-describe --no-default-features --example smol`.

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use mps_describe::transport::{Clock, Sleep, Transport, TransportError, TransportErrorKind};
use mps_describe::{Client, Credential, Event};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};
#[cfg(test)]
use mps_test_tracing as _;
use smol::net::TcpStream;
use smol_hyper::rt::FuturesIo;
use std::error::Error;
use std::time::{Duration, Instant, SystemTime};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next(), arguments.next()) {
        (Some(url), Some(task_id)) => smol::block_on(watch(&url, &task_id)),
        _ => with_emulator(|url| smol::block_on(watch(url, DOCUMENTED_TASK_ID))),
    }
}

async fn watch(url: &str, task_id: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(url.parse()?)
        .transport(PlainTransport)
        .clock(SmolClock::new())
        .build()?;
    let detail = client.describe(task_id).await?;
    println!("{task_id}: {}", detail.status);
    let mut live = client.watch([task_id]);
    while let Some(change) = live.next().await {
        match change.event {
            Event::Done(detail) => println!("{}: {}", change.task_id, detail.outcome()),
            Event::GaveUp(error) => return Err(error.into()),
            other => println!("{}: {other:?}", change.task_id),
        }
    }
    Ok(())
}

/// Time by smol's timers.
#[derive(Debug)]
struct SmolClock {
    start: Instant,
}

impl SmolClock {
    #[expect(clippy::disallowed_methods, reason = "it is the clock")]
    fn new() -> Self {
        let start = Instant::now();
        Self { start }
    }
}

impl Clock for SmolClock {
    #[expect(clippy::disallowed_methods, reason = "it is the clock")]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(async move {
            smol::Timer::after(duration).await;
        })
    }
}

/// Plain HTTP over a connection for each request: enough for an emulator. The client bounds its
/// time.
#[derive(Debug)]
struct PlainTransport;

#[async_trait]
impl Transport for PlainTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        const MAX_BODY: usize = 64 << 20;
        let authority = request.uri().authority().map(ToString::to_string);
        let authority = authority.ok_or_else(|| TransportError::new(TransportErrorKind::Other))?;
        let stream = TcpStream::connect(&authority)
            .await
            .map_err(|error| TransportError::with_source(TransportErrorKind::Connect, error))?;
        let broken = |error| TransportError::with_source(TransportErrorKind::Reset, error);
        let (mut sender, connection) = http1::handshake(FuturesIo::new(stream))
            .await
            .map_err(broken)?;
        let (mut parts, body) = request.into_parts();
        let host = authority.parse().map_err(|error| {
            TransportError::with_source(TransportErrorKind::Other, http::Error::from(error))
        })?;
        parts.headers.insert(http::header::HOST, host);
        parts.uri = http::Uri::from_static("/");
        let exchange = async {
            let request = Request::from_parts(parts, Full::new(body));
            let (parts, body) = sender
                .send_request(request)
                .await
                .map_err(broken)?
                .into_parts();
            let body = Limited::new(body, MAX_BODY).collect().await;
            let body =
                body.map_err(|error| TransportError::with_source(TransportErrorKind::Body, error))?;
            Ok(Response::from_parts(parts, body.to_bytes()))
        };
        // The connection is driven beside the exchange and goes with it.
        let connection = async {
            match connection.await {
                Err(error) => Err(broken(error)),
                Ok(()) => std::future::pending().await,
            }
        };
        smol::future::or(exchange, connection).await
    }
}

/// Runs `program` with the address of an emulator, which lives on a thread of its own.
fn with_emulator<T>(program: impl FnOnce(&str) -> T) -> T {
    let (started, url) = std::sync::mpsc::channel();
    let (done, until_done) = tokio::sync::oneshot::channel::<()>();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let emulator = Emulator::builder().start().await.expect("a free port");
            started.send(emulator.url()).expect("someone waits for it");
            // Either way the program has ended.
            let _ = until_done.await;
        });
    });
    let url = url.recv().expect("the emulator has started");
    let result = program(&url);
    drop(done);
    thread.join().expect("the emulator ended well");
    result
}

#[cfg(test)]
mod tests {
    use super::{PlainTransport, SmolClock, with_emulator};
    use mps_describe::{Client, Credential, ErrorKind};
    use mps_emulator::{DOCUMENTED_TASK_ID, SECRET_ID, SECRET_KEY};
    use std::time::Duration;

    #[test]
    fn every_way_to_ask_works_without_tokio() {
        with_emulator(|url| {
            let client = Client::builder()
                .credentials(Credential::new(SECRET_ID, SECRET_KEY))
                .endpoint(url.parse().unwrap())
                .transport(PlainTransport)
                .clock(SmolClock::new())
                .build()
                .unwrap();
            smol::block_on(async {
                client.describe(DOCUMENTED_TASK_ID).await.unwrap();
                let hour = Duration::from_secs(3_600);
                client.wait(DOCUMENTED_TASK_ID).timeout(hour).await.unwrap();
                let mut batch = client.batch([DOCUMENTED_TASK_ID, "", DOCUMENTED_TASK_ID]);
                let mut results = 0;
                while let Some((id, result)) = batch.next().await {
                    assert_eq!(result.is_ok(), !id.is_empty());
                    results += 1;
                }
                assert_eq!(results, 2);
                super::watch(url, DOCUMENTED_TASK_ID).await.unwrap();
            });
        });
    }

    #[test]
    fn a_closed_port_is_told_and_deadlines_hold() {
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = closed.local_addr().unwrap();
        drop(closed);
        for (address, kind) in [
            (address, ErrorKind::Network),
            (silent.local_addr().unwrap(), ErrorKind::Deadline),
        ] {
            let client = Client::builder()
                .credentials(Credential::new(SECRET_ID, SECRET_KEY))
                .endpoint(format!("http://{address}").parse().unwrap())
                .transport(PlainTransport)
                .clock(SmolClock::new())
                .retry(mps_describe::RetryPolicy::never())
                .operation_timeout(Duration::from_millis(300))
                .build()
                .unwrap();
            let error = smol::block_on(client.describe("id")).unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
        }
    }
}
