//! Rewrites JSON token by token: masks members that hold keys, and changes the layout. Does not
//! know the rules for texts; the caller passes them.

use super::names::is_secret_member;
use super::probe::may_hold_secret;
use crate::generated::layout::{ANSWER, LAYOUTS};
use crate::json::{check, skip, skip_string, skip_whitespace, unescape, write_text};
use std::borrow::Cow;
use std::convert::Infallible;
use std::io;

/// Layout of a masked body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonLayout {
    /// The white space stays as received.
    #[default]
    AsReceived,
    /// One member per line, indented by two spaces per level.
    Pretty,
    /// One line without white space.
    Compact,
}

/// Masking of the texts of a body.
#[derive(Clone, Copy)]
pub(super) struct Mask {
    /// Number of encodings around the body.
    pub(super) depth: usize,
    /// Masks a text. The number is that of the encodings around it.
    pub(super) text: fn(&str, usize) -> Cow<'_, str>,
}

pub(super) fn is_json(text: &str) -> bool {
    check(text.as_bytes(), usize::MAX).is_ok_and(|rest| skip_whitespace(rest).is_empty())
}

/// Rewrites a body. Masks it by `mask`, if there is one.
pub(super) fn rewrite(text: &str, layout: JsonLayout, mask: Option<Mask>) -> String {
    let mut writer = Writer::new(text, layout, mask);
    writer.out.reserve(text.len());
    let Ok(()) = writer.write(|_| Ok::<_, Infallible>(()));
    writer.out
}

/// Bytes that are collected before they are written.
const PIECE: usize = 16 << 10;

/// Rewrites a body to `out`, in pieces.
pub(super) fn rewrite_to(
    text: &str,
    layout: JsonLayout,
    mask: Option<Mask>,
    mut out: impl io::Write,
) -> io::Result<()> {
    let mut writer = Writer::new(text, layout, mask);
    writer.write(|collected| {
        if collected.len() > PIECE {
            // The writer looks at the last character to see whether a line begins.
            let last = collected.pop();
            out.write_all(collected.as_bytes())?;
            collected.clear();
            collected.extend(last);
        }
        Ok::<_, io::Error>(())
    })?;
    out.write_all(writer.out.as_bytes())
}

/// An object or list that is being written.
struct Open {
    is_object: bool,
    /// Knowledge about the object. For a list, the knowledge about its elements.
    value: Known,
    /// True if it already holds a member or element.
    filled: bool,
}

/// Knowledge about a value before it is read.
#[derive(Clone, Copy, Default)]
struct Known {
    /// Place of the struct that the value is by the schema.
    place: Option<usize>,
    /// True if the value and everything in it is secret.
    secret: bool,
}

/// Writer of a body, token by token.
struct Writer<'t> {
    text: &'t str,
    layout: JsonLayout,
    mask: Option<Mask>,
    out: String,
    open: Vec<Open>,
    next: Known,
}

impl<'t> Writer<'t> {
    fn new(text: &'t str, layout: JsonLayout, mask: Option<Mask>) -> Self {
        Self {
            text,
            layout,
            mask,
            out: String::new(),
            open: Vec::new(),
            next: Known::default(),
        }
    }

    /// Writes the body. `after_token` may take what was written before the last character.
    fn write<E>(
        &mut self,
        mut after_token: impl FnMut(&mut String) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut rest = self.text.as_bytes();
        while let [first, tail @ ..] = rest {
            rest = match first {
                b' ' | b'\t' | b'\n' | b'\r' => {
                    let after = skip_whitespace(rest);
                    if self.layout == JsonLayout::AsReceived {
                        self.copy(rest, after);
                    }
                    after
                }
                b'{' | b'[' => {
                    self.enter(*first);
                    tail
                }
                b'}' | b']' => {
                    self.leave(*first);
                    tail
                }
                b':' if self.layout == JsonLayout::Pretty => {
                    self.out.push_str(": ");
                    tail
                }
                b',' | b':' => {
                    self.out.push(char::from(*first));
                    tail
                }
                b'"' => {
                    let after = skip_string(rest).unwrap_or_default();
                    self.string(rest, after);
                    after
                }
                _ => {
                    let after = match skip(rest) {
                        Ok(after) if after.len() < rest.len() => after,
                        // This is not a value, so the character is copied as it is.
                        _ => self.after_character(rest),
                    };
                    self.scalar(rest, after);
                    after
                }
            };
            // The elements of a list inherit what is known about the list.
            if let Some(open) = self.open.last().filter(|open| !open.is_object) {
                self.next = open.value;
            }
            after_token(&mut self.out)?;
        }
        Ok(())
    }

    fn enter(&mut self, bracket: u8) {
        self.separate();
        self.out.push(char::from(bracket));
        self.open.push(Open {
            is_object: bracket == b'{',
            value: std::mem::take(&mut self.next),
            filled: false,
        });
    }

    fn leave(&mut self, bracket: u8) {
        let closed = self.open.pop();
        if closed.is_some_and(|closed| closed.filled) {
            self.new_line();
        }
        self.out.push(char::from(bracket));
    }

    /// Writes the name of a member, or a text.
    fn string(&mut self, from: &'t [u8], to: &'t [u8]) {
        let owner = self.open.last().filter(|open| open.is_object);
        match owner.map(|open| open.value.secret) {
            Some(secret) if matches!(skip_whitespace(to), [b':', ..]) => {
                self.separate();
                self.text(from, to, false);
                self.next = self.member(from);
                self.next.secret |= secret;
            }
            _ => {
                self.separate_element();
                let known = std::mem::take(&mut self.next);
                self.text(from, to, known.secret);
            }
        }
    }

    fn scalar(&mut self, from: &[u8], to: &[u8]) {
        self.separate_element();
        let known = std::mem::take(&mut self.next);
        let is_number = matches!(from.first(), Some(b'-' | b'0'..=b'9'));
        if known.secret && self.mask.is_some() && is_number {
            self.out.push_str("\"***\"");
        } else {
            self.copy(from, to);
        }
    }

    /// Returns what follows the first character.
    fn after_character(&self, rest: &'t [u8]) -> &'t [u8] {
        let character = self.text.get(self.text.len() - rest.len()..);
        let character = character.and_then(|text| text.chars().next());
        rest.get(character.map_or(1, char::len_utf8)..)
            .unwrap_or_default()
    }

    /// Copies the text between two remainders of the input. Both begin beside ASCII, so no
    /// character is split.
    fn copy(&mut self, from: &[u8], to: &[u8]) {
        let (begin, end) = (self.text.len() - from.len(), self.text.len() - to.len());
        match self.text.get(begin..end) {
            Some(text) => self.out.push_str(text),
            // This is a byte of a character in a place that allows none. The rest of the character
            // follows.
            None => self.out.push(char::REPLACEMENT_CHARACTER),
        }
    }

    /// Begins a line for a member, or for an element that is not the value of a member.
    fn separate(&mut self) {
        let begins_line = match self.open.last_mut() {
            Some(open) => {
                // The value of a member stands on the line of the member.
                let is_value = open.is_object && self.out.ends_with([':', ' ']) && open.filled;
                let is_value = is_value && self.layout != JsonLayout::AsReceived;
                open.filled = true;
                !is_value
            }
            None => false,
        };
        if begins_line {
            self.new_line();
        }
    }

    fn separate_element(&mut self) {
        if self.open.last().is_some_and(|open| !open.is_object) {
            self.separate();
        }
    }

    fn new_line(&mut self) {
        if self.layout == JsonLayout::Pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", self.open.len()));
        }
    }

    /// Returns what is known about the value of the member with this name.
    fn member(&self, name: &[u8]) -> Known {
        let mut unescaped = String::new();
        let body = name.get(1..).unwrap_or_default();
        if unescape(body, self.text, &mut unescaped).is_err() {
            return Known::default();
        }
        let name = unescaped.as_str();
        let owner = self.open.last().and_then(|open| open.value.place);
        let layout = owner.and_then(|place| LAYOUTS.get(place));
        let members = layout.map_or(&[][..], |layout| layout.members);
        let known = |place, secret| Known { place, secret };
        match members.iter().find(|member| member.name() == name) {
            Some(member) => known(member.nested(), member.secret),
            None if owner.is_none() && name == "Response" => known(Some(ANSWER), false),
            None => known(None, is_secret_member(name)),
        }
    }

    /// Writes a text or a name, masked if needed.
    fn text(&mut self, from: &'t [u8], to: &'t [u8], secret: bool) {
        let inner = from.len().saturating_sub(to.len());
        let Some(Mask {
            depth,
            text: mask_text,
        }) = self.mask.filter(|_| inner > 2)
        else {
            return self.copy(from, to);
        };
        if secret {
            return self.out.push_str("\"***\"");
        }
        if !may_hold_secret(&from[..inner]) {
            return self.copy(from, to);
        }
        let mut plain = String::new();
        if unescape(&from[1..], self.text, &mut plain).is_err() {
            // A truncated or malformed text is masked later, together with the text around it.
            return self.copy(from, to);
        }
        match mask_text(&plain, depth) {
            Cow::Borrowed(_) => self.copy(from, to),
            Cow::Owned(masked) => write_text(&masked, &mut self.out),
        }
    }
}
