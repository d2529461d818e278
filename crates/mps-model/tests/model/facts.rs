//! Facts of all structs, also of those that only requests hold, which the feature `schema` leaves
//! out. Reads the tables of the schema on its own.

use mps_model::schema::{EnumFacts, FieldFacts, StructFacts, ValueFacts};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Rules of a member in a request, as the table writes them.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) required: &'static str,
    pub(crate) limit: &'static str,
}

static STRUCTS: LazyLock<BTreeMap<&str, StructFacts>> = LazyLock::new(read_structs);

static RULES: LazyLock<BTreeMap<(&str, &str), Rules>> = LazyLock::new(|| {
    let rows = rows::<13>(include_str!("../../schema/fields.tsv")).into_iter();
    rows.map(|row| {
        let [required, limit] = [row[6], row[10]];
        ((row[0], row[1]), Rules { required, limit })
    })
    .collect()
});

/// Finds a struct by the vendor's name.
pub(crate) fn find(name: &str) -> Option<&'static StructFacts> {
    STRUCTS.get(name)
}

/// Returns the rules of a field.
pub(crate) fn rules(owner: &StructFacts, field: &FieldFacts) -> Rules {
    RULES[&(owner.name, field.name)]
}

fn rows<const N: usize>(table: &'static str) -> Vec<[&'static str; N]> {
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap())
        .collect()
}

fn read_structs() -> BTreeMap<&'static str, StructFacts> {
    let enums = read_enums();
    let mut fields: BTreeMap<&str, Vec<[&str; 13]>> = BTreeMap::new();
    for row in rows::<13>(include_str!("../../schema/fields.tsv")) {
        fields.entry(row[0]).or_default().push(row);
    }
    let structs = rows::<5>(include_str!("../../schema/structs.tsv")).into_iter();
    let structs = structs.map(|[name, _, rule, _, doc]| {
        let fields = fields.remove(name).unwrap_or_default().into_iter();
        let fields: Vec<_> = fields
            .map(|row| read_field(&row, arms(rule), &enums))
            .collect();
        let known = StructFacts {
            name,
            rust_name: name,
            doc,
            subtask: rule == "subtask",
            fields: fields.leak(),
        };
        (name, known)
    });
    structs.collect()
}

/// Returns the object members that are no arms, if the others are.
fn arms(rule: &'static str) -> Option<Vec<&'static str>> {
    let (_, choice) = rule.split_once("oneof ")?;
    let but = choice.split_once(" but ").map_or("", |(_, names)| names);
    Some(but.split(' ').collect())
}

fn read_field(
    row: &[&'static str; 13],
    arms: Option<Vec<&str>>,
    enums: &BTreeMap<&str, &'static EnumFacts>,
) -> FieldFacts {
    let [
        _,
        name,
        wire,
        list,
        null,
        guaranteed,
        required,
        _,
        values,
        unit,
        _,
        _,
        doc,
    ] = *row;
    let scalars = ["bool", "int64", "uint64", "float", "string"];
    let is_single_object = !scalars.contains(&wire) && list == "-";
    FieldFacts {
        name,
        wire,
        list: list == "list",
        nullable: null != "-",
        guaranteed: guaranteed == "always",
        required: required == "always",
        required_if: required
            .strip_prefix("if ")
            .and_then(|condition| condition.split_once('=')),
        arm: is_single_object && arms.is_some_and(|but| !but.contains(&name)),
        editions: &[],
        values: enums.get(values).copied(),
        unit: (unit != "-").then_some(unit),
        role: None,
        doc,
    }
}

fn read_enums() -> BTreeMap<&'static str, &'static EnumFacts> {
    let mut values: BTreeMap<&str, Vec<ValueFacts>> = BTreeMap::new();
    for [name, value, _, doc] in rows::<4>(include_str!("../../schema/enums.tsv")) {
        let known = values.entry(name).or_default();
        if value != "*" {
            known.push(ValueFacts { value, doc });
        }
    }
    let enums = values.into_iter().map(|(name, values)| {
        let known = EnumFacts {
            name,
            doc: "",
            values: values.leak(),
        };
        (name, &*Box::leak(Box::new(known)))
    });
    enums.collect()
}
