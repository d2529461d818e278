//! Finds secrets within a text: in addresses, in queries, and in assignments such as `TOKEN=x`.
//! Does not decide which names are secret, which `names.rs` does.
//!
//! Every scan is linear in the length of the text, and decodes JSON and percent escapes to a
//! bounded depth.

use super::assignments::find_assignments;
use super::json::{JsonLayout, Mask, is_json, rewrite};
use super::names::{decoded, is_secret_parameter};
use super::probe::{MASK, may_hold_secret};
use super::spans::{Span, ends_query, is_escape_of, runs};
use super::userinfo::find_userinfo;
use memchr::memchr3;
use std::borrow::Cow;

/// Limits the nested encodings that are decoded, because each one repeats the search.
const MAX_DEPTH: usize = 4;

/// Limits the rounds of masking. Masking repeats until it changes nothing, which usually takes two
/// rounds.
const MAX_ROUNDS: usize = 8;

/// Masks the secrets of a text. `depth` is the number of encodings around it.
///
/// A mask may cover what separates a name from its value. Whatever looks like a secret then is
/// masked too, so that a second masking changes nothing.
pub(super) fn mask_nested(text: &str, depth: usize) -> Cow<'_, str> {
    let mut shown = Cow::Borrowed(text);
    for _ in 0..MAX_ROUNDS {
        match masked_once(&shown, depth) {
            Some(masked) => shown = Cow::Owned(masked),
            None => break,
        }
    }
    shown
}

/// Masks a text if it is JSON. `depth` is the number of encodings around it.
fn masked_json(text: &str, depth: usize) -> Option<String> {
    is_json(text).then(|| {
        rewrite(
            text,
            JsonLayout::AsReceived,
            Some(Mask {
                depth,
                text: mask_nested,
            }),
        )
    })
}

/// Masks what the rules find in a text. `None` if that changes nothing.
fn masked_once(text: &str, depth: usize) -> Option<String> {
    if !may_hold_secret(text.as_bytes()) {
        return None;
    }
    if depth < MAX_DEPTH
        && text.trim_start().starts_with(['{', '['])
        && let Some(masked) = masked_json(text, depth + 1)
    {
        return Some(masked).filter(|masked| masked != text);
    }
    let mut spans = Vec::new();
    find_userinfo(text, &mut spans);
    find_parameters(text, depth, &mut spans);
    find_assignments(text, &mut spans);
    if spans.is_empty() {
        return None;
    }
    Some(without(text, spans)).filter(|masked| masked != text)
}

/// Replaces these spans by a mask. Overlapping spans share one mask.
fn without(text: &str, mut spans: Vec<Span>) -> String {
    spans.sort_unstable();
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    let mut spans = spans.into_iter().peekable();
    while let Some((begin, mut end)) = spans.next() {
        while let Some((_, overlapping)) = spans.next_if(|next| next.0 < end) {
            end = end.max(overlapping);
        }
        masked.push_str(&text[copied..begin]);
        masked.push_str(MASK);
        copied = end;
    }
    masked.push_str(&text[copied..]);
    masked
}

/// Finds the values of parameters in queries and fragments, with or without an address before them.
/// Also finds what percent escapes hide.
fn find_parameters(text: &str, depth: usize, spans: &mut Vec<Span>) {
    if memchr3(b'=', b'%', b'\\', text.as_bytes()).is_none() {
        return;
    }
    for (at, run) in runs(text, ends_query) {
        if memchr3(b'=', b'%', b'\\', run.as_bytes()).is_none() {
            continue;
        }
        // A backslash before a quote escapes it.
        let run = run.trim_end_matches('\\');
        let mut in_query = false;
        let mut from = 0;
        while from <= run.len() {
            let (end, next) = piece_end(run, from);
            let piece = &run[from..end];
            let query = if in_query {
                Some(0)
            } else {
                piece.find('?').map(|mark| mark + 1)
            };
            let path = &piece[..query.unwrap_or(piece.len())];
            find_encoded(path, at + from, depth, spans);
            if let Some(query) = query {
                let secret = secret_of_pairs(&piece[query..], depth);
                spans.extend(secret.map(|begin| (at + from + query + begin, at + end)));
            }
            in_query = true;
            from = next;
        }
    }
}

/// Returns the end of the piece that begins at `from`, and the start of the next one. Pieces end at
/// `&`, `;` or `#`.
///
/// `&` may be written as `\u0026`, as in JSON written by Go.
fn piece_end(run: &str, from: usize) -> (usize, usize) {
    let rest = &run[from..];
    for (at, byte) in rest.bytes().enumerate() {
        let length = match byte {
            b'&' | b';' | b'#' => 1,
            b'\\' if is_escape_of(&rest[at..], "0026") => 6,
            _ => continue,
        };
        return (from + at, from + at + length);
    }
    (run.len(), run.len() + 1)
}

/// Finds parts of a path whose percent escapes hide a secret.
fn find_encoded(path: &str, at: usize, depth: usize, spans: &mut Vec<Span>) {
    if !path.contains('%') {
        return;
    }
    for (from, part) in runs(path, |character| matches!(character, '/' | '\\' | '?')) {
        if hides_secret(part, depth) {
            spans.push((at + from, at + from + part.len()));
        }
    }
}

/// Returns true if a text holds a secret once its percent escapes are decoded.
fn hides_secret(text: &str, depth: usize) -> bool {
    if depth >= MAX_DEPTH {
        return false;
    }
    match decoded(text) {
        Cow::Owned(plain) => masked_once(&plain, depth + 1).is_some(),
        Cow::Borrowed(_) => false,
    }
}

/// Returns the start of the secret in a piece of a query. The secret lasts to the end of the piece.
///
/// A piece may hold pairs of its own, as in `streamid=#!::r=live,token=x` or `hdnts=st=1~hmac=x`.
fn secret_of_pairs(piece: &str, depth: usize) -> Option<usize> {
    let mut name_from = 0;
    let mut first_value = None;
    let mut secret = None;
    for (at, byte) in piece.bytes().enumerate() {
        let behind = match byte {
            b'=' => at + 1,
            b'\\' if is_escape_of(&piece[at..], "003d") => at + 6,
            b'~' | b',' | b'?' => {
                name_from = at + 1;
                continue;
            }
            _ => continue,
        };
        if behind < piece.len() && is_secret_parameter(&piece[name_from..at]) {
            secret = Some(behind);
            break;
        }
        first_value.get_or_insert(behind);
        name_from = behind;
    }
    // The part before the secret may hide another one.
    let value = first_value.or_else(|| secret.is_none().then_some(0));
    let hidden = value.filter(|value| hides_secret(&piece[*value..], depth));
    hidden.or(secret)
}
