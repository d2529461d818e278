//! Lower-case hexadecimal without allocation.

/// Length of a SHA-256 hash in hexadecimal digits.
pub(crate) const HEX_DIGITS: usize = 64;

/// Writes a SHA-256 hash in lower-case hexadecimal into `digits`, whose length is [`HEX_DIGITS`].
pub(crate) fn hex<'d>(digest: &[u8; 32], digits: &'d mut [u8]) -> &'d str {
    for (pair, byte) in digits.as_chunks_mut().0.iter_mut().zip(digest) {
        *pair = [digit(byte >> 4), digit(byte & 0xf)];
    }
    str::from_utf8(digits).expect("hexadecimal digits are ASCII")
}

/// Returns a hexadecimal digit without a table. The time of a look-up would depend on the hash.
fn digit(value: u8) -> u8 {
    b'0' + value + u8::from(value > 9) * (b'a' - b'9' - 1)
}
