//! Access to the service: the client for the options of the command line, and waiting for tasks.

pub(crate) mod connection;
pub(crate) mod follow;
pub(crate) mod http_server;
pub(crate) mod listing;
pub(crate) mod outage;
pub(crate) mod receiver;
pub(crate) mod settings;
pub(crate) mod wait;
