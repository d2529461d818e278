//! Schema facts from `crates/mps-model/schema`, the source of the generated types. Parses and
//! checks them, and writes nothing.

mod check;
mod field;
mod limit;
mod operation;
mod role;
mod rule;
mod table;

pub(crate) use field::{Edition, Editions, Field, Required, Wire};
pub(crate) use limit::{Comparison, Condition as Limit, Span};
pub(crate) use operation::Operation;
pub(crate) use role::{ROLES, Role};
pub(crate) use rule::{Form, Root, Rule};

use role::SEGMENTS;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use table::{present, rows};

/// Answer that insight reads: the state and results of a task.
pub(crate) const ANSWER: &str = "DescribeTaskDetailResponse";

/// All schema facts.
pub(crate) struct Facts {
    pub(crate) structs: Vec<Struct>,
    pub(crate) enums: Vec<Enum>,
    /// Operations that a program can call.
    pub(crate) operations: Vec<Operation>,
}

/// Struct of the vendor's schema.
pub(crate) struct Struct {
    pub(crate) name: String,
    /// Name in Rust, if it is not the vendor's.
    pub(crate) rename: Option<String>,
    pub(crate) rule: Rule,
    /// Kind of finding that the struct represents as an element of a list.
    pub(crate) segment: Option<String>,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

/// Open enum.
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) values: Vec<EnumValue>,
}

/// Known value of an open enum.
pub(crate) struct EnumValue {
    pub(crate) value: String,
    pub(crate) variant: String,
    pub(crate) doc: String,
}

impl Facts {
    /// Reads and checks the facts of the workspace at `root`.
    ///
    /// # Errors
    ///
    /// A message with the file and the place if a table cannot be read, has a wrong shape, or
    /// contradicts another.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let folder = root.join("crates/mps-model/schema");
        let mut structs = read_structs(&folder.join("structs.tsv"))?;
        read_fields(&folder.join("fields.tsv"), &mut structs)?;
        let enums = read_enums(&folder.join("enums.tsv"))?;
        let operations = operation::read(&folder.join("operations.tsv"))?;
        let facts = Self {
            structs,
            enums,
            operations,
        };
        facts.check()?;
        Ok(facts)
    }

    /// Returns the struct of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Struct> {
        self.structs.iter().find(|known| known.name == name)
    }

    /// Returns the names of the structs that a task's answer and the notifications can hold.
    pub(crate) fn of_tasks(&self) -> HashSet<&str> {
        let is_posted = |known: &Struct| known.rule.root == Some(Root::Notification);
        self.reached_from(|root| root.name == ANSWER || is_posted(root), |_| true)
    }

    /// Returns the names of the structs that arrive, in answers and notifications.
    pub(crate) fn of_answers(&self) -> HashSet<&str> {
        self.reached_from(arrives, |_| true)
    }

    /// Returns the names of the structs that arrive outside of the request that an answer repeats.
    pub(crate) fn of_results(&self) -> HashSet<&str> {
        self.reached_from(arrives, |field| !field.role.is("request"))
    }

    /// Returns the names of the structs that some of the roots hold in these fields, with these
    /// roots.
    fn reached_from(
        &self,
        is_start: impl Fn(&Struct) -> bool,
        is_followed: impl Fn(&Field) -> bool,
    ) -> HashSet<&str> {
        let mut queue: Vec<&Struct> = self.roots().filter(|root| is_start(root)).collect();
        let mut reached = HashSet::new();
        while let Some(known) = queue.pop() {
            if reached.insert(known.name.as_str()) {
                let fields = known.fields.iter().filter(|field| is_followed(field));
                queue.extend(fields.filter_map(|field| self.find(field.wire.as_str())));
            }
        }
        reached
    }

    /// Returns the structs from which everything that is sent or arrives can be reached.
    pub(crate) fn roots(&self) -> impl DoubleEndedIterator<Item = &Struct> {
        self.structs
            .iter()
            .filter(|known| known.rule.root.is_some())
    }
}

impl Struct {
    /// Returns the field with this role that has the first rank.
    pub(crate) fn with_role(&self, role: &str) -> Option<&Field> {
        let fields = self.fields.iter().filter(|field| field.role.is(role));
        fields.min_by_key(|field| field.role.rank())
    }

    /// Returns the arms of the enum that the struct holds, and their places among the fields.
    pub(crate) fn arms(&self) -> impl Iterator<Item = (usize, &Field)> {
        let fields = self.fields.iter().enumerate();
        fields.filter(|(_, field)| self.is_arm(field))
    }

    /// Returns whether a field is an arm of the enum that the struct holds.
    pub(crate) fn is_arm(&self, field: &Field) -> bool {
        matches!(&self.rule.form, Form::OneOf(choice) if choice.has_arm(field))
    }
}

/// Returns whether a root is an answer or a notification.
fn arrives(root: &Struct) -> bool {
    root.rule.root != Some(Root::Request)
}

fn read_structs(path: &Path) -> Result<Vec<Struct>, String> {
    let mut structs = Vec::new();
    for row in rows(path, ["struct", "rename", "rule", "segment", "doc"])? {
        let [name, rename, rule, segment, doc] = row;
        if segment != "-" && !SEGMENTS.contains(&segment.as_str()) {
            return Err(format!(
                "structs.tsv: {name}: `{segment}` is no kind of finding; use `-` or one of {}",
                SEGMENTS.join(", ")
            ));
        }
        structs.push(Struct {
            rule: Rule::parse(&rule).map_err(|error| format!("structs.tsv: {name}: {error}"))?,
            rename: present(rename),
            segment: present(segment),
            name,
            doc,
            fields: Vec::new(),
        });
    }
    Ok(structs)
}

fn read_fields(path: &Path, structs: &mut [Struct]) -> Result<(), String> {
    let names = structs.iter().enumerate();
    let places: HashMap<String, usize> = names
        .map(|(place, known)| (known.name.clone(), place))
        .collect();
    for [owner, cells @ ..] in rows(path, field::COLUMNS)? {
        let place = places
            .get(&owner)
            .ok_or_else(|| format!("fields.tsv: {owner} is not in structs.tsv"))?;
        let field = Field::parse(cells).map_err(|error| format!("fields.tsv: {owner}.{error}"))?;
        structs[*place].fields.push(field);
    }
    Ok(())
}

fn read_enums(path: &Path) -> Result<Vec<Enum>, String> {
    let mut enums: Vec<Enum> = Vec::new();
    for [name, value, variant, doc] in rows(path, ["enum", "value", "variant", "doc"])? {
        match enums.last_mut().filter(|known| known.name == name) {
            Some(known) => known.values.push(EnumValue {
                value,
                variant,
                doc,
            }),
            None if value == "*" => enums.push(Enum {
                name,
                doc,
                values: Vec::new(),
            }),
            None => return Err(format!("enums.tsv: {name} must begin with its `*` line")),
        }
    }
    Ok(enums)
}

#[cfg(test)]
mod tests;
