//! Rust types that the facts describe: which structs and enums there are, and the types of their
//! fields. Writes no item; the other files of this folder do.

use super::names::{ident, variant_name};
use crate::facts::{Facts, Field, Form, Root, Struct, Wire};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use std::collections::BTreeMap;

/// All Rust types, and the facts that they come from.
pub(super) struct Model<'a> {
    pub(super) facts: &'a Facts,
    /// The structs in the order of the facts, without subtasks.
    pub(super) types: Vec<Type<'a>>,
    /// Index of each vendor struct among the layouts. Others have an index after the last layout.
    places: BTreeMap<&'a str, usize>,
}

/// Rust struct to generate, from one vendor struct or from several with the same fields.
pub(super) struct Type<'a> {
    pub(super) name: Ident,
    /// Name that reflection reports. It is the vendor's, or the Rust name if several vendor structs
    /// share the type.
    pub(super) shown: &'a str,
    pub(super) doc: String,
    /// The first vendor struct of the type.
    pub(super) known: &'a Struct,
    pub(super) fields: Vec<Field>,
    pub(super) aliases: Vec<&'a Struct>,
    pub(super) choice: Option<Choice<'a>>,
    /// First slot of the type in the learned order.
    pub(super) base: usize,
}

/// Enum that replaces object fields of which at most one is set.
pub(super) struct Choice<'a> {
    pub(super) field: Ident,
    pub(super) name: Ident,
    pub(super) arms: Vec<Arm<'a>>,
}

/// Variant of a [`Choice`].
pub(super) struct Arm<'a> {
    /// Index among the fields of the struct.
    pub(super) index: usize,
    pub(super) field: &'a Field,
    pub(super) variant: Ident,
    pub(super) holds: Ident,
}

/// Members of every subtask, in the order in which `mps_model` numbers them.
pub(super) const SUBTASK_MEMBERS: [&str; 9] = [
    "Status",
    "ErrCodeExt",
    "ErrCode",
    "Message",
    "Progress",
    "BeginProcessTime",
    "FinishTime",
    "Input",
    "Output",
];

impl<'a> Model<'a> {
    pub(super) fn new(facts: &'a Facts) -> Self {
        // Those of tasks come first, because only they have a layout.
        let of_tasks = facts.of_tasks();
        let mut names: Vec<&str> = facts
            .structs
            .iter()
            .map(|known| known.name.as_str())
            .collect();
        names.sort_by_key(|name| !of_tasks.contains(name));
        let places = names.into_iter().zip(0..);
        let mut model = Self {
            facts,
            types: Vec::new(),
            places: places.collect(),
        };
        // The first slots are those of all subtasks.
        let mut base = SUBTASK_MEMBERS.len() + 1;
        let structs = facts.structs.iter();
        for known in structs.filter(|known| known.rule.form != Form::Subtask) {
            let name = rust_name(known);
            match model.types.iter_mut().find(|shared| shared.name == name) {
                Some(shared) => shared.add_alias(known),
                None => {
                    let written = Type::new(facts, known, base);
                    base += known.fields.len() + 1;
                    model.types.push(written);
                }
            }
        }
        model
    }

    /// Returns the type that stands for a vendor's struct, unless it is a subtask.
    pub(super) fn type_of(&self, known: &Struct) -> Option<&Type<'a>> {
        let name = rust_name(known);
        self.types.iter().find(|written| written.name == name)
    }

    /// Returns the index of a vendor's struct among the layouts.
    pub(super) fn place_of(&self, name: &str) -> usize {
        self.places.get(name).copied().unwrap_or_default()
    }

    /// Returns the index that the descriptor of a type has.
    pub(super) fn place_of_type(&self, written: &Type<'_>) -> usize {
        let first = written.aliases.first();
        self.place_of(first.map_or(written.shown, |alias| &alias.name))
    }

    /// Returns the vendor's structs that are subtasks, with the types of input and output.
    pub(super) fn subtasks(&self) -> impl Iterator<Item = (&'a Struct, TokenStream, TokenStream)> {
        let structs = self.facts.structs.iter();
        structs
            .filter(|known| known.rule.form == Form::Subtask)
            .filter_map(|known| {
                let part = |name: &str| {
                    let field = known.fields.iter().find(|field| field.name == name)?;
                    let holds = element_type(self.facts, field);
                    Some(if field.list {
                        quote!(Vec<#holds>)
                    } else {
                        holds
                    })
                };
                Some((known, part("Input")?, part("Output")?))
            })
    }
}

impl<'a> Type<'a> {
    fn new(facts: &'a Facts, known: &'a Struct, base: usize) -> Self {
        let name = rust_name(known);
        let (shown, doc, aliases) = match &known.rule.form {
            Form::Same(_) => (
                name,
                "Parameters of a subtask: the template, and what replaces parts of it. Several of the vendor's structs share this type."
                    .to_owned(),
                vec![known],
            ),
            _ => (known.name.as_str(), known.doc.clone(), Vec::new()),
        };
        let choice = match &known.rule.form {
            Form::OneOf(choice) => Some(Choice {
                field: ident(&choice.field),
                name: ident(&choice.name),
                arms: known
                    .arms()
                    .map(|(index, field)| Arm {
                        index,
                        field,
                        variant: variant_name(&field.name, &choice.strip),
                        holds: ident(&type_name(facts, field.wire.as_str())),
                    })
                    .collect(),
            }),
            _ => None,
        };
        Self {
            name: ident(name),
            shown,
            doc,
            known,
            fields: known.fields.clone(),
            aliases,
            choice,
            base,
        }
    }

    /// Lets another vendor struct share the type. The type promises a member only if every struct
    /// does.
    fn add_alias(&mut self, known: &'a Struct) {
        self.aliases.push(known);
        for (field, other) in self.fields.iter_mut().zip(&known.fields) {
            field.guaranteed &= other.guaranteed;
            field.nullable |= other.nullable;
            field.said_nullable |= other.said_nullable;
        }
    }

    /// Returns the arm at this index of the fields, with its enum.
    pub(super) fn arm(&self, index: usize) -> Option<(&Choice<'a>, &Arm<'a>)> {
        let choice = self.choice.as_ref()?;
        let arm = choice.arms.iter().find(|arm| arm.index == index)?;
        Some((choice, arm))
    }

    /// Returns a mask with a bit for each member that is plain in Rust. The presence of such a
    /// member is stored separately, because its value cannot show it.
    pub(super) fn plain_mask(&self) -> u32 {
        let fields = self.fields.iter().enumerate();
        let plain = fields.filter(|(_, field)| is_plain(field));
        plain.fold(0, |mask, (index, _)| mask | 1 << index)
    }

    /// Returns a mask with a bit for each arm.
    pub(super) fn arms_mask(&self) -> u32 {
        let arms = self.choice.iter().flat_map(|choice| &choice.arms);
        arms.fold(0, |mask, arm| mask | 1 << arm.index)
    }

    /// Returns whether the struct arrives as a whole, so that it keeps extras.
    pub(super) fn keeps_extras(&self) -> bool {
        let root = self.known.rule.root;
        matches!(root, Some(Root::Response | Root::Notification))
    }
}

/// Returns the Rust name of a vendor's struct. A request has the name of its operation.
pub(super) fn rust_name(known: &Struct) -> &str {
    match (&known.rule.form, &known.rename) {
        (Form::Same(name), _) | (_, Some(name)) => name,
        (_, None) if known.rule.root == Some(Root::Request) => {
            let operation = known.name.strip_suffix("Request");
            operation.unwrap_or(&known.name)
        }
        (_, None) => &known.name,
    }
}

/// Returns the Rust name of a vendor's struct, or the vendor's name if that is an alias.
fn type_name(facts: &Facts, name: &str) -> String {
    match facts.find(name) {
        Some(known) if !matches!(known.rule.form, Form::Same(_)) => rust_name(known).to_owned(),
        _ => name.to_owned(),
    }
}

/// Returns the type of one value of a field, without list, box and option.
pub(super) fn element_type(facts: &Facts, field: &Field) -> TokenStream {
    let name = match (&field.wire, &field.open_enum, field.unit.as_deref()) {
        (Wire::Struct(name), _, _) => type_name(facts, name),
        (Wire::String, Some(name), _) => name.clone(),
        (Wire::String, None, Some("time")) => "Time".to_owned(),
        (Wire::String, None, Some("secret")) => "SecretText".to_owned(),
        (Wire::String, None, _) => "Text".to_owned(),
        (Wire::Bool, _, _) => "bool".to_owned(),
        (Wire::Int64, _, _) => "i64".to_owned(),
        (Wire::Uint64, _, _) => "u64".to_owned(),
        (Wire::Float, _, _) => "f64".to_owned(),
    };
    ident(&name).into_token_stream()
}

/// Form of a field around its element.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Holder {
    /// The corners of a box. Such lists are many and short.
    Coordinates,
    List,
    Plain,
    Option,
    /// Most nested structs are absent most of the time.
    OptionBox,
}

/// Returns the form of a field around its element.
pub(super) fn holder(facts: &Facts, field: &Field) -> Holder {
    match &field.wire {
        _ if field.list && field.role.is("area") => Holder::Coordinates,
        _ if field.list => Holder::List,
        Wire::Struct(name) if is_choice_alone(facts, name) => Holder::Option,
        Wire::Struct(_) => Holder::OptionBox,
        _ if is_plain(field) => Holder::Plain,
        _ => Holder::Option,
    }
}

pub(super) fn rust_type(facts: &Facts, field: &Field) -> TokenStream {
    let element = element_type(facts, field);
    match holder(facts, field) {
        Holder::Coordinates => quote!(Coordinates),
        Holder::List => quote!(Vec<#element>),
        Holder::Plain => element,
        Holder::Option => quote!(Option<#element>),
        Holder::OptionBox => quote!(Option<Box<#element>>),
    }
}

/// Returns whether a field is a scalar that is always present, if the service keeps its promise.
pub(super) fn is_plain(field: &Field) -> bool {
    let scalar = !field.list && !matches!(field.wire, Wire::Struct(_));
    scalar && field.guaranteed && !field.may_be_null()
}

/// Returns whether a struct is hardly more than an enum. It needs no box, because the enum's arms
/// are boxes already.
fn is_choice_alone(facts: &Facts, name: &str) -> bool {
    facts.find(name).is_some_and(|known| {
        let others = known.fields.len() - known.arms().count();
        matches!(known.rule.form, Form::OneOf(_)) && others <= 1
    })
}
