//! Readers of the structs. Most are read by their table of members; `unrolled.rs` writes the
//! readers of the others.

use super::names::field_name;
use super::rust_types::{Model, Type};
use super::unrolled::unrolled;
use crate::facts::Root;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::HashSet;

pub(super) fn readers(model: &Model<'_>) -> TokenStream {
    // Number of lists whose last length the reader remembers.
    let mut lists = 0;
    let readers = model.types.iter().map(|written| {
        let name = &written.name;
        let members = members(written);
        let read = match is_unrolled(model, written) {
            true => unrolled(model.facts, written, &mut lists),
            false => quote!(read_by_table!(#name);),
        };
        quote!(#members #read)
    });
    quote! {
        #![doc = " Readers of the structs."]
        #![allow(clippy::wildcard_imports, reason = "every struct is used")]
        use super::model::*;
        use super::order::INITIAL_ORDER;
        use crate::reflect::Presence;
        use crate::reader::{
            ObjectSchema, Lookup, Next, ObjectStart, FieldTable, ReadValue, Reader, Cursor, open_object,
            read_by_table, read_elements, read_flat_elements, read_object_or_null, read_shared, strip_member,
        };
        use crate::extras::Extras;
        use crate::RawMembers;
        #(#readers)*
    }
}

/// Returns a mask in binary digits.
fn mask(bits: u32) -> Literal {
    let digits = format!("{bits:#b}");
    digits.parse().expect("binary digits are a literal")
}

fn members(written: &Type<'_>) -> TokenStream {
    let name = &written.name;
    let keys = written.fields.iter();
    let keys = keys.map(|field| format!("\"{}\":", field.name));
    let base = Literal::usize_unsuffixed(written.base);
    let (arms, plain) = (mask(written.arms_mask()), mask(written.plain_mask()));
    let envelope = written.known.rule.root == Some(Root::Response);
    let set_presence = (written.plain_mask() != 0).then(|| {
        quote! {
            fn set_presence(&mut self, present: u32) { self.presence = Presence::new(present); }
        }
    });
    let set_extras = written.keeps_extras().then(|| {
        quote! {
            fn set_extras(&mut self, extras: Extras) { self.extras = extras; }
        }
    });
    let values = (0..written.fields.len()).map(|index| read_member(written, index));
    let arm_methods = written.choice.as_ref().map(|choice| {
        let (field, holds) = (&choice.field, &choice.name);
        quote! {
            fn keep_raw(&mut self, members: RawMembers) { self.#field = #holds::Other(Box::new(members)); }
            fn clear_arm(&mut self) { self.#field = #holds::None; }
            fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> { Some(Box::<Self>::default()) }
        }
    });
    quote! {
        impl ObjectSchema for #name {
            fn field_table(&self) -> &'static FieldTable {
                &FieldTable { keys: &[#(#keys),*], base: #base, arms: #arms, plain: #plain, envelope: #envelope }
            }
            #set_presence
            #set_extras
            fn read_member<'a>(&mut self, index: usize, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {
                match index { #(#values)* _ => reader.skip(rest) }
            }
            #arm_methods
        }
    }
}

fn read_member(written: &Type<'_>, index: usize) -> TokenStream {
    let at = Literal::usize_unsuffixed(index);
    let Some((choice, arm)) = written.arm(index) else {
        let member = field_name(&written.fields[index].name);
        return quote!(#at => read_shared(&mut self.#member, reader, rest),);
    };
    let (field, holds) = (&choice.field, &choice.name);
    let (variant, content) = (&arm.variant, &arm.holds);
    quote! {
        #at => {
            let mut arm = Box::<#content>::default();
            let rest = arm.read(reader, rest)?;
            self.#field = #holds::#variant(arm);
            Some(rest)
        }
    }
}

/// Returns whether a struct has an unrolled reader, because lists of the results of an answer may
/// contain very many of it. What only the repeated request holds is short.
///
/// A struct with one member has no order to predict, so the table is as good.
pub(super) fn is_unrolled(model: &Model<'_>, written: &Type<'_>) -> bool {
    if written.choice.is_some() || written.fields.len() < 2 {
        return false;
    }
    let (of_answers, of_results) = (model.facts.of_answers(), model.facts.of_results());
    let structs = model.facts.structs.iter();
    let structs = structs.filter(|known| of_answers.contains(known.name.as_str()));
    let lists = structs.flat_map(|known| known.fields.iter().filter(|field| field.list));
    let elements: HashSet<&str> = lists.map(|field| field.wire.as_str()).collect();
    let names = written.aliases.iter().copied().chain([written.known]);
    let names: Vec<&str> = names.map(|known| known.name.as_str()).collect();
    names.iter().any(|name| elements.contains(name))
        && names.iter().any(|name| of_results.contains(name))
}
