//! A server that speaks HTTP/2 over TLS and answers each request with scripted frames.

use crate::authority::Authority;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

pub(crate) const DATA: u8 = 0;
pub(crate) const HEADERS: u8 = 1;
pub(crate) const RST_STREAM: u8 = 3;
pub(crate) const SETTINGS: u8 = 4;
pub(crate) const PUSH_PROMISE: u8 = 5;
pub(crate) const PING: u8 = 6;
pub(crate) const GOAWAY: u8 = 7;
pub(crate) const WINDOW_UPDATE: u8 = 8;
pub(crate) const CONTINUATION: u8 = 9;

/// Flag of HEADERS and DATA, and of SETTINGS and PING as an acknowledgement.
pub(crate) const END_STREAM: u8 = 1;
pub(crate) const END_HEADERS: u8 = 4;

/// One frame.
pub(crate) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u32).to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// The head of an answer of status 200, with a length if it is given.
pub(crate) fn head(stream: u32, length: Option<usize>) -> Vec<u8> {
    let mut block = vec![0x88]; // `:status: 200` of the static table
    if let Some(length) = length {
        let length = length.to_string();
        block.extend([0x0f, 0x0d, length.len() as u8]); // `content-length`, not indexed
        block.extend(length.into_bytes());
    }
    frame(HEADERS, END_HEADERS, stream, &block)
}

/// A whole answer with this body.
pub(crate) fn answer(stream: u32, body: &str) -> Vec<u8> {
    [
        head(stream, Some(body.len())),
        frame(DATA, END_STREAM, stream, body.as_bytes()),
    ]
    .concat()
}

/// Reaction of the server to a request.
#[derive(Clone, Copy)]
pub(crate) struct Act {
    /// The frames that it sends, given the stream of the request.
    pub(crate) frames: fn(u32) -> Vec<u8>,
    pub(crate) then: Then,
}

/// Behaviour after the frames.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// Reads on.
    Serve,
    /// Closes the connection.
    Close,
    /// Sends the frames again until the client closes the connection.
    Repeat,
}

/// Counts of all connections.
#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
}

pub(crate) struct Server {
    pub(crate) url: String,
    counts: Arc<Counts>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// A server that reacts to its requests in this order, and to all further ones like the last.
    pub(crate) async fn start(authority: &Authority, acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let config = authority.identity(&["127.0.0.1"]).server(&["h2"]);
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let counts = Arc::new(Counts::default());
        let shared = Arc::clone(&counts);
        let accepting = tokio::spawn(async move {
            let mut open = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::SeqCst);
                let serving = serve(acceptor.clone(), stream, acts.clone(), Arc::clone(&shared));
                // Errors come from the client and end the connection.
                open.spawn(async move { drop(serving.await) });
            }
        });
        Self {
            url,
            counts,
            accepting,
        }
    }

    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    pub(crate) fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    acts: Vec<Act>,
    counts: Arc<Counts>,
) -> std::io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await?;
    write(&mut stream, &frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let mut begin = [0; 9];
        stream.read_exact(&mut begin).await?;
        let [a, b, c, kind, flags, id @ ..] = begin;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await?;
        let acknowledged = flags & END_STREAM != 0;
        match kind {
            SETTINGS | PING if !acknowledged => {
                let echoed = if kind == PING { &payload[..] } else { &[] };
                write(&mut stream, &frame(kind, END_STREAM, 0, echoed)).await?;
            }
            HEADERS | DATA if acknowledged => {
                let index = counts.requests.fetch_add(1, Ordering::SeqCst);
                let act = acts[index.min(acts.len() - 1)];
                let frames = (act.frames)(u32::from_be_bytes(id));
                write(&mut stream, &frames).await?;
                match act.then {
                    Then::Serve => {}
                    Then::Close => return stream.shutdown().await,
                    Then::Repeat => loop {
                        write(&mut stream, &frames).await?;
                        // Leaves the processor to the client, which is in the same process.
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    },
                }
            }
            _ => {}
        }
    }
}

async fn write(stream: &mut TlsStream<TcpStream>, bytes: &[u8]) -> std::io::Result<()> {
    stream.write_all(bytes).await?;
    stream.flush().await
}
