//! Endpoints of the services that issue credentials.

use crate::error::{CredentialsError, CredentialsErrorKind};
use mps_transport::{InvalidOrigin, Origin};

/// Endpoint of a service that issues credentials: scheme, host and port only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    base: String,
    host: String,
}

impl Endpoint {
    pub(crate) fn metadata() -> Self {
        Self::fixed("http", "metadata.tencentyun.com")
    }

    pub(crate) fn sts() -> Self {
        Self::fixed("https", "sts.tencentcloudapi.com")
    }

    fn fixed(scheme: &str, host: &str) -> Self {
        Self {
            base: format!("{scheme}://{host}"),
            host: host.into(),
        }
    }

    pub(crate) fn parse(option: &str, url: &str) -> Result<Self, CredentialsError> {
        let origin: Origin = url.parse().map_err(|error: InvalidOrigin| {
            CredentialsError::new(CredentialsErrorKind::Invalid, option, error.to_string())
        })?;
        Ok(Self::fixed(origin.scheme(), origin.host()))
    }

    /// Returns the URL of `path`, which starts with `/`.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Returns the value of the `Host` header.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_header_of_endpoint_omits_default_port() {
        for (url, host) in [
            ("https://sts.tencentcloudapi.com", "sts.tencentcloudapi.com"),
            (
                "https://STS.intl.tencentcloudapi.com/",
                "sts.intl.tencentcloudapi.com",
            ),
            ("https://sts.example:443", "sts.example"),
            ("https://sts.example:8443", "sts.example:8443"),
            ("http://127.0.0.1:80", "127.0.0.1"),
            ("http://127.0.0.1:8080", "127.0.0.1:8080"),
            ("http://[::1]:8080", "[::1]:8080"),
            ("http://localhost:1", "localhost:1"),
        ] {
            assert_eq!(Endpoint::parse("endpoint", url).unwrap().host(), host);
        }
    }

    #[test]
    fn plain_http_endpoint_is_refused_except_for_loopback() {
        for url in [
            "",
            "http://sts.tencentcloudapi.com",
            "http://169.254.0.23",
            "http://127.0.0.1.example",
            "http://localhost.example",
            "ftp://127.0.0.1",
            "https://user:secret@sts.tencentcloudapi.com",
            "https://sts.tencentcloudapi.com/path",
            "https://sts.tencentcloudapi.com/?query",
            "https://",
            "https://a b",
            "https://sts.example:abc",
            "https://sts.example:70000",
            "https://sts.example:0",
            "https://sts.example:",
            "https://a_b.example",
            "https://sts.example#x",
        ] {
            let error = Endpoint::parse("STS endpoint", url).unwrap_err();
            assert_eq!(error.kind(), CredentialsErrorKind::Invalid, "{url}");
            assert_eq!(error.origin(), "STS endpoint");
            assert!(!format!("{error:?}").contains("secret"));
        }
    }
}
