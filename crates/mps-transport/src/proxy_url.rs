//! The address of a proxy, with its credentials.

use crate::authority::split_port;
use crate::error::BuildError;
use http::uri::Authority;
use std::fmt;

/// The address of a proxy: `http://`, `https://` or `socks5h://` before its host and port, with `user:password@` where it
/// asks for them. Without a scheme it is `http://`. `socks5://` and `socks://` are taken as `socks5h://`: the proxy resolves the
/// names.
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
    /// The option or environment variable that it comes from.
    pub(crate) option: &'static str,
}

impl ProxyUrl {
    pub(crate) fn parse(option: &'static str, url: &str) -> Result<Self, BuildError> {
        let invalid = |problem| BuildError::new(option, problem);
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let (scheme, port) = match scheme.to_ascii_lowercase().as_str() {
            "http" => ("http", 80),
            "https" => ("https", 443),
            // `socks` is how desktops write it.
            "socks" | "socks5" | "socks5h" => ("socks5h", 1080),
            _ => {
                return Err(invalid(
                    "a proxy's URL begins with http://, https:// or socks5h://",
                ));
            }
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        // Of several `@` the last one ends the password; hyper-util takes the first, and the rest for a part of the address.
        let inner = authority.matches('@').count().saturating_sub(1);
        let authority = authority.replacen('@', "%40", inner);
        let parsed: Authority = authority
            .parse()
            .map_err(|_| invalid("not the URL of a proxy: expected a host and a port"))?;
        if parsed.host().is_empty() {
            return Err(invalid("a proxy's URL names its host"));
        }
        let url = match split_port(&parsed) {
            Some((_, None)) => format!("{scheme}://{authority}:{port}"),
            // A backend may read a port with leading zeros in another way.
            Some((_, Some(given))) if authority.ends_with(&format!(":{given}")) => {
                format!("{scheme}://{authority}")
            }
            _ => return Err(invalid("a proxy's port is a number from 1 to 65535")),
        };
        Ok(Self { url, option })
    }

    /// The URL with its password: not for eyes.
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
    fn what_the_url_of_a_proxy_leaves_out_is_filled_in() {
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
