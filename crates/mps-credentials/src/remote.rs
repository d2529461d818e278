//! Requests to the services that issue credentials.

pub(crate) mod exchange;
pub(crate) mod sts;
