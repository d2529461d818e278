//! Spans of a text, and the characters that end them.

/// Start and end of a secret, in bytes.
pub(super) type Span = (usize, usize);

/// Splits a text at the characters that `ends` accepts. Yields each part with its offset.
pub(super) fn runs(text: &str, ends: fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    text.split_inclusive(ends).map(move |run| {
        let at = from;
        from += run.len();
        (at, run.strip_suffix(ends).unwrap_or(run))
    })
}

/// Returns true if a character ends a query. Quotes other than `"` do not, because addresses in
/// practice contain them.
pub(super) fn ends_query(character: char) -> bool {
    character == '"' || character.is_whitespace() || character.is_control()
}

/// Returns true if a text begins with the JSON escape of this UTF-16 unit.
pub(super) fn is_escape_of(text: &str, unit: &str) -> bool {
    let digits = text.strip_prefix("\\u").and_then(|rest| rest.get(..4));
    digits.is_some_and(|digits| digits.eq_ignore_ascii_case(unit))
}
