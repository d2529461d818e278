//! SHA-256 and HMAC on the compression function of the `sha2` crate, for the short texts that a signature is made of.
//!
//! A signature hashes a few hundred bytes in about twenty pieces. Gathered in one buffer and compressed at once, and with the
//! two key blocks of HMAC kept as the states that they leave behind, that takes half the time of the general hashers.

use sha2::block_api::compress256;
use zeroize::Zeroizing;

use crate::tc3::hex::{HEX_DIGITS, hex};

/// Takes in one text after another, piece by piece, and gives the SHA-256 of each.
pub(crate) struct Sha256 {
    state: State,
    buffer: [u8; DATA + PADDING],
    filled: usize,
    length: u64,
}

pub(crate) type State = Zeroizing<[u32; 8]>;

const BLOCK: usize = 64;
/// What is gathered before it is compressed.
const DATA: usize = 4 * BLOCK;
/// Room for the longest padding: a byte, a block of zeros and the length.
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

    /// Takes in the hexadecimal digits of another hash.
    #[inline]
    pub(crate) fn update_hex(&mut self, digest: &[u8; 32]) {
        match self.reserve(HEX_DIGITS) {
            Some(room) => {
                hex(digest, room);
            }
            None => self.update_beyond_buffer(hex(digest, &mut [0; HEX_DIGITS]).as_bytes()),
        }
    }

    /// Room for `length` more bytes that the caller fills, if there is as much.
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

    /// The hash of what was taken in since the last one.
    pub(crate) fn finish(&mut self) -> [u8; 32] {
        // A one bit, zeros up to eight bytes before the end of a block, and there the length in bits.
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

    /// Goes on from where another text had got to.
    pub(crate) fn resume(&mut self, from: &Midstate) {
        *self.state = *from.state;
        self.buffer[..BLOCK].copy_from_slice(&from.tail);
        self.length = from.length;
        self.filled = from.length as usize % BLOCK;
    }
}

/// Where a hash had got to in the middle of a text. Wiped on drop.
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

/// HMAC-SHA256 with one key, kept as the hash states after its inner and its outer key block. Wiped on drop.
pub(crate) struct HmacKey {
    inner: Midstate,
    outer: Midstate,
}

impl HmacKey {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        let after_key = |pad: u8| {
            let mut block = Zeroizing::new([pad; BLOCK]);
            for (byte, key) in block.iter_mut().zip(key) {
                *byte ^= key;
            }
            // Not through a hasher, whose buffer is not wiped: it is there for what is signed.
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

    /// The authentication code of what `write` gives to `hasher`.
    pub(crate) fn mac(&self, hasher: &mut Sha256, write: impl FnOnce(&mut Sha256)) -> [u8; 32] {
        hasher.resume(&self.inner);
        write(hasher);
        let inner = hasher.finish();
        hasher.resume(&self.outer);
        hasher.update(&inner);
        hasher.finish()
    }
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
    fn every_length_hashes_as_sha2_does() {
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
    fn pieces_of_every_size_hash_as_the_whole() {
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
    fn a_text_goes_on_from_any_midstate_and_the_next_one_starts_anew() {
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
    fn a_kept_key_authenticates_as_hmac_does() {
        for length in 0..=2 * DATA {
            let (key, data) = ([length as u8; 32], bytes(length));
            let expected = Hmac::<sha2::Sha256>::new_from_slice(&key)
                .unwrap()
                .chain_update(&data)
                .finalize()
                .into_bytes();
            let key = HmacKey::new(&key);
            assert_eq!(
                key.mac(&mut Sha256::new(), |hasher| hasher.update(&data)),
                *expected,
                "{length} bytes"
            );
        }
    }
}
