//! Responses that no correct server sends, written to the socket byte by byte.

use std::io::{self, ErrorKind};
use std::time::Duration;

use bytes::Bytes;
use http::{Response, header};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

use super::write_timeout::WriteTimeout;
use crate::fault::{ConnectionFault, Drip};

/// Bytes to write instead of a response, and the end of the connection.
#[derive(Debug)]
pub(crate) struct RawResponse {
    head: Bytes,
    body: Bytes,
    drip: Option<Drip>,
    after: AfterBody,
}

#[derive(Clone, Copy, Debug)]
enum AfterBody {
    Close,
    Reset,
    Stall,
}

/// End of the connection after a response that was written byte by byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// The client closed the connection before it had all that was to come.
    CallerLeft,
    /// The emulator ended the connection.
    Ended,
}

impl RawResponse {
    /// Resets the connection without a response.
    pub(crate) fn reset() -> Self {
        Self {
            head: Bytes::new(),
            body: Bytes::new(),
            drip: None,
            after: AfterBody::Reset,
        }
    }

    /// Sends `response` slowly or only in part.
    pub(crate) fn new(
        response: &Response<Bytes>,
        drip: Option<Drip>,
        end: Option<&ConnectionFault>,
    ) -> Self {
        let whole = response.body();
        let (sent, after) = match end {
            None | Some(ConnectionFault::Close) => (whole.len(), AfterBody::Close),
            Some(ConnectionFault::TruncateAfter(length)) => (*length, AfterBody::Close),
            Some(ConnectionFault::ResetAfter(length)) => (*length, AfterBody::Reset),
            Some(ConnectionFault::StallAfter(length)) => (*length, AfterBody::Stall),
            Some(ConnectionFault::ResetBeforeAnswer | ConnectionFault::ResetOnAccept) => {
                return Self::reset();
            }
            Some(ConnectionFault::Hang) => {
                return Self {
                    after: AfterBody::Stall,
                    ..Self::reset()
                };
            }
            Some(ConnectionFault::Raw(raw)) => {
                return Self {
                    head: Bytes::new(),
                    body: raw.clone(),
                    drip,
                    after: AfterBody::Close,
                };
            }
        };
        Self {
            head: head(response),
            body: whole.slice(..sent.min(whole.len())),
            drip,
            after,
        }
    }

    /// Writes it unless the client disconnects, reads nothing for `timeout`, or the emulator stops
    /// first.
    pub(super) async fn send(
        self,
        stream: TcpStream,
        timeout: Duration,
        stop: &CancellationToken,
    ) -> Delivery {
        let mut stream = WriteTimeout::new(stream, timeout);
        let written = tokio::select! {
            written = self.write(&mut stream) => written,
            () = stop.cancelled() => return Delivery::Ended,
        };
        let mut stream = stream.into_inner();
        match written {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::TimedOut => return Delivery::Ended,
            Err(_) => return Delivery::CallerLeft,
        }
        match self.after {
            AfterBody::Close => {
                let _ = stream.shutdown().await;
            }
            AfterBody::Reset => {
                if !self.head.is_empty() {
                    // A reset discards bytes that the client has not read yet.
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                reset(stream);
            }
            AfterBody::Stall => {
                return tokio::select! {
                    () = client_closed(&stream) => Delivery::CallerLeft,
                    () = stop.cancelled() => Delivery::Ended,
                };
            }
        }
        Delivery::Ended
    }

    async fn write(&self, stream: &mut WriteTimeout) -> io::Result<()> {
        let Some(Drip { bytes, every }) = self.drip else {
            return stream
                .write_all(&[&self.head[..], &self.body].concat())
                .await;
        };
        stream.write_all(&self.head).await?;
        for drop in self.body.chunks(bytes) {
            // A write after the client has closed would still succeed once.
            tokio::select! {
                () = tokio::time::sleep(every) => {}
                () = client_closed(stream.get_ref()) => return Err(ErrorKind::BrokenPipe.into()),
            }
            stream.write_all(drop).await?;
        }
        Ok(())
    }
}

/// Resets a connection, as a crashed host does.
pub(crate) fn reset(stream: TcpStream) {
    let _ = stream.set_zero_linger();
}

/// Waits until the client closes the connection. Ignores further bytes.
async fn client_closed(stream: &TcpStream) {
    let mut ignored = [0; 1024];
    while stream.readable().await.is_ok() {
        match stream.try_read(&mut ignored) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(_) => return,
        }
    }
}

/// Serializes the head of a response.
fn head(response: &Response<Bytes>) -> Bytes {
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or("Unknown");
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    for (name, value) in response.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    let framing = [header::CONTENT_LENGTH, header::TRANSFER_ENCODING];
    if !framing
        .iter()
        .any(|name| response.headers().contains_key(name))
    {
        let length = format!("content-length: {}\r\n", response.body().len());
        head.extend_from_slice(length.as_bytes());
    }
    head.extend_from_slice(b"\r\n");
    head.into()
}
