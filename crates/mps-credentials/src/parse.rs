//! Reads and checks what files, programs and services contain.

pub(crate) mod credential_document;
pub(crate) mod file;
pub(crate) mod json;
pub(crate) mod raw_credential;
