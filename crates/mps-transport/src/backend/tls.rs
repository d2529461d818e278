//! The TLS configuration that both backends share.

use crate::error::BuildError;
use crate::options::Encoded;
use crate::options::{RootCertificate, TransportOptions};
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

/// Configures TLS 1.2 and 1.3. Trusts the authorities of the machine and those of the options.
pub(crate) fn client_config(options: &TransportOptions) -> Result<ClientConfig, BuildError> {
    let provider = Arc::new(ring::default_provider());
    let extra = options
        .root_certificates
        .iter()
        .map(certificates)
        .collect::<Result<Vec<_>, _>>()?
        .concat();
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| BuildError::with_source("tls", "no supported protocol version", error))?;
    let without_extra = extra.is_empty();
    let mut config = match Verifier::new_with_extra_roots(extra, provider) {
        Ok(verifier) => builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier)),
        // A machine without certificates trusts no TLS server, but can use plain HTTP to itself.
        Err(_) if without_extra => builder.with_root_certificates(RootCertStore::empty()),
        Err(error) => {
            return Err(BuildError::with_source(
                "root_certificates",
                "must be certificate authorities",
                error,
            ));
        }
    }
    .with_no_client_auth();
    config.alpn_protocols = if cfg!(feature = "http2") && options.http2 {
        vec![b"h2".to_vec(), b"http/1.1".to_vec()]
    } else {
        vec![b"http/1.1".to_vec()]
    };
    Ok(config)
}

fn certificates(root: &RootCertificate) -> Result<Vec<CertificateDer<'static>>, BuildError> {
    match &root.encoded {
        Encoded::Der(der) => Ok(vec![CertificateDer::from(der.clone())]),
        Encoded::Pem(pem) => {
            let certificates = CertificateDer::pem_slice_iter(pem)
                .collect::<Result<Vec<_>, _>>()
                .map_err(|error| {
                    BuildError::with_source("root_certificates", "must be a valid PEM file", error)
                })?;
            if certificates.is_empty() {
                return Err(BuildError::new(
                    "root_certificates",
                    "the PEM file must contain a certificate",
                ));
            }
            Ok(certificates)
        }
    }
}
