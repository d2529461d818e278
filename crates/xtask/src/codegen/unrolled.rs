//! Unrolled readers of structs that may occur many times. They compare each name with a constant,
//! and read values in place. Code size matters more for other structs.

use super::names::field_name;
use super::rust_types::{Holder, Type, holder};
use crate::facts::{Facts, Struct, Wire};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Returns the reader of a struct. `lists` counts the lists whose last length is remembered.
pub(super) fn unrolled(facts: &Facts, written: &Type<'_>, lists: &mut usize) -> TokenStream {
    let name = &written.name;
    let base = Literal::usize_unsuffixed(written.base);
    let plain = written.plain_mask();
    let has_plain = plain != 0;
    let declare = has_plain.then(|| quote!(let mut present = 0_u32;));
    let members = (0..written.fields.len()).map(|index| member(facts, written, index, lists));
    let mark_any = has_plain.then(|| quote!(present |= 1 << (index & 31);));
    let leave = has_plain.then(|| {
        quote! {
            self.presence = Presence::new(present);
            reader.finish_object(self, present, start);
        }
    });
    quote! {
        impl ReadValue for #name {
            fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
                let mut rest = match open_object(start) {
                    ObjectStart::Members(rest) => rest,
                    ObjectStart::Empty(rest) => return Some(rest),
                    ObjectStart::Other => return read_object_or_null(self, reader, start),
                };
                let mut slot = #base;
                #declare
                'members: loop {
                    'value: {
                        match reader.expected(slot) {
                            #(#members)*
                            _ => {}
                        }
                        match reader.lookup_field(self, slot, rest)? {
                            Lookup::Learned(at) => {
                                rest = at;
                                continue 'members;
                            }
                            Lookup::Read(index, after) => {
                                slot = (#base + 1 + index) % INITIAL_ORDER.len();
                                rest = after;
                                #mark_any
                            }
                            Lookup::Unknown(after) => rest = after,
                        }
                    }
                    match reader.next_member(rest)? {
                        Next::Member(at) => rest = at,
                        Next::End(after) => {
                            #leave
                            return Some(after);
                        }
                    }
                }
            }
        }
    }
}

/// Returns whether a struct holds no structs.
fn is_flat(known: &Struct) -> bool {
    let mut fields = known.fields.iter();
    !fields.any(|field| matches!(field.wire, Wire::Struct(_)))
}

/// Returns the reader of one member, for the case that it is the expected one.
fn member(facts: &Facts, written: &Type<'_>, index: usize, lists: &mut usize) -> TokenStream {
    let field = &written.fields[index];
    let at = Literal::usize_unsuffixed(index);
    let (member, key) = (field_name(&field.name), format!(",\"{}\":", field.name));
    let key = Literal::byte_string(key.as_bytes());
    let slot = Literal::usize_unsuffixed(written.base + 1 + index);
    let read = match holder(facts, field) {
        Holder::List => {
            let list = Literal::usize_unsuffixed(*lists);
            *lists += 1;
            let is_flat = match &field.wire {
                Wire::Struct(name) => facts.find(name).is_some_and(is_flat),
                _ => false,
            };
            let read = if is_flat {
                quote!(read_flat_elements)
            } else {
                quote!(read_elements)
            };
            quote!(#read(&mut self.#member, #list, reader, value)?)
        }
        _ => quote!(self.#member.read(reader, value)?),
    };
    let is_plain = holder(facts, field) == Holder::Plain;
    let mark = is_plain.then(|| {
        let bit = format!("{:#x}", 1_u32 << index);
        let bit: Literal = bit.parse().expect("hexadecimal digits are a literal");
        quote!(present |= #bit;)
    });
    quote! {
        #at => {
            if let Some(value) = strip_member(rest, #key) {
                slot = #slot;
                rest = #read;
                #mark
                break 'value;
            }
        }
    }
}

/// Returns the number of lists in a struct whose last length is remembered.
pub(super) fn lists_in(facts: &Facts, written: &Type<'_>) -> usize {
    let fields = written.fields.iter();
    let lists = fields.filter(|field| holder(facts, field) == Holder::List);
    lists.count()
}
