//! Lookup of structs and fields by name or path.

use crate::reference::entry::{Entry, operation, structs};
use crate::suggest::closest;
use mps_model::schema::{self, StructFacts};

/// Struct of an answer's `Response`.
pub(crate) const ROOT: &str = "DescribeTaskDetailResponse";

/// Finds `Operation`, `Struct`, `Struct.Field`, a path from a request, such as
/// `ProcessMedia.InputInfo`, or from the answer's root, such as
/// `Response.WorkflowTask.MetaData.Duration`. Ignores case.
pub(crate) fn find(name: &str) -> Option<Entry> {
    let mut steps = name.split('.').map(without_index);
    let first = steps.next()?;
    let start = if first.eq_ignore_ascii_case("Response") {
        Entry::Struct(schema::find(ROOT)?)
    } else if let Some(facts) = operation(first) {
        Entry::Operation(facts)
    } else if let Some(facts) = struct_named(first) {
        Entry::Struct(facts)
    } else {
        step(Entry::Struct(schema::find(ROOT)?), first)?
    };
    steps.try_fold(start, step)
}

/// Finds a field by name, within a struct or within the struct of a field.
fn step(from: Entry, name: &str) -> Option<Entry> {
    let facts = from.content()?;
    let field = facts
        .fields
        .iter()
        .find(|field| field.name.eq_ignore_ascii_case(name))?;
    Some(Entry::Field(facts, field))
}

/// Cuts an index, `[0]` or `[]`, off a name.
fn without_index(step: &str) -> &str {
    step.split_once('[').map_or(step, |(name, _)| name)
}

fn struct_named(name: &str) -> Option<&'static StructFacts> {
    structs().find(|facts| {
        facts.name.eq_ignore_ascii_case(name) || facts.rust_name.eq_ignore_ascii_case(name)
    })
}

/// Known names that are similar to an unknown one.
pub(crate) fn suggestions(name: &str) -> Vec<String> {
    let name = name.strip_prefix("Response.").unwrap_or(name);
    if let Some((owner, field)) = name.rsplit_once('.')
        && let Some(owner) = find(owner)
    {
        let Some(facts) = owner.content() else {
            return Vec::new();
        };
        let names = facts.fields.iter().map(|field| field.name);
        let fields = closest(without_index(field), names);
        return fields
            .into_iter()
            .map(|field| format!("{}.{field}", facts.name))
            .collect();
    }
    let last = name.rsplit('.').next().map_or(name, without_index);
    let mut exact: Vec<String> = structs()
        .flat_map(|facts| facts.fields.iter().map(move |field| (facts, field)))
        .filter(|(_, field)| field.name.eq_ignore_ascii_case(last))
        .map(|(facts, field)| format!("{}.{}", facts.name, field.name))
        .collect();
    exact.truncate(3);
    if !exact.is_empty() {
        return exact;
    }
    let operations = schema::operations().iter().map(|facts| facts.name);
    let similar = closest(last, operations.chain(structs().map(|facts| facts.name)));
    similar.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{find, suggestions};

    fn found(name: &str) -> Option<String> {
        find(name).map(|entry| entry.name())
    }

    #[test]
    fn find_resolves_names_and_paths() {
        assert_eq!(found("mediametadata").as_deref(), Some("MediaMetaData"));
        assert_eq!(
            found("MediaMetaData.Duration").as_deref(),
            Some("MediaMetaData.Duration")
        );
        assert_eq!(
            found("Response.WorkflowTask.MetaData.AudioStreamSet[0].Codec").as_deref(),
            Some("MediaAudioStreamItem.Codec")
        );
        assert_eq!(
            found("WorkflowTask.MediaProcessResultSet[].TranscodeTask").as_deref(),
            Some("MediaProcessTaskResult.TranscodeTask")
        );
        assert_eq!(found("processmedia").as_deref(), Some("ProcessMedia"));
        assert_eq!(
            found("ProcessMedia.InputInfo.CosInputInfo.Bucket").as_deref(),
            Some("CosInputInfo.Bucket")
        );
        assert_eq!(found("TaskSimpleInfo").as_deref(), Some("TaskSimpleInfo"));
        assert_eq!(found("Nothing"), None);
    }

    #[test]
    fn unknown_name_yields_suggestions() {
        assert_eq!(suggestions("WorkflwTask")[0], "WorkflowTask");
        assert_eq!(
            suggestions("MediaMetaData.Duratoin")[0],
            "MediaMetaData.Duration"
        );
        assert!(suggestions("Md5").iter().all(|name| name.ends_with(".Md5")));
    }
}
