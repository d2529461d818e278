//! The service's API: checks a call and answers it. Knows nothing of sockets.

mod action;
pub(crate) mod call;
mod metadata;
mod parameters;
mod sts;

pub(crate) use action::{Services, counted_action, service_of};
pub(crate) use call::{Answered, answer, verdict};
pub(crate) use metadata::{METADATA_ACTION, is_metadata_path, metadata};
