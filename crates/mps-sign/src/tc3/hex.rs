//! Lower-case hexadecimal without allocation.

/// Length of a SHA-256 hash in hexadecimal digits.
pub(crate) const HEX_DIGITS: usize = 64;

/// Writes a SHA-256 hash in lower-case hexadecimal into `digits`, whose length is [`HEX_DIGITS`].
pub(crate) fn hex<'d>(digest: &[u8; 32], digits: &'d mut [u8]) -> &'d str {
    base16ct::lower::encode_str(digest, digits).expect("there is room for every digit")
}
