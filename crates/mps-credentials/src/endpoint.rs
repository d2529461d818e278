use crate::{CredentialsError, CredentialsErrorKind};
use http::Uri;

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

    /// Reads `url`. Keys travel in clear over plain HTTP, hence HTTPS everywhere but on this machine.
    pub(crate) fn parse(option: &str, url: &str) -> Result<Self, CredentialsError> {
        let invalid =
            |problem: &str| CredentialsError::new(CredentialsErrorKind::Invalid, option, problem);
        let uri: Uri = url.parse().map_err(|_| invalid("not a URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(invalid("not a URL with a scheme and a host"));
        };
        if authority.as_str().contains('@') {
            return Err(invalid(
                "a user name or password in the URL is not supported",
            ));
        }
        if uri.path() != "/" || uri.query().is_some() {
            return Err(invalid("nothing may follow the host in the URL"));
        }
        let host = match (scheme, authority.port_u16()) {
            ("https", Some(443)) => authority.host(),
            ("https", _) => authority.as_str(),
            ("http", Some(80)) if is_loopback(authority.host()) => authority.host(),
            ("http", _) if is_loopback(authority.host()) => authority.as_str(),
            ("http", _) => {
                return Err(invalid(
                    "http:// is for addresses of this machine: use https://",
                ));
            }
            _ => return Err(invalid("neither https:// nor http://")),
        };
        Ok(Self::fixed(scheme, &host.to_ascii_lowercase()))
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

fn is_loopback(host: &str) -> bool {
    let address = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
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
            "sts.tencentcloudapi.com",
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
        ] {
            let error = Endpoint::parse("STS endpoint", url).unwrap_err();
            assert_eq!(error.kind(), CredentialsErrorKind::Invalid, "{url}");
            assert_eq!(error.origin(), "STS endpoint");
            assert!(!format!("{error:?}").contains("secret"));
        }
    }
}
