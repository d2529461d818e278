//! Owned text of an answer: `Text` stores short text inline, and `SecretText` hides itself from
//! `Debug`. Does not interpret the text.

use smol_str::SmolStr;
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::ffi::OsStr;
use std::fmt;
use std::ops::Deref;
use std::path::Path;
use std::str::FromStr;

/// Owned text of an answer, which stores up to 23 bytes without an allocation.
///
/// It is used like a `String` that does not change.
///
/// ```
/// use mps_model::Text;
///
/// let codec = Text::from("h264");
/// assert!(codec == "h264" && "h264" == codec && codec == String::from("h264"));
/// assert!(codec.starts_with('h')); // everything that `str` can do
/// let file = std::path::Path::new(&codec).with_extension("mp4");
/// # assert_eq!(file.to_str(), Some("h264.mp4"));
/// let owned: String = codec.into();
/// # assert_eq!(owned, "h264");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(SmolStr);

/// Bytes on the heap before a long text: two counts, because clones share it.
const REFERENCE_COUNTS: usize = 2 * size_of::<usize>();

impl Text {
    /// The text as a string slice.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Number of bytes on the heap. 0 while the text is stored inline.
    pub fn heap_size(&self) -> usize {
        if self.0.is_heap_allocated() {
            self.0.len() + REFERENCE_COUNTS
        } else {
            0
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<OsStr> for Text {
    fn as_ref(&self) -> &OsStr {
        OsStr::new(self.as_str())
    }
}

impl AsRef<Path> for Text {
    fn as_ref(&self) -> &Path {
        Path::new(self.as_str())
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl From<&str> for Text {
    #[inline]
    fn from(text: &str) -> Self {
        Self(SmolStr::new(text))
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Self {
        text.as_ref().into()
    }
}

impl From<char> for Text {
    fn from(character: char) -> Self {
        Self::from(&*character.encode_utf8(&mut [0; 4]))
    }
}

impl FromStr for Text {
    type Err = Infallible;

    /// Always succeeds.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.as_str().into()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0.into()
    }
}

/// Compares a type that holds text with all forms of text, in both directions.
macro_rules! compares_with_text {
    ($name:ident) => {
        $crate::value::text::compares_with_text!($name: str, &str, String);
        impl PartialEq<&String> for $name {
            fn eq(&self, other: &&String) -> bool {
                self.as_str() == other.as_str()
            }
        }
    };
    ($name:ident: $($other:ty),*) => {
        $(
            impl PartialEq<$other> for $name {
                fn eq(&self, other: &$other) -> bool {
                    let other: &str = other;
                    self.as_str() == other
                }
            }
            impl PartialEq<$name> for $other {
                fn eq(&self, other: &$name) -> bool {
                    other == self
                }
            }
        )*
    };
}
pub(crate) use compares_with_text;

compares_with_text!(Text);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

/// A secret that an answer repeats, such as a storage key or the notification key.
///
/// `Debug` does not show it. **`Serialize` writes it as it is**, alone and within an answer.
/// Otherwise a saved answer would not mean the same when it is read again. A saved answer is
/// therefore as secret as what it repeats. Pass its JSON to [`mask_json`](crate::mask_json) before
/// you show or log it. [`masked`](Self::masked) is that form of a single secret.
///
/// ```
/// use mps_model::SecretText;
///
/// let secret = SecretText::from("hunter2");
/// assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hunter2""#);
/// assert_eq!(serde_json::to_string(secret.masked()).unwrap(), r#""***""#);
/// assert_eq!(format!("{secret:?}"), r#""***""#);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretText(Text);

impl SecretText {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The form that can be shown: `***`, or an empty text if there is no secret.
    pub fn masked(&self) -> &'static str {
        if self.0.is_empty() { "" } else { "***" }
    }
}

impl From<&str> for SecretText {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.masked(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::{SecretText, Text};

    #[test]
    fn short_text_is_inline_and_long_text_is_not() {
        assert_eq!(size_of::<Text>(), 24);
        assert_eq!(size_of::<Option<Text>>(), 24);
        assert_eq!(Text::from("a".repeat(23).as_str()).heap_size(), 0);
        assert!(Text::from("a".repeat(24).as_str()).heap_size() >= 24);
    }

    #[test]
    fn a_secret_is_not_shown() {
        let secret = SecretText::from("hunter2");
        assert!(!format!("{secret:?}").contains("hunter2"));
        assert_eq!(secret.expose(), "hunter2");
        assert_eq!(secret.masked(), "***");
        let none = SecretText::default();
        assert_eq!((none.masked(), format!("{none:?}").as_str()), ("", "\"\""));
    }
}
