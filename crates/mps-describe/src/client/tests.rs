//! Tests of a single call.

mod credentials;
mod deadlines;
mod errors;
mod requests;
mod retries;
mod support;
