//! Reference of the service's schema: lookup, paths, search, and the check of a request.

pub(crate) mod entry;
pub(crate) mod lookup;
pub(crate) mod paths;
pub(crate) mod request_check;
pub(crate) mod search;
