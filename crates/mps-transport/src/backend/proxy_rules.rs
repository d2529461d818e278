//! Decides which requests use which proxy.

use crate::error::BuildError;
use crate::options::Proxy;
use crate::proxy_url::ProxyUrl;
use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use std::error::Error as StdError;

/// Hosts that never use a proxy: this machine, its link, and the metadata host that issues the
/// credentials of the machine.
const ALWAYS_DIRECT: &str =
    "localhost, 127.0.0.0/8, ::1, 169.254.0.0/16, fe80::/10, metadata.tencentyun.com";

/// The proxy for each scheme, and the hosts that are reached directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProxyRules {
    pub(crate) http: Option<ProxyUrl>,
    pub(crate) https: Option<ProxyUrl>,
    /// Hosts, domains and networks, separated by commas as in `NO_PROXY`.
    pub(crate) direct: String,
}

impl ProxyRules {
    pub(crate) fn new(proxy: &Proxy) -> Result<Self, BuildError> {
        match proxy {
            // A value that is not Unicode is refused as a URL. It does not count as not set.
            Proxy::Environment => Self::read(|name| {
                std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
            }),
            Proxy::Fixed(url) => Ok(Self::of(Some(url.clone()), Some(url.clone()))),
            Proxy::Direct => Ok(Self::of(None, None)),
        }
    }

    fn of(http: Option<ProxyUrl>, https: Option<ProxyUrl>) -> Self {
        Self {
            http,
            https,
            direct: ALWAYS_DIRECT.to_owned(),
        }
    }

    fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, BuildError> {
        let first = |names: &[&'static str]| {
            names.iter().find_map(|&name| {
                let value = variable(name).filter(|value| !value.trim().is_empty())?;
                Some((name, value))
            })
        };
        let url = |names| {
            first(names)
                .map(|(name, value)| ProxyUrl::parse(name, value.trim()))
                .transpose()
        };
        // ALL_PROXY is read only if one of the others is missing, because desktops set all three,
        // partly in forms for other programs.
        let or_all = |of_scheme| match url(of_scheme)? {
            None => url(&["ALL_PROXY", "all_proxy"]),
            found => Ok(found),
        };
        let http = or_all(match variable("REQUEST_METHOD") {
            None => &["HTTP_PROXY", "http_proxy"],
            // In a CGI program HTTP_PROXY is the header `Proxy` of the served request, not a
            // setting. On Windows the names of variables are case-insensitive.
            Some(_) if cfg!(windows) => &[],
            Some(_) => &["http_proxy"],
        })?;
        let https = or_all(&["HTTPS_PROXY", "https_proxy"])?;
        let mut rules = Self::of(http, https);
        if let Some((_, hosts)) = first(&["NO_PROXY", "no_proxy"]) {
            rules.direct = format!("{ALWAYS_DIRECT}, {hosts}");
        }
        Ok(rules)
    }
}

impl ProxyUrl {
    /// Returns an error if the matcher of both backends cannot use `url`, as the backend writes it.
    /// The matcher would silently ignore the proxy otherwise.
    pub(crate) fn check(&self, url: &str) -> Result<(), BuildError> {
        let probe = Uri::from_static("http://service.example/");
        match Matcher::builder().http(url).build().intercept(&probe) {
            Some(_) => Ok(()),
            None => Err(self.unusable("the HTTP library cannot use this proxy")),
        }
    }

    pub(crate) fn unusable(
        &self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> BuildError {
        BuildError::with_source(
            self.option,
            "not the URL of a proxy: expected HOST:PORT",
            source,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(variables: &[(&str, &str)]) -> Result<ProxyRules, BuildError> {
        ProxyRules::read(|name| {
            variables
                .iter()
                .find(|(variable, _)| *variable == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    fn url(variable: &'static str, text: &str) -> Option<ProxyUrl> {
        Some(ProxyUrl::parse(variable, text).expect("a proxy's URL"))
    }

    #[test]
    fn all_proxy_replaces_missing_scheme_variable() {
        let read = rules(&[
            ("HTTPS_PROXY", "http://secure.example:1"),
            ("all_proxy", "plain.example:2"),
        ])
        .unwrap();
        assert_eq!(read.https, url("HTTPS_PROXY", "http://secure.example:1"));
        assert_eq!(read.http, url("all_proxy", "http://plain.example:2"));
    }

    #[test]
    fn all_proxy_is_read_only_if_a_scheme_variable_is_missing() {
        let bad = ("ALL_PROXY", "ftp://proxy.example");
        let http = ("HTTP_PROXY", "http://plain.example:1");
        let https = ("https_proxy", "http://secure.example:2");
        let read = rules(&[bad, http, https]).unwrap();
        assert_eq!(read.http, url("HTTP_PROXY", http.1));
        assert_eq!(read.https, url("https_proxy", https.1));
        for gap in [&[bad][..], &[bad, http], &[bad, https]] {
            assert_eq!(rules(gap).unwrap_err().option(), "ALL_PROXY");
        }
    }

    #[test]
    fn upper_case_variable_wins_and_empty_counts_as_unset() {
        let read = rules(&[
            ("HTTP_PROXY", "upper.example:1"),
            ("http_proxy", "lower.example:1"),
            ("HTTPS_PROXY", " "),
            ("https_proxy", "lower.example:1"),
        ])
        .unwrap();
        assert_eq!(read.http, url("HTTP_PROXY", "upper.example:1"));
        assert_eq!(read.https, url("https_proxy", "lower.example:1"));
    }

    #[test]
    fn no_proxy_extends_always_direct_hosts() {
        let read = rules(&[("no_proxy", "inner.example")]).unwrap();
        assert_eq!(read.direct, format!("{ALWAYS_DIRECT}, inner.example"));
        assert_eq!(rules(&[]).unwrap().direct, ALWAYS_DIRECT);
    }

    #[test]
    fn cgi_program_ignores_http_proxy_and_keeps_other_variables() {
        let of_request = [
            ("REQUEST_METHOD", "GET"),
            ("HTTP_PROXY", "http://evil.example"),
        ];
        let with = |settings: &[_]| rules(&[&of_request, settings].concat()).unwrap();
        let read = with(&[]);
        assert_eq!((read.http, read.https), (None, None));
        let read = with(&[
            ("https_proxy", "secure.example:1"),
            ("ALL_PROXY", "all.example:2"),
            ("NO_PROXY", "inner.example"),
        ]);
        assert_eq!(read.https, url("https_proxy", "secure.example:1"));
        assert_eq!(read.http, url("ALL_PROXY", "all.example:2"));
        assert!(read.direct.ends_with("inner.example"), "{}", read.direct);
        if cfg!(not(windows)) {
            let read = with(&[("http_proxy", "plain.example:3")]);
            assert_eq!(read.http, url("http_proxy", "plain.example:3"));
        }
    }

    #[test]
    fn invalid_proxy_variable_is_named() {
        for bad in ["ftp://proxy.example", "http://127.0.0.1:70000"] {
            let error = rules(&[("https_proxy", bad)]).unwrap_err();
            assert_eq!(error.option(), "https_proxy");
            assert!(error.to_string().starts_with("https_proxy: "), "{error}");
        }
    }

    #[test]
    fn fixed_or_direct_proxy_ignores_environment() {
        let fixed = ProxyRules::new(&Proxy::Fixed("p.example:1".parse().unwrap())).unwrap();
        assert_eq!(fixed.http, fixed.https);
        let direct = ProxyRules::new(&Proxy::Direct).unwrap();
        assert_eq!((direct.http, direct.https), (None, None));
    }
}
