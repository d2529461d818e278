//! Definitions of the structs and of the enums that they hold, with their documentation.

use super::docs::docs;
use super::names::{field_name, ident};
use super::rust_types::{Choice, Model, Type, rust_type};
use crate::facts::{Edition, Editions, Facts, Field};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn definitions(model: &Model<'_>) -> TokenStream {
    let structs = model.types.iter().map(|written| {
        let aliases = written.aliases.iter().map(|alias| {
            let (doc, name, of) = (docs(&alias.doc, 0), ident(&alias.name), &written.name);
            quote!(#doc pub type #name = #of;)
        });
        let definition = definition(model.facts, written);
        let choice = written
            .choice
            .as_ref()
            .map(|choice| choice_definition(written, choice));
        quote!(#definition #(#aliases)* #choice)
    });
    let subtasks = model.subtasks().map(|(known, input, output)| {
        let (doc, name) = (docs(&known.doc, 0), ident(&known.name));
        quote!(#doc pub type #name = Subtask<#input, #output>;)
    });
    quote! {
        #![doc = " Structs of the service and the enums that they hold. `setters.rs`, `read.rs` and `reflect.rs`"]
        #![doc = " have what they do."]
        #![allow(clippy::wildcard_imports, reason = "every enum is used")]
        use super::enums::*;
        use crate::reflect::Presence;
        use crate::extras::Extras;
        use crate::subtask::Subtask;
        use crate::{Coordinates, RawMembers, SecretText, Text, Time};
        #(#structs)*
        #(#subtasks)*
    }
}

fn definition(facts: &Facts, written: &Type<'_>) -> TokenStream {
    let (doc, name) = (docs(&written.doc, 0), &written.name);
    let fields = written.fields.iter().enumerate().map(|(index, field)| {
        let Some((choice, arm)) = written.arm(index) else {
            let doc = docs(&format!("{}{}", field.doc, edition_note(field)), 4);
            let (name, holds) = (field_name(&field.name), rust_type(facts, field));
            return quote!(#doc pub #name: #holds,);
        };
        if choice.arms[0].index != arm.index {
            return TokenStream::new();
        }
        let arms = choice.arms.iter();
        let names: Vec<String> = arms.map(|arm| format!("`{}`", arm.field.name)).collect();
        let doc = docs(&format!("The one of {} that is set.", names.join(", ")), 4);
        let (field, holds) = (&choice.field, &choice.name);
        quote!(#doc pub #field: #holds,)
    });
    let presence = (written.plain_mask() != 0).then(|| quote!(pub(crate) presence: Presence,));
    let extras = written
        .keeps_extras()
        .then(|| quote!(pub(crate) extras: Extras,));
    quote! {
        #doc
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #presence #extras }
    }
}

fn choice_definition(owner: &Type<'_>, choice: &Choice<'_>) -> TokenStream {
    let name = &choice.name;
    let doc = docs(
        &format!(
            "Content of [`{}`]: one of its object members, of which at most one is set.",
            owner.name
        ),
        0,
    );
    let arms = choice.arms.iter().map(|arm| {
        let (doc, variant, holds) = (docs(&arm.field.doc, 4), &arm.variant, &arm.holds);
        quote!(#doc #variant(Box<#holds>),)
    });
    let other = docs(
        "Members as they arrived: either no known one is set although an unknown one is, or several are at once.",
        4,
    );
    quote! {
        #doc
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #[doc = " None is set."]
            #[default]
            None,
            #(#arms)*
            #other
            Other(Box<RawMembers>),
        }
    }
}

fn edition_note(field: &Field) -> &'static str {
    match field.editions {
        Editions::Both | Editions::Added => "",
        Editions::Only(Edition::Cn) => " Chinese edition only.",
        Editions::Only(Edition::Intl) => " International edition only.",
    }
}
