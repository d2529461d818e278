//! The HTTP server: listens, reads requests, and sends responses or the faults that replace them.

mod arrival;
mod connection;
mod handler;
mod listener;
mod raw_response;
mod write_timeout;

pub(crate) use handler::Handler;
pub(crate) use listener::Listener;
