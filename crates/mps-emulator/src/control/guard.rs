//! Keeps web pages out of the control API: checks the host that a request names and its origin.

use super::error::ControlError;
use crate::hosts::Hosts;
use crate::wire::RawRequest;

/// Refuses requests that a web page may have caused.
///
/// A page under a name that resolves to this machine has that name in `Host`. A page elsewhere has
/// its own address in `Origin`.
pub(super) fn check(hosts: &Hosts, raw: &RawRequest) -> Result<(), ControlError> {
    let header = |name: &str| {
        let value = raw.header(name);
        value.map_err(|error| ControlError::invalid(error.message))
    };
    if let Some(host) = header("host")?
        && !hosts.permit_control(host)
    {
        return Err(ControlError::forbidden(
            "The control API is not served under this Host. Use an IP address, localhost or a name \
             without a dot, or start the emulator with --allow-host NAME.",
        ));
    }
    let origin = header("origin")?.and_then(|origin| origin.split_once("://"));
    let is_same = origin.is_none_or(|(_, origin)| header("host").ok().flatten() == Some(origin));
    let site = header("sec-fetch-site")?;
    let is_cross_site = site.is_some_and(|site| site == "cross-site" || site == "same-site");
    if !is_same || is_cross_site || header("origin")? == Some("null") {
        return Err(ControlError::forbidden(
            "A web page of another origin sent this request. Send it from a program instead.",
        ));
    }
    Ok(())
}
