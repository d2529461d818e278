//! Reads JSON that contains secrets. Errors give positions and never quote values.

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::{Deserialize, de::DeserializeOwned};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use zeroize::Zeroizing;

/// Reads JSON that may contain secrets. Errors give the position only, because the messages of
/// serde quote values.
pub(crate) fn read<T: DeserializeOwned>(text: &[u8]) -> Result<T, String> {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    serde_json::from_slice(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        match error.classify() {
            serde_json::error::Category::Data => {
                format!("the value at line {line}, column {column} has an unexpected type")
            }
            _ => format!("invalid JSON at line {line}, column {column}"),
        }
    })
}

/// A secret string, wiped on drop.
#[derive(Clone)]
pub(crate) struct Secret(pub(crate) Zeroizing<String>);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Zeroizing::new(text)))
    }
}

impl Secret {
    pub(crate) fn into_inner(self) -> Zeroizing<String> {
        self.0
    }
}

/// Seconds since 1970, as a number or as a string of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnixTime(pub(crate) SystemTime);

impl<'de> Deserialize<'de> for UnixTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Seconds;

        impl Visitor<'_> for Seconds {
            type Value = UnixTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("seconds since 1970")
            }

            fn visit_u64<E: Error>(self, seconds: u64) -> Result<UnixTime, E> {
                UNIX_EPOCH
                    .checked_add(Duration::from_secs(seconds))
                    .map(UnixTime)
                    .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(seconds), &self))
            }

            fn visit_i64<E: Error>(self, seconds: i64) -> Result<UnixTime, E> {
                // A time before 1970 has passed just like 1970 itself.
                self.visit_u64(seconds.try_into().unwrap_or(0))
            }

            fn visit_f64<E: Error>(self, seconds: f64) -> Result<UnixTime, E> {
                // The cast saturates, and turns NaN into 0.
                self.visit_u64(seconds as u64)
            }

            fn visit_str<E: Error>(self, digits: &str) -> Result<UnixTime, E> {
                let seconds = digits
                    .parse()
                    .map_err(|_| E::invalid_type(Unexpected::Other("text"), &self))?;
                self.visit_u64(seconds)
            }
        }

        deserializer.deserialize_any(Seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unix_time_is_read_from_number_and_digits() {
        for (text, seconds) in [
            ("1700000000", 1_700_000_000),
            ("\"1700000000\"", 1_700_000_000),
            ("1700000000.9", 1_700_000_000),
            ("-1", 0),
            ("-0.5", 0),
        ] {
            let UnixTime(time) = read(text.as_bytes()).unwrap();
            assert_eq!(time, UNIX_EPOCH + Duration::from_secs(seconds), "{text}");
        }
    }

    #[test]
    fn invalid_unix_time_is_refused_without_quoting_it() {
        let expected = "has an unexpected type";
        for text in ["18446744073709551615", "\"canary\"", "\"\"", "true", "[]"] {
            let problem = read::<UnixTime>(text.as_bytes()).err().unwrap();
            assert!(problem.contains(expected), "{text}: {problem}");
            assert!(!problem.contains("canary"), "{problem}");
        }
    }
}
