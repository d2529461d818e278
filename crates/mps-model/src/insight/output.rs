//! Finds the files in a value, by the roles of members. Does not fetch them.

use super::location::Location;
use crate::generated::layout::LAYOUTS;
use crate::layout::{Layout, Role};
use crate::reflect::{Reflect, Value, layout_of, with_role};
use crate::types::TaskOutputStorage;
use std::any::Any;

/// A file made by a task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Output<'a> {
    /// Kind of the subtask that made the file, or `task` if the task itself did.
    pub made_by: &'a str,
    /// Member that names the file, such as `Path`, `SubtitlePath` or `ImagePathSet`.
    pub member: &'static str,
    /// Path within the storage, URL, or id in VOD. [`reference`](Self::reference) says which.
    pub path: &'a str,
    /// Form of `path`.
    pub reference: FileReference,
    /// Storage of the file, if the answer names it.
    pub storage: Option<&'a TaskOutputStorage>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// MD5 of its bytes, in hexadecimal.
    pub md5: Option<&'a str>,
    /// Length of the media in seconds.
    pub duration: Option<f64>,
    /// Width of the picture in pixels.
    pub width: Option<u64>,
    /// Height of the picture in pixels.
    pub height: Option<u64>,
    /// Bitrate in bits per second.
    pub bitrate: Option<u64>,
    /// Container or format, as in `hls`.
    pub container: Option<&'a str>,
}

impl<'a> Output<'a> {
    /// Returns the place of the file. This is `cos://bucket/path`, its address, or its path alone
    /// if the answer names no storage.
    pub fn location(&self) -> Location<'a> {
        match self.storage {
            Some(storage) if self.reference == FileReference::Path => {
                Location::in_storage(storage, self.path)
            }
            _ => Location::of_path(self.path),
        }
    }
}

/// Form in which an answer names a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileReference {
    /// A path within the storage.
    Path,
    /// An address.
    Url,
    /// Id of a file in VOD (video on demand).
    FileId,
}

/// Finds the files in a value. Leaves out structs that have a status of their own, unless
/// `into_judged` is set.
pub(super) fn find_outputs<'a>(
    made_by: &'a str,
    value: Value<'a>,
    storage: Option<&'a TaskOutputStorage>,
    into_judged: bool,
    found: &mut Vec<Output<'a>>,
) {
    let record = match value {
        Value::Struct(record) => record,
        Value::List(_) => {
            return value
                .elements()
                .for_each(|element| find_outputs(made_by, element, storage, into_judged, found));
        }
        _ => return,
    };
    let Some(layout) = layout_of(record).filter(|layout| layout.contains_files) else {
        return;
    };
    let own = with_role(record, Role::Storage).as_struct();
    let own = own.and_then(|own| (own as &dyn Any).downcast_ref::<TaskOutputStorage>());
    let storage = own.or(storage);
    // Size and length describe the first file only.
    let mut facts = Some(Facts::of(record, layout));
    for (index, member) in layout.members.iter().enumerate() {
        let reference = match member.role {
            Role::Path => FileReference::Path,
            Role::Url | Role::Clip(_) => FileReference::Url,
            Role::FileId => FileReference::FileId,
            Role::Request => continue,
            _ => {
                if member
                    .nested()
                    .is_some_and(|place| is_open(place, into_judged))
                {
                    find_outputs(made_by, record.value(index), storage, into_judged, found);
                }
                continue;
            }
        };
        let value = record.value(index);
        let paths = value.as_text().into_iter();
        let paths = paths.chain(value.elements().filter_map(Value::as_text));
        for path in paths.filter(|path| !path.is_empty()) {
            let facts = facts.take().unwrap_or_default();
            found.push(Output {
                made_by,
                member: member.name(),
                path,
                // Some members hold either form, whatever their name says.
                reference: match reference {
                    FileReference::Path | FileReference::Url if path.contains("://") => {
                        FileReference::Url
                    }
                    FileReference::Url => FileReference::Path,
                    other => other,
                },
                storage,
                size: facts.size,
                md5: facts.md5,
                duration: facts.duration,
                width: facts.width,
                height: facts.height,
                bitrate: facts.bitrate,
                container: facts.container,
            });
        }
    }
}

/// Returns true if the walk enters the struct at this place.
fn is_open(place: usize, into_judged: bool) -> bool {
    let layout: Option<&Layout> = LAYOUTS.get(place);
    layout.is_some_and(|layout| layout.contains_files && (into_judged || !layout.has_state))
}

/// Returns a number that counts something. `None` if it is negative or not a number.
fn as_natural(value: Value<'_>) -> Option<u64> {
    match value {
        Value::UInt(number) => Some(number),
        Value::Int(number) => number.try_into().ok(),
        Value::Float(number) if number >= 0.0 => Some(number as u64),
        _ => None,
    }
}

/// Properties of a file that the struct around it gives.
#[derive(Default)]
struct Facts<'a> {
    size: Option<u64>,
    md5: Option<&'a str>,
    duration: Option<f64>,
    width: Option<u64>,
    height: Option<u64>,
    bitrate: Option<u64>,
    container: Option<&'a str>,
}

impl<'a> Facts<'a> {
    fn of(record: &'a dyn Reflect, layout: &Layout) -> Self {
        let mut facts = Self::default();
        for (index, member) in layout.members.iter().enumerate() {
            let value = || record.value(index);
            let whole = || as_natural(value());
            let text = || value().as_text().filter(|text| !text.is_empty());
            match member.role {
                Role::Size => facts.size = whole(),
                Role::Md5 => facts.md5 = text(),
                Role::Duration => facts.duration = value().as_number().filter(|time| *time >= 0.0),
                Role::Width => facts.width = whole(),
                Role::Height => facts.height = whole(),
                Role::Bitrate => facts.bitrate = whole(),
                Role::Container => facts.container = text(),
                // An edited file has these properties in the metadata beside its path.
                Role::Metadata => {
                    if let Some(metadata) = value().as_struct()
                        && let Some(layout) = layout_of(metadata)
                    {
                        return Self::of(metadata, layout);
                    }
                }
                _ => {}
            }
        }
        facts
    }
}
