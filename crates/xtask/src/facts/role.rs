//! Roles of fields in the questions that insight answers, and the kinds of findings.

/// Role of a field in common questions about a result, such as the begin of a finding or an output
/// file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    /// No role, with the reason if the field's name suggests one.
    None { reason: Option<String> },
    /// Role by its name in the facts, with the rank among fields of the same role.
    Named { name: &'static str, rank: u8 },
}

/// All roles: the name in the facts and the variant of `layout::Role` in mps-model.
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
pub(super) const SEGMENTS: [&str; 11] = [
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

impl Role {
    pub(super) fn parse(cell: &str) -> Result<Self, String> {
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

    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::None { .. } => 0,
            Self::Named { rank, .. } => *rank,
        }
    }
}
