//! HTTP/2 over TLS: one shared connection, and the effect of failures on other streams.

use crate::authority::Authority;
use crate::{backends, kind, post, soon, with_causes};
use bytes::Bytes;
use h2::Reason;
use h2::server::SendResponse;
use http::{Request, Response, Version};
use mps_transport::TransportErrorKind::{Body, Reset, Timeout, Tls, TooLarge};
use mps_transport::{ConnectionHandle, TimeoutStage, TransportError, TransportErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// Reaction of the server to a request.
#[derive(Clone, Copy, Debug)]
enum Act {
    Echo,
    /// Echoes after this many requests have arrived.
    EchoAfter(usize),
    /// Echoes, and refuses further requests on the connection.
    EchoAndLeave,
    /// Resets the stream instead of responding.
    Refuse(Reason),
    /// Resets the stream within the body.
    BreakOff(Reason),
    /// Ends the body before its announced length.
    Short,
    /// Announces this length and sends nothing.
    Announce(u64),
    /// Sends a body without end.
    Flood,
    /// Does not respond on the stream.
    Hold,
    /// Closes the whole connection.
    GoAway(Reason),
    /// Goes silent on the whole connection.
    FallSilent,
}

struct Server {
    url: String,
    seen: Arc<Seen>,
}

struct Seen {
    connections: AtomicUsize,
    requests: AtomicUsize,
    /// One permit for each stream that the client has reset.
    resets: Semaphore,
}

impl Server {
    /// A server that reacts to its requests in this order, and to all further ones like the last.
    async fn start(authority: &Authority, acts: &'static [Act]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}/", listener.local_addr().unwrap());
        let config = authority.identity(&["127.0.0.1"]).server(&["h2"]);
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let seen = Arc::new(Seen {
            connections: AtomicUsize::new(0),
            requests: AtomicUsize::new(0),
            resets: Semaphore::new(0),
        });
        let server = Self {
            url,
            seen: seen.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                seen.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(acceptor.clone(), stream, acts, seen.clone()));
            }
        });
        server
    }

    fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    async fn wait_for_reset(&self) {
        soon(self.seen.resets.acquire()).await.unwrap().forget();
    }

    async fn wait_for_request(&self) {
        soon(async {
            while self.requests() == 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
        .await;
    }

    fn requests(&self) -> usize {
        self.seen.requests.load(Ordering::SeqCst)
    }
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, acts: &[Act], seen: Arc<Seen>) {
    let Ok(stream) = acceptor.accept(stream).await else {
        return;
    };
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    while let Some(Ok((request, respond))) = connection.accept().await {
        let index = seen.requests.fetch_add(1, Ordering::SeqCst);
        let act = acts[index.min(acts.len() - 1)];
        match act {
            Act::GoAway(reason) => connection.abrupt_shutdown(reason),
            Act::FallSilent => std::future::pending().await,
            Act::EchoAndLeave => connection.graceful_shutdown(),
            _ => {}
        }
        tokio::spawn(treat(act, request, respond, seen.clone()));
    }
}

/// Errors come from the client and end the stream.
async fn treat(
    act: Act,
    request: Request<h2::RecvStream>,
    mut respond: SendResponse<Bytes>,
    seen: Arc<Seen>,
) -> Result<(), h2::Error> {
    let mut body = Vec::new();
    let mut receiving = request.into_body();
    while let Some(data) = receiving.data().await {
        body.extend_from_slice(&data?);
    }
    let answer = |length: Option<u64>| {
        let mut answer = Response::new(());
        if let Some(length) = length {
            answer.headers_mut().insert("content-length", length.into());
        }
        answer
    };
    match act {
        Act::Echo | Act::EchoAfter(_) | Act::EchoAndLeave => {
            if let Act::EchoAfter(count) = act {
                while seen.requests.load(Ordering::SeqCst) < count {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            }
            let mut sending = respond.send_response(answer(Some(body.len() as u64)), false)?;
            sending.send_data(body.into(), true)?;
        }
        Act::Refuse(reason) => respond.send_reset(reason),
        Act::BreakOff(reason) => {
            let mut sending = respond.send_response(answer(Some(9)), false)?;
            sending.send_data("ok".into(), false)?;
            tokio::time::sleep(crate::MOMENT).await;
            sending.send_reset(reason);
        }
        Act::Short => {
            let mut sending = respond.send_response(answer(Some(9)), false)?;
            sending.send_data("ok".into(), true)?;
        }
        Act::Announce(length) => {
            let mut sending = respond.send_response(answer(Some(length)), false)?;
            let _ = std::future::poll_fn(|cx| sending.poll_reset(cx)).await;
            seen.resets.add_permits(1);
        }
        Act::Flood => {
            let mut sending = respond.send_response(answer(None), false)?;
            loop {
                sending.reserve_capacity(1 << 14);
                match std::future::poll_fn(|cx| sending.poll_capacity(cx)).await {
                    Some(Ok(free)) => sending.send_data(vec![0; free].into(), false)?,
                    _ => break seen.resets.add_permits(1),
                }
            }
        }
        Act::Hold => {
            let _ = std::future::poll_fn(|cx| respond.poll_reset(cx)).await;
            seen.resets.add_permits(1);
        }
        Act::GoAway(_) | Act::FallSilent => std::future::pending().await,
    }
    Ok(())
}

#[tokio::test]
async fn http2_is_negotiated_and_shares_one_connection() {
    const COUNT: usize = 16;
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted()) {
        let server = Server::start(&authority, &[Act::Echo, Act::EchoAfter(COUNT + 1)]).await;
        let answer = transport.send(post(&server.url)).await.unwrap();
        assert_eq!(answer.version(), Version::HTTP_2, "{backend}");
        let mut sending = JoinSet::new();
        for n in 0..COUNT {
            let transport = transport.clone();
            let request = Request::post(&server.url).body(format!("request {n}").into());
            sending.spawn(async move { (n, transport.send(request.unwrap()).await) });
        }
        for (n, answer) in sending.join_all().await {
            assert_eq!(answer.unwrap().body(), &format!("request {n}"), "{backend}");
        }
        assert_eq!(server.connections(), 1, "{backend}");
    }
}

#[tokio::test]
async fn http2_is_not_offered_when_disabled() {
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted().with_http2(false)) {
        let server = Server::start(&authority, &[Act::Echo]).await;
        let answer = transport.send(post(&server.url)).await;
        assert_eq!(kind(backend, answer), Tls, "the server speaks nothing else");
        assert_eq!(server.requests(), 0);
    }
}

#[tokio::test]
async fn http2_faults_yield_their_kinds_and_send_nothing_twice() {
    let authority = Authority::new();
    let faults: [(&'static [Act], TransportErrorKind); 9] = [
        (&[Act::Refuse(Reason::REFUSED_STREAM), Act::Echo], Reset),
        (&[Act::Refuse(Reason::CANCEL), Act::Echo], Reset),
        (&[Act::Refuse(Reason::INTERNAL_ERROR), Act::Echo], Reset),
        (&[Act::BreakOff(Reason::CANCEL), Act::Echo], Reset),
        (&[Act::GoAway(Reason::NO_ERROR), Act::Echo], Reset),
        (&[Act::GoAway(Reason::ENHANCE_YOUR_CALM), Act::Echo], Reset),
        (&[Act::Short, Act::Echo], Body),
        (&[Act::Announce(2_000), Act::Echo], TooLarge),
        (&[Act::Flood, Act::Echo], TooLarge),
    ];
    for (acts, expected) in faults {
        for (backend, transport) in backends(&authority.trusted().with_max_body(1_000)) {
            let server = Server::start(&authority, acts).await;
            let answer = transport.send(post(&server.url)).await;
            let is_unsent = answer.as_ref().is_err_and(TransportError::is_unsent);
            let is_refused = matches!(acts[0], Act::Refuse(Reason::REFUSED_STREAM));
            assert_eq!(is_unsent, is_refused, "{backend}, {:?}", acts[0]);
            assert_eq!(kind(&format!("{backend}, {:?}", acts[0]), answer), expected);
            assert_eq!(server.requests(), 1, "{backend}, {:?}", acts[0]);
            let next = transport.send(post(&server.url)).await;
            let next = next.unwrap_or_else(|error| panic!("{backend}: {}", with_causes(&error)));
            assert_eq!(next.body(), post("/").body(), "{backend}, {:?}", acts[0]);
            if expected == TooLarge {
                server.wait_for_reset().await;
            }
        }
    }
}

#[tokio::test]
async fn refusing_http2_connection_is_replaced() {
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted()) {
        let server = Server::start(&authority, &[Act::EchoAndLeave, Act::Echo]).await;
        for _ in 0..2 {
            let answer = transport.send(post(&server.url)).await;
            assert!(answer.is_ok(), "{backend}: {answer:?}");
            tokio::time::sleep(crate::MOMENT).await;
        }
        assert_eq!(server.connections(), 2, "{backend}");
    }
}

#[tokio::test]
async fn discarded_connection_ends_its_streams_and_takes_no_new_one() {
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted()) {
        let acts = &[Act::Echo, Act::EchoAfter(3), Act::Echo];
        let server = Server::start(&authority, acts).await;
        let answer = transport.send(post(&server.url)).await.unwrap();
        let under_way = tokio::spawn({
            let (transport, request) = (transport.clone(), post(&server.url));
            async move { transport.send(request).await }
        });
        soon(async {
            while server.requests() < 2 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
        .await;
        let connection = answer.extensions().get::<ConnectionHandle>();
        connection.unwrap().discard();
        transport.send(post(&server.url)).await.unwrap();
        assert_eq!(server.connections(), 2, "{backend}");
        let under_way = soon(under_way).await.unwrap().unwrap();
        assert_eq!(under_way.body(), post("/").body(), "{backend}");
        transport.send(post(&server.url)).await.unwrap();
        assert_eq!(server.connections(), 2, "{backend}");
    }
}

#[tokio::test]
async fn dropped_future_resets_stream_and_keeps_connection() {
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted()) {
        let server = Server::start(&authority, &[Act::Hold, Act::Echo]).await;
        let sending = tokio::spawn({
            let (transport, request) = (transport.clone(), post(&server.url));
            async move { transport.send(request).await }
        });
        server.wait_for_request().await;
        sending.abort();
        server.wait_for_reset().await;
        transport.send(post(&server.url)).await.unwrap();
        assert_eq!(server.connections(), 1, "{backend}");
    }
}

#[tokio::test]
async fn silent_http2_connection_is_replaced() {
    let authority = Authority::new();
    let options = authority
        .trusted()
        .with_first_byte_timeout(Duration::from_millis(500));
    for (backend, transport) in backends(&options) {
        let server = Server::start(&authority, &[Act::FallSilent, Act::Echo]).await;
        let answer = transport.send(post(&server.url)).await;
        let silent = kind(backend, answer);
        assert!(matches!(silent, Timeout(TimeoutStage::FirstByte) | Reset));
        // A slow machine may lose a few more. On the silent connection all would be lost.
        soon(async { while transport.send(post(&server.url)).await.is_err() {} }).await;
        assert!(server.connections() > 1, "{backend}");
    }
}

#[tokio::test]
async fn http2_connection_of_late_response_takes_no_further_request() {
    let authority = Authority::new();
    let options = authority
        .trusted()
        .with_first_byte_timeout(Duration::from_millis(300))
        .with_total_timeout(Duration::from_millis(600));
    for (backend, transport) in backends(&options) {
        let acts = &[Act::Hold, Act::Announce(9), Act::Echo];
        let server = Server::start(&authority, acts).await;
        for stage in [TimeoutStage::FirstByte, TimeoutStage::Total] {
            let answer = transport.send(post(&server.url)).await;
            assert_eq!(kind(backend, answer), Timeout(stage));
        }
        // A slow machine may lose a few more.
        let mut lost = 2;
        soon(async {
            while transport.send(post(&server.url)).await.is_err() {
                lost += 1;
            }
        })
        .await;
        assert_eq!(server.connections(), lost + 1, "{backend}");
        transport.send(post(&server.url)).await.unwrap();
        assert_eq!(server.connections(), lost + 1, "{backend}");
    }
}
