//! Start of an object, and names of members in compact form.

use crate::json::skip_whitespace;

/// Start of an object.
pub(crate) enum ObjectStart<'a> {
    /// It has members. The first one begins after the first byte of this slice.
    Members(&'a [u8]),
    /// It is empty. The slice is the input after it.
    Empty(&'a [u8]),
    /// It is null, or not an object.
    Other,
}

/// Steps into an object. `start` may begin with whitespace.
#[inline(always)]
pub(crate) fn open_object(start: &[u8]) -> ObjectStart<'_> {
    // Compares two bytes at once.
    if start.first_chunk() == Some(b"{\"") {
        ObjectStart::Members(start)
    } else {
        open_object_slow(start)
    }
}

#[inline(never)]
fn open_object_slow(start: &[u8]) -> ObjectStart<'_> {
    let [b'{', rest @ ..] = skip_whitespace(start) else {
        return ObjectStart::Other;
    };
    match skip_whitespace(rest) {
        [] => ObjectStart::Other,
        [b'}', rest @ ..] => ObjectStart::Empty(rest),
        rest => ObjectStart::Members(one_before(start, rest)),
    }
}

/// Returns `rest` together with the byte before it. `rest` is a later part of `start`.
#[inline]
pub(super) fn one_before<'a>(start: &'a [u8], rest: &[u8]) -> &'a [u8] {
    let at = start.len().saturating_sub(rest.len() + 1);
    start.get(at..).unwrap_or_default()
}

/// Returns the input after a member's name in compact form, if it stands after the first byte of
/// `rest`.
///
/// The caller has checked that first byte, mostly a comma. It is skipped together with the name.
#[inline(always)]
pub(crate) fn strip_member<'a, const N: usize>(
    rest: &'a [u8],
    member: &[u8; N],
) -> Option<&'a [u8]> {
    let (head, value) = rest.split_first_chunk::<N>()?;
    (head[1..] == member[1..]).then_some(value)
}
