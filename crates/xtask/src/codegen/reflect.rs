//! Reflection of the structs: their names and members, as `reflect.rs` shows them.

use super::names::field_name;
use super::names::ident;
use super::rust_types::{Choice, Model, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn reflection(model: &Model<'_>) -> TokenStream {
    let structs = model.types.iter().map(|written| {
        let name = &written.name;
        let choice = written.choice.as_ref().map(as_struct);
        let record = record(model, written);
        let root = written.keeps_extras().then(|| quote!(root));
        quote!(#choice #record reflect_impls!(#root #name);)
    });
    let subtasks = model.subtasks().map(|(known, _, _)| {
        let (name, alias) = (&known.name, ident(&known.name));
        let place = Literal::usize_unsuffixed(model.place_of(name));
        quote! {
            impl SubtaskDescriptor for #alias {
                const DESCRIPTOR: &'static Descriptor = &Descriptor { name: #name, members: subtask::MEMBERS, place: #place };
            }
        }
    });
    let enums = model.facts.enums.iter().map(|known| ident(&known.name));
    quote! {
        #![doc = " Reflection of the structs: their names, their members and the values of these."]
        #![allow(clippy::wildcard_imports, reason = "every struct and enum is used")]
        use super::enums::*;
        use super::model::*;
        use crate::RawMembers;
        use crate::reflect::{AsValue, Reflect, Descriptor, Value, open_enum_traits, reflect_impls};
        use crate::subtask::{self, SubtaskDescriptor};
        open_enum_traits!(#(#enums),*);
        #(#structs)*
        #(#subtasks)*
    }
}

fn record(model: &Model<'_>, written: &Type<'_>) -> TokenStream {
    let (name, shown) = (&written.name, written.shown);
    let members = written.fields.iter().map(|field| &field.name);
    let place = Literal::usize_unsuffixed(model.place_of_type(written));
    let plain = written.plain_mask();
    let values = written.fields.iter().enumerate().map(|(index, field)| {
        let at = Literal::usize_unsuffixed(index);
        if let Some((choice, arm)) = written.arm(index) {
            let (field, holds, variant) = (&choice.field, &choice.name, &arm.variant);
            return quote! {
                #at => match &self.#field {
                    #holds::#variant(arm) => arm.as_value(),
                    #holds::Other(raw) => raw.arm::<Self>(#at),
                    _ => Value::Null,
                },
            };
        }
        let member = field_name(&field.name);
        if index < 32 && plain & (1 << index) != 0 {
            quote!(#at => self.presence.value(#at, self.#member.as_value()),)
        } else {
            quote!(#at => self.#member.as_value(),)
        }
    });
    let raw_members = written.choice.as_ref().map(|choice| {
        let (field, holds) = (&choice.field, &choice.name);
        quote! {
            fn raw_members(&self) -> Option<&RawMembers> {
                match &self.#field { #holds::Other(raw) => Some(raw), _ => None }
            }
        }
    });
    quote! {
        impl Reflect for #name {
            fn descriptor(&self) -> &'static Descriptor {
                &Descriptor { name: #shown, members: &[#(#members),*], place: #place }
            }
            fn value(&self, index: usize) -> Value<'_> {
                match index { #(#values)* _ => Value::Null }
            }
            #raw_members
        }
    }
}

/// Returns the method of an enum that shows the arm that is set.
fn as_struct(choice: &Choice<'_>) -> TokenStream {
    let name = &choice.name;
    let arms = choice.arms.iter().map(|arm| {
        let variant = &arm.variant;
        quote!(Self::#variant(arm) => arm.as_value().as_struct(),)
    });
    quote! {
        impl #name {
            #[doc = " Returns the one that is set, member by member. `None` if none is, or if it is not known."]
            pub fn as_struct(&self) -> Option<&dyn Reflect> {
                match self { #(#arms)* Self::None | Self::Other(_) => None }
            }
        }
    }
}
