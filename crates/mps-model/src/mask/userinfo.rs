//! Finds userinfo in addresses.

use super::spans::{Span, ends_query, runs};
use memchr::{memchr2, memrchr};

fn ends_userinfo(character: char) -> bool {
    ends_query(character) || matches!(character, '<' | '>')
}

/// Slashes that may follow a scheme and precede userinfo.
struct Opener {
    /// Offset of the first slash.
    slashes: usize,
    /// Offset after the last slash.
    behind: usize,
    /// True if the slashes follow a scheme and a colon.
    has_scheme: bool,
}

/// Finds userinfo in addresses with a scheme, and in `//user:password@` without one.
pub(super) fn find_userinfo(text: &str, spans: &mut Vec<Span>) {
    if memchr2(b'/', b'\\', text.as_bytes()).is_none() {
        return;
    }
    for (at, run) in runs(text, ends_userinfo) {
        if memchr2(b'@', b':', run.as_bytes()).is_none() {
            continue;
        }
        let openers = openers(run);
        let last_of_run = memrchr(b'@', run.as_bytes());
        let mut rest = openers.as_slice();
        let mut from = 0;
        // The text after a scheme, up to the next scheme, is judged together.
        while !rest.is_empty() {
            let inner = rest.iter().skip(1).position(|opener| opener.has_scheme);
            let (block, next) = rest.split_at(inner.map_or(rest.len(), |inner| inner + 1));
            let end = next.first().map_or(run.len(), |opener| opener.slashes);
            let last = memrchr(b'@', &run.as_bytes()[from..end]).map(|at| from + at);
            for opener in block {
                if let Some(end) = userinfo_end(run, opener, end, last, last_of_run) {
                    spans.push((at + opener.behind, at + end));
                }
            }
            from = end;
            rest = next;
        }
    }
}

/// Returns the places in a run that an authority may follow. `:\/\/` counts as `://`.
fn openers(run: &str) -> Vec<Opener> {
    let bytes = run.as_bytes();
    let mut openers = Vec::new();
    let mut from = 0;
    while let Some(found) = memchr2(b'/', b'\\', &bytes[from..]) {
        let slashes = from + found;
        let follow = bytes[slashes..].iter();
        let mut count = follow
            .take_while(|byte| matches!(byte, b'/' | b'\\'))
            .count();
        from = slashes + count;
        // The backslash of `\u0026` belongs to that escape.
        if run[from - 1..].starts_with("\\u") {
            count -= 1;
        }
        let (has_colon, has_scheme) = match &bytes[..slashes] {
            [.., last, b':'] => (true, last.is_ascii_alphanumeric()),
            before => (before == b":", false),
        };
        if has_colon || count > 1 {
            openers.push(Opener {
                slashes,
                behind: slashes + count,
                has_scheme: has_scheme && count > 1,
            });
        }
    }
    openers
}

/// Meaning of a colon in an authority.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Colon {
    /// There is no colon.
    Absent,
    /// The colon may belong to a port, or to the sentence around the address.
    MayBePort,
    /// The colon precedes a password.
    Userinfo,
}

/// Returns the end of the userinfo after an opener, if there is any.
///
/// A password may hold `/` and `#`. Text with a colon is therefore userinfo up to the last `@`
/// before the next address, even if that masks a path. Without an `@`, text is userinfo only if it
/// cannot be a port. Such an address is truncated or holds a space.
fn userinfo_end(
    run: &str,
    opener: &Opener,
    end: usize,
    last: Option<usize>,
    last_of_run: Option<usize>,
) -> Option<usize> {
    let begin = opener.behind;
    let rest = &run[begin..end];
    let authority = &rest[..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())];
    let behind = |at: &usize| *at > begin;
    match colon(authority) {
        Colon::Absent if opener.has_scheme => {
            let at = authority.rfind('@').filter(|at| *at > 0)?;
            Some(begin + at)
        }
        Colon::Absent => None,
        Colon::Userinfo if opener.has_scheme => {
            let at = last.filter(behind).or_else(|| last_of_run.filter(behind));
            Some(at.unwrap_or(run.len()))
        }
        // After a port, the path may hold an `@`.
        Colon::MayBePort => authority
            .rfind('@')
            .map(|at| begin + at)
            .filter(|at| behind(at)),
        Colon::Userinfo => last.filter(behind),
    }
}

fn colon(authority: &str) -> Colon {
    // Colons within the brackets belong to an IPv6 address.
    let address = authority.strip_prefix('[').and_then(|rest| rest.find(']'));
    let rest = &authority[address.map_or(0, |end| end + 1)..];
    let Some(at) = rest.find(':') else {
        return Colon::Absent;
    };
    let port = &rest.as_bytes()[at + 1..];
    let digits = port.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_password = match port.get(digits) {
        None => false,
        Some(next) if digits > 0 => next.is_ascii_alphanumeric(),
        Some(next) => next.is_ascii_graphic() && !b",.;:)]}'{*".contains(next),
    };
    if is_password {
        Colon::Userinfo
    } else {
        Colon::MayBePort
    }
}
