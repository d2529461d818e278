use crate::Error;
use mps_transport::{Origin, is_host_label};
use std::fmt;
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
    scheme: &'static str,
    /// As it stands in the `Host` header: lower case, without the scheme's own port.
    host: String,
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
    /// # ProgressErrors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `region`.
    pub fn regional(region: &str) -> Result<Self, Error> {
        let region = Region::new(region)?;
        Ok(Self::https(format!("{SERVICE}.{}.{ROOT}", region.as_str())))
    }

    /// The host `mps` under another root domain. Requests, and with them a session token, go to a host that this crate does
    /// not know.
    ///
    /// # ProgressErrors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `root domain`, for what is not a domain name.
    pub fn with_root(root: &str) -> Result<Self, Error> {
        match format!("{SERVICE}.{root}").parse::<Origin>() {
            // A name has neither a port nor the slash that may end a URL.
            Ok(origin) if !root.contains([':', '/']) => Ok(Self::https(origin.host().to_owned())),
            _ => Err(Error::config("root domain", "not a domain name")),
        }
    }

    /// Any host: requests, and with them a session token, go to a host that this crate does not know.
    ///
    /// # ProgressErrors
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
            scheme: "https",
            host,
        }
    }

    fn parse(url: &str, trust: Trust) -> Result<Self, Error> {
        let origin: Origin = url
            .parse()
            .map_err(|error| Error::config("endpoint", error))?;
        if trust == Trust::Known && !origin.is_loopback() && !is_of_service(origin.host()) {
            return Err(Error::config(
                "endpoint",
                "not a host of the service; Endpoint::custom allows any host",
            ));
        }
        Ok(Self {
            scheme: origin.scheme(),
            host: origin.host().to_owned(),
        })
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
        write!(f, "{}://{}", self.scheme, self.host)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({self})")
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Trust {
    Known,
    Any,
}

fn is_of_service(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    name.strip_suffix(ROOT)
        .is_some_and(|front| front.ends_with('.'))
}

/// A region as the service names it, such as `ap-guangzhou`.
#[derive(Clone, Debug)]
pub(crate) struct Region(String);

impl Region {
    pub(crate) fn new(region: &str) -> Result<Self, Error> {
        if is_host_label(region) {
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
            "ftp://mps.tencentcloudapi.com",
            "https://user:word@mps.tencentcloudapi.com",
            "https://mps.tencentcloudapi.com/path",
            "https://mps.tencentcloudapi.com:0",
            "https://mps.tencentcloudapi.com.",
            "http://mps.tencentcloudapi.com",
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
        for root in [
            "",
            "example.com/",
            "example.com:443",
            "example.com:8443",
            "10.0.0.7",
        ] {
            let refused = Endpoint::with_root(root).unwrap_err();
            assert_eq!(refused.field(), Some("root domain"), "{root}");
        }
        assert!(Region::new("").is_err());
        assert!(Region::new("-ap").is_err());
        assert!(Region::new(&"a".repeat(64)).is_err());
    }
}
