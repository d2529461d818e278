//! TLS with generated certificates: which are trusted, and the errors of the others.

use crate::authority::{Authority, Identity, Manner, tls_in_front_of, wrong_identities};
use crate::{backends, kind, options, post};
use bytes::Bytes;
use http::Version;
use mps_transport::TransportErrorKind::{Body, Connect, Tls};
use mps_transport::test_util::{ScriptedServer, Step};
use mps_transport::{RootCertificate, TransportError};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// An echo server with this certificate.
async fn echo(identity: Identity) -> (ScriptedServer, String) {
    let wire = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let config = identity.server(&["http/1.1"]);
    let address = tls_in_front_of(wire.address(), config, Manner::Orderly).await;
    (wire, format!("https://{address}/"))
}

#[tokio::test]
async fn extra_authority_is_trusted_from_der_and_pem() {
    let authority = Authority::new();
    let pem = RootCertificate::from_pem(authority.0.pem());
    let other = RootCertificate::from_pem(Authority::new().0.pem());
    let both = [Authority::new().0.pem(), authority.0.pem()].concat();
    for options in [
        authority.trusted(),
        options()
            .with_root_certificate(other)
            .with_root_certificate(pem),
        options().with_root_certificate(RootCertificate::from_pem(both)),
    ] {
        for (backend, transport) in backends(&options) {
            let (_wire, url) = echo(authority.identity(&["127.0.0.1"])).await;
            let answer = transport.send(post(&url)).await;
            let answer = answer.unwrap_or_else(|error| panic!("{backend}: {error:?}"));
            assert_eq!(answer.body(), post(&url).body());
            assert_eq!(answer.version(), Version::HTTP_11);
        }
    }
}

#[tokio::test]
async fn untrusted_certificate_is_refused_before_sending() {
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted()) {
        for (case, identity) in wrong_identities(&authority) {
            let (wire, url) = echo(identity).await;
            let answer = transport.send(post(&url)).await;
            assert!(
                answer.as_ref().is_err_and(TransportError::is_unsent),
                "{backend}, {case}"
            );
            assert_eq!(kind(&format!("{backend}, {case}"), answer), Tls);
            assert_eq!(wire.connections(), 0, "{backend}, {case}");
        }
    }
}

#[tokio::test]
async fn extra_authority_is_not_shared_between_transports() {
    let authority = Authority::new();
    let _trusting = backends(&authority.trusted());
    for (backend, transport) in backends(&options()) {
        let (_wire, url) = echo(authority.identity(&["127.0.0.1"])).await;
        assert_eq!(kind(backend, transport.send(post(&url)).await), Tls);
    }
}

#[tokio::test]
async fn port_without_tls_is_a_tls_error() {
    let alert_protocol_version = b"\x15\x03\x01\x00\x02\x02\x46";
    let plain = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
    for (backend, transport) in backends(&options()) {
        for bytes in [&plain[..], alert_protocol_version] {
            let script = [Step::Send(bytes.to_vec().into()), Step::Hold];
            let server = ScriptedServer::start(script).await.unwrap();
            let url = format!("https://{}/", server.address());
            assert_eq!(kind(backend, transport.send(post(&url)).await), Tls);
        }
    }
}

#[tokio::test]
async fn aborted_handshake_is_a_connect_error() {
    for (backend, transport) in backends(&options()) {
        for script in [vec![], vec![Step::Reset]] {
            let server = ScriptedServer::start(script).await.unwrap();
            let url = format!("https://{}/", server.address());
            assert_eq!(kind(backend, transport.send(post(&url)).await), Connect);
        }
    }
}

#[tokio::test]
async fn server_requiring_client_certificate_is_a_tls_error() {
    let authority = Authority::new();
    for (backend, transport) in backends(&authority.trusted()) {
        let wire = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        let config = authority
            .identity(&["127.0.0.1"])
            .server_for_known_clients(&authority);
        let address = tls_in_front_of(wire.address(), config, Manner::Orderly).await;
        let answer = transport.send(post(&format!("https://{address}/"))).await;
        assert_eq!(kind(backend, answer), Tls);
        assert_eq!(wire.requests().len(), 0);
    }
}

#[tokio::test]
async fn connection_without_close_notify_truncates_body() {
    let authority = Authority::new();
    for raw in [
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok",
        "HTTP/1.1 200 OK\r\n\r\nwithout a length, this body may be incomplete",
    ] {
        for (backend, transport) in backends(&authority.trusted()) {
            let wire = ScriptedServer::start([Step::Read, Step::Send(raw.into())])
                .await
                .unwrap();
            let config = authority.identity(&["127.0.0.1"]).server(&["http/1.1"]);
            let address = tls_in_front_of(wire.address(), config, Manner::Abrupt).await;
            let answer = transport.send(post(&format!("https://{address}/"))).await;
            assert_eq!(kind(backend, answer), Body);
        }
    }
}

#[tokio::test]
async fn first_byte_timeout_excludes_connecting() {
    let authority = Authority::new();
    let late = Manner::Late(Duration::from_secs(2));
    let options = authority
        .trusted()
        .with_connect_timeout(Duration::from_secs(20))
        .with_first_byte_timeout(Duration::from_millis(1_500));
    let mut sending = JoinSet::new();
    for (backend, transport) in backends(&options) {
        let wire = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        let config = authority.identity(&["127.0.0.1"]).server(&["http/1.1"]);
        let address = tls_in_front_of(wire.address(), config, late).await;
        let with_body = post(&format!("https://{address}/"));
        let without = with_body.clone().map(|_| Bytes::new());
        let wire = Arc::new(wire);
        for request in [with_body, without] {
            let (transport, wire) = (transport.clone(), wire.clone());
            sending.spawn(async move {
                let answer = transport.send(request).await;
                assert!(answer.is_ok(), "{backend}, {wire:?}: {answer:?}");
            });
        }
    }
    sending.join_all().await;
}

#[test]
fn machine_without_certificates_can_use_plain_http() {
    let nowhere = tempfile::tempdir().unwrap();
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "limits::idle_connection_is_reused"])
        .env("SSL_CERT_FILE", nowhere.path().join("none.pem"))
        .env("SSL_CERT_DIR", nowhere.path())
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}");
    assert!(printed.contains("1 passed"), "{printed}");
}
