//! Rules of requests: the members that are required, and the limits of values.

use super::rust_types::{Model, Type};
use crate::facts::{Comparison, Field, Limit, Required, Span};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn rules(model: &Model<'_>) -> TokenStream {
    let structs = model.types.iter().filter_map(|written| {
        let rules = rules_of(written);
        (!rules.is_empty()).then(|| (model.place_of_type(written), rules))
    });
    let mut structs: Vec<_> = structs.collect();
    structs.sort_by_key(|(place, _)| *place);
    let structs = structs.into_iter().map(|(place, rules)| {
        let place = Literal::usize_unsuffixed(place);
        quote!(StructRules { place: #place, rules: &[#(#rules),*] })
    });
    quote! {
        #![doc = " Rules of requests: the members that are required, and the limits of values."]
        use crate::operation::{Condition, Rule, StructRules};
        use std::ops::Bound::{Excluded, Included, Unbounded};

        #[doc = " The structs with rules, in the order of their places."]
        pub(crate) static RULES: &[StructRules] = &[#(#structs),*];
    }
}

fn rules_of(written: &Type<'_>) -> Vec<TokenStream> {
    let fields = written.fields.iter().enumerate();
    let rules = fields.flat_map(|(index, field)| {
        let member = Literal::usize_unsuffixed(index);
        let limits = field.limit.iter().map(limit);
        let conditions: Vec<_> = need(written, field).into_iter().chain(limits).collect();
        conditions.into_iter().map(
            move |condition| quote!(Rule { member: #member, condition: Condition::#condition }),
        )
    });
    rules.collect()
}

fn need(written: &Type<'_>, field: &Field) -> Option<TokenStream> {
    match &field.required {
        Required::Never => None,
        Required::Always => Some(quote!(Required)),
        Required::If {
            field: other,
            value,
        } => {
            let mut fields = written.fields.iter();
            let other = fields.position(|known| known.name == *other)?;
            let other = Literal::usize_unsuffixed(other);
            Some(quote!(RequiredIf(#other, #value)))
        }
    }
}

fn limit(limit: &Limit) -> TokenStream {
    match limit {
        Limit::Number(spans) => {
            let spans = spans.iter().map(span);
            quote!(Number(&[#(#spans),*]))
        }
        Limit::Length(comparison, bound) => {
            let [least, most] = bounds(*comparison, *bound);
            quote!(Length(#least, #most))
        }
        Limit::Items(comparison, bound) => {
            let [least, most] = bounds(*comparison, *bound);
            quote!(Items(#least, #most))
        }
        Limit::Characters(ranges) => {
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            quote!(Characters(&[#(#ranges),*]))
        }
        Limit::Starts(start) => quote!(Starts(#start)),
        Limit::Ends(end) => quote!(Ends(#end)),
    }
}

/// Returns the least and the most of a number of characters or elements.
fn bounds(comparison: Comparison, bound: u64) -> [TokenStream; 2] {
    let bound = Literal::u64_unsuffixed(bound);
    match comparison {
        Comparison::AtMost => [quote!(0), quote!(#bound)],
        Comparison::AtLeast => [quote!(#bound), quote!(usize::MAX)],
        Comparison::Equal => [quote!(#bound), quote!(#bound)],
    }
}

fn span(span: &Span) -> TokenStream {
    let included = |bound: &f64| {
        let bound = Literal::f64_unsuffixed(*bound);
        quote!(Included(#bound))
    };
    let optional = |bound: &Option<f64>| match bound {
        Some(bound) => included(bound),
        None => quote!(Unbounded),
    };
    match span {
        Span::One(only) => {
            let only = included(only);
            quote!((#only, #only))
        }
        Span::Above(bound) => {
            let bound = Literal::f64_unsuffixed(*bound);
            quote!((Excluded(#bound), Unbounded))
        }
        Span::Inclusive { least, most } => {
            let (least, most) = (optional(least), optional(most));
            quote!((#least, #most))
        }
    }
}
