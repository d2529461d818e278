//! A connection to the host or to a forwarding proxy. Reading fails if the peer floods a stream of
//! HTTP/2 with heads of responses.

use crate::backend::hyper::frame_counter::FrameCounter;
use hyper_util::client::legacy::connect::{Connected, Connection};
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A connection to the host, or to a proxy that forwards plain requests.
#[derive(Debug)]
pub(crate) struct HostStream<T> {
    stream: T,
    ends_at_proxy: bool,
    /// The heads that the peer has sent, if it speaks HTTP/2.
    frames: Option<FrameCounter>,
}

impl<T: Connection> HostStream<T> {
    pub(super) fn new(stream: T, ends_at_proxy: bool) -> Self {
        let is_http2 = stream.connected().is_negotiated_h2();
        Self {
            stream,
            ends_at_proxy,
            frames: is_http2.then(FrameCounter::default),
        }
    }
}

impl<T: Connection> Connection for HostStream<T> {
    fn connected(&self) -> Connected {
        // A forwarding proxy needs the absolute URI. hyper sends it on connections marked so.
        self.stream.connected().proxy(self.ends_at_proxy)
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for HostStream<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        if let (Poll::Ready(Ok(())), Some(frames)) = (&read, &mut self.frames)
            && !frames.count(buf.filled().get(before..).unwrap_or_default())
        {
            // The library keeps the kind alone, and tells it to every stream of the connection.
            return Poll::Ready(Err(io::Error::other(
                "the peer sends interim responses without end",
            )));
        }
        read
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for HostStream<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
