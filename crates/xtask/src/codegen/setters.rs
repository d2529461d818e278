//! Chainable setters of the structs, and conversions into the enums that they hold.

use super::docs::docs;
use super::names::{field_name, setter_name};
use super::rust_types::{Choice, Holder, Model, Type, element_type, holder};
use crate::facts::{Facts, Field, Wire};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use std::collections::BTreeMap;

pub(super) fn setters(model: &Model<'_>) -> TokenStream {
    let subtasks = subtask_types(model);
    let structs = model.types.iter().map(|written| {
        let name = &written.name;
        let setters = (0..written.fields.len()).map(|index| setter(model.facts, written, index));
        let choice = written.choice.as_ref();
        let conversions = choice.map(|choice| conversions(choice, &subtasks));
        quote! {
            impl #name { #(#setters)* }
            #conversions
        }
    });
    quote! {
        #![doc = " Chainable setters of the structs, and conversions into the enums that they hold."]
        #![allow(clippy::wildcard_imports, reason = "every struct and enum is used")]
        use super::enums::*;
        use super::model::*;
        use crate::{SecretText, Text, Time};
        #(#structs)*
    }
}

/// Returns the setter of a member, or of the enum if the member is its first arm.
fn setter(facts: &Facts, written: &Type<'_>, index: usize) -> TokenStream {
    let field = &written.fields[index];
    if let Some((choice, arm)) = written.arm(index) {
        if choice.arms[0].index != arm.index {
            return TokenStream::new();
        }
        let (member, holds) = (&choice.field, &choice.name);
        let (doc, setter) = (
            setter_docs(&member.to_string()),
            setter_name(&member.to_string()),
        );
        return quote! {
            #doc
            #[must_use]
            pub fn #setter(mut self, #member: impl Into<#holds>) -> Self {
                self.#member = #member.into();
                self
            }
        };
    }
    let (member, setter) = (field_name(&field.name), setter_name(&field.name));
    let doc = setter_docs(&member.to_string());
    let (takes, value) = taken(facts, field, &member.to_token_stream());
    let mark = (holder(facts, field) == Holder::Plain).then(|| {
        let index = Literal::usize_unsuffixed(index);
        quote!(self.presence.set(#index);)
    });
    let is_generic = is_text(field) || field.list;
    let inline = (!is_generic).then(|| quote!(#[inline]));
    quote! {
        #doc
        #inline
        #[must_use]
        pub fn #setter(mut self, #member: #takes) -> Self {
            self.#member = #value;
            #mark
            self
        }
    }
}

fn setter_docs(member: &str) -> TokenStream {
    docs(&format!("Sets [`{member}`](Self::{member})."), 4)
}

/// Returns the type of a setter's parameter, and the field's value made of it.
fn taken(facts: &Facts, field: &Field, given: &TokenStream) -> (TokenStream, TokenStream) {
    let element = element_type(facts, field);
    let converts = is_text(field);
    match holder(facts, field) {
        Holder::Coordinates => (
            quote!(impl IntoIterator<Item = #element>),
            quote!(#given.into_iter().collect()),
        ),
        Holder::List if converts => (
            quote!(impl IntoIterator<Item = impl Into<#element>>),
            quote!(#given.into_iter().map(Into::into).collect()),
        ),
        Holder::List => (
            quote!(impl IntoIterator<Item = #element>),
            quote!(#given.into_iter().collect()),
        ),
        Holder::Plain if converts => (quote!(impl Into<#element>), quote!(#given.into())),
        Holder::Option if converts => (quote!(impl Into<#element>), quote!(Some(#given.into()))),
        Holder::Plain => (element, given.clone()),
        Holder::Option => (element, quote!(Some(#given))),
        Holder::OptionBox => (element, quote!(Some(Box::new(#given)))),
    }
}

/// Returns whether a field holds text, a time, a secret or an open enum, which convert from text.
fn is_text(field: &Field) -> bool {
    field.wire == Wire::String
}

/// Returns the types that the aliases of subtasks stand for.
fn subtask_types(model: &Model<'_>) -> BTreeMap<String, String> {
    let subtasks = model.subtasks();
    subtasks
        .map(|(known, input, output)| (known.name.clone(), format!("{input}, {output}")))
        .collect()
}

/// Returns the conversions of arms into their enum, if only one arm has the type.
fn conversions(choice: &Choice<'_>, subtasks: &BTreeMap<String, String>) -> TokenStream {
    let resolved = |name: String| subtasks.get(&name).cloned().unwrap_or(name);
    let types: Vec<String> = choice
        .arms
        .iter()
        .map(|arm| resolved(arm.holds.to_string()))
        .collect();
    let unique = choice.arms.iter().zip(&types).filter(|(_, own)| {
        let same = types.iter().filter(|other| other == own);
        same.count() == 1
    });
    let name = &choice.name;
    let conversions = unique.map(|(arm, _)| {
        let (variant, holds) = (&arm.variant, &arm.holds);
        quote! {
            impl From<#holds> for #name {
                #[inline]
                fn from(arm: #holds) -> Self { Self::#variant(Box::new(arm)) }
            }
        }
    });
    quote!(#(#conversions)*)
}
