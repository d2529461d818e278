//! Input of a command: task ids, and documents from files or from the service.

mod classify;
mod decode;
pub(crate) mod document;
mod embedded;
pub(crate) mod id_stream;
pub(crate) mod ids;
pub(crate) mod moment;
pub(crate) mod notify_key;
mod other_operation;
mod outline;
mod position;
mod reader;
pub(crate) mod request_body;
pub(crate) mod source;
#[cfg(test)]
mod tests;
mod unrecognized;
pub(crate) mod variable;
