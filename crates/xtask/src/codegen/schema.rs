//! The schema as data, for the feature `schema`: operations, structs and open enums.

use super::rust_types::{Model, rust_name};
use crate::facts::{Edition, Editions, Enum, Field, Form, Required, Role, Struct};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn schema(model: &Model<'_>) -> TokenStream {
    let of_tasks = model.facts.of_tasks();
    let structs = model.facts.structs.iter();
    let (of_answers, others): (Vec<&Struct>, Vec<&Struct>) =
        structs.partition(|known| of_tasks.contains(known.name.as_str()));
    let fields = model.facts.structs.iter().flat_map(|known| &known.fields);
    let used: BTreeSet<&str> = fields
        .filter_map(|field| field.open_enum.as_deref())
        .collect();
    let enums = model.facts.enums.iter();
    let enums: Vec<&Enum> = enums
        .filter(|known| used.contains(known.name.as_str()))
        .collect();
    let places = enums.iter().enumerate();
    let places: BTreeMap<&str, usize> = places
        .map(|(place, known)| (known.name.as_str(), place))
        .collect();
    let enums = enums.into_iter().map(enum_facts);
    let structs = |known: Vec<&Struct>| -> Vec<TokenStream> {
        let known = known.into_iter();
        known.map(|known| struct_facts(known, &places)).collect()
    };
    let (of_answers, others) = (structs(of_answers), structs(others));
    let operations = model.facts.operations.iter();
    let operations = operations.map(|operation| {
        let (name, doc) = (&operation.name, &operation.doc);
        let (request, response) = (format!("{name}Request"), format!("{name}Response"));
        quote! {
            OperationFacts { name: #name, doc: #doc, request: #request, response: #response }
        }
    });
    quote! {
        #![doc = " The schema as data: operations, structs and open enums with their documentation."]
        use crate::schema::facts::{
            EnumFacts, FIELD, FieldFacts, OperationFacts, StructFacts, ValueFacts,
        };

        #[doc = " Every operation that a program can call."]
        pub(crate) static OPERATIONS: &[OperationFacts] = &[#(#operations),*];

        #[doc = " Every open enum."]
        pub(crate) static ENUMS: &[EnumFacts] = &[#(#enums),*];

        #[doc = " Every struct of a task's answer and of the notifications, from the answer's root on."]
        pub(crate) static STRUCTS: &[StructFacts] = &[#(#of_answers),*];

        #[doc = " Every other struct: those that only requests and the other answers hold."]
        pub(crate) static OTHER_STRUCTS: &[StructFacts] = &[#(#others),*];
    }
}

fn enum_facts(known: &Enum) -> TokenStream {
    let Enum { name, doc, values } = known;
    let values = values.iter().map(|known| {
        let (value, doc) = (&known.value, &known.doc);
        quote!(ValueFacts { value: #value, doc: #doc })
    });
    quote!(EnumFacts { name: #name, doc: #doc, values: &[#(#values),*] })
}

fn struct_facts(known: &Struct, enums: &BTreeMap<&str, usize>) -> TokenStream {
    let (name, rust_name, doc) = (&known.name, rust_name(known), &known.doc);
    let subtask = known.rule.form == Form::Subtask;
    let fields = known
        .fields
        .iter()
        .map(|field| field_facts(known, field, enums));
    quote! {
        StructFacts {
            name: #name,
            rust_name: #rust_name,
            doc: #doc,
            subtask: #subtask,
            fields: &[#(#fields),*],
        }
    }
}

/// Returns a field with those properties that differ from the constant `FIELD`.
fn field_facts(owner: &Struct, field: &Field, enums: &BTreeMap<&str, usize>) -> TokenStream {
    let (name, wire, doc) = (&field.name, field.wire.as_str(), &field.doc);
    let list = field.list.then(|| quote!(list: true,));
    let nullable = field.may_be_null().then(|| quote!(nullable: true,));
    let required = match &field.required {
        Required::Never => None,
        Required::Always => Some(quote!(required: true,)),
        Required::If { field, value } => Some(quote!(required_if: Some((#field, #value)),)),
    };
    let guaranteed = field.guaranteed.then(|| quote!(guaranteed: true,));
    let arm = owner.is_arm(field).then(|| quote!(arm: true,));
    let editions = match field.editions {
        Editions::Both => None,
        Editions::Only(Edition::Cn) => Some(quote!(editions: &["cn"],)),
        Editions::Only(Edition::Intl) => Some(quote!(editions: &["intl"],)),
        Editions::Added => Some(quote!(editions: &[],)),
    };
    let values = field.open_enum.as_deref();
    let values = values.and_then(|name| enums.get(name)).map(|place| {
        let place = Literal::usize_unsuffixed(*place);
        quote!(values: Some(&ENUMS[#place]),)
    });
    let unit = field.unit.as_ref().map(|unit| quote!(unit: Some(#unit),));
    let role = match &field.role {
        Role::Named { name, .. } => Some(quote!(role: Some(#name),)),
        Role::None { .. } => None,
    };
    quote! {
        FieldFacts {
            name: #name,
            wire: #wire,
            #list #nullable #guaranteed #required #arm #editions #values #unit #role
            doc: #doc,
            ..FIELD
        }
    }
}
