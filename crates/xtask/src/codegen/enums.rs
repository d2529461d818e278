//! Open enums: their variants, and the conversion from and to text.

use super::docs::{docs, lower_first};
use super::names::ident;
use crate::facts::{Enum, Facts};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn enums(facts: &Facts) -> TokenStream {
    let enums = facts.enums.iter().map(open_enum);
    quote! {
        #![doc = " Open enums: known values, and any other text."]
        use crate::UnknownValue;
        use crate::value::open_enum::open_enum_impls;
        #(#enums)*
    }
}

fn open_enum(known: &Enum) -> TokenStream {
    let (doc, name) = (docs(&known.doc, 0), ident(&known.name));
    let docs = known.values.iter().map(|value| {
        let doc = format!("`{}`: {}", value.value, lower_first(&value.doc));
        docs(&doc, 4)
    });
    let variants: Vec<_> = known
        .values
        .iter()
        .map(|value| ident(&value.variant))
        .collect();
    let values: Vec<_> = known.values.iter().map(|value| &value.value).collect();
    quote! {
        #doc
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #variants,)*
            #[doc = " A value that this version does not know. Empty if none arrived."]
            Unknown(UnknownValue),
        }

        impl #name {
            #[doc = " The values known to this version, as the service writes them."]
            pub const KNOWN: &'static [&'static str] = &[#(#values),*];

            #[doc = " The value as the service writes it."]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#values => Self::#variants,)*
                    _ => Self::Unknown(UnknownValue::new(text)),
                }
            }
        }

        open_enum_impls!(#name);
    }
}
