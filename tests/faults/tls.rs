//! Servers whose TLS is at fault: certificates, versions, handshakes, and ends of the connection.

use crate::authority::{Authority, Identity, Manner, tls_in_front_of, wrong_identities};
use crate::harness::{ID, RUNS, answer, backends, broken, check_text, client, ok, send, shown};
use mps_describe::transport::TransportErrorKind::{Body, Connect, Timeout, Tls};
use mps_describe::transport::test_util::{ScriptedServer, Step};
use mps_describe::transport::{TimeoutStage, Transport, TransportErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_rustls::rustls::ServerConfig;

/// The first message of a server that speaks no later version than TLS 1.1.
fn server_hello_of_tls_1_1() -> Vec<u8> {
    let mut hello = vec![0x03, 0x02]; // the version
    hello.extend([7; 32]); // the random
    hello.extend([0, 0xc0, 0x13, 0]); // no session, the cipher suite, no compression
    let handshake = [&[2, 0, 0, hello.len() as u8][..], &hello].concat();
    [
        &[0x16, 0x03, 0x02, 0, handshake.len() as u8][..],
        &handshake,
    ]
    .concat()
}

/// One call against a TLS server, and the error that it ends with.
#[derive(Clone, Copy)]
struct Case<'a> {
    name: &'a str,
    address: SocketAddr,
    kind: TransportErrorKind,
    attempts: u32,
}

async fn meet(backend: &str, transport: &Arc<dyn Transport>, case: Case<'_>) {
    let shown_case = format!("{backend}, {}", case.name);
    let url = format!("https://{}", case.address);
    let client = client(&url, transport).build().unwrap();
    let error = client.describe(ID).await.unwrap_err();
    let text = shown(&error);
    assert_eq!(broken(&error), Some(case.kind), "{shown_case}: {text}");
    assert_eq!(error.attempts(), case.attempts, "{shown_case}: {text}");
    if case.kind == Tls {
        assert!(
            !error.may_have_been_processed() || case.name.contains("client"),
            "{text}"
        );
    }
    check_text(&shown_case, &text);
}

async fn meet_many(transports: &[(&'static str, Arc<dyn Transport>)], case: Case<'static>) {
    for (backend, transport) in transports {
        let mut runs = JoinSet::new();
        for _ in 0..RUNS {
            let (backend, transport) = (*backend, Arc::clone(transport));
            runs.spawn(async move { meet(backend, &transport, case).await });
        }
        runs.join_all().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn untrusted_server_receives_no_request() {
    let authority = Authority::new();
    let transports = backends(&authority.trusted());
    let inner = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let refuse = async |name, config: ServerConfig| {
        let address = tls_in_front_of(inner.address(), config, Manner::Orderly).await;
        let case = Case {
            name,
            address,
            kind: Tls,
            attempts: 1,
        };
        meet_many(&transports, case).await;
    };
    for (name, identity) in wrong_identities(&authority) {
        refuse(name, identity.server(&["http/1.1"])).await;
    }
    let known = authority.identity(&["127.0.0.1"]);
    refuse(
        "for known clients",
        known.server_for_known_clients(&authority),
    )
    .await;
    assert_eq!(inner.requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn server_without_sound_tls_receives_no_request() {
    let timeout = Duration::from_millis(300);
    let transports = backends(&crate::options().with_connect_timeout(timeout));
    let stalls = Timeout(TimeoutStage::Connect);
    let plain = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
    let alert = b"\x15\x03\x01\x00\x02\x02\x46".to_vec();
    let hello = server_hello_of_tls_1_1();
    let half = hello[..20].to_vec();
    for (name, script, kind, attempts) in [
        ("TLS 1.1", vec![send(hello), Step::Hold], Tls, 1),
        ("a plain answer", vec![send(plain), Step::Hold], Tls, 1),
        ("noise", vec![send(vec![0xff; 64]), Step::Hold], Tls, 1),
        ("an alert", vec![send(alert), Step::Hold], Tls, 1),
        ("a handshake that stalls", vec![Step::Hold], stalls, 3),
        (
            "half a handshake that stalls",
            vec![send(half.clone()), Step::Hold],
            stalls,
            3,
        ),
        ("a handshake that is closed", vec![], Connect, 3),
        (
            "half a handshake that is closed",
            vec![send(half)],
            Connect,
            3,
        ),
        (
            "a handshake that is reset",
            vec![Step::Pause(Duration::from_millis(5)), Step::Reset],
            Connect,
            3,
        ),
    ] {
        let server = ScriptedServer::start(script).await.unwrap();
        let case = Case {
            name,
            address: server.address(),
            kind,
            attempts,
        };
        meet_many(&transports, case).await;
        assert_eq!(server.requests().len(), 0, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handshake_that_comes_late_is_a_connect_timeout() {
    let authority = Authority::new();
    let timeout = Duration::from_millis(300);
    let transports = backends(&authority.trusted().with_connect_timeout(timeout));
    let inner = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let config = authority.identity(&["127.0.0.1"]).server(&["http/1.1"]);
    let late = Manner::Late(10 * timeout);
    let case = Case {
        name: "a late handshake",
        address: tls_in_front_of(inner.address(), config, late).await,
        kind: Timeout(TimeoutStage::Connect),
        attempts: 3,
    };
    meet_many(&transports, case).await;
    assert_eq!(inner.requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answer_cut_within_tls_is_no_answer() {
    let authority = Authority::new();
    let transports = backends(&authority.trusted());
    let body = answer("sound");
    let longer = format!("Content-Length: {}\r\n", body.len() + 1);
    for (name, cut) in [
        ("a body without close_notify", ok("", &body)),
        ("a sized body without close_notify", ok(&longer, &body)),
    ] {
        let inner = ScriptedServer::start([Step::Read, cut]).await.unwrap();
        let identity: Identity = authority.identity(&["127.0.0.1"]);
        let config = identity.server(&["http/1.1"]);
        let address = tls_in_front_of(inner.address(), config, Manner::Abrupt).await;
        let case = Case {
            name,
            address,
            kind: Body,
            attempts: 3,
        };
        meet_many(&transports, case).await;
    }
}
