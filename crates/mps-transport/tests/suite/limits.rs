//! Timeouts and limits: the stage of each timeout, and valid options.

use crate::{MOMENT, backends, kind, options, post};
use bytes::Bytes;
use http::Request;
use mps_transport::TransportErrorKind::Timeout;
use mps_transport::test_util::{ScriptedServer, Step};
use mps_transport::{
    HyperTransport, ReqwestTransport, RootCertificate, TimeoutStage, TransportOptions,
};
use std::time::Duration;

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn stalled_handshake_is_a_connect_timeout() {
    let server = ScriptedServer::start([Step::Hold]).await.unwrap();
    let url = format!("https://{}/", server.address());
    for (backend, transport) in backends(&options().with_connect_timeout(SHORT)) {
        let answer = transport.send(post(&url)).await;
        assert_eq!(kind(backend, answer), Timeout(TimeoutStage::Connect));
    }
}

#[tokio::test]
async fn total_timeout_includes_connecting() {
    let server = ScriptedServer::start([Step::Hold]).await.unwrap();
    let url = format!("https://{}/", server.address());
    for (backend, transport) in backends(&options().with_total_timeout(SHORT)) {
        let answer = transport.send(post(&url)).await;
        assert_eq!(kind(backend, answer), Timeout(TimeoutStage::Total));
    }
}

#[tokio::test]
async fn first_byte_timeout_starts_with_sending() {
    let options = options().with_first_byte_timeout(SHORT);
    for (backend, transport) in backends(&options) {
        let server = ScriptedServer::start([Step::Read, Step::Hold])
            .await
            .unwrap();
        let get = Request::get(server.url()).body(Bytes::new()).unwrap();
        for request in [post(&server.url()), get] {
            let answer = transport.send(request).await;
            assert_eq!(kind(backend, answer), Timeout(TimeoutStage::FirstByte));
        }
    }
}

#[tokio::test]
async fn idle_connection_is_reused() {
    for (backend, transport) in backends(&options()) {
        let script = [Step::Read, Step::Echo, Step::Read, Step::Echo];
        let server = ScriptedServer::start(script).await.unwrap();
        for _ in 0..2 {
            transport.send(post(&server.url())).await.unwrap();
        }
        assert_eq!(server.connections(), 1, "{backend}");
    }
}

#[tokio::test]
async fn all_concurrent_connections_are_kept() {
    const TOGETHER: usize = 24;
    const ROUNDS: usize = 3;
    for (backend, transport) in backends(&options()) {
        // Responses are sent after all requests have arrived.
        let script =
            (1..=ROUNDS).flat_map(|round| [Step::Read, Step::Gather(round * TOGETHER), Step::Echo]);
        let server = ScriptedServer::start(script).await.unwrap();
        for _ in 0..ROUNDS {
            let calls: Vec<_> = (0..TOGETHER)
                .map(|_| {
                    let (transport, request) = (transport.clone(), post(&server.url()));
                    tokio::spawn(async move { transport.send(request).await })
                })
                .collect();
            for call in calls {
                call.await.unwrap().unwrap();
            }
            // A connection returns to the pool a moment after its response.
            tokio::time::sleep(MOMENT).await;
        }
        assert!(server.connections() < 2 * TOGETHER, "{backend}");
    }
}

#[tokio::test]
async fn connection_idle_too_long_is_not_reused() {
    for idle in [Duration::ZERO, Duration::from_millis(20)] {
        for (backend, transport) in backends(&options().with_idle_timeout(idle)) {
            let script = [Step::Read, Step::Echo, Step::Read, Step::Echo];
            let server = ScriptedServer::start(script).await.unwrap();
            for _ in 0..2 {
                transport.send(post(&server.url())).await.unwrap();
                tokio::time::sleep(Duration::from_millis(60)).await;
            }
            assert_eq!(server.connections(), 2, "{backend}, {idle:?}");
        }
    }
}

#[tokio::test]
async fn endless_durations_are_usable() {
    let options = options()
        .with_connect_timeout(Duration::MAX)
        .with_first_byte_timeout(Duration::MAX)
        .with_total_timeout(Duration::MAX)
        .with_idle_timeout(Duration::MAX)
        .with_max_body(usize::MAX);
    for (backend, transport) in backends(&options) {
        let server = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        let answer = transport.send(post(&server.url())).await;
        assert!(answer.is_ok(), "{backend}: {answer:?}");
    }
}

#[tokio::test]
async fn post_without_body_sends_content_length_zero() {
    for (backend, transport) in backends(&options()) {
        let server = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        let request = Request::post(server.url()).body(Bytes::new()).unwrap();
        transport.send(request).await.unwrap();
        let arrived = &server.requests()[0];
        assert_eq!(arrived.headers()["content-length"], "0", "{backend}");
    }
}

#[tokio::test]
async fn both_backends_request_same_encoding() {
    for (backend, transport) in backends(&options()) {
        let server = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        transport.send(post(&server.url())).await.unwrap();
        let mut own = post(&server.url());
        let identity = "identity".parse().unwrap();
        own.headers_mut().insert("accept-encoding", identity);
        transport.send(own).await.unwrap();
        let asked: Vec<_> = server
            .requests()
            .iter()
            .map(|request| request.headers()["accept-encoding"].clone())
            .collect();
        assert_eq!(asked, ["gzip", "identity"], "{backend}");
    }
}

#[test]
fn invalid_options_are_named() {
    let zero = Duration::ZERO;
    let text = RootCertificate::from_pem("no certificate");
    let cut = RootCertificate::from_pem("-----BEGIN CERTIFICATE-----\nMIIB\n");
    let noise = RootCertificate::from_der(vec![1, 2, 3]);
    for (option, options) in [
        ("connect_timeout", options().with_connect_timeout(zero)),
        (
            "first_byte_timeout",
            options().with_first_byte_timeout(zero),
        ),
        ("total_timeout", options().with_total_timeout(zero)),
        ("root_certificates", options().with_root_certificate(text)),
        ("root_certificates", options().with_root_certificate(cut)),
        ("root_certificates", options().with_root_certificate(noise)),
    ] {
        assert_unusable(option, &options);
    }
}

#[track_caller]
fn assert_unusable(option: &str, options: &TransportOptions) {
    for error in [
        ReqwestTransport::new(options).unwrap_err(),
        HyperTransport::new(options).unwrap_err(),
    ] {
        assert_eq!(error.option(), option);
        assert!(error.to_string().starts_with(&format!("{option}: ")));
    }
}
