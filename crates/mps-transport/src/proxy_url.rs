//! The address of a proxy, with its credentials.

use crate::authority::split_port;
use crate::error::BuildError;
use http::uri::Authority;
use std::fmt;

/// The URL of a proxy: `http://`, `https://` or `socks5h://`, then optionally `user:password@`,
/// then host and port. The default scheme is `http://`. `socks5://` and `socks://` mean
/// `socks5h://`, so the proxy resolves the names.
///
/// ```
/// use mps_transport::{Proxy, ProxyUrl, TransportOptions};
///
/// # fn main() -> Result<(), mps_transport::BuildError> {
/// let proxy: ProxyUrl = "http://user:secret@proxy.example:3128".parse()?;
/// assert!(!format!("{proxy:?}").contains("secret"));
/// let options = TransportOptions::default().with_proxy(Proxy::Fixed(proxy));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ProxyUrl {
    url: String,
    /// Option or environment variable that it comes from.
    pub(crate) option: &'static str,
}

impl ProxyUrl {
    pub(crate) fn parse(option: &'static str, url: &str) -> Result<Self, BuildError> {
        let invalid = |problem| BuildError::new(option, problem);
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let (scheme, port) = match scheme.to_ascii_lowercase().as_str() {
            "http" => ("http", 80),
            "https" => ("https", 443),
            // Desktops write `socks`.
            "socks" | "socks5" | "socks5h" => ("socks5h", 1080),
            _ => {
                return Err(invalid(
                    "the URL of a proxy must start with http://, https:// or socks5h://",
                ));
            }
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        // The last `@` ends the password. hyper-util would take the first one, so encode the
        // others.
        let inner = authority.matches('@').count().saturating_sub(1);
        let authority = authority.replacen('@', "%40", inner);
        let parsed: Authority = authority
            .parse()
            .map_err(|_| invalid("not the URL of a proxy: expected HOST:PORT"))?;
        if parsed.host().is_empty() {
            return Err(invalid("the URL of a proxy must contain a host"));
        }
        let url = match split_port(&parsed) {
            Some((_, None)) => format!("{scheme}://{authority}:{port}"),
            // A backend may read a port with leading zeros in another way.
            Some((_, Some(given))) if authority.ends_with(&format!(":{given}")) => {
                format!("{scheme}://{authority}")
            }
            _ => {
                return Err(invalid(
                    "the port of a proxy must be a number from 1 to 65535",
                ));
            }
        };
        Ok(Self { url, option })
    }

    /// Returns the URL including its password. Must not be shown.
    #[cfg(any(feature = "reqwest", feature = "hyper"))]
    pub(crate) fn expose(&self) -> &str {
        &self.url
    }
}

impl std::str::FromStr for ProxyUrl {
    type Err = BuildError;

    fn from_str(url: &str) -> Result<Self, BuildError> {
        Self::parse("proxy", url)
    }
}

impl fmt::Debug for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, rest) = self.url.split_once("://").unwrap_or_default();
        match rest.rsplit_once('@') {
            Some((_, host)) => write!(f, "{scheme}://***@{host}"),
            None => write!(f, "{scheme}://{rest}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_parts_of_proxy_url_get_defaults() {
        for (given, meant) in [
            ("1.example", "http://1.example:80"),
            ("http://u:1@h/", "http://u:1@h:80"),
            ("HTTPS://proxy.example", "https://proxy.example:443"),
            ("socks5://u@[::1]", "socks5h://u@[::1]:1080"),
            ("socks://proxy.example:1/", "socks5h://proxy.example:1"),
            ("u:1@h:1", "http://u:1@h:1"),
            ("[::1]:65535", "http://[::1]:65535"),
        ] {
            assert_eq!(given.parse::<ProxyUrl>().unwrap().url, meant);
        }
    }
}
