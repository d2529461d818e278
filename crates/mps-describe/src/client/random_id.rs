//! Random ids in the form of a UUID: the trace id of a call and the SessionId of a task.

use std::fmt;
use std::hash::{BuildHasher, RandomState};

/// 128 random bits, of which six say that they are a random UUID (version 4, RFC 9562).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RandomId(u128);

const VERSION_4: u128 = 0x4 << 76;
const VERSION_BITS: u128 = 0xf << 76;
const VARIANT: u128 = 0b10 << 62;
const VARIANT_BITS: u128 = 0b11 << 62;

impl RandomId {
    /// Returns an id that the calls of one process do not share.
    pub(crate) fn new() -> Self {
        Self::from_bits(fastrand::u128(..))
    }

    /// Returns an id that is unique across machines, because its bits come from the operating
    /// system.
    pub(crate) fn unique() -> Self {
        let half = || u128::from(RandomState::new().hash_one(0_u8));
        Self::from_bits(half() << 64 | half())
    }

    fn from_bits(bits: u128) -> Self {
        Self(bits & !VERSION_BITS & !VARIANT_BITS | VERSION_4 | VARIANT)
    }

    /// Returns the digits without hyphens.
    pub(crate) fn digits(self) -> String {
        format!("{:032x}", self.0)
    }

    /// Returns the digits with hyphens, without an allocation.
    pub(crate) fn hyphenated(self) -> Hyphenated {
        let mut text = [b'-'; 36];
        let places = (0..36).filter(|place| !matches!(place, 8 | 13 | 18 | 23));
        for (nibble, place) in places.enumerate() {
            let digit = (self.0 >> (124 - 4 * nibble) & 0xf) as usize;
            text[place] = b"0123456789abcdef"[digit];
        }
        Hyphenated(text)
    }
}

/// The text of a [`RandomId`].
pub(crate) struct Hyphenated([u8; 36]);

impl Hyphenated {
    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("hexadecimal digits are ASCII")
    }
}

impl fmt::Display for RandomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.hyphenated().as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::RandomId;

    #[test]
    fn ids_are_random_uuids_in_both_forms() {
        for bits in [0, u128::MAX, 0x1234_5678_9abc_def0_0fed_cba9_8765_4321] {
            let id = RandomId::from_bits(bits);
            let uuid = uuid::Uuid::parse_str(&id.to_string()).unwrap();
            assert_eq!(uuid.hyphenated().to_string(), id.to_string());
            assert_eq!(uuid.simple().to_string(), id.digits());
            assert_eq!(uuid.get_version_num(), 4);
            assert_eq!(uuid.get_variant(), uuid::Variant::RFC4122);
        }
        assert_ne!(RandomId::new(), RandomId::new());
        assert_ne!(RandomId::unique(), RandomId::unique());
    }
}
