//! Where requests may go.

use crate::authority::split_port;
use http::uri::Authority;
use std::error::Error;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// A scheme, a host and a port, and nothing else.
///
/// Read from `https://host[:port]`, where the scheme may be left out, or from `http://host[:port]` of this machine: what goes
/// to another one in clear can be read and changed on its way.
///
/// ```
/// use mps_transport::Origin;
///
/// let origin: Origin = "https://Gateway.example:443/".parse()?;
/// assert_eq!(origin.to_string(), "https://gateway.example");
///
/// let refused = "http://gateway.example".parse::<Origin>().unwrap_err();
/// assert_eq!(refused.to_string(), "plain http is for a loopback address alone");
/// # Ok::<(), mps_transport::InvalidOrigin>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    scheme: &'static str,
    host: String,
    is_loopback: bool,
}

/// Why a text is no [`Origin`]; it shows no part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidOrigin(&'static str);

impl Origin {
    /// `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// As it stands in the `Host` header: in lower case, with the port where it is not the scheme's own.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is this machine: `localhost`, or a loopback address.
    pub fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

impl FromStr for Origin {
    type Err = InvalidOrigin;

    fn from_str(url: &str) -> Result<Self, InvalidOrigin> {
        if url.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(InvalidOrigin("holds blanks or control characters"));
        }
        let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
        let (scheme, own_port) = match scheme.to_ascii_lowercase().as_str() {
            "https" => ("https", 443),
            "http" => ("http", 80),
            _ => return Err(InvalidOrigin("neither https nor http")),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains('@') {
            return Err(InvalidOrigin("holds a user name or password"));
        }
        if authority.contains(['/', '?', '#', '\\']) {
            return Err(InvalidOrigin("holds a path or query"));
        }
        let not_a_host = InvalidOrigin("not a host name or address");
        let authority: Authority = authority.parse().map_err(|_| not_a_host)?;
        let (name, port) = split_port(&authority).ok_or(InvalidOrigin("not a valid port"))?;
        let (name, is_loopback) = parse_host(name).ok_or(not_a_host)?;
        if scheme == "http" && !is_loopback {
            return Err(InvalidOrigin("plain http is for a loopback address alone"));
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

/// A host's name as it is written in a URL, and whether it is this machine.
fn parse_host(text: &str) -> Option<(String, bool)> {
    if let Some(inner) = text.strip_prefix('[') {
        let address: Ipv6Addr = inner.strip_suffix(']')?.parse().ok()?;
        return Some((format!("[{address}]"), address.is_loopback()));
    }
    // A name that ends in a number is an address or nothing: resolvers read odd forms such as `127.1` as addresses.
    if text.rsplit('.').next().is_some_and(is_numeric_label) {
        let address: Ipv4Addr = text.parse().ok()?;
        return Some((address.to_string(), address.is_loopback()));
    }
    let domain = text.to_ascii_lowercase();
    let is_loopback = domain == "localhost";
    let fits = domain.len() <= 253 && domain.split('.').all(is_host_label);
    fits.then_some((domain, is_loopback))
}

/// Whether the last label of a host makes it an address, as in the URLs of browsers: digits, or `0x` and hexadecimal digits.
fn is_numeric_label(label: &str) -> bool {
    let hexadecimal = label.strip_prefix("0x");
    match hexadecimal.or_else(|| label.strip_prefix("0X")) {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

/// Whether `text` is what stands between the dots of a host's name, in lower case: 1 to 63 letters, digits, and hyphens within.
/// Regions are named so too, as they become one.
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
    fn what_is_no_plain_host_is_refused() {
        let blanks = "holds blanks or control characters";
        let scheme = "neither https nor http";
        let user = "holds a user name or password";
        let path = "holds a path or query";
        let port = "not a valid port";
        let name = "not a host name or address";
        let clear = "plain http is for a loopback address alone";
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
    fn every_way_to_write_an_origin_is_one_and_this_machine_is_known() {
        for (text, url, is_loopback) in [
            ("gateway.example", "https://gateway.example", false),
            (
                "HTTPS://Gateway.example:443/",
                "https://gateway.example",
                false,
            ),
            ("https://10.0.0.7:80", "https://10.0.0.7:80", false),
            (
                "https://3F2a9c1b7d4e:8443", // as containers are named
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
    fn a_label_is_letters_digits_and_hyphens_within() {
        for label in ["a", "7", "ap-guangzhou", "a--b", &"a".repeat(63)] {
            assert!(is_host_label(label), "{label}");
        }
        for other in ["", "-", "-a", "a-", "a.b", "A", "a_b", &"a".repeat(64)] {
            assert!(!is_host_label(other), "{other}");
        }
    }
}
