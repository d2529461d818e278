//! Implementations of `Operation` and `Response`, and the list of the operations.

use super::docs::{docs, list_docs};
use super::names::{field_name, ident};
use super::rust_types::{Holder, Model, Type, holder};
use crate::facts::{Facts, Field, Operation};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Member of a request that names a task, and of an answer.
const TASK_ID: &str = "TaskId";
/// Member of a request by which the service processes it only once.
const SESSION_ID: &str = "SessionId";
/// Member that every answer has.
const REQUEST_ID: &str = "RequestId";

pub(super) fn operations(model: &Model<'_>) -> TokenStream {
    let operations = &model.facts.operations;
    let names: Vec<_> = operations.iter().map(|known| ident(&known.name)).collect();
    let responses = operations
        .iter()
        .map(response_name)
        .map(|name| ident(&name));
    let listed = operations.iter().map(|known| {
        let name = ident(&known.name);
        match starts_task(model, known) {
            true => quote!(OperationInfo::of_start::<#name>()),
            false => quote!(OperationInfo::of::<#name>()),
        }
    });
    let implemented = operations.iter().map(|known| {
        let operation = request(model, known).map(|request| {
            let operation = operation(known, request);
            let (of, session_id) = (&request.name, session_id_impl(request));
            let start = starts_task(model, known).then(|| quote!(impl StartsTask for #of {}));
            quote!(#operation #start #session_id)
        });
        let response = response(model, known)
            .filter(|_| !known.response_by_hand)
            .map(|answer| response_impl(model.facts, answer));
        quote!(#operation #response)
    });
    let doc = list_of(operations);
    quote! {
        #![doc = " Operations: their facts, and the reading of their answers."]
        use crate::operation::{
            HasSessionId, InvalidRequest, Operation, OperationInfo, Response, StartsTask,
            validate_members, validate_task_id,
        };
        use crate::ResponseError;
        use crate::reflect::{Reflect, Value};
        use crate::response::read_response;
        pub use super::model::{#(#names),*};
        pub use super::model::{#(#responses),*};
        #doc
        pub const OPERATIONS: &[OperationInfo] = &[#(#listed),*];
        #(#implemented)*
    }
}

/// Returns the documentation of the list. It names each operation with its purpose.
fn list_of(operations: &[Operation]) -> TokenStream {
    let items = operations.iter().map(|known| {
        let Operation {
            name, rate, doc, ..
        } = known;
        format!("[`{name}`]: {doc} Limit: {rate} requests a second.")
    });
    let items = list_docs(&items.collect::<Vec<_>>());
    let title = docs("The operations that are types.\n", 0);
    quote!(#title #items)
}

fn response_name(known: &Operation) -> String {
    format!("{}Response", known.name)
}

fn request<'m, 'a>(model: &'m Model<'a>, known: &Operation) -> Option<&'m Type<'a>> {
    let name = format!("{}Request", known.name);
    model.type_of(model.facts.find(&name)?)
}

fn response<'m, 'a>(model: &'m Model<'a>, known: &Operation) -> Option<&'m Type<'a>> {
    model.type_of(model.facts.find(&response_name(known))?)
}

fn operation(known: &Operation, request: &Type<'_>) -> TokenStream {
    let Operation {
        name,
        idempotent,
        rate,
        ..
    } = known;
    let (of, response) = (&request.name, ident(&response_name(known)));
    let rate = Literal::u32_unsuffixed(*rate);
    let repeat = find(request, SESSION_ID).filter(|_| !idempotent).map(|_| {
        quote! {
            fn repeat_is_harmless(&self) -> bool {
                self.session_id().is_some()
            }
        }
    });
    let task = find(request, TASK_ID).map(|_| field_name(TASK_ID));
    let validate_id = task
        .as_ref()
        .map(|member| quote!(validate_task_id(self.#member.as_deref().unwrap_or_default())?;));
    let task =
        task.map(|member| quote!(fn task_id(&self) -> Option<&str> { self.#member.as_deref() }));
    quote! {
        impl Operation for #of {
            const NAME: &'static str = #name;
            const IDEMPOTENT: bool = #idempotent;
            const RATE: u32 = #rate;
            type Response = #response;
            #repeat
            fn validate(&self) -> Result<(), InvalidRequest> { #validate_id validate_members(self) }
            #task
        }
    }
}

/// Returns whether the operation starts a task: a repeat does harm, and the answer names a task.
fn starts_task(model: &Model<'_>, known: &Operation) -> bool {
    let names_task = response(model, known).is_some_and(|answer| find(answer, TASK_ID).is_some());
    !known.idempotent && names_task
}

/// Returns the access to the `SessionId` of a request that has one.
fn session_id_impl(request: &Type<'_>) -> Option<TokenStream> {
    find(request, SESSION_ID)?;
    let (of, member) = (&request.name, field_name(SESSION_ID));
    Some(quote! {
        impl HasSessionId for #of {
            fn session_id(&self) -> Option<&str> {
                self.#member.as_deref().filter(|id| !id.is_empty())
            }
            fn set_session_id(&mut self, id: String) {
                self.#member = Some(id.into());
            }
        }
    })
}

fn response_impl(facts: &Facts, answer: &Type<'_>) -> TokenStream {
    let name = &answer.name;
    let text = |wire: &str| {
        let field = find(answer, wire)?;
        let member = field_name(wire);
        Some(match holder(facts, field) {
            Holder::Plain => quote!((!self.#member.is_empty()).then_some(&*self.#member)),
            _ => quote!(self.#member.as_deref()),
        })
    };
    let request_id = text(REQUEST_ID).unwrap_or_else(|| quote!(None));
    let task_id = text(TASK_ID);
    let task_id = task_id.map(|value| quote!(fn task_id(&self) -> Option<&str> { #value }));
    let fields = answer.fields.iter().enumerate();
    let guaranteed: Vec<_> = fields
        .filter(|(_, field)| field.guaranteed)
        .map(|(index, _)| Literal::usize_unsuffixed(index))
        .collect();
    let has_content = (!guaranteed.is_empty()).then(|| {
        quote! {
            fn has_content(&self) -> bool {
                [#(#guaranteed),*].into_iter().any(|member| !matches!(self.value(member), Value::Null))
            }
        }
    });
    quote! {
        impl Response for #name {
            fn from_slice(body: &[u8]) -> Result<Self, ResponseError> { read_response(body) }
            fn request_id(&self) -> Option<&str> { #request_id }
            #task_id
            #has_content
        }
    }
}

fn find<'a>(written: &'a Type<'_>, name: &str) -> Option<&'a Field> {
    written.fields.iter().find(|field| field.name == name)
}
