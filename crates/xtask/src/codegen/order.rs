//! Order in which the reader expects members at first: that of the documentation's answers, or
//! that of the facts if no answer has the struct. Also counts the lists that the reader knows.

use super::read::is_unrolled;
use super::rust_types::{Model, SUBTASK_MEMBERS};
use super::unrolled::lists_in;
use crate::facts::{ANSWER, Editions, Form, Struct, Wire};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Reads the answers in the vendor's documentation. The last one is from the operation's own page,
/// so its order of members takes precedence.
pub(super) fn documented_answers(root: &Path) -> Result<Vec<Value>, String> {
    let answers = ["intl-0", "cn-0", "page"].map(|name| {
        let examples = root.join("crates/mps-model/schema/examples");
        let path = examples.join(format!("DescribeTaskDetail-{name}.json"));
        let text = std::fs::read_to_string(&path).map_err(|error| error.to_string());
        text.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()))
            .map_err(|error| format!("{}: {error}", path.display()))
    });
    answers.into_iter().collect()
}

pub(super) fn order(model: &Model<'_>, answers: &[Value]) -> TokenStream {
    let literal = |number: usize| Literal::usize_unsuffixed(number);
    let last = model.types.last();
    let slots = last.map_or(1, |last| last.base + last.fields.len() + 1);
    // A power of two, so that any index is reduced to a valid one.
    let slots = slots.next_power_of_two();
    let alphabetical = Literal::byte_string(&alphabetical(model, slots));
    let slots = literal(slots);
    let subtask = literal(SUBTASK_MEMBERS.len());
    let types = model.types.iter().map(|written| {
        let (base, members) = (literal(written.base), literal(written.fields.len()));
        quote!(order = with_initial_order(order, #base, #members);)
    });
    let mut learned = BTreeMap::new();
    for answer in answers {
        learn(model, ANSWER, &answer["Response"], &mut learned);
    }
    let learned = learned.into_iter().map(|(slot, index)| {
        let (slot, index) = (literal(slot), literal(index));
        quote!(order[#slot] = #index;)
    });
    let answer = model.facts.find(ANSWER).into_iter();
    let first = answer
        .flat_map(|known| &known.fields)
        .filter(|field| field.editions != Editions::Added)
        .map(|field| &field.name)
        .min();
    let start = format!("{{\"Response\":{{\"{}\":", first.map_or("", String::as_str));
    let start = Literal::byte_string(start.as_bytes());
    let unrolled = model.types.iter();
    let unrolled = unrolled.filter(|written| is_unrolled(model, written));
    let lists: usize = unrolled.map(|written| lists_in(model.facts, written)).sum();
    let lists = literal(lists.next_power_of_two());
    quote! {
        #![doc = " Order in which the reader expects members at first, and the number of lists that it knows."]
        use crate::reader::with_initial_order;

        #[doc = " Number of lists whose last length is remembered, rounded up to a power of two."]
        pub(crate) const LISTS: usize = #lists;

        #[doc = " Order in which members are expected until another is learned: that of the documentation's"]
        #[doc = " answers, or else that of the tables."]
        pub(crate) const INITIAL_ORDER: [u8; #slots] = {
            let mut order = [0; #slots];
            order = with_initial_order(order, 0, #subtask);
            #(#types)*
            #(#learned)*
            order
        };

        #[doc = " Order in which members are expected if an answer begins with `ALPHABETICAL_START`, as the"]
        #[doc = " service writes them since 2025."]
        pub(crate) const ALPHABETICAL_ORDER: [u8; #slots] = *#alphabetical;

        #[doc = " Start of an answer whose members are in alphabetical order."]
        pub(crate) const ALPHABETICAL_START: &[u8] = #start;
    }
}

/// Returns the alphabetical order of the members of all types. Those that no edition has come last,
/// because they never stand beside the others.
fn alphabetical(model: &Model<'_>, slots: usize) -> Vec<u8> {
    let mut order = vec![u8::MAX; slots];
    let subtask = SUBTASK_MEMBERS
        .iter()
        .map(|name| (false, (*name).to_owned()));
    let types = model.types.iter().map(|written| {
        let fields = written.fields.iter();
        let names = fields.map(|field| (field.editions == Editions::Added, field.name.clone()));
        (written.base, names.collect())
    });
    for (base, names) in types.chain([(0, subtask.collect::<Vec<_>>())]) {
        let mut sorted: Vec<usize> = (0..names.len()).collect();
        sorted.sort_by_key(|index| &names[*index]);
        let mut slot = base;
        for index in sorted {
            order[slot] = index as u8;
            slot = base + 1 + index;
        }
    }
    order
}

/// Records which member follows which in the objects of a value.
fn learn(model: &Model<'_>, name: &str, value: &Value, learned: &mut BTreeMap<usize, usize>) {
    let (Some(known), Some(members)) = (model.facts.find(name), value.as_object()) else {
        for element in value.as_array().into_iter().flatten() {
            learn(model, name, element, learned);
        }
        return;
    };
    // The slots of subtasks begin at 0.
    let base = model.type_of(known).map_or(0, |written| written.base);
    let mut slot = base;
    for (member, value) in members {
        let mut fields = known.fields.iter();
        let Some(at) = fields.position(|field| field.name == *member) else {
            continue;
        };
        if let Wire::Struct(name) = &known.fields[at].wire {
            learn(model, name, value, learned);
        }
        if let Some(index) = number_of(known, at) {
            learned.insert(slot, index);
            slot = base + 1 + index;
        }
    }
}

/// Returns the number that the reader gives to the field at this place.
fn number_of(known: &Struct, at: usize) -> Option<usize> {
    match known.rule.form {
        Form::Subtask => {
            let mut members = SUBTASK_MEMBERS.iter();
            members.position(|name| *name == known.fields[at].name)
        }
        _ => Some(at),
    }
}

#[cfg(test)]
mod tests {
    use super::alphabetical;
    use crate::codegen::rust_types::Model;
    use crate::facts::{Editions, Facts};

    /// Members of the struct in the order that the reader expects.
    fn expected_members(facts: &Facts, name: &str) -> Vec<String> {
        let model = Model::new(facts);
        let last = model.types.last().unwrap();
        let order = alphabetical(&model, last.base + last.fields.len() + 1);
        let known = facts.find(name).unwrap();
        let written = model.type_of(known).unwrap();
        let mut members = Vec::new();
        let mut slot = written.base;
        for _ in &written.fields {
            let index = usize::from(order[slot]);
            members.push(written.fields[index].name.clone());
            slot = written.base + 1 + index;
        }
        members
    }

    #[test]
    fn members_that_no_edition_has_follow_the_others() {
        let mut facts = Facts::read(&crate::root().unwrap()).unwrap();
        let fields = facts.find("MediaMetaData").unwrap().fields.len();
        for added in 0..1 << fields.min(5) {
            let known = facts.structs.iter_mut();
            let known = known.filter(|known| known.name == "MediaMetaData");
            for known in known {
                for (index, field) in known.fields.iter_mut().enumerate() {
                    let is_added = added >> index & 1 == 1;
                    field.editions = if is_added {
                        Editions::Added
                    } else {
                        Editions::Both
                    };
                }
            }
            let members = expected_members(&facts, "MediaMetaData");
            let known = facts.find("MediaMetaData").unwrap();
            let names = |is_added: bool| {
                let fields = known.fields.iter();
                let fields = fields.filter(|field| (field.editions == Editions::Added) == is_added);
                let mut names: Vec<String> = fields.map(|field| field.name.clone()).collect();
                names.sort_unstable();
                names
            };
            assert_eq!(members, [names(false), names(true)].concat());
        }
    }
}
