//! JSON without types: whitespace, strings, skipping, checking, and paths to a byte. Does not read
//! values into types; `reader.rs` does.

use crate::number;
use crate::reader::Reason;
use std::borrow::Cow;
use std::ops::BitOr;
use wide::bytemuck::cast;
use wide::{u8x16, u16x8};

/// A failure, and the input from the byte at which it was noticed.
type Failed<'a> = (Reason, &'a [u8]);

/// Maximum nesting of JSON that is kept as raw text, because code that uses it later is recursive.
/// Skipped values may have any depth.
pub(crate) const MAX_DEPTH: usize = 128;

/// Skips whitespace and returns the input after it.
#[inline(always)]
pub(crate) fn skip_whitespace(rest: &[u8]) -> &[u8] {
    match rest.first() {
        Some(0..=b' ') => skip_whitespace_run(rest),
        _ => rest,
    }
}

/// Skips one space, as after a colon, or the indentation of a line.
#[inline(never)]
fn skip_whitespace_run(mut rest: &[u8]) -> &[u8] {
    while let [b' ' | b'\n' | b'\r' | b'\t', tail @ ..] = rest {
        rest = tail;
        if !matches!(rest.first(), Some(b' ')) {
            continue;
        }
        while let Some((chunk, tail)) = rest.split_first_chunk::<LANES>() {
            let blanks = u8x16::new(*chunk).simd_eq(u8x16::splat(b' ')).to_bitmask();
            let others = !blanks & 0xffff;
            if others != 0 {
                rest = &rest[others.trailing_zeros() as usize..];
                break;
            }
            // Advance by a constant, so that the next chunk does not wait for this one.
            rest = tail;
        }
    }
    rest
}

/// Returns the position of the first quote, backslash or control character.
///
/// Returns the length if there is none.
#[inline(always)]
pub(crate) fn find_string_end(body: &[u8]) -> usize {
    match body.first_chunk::<LANES>() {
        Some(chunk) => {
            let ends = string_ends(chunk);
            if ends != 0 {
                ends.trailing_zeros() as usize
            } else {
                LANES + find_far_string_end(&body[LANES..])
            }
        }
        None => find_string_end_by_bytes(body),
    }
}

/// Bytes that one vector comparison covers.
const LANES: usize = 16;

/// Returns a bit for each byte that ends a string or may not appear in one unescaped.
#[inline(always)]
fn string_ends(chunk: &[u8; LANES]) -> u32 {
    let bytes = u8x16::new(*chunk);
    let control = bytes.min(u8x16::splat(0x1f)).simd_eq(bytes);
    (bytes.simd_eq(u8x16::splat(b'"')) | bytes.simd_eq(u8x16::splat(b'\\')) | control).to_bitmask()
}

#[inline(never)]
fn find_far_string_end(body: &[u8]) -> usize {
    let (chunks, tail) = body.as_chunks::<LANES>();
    for (index, chunk) in chunks.iter().enumerate() {
        let ends = string_ends(chunk);
        if ends != 0 {
            return index * LANES + ends.trailing_zeros() as usize;
        }
    }
    body.len() - tail.len() + find_string_end_by_bytes(tail)
}

fn find_string_end_by_bytes(body: &[u8]) -> usize {
    body.iter()
        .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))
        .unwrap_or(body.len())
}

/// Unescapes a string into `into`. `body` begins after the opening quote and is the end of `text`.
pub(crate) fn unescape<'a>(
    body: &'a [u8],
    text: &str,
    into: &mut String,
) -> Result<&'a [u8], Failed<'a>> {
    let mut rest = body;
    loop {
        let end = find_string_end(rest);
        let from = text.len() - rest.len();
        into.push_str(text.get(from..from + end).unwrap_or_default());
        rest = &rest[end..];
        match rest {
            [b'"', tail @ ..] => return Ok(tail),
            [b'\\', escape @ ..] => rest = unescape_one(rest, escape, into)?,
            [] => return Err((Reason::End, rest)),
            // Keep a raw control character, although JSON does not allow one.
            [control, tail @ ..] => {
                into.push(char::from(*control));
                rest = tail;
            }
        }
    }
}

/// Returns a member's name unescaped, from the bytes between its quotes.
pub(crate) fn name_within(raw: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(raw);
    if !raw.contains(&b'\\') {
        return text;
    }
    // `unescape` needs the closing quote.
    let quoted = format!("{text}\"");
    let mut name = String::new();
    match unescape(quoted.as_bytes(), &quoted, &mut name) {
        Ok(_) => Cow::Owned(name),
        Err(_) => text,
    }
}

/// Unescapes one escape sequence. `at` begins with the backslash, `escape` after it.
pub(crate) fn unescape_one<'a>(
    at: &'a [u8],
    escape: &'a [u8],
    into: &mut String,
) -> Result<&'a [u8], Failed<'a>> {
    let (character, rest) = match escape {
        [b'"', rest @ ..] => ('"', rest),
        [b'\\', rest @ ..] => ('\\', rest),
        [b'/', rest @ ..] => ('/', rest),
        [b'b', rest @ ..] => ('\u{8}', rest),
        [b'f', rest @ ..] => ('\u{c}', rest),
        [b'n', rest @ ..] => ('\n', rest),
        [b'r', rest @ ..] => ('\r', rest),
        [b't', rest @ ..] => ('\t', rest),
        [b'u', rest @ ..] => match (code_unit(rest), rest.get(4..)) {
            (Some(unit), Some(rest)) => surrogates(unit, rest),
            _ => return Err((Reason::Escape, at)),
        },
        [] => return Err((Reason::End, escape)),
        _ => return Err((Reason::Escape, at)),
    };
    into.push(character);
    Ok(rest)
}

/// Returns the character of one code unit, or of a pair. Half a pair becomes U+FFFD.
fn surrogates(unit: u16, rest: &[u8]) -> (char, &[u8]) {
    if let Some(character) = char::from_u32(u32::from(unit)) {
        return (character, rest);
    }
    if let [b'\\', b'u', low @ ..] = rest
        && let (Some(second), Some(after)) = (code_unit(low), low.get(4..))
        && let Some(Ok(character)) = char::decode_utf16([unit, second]).next()
    {
        return (character, after);
    }
    (char::REPLACEMENT_CHARACTER, rest)
}

fn code_unit(digits: &[u8]) -> Option<u16> {
    let digits: &[u8; 4] = digits.first_chunk()?;
    let [a, b, c, d] = digits.map(|digit| HEX[usize::from(digit)]);
    let is_invalid = (a | b | c | d) & 0xf0 != 0;
    (!is_invalid).then(|| u16::from(a << 4 | b) << 8 | u16::from(c << 4 | d))
}

/// Values of the hexadecimal digits. Any other byte has a value greater than all of them.
const HEX: [u8; 256] = {
    let mut values = [u8::MAX; 256];
    let mut digit = 0;
    while digit < 16 {
        let lower = b"0123456789abcdef"[digit];
        values[lower as usize] = digit as u8;
        values[lower.to_ascii_uppercase() as usize] = digit as u8;
        digit += 1;
    }
    values
};

/// Skips a string. `rest` begins with its quote.
pub(crate) fn skip_string(rest: &[u8]) -> Result<&[u8], Failed<'_>> {
    let mut body = &rest[1..];
    loop {
        body = &body[find_string_end(body)..];
        match body {
            [b'"', tail @ ..] => return Ok(tail),
            [b'\\', _, tail @ ..] => body = tail,
            [] | [b'\\'] => return Err((Reason::End, &[])),
            [_, tail @ ..] => body = tail,
        }
    }
}

/// Skips one value of any depth without recursion.
///
/// Tracks only brackets and strings within an array or object.
pub(crate) fn skip(start: &[u8]) -> Result<&[u8], Failed<'_>> {
    skip_while(start, |_| true)
}

/// Skips one value as [`skip`] does, but lets `go_on` stop it.
///
/// Calls `go_on` before each stretch of a long value, except the first. The argument is the input
/// after that stretch. Returning `false` stops the skip.
#[inline]
pub(crate) fn skip_while<'a>(
    start: &'a [u8],
    go_on: impl FnMut(&'a [u8]) -> bool,
) -> Result<&'a [u8], Failed<'a>> {
    match start {
        [b'{' | b'[', ..] => skip_nested(start, go_on),
        [b'"', ..] => check_text(start, true),
        [b'-' | b'0'..=b'9', ..] => number::skip(start).map_err(|reason| (reason, start)),
        [b't', b'r', b'u', b'e', tail @ ..] | [b'n', b'u', b'l', b'l', tail @ ..] => Ok(tail),
        [b'f', b'a', b'l', b's', b'e', tail @ ..] => Ok(tail),
        _ => Err((Reason::Expected("a value"), start)),
    }
}

/// Skips an array or object. Counts the brackets outside strings, 64 bytes at a time.
fn skip_nested<'a>(
    start: &'a [u8],
    mut go_on: impl FnMut(&'a [u8]) -> bool,
) -> Result<&'a [u8], Failed<'a>> {
    /// Blocks between two calls of `go_on`. Most values end within the first 256 and need no call.
    const STRETCH: usize = 256;
    let mut depth = 0;
    let mut state = InString::default();
    let (blocks, tail) = start.as_chunks();
    let mut passed = 0;
    for stretch in blocks.chunks(STRETCH) {
        // Most values end in the first stretch.
        if passed != 0 {
            let rest = start.get(passed + STRETCH * 64..).unwrap_or_default();
            if !go_on(rest) {
                return Err((Reason::Utf8, rest));
            }
        }
        for block in stretch {
            let brackets = state.brackets(block);
            let (opened, closed) = brackets.counts();
            if closed < depth {
                depth = depth + opened - closed;
            } else {
                match brackets.depth_or_end(depth) {
                    Ok(after) => depth = after,
                    Err(end) => return Ok(start.get(passed + end..).unwrap_or_default()),
                }
            }
            passed += 64;
        }
    }
    let mut padded = [b' '; 64];
    padded[..tail.len()].copy_from_slice(tail);
    match state.brackets(&padded).depth_or_end(depth) {
        Ok(_) => Err((Reason::End, &[])),
        Err(end) => Ok(start.get(passed + end..).unwrap_or_default()),
    }
}

/// State that the end of one block passes to the next.
#[derive(Default)]
struct InString {
    /// All ones within a string.
    inside: u64,
    /// 1 if the first byte of the next block is escaped.
    escaped: u64,
}

impl InString {
    #[inline(always)]
    fn brackets(&mut self, bytes: &[u8; 64]) -> Brackets {
        let block = Block::new(bytes);
        let backslashes = block.marks(|bytes| bytes.simd_eq(u8x16::splat(b'\\')));
        let mut escaped = std::mem::take(&mut self.escaped);
        if backslashes.any() {
            (escaped, self.escaped) = escaped_by(backslashes.bits(), escaped);
        }
        let quotes = block.marks(|bytes| bytes.simd_eq(u8x16::splat(b'"')));
        let inside = prefix_xor(quotes.bits() & !escaped) ^ self.inside;
        self.inside = ((inside as i64) >> 63) as u64;
        // `{` and `[` differ in one bit, and so do `}` and `]`.
        let folded = block.marks(|bytes| bytes | u8x16::splat(0x20));
        Brackets {
            opening: folded.marks(|bytes| bytes.simd_eq(u8x16::splat(b'{'))),
            closing: folded.marks(|bytes| bytes.simd_eq(u8x16::splat(b'}'))),
            inside,
        }
    }
}

/// Returns the bytes that backslashes escape, and 1 if the first byte of the next block is one.
///
/// `escaped` marks the first byte of this block if the previous block escapes it. The result
/// includes it.
#[cold]
fn escaped_by(backslashes: u64, mut escaped: u64) -> (u64, u64) {
    let mut escaping = backslashes & !escaped;
    let mut next = 0;
    while escaping != 0 {
        let bit = escaping & escaping.wrapping_neg();
        escaped |= bit << 1;
        next = bit >> 63;
        escaping &= !(bit | bit << 1);
    }
    (escaped, next)
}

/// The brackets of a block, and a bit for each of its bytes that is inside a string.
struct Brackets {
    opening: Block,
    closing: Block,
    inside: u64,
}

impl Brackets {
    /// Returns the numbers of opening and closing brackets outside strings.
    ///
    /// Strings hold few brackets. If they hold none, the marks are added up as vectors. This avoids
    /// moving each sixteen of them to an integer register, which is the slowest step here.
    #[inline(always)]
    fn counts(&self) -> (usize, usize) {
        if (self.opening | self.closing).bits() & self.inside != 0 {
            let [opening, closing] = self.outside();
            return (opening.count_ones() as usize, closing.count_ones() as usize);
        }
        // Up to 4 per byte, then up to 8 in each half of a byte.
        let closed: u16x8 = cast(self.closing.sums());
        let closed: u8x16 = cast(closed << 4_u32);
        let [low, high]: [u64; 2] = cast(self.opening.sums() | closed);
        let both = low + high;
        let total = |halves: u64| {
            let halves = halves & 0x0f0f_0f0f_0f0f_0f0f;
            (halves.wrapping_mul(0x0101_0101_0101_0101) >> 56) as usize
        };
        (total(both), total(both >> 4))
    }

    /// Returns the depth after the block, or as `Err` the offset after the bracket that makes it 0.
    ///
    /// Goes bracket by bracket.
    #[inline(never)]
    fn depth_or_end(&self, mut depth: usize) -> Result<usize, usize> {
        let [opening, closing] = self.outside();
        let mut brackets = opening | closing;
        while brackets != 0 {
            let bit = brackets & brackets.wrapping_neg();
            if opening & bit != 0 {
                depth += 1;
            } else {
                depth -= 1;
            }
            if depth == 0 {
                return Err(bit.trailing_zeros() as usize + 1);
            }
            brackets ^= bit;
        }
        Ok(depth)
    }

    /// Returns the opening and the closing brackets outside strings, one bit each.
    #[cold]
    fn outside(&self) -> [u64; 2] {
        [self.opening, self.closing].map(|marks| marks.bits() & !self.inside)
    }
}

/// 64 bytes, or a mark for each of them: all ones or all zeros.
#[derive(Clone, Copy)]
struct Block([u8x16; 4]);

impl Block {
    #[inline(always)]
    fn new(bytes: &[u8; 64]) -> Self {
        let (chunks, _) = bytes.as_chunks();
        Self(std::array::from_fn(|index| u8x16::new(chunks[index])))
    }

    #[inline(always)]
    fn marks(self, of: impl Fn(u8x16) -> u8x16) -> Self {
        Self(self.0.map(of))
    }

    /// Counts the marks in each group of four bytes, one byte from each vector.
    #[inline(always)]
    fn sums(self) -> u8x16 {
        let [a, b, c, d] = self.0;
        u8x16::ZERO - (a + b + c + d)
    }

    #[inline(always)]
    fn any(self) -> bool {
        let [a, b, c, d] = self.0;
        (a | b | c | d).to_bitmask() != 0
    }

    /// Returns one bit per mark.
    #[inline(always)]
    fn bits(self) -> u64 {
        let [a, b, c, d] = self.0.map(|marks| u64::from(marks.to_bitmask()));
        a | b << 16 | c << 32 | d << 48
    }
}

impl BitOr for Block {
    type Output = Self;

    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(std::array::from_fn(|index| self.0[index] | other.0[index]))
    }
}

/// Replaces each bit with the exclusive or of itself and all bits below it.
#[inline(always)]
fn prefix_xor(mut bits: u64) -> u64 {
    for shift in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << shift;
    }
    bits
}

/// Checks one value against the whole grammar, without recursion, and returns the input after it.
///
/// Arrays and objects may nest `max_depth` deep.
pub(crate) fn check(start: &[u8], max_depth: usize) -> Result<&[u8], Failed<'_>> {
    // One entry per open bracket: true for an object.
    let mut open: Vec<bool> = Vec::new();
    let mut rest = skip_whitespace(start);
    'value: loop {
        rest = match rest {
            [b'"', ..] => check_string(rest)?,
            [bracket @ (b'{' | b'['), tail @ ..] => {
                let object = *bracket == b'{';
                if open.len() == max_depth.max(1) {
                    return Err((Reason::Depth, rest));
                }
                let inner = skip_whitespace(tail);
                match inner {
                    [b'}', tail @ ..] if object => tail,
                    [b']', tail @ ..] if !object => tail,
                    _ => {
                        open.push(object);
                        rest = if object { check_name(inner)? } else { inner };
                        continue;
                    }
                }
            }
            [b'-' | b'0'..=b'9', ..] => number::skip(rest).map_err(|reason| (reason, rest))?,
            [b't', b'r', b'u', b'e', tail @ ..] | [b'n', b'u', b'l', b'l', tail @ ..] => tail,
            [b'f', b'a', b'l', b's', b'e', tail @ ..] => tail,
            _ => return Err((Reason::Expected("a value"), rest)),
        };
        loop {
            let Some(object) = open.last().copied() else {
                return Ok(rest);
            };
            match (skip_whitespace(rest), object) {
                ([b',', tail @ ..], true) => {
                    rest = check_name(skip_whitespace(tail))?;
                    continue 'value;
                }
                ([b',', tail @ ..], false) => {
                    rest = skip_whitespace(tail);
                    continue 'value;
                }
                ([b'}', tail @ ..], true) | ([b']', tail @ ..], false) => {
                    open.pop();
                    rest = tail;
                }
                (unexpected, true) => return Err((Reason::Expected("`,` or `}`"), unexpected)),
                (unexpected, false) => return Err((Reason::Expected("`,` or `]`"), unexpected)),
            }
        }
    }
}

fn check_name(rest: &[u8]) -> Result<&[u8], Failed<'_>> {
    if rest.first() != Some(&b'"') {
        return Err((Reason::Expected("a member's name"), rest));
    }
    match skip_whitespace(check_string(rest)?) {
        [b':', tail @ ..] => Ok(skip_whitespace(tail)),
        unexpected => Err((Reason::Expected("`:`"), unexpected)),
    }
}

/// Checks a string against the whole grammar.
fn check_string(rest: &[u8]) -> Result<&[u8], Failed<'_>> {
    check_text(rest, false)
}

/// Checks a string. Accepts raw control characters if `may_hold_control` is true.
pub(crate) fn check_text(rest: &[u8], may_hold_control: bool) -> Result<&[u8], Failed<'_>> {
    let mut body = &rest[1..];
    loop {
        body = &body[find_string_end(body)..];
        match body {
            [b'"', tail @ ..] => return Ok(tail),
            [b'\\', b'u', tail @ ..] if code_unit(tail).is_some() => body = &tail[4..],
            [
                b'\\',
                b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't',
                tail @ ..,
            ] => body = tail,
            [] | [b'\\'] => return Err((Reason::End, &[])),
            [b'\\', ..] => return Err((Reason::Escape, body)),
            [_, tail @ ..] if may_hold_control => body = tail,
            _ => return Err((Reason::Control, body)),
        }
    }
}

/// Returns the path to the byte at `offset`, such as
/// `Response.WorkflowTask.MediaProcessResultSet[0].Type`.
pub(crate) fn path_to(text: &[u8], offset: usize) -> String {
    Paths::new(text).to(offset)
}

/// Finds the paths to several bytes. Each search continues where the one before it ended.
pub(crate) struct Paths<'a> {
    text: &'a [u8],
    rest: &'a [u8],
    path: Vec<Step>,
    /// Number of open brackets below `path`.
    ///
    /// A hostile input may nest without limit. The path stops at a depth beyond which it is
    /// unreadable.
    deeper: usize,
}

enum Step {
    Name(String),
    Index(usize),
}

impl<'a> Paths<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            rest: text,
            path: Vec::new(),
            deeper: 0,
        }
    }

    /// Returns the path to the byte at `offset`. Starts over if it lies before the last one.
    pub(crate) fn to(&mut self, offset: usize) -> String {
        if self.at(self.rest) > offset {
            *self = Self::new(self.text);
        }
        while self.at(self.rest) < offset {
            match self.rest {
                [b'{', tail @ ..] => {
                    self.enter(Step::Name(String::new()));
                    self.rest = tail;
                }
                [b'[', tail @ ..] => {
                    self.enter(Step::Index(0));
                    self.rest = tail;
                }
                [b'}' | b']', tail @ ..] => {
                    match self.deeper.checked_sub(1) {
                        Some(deeper) => self.deeper = deeper,
                        None => drop(self.path.pop()),
                    }
                    self.rest = tail;
                }
                [b',', tail @ ..] => {
                    match self.last() {
                        Some(Step::Index(index)) => *index += 1,
                        Some(Step::Name(name)) => name.clear(),
                        None => {}
                    }
                    self.rest = tail;
                }
                [b'"', ..] => {
                    let Ok(after) = skip_string(self.rest) else {
                        break;
                    };
                    let end = self.at(after);
                    let raw = &self.rest[1..self.rest.len() - after.len() - 1];
                    if let ([b':', ..], Some(Step::Name(name))) =
                        (skip_whitespace(after), self.last())
                    {
                        *name = name_within(raw).into_owned();
                    }
                    if end > offset {
                        break;
                    }
                    self.rest = after;
                }
                [_, tail @ ..] => self.rest = tail,
                [] => break,
            }
        }
        self.shown()
    }

    fn at(&self, rest: &[u8]) -> usize {
        self.text.len() - rest.len()
    }

    fn enter(&mut self, step: Step) {
        if self.path.len() < MAX_DEPTH {
            self.path.push(step);
        } else {
            self.deeper += 1;
        }
    }

    /// Returns the last step, unless it is deeper than the path shows.
    fn last(&mut self) -> Option<&mut Step> {
        match self.deeper {
            0 => self.path.last_mut(),
            _ => None,
        }
    }

    fn shown(&self) -> String {
        let mut shown = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) if name.is_empty() => {}
                Step::Name(name) => {
                    if !shown.is_empty() {
                        shown.push('.');
                    }
                    shown.push_str(name);
                }
                Step::Index(index) => shown.push_str(&format!("[{index}]")),
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, check, find_string_end, path_to, skip};

    #[test]
    fn the_way_is_found_behind_what_is_too_deep_to_be_shown() {
        for depth in [3, MAX_DEPTH - 2, MAX_DEPTH - 1, MAX_DEPTH, 1_000] {
            let nested = format!("{}1,{{\"b\":2}},3{}", "[".repeat(depth), "]".repeat(depth));
            let text = format!(r#"{{"a":[0,{nested},{{"c":4}}]}}"#);
            let at = text.find('4').unwrap();
            assert_eq!(path_to(text.as_bytes(), at), "a[2].c", "{depth}");
            let within = path_to(text.as_bytes(), text.find('3').unwrap());
            assert_eq!(within.matches('[').count(), (depth + 1).min(MAX_DEPTH - 1));
        }
    }

    #[test]
    fn the_end_of_a_string_is_found_wherever_it_stands() {
        for end in 0..70 {
            for stop in ['"', '\\', '\u{1f}', '\0'] {
                let body = format!(
                    "{}{stop}{}",
                    "é/~".repeat(30).chars().take(end).collect::<String>(),
                    "x\"".repeat(20)
                );
                let expected = body
                    .bytes()
                    .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))
                    .unwrap();
                assert_eq!(find_string_end(body.as_bytes()), expected, "{body}");
                assert_eq!(find_string_end(&body.as_bytes()[..expected]), expected);
            }
        }
    }

    #[test]
    fn skipping_ends_where_checking_ends() {
        let mut rng = fastrand::Rng::with_seed(7);
        let pieces = [
            "\"a\"",
            "\"\\\"]\"",
            "\"\\\\\"",
            "\"\\\\\\\"{\"",
            "12.5",
            "null",
            "[]",
            "{}",
            "[{\"k\":[]}]",
            "\"好[}\"",
        ];
        for _ in 0..20_000 {
            let elements: Vec<String> = (0..rng.usize(1..40))
                .map(|_| match rng.usize(..=pieces.len()) {
                    index if index < pieces.len() => pieces[index].to_owned(),
                    _ => {
                        let depth = rng.usize(1..150);
                        "[".repeat(depth) + &"]".repeat(depth)
                    }
                })
                .collect();
            let text = format!("[{}],\"tail\\\"]", elements.join(","));
            let checked = check(text.as_bytes(), 150).unwrap();
            assert_eq!(skip(text.as_bytes()).unwrap(), checked, "{text}");
            let cut = rng.usize(..text.len() - checked.len());
            assert!(
                skip(&text.as_bytes()[..cut]).is_err(),
                "{}",
                &text[..cut.min(text.len())].escape_debug()
            );
        }
    }
}
