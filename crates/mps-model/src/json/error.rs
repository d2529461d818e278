//! Reasons why JSON cannot be read, and their texts. Does not find the path of a fault.

use std::fmt;

/// Reason why reading stopped, and the offset of that byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) reason: Reason,
    pub(crate) offset: usize,
}

/// Reason why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    End,
    Expected(&'static str),
    Number,
    Range(&'static str),
    Escape,
    Control,
    Depth,
    Utf8,
    Trailing,
    Empty,
    Kind(&'static str),
}

/// A reason, and the input from the byte at which it was noticed.
pub(crate) type ScanError<'a> = (Reason, &'a [u8]);

impl Reason {
    /// Returns [`Reason::End`] if the input is cut off at `rest`, and this reason otherwise.
    ///
    /// The input is cut off if more of it could be well-formed.
    pub(crate) fn or_end(self, rest: &[u8]) -> Self {
        match self {
            Self::Trailing => self,
            _ if is_cut(rest) => Self::End,
            _ => self,
        }
    }
}

/// Returns whether the input ends within the value that begins at `rest`.
fn is_cut(rest: &[u8]) -> bool {
    let literal = [&b"null"[..], b"true", b"false"]
        .iter()
        .any(|literal| literal.starts_with(rest) && rest.len() < literal.len());
    let escape = match rest {
        [b'\\', b'u', digits @ ..] => digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit),
        _ => rest == b"\\",
    };
    let number = matches!(rest, [.., b'-' | b'+' | b'.' | b'e' | b'E'])
        && rest.iter().all(|byte| b"+-.0123456789eE".contains(byte));
    rest.is_empty() || literal || escape || number
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::End => f.write_str("the body ends too early"),
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::Number => f.write_str("not a number of JSON"),
            Self::Range(what) => write!(f, "the number does not fit {what}"),
            Self::Escape => f.write_str("not an escape of JSON"),
            Self::Control => f.write_str("a control character within a string"),
            Self::Depth => f.write_str("nested too deep"),
            Self::Utf8 => f.write_str("not UTF-8"),
            Self::Trailing => f.write_str("something follows the answer"),
            Self::Empty => f.write_str("there is no `Response` with anything in it"),
            Self::Kind(member) => write!(f, "there is no `{member}` in it"),
        }
    }
}
