//! The `Host` header: its name without the port, and the hosts of the vendor.

/// Domains under which the vendor serves its API.
const VENDOR_DOMAINS: [&str; 3] = [
    "tencentcloudapi.com",
    "tencentcloudapi.cn",
    "tencentcloudapi.com.cn",
];

/// Returns the name of a host header in lower case, without port, brackets and final dot.
pub(crate) fn host_name(host: &str) -> String {
    let name = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) if port.is_empty() || port.starts_with(':') => address,
        // A name after an address in brackets is no host.
        Some(_) => host,
        None => host.split(':').next().unwrap_or_default(),
    };
    name.trim_end_matches('.').to_ascii_lowercase()
}

/// Returns true if a host header names a host of the vendor.
pub(crate) fn is_vendor_host(host: &str) -> bool {
    let name = host_name(host);
    VENDOR_DOMAINS.iter().any(|domain| is_below(&name, domain))
}

/// Returns true if `name` is `domain` or below it.
pub(crate) fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
