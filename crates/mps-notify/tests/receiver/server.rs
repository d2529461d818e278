//! The server of the tests, a plain client, and bodies to post.

use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use mps_notify::Receiver;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

/// The key of the known signature.
pub(crate) const KEY: &str = "my-notify-key";

/// Expiry time of the known signature.
pub(crate) const EXPIRY: u64 = 1_700_000_600;

/// The signature over [`EXPIRY`] and [`KEY`].
pub(crate) const SIGN: &str = "01fe6a1b5ef074b8f58d5a8e42473ce5";

/// Returns a time at which the known signature is valid.
pub(crate) fn before_expiry() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(EXPIRY - 300)
}

/// Makes the notification of a task.
pub(crate) fn task(id: &str, status: &str) -> String {
    format!(
        r#"{{"EventType":"WorkflowTask","WorkflowTaskEvent":{{"TaskId":"{id}","Status":"{status}"}}}}"#
    )
}

/// Makes the notification of a task with the known signature.
pub(crate) fn signed(id: &str) -> String {
    let unsigned = task(id, "FINISH");
    let unsigned = unsigned.strip_suffix('}').unwrap();
    format!(r#"{unsigned},"Timestamp":{EXPIRY},"Sign":"{SIGN}"}}"#)
}

/// Serves the receiver with hyper on a port of its own.
pub(crate) async fn serve(receiver: Receiver) -> SocketAddr {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    // The usual backlog of 128 connections would refuse some of a thousand senders.
    let listener = socket.listen(4096).unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(receiver.clone());
            tokio::spawn(async move {
                let _ = http1::Builder::new()
                    .half_close(true)
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    address
}

/// Response of the server.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// Returns the head of a request with a body of this length.
pub(crate) fn head(length: usize) -> String {
    format!(
        "POST /notify HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
    )
}

/// Posts a body.
pub(crate) async fn post(address: SocketAddr, body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    exchange(address, &[head(body.len()).as_bytes(), body].concat()).await
}

/// Sends bytes, ends the sending side, and reads the response.
pub(crate) async fn exchange(address: SocketAddr, request: &[u8]) -> Reply {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may answer and close before it has read everything.
    let _ = stream.write_all(request).await;
    let _ = stream.shutdown().await;
    read_reply(&mut stream).await
}

/// Reads the response to the end of the connection.
pub(crate) async fn read_reply(stream: &mut TcpStream) -> Reply {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Reply {
        status: status.unwrap_or_default(),
        head: head.to_ascii_lowercase(),
        body: body.to_owned(),
    }
}
