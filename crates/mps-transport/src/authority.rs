//! Splits the authority of a URL, parsed by the `http` crate, more strictly than that crate does.

use http::uri::Authority;

/// Splits `[user:password@]host[:port]` into host and port. Returns `None` if the port is not a
/// number from 1 to 65535.
///
/// The `http` crate treats an invalid port like a missing one.
pub(crate) fn split_port(authority: &Authority) -> Option<(&str, Option<u16>)> {
    let host = authority.host();
    let (_, address) = authority
        .as_str()
        .rsplit_once('@')
        .unwrap_or(("", authority.as_str()));
    let rest = address.strip_prefix(host)?;
    if rest.is_empty() {
        return Some((host, None));
    }
    let digits = rest.strip_prefix(':')?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    let port = digits.parse().ok().filter(|port| is_number && *port > 0)?;
    Some((host, Some(port)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Option<(String, Option<u16>)> {
        let authority: Authority = text.parse().unwrap();
        split_port(&authority).map(|(host, port)| (host.to_owned(), port))
    }

    #[test]
    fn host_and_port_with_or_without_user_are_split() {
        for (text, host, port) in [
            ("h", "h", None),
            ("h:1", "h", Some(1)),
            ("h:065535", "h", Some(65535)),
            ("[::1]", "[::1]", None),
            ("u:1@[::1]:80", "[::1]", Some(80)),
            ("u@h", "h", None),
        ] {
            assert_eq!(split(text), Some((host.to_owned(), port)), "{text}");
        }
    }

    #[test]
    fn port_that_is_not_a_number_from_1_to_65535_is_refused() {
        for text in [
            "h:", "h:0", "h:65536", "h:+443", "h:abc", "u:1@h:", "[::1]x",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}
