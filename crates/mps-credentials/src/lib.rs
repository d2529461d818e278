//! Where Tencent Cloud keys come from: a chain of sources with one cache.

mod cache;
mod context;
mod credentials;
mod environment;
mod error;
mod keys;
mod provider;
mod source;

pub use context::Context;
pub use credentials::Credentials;
pub use error::{CredentialsError, CredentialsErrorKind};
pub use provider::{CredentialsProvider, Provided};
