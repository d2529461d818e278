//! The hosts under which the emulator may be addressed. It refuses others, because a web page could
//! otherwise reach it by DNS rebinding.

use std::net::IpAddr;

use crate::wire::{host_name, is_below, is_vendor_host};

/// Domains that cannot be registered, so that no attacker controls a name below them.
const PRIVATE_DOMAINS: [&str; 2] = ["localhost", "internal"];
/// Name of the service's metadata address.
const METADATA_HOST: &str = "metadata.tencentyun.com";

/// Names that are allowed besides addresses, names without a dot and private domains.
#[derive(Debug, Default)]
pub(crate) struct Hosts(pub(crate) Vec<String>);

impl Hosts {
    /// Returns true if a host header may address the control API.
    ///
    /// DNS rebinding needs a name that the attacker controls. Addresses, names without a dot such
    /// as those of containers, and private domains are none. The name `*` allows every host.
    pub(crate) fn permit_control(&self, host: &str) -> bool {
        let name = host_name(host);
        name.parse::<IpAddr>().is_ok()
            || !name.contains('.')
            || PRIVATE_DOMAINS.iter().any(|domain| is_below(&name, domain))
            || self
                .0
                .iter()
                .any(|allowed| allowed == "*" || host_name(allowed) == name)
    }

    /// Returns true if a host header may address the service, which also has the vendor's names.
    pub(crate) fn permit_service(&self, host: &str) -> bool {
        self.permit_control(host) || is_vendor_host(host) || host_name(host) == METADATA_HOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_an_attacker_may_control_are_refused() {
        let hosts = Hosts(vec!["emulator.test".into()]);
        for host in [
            "127.0.0.1:8080",
            "[::1]:8080",
            "localhost",
            "LOCALHOST:8080",
            "emulator:8080",
            "a.localhost:8080",
            "host.docker.internal",
            "emulator.test:8080",
            "Emulator.Test.",
        ] {
            assert!(hosts.permit_control(host), "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example:8080",
            "evil-localhost.example",
            "notlocalhost.com",
            "mps.tencentcloudapi.com",
            "1.2.3",
            "[::1].evil.example",
        ] {
            assert!(!hosts.permit_control(host), "{host}");
        }
        assert!(hosts.permit_service("mps.tencentcloudapi.com"));
        assert!(hosts.permit_service("metadata.tencentyun.com"));
        assert!(!hosts.permit_service("tencentcloudapi.com.evil.example"));
        assert!(Hosts(vec!["*".into()]).permit_control("evil.example"));
    }
}
