//! Schema facts from `crates/mps-model/schema`, the source of the generated types. Parses and
//! checks them, and writes nothing.

use crate::limit::{self, Condition};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// All schema facts.
pub(crate) struct Facts {
    pub(crate) structs: Vec<Struct>,
    pub(crate) enums: Vec<Enum>,
    /// Names of the operations that a program can call.
    pub(crate) operations: Vec<String>,
}

/// Root structs of the generated code: an answer, and the bodies that the service posts. The
/// structs of the other operations are not reachable from them.
pub(crate) const ROOTS: [&str; 3] = [
    "DescribeTaskDetailResponse",
    "ParseNotificationResponse",
    "ParseLiveStreamProcessNotificationResponse",
];

/// Struct of the vendor's schema.
pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) rule: Rule,
    /// Kind of finding that the struct represents as an element of a list.
    pub(crate) segment: Option<String>,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

/// Form that a struct takes in the generated code.
#[derive(PartialEq)]
pub(crate) enum Rule {
    /// A struct of its own.
    Plain,
    /// An alias of `Subtask<Input, Output>`.
    Subtask,
    /// A struct whose object fields are the arms of one enum, except the fields in `but`.
    OneOf {
        field: String,
        name: String,
        but: Vec<String>,
    },
    /// One of several structs with the same fields. They become one Rust type of this name.
    Same(String),
    /// Request of an operation.
    Request,
    /// Answer of an operation.
    Response,
}

/// Field of the vendor's schema.
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) wire: Wire,
    pub(crate) list: bool,
    /// The schema says that the field may be null.
    pub(crate) nullable: bool,
    /// Only the description says that the field may be null.
    pub(crate) said_nullable: bool,
    /// Both editions promise that the field is present.
    pub(crate) guaranteed: bool,
    pub(crate) required: Required,
    pub(crate) editions: Editions,
    pub(crate) open_enum: Option<String>,
    pub(crate) unit: Option<String>,
    /// Conditions that a value in a request meets.
    pub(crate) limit: Vec<Condition>,
    pub(crate) role: Role,
    pub(crate) doc: String,
}

/// Need for a field in a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Required {
    Never,
    Always,
    /// Required if another field of the same struct has this value.
    If {
        field: String,
        value: String,
    },
}

/// Role of a field in common questions about a result, such as the begin of a finding or an output
/// file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    /// No role, with the reason if the field's name suggests one.
    None { reason: Option<String> },
    /// Role by its name in the facts, with the rank among fields of the same role.
    Named { name: &'static str, rank: u8 },
}

/// All roles: the name in the facts and the variant of `mps_model::roles::Role`.
pub(crate) const ROLES: [(&str, &str); 35] = [
    ("area", "Area"),
    ("begin", "Begin"),
    ("bitrate", "Bitrate"),
    ("clip", "Clip"),
    ("confidence", "Confidence"),
    ("container", "Container"),
    ("duration", "Duration"),
    ("end", "End"),
    ("err-code", "ErrCode"),
    ("err-code-ext", "ErrCodeExt"),
    ("file-id", "FileId"),
    ("finish", "Finish"),
    ("height", "Height"),
    ("kind", "Kind"),
    ("lines", "Lines"),
    ("md5", "Md5"),
    ("message", "Message"),
    ("metadata", "Metadata"),
    ("output", "Output"),
    ("path", "Path"),
    ("picture", "Picture"),
    ("progress", "Progress"),
    ("request", "Request"),
    ("size", "Size"),
    ("speaker", "Speaker"),
    ("start", "Start"),
    ("status", "Status"),
    ("storage", "Storage"),
    ("suggestion", "Suggestion"),
    ("task-id", "TaskId"),
    ("text", "Text"),
    ("translation", "Translation"),
    ("url", "Url"),
    ("width", "Width"),
    ("words", "Words"),
];

/// Roles whose fields are ranked. The first field that is filled counts.
const RANKED: [&str; 3] = ["clip", "picture", "text"];

/// Kinds of findings, as `structs.tsv` names them.
pub(crate) const SEGMENTS: [&str; 11] = [
    "chapter",
    "face",
    "highlight",
    "keyword",
    "object",
    "quality",
    "review",
    "screen-text",
    "speech",
    "tag",
    "translation",
];

/// Suffixes of names that suggest a file or its address. Such a field needs a role, or a reason for
/// having none.
const FILE_LIKE: [&str; 9] = [
    "Path", "PathSet", "Paths", "Url", "UrlSet", "Urls", "Video", "File", "FileId",
];

/// Type of a value on the wire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wire {
    Bool,
    Int64,
    Uint64,
    Float,
    String,
    Struct(String),
}

/// Editions of the service that have a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Editions {
    Both,
    Only(Edition),
}

/// Edition of the service.
#[derive(Clone, Copy, Debug, PartialEq, clap::ValueEnum)]
pub(crate) enum Edition {
    /// The Chinese edition.
    Cn,
    /// The international edition.
    Intl,
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
        let mut structs: Vec<Struct> = Vec::new();
        let mut places = HashMap::new();
        for row in rows(
            &folder.join("structs.tsv"),
            ["struct", "rule", "segment", "doc"],
        )? {
            let [name, rule, segment, doc] = row;
            places.insert(name.clone(), structs.len());
            if segment != "-" && !SEGMENTS.contains(&segment.as_str()) {
                return Err(format!(
                    "structs.tsv: {name}: `{segment}` is no kind of finding; use `-` or one of {}",
                    SEGMENTS.join(", ")
                ));
            }
            structs.push(Struct {
                rule: Rule::parse(&rule)?,
                segment: present(segment),
                name,
                doc,
                fields: Vec::new(),
            });
        }
        let columns = [
            "struct",
            "field",
            "type",
            "list",
            "null",
            "guaranteed",
            "required",
            "editions",
            "enum",
            "unit",
            "limit",
            "role",
            "doc",
        ];
        for row in rows(&folder.join("fields.tsv"), columns)? {
            let [
                owner,
                name,
                wire,
                list,
                null,
                guaranteed,
                required,
                editions,
                open_enum,
                unit,
                limit,
                role,
                doc,
            ] = row;
            let place = places
                .get(&owner)
                .ok_or_else(|| format!("fields.tsv: {owner} is not in structs.tsv"))?;
            let field = Field {
                wire: Wire::parse(&wire),
                list: list == "list",
                nullable: null == "null",
                said_nullable: null == "said",
                guaranteed: guaranteed == "always",
                required: Required::parse(&required)
                    .map_err(|error| format!("fields.tsv: {owner}.{name}: {error}"))?,
                editions: match editions.as_str() {
                    "both" => Editions::Both,
                    "cn" => Editions::Only(Edition::Cn),
                    "intl" => Editions::Only(Edition::Intl),
                    other => {
                        return Err(format!(
                            "fields.tsv: {owner}.{name}: `{other}` names no edition; use both, cn or intl"
                        ));
                    }
                },
                open_enum: present(open_enum),
                unit: present(unit),
                limit: limit::parse(&limit)
                    .map_err(|error| format!("fields.tsv: {owner}.{name}: {error}"))?,
                role: Role::parse(&role)
                    .map_err(|error| format!("fields.tsv: {owner}.{name}: {error}"))?,
                name,
                doc,
            };
            structs[*place].fields.push(field);
        }
        let mut enums: Vec<Enum> = Vec::new();
        for row in rows(
            &folder.join("enums.tsv"),
            ["enum", "value", "variant", "doc"],
        )? {
            let [name, value, variant, doc] = row;
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
        let facts = Self {
            structs,
            enums,
            operations: operations(&folder.join("operations.tsv"))?,
        };
        facts.check()?;
        Ok(facts)
    }

    /// Returns the part of the facts that the three roots reach, without the operations.
    pub(crate) fn of_roots(mut self) -> Self {
        let mut reached = HashSet::new();
        let mut queue: Vec<String> = ROOTS.map(str::to_owned).to_vec();
        while let Some(name) = queue.pop() {
            let fields = self.find(&name).into_iter().flat_map(|known| &known.fields);
            queue.extend(fields.filter_map(|field| match &field.wire {
                Wire::Struct(nested) if !reached.contains(nested) => Some(nested.clone()),
                _ => None,
            }));
            reached.insert(name);
        }
        self.structs.retain(|known| reached.contains(&known.name));
        let fields = self.structs.iter().flat_map(|known| &known.fields);
        let used: HashSet<_> = fields
            .filter_map(|field| field.open_enum.as_ref())
            .collect();
        self.enums.retain(|known| used.contains(&known.name));
        self.operations.clear();
        self
    }

    /// Returns the struct of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Struct> {
        self.structs.iter().find(|known| known.name == name)
    }

    /// Checks that every reference has a target, and that structs with a shared type have the same
    /// fields. Also checks that every field has documentation, and a role if its name suggests a
    /// file.
    fn check(&self) -> Result<(), String> {
        for owner in &self.structs {
            for field in &owner.fields {
                let at = format!("fields.tsv: {}.{}", owner.name, field.name);
                if let Wire::Struct(name) = &field.wire
                    && self.find(name).is_none()
                {
                    return Err(format!("{at}: there is no struct {name}"));
                }
                if let Some(name) = &field.open_enum
                    && !self.enums.iter().any(|known| known.name == *name)
                {
                    return Err(format!("{at}: there is no enum {name}"));
                }
                if let Required::If { field: other, .. } = &field.required
                    && !owner.fields.iter().any(|known| known.name == *other)
                {
                    return Err(format!("{at}: there is no field {other} beside it"));
                }
                if let Some(wrong) = field.limit.iter().find(|known| !known.fits(field)) {
                    return Err(format!("{at}: {wrong} is no limit of such a value"));
                }
                if field.doc.is_empty() {
                    return Err(format!("{at}: has no documentation"));
                }
                if field.role == (Role::None { reason: None }) && field.looks_like_a_file() {
                    return Err(format!(
                        "{at}: the name suggests a file or its address; give it a role, or `none: REASON`"
                    ));
                }
            }
            let suffix = match owner.rule {
                Rule::Request => Some("Request"),
                Rule::Response => Some("Response"),
                _ => None,
            };
            if let Some(suffix) = suffix
                && !owner
                    .name
                    .strip_suffix(suffix)
                    .is_some_and(|name| self.operations.iter().any(|known| known == name))
            {
                return Err(format!(
                    "structs.tsv: {} belongs to no operation of operations.tsv",
                    owner.name
                ));
            }
            if let Rule::Same(name) = &owner.rule {
                let first = self
                    .structs
                    .iter()
                    .find(|other| other.rule == owner.rule)
                    .unwrap_or(owner);
                let members = |of: &Struct| {
                    of.fields
                        .iter()
                        .map(|field| (field.name.clone(), field.wire.clone()))
                        .collect::<Vec<_>>()
                };
                if members(first) != members(owner) {
                    return Err(format!(
                        "structs.tsv: {} and {} cannot both be {name}: their fields differ",
                        first.name, owner.name
                    ));
                }
            }
        }
        for name in &self.operations {
            for suffix in ["Request", "Response"] {
                if self.find(&format!("{name}{suffix}")).is_none() {
                    return Err(format!(
                        "operations.tsv: {name}: there is no struct {name}{suffix}"
                    ));
                }
            }
        }
        Ok(())
    }
}

impl Struct {
    /// Returns the field with this role that has the first rank.
    pub(crate) fn with_role(&self, role: &str) -> Option<&Field> {
        let fields = self.fields.iter().filter(|field| field.role.is(role));
        fields.min_by_key(|field| field.role.rank())
    }
}

impl Field {
    fn looks_like_a_file(&self) -> bool {
        self.wire == Wire::String && FILE_LIKE.iter().any(|end| self.name.ends_with(end))
    }
}

impl Required {
    fn parse(cell: &str) -> Result<Self, String> {
        let wrong = || format!("`{cell}` is no need; use `-`, `always` or `if FIELD=VALUE`");
        match cell {
            "-" => Ok(Self::Never),
            "always" => Ok(Self::Always),
            _ => {
                let condition = cell.strip_prefix("if ").ok_or_else(wrong)?;
                let (field, value) = condition.split_once('=').ok_or_else(wrong)?;
                Ok(Self::If {
                    field: field.to_owned(),
                    value: value.to_owned(),
                })
            }
        }
    }
}

impl Role {
    fn parse(cell: &str) -> Result<Self, String> {
        if cell == "-" {
            return Ok(Self::None { reason: None });
        }
        if let Some(reason) = cell
            .strip_prefix("none: ")
            .filter(|reason| !reason.is_empty())
        {
            return Ok(Self::None {
                reason: Some(reason.to_owned()),
            });
        }
        let (name, rank) = cell.split_once(':').unwrap_or((cell, "0"));
        let rank = rank.parse().ok();
        let known = ROLES.iter().find(|(known, _)| *known == name);
        match (known, rank) {
            (Some((name, _)), Some(rank)) if (rank > 0) == RANKED.contains(name) => {
                Ok(Self::Named { name, rank })
            }
            _ => {
                let names: Vec<&str> = ROLES.iter().map(|(name, _)| *name).collect();
                Err(format!(
                    "`{cell}` is no role; use `-`, `none: REASON` or one of {} ({} with a rank, as in text:1)",
                    names.join(", "),
                    RANKED.join(", ")
                ))
            }
        }
    }

    /// Returns whether this is the role of that name.
    pub(crate) fn is(&self, role: &str) -> bool {
        matches!(self, Self::Named { name, .. } if *name == role)
    }

    fn rank(&self) -> u8 {
        match self {
            Self::None { .. } => 0,
            Self::Named { rank, .. } => *rank,
        }
    }
}

impl Rule {
    fn parse(text: &str) -> Result<Self, String> {
        let words: Vec<&str> = text.split(' ').collect();
        match words.as_slice() {
            ["plain"] => Ok(Self::Plain),
            ["subtask"] => Ok(Self::Subtask),
            ["same", name] => Ok(Self::Same((*name).to_owned())),
            ["request"] => Ok(Self::Request),
            ["response"] => Ok(Self::Response),
            ["oneof", field, name, rest @ ..] => {
                let but = match rest {
                    [] => Vec::new(),
                    ["but", names @ ..] => names.iter().map(|name| (*name).to_owned()).collect(),
                    _ => {
                        return Err(format!(
                            "structs.tsv: `{text}`: behind the enum's name only `but FIELD...` may follow"
                        ));
                    }
                };
                Ok(Self::OneOf {
                    field: (*field).to_owned(),
                    name: (*name).to_owned(),
                    but,
                })
            }
            _ => Err(format!(
                "structs.tsv: `{text}` is no rule; use plain, subtask, same TYPE, request, response or oneof FIELD ENUM"
            )),
        }
    }
}

impl Wire {
    pub(crate) fn parse(text: &str) -> Self {
        match text {
            "bool" => Self::Bool,
            "int64" => Self::Int64,
            "uint64" => Self::Uint64,
            "float" => Self::Float,
            "string" => Self::String,
            name => Self::Struct(name.to_owned()),
        }
    }

    /// Returns the name in the vendor's schema.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Bool => "bool",
            Self::Int64 => "int64",
            Self::Uint64 => "uint64",
            Self::Float => "float",
            Self::String => "string",
            Self::Struct(name) => name,
        }
    }
}

/// Reads the names of the operations and checks what the table says of each.
fn operations(path: &Path) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for [name, idempotent, rate, doc] in rows(path, ["operation", "idempotent", "rate", "doc"])? {
        if !["yes", "no"].contains(&idempotent.as_str()) {
            return Err(format!(
                "operations.tsv: {name}: `{idempotent}` must be yes or no"
            ));
        }
        if rate.parse::<u32>().unwrap_or_default() == 0 {
            return Err(format!(
                "operations.tsv: {name}: `{rate}` is no number of requests a second"
            ));
        }
        if doc.is_empty() {
            return Err(format!("operations.tsv: {name}: has no documentation"));
        }
        names.push(name);
    }
    Ok(names)
}

fn present(cell: String) -> Option<String> {
    (cell != "-").then_some(cell)
}

/// Reads the rows of a table. Skips comments and checks the header.
fn rows<const N: usize>(path: &Path, header: [&str; N]) -> Result<Vec<[String; N]>, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut rows = Vec::new();
    for (number, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
    {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let found = cells.len();
        let row: [String; N] = cells.try_into().map_err(|_| {
            format!(
                "{}:{}: {found} columns, expected {N}",
                path.display(),
                number + 1
            )
        })?;
        rows.push(row);
    }
    if rows.is_empty() || rows.remove(0) != header {
        return Err(format!(
            "{}: the header must be {}",
            path.display(),
            header.join(", ")
        ));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::{Facts, Field, Required, Wire};
    use serde_json::{Map, Value};
    use std::path::{Path, PathBuf};

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn documented_examples_agree_with_the_facts() {
        let facts = Facts::read(&root()).unwrap();
        let folder = root().join("crates/mps-model/schema/examples");
        let mut wrong = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            let body: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            let (operation, _) = file.split_once('-').unwrap();
            let request = file.ends_with(".request.json");
            let (name, value) = if request {
                (format!("{operation}Request"), &body)
            } else {
                let answer = body.get("Response").unwrap_or(&body);
                (format!("{operation}Response"), answer)
            };
            compare(&facts, &name, value, request, &file, &mut wrong);
        }
        assert_eq!(wrong, Vec::<String>::new());
    }

    /// Adds a line for each member of an example that the facts do not describe, and for each that
    /// they require and a request lacks.
    fn compare(
        facts: &Facts,
        name: &str,
        value: &Value,
        request: bool,
        at: &str,
        wrong: &mut Vec<String>,
    ) {
        let (Some(known), Some(members)) = (facts.find(name), value.as_object()) else {
            wrong.push(format!("{at}: is no {name}"));
            return;
        };
        for (member, value) in members {
            let at = format!("{at}.{member}");
            let Some(field) = known.fields.iter().find(|field| field.name == *member) else {
                wrong.push(format!("{at}: is not in the facts"));
                continue;
            };
            let elements = match value {
                Value::Null => continue,
                Value::Array(elements) if field.list => elements.as_slice(),
                value if field.list => {
                    wrong.push(format!("{at}: is no list but {value}"));
                    continue;
                }
                value => std::slice::from_ref(value),
            };
            for element in elements {
                if let Wire::Struct(nested) = &field.wire {
                    compare(facts, nested, element, request, &at, wrong);
                } else if !is_a(element, field) {
                    wrong.push(format!("{at}: {element} is no {}", field.wire.as_str()));
                }
            }
        }
        let lacking = known.fields.iter().filter(|field| {
            request && is_needed(field, members) && !members.contains_key(&field.name)
        });
        wrong.extend(lacking.map(|field| format!("{at}: lacks {name}.{}", field.name)));
    }

    fn is_needed(field: &Field, beside: &Map<String, Value>) -> bool {
        match &field.required {
            Required::Never => false,
            Required::Always => true,
            Required::If { field, value } => {
                beside.get(field).and_then(Value::as_str) == Some(value)
            }
        }
    }

    fn is_a(value: &Value, field: &Field) -> bool {
        match field.wire {
            Wire::Bool => value.is_boolean(),
            Wire::Int64 => value.is_i64(),
            Wire::Uint64 => value.is_u64(),
            Wire::Float => value.is_number(),
            Wire::String => value.is_string(),
            Wire::Struct(_) => value.is_object(),
        }
    }
}
