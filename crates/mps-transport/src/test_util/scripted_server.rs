//! A server on loopback that follows a script byte by byte. Speaks no TLS.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Uri};
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// A server on loopback that follows a script byte by byte and records the requests.
///
/// The server sends exactly the bytes of the script and closes the connection at its end. It speaks
/// no TLS. Dropping the server closes everything.
///
/// ```
/// use mps_transport::test_util::{Step, ScriptedServer};
/// use mps_transport::{ReqwestTransport, Transport, TransportErrorKind, TransportOptions};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = ScriptedServer::start([
///     Step::Read,
///     Step::Send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nand no more".into()),
/// ])
/// .await?;
/// let transport = ReqwestTransport::new(&TransportOptions::default())?;
/// let request = http::Request::get(server.url()).body(Default::default())?;
/// let error = transport.send(request).await.unwrap_err();
/// assert_eq!(error.kind(), TransportErrorKind::Body);
/// assert_eq!(server.requests().len(), 1);
/// # Ok(())
/// # }
/// ```
pub struct ScriptedServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

/// One step of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Reads the head of a request and the body that its `Content-Length` announces.
    Read,
    /// Reads the head of a request only.
    ReadHead,
    /// Sends these bytes.
    Send(Bytes),
    /// Sends a response of status 200 with the body of the last request.
    Echo,
    /// Sends these bytes one at a time, with a pause after each.
    Drip(Bytes, Duration),
    /// Sends these bytes repeatedly until the peer closes the connection.
    Flood(Bytes),
    /// Waits.
    Pause(Duration),
    /// Waits until the server has read this many requests on all connections.
    Gather(usize),
    /// Keeps the connection open and silent until the peer closes it.
    Hold,
    /// Aborts the connection (TCP RST) instead of closing it.
    Reset,
}

impl ScriptedServer {
    /// Starts a server. All its connections follow `script`.
    ///
    /// # Errors
    ///
    /// When no port of the loopback address can be bound.
    pub async fn start(script: impl IntoIterator<Item = Step>) -> io::Result<Self> {
        Self::start_each([script.into_iter().collect()]).await
    }

    /// Starts a server. Each connection follows the script of its number, and later ones the last
    /// script.
    ///
    /// # Errors
    ///
    /// When no port of the loopback address can be bound.
    pub async fn start_each(scripts: impl IntoIterator<Item = Vec<Step>>) -> io::Result<Self> {
        let scripts: Vec<_> = scripts.into_iter().collect();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let accepting = tokio::spawn(accept(listener, scripts, shared.clone()));
        Ok(Self {
            address,
            shared,
            accepting,
        })
    }

    /// Returns the address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns its root URL, `http://127.0.0.1:PORT/`.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Returns the requests read so far. Names of headers are in lower case; their order and number
    /// are unchanged.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.shared.lock().requests.clone()
    }

    /// Returns the number of connections so far.
    pub fn connections(&self) -> usize {
        self.shared.lock().connections
    }

    /// Returns the number of bytes sent so far.
    pub fn bytes_sent(&self) -> u64 {
        self.shared.lock().bytes_sent
    }

    /// Waits until this many requests were read.
    pub async fn wait_for_requests(&self, count: usize) {
        self.shared.wait(|log| log.requests.len() >= count).await;
    }

    /// Waits until the peer has closed this many connections that were held or flooded.
    pub async fn wait_for_closed(&self, count: usize) {
        self.shared.wait(|log| log.closed_by_peer >= count).await;
    }
}

impl fmt::Debug for ScriptedServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedServer")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Drop for ScriptedServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

#[derive(Default)]
struct Shared {
    log: Mutex<Log>,
    changed: Notify,
}

#[derive(Default)]
struct Log {
    connections: usize,
    requests: Vec<Request<Bytes>>,
    bytes_sent: u64,
    closed_by_peer: usize,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, change: impl FnOnce(&mut Log)) {
        change(&mut self.lock());
        self.changed.notify_waiters();
    }

    async fn wait(&self, reached: impl Fn(&Log) -> bool) {
        loop {
            let changed = self.changed.notified();
            if reached(&self.lock()) {
                return;
            }
            changed.await;
        }
    }
}

async fn accept(listener: TcpListener, scripts: Vec<Vec<Step>>, shared: Arc<Shared>) {
    // Dropping the set aborts its tasks, so connections end with the server.
    let mut open = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let index = shared.lock().connections;
        shared.note(|log| log.connections += 1);
        let script = scripts.get(index).or_else(|| scripts.last()).cloned();
        let mut connection = Connection {
            stream,
            unread: Vec::new(),
            shared: shared.clone(),
        };
        open.spawn(async move {
            // An error comes from the peer and ends the connection.
            let _ = connection.follow(script.unwrap_or_default()).await;
        });
        while open.try_join_next().is_some() {}
    }
}

struct Connection {
    stream: TcpStream,
    unread: Vec<u8>,
    shared: Arc<Shared>,
}

impl Connection {
    async fn follow(&mut self, script: Vec<Step>) -> io::Result<()> {
        self.stream.set_nodelay(true)?;
        let mut last_body = Bytes::new();
        for step in script {
            match step {
                Step::Read => last_body = self.read_request(true).await?,
                Step::ReadHead => last_body = self.read_request(false).await?,
                Step::Send(bytes) => self.send(&bytes).await?,
                Step::Echo => {
                    let head = format!(
                        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n",
                        last_body.len()
                    );
                    self.send(&[head.as_bytes(), &last_body].concat()).await?;
                }
                Step::Drip(bytes, pause) => {
                    for byte in bytes {
                        self.send(&[byte]).await?;
                        tokio::time::sleep(pause).await;
                    }
                }
                Step::Flood(bytes) => {
                    while self.send(&bytes).await.is_ok() {}
                    self.shared.note(|log| log.closed_by_peer += 1);
                }
                Step::Pause(pause) => tokio::time::sleep(pause).await,
                Step::Gather(count) => {
                    self.shared.wait(|log| log.requests.len() >= count).await;
                }
                Step::Hold => {
                    while self.fill().await.is_ok() {}
                    self.shared.note(|log| log.closed_by_peer += 1);
                }
                Step::Reset => return self.stream.set_zero_linger(),
            }
        }
        self.stream.shutdown().await
    }

    async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.shared.note(|log| log.bytes_sent += bytes.len() as u64);
        Ok(())
    }

    async fn read_request(&mut self, with_body: bool) -> io::Result<Bytes> {
        let (head, length) = loop {
            match parse_head(&self.unread)? {
                Some((head, length)) => break (head, length),
                None => self.fill().await?,
            }
        };
        self.unread.drain(..length);
        let announced = head
            .headers()
            .get(http::header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse().ok())
            .filter(|_| with_body)
            .unwrap_or(0);
        while self.unread.len() < announced {
            self.fill().await?;
        }
        let body: Bytes = self.unread.drain(..announced).collect();
        let request = head.map(|()| body.clone());
        self.shared.note(|log| log.requests.push(request));
        Ok(body)
    }

    async fn fill(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.unread).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// Parses the head of a request. Returns it with its length in bytes, or `None` if it is
/// incomplete.
fn parse_head(bytes: &[u8]) -> io::Result<Option<(Request<()>, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 128];
    let mut parsed = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = parsed.parse(bytes).map_err(io::Error::other)? else {
        return Ok(None);
    };
    let mut head = Request::new(());
    *head.method_mut() = Method::from_bytes(parsed.method.unwrap_or_default().as_bytes())
        .map_err(io::Error::other)?;
    *head.uri_mut() = Uri::try_from(parsed.path.unwrap_or_default()).map_err(io::Error::other)?;
    for header in parsed.headers {
        head.headers_mut().append(
            HeaderName::try_from(header.name).map_err(io::Error::other)?,
            HeaderValue::from_bytes(header.value).map_err(io::Error::other)?,
        );
    }
    Ok(Some((head, length)))
}
