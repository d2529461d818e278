//! Generator of the types, enums, schema and layout of `mps-model`, and of the peers' types in
//! `benches`. Works from the schema facts and reads no vendor file except the documented answers.

use crate::facts::{Editions, Enum, Facts, Field, ROLES, ROOTS, Role, Rule, Struct, Wire};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

const PREAMBLE: &str =
    "// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.\n";

/// Writes the generated files. With `check` it writes nothing, and fails if a checked-in file
/// differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<ExitCode, String> {
    let facts = Facts::read(root)?.of_roots();
    let generated = "crates/mps-model/src/generated";
    let files = [
        (
            format!("{generated}/types.rs"),
            types(&facts, &documented_answers(root)?),
        ),
        (format!("{generated}/enums.rs"), enums(&facts)),
        (format!("{generated}/schema.rs"), schema(&facts)),
        (format!("{generated}/layout.rs"), layout(&facts)),
        ("benches/derived.rs".to_owned(), derived(&facts)),
    ];
    let mut stale = Vec::new();
    for (name, content) in files {
        let path = root.join(&name);
        let content = format(&format!("{PREAMBLE}{content}"))?;
        if std::fs::read_to_string(&path).is_ok_and(|present| present == content) {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            std::fs::write(&path, content)
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    if stale.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!(
        "stale: {}; run `cargo xtask codegen` and commit what it writes",
        stale.join(", ")
    );
    Ok(ExitCode::FAILURE)
}

/// Runs rustfmt on a generated file.
fn format(source: &str) -> Result<String, String> {
    let failed = |error: &dyn std::fmt::Display| format!("rustfmt: {error}");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(&error))?;
    let mut input = rustfmt.stdin.take().ok_or("rustfmt: no standard input")?;
    let source = source.to_owned();
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = rustfmt.wait_with_output().map_err(|error| failed(&error))?;
    writer
        .join()
        .map_err(|_| "rustfmt: its input was cut")?
        .map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err("rustfmt refused the generated code".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| failed(&error))
}

/// Rust struct to generate, from one vendor struct or from several with the same fields.
struct Type<'a> {
    name: String,
    /// Name that reflection reports. It is the vendor's, or the Rust name if several vendor structs
    /// share the type.
    shown: &'a str,
    doc: String,
    rule: &'a Rule,
    fields: Vec<Field>,
    aliases: Vec<&'a Struct>,
}

/// Structs whose Rust name differs from the vendor's. The vendor names the bodies that the service
/// posts after the operations that parse them.
const RENAMED: [(&str, &str); 2] = [
    ("ParseNotificationResponse", "Notification"),
    (
        "ParseLiveStreamProcessNotificationResponse",
        "LiveStreamNotification",
    ),
];

/// Returns the Rust name of a vendor's struct.
fn rust_name(known: &Struct) -> &str {
    match &known.rule {
        Rule::Same(name) => name,
        _ => RENAMED
            .iter()
            .find(|(vendor, _)| *vendor == known.name)
            .map_or(known.name.as_str(), |(_, name)| name),
    }
}

/// Returns the Rust structs in the order of the facts, without subtasks.
fn rust_types(facts: &Facts) -> Vec<Type<'_>> {
    let mut types: Vec<Type<'_>> = Vec::new();
    for known in facts
        .structs
        .iter()
        .filter(|known| known.rule != Rule::Subtask)
    {
        let name = rust_name(known);
        if let Some(shared) = types.iter_mut().find(|shared| shared.name == name) {
            shared.aliases.push(known);
            for (field, other) in shared.fields.iter_mut().zip(&known.fields) {
                // The shared type promises a member only if every struct does.
                field.guaranteed &= other.guaranteed;
                field.nullable |= other.nullable;
                field.said_nullable |= other.said_nullable;
            }
            continue;
        }
        let (shown, doc, aliases) = match &known.rule {
            Rule::Same(_) => (
                name,
                format!(
                    "What a subtask was asked for: the template, and its parameters. {} share it.",
                    "Several of the vendor's structs"
                ),
                vec![known],
            ),
            _ => (known.name.as_str(), known.doc.clone(), Vec::new()),
        };
        types.push(Type {
            name: name.to_owned(),
            shown,
            doc,
            rule: &known.rule,
            fields: known.fields.clone(),
            aliases,
        });
    }
    types
}

fn types(facts: &Facts, answers: &[Value]) -> String {
    let mut out = String::from(
        "#![allow(clippy::wildcard_imports, reason = \"every enum is used\")]\n\
         use super::enums::*;\n\
         use crate::presence::Presence;\n\
         use crate::reader::{ObjectSchema, Lookup, Next, ObjectStart, FieldTable, ReadValue, Reader, Cursor, with_initial_order, open_object, read_by_table, read_elements, read_object_or_null, read_shared, strip_member};\n\
         use crate::reflect::{AsValue, Reflect, Descriptor, Value, reflect_impls};\n\
         use crate::subtask::{self, Subtask, SubtaskDescriptor};\n\
         use crate::extras::Extras;\n\
         use crate::{Coordinates, RawMembers, SecretText, Text, Time};\n\n",
    );
    let types = rust_types(facts);
    // Slots in the learned order: first those of all subtasks, then those of each type.
    let mut base = SUBTASK_MEMBERS.len() + 1;
    let mut bases = BTreeMap::new();
    // Number of lists whose last length the reader remembers.
    let mut lists = 0;
    for written in &types {
        bases.insert(written.name.as_str(), base);
        write_type(&mut out, facts, written, base, &mut lists);
        base += written.fields.len() + 1;
    }
    for known in facts
        .structs
        .iter()
        .filter(|known| known.rule == Rule::Subtask)
    {
        write_subtask(&mut out, facts, known);
    }
    // Round sizes up to powers of two, so that an index of any size is reduced to a valid one.
    let _ = writeln!(
        out,
        "/// How many lists have their last length remembered.\npub(crate) const LISTS: usize = {};\n",
        lists.next_power_of_two()
    );
    let places = base.next_power_of_two();
    let _ = writeln!(
        out,
        "/// The order in which members are expected until another is learned: that of the documentation's answers, else that of its tables."
    );
    let _ = writeln!(out, "pub(crate) const INITIAL_ORDER: [u8; {places}] = {{");
    let _ = writeln!(out, "let mut order = [0; {places}];");
    let _ = writeln!(
        out,
        "order = with_initial_order(order, 0, {});",
        SUBTASK_MEMBERS.len()
    );
    for written in &types {
        let (base, members) = (bases[written.name.as_str()], written.fields.len());
        let _ = writeln!(out, "order = with_initial_order(order, {base}, {members});");
    }
    let mut learned = BTreeMap::new();
    for answer in answers {
        let root = &answer["Response"];
        learn_order(
            facts,
            &bases,
            "DescribeTaskDetailResponse",
            root,
            &mut learned,
        );
    }
    for (slot, index) in learned {
        let _ = writeln!(out, "order[{slot}] = {index};");
    }
    out.push_str("order\n};\n");
    out
}

/// Members of every subtask, in the order in which `mps_model` numbers them.
const SUBTASK_MEMBERS: [&str; 9] = [
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

/// Reads the answers in the vendor's documentation. The last one is from the operation's own page,
/// so its order of members takes precedence.
fn documented_answers(root: &Path) -> Result<Vec<Value>, String> {
    let answers = ["intl-0", "cn-0", "page"].map(|name| {
        let examples = root.join("crates/mps-model/schema/examples");
        let path = examples.join(format!("DescribeTaskDetail-{name}.json"));
        let text = std::fs::read_to_string(&path).map_err(|error| error.to_string());
        text.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()))
            .map_err(|error| format!("{}: {error}", path.display()))
    });
    answers.into_iter().collect()
}

/// Records which member follows which in the objects of a value.
fn learn_order(
    facts: &Facts,
    bases: &BTreeMap<&str, usize>,
    name: &str,
    value: &Value,
    learned: &mut BTreeMap<usize, usize>,
) {
    let (Some(known), Some(members)) = (facts.find(name), value.as_object()) else {
        for element in value.as_array().into_iter().flatten() {
            learn_order(facts, bases, name, element, learned);
        }
        return;
    };
    let base = bases.get(rust_name(known)).copied().unwrap_or_default();
    let mut slot = base;
    for (member, value) in members {
        let Some(at) = known.fields.iter().position(|field| field.name == *member) else {
            continue;
        };
        if let Wire::Struct(name) = &known.fields[at].wire {
            learn_order(facts, bases, name, value, learned);
        }
        let index = match known.rule {
            Rule::Subtask => SUBTASK_MEMBERS.iter().position(|name| name == member),
            _ => Some(at),
        };
        if let Some(index) = index {
            learned.insert(slot, index);
            slot = base + 1 + index;
        }
    }
}

fn write_type(out: &mut String, facts: &Facts, written: &Type<'_>, base: usize, lists: &mut usize) {
    let Type {
        name,
        shown,
        doc,
        rule,
        fields,
        aliases,
    } = written;
    let choice = match rule {
        Rule::OneOf { field, name, but } => Some(Choice {
            field,
            name,
            arms: fields
                .iter()
                .enumerate()
                .filter(|(_, field)| is_arm(field, but))
                .collect(),
        }),
        _ => None,
    };
    let arm_of = |index: usize| {
        choice
            .as_ref()
            .and_then(|choice| choice.arms.iter().find(|(arm, _)| *arm == index))
    };

    // The struct.
    let _ = writeln!(out, "/// {doc}");
    out.push_str("#[derive(Clone, Default, PartialEq)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub struct {name} {{");
    for (index, field) in fields.iter().enumerate() {
        match arm_of(index) {
            None => {
                let _ = writeln!(out, "/// {}{}", field.doc, edition_note(field));
                let _ = writeln!(
                    out,
                    "pub {}: {},",
                    snake(&field.name),
                    rust_type(facts, field)
                );
            }
            Some(_) => {
                if let Some(choice) = choice.as_ref().filter(|choice| choice.arms[0].0 == index) {
                    let names: Vec<String> = choice
                        .arms
                        .iter()
                        .map(|(_, arm)| format!("`{}`", arm.name))
                        .collect();
                    let _ = writeln!(out, "/// The one of {} that is set.", names.join(", "));
                    let _ = writeln!(out, "pub {}: {},", choice.field, choice.name);
                }
            }
        }
    }
    let plain = plain_mask(fields);
    if plain != 0 {
        out.push_str("pub(crate) presence: Presence,\n");
    }
    let is_root = is_root(name);
    if is_root {
        out.push_str("pub(crate) extras: Extras,\n");
    }
    out.push_str("}\n\n");
    for alias in aliases {
        let _ = writeln!(out, "/// {}", alias.doc);
        let _ = writeln!(out, "pub type {} = {name};\n", alias.name);
    }
    if let Some(choice) = &choice {
        write_choice(out, facts, name, choice);
    }

    // Its reflection.
    let members: Vec<String> = fields
        .iter()
        .map(|field| format!("{:?}", field.name))
        .collect();
    let _ = writeln!(out, "impl Reflect for {name} {{");
    out.push_str("fn descriptor(&self) -> &'static Descriptor {\n");
    let _ = writeln!(
        out,
        "&Descriptor {{ name: {shown:?}, members: &[{}], place: {} }}\n}}",
        members.join(", "),
        place_of(facts, aliases.first().map_or(*shown, |alias| &alias.name))
    );
    out.push_str("fn value(&self, index: usize) -> Value<'_> {\nmatch index {\n");
    for (index, field) in fields.iter().enumerate() {
        match (arm_of(index), &choice) {
            (Some((_, arm)), Some(choice)) => {
                let _ = writeln!(
                    out,
                    "{index} => match &self.{} {{ {}::{}(arm) => arm.as_value(), {}::Other(raw) => raw.arm::<Self>({index}), _ => Value::Null }},",
                    choice.field,
                    choice.name,
                    variant(&arm.name),
                    choice.name
                );
            }
            _ if plain & (1 << index) != 0 => {
                let _ = writeln!(
                    out,
                    "{index} => self.presence.value({index}, self.{}.as_value()),",
                    snake(&field.name)
                );
            }
            _ => {
                let _ = writeln!(out, "{index} => self.{}.as_value(),", snake(&field.name));
            }
        }
    }
    out.push_str("_ => Value::Null,\n}\n}\n");
    if let Some(choice) = &choice {
        let _ = writeln!(out, "fn raw_members(&self) -> Option<&RawMembers> {{");
        let _ = writeln!(
            out,
            "match &self.{} {{ {}::Other(raw) => Some(raw), _ => None }}\n}}",
            choice.field, choice.name
        );
    }
    out.push_str("}\n\n");

    // Its reader.
    let keys: Vec<String> = fields
        .iter()
        .map(|field| format!("{:?}", format!("\"{}\":", field.name)))
        .collect();
    let arms = choice.as_ref().map_or(0, |choice| {
        choice
            .arms
            .iter()
            .fold(0_u32, |mask, (index, _)| mask | 1 << index)
    });
    let _ = writeln!(out, "impl ObjectSchema for {name} {{");
    out.push_str("fn field_table(&self) -> &'static FieldTable {\n");
    let _ = writeln!(
        out,
        "&FieldTable {{ keys: &[{}], base: {base}, arms: {arms:#b}, plain: {plain:#b}, envelope: {} }}\n}}",
        keys.join(", "),
        name == "DescribeTaskDetailResponse"
    );
    if plain != 0 {
        out.push_str(
            "fn set_presence(&mut self, present: u32) { self.presence = Presence::new(present); }\n",
        );
    }
    if is_root {
        out.push_str("fn set_extras(&mut self, extras: Extras) { self.extras = extras; }\n");
    }
    out.push_str("fn read_member<'a>(&mut self, index: usize, reader: &mut Reader<'a>, rest: &'a [u8]) -> Cursor<'a> {\nmatch index {\n");
    for (index, field) in fields.iter().enumerate() {
        match (arm_of(index), &choice) {
            (Some((_, arm)), Some(choice)) => {
                let _ = writeln!(
                    out,
                    "{index} => {{ let mut arm = Box::<{}>::default(); let rest = arm.read(reader, rest)?; self.{} = {}::{}(arm); Some(rest) }}",
                    arm_type(facts, arm),
                    choice.field,
                    choice.name,
                    variant(&arm.name)
                );
            }
            _ => {
                let _ = writeln!(
                    out,
                    "{index} => read_shared(&mut self.{}, reader, rest),",
                    snake(&field.name)
                );
            }
        }
    }
    out.push_str("_ => reader.skip(rest),\n}\n}\n");
    if let Some(choice) = &choice {
        let (field, name) = (choice.field, choice.name);
        let _ = writeln!(
            out,
            "fn keep_raw(&mut self, members: RawMembers) {{ self.{field} = {name}::Other(Box::new(members)); }}"
        );
        let _ = writeln!(
            out,
            "fn clear_arm(&mut self) {{ self.{field} = {name}::None; }}"
        );
        out.push_str(
            "fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> { Some(Box::<Self>::default()) }\n",
        );
    }
    out.push_str("}\n\n");
    let root = if is_root { "root " } else { "" };
    let _ = writeln!(out, "reflect_impls!({root}{name});\n");
    // A struct with one member has no order to predict, so the table is as good.
    if choice.is_none() && fields.len() > 1 && is_element(facts, written) {
        write_unrolled(out, written, base, lists);
    } else {
        let _ = writeln!(out, "read_by_table!({name});\n");
    }
}

/// Returns a mask with a bit for each member that is plain in Rust. The presence of such a member
/// is stored separately, because its value cannot show it.
fn plain_mask(fields: &[Field]) -> u32 {
    assert!(fields.len() <= 32, "masks of members have 32 bits");
    let plain = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| is_plain(field));
    plain.fold(0, |mask, (index, _)| mask | 1 << index)
}

/// Returns whether a field is a scalar that is always present, if the service keeps its promise.
fn is_plain(field: &Field) -> bool {
    let scalar = !field.list && !matches!(field.wire, Wire::Struct(_));
    scalar && field.guaranteed && !field.nullable && !field.said_nullable
}

fn is_root(name: &str) -> bool {
    let renamed = RENAMED.iter().find(|(_, renamed)| *renamed == name);
    ROOTS.contains(&renamed.map_or(name, |(vendor, _)| vendor))
}

/// Returns the index of a vendor's struct among the layouts.
fn place_of(facts: &Facts, name: &str) -> usize {
    let place = facts.structs.iter().position(|known| known.name == name);
    place.unwrap_or_default()
}

/// Returns whether lists hold structs of this type. An answer may contain very many of these.
fn is_element(facts: &Facts, written: &Type<'_>) -> bool {
    let fields = facts.structs.iter().flat_map(|known| &known.fields);
    let mut elements = fields
        .filter(|field| field.list)
        .map(|field| field.wire.as_str());
    elements.any(|element| {
        element == written.name || written.aliases.iter().any(|alias| alias.name == element)
    })
}

/// Writes the unrolled reader of a struct that may occur many times. It compares each name with a
/// constant, and reads values in place. Other structs are read by their table, because code size
/// matters more there.
fn write_unrolled(out: &mut String, written: &Type<'_>, base: usize, lists: &mut usize) {
    let Type { name, fields, .. } = written;
    let _ = writeln!(out, "impl ReadValue for {name} {{");
    out.push_str(
        "fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {\n",
    );
    out.push_str("let mut rest = match open_object(start) { ObjectStart::Members(rest) => rest, ObjectStart::Empty(rest) => return Some(rest), ObjectStart::Other => return read_object_or_null(self, reader, start) };\n");
    let plain = plain_mask(fields);
    let _ = writeln!(out, "let mut slot = {base};");
    if plain != 0 {
        out.push_str("let mut present = 0_u32;\n");
    }
    out.push_str("'members: loop {\n'value: {\nmatch reader.expected(slot) {\n");
    for (index, field) in fields.iter().enumerate() {
        let member = snake(&field.name);
        let read = match field.list && !is_coordinates(field) {
            true => {
                *lists += 1;
                format!(
                    "read_elements(&mut self.{member}, {}, reader, value)?",
                    *lists - 1
                )
            }
            false => format!("self.{member}.read(reader, value)?"),
        };
        let _ = writeln!(
            out,
            "{index} => if let Some(value) = strip_member(rest, b\",\\\"{}\\\":\") {{ slot = {}; rest = {read}; {} break 'value; }},",
            field.name,
            base + 1 + index,
            if plain & (1 << index) != 0 {
                format!("present |= {:#x};", 1_u32 << index)
            } else {
                String::new()
            }
        );
    }
    out.push_str("_ => {}\n}\n");
    let _ = writeln!(
        out,
        "match reader.lookup_field(self, slot, rest)? {{ Lookup::Learned(at) => {{ rest = at; continue 'members; }} Lookup::Read(index, after) => {{ slot = ({base} + 1 + index) % INITIAL_ORDER.len(); rest = after; {} }} Lookup::Unknown(after) => rest = after }}\n}}",
        if plain != 0 {
            "present |= 1 << (index & 31);"
        } else {
            ""
        }
    );
    let end = if plain != 0 {
        "{ self.presence = Presence::new(present); reader.finish_object(self, present, start); return Some(after) }"
    } else {
        "return Some(after)"
    };
    let _ = writeln!(
        out,
        "match reader.next_member(rest)? {{ Next::Member(at) => rest = at, Next::End(after) => {end} }}\n}}\n}}\n}}\n"
    );
}

/// Enum that replaces object fields of which at most one is set.
struct Choice<'a> {
    field: &'a str,
    name: &'a str,
    arms: Vec<(usize, &'a Field)>,
}

fn is_arm(field: &Field, but: &[String]) -> bool {
    matches!(field.wire, Wire::Struct(_)) && !field.list && !but.contains(&field.name)
}

fn write_choice(out: &mut String, facts: &Facts, owner: &str, choice: &Choice<'_>) {
    let _ = writeln!(
        out,
        "/// What [`{owner}`] holds: one of its object members, of which one is set at most."
    );
    out.push_str("#[derive(Clone, Debug, Default, PartialEq)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub enum {} {{", choice.name);
    out.push_str("/// None is set.\n#[default]\nNone,\n");
    for (_, arm) in &choice.arms {
        let _ = writeln!(out, "/// {}", arm.doc);
        let _ = writeln!(
            out,
            "{}(Box<{}>),",
            variant(&arm.name),
            arm_type(facts, arm)
        );
    }
    out.push_str("/// No known one is set although an unknown one is, or several are at once: the members as they arrived.\n");
    out.push_str("Other(Box<RawMembers>),\n}\n\n");
    let arms = choice.arms.iter().map(|(_, arm)| {
        format!(
            "Self::{}(arm) => arm.as_value().as_struct(),",
            variant(&arm.name)
        )
    });
    let _ = writeln!(
        out,
        "impl {} {{\n/// The one that is set, member by member; `None` where none is or it is not known.\npub fn as_struct(&self) -> Option<&dyn Reflect> {{\nmatch self {{ {} Self::None | Self::Other(_) => None }}\n}}\n}}\n",
        choice.name,
        arms.collect::<String>()
    );
}

fn arm_type(facts: &Facts, arm: &Field) -> String {
    match &arm.wire {
        Wire::Struct(name) => type_name(facts, name),
        other => other.as_str().to_owned(),
    }
}

fn write_subtask(out: &mut String, facts: &Facts, known: &Struct) {
    let part = |name: &str| {
        known
            .fields
            .iter()
            .find(|field| field.name == name)
            .map(|field| match (&field.wire, field.list) {
                (Wire::Struct(name), true) => format!("Vec<{}>", type_name(facts, name)),
                (Wire::Struct(name), false) => type_name(facts, name),
                (other, _) => other.as_str().to_owned(),
            })
    };
    let (Some(input), Some(output)) = (part("Input"), part("Output")) else {
        return;
    };
    let name = &known.name;
    let _ = writeln!(out, "/// {}", known.doc);
    let _ = writeln!(out, "pub type {name} = Subtask<{input}, {output}>;\n");
    let _ = writeln!(
        out,
        "impl SubtaskDescriptor for {name} {{ const DESCRIPTOR: &'static Descriptor = &Descriptor {{ name: {name:?}, members: subtask::MEMBERS, place: {} }}; }}\n",
        place_of(facts, name)
    );
}

/// Returns the Rust name of a vendor's struct, or the vendor's name if that is an alias.
fn type_name(facts: &Facts, name: &str) -> String {
    match facts.find(name) {
        Some(known) if !matches!(known.rule, Rule::Same(_)) => rust_name(known).to_owned(),
        _ => name.to_owned(),
    }
}

fn rust_type(facts: &Facts, field: &Field) -> String {
    let element = match (&field.wire, &field.open_enum, field.unit.as_deref()) {
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
    if field.list {
        if is_coordinates(field) {
            "Coordinates".to_owned()
        } else {
            format!("Vec<{element}>")
        }
    } else if let Wire::Struct(name) = &field.wire {
        match is_choice_alone(facts, name) {
            true => format!("Option<{element}>"),
            false => format!("Option<Box<{element}>>"),
        }
    } else if field.guaranteed && !field.nullable && !field.said_nullable {
        element
    } else {
        format!("Option<{element}>")
    }
}

/// Returns whether a list holds the corners of a box. Such lists are many and short.
fn is_coordinates(field: &Field) -> bool {
    field.list && field.role.is("area")
}

/// Returns whether a struct is hardly more than an enum. It needs no box, because the enum's arms
/// are boxes already.
fn is_choice_alone(facts: &Facts, name: &str) -> bool {
    facts.find(name).is_some_and(|known| match &known.rule {
        Rule::OneOf { but, .. } => {
            let besides = known.fields.iter().filter(|field| !is_arm(field, but));
            besides.count() <= 1
        }
        _ => false,
    })
}

fn edition_note(field: &Field) -> &'static str {
    match field.editions {
        Editions::Both => "",
        Editions::Only(crate::facts::Edition::Cn) => " Chinese edition only.",
        Editions::Only(crate::facts::Edition::Intl) => " International edition only.",
    }
}

/// Converts `SomeName` to `some_name`. An acronym counts as one word.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]);
        let starts_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase()
                    || letters
                        .get(index + 1)
                        .is_some_and(|after| after.is_lowercase())
            });
        if starts_word {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    match out.as_str() {
        "type" => "kind".to_owned(),
        "abstract" => "abstract_".to_owned(),
        _ => out,
    }
}

/// Returns the name of an arm: the field's name without a suffix that arms have in common.
fn variant(field: &str) -> String {
    let stem = [
        "TaskEvent",
        "Task",
        "InputInfo",
        "ResultInfo",
        "Info",
        "OutputStorage",
        "Drm",
    ]
    .iter()
    .find_map(|suffix| field.strip_suffix(suffix).filter(|stem| !stem.is_empty()))
    .unwrap_or(field);
    // An acronym is one word here as well: `AIDubbing` becomes `AiDubbing`.
    let words = snake(stem);
    words.split('_').map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn enums(facts: &Facts) -> String {
    let mut out = String::from("use crate::open_enum::open_enum;\n\n");
    for Enum { name, doc, values } in &facts.enums {
        let _ = writeln!(out, "open_enum! {{\n    /// {doc}\n    {name} {{");
        for value in values {
            let _ = writeln!(
                out,
                "        /// `{}`: {}\n        {} = {:?},",
                value.value,
                lower_first(&value.doc),
                value.variant,
                value.value
            );
        }
        out.push_str("    }\n}\n\n");
    }
    out
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        // Keep an acronym or a name unchanged.
        (Some(first), Some(second)) if !second.is_uppercase() && !second.is_ascii_digit() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

fn schema(facts: &Facts) -> String {
    let mut out = String::from(
        "use crate::schema::{EnumFacts, FieldFacts, StructFacts, ValueFacts};\n\n/// Every open enum.\n#[rustfmt::skip]\npub(crate) static ENUMS: &[EnumFacts] = &[\n",
    );
    let places: BTreeMap<&str, usize> = facts
        .enums
        .iter()
        .enumerate()
        .map(|(place, known)| (known.name.as_str(), place))
        .collect();
    for known in &facts.enums {
        let _ = writeln!(
            out,
            "EnumFacts {{ name: {:?}, doc: {:?}, values: &[",
            known.name, known.doc
        );
        for value in &known.values {
            let _ = writeln!(
                out,
                "ValueFacts {{ value: {:?}, doc: {:?} }},",
                value.value, value.doc
            );
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n\n/// Every struct, from the answer's root on.\n#[rustfmt::skip]\npub(crate) static STRUCTS: &[StructFacts] = &[\n");
    for known in &facts.structs {
        let _ = writeln!(
            out,
            "StructFacts {{ name: {:?}, rust_name: {:?}, doc: {:?}, subtask: {}, fields: &[",
            known.name,
            rust_name(known),
            known.doc,
            known.rule == Rule::Subtask
        );
        for field in &known.fields {
            let values = field.open_enum.as_deref().and_then(|name| places.get(name));
            let editions: &[&str] = match field.editions {
                Editions::Both => &["cn", "intl"],
                Editions::Only(crate::facts::Edition::Cn) => &["cn"],
                Editions::Only(crate::facts::Edition::Intl) => &["intl"],
            };
            let _ = writeln!(
                out,
                "FieldFacts {{ name: {:?}, wire: {:?}, list: {}, nullable: {}, guaranteed: {}, arm: {}, editions: &{editions:?}, values: {}, unit: {:?}, role: {:?}, doc: {:?} }},",
                field.name,
                field.wire.as_str(),
                field.list,
                field.nullable || field.said_nullable,
                field.guaranteed,
                matches!(&known.rule, Rule::OneOf { but, .. } if is_arm(field, but)),
                values.map_or_else(
                    || "None".to_owned(),
                    |place| format!("Some(&ENUMS[{place}])")
                ),
                field.unit,
                match &field.role {
                    Role::Named { name, .. } => Some(*name),
                    Role::None { .. } => None,
                },
                field.doc
            );
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n");
    out
}

/// Writes the members of each struct and their roles, as far as the walks over answers need them.
fn layout(facts: &Facts) -> String {
    let mut out = String::from(
        "#![allow(clippy::wildcard_imports, reason = \"every kind is used\")]\nuse crate::SegmentKind;\nuse crate::roles::{ValueKind::*, Layout, Member, Role};\n\n",
    );
    let root = place_of(facts, "DescribeTaskDetailResponse");
    let _ = writeln!(
        out,
        "/// The place of the answer itself among the layouts.\npub(crate) const ANSWER: usize = {root};\n"
    );
    out.push_str("/// Names of members that have the same role wherever they stand: what a part that is not modelled is judged by.\n#[rustfmt::skip]\npub(crate) static STATE_NAMES: &[(&str, Role)] = &[\n");
    for (name, role) in signs(facts) {
        let _ = writeln!(out, "({name:?}, Role::{role}),");
    }
    out.push_str("];\n\n");
    out.push_str(
        "/// Every struct.\n#[rustfmt::skip]\npub(crate) static LAYOUTS: &[Layout] = &[\n",
    );
    let types = rust_types(facts);
    let leads = leads_to(facts, has_status);
    let files = leads_to(facts, has_file);
    let is_choice = |known: &Struct| matches!(known.rule, Rule::OneOf { .. });
    let keeps = leads_to(facts, is_choice);
    for (place, known) in facts.structs.iter().enumerate() {
        let shared = types.iter().find(|shared| shared.name == rust_name(known));
        let own = shared.map_or(&known.fields, |shared| &shared.fields);
        let subtask = known.rule == Rule::Subtask;
        let fields: Vec<Option<&Field>> = match subtask {
            // All subtasks share one list of members, even if a struct lacks some of them.
            true => SUBTASK_MEMBERS
                .map(|name| own.iter().find(|field| field.name == name))
                .to_vec(),
            false => own.iter().map(Some).collect(),
        };
        let _ = writeln!(
            out,
            "Layout {{ subtask: {subtask}, has_state: {}, contains_stateful: {}, keeps_unknown: {}, contains_files: {}, segment: {}, members: &[",
            has_status(known),
            leads[place],
            keeps[place] || is_choice(known),
            files[place] || has_file(known),
            known.segment.as_deref().map_or_else(
                || "None".to_owned(),
                |kind| format!("Some(SegmentKind::{})", upper_camel(kind))
            )
        );
        for (index, field) in fields.into_iter().enumerate() {
            let name = field.map_or_else(|| SUBTASK_MEMBERS[index], |field| &field.name);
            let kind = match field.map(|field| (&field.wire, field.unit.as_deref())) {
                Some((Wire::Struct(name), _)) => format!("Struct({})", place_of(facts, name)),
                Some((Wire::String, Some("secret")) | (Wire::Bool, _)) | None => "Other".to_owned(),
                Some((Wire::String, _)) => "Text".to_owned(),
                Some((Wire::Int64, _)) => "Int".to_owned(),
                Some((Wire::Uint64, _)) => "UInt".to_owned(),
                Some((Wire::Float, _)) => "Float".to_owned(),
            };
            let role = field.map_or_else(|| "None".to_owned(), |field| role_variant(&field.role));
            let millis = field.is_some_and(|field| field.unit.as_deref() == Some("ms"));
            let _ = writeln!(
                out,
                "Member {{ key: {:?}, kind: {kind}, list: {}, arm: {}, role: Role::{role}, millis: {millis}, secret: {} }},",
                format!("\"{name}\":"),
                field.is_some_and(|field| field.list),
                matches!((&known.rule, field), (Rule::OneOf { but, .. }, Some(field)) if is_arm(field, but)),
                field.is_some_and(|field| field.unit.as_deref() == Some("secret"))
            );
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n");
    out
}

/// Returns the variant of a role in Rust.
fn role_variant(role: &Role) -> String {
    match role {
        Role::None { .. } => "None".to_owned(),
        Role::Named { name, rank } => {
            let variant = ROLES.iter().find(|(known, _)| known == name);
            let variant = variant.map_or("None", |(_, variant)| variant);
            match rank {
                0 => variant.to_owned(),
                rank => format!("{variant}({rank})"),
            }
        }
    }
}

/// Converts `some-name` to `SomeName`.
fn upper_camel(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, others) = word.split_at(1);
        first.to_uppercase() + others
    });
    words.collect()
}

/// Returns whether a struct reports its own status or an error code.
fn has_status(known: &Struct) -> bool {
    known.with_role("status").is_some() || known.with_role("err-code").is_some()
}

/// Returns for each struct whether a struct that satisfies `is` can occur below it. The echo of the
/// request does not count.
fn leads_to(facts: &Facts, is: impl Fn(&Struct) -> bool) -> Vec<bool> {
    let mut leads = vec![false; facts.structs.len()];
    loop {
        let grown: Vec<usize> = (0..leads.len())
            .filter(|place| !leads[*place])
            .filter(|place| {
                facts.structs[*place].fields.iter().any(|field| {
                    let Wire::Struct(name) = &field.wire else {
                        return false;
                    };
                    let nested = place_of(facts, name);
                    !field.role.is("request") && (leads[nested] || is(&facts.structs[nested]))
                })
            })
            .collect();
        if grown.is_empty() {
            return leads;
        }
        for place in grown {
            leads[place] = true;
        }
    }
}

/// Returns whether a struct names a file that the task produced.
fn has_file(known: &Struct) -> bool {
    let files = ["clip", "file-id", "path", "url"];
    files.iter().any(|role| known.with_role(role).is_some())
}

/// Returns the names of members by which a part is judged, each with the role that it always has.
fn signs(facts: &Facts) -> BTreeMap<&str, String> {
    const JUDGED: [&str; 10] = [
        "begin",
        "err-code",
        "err-code-ext",
        "finish",
        "kind",
        "message",
        "output",
        "progress",
        "request",
        "status",
    ];
    let mut signs: BTreeMap<&str, String> = BTreeMap::new();
    let fields = facts.structs.iter().flat_map(|known| &known.fields);
    for field in fields.filter(|field| JUDGED.iter().any(|role| field.role.is(role))) {
        signs.insert(&field.name, role_variant(&field.role));
    }
    // A member is skipped as a request only if its name has no other role anywhere. Objects under
    // other names are examined.
    let fields = facts.structs.iter().flat_map(|known| &known.fields);
    for field in fields {
        let is_other = matches!(&field.role, Role::Named { .. }) && !field.role.is("request");
        if is_other
            && signs
                .get(field.name.as_str())
                .is_some_and(|role| role == "Request")
        {
            signs.remove(field.name.as_str());
        }
    }
    // The vendor's other operations call the message `ErrMsg`.
    signs
        .entry("ErrMsg")
        .or_insert_with(|| "Message".to_owned());
    signs
}

/// Structs that occur in the payloads of the benchmarks. Any other struct is null in them.
const BENCHMARKED: &[&str] = &[
    "DescribeTaskDetailResponse",
    "WorkflowTask",
    "MediaInputInfo",
    "CosInputInfo",
    "MediaMetaData",
    "MediaAudioStreamItem",
    "MediaVideoStreamItem",
    "MediaProcessTaskResult",
    "MediaProcessTaskTranscodeResult",
    "TranscodeTaskInput",
    "NumberFormat",
    "MediaTranscodeItem",
    "TaskOutputStorage",
    "CosOutputStorage",
    "AiRecognitionResult",
    "AiRecognitionTaskAsrFullTextResult",
    "AiRecognitionTaskAsrFullTextResultInput",
    "AiRecognitionTaskAsrFullTextResultOutput",
    "AiRecognitionTaskAsrFullTextSegmentItem",
    "WordResult",
    "AiRecognitionTaskOcrFullTextResult",
    "AiRecognitionTaskOcrFullTextResultInput",
    "AiRecognitionTaskOcrFullTextResultOutput",
    "AiRecognitionTaskOcrFullTextSegmentItem",
    "AiRecognitionTaskOcrFullTextSegmentTextItem",
    "AiRecognitionTaskFaceResult",
    "AiRecognitionTaskFaceResultInput",
    "AiRecognitionTaskFaceResultOutput",
    "AiRecognitionTaskFaceResultItem",
    "AiRecognitionTaskFaceSegmentItem",
];

/// Writes the same structs as most programs would, with derived `Deserialize`. The benchmarks
/// compare our reader with them.
fn derived(facts: &Facts) -> String {
    let mut out = String::from(
        "#![allow(missing_docs, dead_code, unreachable_pub, missing_debug_implementations, reason = \"plain types to compare with\")]\nuse serde::Deserialize;\nuse serde::de::IgnoredAny;\n\n",
    );
    out.push_str("#[derive(Deserialize)]\npub struct Envelope { #[serde(rename = \"Response\")] pub response: DescribeTaskDetailResponse }\n\n");
    for known in facts
        .structs
        .iter()
        .filter(|known| BENCHMARKED.contains(&known.name.as_str()))
    {
        let _ = writeln!(
            out,
            "#[derive(Default, Deserialize)]\n#[serde(default)]\npub struct {} {{",
            known.name
        );
        for field in &known.fields {
            let element = match &field.wire {
                Wire::Struct(name) if BENCHMARKED.contains(&name.as_str()) => name.as_str(),
                Wire::Struct(_) => "IgnoredAny",
                Wire::String => "String",
                Wire::Bool => "bool",
                Wire::Int64 => "i64",
                Wire::Uint64 => "u64",
                Wire::Float => "f64",
            };
            let plain = field.guaranteed && !field.nullable && !field.said_nullable;
            let rust = match (&field.wire, field.list) {
                (_, true) => format!("Option<Vec<{element}>>"),
                (Wire::Struct(_), false) => format!("Option<Box<{element}>>"),
                _ if plain => element.to_owned(),
                _ => format!("Option<{element}>"),
            };
            let _ = writeln!(
                out,
                "#[serde(rename = {:?})] pub {}: {rust},",
                field.name,
                snake(&field.name)
            );
        }
        out.push_str("}\n\n");
    }
    out
}
