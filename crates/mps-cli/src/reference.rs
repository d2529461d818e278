//! Reference of the service's schema: lookup, paths and search.

pub(crate) mod entry;
pub(crate) mod lookup;
pub(crate) mod paths;
pub(crate) mod search;
