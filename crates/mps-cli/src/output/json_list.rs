//! A JSON list that is printed element by element, in the order of the positions where they come
//! nearly in it.
//!
//! Memory is bounded: elements are held back only until the ones before them have come, and only so
//! many. With `--query` the whole list is held, because an expression may look at any part of it.

use super::{JsonLayout, Output, to_json};
use crate::error::CliError;
use mps_model::lay_out_json;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// Positions that wait for earlier ones at most. Bounded memory matters more than their order.
const MAX_HELD: usize = 10_000;

/// Bytes of the elements that wait at most.
const MAX_HELD_BYTES: usize = 64 << 20;

/// List that grows. It is a valid document once it is finished, or once the output is dropped.
#[derive(Debug)]
pub(crate) struct JsonList {
    /// Elements that wait for earlier ones. `None` stands for a position without an element.
    held: BTreeMap<usize, Option<Box<str>>>,
    held_bytes: usize,
    max_held_bytes: usize,
    /// The next position in order.
    next: usize,
    /// An element was printed, after the opening bracket.
    is_open: bool,
}

impl Default for JsonList {
    fn default() -> Self {
        Self {
            held: BTreeMap::new(),
            held_bytes: 0,
            max_held_bytes: MAX_HELD_BYTES,
            next: 0,
            is_open: false,
        }
    }
}

impl JsonList {
    /// Adds an element.
    pub(crate) fn add(
        &mut self,
        position: usize,
        element: &impl Serialize,
    ) -> Result<(), CliError> {
        let json = to_json(element)?;
        self.held_bytes += json.len();
        self.held.insert(position, Some(json.into()));
        Ok(())
    }

    /// Adds an element after those that were added one after the other.
    pub(crate) fn push(&mut self, element: &impl Serialize) -> Result<(), CliError> {
        self.add(self.next + self.held.len(), element)
    }

    /// True if nothing was added.
    pub(crate) fn is_empty(&self) -> bool {
        self.next == 0 && self.held.is_empty()
    }

    /// Notes that a position has no element.
    pub(crate) fn skip(&mut self, position: usize) {
        self.held.insert(position, None);
    }

    /// Prints the elements that are next, and those for which there is no room.
    pub(crate) fn print(&mut self, output: &mut Output) -> Result<(), CliError> {
        if output.query.is_some() {
            return Ok(());
        }
        let text = self.ready();
        output.has_open_list = self.is_open;
        output.part(&text)
    }

    /// Prints the rest and the closing bracket.
    pub(crate) fn finish(self, output: &mut Output) -> Result<(), CliError> {
        if output.query.is_none() {
            output.has_open_list = false;
            return output.text(&self.rest());
        }
        let elements = self.held.into_values().flatten();
        let elements = elements.map(|json| RawValue::from_string(json.into()));
        let elements: Result<Vec<_>, _> = elements.collect();
        output.value(&elements.map_err(|error| CliError::stdout(error.into()))?)
    }

    /// Takes the text of the elements that are next, and of those for which there is no room.
    fn ready(&mut self) -> String {
        let mut text = String::new();
        while let Some((&position, _)) = self.held.first_key_value()
            && (position <= self.next
                || self.held.len() > MAX_HELD
                || self.held_bytes > self.max_held_bytes)
        {
            self.take_first(&mut text);
        }
        text
    }

    /// Text of the rest of the list.
    fn rest(mut self) -> String {
        let mut text = String::new();
        while !self.held.is_empty() {
            self.take_first(&mut text);
        }
        text.push_str(match self.is_open {
            true => "\n]",
            false => "[]",
        });
        text
    }

    fn take_first(&mut self, text: &mut String) {
        let Some((position, element)) = self.held.pop_first() else {
            return;
        };
        self.next = self.next.max(position.saturating_add(1));
        if let Some(element) = element {
            self.held_bytes -= element.len();
            text.push_str(match std::mem::replace(&mut self.is_open, true) {
                true => ",\n",
                false => "[\n",
            });
            // Texts in JSON have no line ends.
            let pretty = lay_out_json(&element, JsonLayout::Pretty);
            let lines: Vec<_> = pretty.trim_end().lines().collect();
            text.push_str("  ");
            text.push_str(&lines.join("\n  "));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{JsonList, MAX_HELD};
    use mps_model::{JsonLayout, lay_out_json};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    proptest! {
        /// The text is that of the list at once, in the order of the positions, whatever the order
        /// in which they come.
        #[test]
        fn parts_make_the_list_in_the_order_of_the_positions(
            positions in Just((0..40_usize).collect::<Vec<_>>()).prop_shuffle(),
            without in proptest::collection::vec(any::<bool>(), 40),
        ) {
            let (mut list, mut text) = (JsonList::default(), String::new());
            for position in positions {
                match without[position] {
                    true => list.skip(position),
                    false => list.add(position, &json!({"n": [position, "a\nb", {}]})).unwrap(),
                }
                text += &list.ready();
                prop_assert!(list.held.first_key_value().is_none_or(|(first, _)| *first > list.next));
            }
            prop_assert!(list.held.is_empty());
            text += &list.rest();
            let whole = (0..40).filter(|n| !without[*n]);
            let whole: Vec<_> = whole.map(|n| json!({"n": [n, "a\nb", {}]})).collect();
            let whole = serde_json::to_string(&whole).unwrap();
            prop_assert_eq!(text, lay_out_json(&whole, JsonLayout::Pretty));
        }
    }

    /// The first position never comes, so that the others wait for it.
    #[test]
    fn elements_beyond_the_bounds_are_printed_out_of_order() {
        let max_held_bytes = 1 << 20;
        let large = "x".repeat(max_held_bytes / 20);
        for (elements, text) in [(MAX_HELD + 999, ""), (50, &*large)] {
            let mut printed = String::new();
            let mut list = JsonList {
                max_held_bytes,
                ..JsonList::default()
            };
            for position in 1..=elements {
                list.add(position, &(position, text)).unwrap();
                printed += &list.ready();
                assert!(list.held.len() <= MAX_HELD && list.held_bytes <= max_held_bytes);
            }
            assert!(!printed.is_empty());
            list.add(0, &(0, text)).unwrap();
            printed += &list.ready();
            printed += &list.rest();
            let all: Vec<Value> = serde_json::from_str(&printed).unwrap();
            assert_eq!(all.len(), elements + 1);
        }
    }
}
