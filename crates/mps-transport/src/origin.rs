//! The origin of a service: scheme, host and port. Plain HTTP is only valid for this machine.

use crate::authority::split_port;
use http::uri::Authority;
use std::error::Error;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// A scheme, a host and a port.
///
/// Parsed from `https://host[:port]`, where the scheme is optional. `http://host[:port]` is only
/// valid for this machine, because others could read and change plain requests on their way.
///
/// ```
/// use mps_transport::Origin;
///
/// let origin: Origin = "https://Gateway.example:443/".parse()?;
/// assert_eq!(origin.to_string(), "https://gateway.example");
///
/// let refused = "http://gateway.example".parse::<Origin>().unwrap_err();
/// assert_eq!(refused.to_string(), "plain http is only allowed for a loopback address");
/// # Ok::<(), mps_transport::InvalidOrigin>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    scheme: &'static str,
    host: String,
    is_loopback: bool,
}

/// Error of parsing an [`Origin`]. Shows no part of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidOrigin(&'static str);

impl Origin {
    /// Returns `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Returns the value of the `Host` header: lower case, without the default port of the scheme.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns `true` for `localhost` and loopback addresses.
    pub fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

impl FromStr for Origin {
    type Err = InvalidOrigin;

    fn from_str(url: &str) -> Result<Self, InvalidOrigin> {
        if url.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(InvalidOrigin(
                "must not contain whitespace or control characters",
            ));
        }
        let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
        let (scheme, own_port) = match scheme.to_ascii_lowercase().as_str() {
            "https" => ("https", 443),
            "http" => ("http", 80),
            _ => return Err(InvalidOrigin("the scheme must be https or http")),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains('@') {
            return Err(InvalidOrigin("must not contain a user name or password"));
        }
        if authority.contains(['/', '?', '#', '\\']) {
            return Err(InvalidOrigin("must not contain a path or query"));
        }
        let not_a_host = InvalidOrigin("must be a host name or an address");
        let authority: Authority = authority.parse().map_err(|_| not_a_host)?;
        let (name, port) = split_port(&authority)
            .ok_or(InvalidOrigin("the port must be a number from 1 to 65535"))?;
        let (name, is_loopback) = parse_host(name).ok_or(not_a_host)?;
        if scheme == "http" && !is_loopback {
            return Err(InvalidOrigin(
                "plain http is only allowed for a loopback address",
            ));
        }
        let host = match port.filter(|port| *port != own_port) {
            Some(port) => format!("{name}:{port}"),
            None => name,
        };
        Ok(Self {
            scheme,
            host,
            is_loopback,
        })
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)
    }
}

impl fmt::Display for InvalidOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for InvalidOrigin {}

/// Parses the host of a URL. Returns its normal form and `true` if it is this machine.
fn parse_host(text: &str) -> Option<(String, bool)> {
    if let Some(inner) = text.strip_prefix('[') {
        let address: Ipv6Addr = inner.strip_suffix(']')?.parse().ok()?;
        return Some((format!("[{address}]"), address.is_loopback()));
    }
    // A name that ends in a number must be a complete IPv4 address, because resolvers accept forms
    // such as `127.1`.
    if text.rsplit('.').next().is_some_and(is_numeric_label) {
        let address: Ipv4Addr = text.parse().ok()?;
        return Some((address.to_string(), address.is_loopback()));
    }
    let domain = text.to_ascii_lowercase();
    let is_loopback = domain == "localhost";
    let fits = domain.len() <= 253 && domain.split('.').all(is_host_label);
    fits.then_some((domain, is_loopback))
}

/// Returns `true` if the last label of a host makes it an address, as in browsers: digits, or `0x`
/// and hexadecimal digits.
fn is_numeric_label(label: &str) -> bool {
    let hexadecimal = label.strip_prefix("0x");
    match hexadecimal.or_else(|| label.strip_prefix("0X")) {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

/// Returns `true` if `text` is a label of a host name in lower case: 1 to 63 letters, digits and
/// inner hyphens. Names of regions follow the same rule, because host names contain them.
pub fn is_host_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::{Origin, is_host_label};

    #[test]
    fn invalid_origin_is_refused_with_its_problem() {
        let blanks = "must not contain whitespace or control characters";
        let scheme = "the scheme must be https or http";
        let user = "must not contain a user name or password";
        let path = "must not contain a path or query";
        let port = "the port must be a number from 1 to 65535";
        let name = "must be a host name or an address";
        let clear = "plain http is only allowed for a loopback address";
        for (text, problem) in [
            ("https://gate way.example", blanks),
            ("https://gateway.example\0", blanks),
            ("ftp://gateway.example", scheme),
            ("https://user@gateway.example", user),
            ("https://user:word@gateway.example", user),
            ("https://gateway.example/path", path),
            ("https://gateway.example//", path),
            ("https://gateway.example?x=1", path),
            ("https://gateway.example#x", path),
            ("https://gateway.example\\x", path),
            ("https://gateway.example:", port),
            ("https://gateway.example:0", port),
            ("https://gateway.example:65536", port),
            ("https://gateway.example:+443", port),
            ("https://gateway.example:abc", port),
            ("", name),
            ("https://", name),
            ("https://gateway..example", name),
            ("https://-gateway.example", name),
            ("https://a_b.example", name),
            ("https://gateway.example.", name),
            ("https://g\u{fc}nter.example", name),
            ("https://[::1", name),
            ("https://::1", name),
            ("https://1::2:443", name),
            ("https://127.1", name),
            ("https://0x7f.1", name),
            ("https://127.0.0.0x1", name),
            ("https://0X7F000001", name),
            ("https://0x", name),
            ("https://2130706433", name),
            ("https://gateway.07", name),
            ("http://gateway.example", clear),
            ("http://10.0.0.7", clear),
            ("http://127.0.0.1.example", clear),
            ("http://localhost.example", clear),
        ] {
            let refused = text.parse::<Origin>().unwrap_err();
            assert_eq!(refused.to_string(), problem, "{text}");
        }
        let long = |labels| vec!["a".repeat(49); labels].join(".");
        assert!(long(5).parse::<Origin>().is_ok());
        assert!(long(6).parse::<Origin>().is_err());
    }

    #[test]
    fn origin_is_normalized_and_loopback_is_recognized() {
        for (text, url, is_loopback) in [
            ("gateway.example", "https://gateway.example", false),
            (
                "HTTPS://Gateway.example:443/",
                "https://gateway.example",
                false,
            ),
            ("https://10.0.0.7:80", "https://10.0.0.7:80", false),
            (
                "https://3F2a9c1b7d4e:8443", // like the name of a container
                "https://3f2a9c1b7d4e:8443",
                false,
            ),
            ("https://0x7g", "https://0x7g", false),
            ("https://127.0.0.1a", "https://127.0.0.1a", false),
            ("https://[FD00::7]:8443", "https://[fd00::7]:8443", false),
            ("http://LocalHost:443", "http://localhost:443", true),
            ("http://127.8.9.10:80", "http://127.8.9.10", true),
            ("http://[0:0:0:0:0:0:0:1]:8080", "http://[::1]:8080", true),
            ("https://127.0.0.1", "https://127.0.0.1", true),
        ] {
            let origin: Origin = text.parse().unwrap();
            assert_eq!(origin.to_string(), url);
            assert_eq!(origin.is_loopback(), is_loopback, "{text}");
        }
    }

    #[test]
    fn host_label_accepts_letters_digits_and_inner_hyphens() {
        for label in ["a", "7", "ap-guangzhou", "a--b", &"a".repeat(63)] {
            assert!(is_host_label(label), "{label}");
        }
        for other in ["", "-", "-a", "a-", "a.b", "A", "a_b", &"a".repeat(64)] {
            assert!(!is_host_label(other), "{other}");
        }
    }
}
