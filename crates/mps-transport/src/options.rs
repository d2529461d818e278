//! Options of a transport: timeouts, limits, proxy and trusted authorities.

use crate::proxy_url::ProxyUrl;
use std::fmt;
use std::time::Duration;

/// Timeouts, limits, proxy and TLS settings of a transport.
///
/// Both backends take these options, and the contract suite passes them to your own transport. The
/// defaults suit the service. Change single ones:
///
/// ```
/// use mps_transport::TransportOptions;
/// use std::time::Duration;
///
/// let options = TransportOptions::default()
///     .with_total_timeout(Duration::from_secs(10))
///     .with_max_body(8 << 20);
/// assert_eq!(options.connect_timeout, Duration::from_millis(3_100));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransportOptions {
    /// Timeout for DNS, connecting, the tunnel of a proxy and the TLS handshake together. Default:
    /// 3.1 s.
    pub connect_timeout: Duration,
    /// Timeout from sending the request to the head of the response. Default: 10 s.
    pub first_byte_timeout: Duration,
    /// Timeout of the whole exchange, including the body of the response. Default: 30 s.
    pub total_timeout: Duration,
    /// Time for which an idle connection is kept. Default: 30 s. The service closes idle
    /// connections after 60 s, and a request sent at that moment is lost.
    pub idle_timeout: Duration,
    /// Size limit of the body of a response in bytes, after decompression. Default: 64 MiB.
    pub max_body: usize,
    /// Offers HTTP/2 when TLS is negotiated. Default: `true`. Plain connections use HTTP/1.1, and
    /// so does a build without the feature `http2`.
    pub http2: bool,
    /// Proxy of the requests. Default: [`Proxy::Environment`].
    pub proxy: Proxy,
    /// Additional trusted certificate authorities. Default: none.
    pub root_certificates: Vec<RootCertificate>,
}

impl Default for TransportOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_millis(3_100),
            first_byte_timeout: Duration::from_secs(10),
            total_timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(30),
            max_body: 64 << 20,
            http2: true,
            proxy: Proxy::Environment,
            root_certificates: Vec::new(),
        }
    }
}

impl TransportOptions {
    /// Replaces [`connect_timeout`](Self::connect_timeout).
    #[must_use]
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Replaces [`first_byte_timeout`](Self::first_byte_timeout).
    #[must_use]
    pub fn with_first_byte_timeout(mut self, timeout: Duration) -> Self {
        self.first_byte_timeout = timeout;
        self
    }

    /// Replaces [`total_timeout`](Self::total_timeout).
    #[must_use]
    pub fn with_total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// Replaces [`idle_timeout`](Self::idle_timeout).
    #[must_use]
    pub fn with_idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Replaces [`max_body`](Self::max_body), in bytes.
    #[must_use]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Replaces [`http2`](Self::http2).
    #[must_use]
    pub fn with_http2(mut self, offered: bool) -> Self {
        self.http2 = offered;
        self
    }

    /// Replaces [`proxy`](Self::proxy).
    #[must_use]
    pub fn with_proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = proxy;
        self
    }

    /// Adds a trusted certificate authority.
    #[must_use]
    pub fn with_root_certificate(mut self, certificate: RootCertificate) -> Self {
        self.root_certificates.push(certificate);
        self
    }
}

/// Selects the proxy of the requests.
///
/// Some requests never use a proxy, because their credentials are for this machine only. These are
/// requests to loopback addresses, to link-local addresses (`169.254.0.0/16`) and to the metadata
/// host `metadata.tencentyun.com`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Proxy {
    /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, or their lower-case forms,
    /// once when the transport is built. `ALL_PROXY` applies where one of the first two is not set.
    #[default]
    Environment,
    /// Uses this proxy.
    Fixed(ProxyUrl),
    /// Uses no proxy.
    Direct,
}

/// A trusted certificate authority, or several in one PEM file.
#[derive(Clone, PartialEq, Eq)]
pub struct RootCertificate {
    pub(crate) encoded: Encoded,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Encoded {
    Pem(Vec<u8>),
    Der(Vec<u8>),
}

impl RootCertificate {
    /// Uses all certificates of a PEM file, at least one. Other entries are skipped.
    pub fn from_pem(pem: impl Into<Vec<u8>>) -> Self {
        Self {
            encoded: Encoded::Pem(pem.into()),
        }
    }

    /// Uses one certificate in DER.
    pub fn from_der(der: impl Into<Vec<u8>>) -> Self {
        Self {
            encoded: Encoded::Der(der.into()),
        }
    }
}

impl fmt::Debug for RootCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (format, bytes) = match &self.encoded {
            Encoded::Pem(bytes) => ("PEM", bytes),
            Encoded::Der(bytes) => ("DER", bytes),
        };
        write!(f, "RootCertificate({} bytes of {format})", bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_match_documentation() {
        let options = TransportOptions::default();
        assert_eq!(options.connect_timeout, Duration::from_millis(3_100));
        assert_eq!(options.first_byte_timeout, Duration::from_secs(10));
        assert_eq!(options.total_timeout, Duration::from_secs(30));
        assert_eq!(options.idle_timeout, Duration::from_secs(30));
        let closed_by_the_service = Duration::from_secs(60);
        assert!(options.idle_timeout < closed_by_the_service);
        assert_eq!(options.max_body, 64 * 1024 * 1024);
        assert!(options.http2);
        for proxy in [options.proxy, Proxy::default()] {
            assert!(matches!(proxy, Proxy::Environment), "{proxy:?}");
        }
        assert!(options.root_certificates.is_empty());
    }
}
