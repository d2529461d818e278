//! Certificates that the tests generate, and TLS servers with them. Also part of the fault tests of
//! the whole client.

use crate::options;
use mps_transport::{RootCertificate, TransportOptions};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// A certificate authority of the tests.
pub(crate) struct Authority(pub(crate) CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Options that trust it.
    pub(crate) fn trusted(&self) -> TransportOptions {
        options().with_root_certificate(RootCertificate::from_der(self.0.der().to_vec()))
    }

    /// A server certificate for these names, modified by `change`.
    fn issue(&self, names: &[&str], change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let mut params = params(names);
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Identity {
            certificate: certificate.der().clone(),
            key: PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        }
    }

    /// A server certificate for these names.
    pub(crate) fn identity(&self, names: &[&str]) -> Identity {
        self.issue(names, |_| {})
    }
}

fn params(names: &[&str]) -> CertificateParams {
    let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
    CertificateParams::new(names).unwrap()
}

pub(crate) struct Identity {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

impl Identity {
    pub(crate) fn self_signed(names: &[&str]) -> Self {
        let key = KeyPair::generate().unwrap();
        Self {
            certificate: params(names).self_signed(&key).unwrap().der().clone(),
            key: PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        }
    }

    /// A server configuration with these protocols, in order of preference.
    pub(crate) fn server(self, protocols: &[&str]) -> ServerConfig {
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![self.certificate], self.key)
            .unwrap();
        config.alpn_protocols = protocols
            .iter()
            .map(|protocol| protocol.as_bytes().to_vec())
            .collect();
        config
    }

    /// A server configuration that requires a client certificate, which no test has.
    pub(crate) fn server_for_known_clients(self, authority: &Authority) -> ServerConfig {
        let provider = Arc::new(ring::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(authority.0.der().clone()).unwrap();
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
                .build()
                .unwrap();
        ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(verifier)
            .with_single_cert(vec![self.certificate], self.key)
            .unwrap()
    }
}

/// Behaviour of a TLS server.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    Orderly,
    /// Waits before the handshake.
    Late(Duration),
    /// Closes without a TLS close_notify.
    Abrupt,
}

/// Accepts TLS connections and forwards their plain text to `inner`.
pub(crate) async fn tls_in_front_of(
    inner: SocketAddr,
    config: ServerConfig,
    manner: Manner,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Manner::Late(pause) = manner {
                    tokio::time::sleep(pause).await;
                }
                let mut outside = match acceptor.accept(stream).into_fallible().await {
                    Ok(outside) => outside,
                    Err((_, mut refused)) => {
                        // Closed with a request unread, it would be reset, and the alert lost.
                        let _ = refused.shutdown().await;
                        let mut rest = Vec::new();
                        let _ =
                            timeout(Duration::from_secs(5), refused.read_to_end(&mut rest)).await;
                        return;
                    }
                };
                let mut inside = TcpStream::connect(inner).await.unwrap();
                if let Manner::Abrupt = manner {
                    let (mut from_inside, mut to_inside) = inside.split();
                    let (mut from_outside, mut to_outside) = tokio::io::split(outside);
                    tokio::select! {
                        _ = tokio::io::copy(&mut from_inside, &mut to_outside) => {}
                        _ = tokio::io::copy(&mut from_outside, &mut to_inside) => {}
                    }
                    let _ = to_outside.flush().await;
                } else {
                    let _ = copy_bidirectional(&mut outside, &mut inside).await;
                }
            });
        }
    });
    address
}

/// Certificates that no client may accept.
pub(crate) fn wrong_identities(authority: &Authority) -> [(&'static str, Identity); 6] {
    let here = ["127.0.0.1"];
    let valid_in = |first, last| {
        authority.issue(&here, move |params| {
            params.not_before = date_time_ymd(first, 1, 1);
            params.not_after = date_time_ymd(last, 1, 1);
        })
    };
    let elsewhere = ["mps.tencentcloudapi.com", "127.0.0.2"];
    [
        ("expired", valid_in(2019, 2020)),
        ("not yet valid", valid_in(2190, 2191)),
        ("for another host", authority.identity(&elsewhere)),
        ("for no name", authority.identity(&[])),
        ("self-signed", Identity::self_signed(&here)),
        ("of an unknown authority", Authority::new().identity(&here)),
    ]
}
