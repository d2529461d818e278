//! Sources of credentials, one file each.

pub(crate) mod assume_role;
pub(crate) mod environment;
pub(crate) mod instance_role;
#[cfg(feature = "process")]
pub(crate) mod process;
pub(crate) mod profile;
pub(crate) mod provider;
pub(crate) mod source_trait;
pub(crate) mod static_credential;
pub(crate) mod tccli;
pub(crate) mod web_identity;
