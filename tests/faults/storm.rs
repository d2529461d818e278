//! Many callers against a server that fails everything, and then heals. Retries must not multiply
//! the load, and must not delay the recovery.

use crate::harness::{ID, answer, backends, client};
use crate::{is_long, options};
use mps_describe::{Client, ErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

const CALLERS: usize = 64;

/// Failure of the server.
#[derive(Clone, Copy, Debug)]
enum Failure {
    Status,
    Code,
    Closed,
}

/// A server that fails everything until it is healed.
struct Server {
    url: String,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

struct State {
    failure: Failure,
    healed: AtomicBool,
    requests: AtomicUsize,
}

impl Server {
    async fn start(failure: Failure) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            failure,
            healed: AtomicBool::new(false),
            requests: AtomicUsize::new(0),
        });
        let shared = Arc::clone(&state);
        let accepting = tokio::spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                // Errors come from the client and end the connection.
                open.spawn(async move { drop(serve(stream, &shared).await) });
            }
        });
        Self {
            url,
            state,
            accepting,
        }
    }

    fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut stream: TcpStream, state: &State) -> std::io::Result<()> {
    let sound = response("200 OK", &answer("sound"));
    let page = response("503 Service Unavailable", "<html/>");
    let code = r#"{"Response":{"Error":{"Code":"InternalError","Message":"m"}}}"#;
    let code = response("200 OK", code);
    let mut read = Vec::new();
    loop {
        // The body of a request is one object of text, so it ends with the first brace.
        while !read.ends_with(b"}") {
            if stream.read_buf(&mut read).await? == 0 {
                return Ok(());
            }
        }
        read.clear();
        state.requests.fetch_add(1, Ordering::SeqCst);
        let answer = match state.failure {
            _ if state.healed.load(Ordering::SeqCst) => &sound,
            Failure::Status => &page,
            Failure::Code => &code,
            Failure::Closed => return Ok(()),
        };
        stream.write_all(answer.as_bytes()).await?;
    }
}

fn response(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}")
}

/// Makes this many calls by all callers together. Returns the number of successes.
async fn call(client: &Client, calls: usize) -> usize {
    let left = Arc::new(AtomicUsize::new(calls));
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (client, left) = (client.clone(), Arc::clone(&left));
        callers.spawn(async move {
            let mut succeeded = 0;
            let take = |left: usize| left.checked_sub(1);
            while left
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, take)
                .is_ok()
            {
                match client.describe(ID).await {
                    Ok(_) => succeeded += 1,
                    Err(error) => assert!(
                        matches!(error.kind(), ErrorKind::Unavailable | ErrorKind::Network),
                        "{error}"
                    ),
                }
            }
            succeeded
        });
    }
    callers.join_all().await.into_iter().sum()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failing_server_receives_one_request_per_call_and_recovery_is_immediate() {
    let calls = if is_long() { 10_000 } else { 2_500 };
    for (backend, transport) in backends(&options()) {
        for failure in [Failure::Status, Failure::Code, Failure::Closed] {
            let case = format!("{backend}, {failure:?}");
            let server = Server::start(failure).await;
            let client = client(&server.url, &transport).requests_per_second(1_000_000);
            let client = client.build().unwrap();
            assert_eq!(call(&client, calls).await, 0, "{case}");
            let requests = server.requests();
            assert!(requests <= calls * 11 / 10, "{case}: {requests}");
            server.state.healed.store(true, Ordering::SeqCst);
            let healed = Instant::now();
            assert_eq!(call(&client, CALLERS).await, CALLERS, "{case}");
            let recovered = healed.elapsed();
            println!("{case}: {calls} calls, {requests} requests, recovered in {recovered:?}");
            // A busy machine needs a while for 64 calls. Nothing else may delay them.
            assert!(recovered < Duration::from_secs(5), "{case}: {recovered:?}");
            // A connection that the server has just closed may cost one retry.
            let after = server.requests() - requests;
            assert!(after <= 2 * CALLERS, "{case}: {after}");
        }
    }
}
