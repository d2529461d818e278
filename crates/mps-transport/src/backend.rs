//! The two backends, and the limits, TLS, proxy rules and error kinds that they share.

mod body;
mod error_kind;
mod exchange;
#[cfg(feature = "hyper")]
pub(crate) mod hyper;
mod proxy_rules;
#[cfg(feature = "reqwest")]
pub(crate) mod reqwest;
mod tls;
