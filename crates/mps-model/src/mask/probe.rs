//! A quick test for the characters that every secret needs, and the text that replaces one.

use memchr::{memchr, memchr3, memmem};

/// Text that replaces a secret.
pub(super) const MASK: &str = "***";

/// Colon in Chinese text.
pub(super) const WIDE_COLON: &str = "\u{ff1a}";

/// Returns true if a text holds any of the characters that every secret needs.
pub(super) fn may_hold_secret(text: &[u8]) -> bool {
    memchr3(b':', b'=', b'%', text).is_some()
        || memchr(b'\\', text).is_some()
        || memmem::find(text, WIDE_COLON.as_bytes()).is_some()
}
