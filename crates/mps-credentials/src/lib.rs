//! Where Tencent Cloud keys come from: a chain of sources with one cache.

mod assume_role;
mod cache;
mod chain;
mod command_line_profile;
mod context;
mod credentials;
mod endpoint;
mod environment;
mod error;
mod exchange;
mod file;
mod instance_role;
mod json;
mod keys;
#[cfg(feature = "process")]
mod process;
mod profile;
mod provider;
mod report;
mod source;
mod sts;
mod temporary_keys;
mod web_identity;

pub use assume_role::AssumeRole;
pub use context::Context;
pub use credentials::Credentials;
pub use error::{CredentialsError, CredentialsErrorKind};
pub use provider::{CredentialsProvider, Provided};
pub use report::{KeysReport, SourceOutcome, SourceReport};
