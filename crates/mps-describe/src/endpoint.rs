use crate::Error;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

/// Where requests go. What is signed stays the service `mps`, whatever the host.
///
/// | endpoint | host |
/// | --- | --- |
/// | [`Endpoint::default()`] | `mps.tencentcloudapi.com`: the Chinese edition, its nearest region |
/// | [`Endpoint::international()`] | `mps.intl.tencentcloudapi.com`: the international edition |
/// | [`Endpoint::internal()`] | `mps.internal.tencentcloudapi.com`: from within the cloud's own network |
/// | [`Endpoint::regional("ap-hongkong")`](Self::regional) | `mps.ap-hongkong.tencentcloudapi.com` |
/// | [`Endpoint::with_root("example.com")`](Self::with_root) | `mps.example.com` |
/// | [`Endpoint::custom("https://gateway.example:8443")`](Self::custom) | any host |
///
/// Text is parsed into an endpoint where it names a host of the service or this machine; plain `http` is for this machine
/// alone, as an emulator needs it:
///
/// ```
/// use mps_describe::Endpoint;
///
/// let emulator: Endpoint = "http://127.0.0.1:8080".parse()?;
/// assert_eq!(emulator.host(), "127.0.0.1:8080");
///
/// let refused = "https://gateway.example".parse::<Endpoint>().unwrap_err();
/// assert_eq!(refused.field(), Some("endpoint"));
/// # Ok::<(), mps_describe::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    scheme: Scheme,
    /// As it stands in the `Host` header: lower case, without the scheme's own port.
    host: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Scheme {
    Http,
    Https,
}

const SERVICE: &str = "mps";
const ROOT: &str = "tencentcloudapi.com";

impl Endpoint {
    /// The international edition.
    pub fn international() -> Self {
        Self::https(format!("{SERVICE}.intl.{ROOT}"))
    }

    /// The Chinese edition as seen from within the cloud's own network.
    pub fn internal() -> Self {
        Self::https(format!("{SERVICE}.internal.{ROOT}"))
    }

    /// The Chinese edition in one region, such as `ap-guangzhou`; a finance zone is a region such as `ap-shanghai-fsi`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `region`.
    pub fn regional(region: &str) -> Result<Self, Error> {
        let region = Region::new(region)?;
        Ok(Self::https(format!("{SERVICE}.{}.{ROOT}", region.as_str())))
    }

    /// The host `mps` under another root domain. Requests, and with them a session token, go to a host that this crate does
    /// not know.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `root domain`, for what is not a domain name.
    pub fn with_root(root: &str) -> Result<Self, Error> {
        let host = format!("{SERVICE}.{root}").to_ascii_lowercase();
        if is_domain(&host) {
            Ok(Self::https(host))
        } else {
            Err(Error::config("root domain", "not a domain name"))
        }
    }

    /// Any host: requests, and with them a session token, go to a host that this crate does not know.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `endpoint`, for what is not `https://host[:port]`, or
    /// `http://` to a loopback address.
    pub fn custom(url: &str) -> Result<Self, Error> {
        Self::parse(url, Trust::Any)
    }

    /// Where the keys of a role are had beside this endpoint: the security token service of the same edition, or of the cloud's
    /// own network. Beside any other host it is the Chinese edition's, `https://sts.tencentcloudapi.com`.
    ///
    /// A client asks there by itself, unless its credentials are bound to a context of their own.
    pub fn security_token_service(&self) -> &'static str {
        if *self == Self::international() {
            "https://sts.intl.tencentcloudapi.com"
        } else if *self == Self::internal() {
            "https://sts.internal.tencentcloudapi.com"
        } else {
            "https://sts.tencentcloudapi.com"
        }
    }

    /// The host as the `Host` header has it, with the port where it is not the scheme's own.
    pub fn host(&self) -> &str {
        &self.host
    }

    fn https(host: String) -> Self {
        Self {
            scheme: Scheme::Https,
            host,
        }
    }

    fn parse(url: &str, trust: Trust) -> Result<Self, Error> {
        let invalid = |problem| Error::config("endpoint", problem);
        if url.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(invalid("holds blanks or control characters"));
        }
        let (scheme, rest) = match url.split_once("://") {
            None => (Scheme::Https, url),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (Scheme::Https, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (Scheme::Http, rest),
            Some(_) => return Err(invalid("neither https nor http")),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains('@') {
            return Err(invalid("holds a user name or password"));
        }
        if authority.contains(['/', '?', '#', '\\']) {
            return Err(invalid("holds a path or query"));
        }
        let (name, port) = split_port(authority).ok_or_else(|| invalid("not a valid port"))?;
        let name = Name::parse(name).ok_or_else(|| invalid("not a host name or address"))?;
        if scheme == Scheme::Http && !name.is_loopback() {
            return Err(invalid("plain http is for a loopback address alone"));
        }
        if trust == Trust::Known && !name.is_loopback() && !name.is_of_service() {
            return Err(invalid(
                "not a host of the service; Endpoint::custom allows any host",
            ));
        }
        let port = port.filter(|port| *port != scheme.port());
        let host = match port {
            Some(port) => format!("{name}:{port}"),
            None => name.to_string(),
        };
        Ok(Self { scheme, host })
    }
}

impl Default for Endpoint {
    fn default() -> Self {
        Self::https(format!("{SERVICE}.{ROOT}"))
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    /// Reads `https://host[:port]` or `host[:port]` of a host of the service, or of this machine, where `http://` is allowed.
    fn from_str(url: &str) -> Result<Self, Error> {
        Self::parse(url, Trust::Known)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.as_str(), self.host)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({self})")
    }
}

impl Scheme {
    fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    fn port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Trust {
    Known,
    Any,
}

/// A host without its port.
enum Name {
    Domain(String),
    Address(IpAddr),
}

impl Name {
    fn parse(text: &str) -> Option<Self> {
        if let Some(inner) = text.strip_prefix('[') {
            let address = inner.strip_suffix(']')?.parse::<Ipv6Addr>().ok()?;
            return Some(Self::Address(address.into()));
        }
        // A name that ends in a number is an address or nothing: resolvers read odd forms such as `127.1` as addresses.
        let last = text.rsplit('.').next().unwrap_or_default();
        if last.starts_with(|c: char| c.is_ascii_digit()) {
            return Some(Self::Address(text.parse().ok()?));
        }
        let domain = text.to_ascii_lowercase();
        is_domain(&domain).then_some(Self::Domain(domain))
    }

    fn is_loopback(&self) -> bool {
        match self {
            Self::Domain(domain) => domain == "localhost",
            Self::Address(address) => address.is_loopback(),
        }
    }

    fn is_of_service(&self) -> bool {
        match self {
            Self::Domain(domain) => domain
                .strip_suffix(ROOT)
                .is_some_and(|front| front.ends_with('.')),
            Self::Address(_) => false,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Domain(domain) => f.write_str(domain),
            Self::Address(IpAddr::V4(address)) => address.fmt(f),
            Self::Address(IpAddr::V6(address)) => write!(f, "[{address}]"),
        }
    }
}

fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    match authority.rsplit_once(':') {
        // The colons of a bracketed address are its own.
        Some((_, after)) if after.ends_with(']') => Some((authority, None)),
        Some((name, port)) => {
            let digits = port.bytes().all(|byte| byte.is_ascii_digit());
            let port = port.parse().ok().filter(|port| digits && *port != 0)?;
            Some((name, Some(port)))
        }
        None => Some((authority, None)),
    }
}

fn is_domain(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        })
}

/// A region as the service names it, such as `ap-guangzhou`.
#[derive(Clone, Debug)]
pub(crate) struct Region(String);

impl Region {
    pub(crate) fn new(region: &str) -> Result<Self, Error> {
        let allowed = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if (1..=63).contains(&region.len())
            && region.bytes().all(allowed)
            && !region.starts_with('-')
            && !region.ends_with('-')
        {
            Ok(Self(region.to_owned()))
        } else {
            Err(Error::config(
                "region",
                "not a region such as ap-guangzhou: lower-case letters, digits and hyphens",
            ))
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, Region};
    use crate::ErrorKind;

    #[test]
    fn the_editions_and_regions_have_their_hosts() {
        let url = |endpoint: Endpoint| endpoint.to_string();
        assert_eq!(url(Endpoint::default()), "https://mps.tencentcloudapi.com");
        assert_eq!(
            url(Endpoint::international()),
            "https://mps.intl.tencentcloudapi.com"
        );
        assert_eq!(
            url(Endpoint::internal()),
            "https://mps.internal.tencentcloudapi.com"
        );
        for region in [
            "ap-guangzhou",
            "ap-shanghai",
            "ap-nanjing",
            "ap-beijing",
            "ap-chengdu",
            "ap-chongqing",
            "ap-hongkong",
            "ap-singapore",
            "ap-jakarta",
            "ap-bangkok",
            "ap-seoul",
            "ap-tokyo",
            "na-ashburn",
            "na-siliconvalley",
            "sa-saopaulo",
            "eu-frankfurt",
            "ap-shanghai-fsi",
        ] {
            assert_eq!(
                Endpoint::regional(region).unwrap().host(),
                format!("mps.{region}.tencentcloudapi.com")
            );
        }
        assert_eq!(
            Endpoint::with_root("API.example.com").unwrap().host(),
            "mps.api.example.com"
        );
    }

    #[test]
    fn hosts_of_the_service_and_of_this_machine_are_read() {
        for (text, url) in [
            ("mps.tencentcloudapi.com", "https://mps.tencentcloudapi.com"),
            (
                "https://MPS.intl.TencentCloudAPI.com/",
                "https://mps.intl.tencentcloudapi.com",
            ),
            (
                "https://mps.tencentcloudapi.com:443",
                "https://mps.tencentcloudapi.com",
            ),
            (
                "mps.tencentcloudapi.com:8443",
                "https://mps.tencentcloudapi.com:8443",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.8.9.10:80", "http://127.8.9.10"),
            ("http://localhost:9", "http://localhost:9"),
            ("http://[::1]:8080/", "http://[::1]:8080"),
            ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
            ("https://127.0.0.1:80", "https://127.0.0.1:80"),
        ] {
            assert_eq!(text.parse::<Endpoint>().unwrap().to_string(), url, "{text}");
        }
    }

    #[test]
    fn an_unknown_host_needs_the_explicit_opt_in() {
        for host in [
            "https://gateway.example:8443",
            "https://10.0.0.7",
            "https://[fd00::7]:8443",
            "https://eviltencentcloudapi.com",
            "https://tencentcloudapi.com.evil.example",
            "https://tencentcloudapi.com",
        ] {
            let refused = host.parse::<Endpoint>().unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::Config, "{host}");
            assert_eq!(refused.field(), Some("endpoint"), "{host}");
            assert_eq!(Endpoint::custom(host).unwrap().to_string(), host);
        }
    }

    #[test]
    fn what_is_no_plain_host_is_refused_even_with_the_opt_in() {
        for text in [
            "",
            "https://",
            "ftp://mps.tencentcloudapi.com",
            "https://user@mps.tencentcloudapi.com",
            "https://user:word@mps.tencentcloudapi.com",
            "https://mps.tencentcloudapi.com/path",
            "https://mps.tencentcloudapi.com//",
            "https://mps.tencentcloudapi.com?x=1",
            "https://mps.tencentcloudapi.com#x",
            "https://mps.tencentcloudapi.com\\x",
            "https://mps.tencentcloudapi.com:",
            "https://mps.tencentcloudapi.com:0",
            "https://mps.tencentcloudapi.com:65536",
            "https://mps.tencentcloudapi.com:+443",
            "https://mps..tencentcloudapi.com",
            "https://-mps.tencentcloudapi.com",
            "https://mps.tencentcloudapi.com.",
            "https://m\u{fc}ps.tencentcloudapi.com",
            "https://[::1",
            "https://::1",
            "https://127.1",
            "https://0x7f.1",
            "http://mps.tencentcloudapi.com",
            "http://10.0.0.7",
            "http://localhost.example",
        ] {
            let refused = Endpoint::custom(text).unwrap_err();
            assert_eq!(refused.field(), Some("endpoint"), "{text}");
        }
    }

    #[test]
    fn no_byte_slips_into_a_host_or_region() {
        for byte in 0..=u8::MAX {
            let c = char::from(byte);
            let plain = matches!(c, 'a'..='z' | '0'..='9' | '-');
            assert_eq!(Region::new(&format!("ap{c}x")).is_ok(), plain, "{c:?}");
            assert_eq!(
                Endpoint::regional(&format!("ap{c}x")).is_ok(),
                plain,
                "{c:?}"
            );
            let in_host = plain || c.is_ascii_uppercase() || c == '.';
            let host = format!("https://a{c}b.tencentcloudapi.com");
            assert_eq!(host.parse::<Endpoint>().is_ok(), in_host, "{c:?}");
            let root = format!("a{c}b.example");
            assert_eq!(Endpoint::with_root(&root).is_ok(), in_host, "{c:?}");
        }
        assert!(Region::new("").is_err());
        assert!(Region::new("-ap").is_err());
        assert!(Region::new(&"a".repeat(64)).is_err());
    }
}
