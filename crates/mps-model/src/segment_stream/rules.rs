//! The content to take from a finding, by the roles of its members. Does not read bodies.

use crate::SegmentKind;
use crate::generated::layout::LAYOUTS;
use crate::insight::nested;
use crate::layout::{Layout, Member, Role, ValueKind};
use std::sync::LazyLock;
use wide::u8x16;

/// The content to take from each struct.
pub(super) struct Rules {
    /// Per struct that is a finding if a list holds it, the content to take from it.
    pub(super) found: Vec<Option<Finding>>,
    /// Per struct that is a line of a finding, the content to take from it.
    pub(super) lines: Vec<Option<Finding>>,
}

pub(super) static RULES: LazyLock<Rules> = LazyLock::new(Rules::new);

impl Rules {
    fn new() -> Self {
        let found: Vec<Option<Finding>> = LAYOUTS.iter().map(Finding::of).collect();
        let lines: Vec<usize> = (0..LAYOUTS.len())
            .flat_map(nested)
            .filter(|(_, member, _)| member.role == Role::Lines)
            .map(|(_, _, line)| line)
            .collect();
        let lines = LAYOUTS.iter().enumerate().map(|(place, layout)| {
            lines.contains(&place).then(|| {
                let wanted = |extract| {
                    matches!(
                        extract,
                        Extract::Text(_) | Extract::Number(CONFIDENCE) | Extract::Area
                    )
                };
                Finding::new(layout, SegmentKind::ScreenText, wanted)
            })
        });
        Self {
            found,
            lines: lines.collect(),
        }
    }
}

/// Content to take from a finding.
pub(super) struct Finding {
    pub(super) kind: SegmentKind,
    pub(super) members: Vec<FieldRule>,
    /// Units of start and end per second: 1 or 1000.
    pub(super) units: [f64; 2],
    /// Bit mask of the members with content, except for lines. All bits are set if one of these
    /// members has no bit.
    pub(super) content_mask: u64,
}

/// Number of numeric values of a finding: start, end and confidence.
pub(super) const NUMBERS: usize = 3;

/// Index of the confidence among the numbers.
pub(super) const CONFIDENCE: usize = 2;

/// A member of a finding, and its use.
pub(super) struct FieldRule {
    pub(super) key: Key,
    pub(super) name: &'static str,
    pub(super) kind: ValueKind,
    pub(super) extract: Extract,
    /// Bit of the member in the mask. 0 for members beyond the last bit.
    pub(super) bit: u64,
}

/// Placeholder that matches no member of any finding.
pub(super) static UNKNOWN_FIELD: FieldRule = FieldRule {
    key: Key::NONE,
    name: "",
    kind: ValueKind::Other,
    extract: Extract::Nothing,
    bit: 0,
};

/// A name in its usual form, `"Name":`. A single comparison checks it, whatever its length.
#[repr(align(32))]
pub(super) struct Key {
    bytes: [u8; WINDOW],
    /// Mask with all ones for the bytes of the name.
    mask: [u8; WINDOW],
    length: usize,
}

/// Bytes that one comparison covers. Limits the length of a name, but no name of a finding is
/// longer. A longer name would take the slow lookup each time.
const WINDOW: usize = 32;

impl Key {
    /// Key that matches nowhere.
    const NONE: Self = Self {
        bytes: [0; WINDOW],
        mask: [0; WINDOW],
        length: usize::MAX,
    };

    fn new(name: &str) -> Self {
        let mut key = Self::NONE;
        if let Some(bytes) = key.bytes.get_mut(..name.len()) {
            bytes.copy_from_slice(name.as_bytes());
            key.mask[..name.len()].fill(u8::MAX);
            key.length = name.len();
        }
        key
    }

    /// Returns what follows the name, if the name stands here. Returns `None` for fewer than
    /// `WINDOW` bytes, so it never matches at the very end of a body.
    #[inline(always)]
    pub(super) fn strip<'a>(&self, rest: &'a [u8]) -> Option<&'a [u8]> {
        let window: &[u8; WINDOW] = rest.first_chunk()?;
        let [other, others] = [0, 16].map(|at| {
            let half = |bytes: &[u8; WINDOW]| {
                bytes[at..]
                    .first_chunk()
                    .map_or(u8x16::ZERO, |half| u8x16::new(*half))
            };
            (half(window) ^ half(&self.bytes)) & half(&self.mask)
        });
        let same = (other | others).simd_eq(u8x16::ZERO).to_bitmask() == 0xffff;
        if same { rest.get(self.length..) } else { None }
    }
}

/// Content of a member of a finding. A number carries its index. A text carries its rank among the
/// texts with the same meaning.
#[derive(Clone, Copy)]
pub(super) enum Extract {
    Nothing,
    Number(usize),
    Text(u8),
    /// First text of a list.
    FirstText(u8),
    /// Text of the first struct of a list.
    TagText(u8, usize),
    Translation,
    Area,
    Suggestion,
    Url(u8),
    Speaker,
    Lines,
}

impl Finding {
    /// Returns the struct as a finding, if it is one.
    fn of(layout: &'static Layout) -> Option<Self> {
        layout.segment.map(|kind| Self::new(layout, kind, |_| true))
    }

    fn new(layout: &'static Layout, kind: SegmentKind, wanted: impl Fn(Extract) -> bool) -> Self {
        let members = Self::members(layout, wanted);
        let mut content_mask = 0;
        for rule in &members {
            if !matches!(rule.extract, Extract::Nothing | Extract::Lines) {
                content_mask |= if rule.bit == 0 { u64::MAX } else { rule.bit };
            }
        }
        let unit = |role| {
            let position = layout.position(role);
            position.map_or(1.0, |index| layout.members[index].unit())
        };
        Self {
            kind,
            members,
            units: [unit(Role::Start), unit(Role::End)],
            content_mask,
        }
    }

    /// Returns the members of a struct with their content, limited to what is wanted.
    fn members(layout: &'static Layout, wanted: impl Fn(Extract) -> bool) -> Vec<FieldRule> {
        let extract = |member: &'static Member| {
            let rule = match (member.role, member.kind) {
                (Role::Start, _) if member.is_number() => Extract::Number(0),
                (Role::End, _) if member.is_number() => Extract::Number(1),
                (Role::Confidence, _) if member.is_number() => Extract::Number(CONFIDENCE),
                (Role::Text(rank), ValueKind::Text) if member.list => Extract::FirstText(rank),
                (Role::Text(rank), ValueKind::Text) => Extract::Text(rank),
                (Role::Text(rank), ValueKind::Struct(place)) if member.list => {
                    Extract::TagText(rank, place)
                }
                (Role::Translation, ValueKind::Text) => Extract::Translation,
                (Role::Suggestion, ValueKind::Text) => Extract::Suggestion,
                (Role::Speaker, ValueKind::Text) => Extract::Speaker,
                (Role::Picture(rank) | Role::Clip(rank), ValueKind::Text) => Extract::Url(rank),
                (Role::Area, ValueKind::Int) if member.list => Extract::Area,
                (Role::Lines, ValueKind::Struct(_)) if member.list => Extract::Lines,
                _ => Extract::Nothing,
            };
            if wanted(rule) { rule } else { Extract::Nothing }
        };
        let members = layout.members.iter().enumerate();
        let members = members.map(|(place, member)| FieldRule {
            key: Key::new(member.key),
            name: member.name(),
            kind: member.kind,
            extract: extract(member),
            bit: 1_u64.checked_shl(place as u32).unwrap_or(0),
        });
        members.collect()
    }
}
