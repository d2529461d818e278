//! Walks the members that are not modelled and lists their parts.

use super::names::{
    NEEDLES, holds_any, is_state_name, may_hold_parts, may_report_problem, needles_in,
    reports_problem,
};
use crate::json::{self, MAX_DEPTH, check, skip, skip_string, skip_whitespace};
use crate::layout::{Role, state_role};
use crate::value::{RawJson, StatelessRule, Text, UnknownSubtask};
use std::borrow::Cow;

/// Limits the parts that are listed per object, because a hostile body may hold millions. All parts
/// beyond the limit count as one more, unknown part.
const MAX_PARTS: usize = 4096;

/// Limits the bytes of all paths in one member, because each part of a hostile body may have a long
/// one. Parts beyond the limit count as one more, unknown part.
const MAX_PATH_BYTES: usize = 1 << 20;

/// Distance to the next pattern from which the scan tries to skip a value. The limit is 1 KB,
/// because most values closer to a pattern contain it.
const MIN_SKIP: usize = 1024;

/// Returns false if an unknown member cannot matter and cannot hold a part. This check is quick. It
/// may return true by mistake, but never false.
pub(crate) fn may_matter(name: &str, value: &[u8]) -> bool {
    match value.first() {
        Some(b'{' | b'[') => {
            is_state_name(name) || StatelessRule::of(name).is_some() || may_hold_parts(value)
        }
        Some(b'n') => false,
        _ => is_state_name(name) || may_report_problem(name.as_bytes()),
    }
}

/// Returns true if an unknown member that passed [`may_matter`] has to be kept.
pub(crate) fn is_kept(name: &str, text: &str) -> bool {
    if is_state_name(name) {
        return true;
    }
    if !text.starts_with(['{', '[']) {
        return scalar(text.as_bytes(), text).is_some_and(|text| reports_problem(name, &text));
    }
    if holds_any(text.as_bytes(), &NEEDLES) {
        return true;
    }
    let is_json = check(text.as_bytes(), MAX_DEPTH).is_ok_and(<[u8]>::is_empty);
    !is_json || !parts_of_member(name, text).is_empty()
}

/// Returns the parts in the members of an object, the outer before the inner.
///
/// The first part is the object itself if scalar members report its state. Its path is then empty.
pub(crate) fn parts_in(members: &[(Text, RawJson)]) -> Vec<UnknownSubtask> {
    let mut own = UnknownSubtask::default();
    let mut has_state = false;
    let mut parts = Vec::new();
    for (name, value) in members {
        let text = value.as_str();
        if !text.starts_with(['{', '[']) {
            if let Some(text) = scalar(text.as_bytes(), text) {
                has_state |= own.take_scalar(name, text)
                    && (is_state_name(name) || state_role(name) == Role::None);
            }
            continue;
        }
        if state_role(name) == Role::Request {
            continue;
        }
        if is_state_name(name) {
            has_state |= own.take_nested(state_role(name));
        }
        let mut found = parts_of_member(name, text);
        if found.is_empty() && text.starts_with('{') {
            found.push(UnknownSubtask::stateless(name, StatelessRule::InOneof));
        }
        let space = MAX_PARTS.saturating_sub(parts.len());
        if found.len() > space {
            found.truncate(space);
            parts.extend(found);
            parts.push(UnknownSubtask::unreadable(name));
            break;
        }
        parts.extend(found);
    }
    if has_state {
        // The state of the object covers members that report none.
        parts.retain(|part| {
            part.stateless_rule != StatelessRule::InOneof && !own.covers(part.stateless_rule)
        });
        parts.insert(0, own);
    }
    parts
}

/// Returns the parts in a member. The member itself is one if it looks like a result and nothing in
/// it has a status, error code or message.
fn parts_of_member(name: &str, text: &str) -> Vec<UnknownSubtask> {
    let mut parts = parts_of(name, text);
    if parts.is_empty()
        && !is_empty_list(text.as_bytes())
        && let Some(stateless_rule) = StatelessRule::of(name)
    {
        parts.push(UnknownSubtask::stateless(name, stateless_rule));
    }
    parts
}

fn is_empty_list(value: &[u8]) -> bool {
    matches!(value, [b'[', inner @ ..] if skip_whitespace(inner).first() == Some(&b']'))
}

/// Returns the parts in a member, the outer before the inner.
fn parts_of<'t>(name: &'t str, text: &'t str) -> Vec<UnknownSubtask> {
    if !may_hold_parts(text.as_bytes()) {
        return Vec::new();
    }
    let mut scan = Scan {
        text,
        needles: needles_in(text.as_bytes()),
        passed: 0,
        retries: 2 * text.len(),
        path: vec![Step::Name(Cow::Borrowed(name))],
        found: Vec::new(),
        objects: 0,
        results: 0,
        path_bytes: 0,
        truncated: false,
    };
    let _ = scan.value(text.as_bytes(), &mut Vec::new());
    scan.parts(name)
}

/// State of the scan of a member, and its results so far.
struct Scan<'t> {
    text: &'t str,
    /// Offsets of the patterns, in ascending order.
    needles: Vec<usize>,
    /// Number of patterns before the current value.
    passed: usize,
    /// Budget of bytes for skips that turn out useless. Without it, nested values would be skipped
    /// once per level.
    retries: usize,
    /// Path of the current value. Written as text only for parts, because most objects are none.
    path: Vec<Step<'t>>,
    found: Vec<Found>,
    /// Objects, members and elements entered so far.
    objects: usize,
    /// Number of parts found with [`StatelessRule::Result`].
    results: usize,
    /// Bytes of all paths written so far.
    path_bytes: usize,
    /// True if there were more parts than are listed.
    truncated: bool,
}

/// A step of the path to an object.
enum Step<'t> {
    Name(Cow<'t, str>),
    Index(usize),
}

/// A part with its range of objects, from the first to the last.
struct Found {
    first: usize,
    last: usize,
    part: UnknownSubtask,
}

impl<'t> Scan<'t> {
    /// Scans a value and returns what follows it. Pushes to `unnamed` the places of parts that take
    /// their kind from the object around them.
    ///
    /// The text was checked, and nests no deeper than raw text may.
    fn value(&mut self, rest: &'t [u8], unnamed: &mut Vec<usize>) -> Option<&'t [u8]> {
        let rest = skip_whitespace(rest);
        if let Some(after) = self.value_without_parts(rest) {
            return Some(after);
        }
        match rest {
            [b'{', rest @ ..] => self.object(rest, unnamed),
            [b'[', rest @ ..] => self.list(rest, unnamed),
            rest => skip(rest).ok(),
        }
    }

    /// Scans a list. An element without a status, error code or message is a part if another
    /// element has some.
    fn list(&mut self, rest: &'t [u8], unnamed: &mut Vec<usize>) -> Option<&'t [u8]> {
        let from = self.found.len();
        let mut stateless = Vec::new();
        let mut rest = skip_whitespace(rest);
        let mut index = 0;
        while rest.first() != Some(&b']') {
            let (before, first) = (self.found.len(), self.enter());
            self.path.push(Step::Index(index));
            rest = self.value(rest, unnamed)?;
            self.path.pop();
            if self.found.len() == before && stateless.len() <= MAX_PARTS {
                stateless.push((index, first, self.objects));
            }
            index += 1;
            rest = after_comma(rest);
        }
        let mut others = self.found[from..].iter();
        if others.any(|found| found.part.stateless_rule != StatelessRule::Result) {
            for (index, first, last) in stateless {
                self.path.push(Step::Index(index));
                let part = UnknownSubtask::stateless("", StatelessRule::Subtask);
                unnamed.extend(self.push(part, first, last));
                self.path.pop();
            }
        }
        rest.get(1..)
    }

    /// Returns the number of the next object, member or element.
    fn enter(&mut self) -> usize {
        self.objects += 1;
        self.objects - 1
    }

    /// Adds a part at the current path. Returns its place.
    fn push(&mut self, mut part: UnknownSubtask, first: usize, last: usize) -> Option<usize> {
        let is_result = part.stateless_rule == StatelessRule::Result;
        if is_result && self.results >= MAX_PARTS {
            // The part that covers the listed ones covers this one too.
            return None;
        }
        if !is_result && self.found.len() - self.results >= MAX_PARTS {
            self.truncated = true;
            return None;
        }
        self.results += usize::from(is_result);
        part.path = self.written_path();
        self.path_bytes += part.path.len();
        if self.path_bytes > MAX_PATH_BYTES {
            self.truncated = true;
            return None;
        }
        self.found.push(Found { first, last, part });
        Some(self.found.len() - 1)
    }

    /// Removes the parts from this place on that the state of the part around them covers.
    fn cover(&mut self, from: usize, part: &UnknownSubtask) {
        let mut within = self.found.split_off(from);
        within.retain(|found| {
            let is_covered = part.covers(found.part.stateless_rule);
            self.results -=
                usize::from(is_covered && found.part.stateless_rule == StatelessRule::Result);
            !is_covered
        });
        self.found.extend(within);
    }

    /// Skips an object or list that contains no pattern. `None` if it contains one, or if the
    /// attempt is not worthwhile.
    fn value_without_parts(&mut self, rest: &'t [u8]) -> Option<&'t [u8]> {
        let at = self.text.len() - rest.len();
        while self
            .needles
            .get(self.passed)
            .is_some_and(|needle| *needle < at)
        {
            self.passed += 1;
        }
        let next = self.needles.get(self.passed);
        let ahead = next.map_or(usize::MAX, |needle| *needle - at);
        if ahead < MIN_SKIP || self.retries == 0 {
            return None;
        }
        let after = skip(rest).ok()?;
        let length = rest.len() - after.len();
        if length <= ahead {
            return Some(after);
        }
        self.retries = self.retries.saturating_sub(length);
        None
    }

    fn object(&mut self, rest: &'t [u8], unnamed: &mut Vec<usize>) -> Option<&'t [u8]> {
        let (first, from) = (self.enter(), self.found.len());
        let mut part = UnknownSubtask::default();
        let mut has_state = false;
        let mut holds_objects = false;
        let mut within = Vec::new();
        let mut rest = skip_whitespace(rest);
        while rest.first() != Some(&b'}') {
            let (name, value) = self.name(rest)?;
            let role = state_role(&name);
            let value = skip_whitespace(value);
            rest = match value.first()? {
                b'{' | b'[' if role == Role::Request => skip(value).ok()?,
                b'{' | b'[' => {
                    has_state |= part.take_nested(role);
                    holds_objects |= value.first() == Some(&b'{');
                    self.member(name, value, &mut within)?
                }
                _ => {
                    if let Some(text) = scalar_of_interest(&name, value, self.text) {
                        has_state |= part.take_scalar(&name, text);
                    }
                    skip(value).ok()?
                }
            };
            rest = after_comma(rest);
        }
        if let Some(kind) = &part.kind {
            for place in within {
                self.found[place]
                    .part
                    .kind
                    .get_or_insert_with(|| kind.clone());
            }
        }
        let mut found = self.found[from..].iter();
        if has_state && found.any(|found| found.part.stateless_rule != StatelessRule::HasState) {
            self.cover(from, &part);
        }
        // Applies to an element of a list that names its kind and holds an object without a status,
        // error code or message.
        let is_element = matches!(self.path.last(), Some(Step::Index(_)));
        let is_stateless = is_element && holds_objects && self.found.len() == from;
        if !has_state && is_stateless && part.kind.is_some() {
            part.stateless_rule = StatelessRule::Result;
        }
        if has_state || part.stateless_rule != StatelessRule::HasState {
            let last = self.objects;
            unnamed.extend(self.push(part, first, last));
        }
        rest.get(1..)
    }

    /// Scans a member that is an object or a list.
    fn member(
        &mut self,
        name: Cow<'t, str>,
        value: &'t [u8],
        within: &mut Vec<usize>,
    ) -> Option<&'t [u8]> {
        let stateless_rule = StatelessRule::of(&name).filter(|_| !is_empty_list(value));
        let (before, first) = (self.found.len(), self.enter());
        self.path.push(Step::Name(name));
        let rest = self.value(value, within)?;
        if self.found.len() == before
            && let Some(stateless_rule) = stateless_rule
        {
            let part = UnknownSubtask::stateless("", stateless_rule);
            within.extend(self.push(part, first, self.objects));
        }
        self.path.pop();
        Some(rest)
    }

    fn written_path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) if path.is_empty() => path.push_str(name),
                Step::Name(name) => path.extend([".", name]),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    fn name(&self, rest: &'t [u8]) -> Option<(Cow<'t, str>, &'t [u8])> {
        let after = skip_string(rest).ok()?;
        let begin = self.text.len() - rest.len() + 1;
        let written = self.text.get(begin..self.text.len() - after.len() - 1)?;
        let name = if written.contains('\\') {
            let mut name = String::new();
            json::unescape(rest.get(1..)?, self.text, &mut name).ok()?;
            Cow::Owned(name)
        } else {
            Cow::Borrowed(written)
        };
        match skip_whitespace(after) {
            [b':', value @ ..] => Some((name, value)),
            _ => None,
        }
    }

    /// Returns the parts in the order of the body, each with its depth.
    fn parts(mut self, name: &str) -> Vec<UnknownSubtask> {
        self.found.sort_by_key(|found| found.first);
        let mut open: Vec<usize> = Vec::new();
        let mut parts = Vec::with_capacity(self.found.len());
        for Found {
            first,
            last,
            mut part,
        } in self.found
        {
            while open.last().is_some_and(|last| *last <= first) {
                open.pop();
            }
            part.depth = open.len();
            open.push(last);
            parts.push(part);
        }
        if self.truncated {
            parts.push(UnknownSubtask::unreadable(name));
        }
        parts
    }
}

/// Returns the content of the scalar at the start of `value`. A text is unescaped, a number stays
/// as written, and null is `None`. `value` is a part of `text`.
fn scalar(value: &[u8], text: &str) -> Option<String> {
    match value.first()? {
        b'n' => None,
        b'"' => {
            let mut unescaped = String::new();
            json::unescape(value.get(1..)?, text, &mut unescaped).ok()?;
            Some(unescaped)
        }
        _ => {
            let length = value.len() - skip(value).ok()?.len();
            let written = std::str::from_utf8(value.get(..length)?);
            written.ok().map(str::to_owned)
        }
    }
}

/// Returns the content of a scalar member, if its name matters.
fn scalar_of_interest(name: &str, value: &[u8], text: &str) -> Option<String> {
    let is_of_interest = state_role(name) != Role::None || may_report_problem(name.as_bytes());
    is_of_interest.then(|| scalar(value, text)).flatten()
}

/// Skips a comma after a value, if there is one.
fn after_comma(rest: &[u8]) -> &[u8] {
    match skip_whitespace(rest) {
        [b',', rest @ ..] => skip_whitespace(rest),
        rest => rest,
    }
}
