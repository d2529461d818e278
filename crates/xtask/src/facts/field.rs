//! Fields of the vendor's schema: their columns in `fields.tsv`, and their types on the wire.

use super::Role;
use super::limit::{self, Condition};
use super::table::{choice, present};

/// Columns of `fields.tsv`.
pub(super) const COLUMNS: [&str; 13] = [
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
    /// No edition has the field in this struct. It is added because the answer of another operation
    /// is read as this struct too.
    Added,
}

/// Edition of the service.
#[derive(Clone, Copy, Debug, PartialEq, clap::ValueEnum)]
pub(crate) enum Edition {
    /// The Chinese edition.
    Cn,
    /// The international edition.
    Intl,
}

impl Field {
    /// Reads the cells after the struct's name.
    pub(super) fn parse(cells: [String; COLUMNS.len() - 1]) -> Result<Self, String> {
        let [
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
        ] = cells;
        let at = |error: String| format!("{name}: {error}");
        let (nullable, said_nullable) = choice(
            &null,
            [
                ("-", (false, false)),
                ("null", (true, false)),
                ("said", (false, true)),
            ],
        )
        .map_err(at)?;
        Ok(Self {
            wire: Wire::parse(&wire),
            list: choice(&list, [("-", false), ("list", true)]).map_err(at)?,
            nullable,
            said_nullable,
            guaranteed: choice(&guaranteed, [("-", false), ("always", true)]).map_err(at)?,
            required: Required::parse(&required).map_err(at)?,
            editions: choice(&editions, EDITIONS).map_err(at)?,
            open_enum: present(open_enum),
            unit: present(unit),
            limit: limit::parse(&limit).map_err(at)?,
            role: Role::parse(&role).map_err(at)?,
            name: name.clone(),
            doc,
        })
    }

    /// Returns whether the value can be null, by the schema or by its description.
    pub(crate) fn may_be_null(&self) -> bool {
        self.nullable || self.said_nullable
    }

    /// Returns whether the name suggests a file or its address.
    pub(super) fn looks_like_a_file(&self) -> bool {
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

/// Words of the column `editions`.
const EDITIONS: [(&str, Editions); 4] = [
    ("both", Editions::Both),
    ("cn", Editions::Only(Edition::Cn)),
    ("intl", Editions::Only(Edition::Intl)),
    ("added", Editions::Added),
];

impl Editions {
    /// Returns whether this edition is among them.
    pub(crate) fn include(self, edition: Edition) -> bool {
        match self {
            Self::Both => true,
            Self::Only(only) => only == edition,
            Self::Added => false,
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

#[cfg(test)]
mod tests {
    use super::{COLUMNS, Field};

    /// A row that is right, after the name of its struct.
    const RIGHT: [&str; COLUMNS.len() - 1] = [
        "Codec", "string", "list", "said", "always", "always", "intl", "-", "-", "-", "-", "Codec.",
    ];

    fn parse(row: [&str; COLUMNS.len() - 1]) -> Result<Field, String> {
        Field::parse(row.map(str::to_owned))
    }

    #[test]
    fn misspelled_word_in_any_column_is_refused_with_its_field() {
        let right = parse(RIGHT).map_err(|error| panic!("{error}")).unwrap();
        assert!(right.list && right.said_nullable && right.guaranteed && !right.nullable);
        for column in [
            "list",
            "null",
            "guaranteed",
            "required",
            "editions",
            "limit",
            "role",
        ] {
            let place = COLUMNS.iter().position(|name| *name == column).unwrap() - 1;
            for wrong in ["", "yes", "Always", "lists", "nul", "bot"] {
                let mut row = RIGHT;
                row[place] = wrong;
                let error = parse(row).err().unwrap_or_default();
                assert!(error.starts_with("Codec: "), "{column} `{wrong}`: {error}");
            }
        }
    }
}
