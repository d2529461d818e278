//! State of one read: the body, the learned order, and what was noted on the way. Skips values.

use crate::extras::{FaultSpan, MAX_EXTRAS, Noted, UnknownSpan};
use crate::generated::order::{ALPHABETICAL_ORDER, ALPHABETICAL_START, INITIAL_ORDER, LISTS};
use crate::json::number;
use crate::json::{Cursor, Failure, MAX_DEPTH, Reason, check, skip_while, skip_whitespace};
use crate::unknown::{is_kept, may_matter};
use crate::value::RawJson;
use std::ops::ControlFlow;

/// Bytes that are checked to be UTF-8 at once. They fit the processor's inner caches, so that
/// parsing does not load them from memory again.
const CHUNK: usize = 64 << 10;

/// Reason why reading ended before the end of the input.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stop {
    /// The input cannot be read.
    Failed(Failure),
    /// The type that is read needs nothing more. No fault was found before that.
    Complete,
}

/// State of one read: the body, the learned order, and what was noted on the way.
pub(crate) struct Reader<'a> {
    pub(super) body: &'a [u8],
    /// The chunk of the body that was last checked to be UTF-8. Texts are slices of it.
    pub(super) validated: &'a str,
    /// Number of bytes from the start of `validated` to the end of the body.
    pub(super) validated_from_end: usize,
    /// Learned order: the index of the member that is expected at each slot.
    ///
    /// The service does not write members in the documentation's order. After each member, the
    /// reader expects the one that followed it last time.
    pub(super) order: [u8; INITIAL_ORDER.len()],
    /// Length of each list when it was last read.
    pub(super) lengths: [u16; LISTS],
    /// Reason why reading ended early. The first one counts.
    pub(super) stop: Option<Stop>,
    pub(super) scratch: String,
    /// Offset of the service's `Error` object, if the answer has one.
    pub(crate) error_at: Option<usize>,
    /// Offsets of the names of unknown members. `Some` only if the caller asked for them.
    pub(crate) unknown: Option<Vec<usize>>,
    /// Unknown members that may hold something like a subtask, or a status or error code of their
    /// owner.
    pub(crate) unknown_spans: Vec<UnknownSpan>,
    /// True if further ones were dropped because `unknown_spans` was full.
    pub(crate) truncated: bool,
    /// Values that were left out, or kept despite a fault.
    pub(crate) faults: Vec<FaultSpan>,
    /// Plain members that are null or were left out, as the number of bytes left where each value
    /// begins.
    pub(super) missing: Vec<usize>,
    /// The last of `missing`, or `usize::MAX` if there is none.
    pub(super) last_missing: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            validated: text,
            ..Self::unchecked(text.as_bytes())
        }
    }

    /// Reads bytes that may not be UTF-8.
    ///
    /// Each chunk is checked just before it is read, so that a large body is loaded from memory
    /// only once. [`check_to`](Self::check_to) checks the parts that no text was read from.
    pub(crate) fn unchecked(body: &'a [u8]) -> Self {
        Self {
            body,
            validated: "",
            validated_from_end: body.len(),
            order: if body.starts_with(ALPHABETICAL_START) {
                ALPHABETICAL_ORDER
            } else {
                INITIAL_ORDER
            },
            lengths: [0; LISTS],
            stop: None,
            scratch: String::new(),
            error_at: None,
            unknown: None,
            unknown_spans: Vec::new(),
            truncated: false,
            faults: Vec::new(),
            missing: Vec::new(),
            last_missing: usize::MAX,
        }
    }

    /// Returns whether there are extras to keep beside the types.
    pub(crate) fn has_extras(&self) -> bool {
        !self.unknown_spans.is_empty() || !self.faults.is_empty()
    }

    /// Returns what was noted, to keep it beside the types.
    pub(crate) fn noted(&self) -> Noted<'_> {
        Noted {
            unknown: &self.unknown_spans,
            faults: &self.faults,
            truncated: self.truncated,
        }
    }

    /// Returns how many unknown members and faults were noted so far.
    pub(crate) fn count_extras(&self) -> [usize; 2] {
        [self.unknown_spans.len(), self.faults.len()]
    }

    /// Drops the extras after the first `unknown` members and `faults`.
    pub(crate) fn truncate_extras(&mut self, [unknown, faults]: [usize; 2]) {
        self.unknown_spans.truncate(unknown);
        self.faults.truncate(faults);
    }

    pub(crate) fn forget_extras(&mut self) {
        self.unknown_spans.clear();
        self.truncated = false;
        self.faults.clear();
    }

    /// Returns whether an unreadable value fails the whole answer. Otherwise only the value is left
    /// out.
    pub(super) fn is_strict(&self) -> bool {
        self.unknown.is_some()
    }

    /// Returns the failure that a `None` stands for, if no type that is read ends reading early.
    pub(crate) fn failure(&self) -> Failure {
        match self.stop {
            Some(Stop::Failed(failure)) => failure,
            Some(Stop::Complete) | None => Failure {
                reason: Reason::End,
                offset: self.body.len(),
            },
        }
    }

    /// Ends reading, because the type that is read needs nothing more.
    #[cold]
    pub(crate) fn complete(&mut self) -> Cursor<'a> {
        self.stop.get_or_insert(Stop::Complete);
        None
    }

    /// Returns true if [`complete`](Self::complete) ended reading.
    pub(crate) fn is_complete(&self) -> bool {
        matches!(self.stop, Some(Stop::Complete))
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, reason: Reason, rest: &[u8]) -> Cursor<'a> {
        self.stop.get_or_insert_with(|| {
            Stop::Failed(Failure {
                reason: reason.or_end(rest),
                offset: self.body.len() - rest.len(),
            })
        });
        None
    }

    /// Returns the offset of the byte at which `rest` begins.
    #[inline]
    pub(crate) fn offset(&self, rest: &[u8]) -> usize {
        self.body.len() - rest.len()
    }

    /// Returns the first `length` bytes of `rest` as text. Both ends must be next to ASCII bytes.
    #[inline]
    pub(super) fn text(&mut self, rest: &'a [u8], length: usize) -> Option<&'a str> {
        let from = self.validated_from_end.wrapping_sub(rest.len());
        match self.validated.get(from..from.wrapping_add(length)) {
            Some(text) => Some(text),
            None => self.text_across_chunks(rest, length),
        }
    }

    #[cold]
    #[inline(never)]
    pub(super) fn text_across_chunks(&mut self, rest: &'a [u8], length: usize) -> Option<&'a str> {
        let (text, rest) = rest.split_at_checked(length)?;
        self.check_to(rest)?;
        simdutf8::basic::from_utf8(text).ok()
    }

    /// Checks that the body is UTF-8 up to `rest`. Fails at the first byte that is not.
    pub(crate) fn check_to(&mut self, rest: &[u8]) -> Option<()> {
        while self.validated_from_end - self.validated.len() > rest.len() {
            let start =
                &self.body[self.body.len() - self.validated_from_end + self.validated.len()..];
            // Do not split a character.
            let mut end = start.len().min(CHUNK);
            while end > CHUNK - 3 && start.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
                end -= 1;
            }
            match simdutf8::basic::from_utf8(&start[..end]) {
                Ok(validated) => {
                    (self.validated, self.validated_from_end) = (validated, start.len())
                }
                // Slower, but reports the position.
                Err(_) => {
                    let valid = simdutf8::compat::from_utf8(start)
                        .map_or_else(|error| error.valid_up_to(), str::len);
                    self.fail(Reason::Utf8, &start[valid..])?;
                }
            }
        }
        Some(())
    }

    /// Skips one value without reading its content.
    ///
    /// The crate's documentation lists what this tolerates.
    pub(crate) fn skip(&mut self, rest: &'a [u8]) -> Cursor<'a> {
        let start = skip_whitespace(rest);
        let skipped = if self.unknown.is_some() {
            check(start, usize::MAX).map(ControlFlow::Continue)
        } else {
            skip_while(start, |rest| match self.check_to(rest) {
                Some(()) => ControlFlow::Continue(()),
                None => ControlFlow::Break(()),
            })
        };
        match skipped {
            Ok(ControlFlow::Continue(rest)) => Some(rest),
            // The check has stopped the reader.
            Ok(ControlFlow::Break(())) => None,
            Err((reason, at)) => self.fail(reason, at),
        }
    }

    /// Skips the value of an unknown member.
    ///
    /// Notes its position if it may hold something like a subtask, or is a status or an error code.
    /// The name begins at `at`, the value at `value`.
    pub(super) fn skip_unknown(&mut self, name: &str, at: &'a [u8], value: &'a [u8]) -> Cursor<'a> {
        let start = skip_whitespace(value);
        let rest = self.skip(start)?;
        let length = start.len() - rest.len();
        if self.truncated || !may_matter(name, &start[..length]) {
            return Some(rest);
        }
        if !is_kept(name, self.text(start, length)?) {
            return Some(rest);
        }
        self.truncated = self.unknown_spans.len() == MAX_EXTRAS;
        if !self.truncated {
            self.unknown_spans.push(UnknownSpan {
                name: self.offset(skip_whitespace(at)),
                value: [self.offset(start), self.offset(rest)],
            });
        }
        Some(rest)
    }

    /// Notes that the value of a plain member, which begins at `rest`, is null or was left out.
    #[cold]
    pub(super) fn note_missing(&mut self, rest: &[u8]) {
        self.missing.push(rest.len());
        self.last_missing = rest.len();
    }

    /// Leaves out an unreadable value if that affects only the value itself. Fails otherwise.
    #[cold]
    pub(super) fn omit_number(&mut self, reason: Reason, rest: &'a [u8]) -> Cursor<'a> {
        match number::skip(rest) {
            Ok(after) if matches!(reason, Reason::Range(_)) && !self.is_strict() => {
                self.note_fault(reason, rest);
                self.note_missing(rest);
                Some(after)
            }
            _ => self.fail(reason, rest),
        }
    }

    #[cold]
    pub(super) fn note_fault(&mut self, reason: Reason, rest: &[u8]) {
        if self.faults.len() < MAX_EXTRAS {
            self.faults.push(FaultSpan {
                at: self.offset(rest),
                reason,
            });
        }
    }

    /// Reads one value and keeps its text.
    pub(super) fn raw(&mut self, rest: &'a [u8]) -> Option<(RawJson, &'a [u8])> {
        let start = skip_whitespace(rest);
        match check(start, MAX_DEPTH) {
            Ok(end) => {
                let text = self.text(start, start.len() - end.len())?;
                Some((RawJson::new(text), end))
            }
            Err((reason, at)) => {
                self.fail(reason, at);
                None
            }
        }
    }

    /// Skips `null`.
    pub(crate) fn skip_null(&mut self, rest: &'a [u8]) -> Cursor<'a> {
        match rest.strip_prefix(b"null") {
            Some(rest) => Some(rest),
            None => self.fail(Reason::Expected("a value"), rest),
        }
    }

    /// Handles a value of another kind than expected. `null` leaves the default. Anything else is
    /// an error.
    #[cold]
    pub(super) fn null_or(&mut self, expected: &'static str, rest: &'a [u8]) -> Cursor<'a> {
        match rest.strip_prefix(b"null") {
            Some(after) => {
                self.note_missing(rest);
                Some(after)
            }
            None => self.fail(Reason::Expected(expected), rest),
        }
    }
}
