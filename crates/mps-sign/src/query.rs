//! Encodes parameters as a query, and masks the session token in one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::credential::MASK;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes parameters as the query of a GET request: sorted by name, percent-encoded by RFC 3986.
///
/// Send the result unchanged, because it is signed. Values of the same name keep their order. Lists
/// and structures are flattened, as in `Filters.0.Name`. A boolean is `true` or `false`.
///
/// ```
/// let query = mps_sign::canonical_query([("TaskId", "a b+中"), ("Limit", "10")]);
/// assert_eq!(query, "Limit=10&TaskId=a%20b%2B%E4%B8%AD");
/// ```
pub fn canonical_query<N, V>(parameters: impl IntoIterator<Item = (N, V)>) -> String
where
    N: AsRef<str>,
    V: AsRef<str>,
{
    let mut parameters: Vec<_> = parameters.into_iter().collect();
    parameters.sort_by(|(one, _), (other, _)| one.as_ref().cmp(other.as_ref()));
    // Allocate once. A growing string would leave copies of a token in memory.
    let mut pieces = Vec::new();
    for (name, value) in &parameters {
        if !pieces.is_empty() {
            pieces.push("&");
        }
        pieces.extend(percent_encode(name.as_ref()));
        pieces.push("=");
        pieces.extend(percent_encode(value.as_ref()));
    }
    pieces.concat()
}

pub(crate) fn percent_encode(text: &str) -> impl Iterator<Item = &str> {
    utf8_percent_encode(text, RESERVED)
}

/// Name of the parameter that carries the session token.
pub(crate) const TOKEN: &str = "Token";

/// Masks the session token in a query or a form.
pub(crate) fn mask_token(query: &str) -> String {
    let mut pieces = Vec::new();
    for pair in query.split('&') {
        if !pieces.is_empty() {
            pieces.push("&");
        }
        match pair.split_once('=') {
            Some((name, _)) if percent_decode_str(name).eq(TOKEN.bytes()) => {
                pieces.extend([name, "=", MASK]);
            }
            _ => pieces.push(pair),
        }
    }
    pieces.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_of_a_query_is_masked_by_its_name_alone() {
        for (query, shown) in [
            ("", ""),
            ("Token=canary", "Token=***"),
            ("Token=canary&a=canary", "Token=***&a=canary"),
            ("a=Token&Token=can%26ary=%3D=&b", "a=Token&Token=***&b"),
            ("%54oken=canary&Tok%65n=canary", "%54oken=***&Tok%65n=***"),
            ("&Token=canary&&Token=", "&Token=***&&Token=***"),
            (
                "token=a&TokenB=b&AToken=c&Token",
                "token=a&TokenB=b&AToken=c&Token",
            ),
        ] {
            assert_eq!(mask_token(query), shown);
        }
    }

    #[test]
    fn only_unreserved_characters_stay() {
        let ascii: String = ('\0'..='\x7f').collect();
        let kept: String = percent_encode(&ascii)
            .filter(|piece| !piece.starts_with('%'))
            .collect();
        assert_eq!(
            kept,
            "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
        );
        assert_eq!(canonical_query([("=&", "+ /*")]), "%3D%26=%2B%20%2F%2A");
    }

    #[test]
    fn names_are_sorted_and_equal_names_keep_their_order() {
        let query = canonical_query([
            ("b", "2"),
            ("a.10", ""),
            ("b", "1"),
            ("a.2", "x"),
            ("B", ""),
        ]);
        assert_eq!(query, "B=&a.10=&a.2=x&b=2&b=1");
    }

    #[test]
    fn no_parameters_make_an_empty_query() {
        assert_eq!(canonical_query::<&str, &str>([]), "");
    }
}
