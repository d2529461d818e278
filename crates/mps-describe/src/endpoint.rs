//! Endpoints that requests may go to: the hosts of the service, this machine, and others by
//! explicit choice.

use crate::error::Error;
use mps_transport::{Origin, is_host_label};
use std::fmt;
use std::str::FromStr;

/// Endpoint that requests go to. The signed service name is `mps` for every host.
///
/// | endpoint | host |
/// | --- | --- |
/// | [`Endpoint::default()`] | `mps.tencentcloudapi.com`: the Chinese edition, its nearest region |
/// | [`Endpoint::international()`] | `mps.intl.tencentcloudapi.com`: the international edition |
/// | [`Endpoint::internal()`] | `mps.internal.tencentcloudapi.com`: within the cloud's network |
/// | [`Endpoint::regional("ap-hongkong")`] | `mps.ap-hongkong.tencentcloudapi.com` |
/// | [`Endpoint::with_root("example.com")`](Self::with_root) | `mps.example.com` |
/// | [`Endpoint::custom("https://gateway.example:8443")`](Self::custom) | any host |
///
/// [`Endpoint::regional("ap-hongkong")`]: Self::regional
///
/// Parsing accepts this machine and hosts of the service, in the domains `tencentcloudapi.com`,
/// `tencentcloudapi.com.cn` and `tencentcloudapi.cn`. Plain `http` is accepted for this machine
/// only, because an emulator needs it:
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
    /// Value of the `Host` header: lower case, without the scheme's default port.
    host: String,
}

const SERVICE: &str = "mps";
const ROOT: &str = "tencentcloudapi.com";
/// Domains of the service.
const ROOTS: [&str; 3] = [ROOT, "tencentcloudapi.com.cn", "tencentcloudapi.cn"];

impl Endpoint {
    /// Returns the endpoint of the international edition.
    pub fn international() -> Self {
        Self::https(format!("{SERVICE}.intl.{ROOT}"))
    }

    /// Returns the endpoint of the Chinese edition within the cloud's own network.
    pub fn internal() -> Self {
        Self::https(format!("{SERVICE}.internal.{ROOT}"))
    }

    /// Returns the endpoint of the Chinese edition in one region, such as `ap-guangzhou`. A finance
    /// zone is a region such as `ap-shanghai-fsi`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `region`, if it is not a region's
    /// name.
    pub fn regional(region: &str) -> Result<Self, Error> {
        let region = Region::new(region)?;
        Ok(Self::https(format!("{SERVICE}.{}.{ROOT}", region.as_str())))
    }

    /// Returns the host `mps` under another root domain. Requests, including session tokens, go to
    /// a host that this crate does not know.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `root domain`, if it is not a domain
    /// name.
    pub fn with_root(root: &str) -> Result<Self, Error> {
        match format!("{SERVICE}.{root}").parse::<Origin>() {
            // A name has neither a port nor the slash that may end a URL.
            Ok(origin) if !root.contains([':', '/']) => Ok(Self::https(origin.host().to_owned())),
            _ => Err(Error::config(
                "root domain",
                "This is not a domain name. Use a name such as example.com.",
            )),
        }
    }

    /// Returns an endpoint at any host. Requests, including session tokens, go to a host that this
    /// crate does not know.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), field `endpoint`, unless it is
    /// `https://host[:port]`, or `http://` to a loopback address.
    pub fn custom(url: &str) -> Result<Self, Error> {
        Self::parse(url, Trust::Any)
    }

    /// Returns the security token service of the same edition, or of the cloud's own network. For
    /// any other host it is the Chinese edition's, `https://sts.tencentcloudapi.com`.
    ///
    /// A client requests the keys of roles there, unless its credentials are bound to their own
    /// context.
    pub fn security_token_service(&self) -> &'static str {
        if *self == Self::international() {
            "https://sts.intl.tencentcloudapi.com"
        } else if *self == Self::internal() {
            "https://sts.internal.tencentcloudapi.com"
        } else {
            "https://sts.tencentcloudapi.com"
        }
    }

    /// Returns the host as in the `Host` header, with the port if it is not the scheme's default.
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
                "This is not a host of the service. Use Endpoint::custom to allow any host.",
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

    /// Parses `https://host[:port]` or `host[:port]` of a host of the service or of this machine.
    /// For this machine `http://` is accepted too.
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
    ROOTS.iter().any(|root| {
        let front = name.strip_suffix(root);
        front.is_some_and(|front| front.ends_with('.'))
    })
}

/// Name of a region, such as `ap-guangzhou`.
#[derive(Clone, Debug)]
pub(crate) struct Region(String);

impl Region {
    pub(crate) fn new(region: &str) -> Result<Self, Error> {
        if is_host_label(region) {
            Ok(Self(region.to_owned()))
        } else {
            Err(Error::config(
                "region",
                "This is not a region. Use lower-case letters, digits and hyphens, as in ap-guangzhou.",
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
    fn editions_and_regions_map_to_hosts() {
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
    fn hosts_of_service_and_this_machine_are_parsed() {
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
            (
                "mps.tencentcloudapi.com.cn",
                "https://mps.tencentcloudapi.com.cn",
            ),
            (
                "mps.ap-guangzhou.tencentcloudapi.cn",
                "https://mps.ap-guangzhou.tencentcloudapi.cn",
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
    fn unknown_host_needs_custom() {
        for host in [
            "https://gateway.example:8443",
            "https://10.0.0.7",
            "https://[fd00::7]:8443",
            "https://eviltencentcloudapi.com",
            "https://tencentcloudapi.com.evil.example",
            "https://tencentcloudapi.com",
            "https://tencentcloudapi.cn",
            "https://eviltencentcloudapi.cn",
            "https://mps.tencentcloudapi.com.cn.example",
            "https://mps.tencentcloudapi.org.cn",
        ] {
            let refused = host.parse::<Endpoint>().unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::Config, "{host}");
            assert_eq!(refused.field(), Some("endpoint"), "{host}");
            assert_eq!(Endpoint::custom(host).unwrap().to_string(), host);
        }
    }

    #[test]
    fn custom_refuses_anything_but_plain_host() {
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
    fn special_bytes_in_host_or_region_are_refused() {
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
