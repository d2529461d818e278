//! The transports that the contracts are checked with.

use crate::options::{Proxy, TransportOptions};
use crate::test_util::contract::expect::SHORT_TIMEOUT;
use crate::transport::Transport;
use std::sync::Arc;

pub(super) struct Suite<T, F> {
    pub(super) make: F,
    pub(super) transport: Arc<T>,
    pub(super) short_timeout: T,
}

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    pub(super) fn new(make: F) -> Self {
        let options = TransportOptions::default().with_proxy(Proxy::Direct);
        Self {
            transport: Arc::new(make(&options)),
            short_timeout: make(&options.with_total_timeout(SHORT_TIMEOUT)),
            make,
        }
    }
}
