//! SHA-256 and HMAC for short texts, on the compression function of the `sha2` crate.
//!
//! A signature hashes a few hundred bytes in about twenty pieces. One buffer that is compressed at
//! once, and cached states for the two key blocks of HMAC, take half the time of the general
//! hashers.

use sha2::block_api::compress256;
use zeroize::{Zeroize, Zeroizing};

use crate::tc3::hex::{HEX_DIGITS, hex};

/// Hashes one text after another, each fed piece by piece.
pub(crate) struct Sha256 {
    state: State,
    buffer: [u8; DATA + PADDING],
    filled: usize,
    length: u64,
}

pub(crate) type State = Zeroizing<[u32; 8]>;

const BLOCK: usize = 64;
/// Bytes that are buffered before compression.
const DATA: usize = 4 * BLOCK;
/// Length of the longest padding: a byte, a block of zeros and the length.
const PADDING: usize = 2 * BLOCK;

const INITIAL_STATE: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

impl Sha256 {
    pub(crate) fn new() -> Self {
        Self {
            state: Zeroizing::new(INITIAL_STATE),
            buffer: [0; DATA + PADDING],
            filled: 0,
            length: 0,
        }
    }

    #[inline]
    pub(crate) fn update(&mut self, data: &[u8]) {
        match self.reserve(data.len()) {
            Some(room) => room.copy_from_slice(data),
            None => self.update_beyond_buffer(data),
        }
    }

    /// Appends the hexadecimal digits of another hash.
    #[inline]
    pub(crate) fn update_hex(&mut self, digest: &[u8; 32]) {
        match self.reserve(HEX_DIGITS) {
            Some(room) => {
                hex(digest, room);
            }
            None => self.update_beyond_buffer(hex(digest, &mut [0; HEX_DIGITS]).as_bytes()),
        }
    }

    /// Reserves `length` bytes of the buffer for the caller to fill. Returns `None` if they do not
    /// fit.
    #[inline]
    fn reserve(&mut self, length: usize) -> Option<&mut [u8]> {
        let end = self.filled + length;
        let room = self.buffer[..DATA].get_mut(self.filled..end)?;
        self.filled = end;
        self.length += length as u64;
        Some(room)
    }

    fn update_beyond_buffer(&mut self, data: &[u8]) {
        self.length += data.len() as u64;
        let (head, rest) = data.split_at(DATA - self.filled);
        self.buffer[self.filled..DATA].copy_from_slice(head);
        compress256(&mut self.state, self.buffer[..DATA].as_chunks().0);
        let (blocks, tail) = rest.as_chunks();
        compress256(&mut self.state, blocks);
        self.buffer[..tail.len()].copy_from_slice(tail);
        self.filled = tail.len();
    }

    /// Returns the hash of the current text and starts the next one.
    pub(crate) fn finish(&mut self) -> [u8; 32] {
        // Padding: a one bit, zeros up to eight bytes before the end of a block, the length in
        // bits.
        let length = (self.length * 8).to_be_bytes();
        let end = (self.filled + 1 + length.len()).next_multiple_of(BLOCK);
        self.buffer[self.filled] = 0x80;
        self.buffer[self.filled + 1..][..BLOCK + length.len()].fill(0);
        self.buffer[end - length.len()..end].copy_from_slice(&length);
        compress256(&mut self.state, self.buffer[..end].as_chunks().0);

        let mut digest = [0; 32];
        for (bytes, word) in digest.as_chunks_mut().0.iter_mut().zip(*self.state) {
            *bytes = word.to_be_bytes();
        }
        *self.state = INITIAL_STATE;
        (self.filled, self.length) = (0, 0);
        digest
    }

    /// Continues from the state of another text.
    pub(crate) fn resume(&mut self, from: &Midstate) {
        *self.state = *from.state;
        self.buffer[..BLOCK].copy_from_slice(&from.tail);
        self.length = from.length;
        self.filled = from.length as usize % BLOCK;
    }
}

/// The state of a hash within a text. Wiped on drop.
pub(crate) struct Midstate {
    state: State,
    tail: [u8; BLOCK],
    length: u64,
}

impl From<Sha256> for Midstate {
    fn from(mut hasher: Sha256) -> Self {
        let (blocks, rest) = hasher.buffer[..hasher.filled].as_chunks();
        compress256(&mut hasher.state, blocks);
        let mut tail = [0; BLOCK];
        tail[..rest.len()].copy_from_slice(rest);
        Self {
            state: hasher.state,
            tail,
            length: hasher.length,
        }
    }
}

/// HMAC-SHA256 with one key, stored as the hash states after its inner and outer key block. Wiped
/// on drop.
pub(crate) struct HmacKey {
    inner: Midstate,
    outer: Midstate,
}

impl HmacKey {
    pub(crate) fn new(key: &[u8]) -> Self {
        if key.len() > BLOCK {
            return Self::new(&*hash_of_key(key));
        }
        let after_key = |pad: u8| {
            let mut block = Zeroizing::new([pad; BLOCK]);
            for (byte, key) in block.iter_mut().zip(key) {
                *byte ^= key;
            }
            // Not with a `Sha256`, because its buffer is not wiped.
            let mut state = Zeroizing::new(INITIAL_STATE);
            compress256(&mut state, std::slice::from_ref(&*block));
            Midstate {
                state,
                tail: [0; BLOCK],
                length: BLOCK as u64,
            }
        };
        Self {
            inner: after_key(0x36),
            outer: after_key(0x5c),
        }
    }

    /// Returns the authentication code of the text that `write` feeds to `hasher`.
    pub(crate) fn mac(&self, hasher: &mut Sha256, write: impl FnOnce(&mut Sha256)) -> [u8; 32] {
        hasher.resume(&self.inner);
        write(hasher);
        let inner = hasher.finish();
        hasher.resume(&self.outer);
        hasher.update(&inner);
        hasher.finish()
    }
}

/// Returns the hash of a key that is longer than a block, which HMAC uses in its place.
fn hash_of_key(key: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut hasher = Sha256::new();
    hasher.update(key);
    let hash = Zeroizing::new(hasher.finish());
    hasher.buffer.zeroize();
    hash
}

/// Returns the HMAC-SHA256 of a text with a key of any length.
pub(crate) fn hmac_sha256(key: &[u8], text: &str) -> Zeroizing<[u8; 32]> {
    let key = HmacKey::new(key);
    Zeroizing::new(key.mac(&mut Sha256::new(), |hasher| {
        hasher.update(text.as_bytes());
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Digest;

    /// Bytes without a short period.
    fn bytes(length: usize) -> Vec<u8> {
        (0..length).map(|i| (i * i / 3 + i) as u8).collect()
    }

    fn digest(data: &[u8]) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(data);
        hasher.finish()
    }

    #[test]
    fn text_of_any_length_hashes_like_sha2() {
        for length in 0..=5 * DATA {
            let data = bytes(length);
            assert_eq!(
                digest(&data),
                *sha2::Sha256::digest(&data),
                "{length} bytes"
            );
        }
    }

    #[test]
    fn text_in_pieces_of_any_size_hashes_like_whole() {
        let data = bytes(3 * DATA + 1);
        let whole = sha2::Sha256::digest(&data);
        for size in 1..=data.len() {
            let mut hasher = Sha256::new();
            for piece in data.chunks(size) {
                hasher.update(piece);
            }
            assert_eq!(hasher.finish(), *whole, "pieces of {size} bytes");
        }
    }

    #[test]
    fn text_resumed_from_any_midstate_hashes_like_whole() {
        let data = bytes(2 * DATA);
        let whole = sha2::Sha256::digest(&data);
        let mut hasher = Sha256::new();
        for split in 0..=data.len() {
            let mut start = Sha256::new();
            start.update(&data[..split]);
            hasher.resume(&start.into());
            hasher.update(&data[split..]);
            assert_eq!(hasher.finish(), *whole, "resumed after {split} bytes");
            assert_eq!(hasher.finish(), *sha2::Sha256::digest(b""));
        }
    }

    #[test]
    fn cached_hmac_key_authenticates_like_hmac() {
        for length in 0..=2 * DATA {
            for key_length in [32, length] {
                let (key, data) = (bytes(key_length), bytes(length));
                let expected = Hmac::<sha2::Sha256>::new_from_slice(&key)
                    .unwrap()
                    .chain_update(&data)
                    .finalize()
                    .into_bytes();
                let key = HmacKey::new(&key);
                assert_eq!(
                    key.mac(&mut Sha256::new(), |hasher| hasher.update(&data)),
                    *expected,
                    "{length} bytes with a key of {key_length}"
                );
            }
        }
    }
}
