//! Layouts: the roles and kinds of the members of each struct, as far as the walks over answers
//! need them.

use super::names::ident;
use super::rust_types::{Model, SUBTASK_MEMBERS};
use crate::facts::{ANSWER, Facts, Field, Form, ROLES, Role, Struct, Wire};
use heck::ToUpperCamelCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

/// Roles by which a part is judged.
const JUDGED: [&str; 10] = [
    "begin",
    "err-code",
    "err-code-ext",
    "finish",
    "kind",
    "message",
    "output",
    "progress",
    "request",
    "status",
];

/// Roles of fields that name a file.
const FILES: [&str; 4] = ["clip", "file-id", "path", "url"];

pub(super) fn layout(model: &Model<'_>) -> TokenStream {
    let facts = model.facts;
    let answer = Literal::usize_unsuffixed(model.place_of(ANSWER));
    let signs = signs(facts);
    let signs = signs.iter().map(|(name, role)| quote!((#name, #role),));
    let below = Below {
        judged: leads_to(model, has_status),
        keeping: leads_to(model, is_choice),
        files: leads_to(model, has_file),
    };
    let of_tasks = facts.of_tasks();
    let structs = facts.structs.iter().enumerate();
    let structs = structs.filter(|(_, known)| of_tasks.contains(known.name.as_str()));
    let layouts = structs.map(|(place, known)| layout_of(model, place, known, &below));
    quote! {
        #![doc = " Layouts: roles and kinds of the members of each struct, for insight and other walks."]
        #![allow(clippy::wildcard_imports, reason = "every kind is used")]
        use crate::SegmentKind;
        use crate::layout::{Layout, Member, Role, ValueKind::*};

        #[doc = " Place of the answer itself among the layouts."]
        pub(crate) const ANSWER: usize = #answer;

        #[doc = " Names of members that have the same role in every struct. A part that is not modelled is"]
        #[doc = " judged by them."]
        pub(crate) static STATE_NAMES: &[(&str, Role)] = &[#(#signs)*];

        #[doc = " Every struct of a task's answer and of the notifications."]
        pub(crate) static LAYOUTS: &[Layout] = &[#(#layouts),*];
    }
}

/// Properties of what can stand below each struct.
struct Below {
    judged: Vec<bool>,
    keeping: Vec<bool>,
    files: Vec<bool>,
}

fn layout_of(model: &Model<'_>, place: usize, known: &Struct, below: &Below) -> TokenStream {
    let fields = match model.type_of(known) {
        Some(shared) => shared.fields.iter().map(Some).collect(),
        // All subtasks share one list of members, even if a struct lacks some of them.
        None => SUBTASK_MEMBERS
            .map(|name| known.fields.iter().find(|field| field.name == name))
            .to_vec(),
    };
    let subtask = known.rule.form == Form::Subtask;
    let members = fields.into_iter().enumerate();
    let members = members.map(|(index, field)| match field {
        Some(field) => member(model, known, field),
        None => {
            let key = format!("\"{}\":", SUBTASK_MEMBERS[index]);
            quote!(Member::new(#key, Other))
        }
    });
    let (has_state, contains_stateful) = (has_status(known), below.judged[place]);
    let keeps_unknown = below.keeping[place] || is_choice(known);
    let contains_files = below.files[place] || has_file(known);
    let segment = match known.segment.as_deref() {
        Some(kind) => {
            let kind = ident(&kind.to_upper_camel_case());
            quote!(Some(SegmentKind::#kind))
        }
        None => quote!(None),
    };
    quote! {
        Layout {
            subtask: #subtask,
            has_state: #has_state,
            contains_stateful: #contains_stateful,
            keeps_unknown: #keeps_unknown,
            contains_files: #contains_files,
            segment: #segment,
            members: &[#(#members),*],
        }
    }
}

fn member(model: &Model<'_>, known: &Struct, field: &Field) -> TokenStream {
    let key = format!("\"{}\":", field.name);
    let is_secret = field.unit.as_deref() == Some("secret");
    let kind = match &field.wire {
        Wire::Struct(name) => {
            let place = Literal::usize_unsuffixed(model.place_of(name));
            quote!(Struct(#place))
        }
        Wire::String if !is_secret => quote!(Text),
        Wire::String | Wire::Bool => quote!(Other),
        Wire::Int64 => quote!(Int),
        Wire::Uint64 => quote!(UInt),
        Wire::Float => quote!(Float),
    };
    let list = field.list.then(|| quote!(.list()));
    let arm = known.is_arm(field).then(|| quote!(.arm()));
    let role = matches!(field.role, Role::Named { .. }).then(|| {
        let role = role_variant(&field.role);
        quote!(.role(#role))
    });
    let millis = (field.unit.as_deref() == Some("ms")).then(|| quote!(.millis()));
    let secret = is_secret.then(|| quote!(.secret()));
    quote!(Member::new(#key, #kind) #list #arm #role #millis #secret)
}

/// Returns a role in Rust.
fn role_variant(role: &Role) -> TokenStream {
    let Role::Named { name, rank } = role else {
        return quote!(Role::None);
    };
    let variant = ROLES.iter().find(|(known, _)| known == name);
    let variant = ident(variant.map_or("None", |(_, variant)| variant));
    match rank {
        0 => quote!(Role::#variant),
        rank => {
            let rank = Literal::u8_unsuffixed(*rank);
            quote!(Role::#variant(#rank))
        }
    }
}

/// Returns whether a struct reports its own status or an error code.
fn has_status(known: &Struct) -> bool {
    known.with_role("status").is_some() || known.with_role("err-code").is_some()
}

/// Returns whether a struct names a file that the task produced.
fn has_file(known: &Struct) -> bool {
    FILES.iter().any(|role| known.with_role(role).is_some())
}

/// Returns whether a struct holds an enum, which can keep unknown members.
fn is_choice(known: &Struct) -> bool {
    matches!(known.rule.form, Form::OneOf(_))
}

/// Returns for each struct whether a struct that satisfies `is` can occur below it. The echo of the
/// request does not count.
fn leads_to(model: &Model<'_>, is: impl Fn(&Struct) -> bool) -> Vec<bool> {
    let structs = &model.facts.structs;
    let mut leads = vec![false; structs.len()];
    loop {
        let grown: Vec<usize> = (0..leads.len())
            .filter(|place| !leads[*place])
            .filter(|place| {
                structs[*place].fields.iter().any(|field| {
                    let Wire::Struct(name) = &field.wire else {
                        return false;
                    };
                    let mut others = structs.iter();
                    let nested = others.position(|known| known.name == *name);
                    let nested = nested.unwrap_or_default();
                    !field.role.is("request") && (leads[nested] || is(&structs[nested]))
                })
            })
            .collect();
        if grown.is_empty() {
            return leads;
        }
        for place in grown {
            leads[place] = true;
        }
    }
}

/// Returns the names of members by which a part of a task is judged, each with the role that it
/// always has.
fn signs(facts: &Facts) -> BTreeMap<&str, TokenStream> {
    let of_tasks = facts.of_tasks();
    let structs = facts.structs.iter();
    let structs: Vec<&Struct> = structs
        .filter(|known| of_tasks.contains(known.name.as_str()))
        .collect();
    let fields = || structs.iter().flat_map(|known| &known.fields);
    let mut signs: BTreeMap<&str, &Role> = BTreeMap::new();
    for field in fields().filter(|field| JUDGED.iter().any(|role| field.role.is(role))) {
        signs.insert(&field.name, &field.role);
    }
    // A member is skipped as a request only if its name has no other role anywhere. Objects under
    // other names are examined.
    for field in fields() {
        let is_other = matches!(&field.role, Role::Named { .. }) && !field.role.is("request");
        let sign = signs.get(field.name.as_str());
        if is_other && sign.is_some_and(|role| role.is("request")) {
            signs.remove(field.name.as_str());
        }
    }
    let signs = signs.into_iter();
    let mut signs: BTreeMap<&str, TokenStream> = signs
        .map(|(name, role)| (name, role_variant(role)))
        .collect();
    // The vendor's other operations call the message `ErrMsg`.
    signs
        .entry("ErrMsg")
        .or_insert_with(|| quote!(Role::Message));
    signs
}
