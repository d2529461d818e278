//! Check of a request against the rules of the schema: one walk over any request, member by member.

use super::InvalidRequest;
use super::rule::Rule;
use crate::generated::rules::RULES;
use crate::reflect::{Reflect, Value};
use std::fmt::Write as _;

/// Maximum number of faults that are reported. A person reads the first ones, and a long list may
/// have one in every element.
const MAX_FAULTS: usize = 8;

/// Checks that required members are set and values are within their limits, at any depth.
///
/// # Errors
///
/// [`InvalidRequest`] with the first faults in the order of the documentation.
pub(crate) fn validate_members(request: &dyn Reflect) -> Result<(), InvalidRequest> {
    let mut walk = Walk::default();
    walk.check_struct(request);
    walk.found.map_or(Ok(()), Err)
}

/// Walk over a request.
#[derive(Default)]
struct Walk {
    /// Path of the value under inspection.
    path: String,
    found: Option<InvalidRequest>,
}

impl Walk {
    fn check_struct(&mut self, record: &dyn Reflect) {
        let descriptor = record.descriptor();
        let mut rules = rules_of(descriptor.place).iter().peekable();
        for (index, name) in descriptor.members.iter().enumerate() {
            let value = record.value(index);
            let mark = self.path.len();
            if mark > 0 {
                self.path.push('.');
            }
            self.path.push_str(name);
            while let Some(rule) = rules.next_if(|rule| rule.member == index) {
                self.check_member(rule, value, record);
            }
            self.check_nested(value);
            self.path.truncate(mark);
            if self.is_full() {
                return;
            }
        }
    }

    /// Checks one condition. A condition of a single value must hold for each element of a list.
    fn check_member(&mut self, rule: &Rule, value: Value<'_>, record: &dyn Reflect) {
        match value {
            Value::List(_) if !rule.condition.is_of_list() => {
                self.for_each_element(value, |walk, element| {
                    walk.check_value(rule, element, record);
                });
            }
            _ => self.check_value(rule, value, record),
        }
    }

    fn check_value(&mut self, rule: &Rule, value: Value<'_>, record: &dyn Reflect) {
        if rule.condition.is_met(value, |other| record.value(other)) || self.is_full() {
            return;
        }
        let problem = rule.condition.problem(record.descriptor().members);
        let fault = InvalidRequest::new(self.path.clone(), problem);
        match &mut self.found {
            Some(found) => found.add(fault),
            None => self.found = Some(fault),
        }
    }

    fn check_nested(&mut self, value: Value<'_>) {
        match value {
            Value::Struct(record) => self.check_struct(record),
            Value::List(_) => self.for_each_element(value, Self::check_nested),
            _ => {}
        }
    }

    /// Calls `check` for each element of a list, with the element's path.
    fn for_each_element(&mut self, list: Value<'_>, mut check: impl FnMut(&mut Self, Value<'_>)) {
        let mark = self.path.len();
        for (index, element) in list.elements().enumerate() {
            if self.is_full() {
                return;
            }
            let _ = write!(self.path, "[{index}]");
            check(self, element);
            self.path.truncate(mark);
        }
    }

    fn is_full(&self) -> bool {
        let found = self.found.as_ref();
        found.is_some_and(|found| found.faults().count() >= MAX_FAULTS)
    }
}

/// Returns the rules of a struct. Most have none.
fn rules_of(place: usize) -> &'static [Rule] {
    let found = RULES.binary_search_by_key(&place, |known| known.place);
    found
        .ok()
        .and_then(|index| RULES.get(index))
        .map_or(&[], |known| known.rules)
}
