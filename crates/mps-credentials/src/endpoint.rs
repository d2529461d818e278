use crate::error::{CredentialsError, CredentialsErrorKind};
use mps_transport::{InvalidOrigin, Origin};

/// Where a service that hands out keys is: scheme and host, nothing else.
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

    /// The URL of `path`, which begins with `/`.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The value of the `Host` header.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_signed_is_the_host_header_without_a_default_port() {
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
    fn keys_are_asked_for_in_clear_on_this_machine_only() {
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
