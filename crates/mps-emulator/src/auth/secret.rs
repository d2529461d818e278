//! Secret text, which is never printed and compared in constant time.

use std::fmt;

use subtle::ConstantTimeEq;

/// Text that `Debug` does not show.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Secret(pub(crate) String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Compares in constant time, because otherwise the duration would reveal how many bytes match.
pub(crate) fn constant_time_eq(expected: &[u8], given: &[u8]) -> bool {
    expected.ct_eq(given).into()
}
