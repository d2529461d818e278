//! Endpoints, origins and proxies from any text: what is accepted is one host, and one that the rules of `docs/security.md` allow.

#![no_main]

mod seeds;

use mps_describe::Endpoint;
use mps_transport::{Origin, ProxyUrl};

const BEGINNINGS: [&str; 12] = [
    "mps.tencentcloudapi.com",
    "https://mps.intl.tencentcloudapi.com:443/",
    "http://localhost:8080",
    "https://[::1]:8443",
    "http://127.0.0.1",
    "https://user:password@gateway.example",
    "mps.tencentcloudapi.com@gateway.example",
    "gateway.example:65536",
    "socks5h://user:p%40ss@proxy.example:1080",
    "ap-guangzhou",
    "https://mps.tencentcloudapi.com#@gateway.example/",
    "https://mps.tencentcloudapi.com.gateway.example",
];
const WORDS: [&str; 14] = [
    "https://",
    "http://",
    "://",
    "@",
    ":",
    "[::1]",
    "127.0.0.1",
    "localhost",
    ".tencentcloudapi.com",
    "tencentcloudapi.cn",
    "%",
    "/",
    "\\",
    "xn--",
];

libfuzzer_sys::fuzz_target!(
    init: {
        seeds::write(BEGINNINGS.map(|text| text.as_bytes().to_vec()), &WORDS);
    },
    |text: &str| {
        origin(text);
        endpoint(text);
        if let Ok(proxy) = text.parse::<ProxyUrl>() {
            shows_no_userinfo(text, &format!("{proxy:?}"));
        }
    }
);

fn origin(text: &str) {
    let Ok(origin) = text.parse::<Origin>() else {
        return;
    };
    is_one_host(origin.host());
    assert!(
        origin.scheme() == "https" || origin.is_loopback(),
        "{text}: plain text leaves the machine"
    );
    assert_eq!(origin.to_string().parse(), Ok(origin), "{text}");
}

fn endpoint(text: &str) {
    for endpoint in [
        text.parse(),
        Endpoint::custom(text),
        Endpoint::with_root(text),
        Endpoint::regional(text),
    ] {
        let Ok(endpoint) = endpoint else { continue };
        is_one_host(endpoint.host());
        assert_eq!(
            Endpoint::custom(&endpoint.to_string()).unwrap(),
            endpoint,
            "{text}"
        );
    }
    if let Ok(endpoint) = text.parse::<Endpoint>() {
        let host = endpoint.host();
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        };
        let is_service = [
            "tencentcloudapi.com",
            "tencentcloudapi.com.cn",
            "tencentcloudapi.cn",
        ]
        .iter()
        .any(|root| {
            name.strip_suffix(root)
                .is_some_and(|left| left.is_empty() || left.ends_with('.'))
        });
        let is_loopback = name == "localhost"
            || name
                .parse::<std::net::Ipv4Addr>()
                .is_ok_and(|address| address.is_loopback())
            || name == "[::1]"
            || name
                .trim_matches(['[', ']'])
                .parse::<std::net::Ipv6Addr>()
                .is_ok_and(|address| address.is_loopback());
        assert!(is_service || is_loopback, "{text} leads to {host}");
    }
}

fn is_one_host(host: &str) {
    let is_host =
        |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'@' | b'/' | b'?' | b'#' | b'\\');
    assert!(!host.is_empty() && host.bytes().all(is_host), "{host:?}");
    assert_eq!(host, host.to_ascii_lowercase());
}

/// What stands before the last `@` of the authority is a name and a password.
fn shows_no_userinfo(text: &str, shown: &str) {
    let authority = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = authority.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((userinfo, _)) = authority.rsplit_once('@') else {
        return;
    };
    let Some((_, password)) = userinfo.split_once(':') else {
        return;
    };
    // What follows the last `@` is the host, which a password may be like.
    let before = shown.rsplit_once('@').map_or("", |(before, _)| before);
    if password.len() > 8 {
        assert!(!before.contains(password), "{text}: {shown}");
    }
}
