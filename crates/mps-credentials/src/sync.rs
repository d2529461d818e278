//! What threads share state by. `cargo xtask loom` replaces it with loom's, which tries every order
//! of the threads.

#[cfg(all(test, loom))]
pub(crate) use loom::sync::{Mutex, MutexGuard};
#[cfg(not(all(test, loom)))]
pub(crate) use std::sync::{Mutex, MutexGuard};
