//! Writes the values of a payload as JSON: the order of members, nulls, escapes and indentation.

use super::node::Node;
use super::{Style, Vintage};
use fastrand::Rng;
use mps_model::schema::{FieldFacts, find};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

/// Writes an answer.
pub fn write(node: &Node, vintage: Vintage, style: Style) -> String {
    let mut writer = Writer {
        out: String::new(),
        vintage,
        style,
        types: HashMap::new(),
    };
    writer.node(node, 0);
    writer.out
}

struct Writer {
    out: String,
    vintage: Vintage,
    style: Style,
    /// Members of each type that was written.
    types: HashMap<&'static str, &'static [FieldFacts]>,
}

fn fields(kind: &str) -> &'static [FieldFacts] {
    find(kind).map_or(&[], |known| known.fields)
}

impl Writer {
    fn line(&mut self, depth: usize) {
        if self.style == Style::Pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("    ", depth));
        }
    }

    fn node(&mut self, node: &Node, depth: usize) {
        match node {
            Node::Null => self.out.push_str("null"),
            Node::Raw(raw) => self.out.push_str(raw),
            Node::Text(text) => self.text(text),
            Node::List(elements) => {
                self.sequence(['[', ']'], elements, depth, |writer, element| {
                    writer.node(element, depth + 1);
                })
            }
            Node::Object(kind, members) => {
                let members = self.in_order(kind, members);
                self.sequence(['{', '}'], &members, depth, |writer, (name, value)| {
                    let blank = if writer.style == Style::Pretty {
                        " "
                    } else {
                        ""
                    };
                    let _ = write!(writer.out, "\"{name}\":{blank}");
                    match value {
                        Value::Given(value) => writer.node(value, depth + 1),
                        Value::Unset(json) => writer.out.push_str(json),
                    }
                });
            }
            Node::Written(vintage, value) => {
                let outer = std::mem::replace(&mut self.vintage, *vintage);
                self.node(value, depth);
                self.vintage = outer;
            }
        }
    }

    fn sequence<T>(
        &mut self,
        [open, close]: [char; 2],
        elements: &[T],
        depth: usize,
        each: impl Fn(&mut Self, &T),
    ) {
        self.out.push(open);
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            each(self, element);
        }
        if !elements.is_empty() {
            self.line(depth);
        }
        self.out.push(close);
    }

    /// Returns the members of an object as they are written, including those that are not set.
    fn in_order<'n>(
        &mut self,
        kind: &'static str,
        given: &'n [(Cow<'static, str>, Node)],
    ) -> Vec<(&'n str, Value<'n>)> {
        let fields = self.types.entry(kind).or_insert_with(|| fields(kind));
        // The place of a member among all of its type, for those that sorting needs.
        let mut members: Vec<(usize, &str, Value<'n>)> = Vec::with_capacity(fields.len());
        for (name, value) in given {
            let place = fields.iter().position(|field| *field.name == **name);
            members.push((place.unwrap_or(usize::MAX), name, Value::Given(value)));
        }
        for (place, field) in fields.iter().enumerate() {
            // A field without an edition is one of another answer.
            if !field.editions.is_empty()
                && members[..given.len()].iter().all(|(at, ..)| *at != place)
                && let Some(json) = self.vintage.unset(kind, field)
            {
                members.push((place, field.name, Value::Unset(json)));
            }
        }
        match self.vintage {
            _ if self.style == Style::Shuffled => {
                // Use one order for each type. If the type is unknown, use one order for each
                // number of members.
                members.sort_by_key(|(place, ..)| *place);
                let seed = kind.bytes().fold(members.len() as u64, |seed, byte| {
                    seed.wrapping_mul(31).wrapping_add(byte.into())
                });
                Rng::with_seed(seed).shuffle(&mut members);
            }
            Vintage::Documented => {}
            Vintage::Of2020 | Vintage::Php => members.sort_by_key(|(place, ..)| *place),
            Vintage::Of2026 => members.sort_unstable_by_key(|(_, name, _)| *name),
        }
        members
            .into_iter()
            .map(|(_, name, value)| (name, value))
            .collect()
    }

    fn text(&mut self, text: &str) {
        self.out.push('"');
        for character in text.chars() {
            match (character, self.vintage) {
                ('"', _) => self.out.push_str("\\\""),
                ('\\', _) => self.out.push_str("\\\\"),
                ('\n', _) => self.out.push_str("\\n"),
                ('/', Vintage::Php) => self.out.push_str("\\/"),
                ('<' | '>' | '&', Vintage::Of2026) => {
                    let _ = write!(self.out, "\\u{:04x}", u32::from(character));
                }
                _ if self.style == Style::Ascii && !character.is_ascii() => {
                    let mut units = [0; 2];
                    for unit in character.encode_utf16(&mut units) {
                        let _ = write!(self.out, "\\u{unit:04x}");
                    }
                }
                _ => self.out.push(character),
            }
        }
        self.out.push('"');
    }
}

/// Value of a member.
enum Value<'n> {
    Given(&'n Node),
    /// JSON of a member that is not set.
    Unset(&'static str),
}

impl Vintage {
    /// Returns the JSON of a member that is not set, unless the service leaves it out.
    fn unset(self, owner: &str, field: &FieldFacts) -> Option<&'static str> {
        // One answer for each member, because the service fills a type by the same code.
        let draw = owner.len() * 7 + field.name.len();
        match self {
            Self::Documented => None,
            Self::Of2020 | Self::Php => field.nested().filter(|_| !field.list).map(|_| "null"),
            Self::Of2026 if field.guaranteed && !field.list && !field.nullable => {
                match field.wire {
                    "string" => Some("\"\""),
                    "bool" => Some("false"),
                    "int64" | "uint64" | "float" => Some("0"),
                    _ => Some("null"),
                }
            }
            Self::Of2026 if field.list => Some(if draw % 5 < 3 { "null" } else { "[]" }),
            Self::Of2026 if field.wire == "string" => Some(if draw.is_multiple_of(4) {
                "null"
            } else {
                "\"\""
            }),
            Self::Of2026 => Some("null"),
        }
    }
}
