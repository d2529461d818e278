//! A peer that floods an HTTP/2 stream with interim responses: how soon each backend ends it.

use crate::authority::Authority;
use crate::{backends, kind, post, soon};
use mps_transport::TransportErrorKind::{Other, Timeout};
use mps_transport::{HyperTransport, TimeoutStage, Transport};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// `SETTINGS` without any, and the acknowledgement of the client's.
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0];
/// `HEADERS` of stream 1 with `:status: 103`, which the peer has to remember.
const FIRST: &[u8] = &[0, 0, 5, 1, 4, 0, 0, 0, 1, 0x48, 3, b'1', b'0', b'3'];
/// The same head in a single byte. No frame costs the sender less.
const NEXT: &[u8] = &[0, 0, 1, 1, 4, 0, 0, 0, 1, 0xbe];
/// `HEADERS` with `:status: 200` that end the stream.
const ANSWER: &[u8] = &[0, 0, 1, 1, 5, 0, 0, 0, 1, 0x88];

/// Sends `heads` interim responses to the first request of each connection and then the response.
/// Adds to `sent` what it could write. Returns the URL.
async fn flooding(authority: &Authority, heads: usize, sent: Arc<AtomicUsize>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap());
    let config = authority.identity(&["127.0.0.1"]).server(&["h2"]);
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(flood(acceptor.clone(), stream, heads, sent.clone()));
        }
    });
    url
}

async fn flood(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    heads: usize,
    sent: Arc<AtomicUsize>,
) -> std::io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    stream.write_all(SETTINGS).await?;
    let mut seen = Vec::new();
    while !seen.windows(6).any(|text| text == b"TaskId") {
        if stream.read_buf(&mut seen).await? == 0 {
            return Ok(());
        }
    }
    let many = NEXT.repeat(1000);
    stream.write_all(FIRST).await?;
    let mut left = (heads - 1) * NEXT.len();
    while left > 0 {
        let part = &many[..left.min(many.len())];
        stream.write_all(part).await?;
        sent.fetch_add(part.len(), Ordering::Relaxed);
        left -= part.len();
    }
    stream.write_all(ANSWER).await?;
    stream.flush().await?;
    // Keeps the connection until the client has read the response.
    while stream.read_buf(&mut seen).await? > 0 {}
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn flood_of_interim_responses_ends_the_connection() {
    let authority = Authority::new();
    let sent = Arc::new(AtomicUsize::new(0));
    let url = flooding(&authority, usize::MAX / NEXT.len(), sent.clone()).await;
    // Only the guard can end these calls.
    let options = authority
        .trusted()
        .with_first_byte_timeout(Duration::from_secs(600))
        .with_total_timeout(Duration::from_secs(600));
    let hyper = HyperTransport::new(&options).unwrap();
    for call in 1..=24 {
        let answer = soon(hyper.send(post(&url))).await;
        assert_eq!(kind("hyper", answer), Other);
        // What lies in the buffers of the sockets was sent as well, and read by no one.
        assert!(sent.load(Ordering::Relaxed) < call << 24);
    }
}

#[tokio::test]
async fn a_hundred_heads_are_tolerated_and_no_more() {
    let authority = Authority::new();
    for (heads, is_answered) in [(1, true), (99, true), (100, true), (101, false)] {
        let url = flooding(&authority, heads, Arc::default()).await;
        for (backend, transport) in backends(&authority.trusted()) {
            let answer = soon(transport.send(post(&url))).await;
            let expected = is_answered || backend == "reqwest";
            assert_eq!(answer.is_ok(), expected, "{backend}, {heads}: {answer:?}");
        }
    }
}

/// The connections of reqwest cannot be looked into, see `docs/security.md`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn flood_over_reqwest_ends_with_the_first_byte_timeout() {
    let authority = Authority::new();
    let url = flooding(&authority, usize::MAX / NEXT.len(), Arc::default()).await;
    let options = authority
        .trusted()
        .with_first_byte_timeout(Duration::from_millis(300));
    let [(_, reqwest), _] = backends(&options);
    let answer = soon(reqwest.send(post(&url))).await;
    assert_eq!(kind("reqwest", answer), Timeout(TimeoutStage::FirstByte));
}
