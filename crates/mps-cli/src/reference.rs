//! Reference of the service's schema. Finds structs and fields by name or path, and by search.

use crate::suggest::closest;
use mps_model::schema::{self, FieldFacts, StructFacts};

/// Struct of an answer's `Response`.
pub(crate) const ROOT: &str = "DescribeTaskDetailResponse";
/// Structs of the body of a notification.
const NOTIFICATIONS: [&str; 2] = [
    "ParseNotificationResponse",
    "ParseLiveStreamProcessNotificationResponse",
];

/// Struct or field of the schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Entry {
    Struct(&'static StructFacts),
    Field(&'static StructFacts, &'static FieldFacts),
}

/// Finds `Struct`, `Struct.Field`, or a path from the answer's root, such as
/// `Response.WorkflowTask.MetaData.Duration`. Ignores case.
pub(crate) fn find(name: &str) -> Option<Entry> {
    let mut steps = name.split('.').map(without_index);
    let first = steps.next()?;
    let start = if first.eq_ignore_ascii_case("Response") {
        Entry::Struct(schema::find(ROOT)?)
    } else if let Some(facts) = struct_named(first) {
        Entry::Struct(facts)
    } else {
        step(Entry::Struct(schema::find(ROOT)?), first)?
    };
    steps.try_fold(start, step)
}

/// Finds a field by name, within a struct or within the struct of a field.
fn step(from: Entry, name: &str) -> Option<Entry> {
    let facts = match from {
        Entry::Struct(facts) => facts,
        Entry::Field(_, field) => field.nested()?,
    };
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
    schema::structs().iter().find(|facts| {
        facts.name.eq_ignore_ascii_case(name) || facts.rust_name.eq_ignore_ascii_case(name)
    })
}

/// Known names that are similar to an unknown one.
pub(crate) fn suggestions(name: &str) -> Vec<String> {
    let name = name.strip_prefix("Response.").unwrap_or(name);
    if let Some((owner, field)) = name.rsplit_once('.')
        && let Some(owner) = find(owner)
    {
        let facts = match owner {
            Entry::Struct(facts) => Some(facts),
            Entry::Field(_, field) => field.nested(),
        };
        let Some(facts) = facts else {
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
    let mut exact: Vec<String> = schema::structs()
        .iter()
        .flat_map(|facts| facts.fields.iter().map(move |field| (facts, field)))
        .filter(|(_, field)| field.name.eq_ignore_ascii_case(last))
        .map(|(facts, field)| format!("{}.{}", facts.name, field.name))
        .collect();
    exact.truncate(3);
    if !exact.is_empty() {
        return exact;
    }
    let structs = closest(last, schema::structs().iter().map(|facts| facts.name));
    structs.into_iter().map(str::to_owned).collect()
}

/// Every path from the root of an answer or a notification to a struct, the shortest first.
///
/// The paths are valid JMESPath.
pub(crate) fn paths(facts: &StructFacts) -> Vec<String> {
    let mut found = Vec::new();
    collect_paths(facts.name, "", &mut Vec::new(), &mut found);
    found.sort_by(|one, other| {
        // Paths of an answer come before paths of a notification.
        let order = |path: &String| (!path.starts_with("Response"), path.matches('.').count());
        order(one).cmp(&order(other)).then(one.cmp(other))
    });
    found
}

/// Collects the paths from the root to a struct, through every struct that holds it.
///
/// `below` is the path from the struct down.
fn collect_paths(
    name: &'static str,
    below: &str,
    climbed: &mut Vec<&'static str>,
    found: &mut Vec<String>,
) {
    match name {
        ROOT => found.push(format!("Response{below}")),
        name if NOTIFICATIONS.contains(&name) => {
            found.push(below.strip_prefix('.').unwrap_or("@").to_owned())
        }
        _ => {}
    }
    climbed.push(name);
    for parent in schema::structs() {
        if climbed.contains(&parent.name) {
            continue;
        }
        for field in parent.fields.iter().filter(|field| field.wire == name) {
            let list = if field.list { "[]" } else { "" };
            collect_paths(
                parent.name,
                &format!(".{}{list}{below}", field.name),
                climbed,
                found,
            );
        }
    }
    climbed.pop();
}

/// Entry found by a search, with its score.
#[derive(Clone, Debug)]
pub(crate) struct SearchHit {
    pub(crate) entry: Entry,
    pub(crate) score: u32,
}

/// Finds entries with all of these words in name, values or description. The best come first.
pub(crate) fn search(words: &str) -> Vec<SearchHit> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let entries = schema::structs().iter().flat_map(|facts| {
        let fields = facts
            .fields
            .iter()
            .map(move |field| Entry::Field(facts, field));
        std::iter::once(Entry::Struct(facts)).chain(fields)
    });
    let mut hits: Vec<SearchHit> = entries
        .filter_map(|entry| {
            let scores = words.iter().map(|word| score(entry, word));
            let score = scores.sum::<Option<u32>>()?;
            Some(SearchHit { entry, score })
        })
        .collect();
    hits.sort_by(|one, other| {
        let order = |hit: &SearchHit| hit.entry.name();
        other
            .score
            .cmp(&one.score)
            .then(order(one).cmp(&order(other)))
    });
    hits
}

/// Score of a word in an entry. A name counts more than a value, and a value more than a
/// description.
fn score(entry: Entry, word: &str) -> Option<u32> {
    let (name, doc) = match entry {
        Entry::Struct(facts) => (facts.name, facts.doc),
        Entry::Field(_, field) => (field.name, field.doc),
    };
    let name = name.to_lowercase();
    let name_score = if name == word {
        100
    } else if name.starts_with(word) {
        60
    } else if name.contains(word) {
        40
    } else {
        0
    };
    let value_score = match entry {
        Entry::Field(_, field) => field.values.map_or(0, |known| {
            let values = known.values.iter().map(|value| value.value.to_lowercase());
            let scores = values.map(|value| match value {
                value if value == word => 50,
                value if value.contains(word) => 20,
                _ => 0,
            });
            scores.max().unwrap_or(0)
        }),
        Entry::Struct(_) => 0,
    };
    let doc = doc.to_lowercase();
    let mut doc_words = doc.split(|c: char| !c.is_alphanumeric());
    let doc_score = if doc_words.any(|known| known == word) {
        15
    } else if doc.contains(word) {
        8
    } else {
        0
    };
    // A struct comes before fields of the same name.
    let is_struct = u32::from(matches!(entry, Entry::Struct(_)));
    let score = name_score + value_score + doc_score;
    (score > 0).then_some(score + is_struct)
}

impl Entry {
    /// `Struct` or `Struct.Field`.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Struct(facts) => facts.name.to_owned(),
            Self::Field(facts, field) => format!("{}.{}", facts.name, field.name),
        }
    }

    pub(crate) fn doc(&self) -> &'static str {
        match self {
            Self::Struct(facts) => facts.doc,
            Self::Field(_, field) => field.doc,
        }
    }
}

/// Type of a field, such as `string` or `list of AiRecognitionResult`.
pub(crate) fn type_of(field: &FieldFacts) -> String {
    let one = match field.unit {
        Some("time") => "time",
        _ => field.wire,
    };
    if field.list {
        format!("list of {one}")
    } else {
        one.to_owned()
    }
}

/// Unit of a number.
pub(crate) fn unit_of(field: &FieldFacts) -> Option<&'static str> {
    field
        .unit
        .filter(|unit| !matches!(*unit, "time" | "secret"))
}

#[cfg(test)]
mod tests {
    use super::{Entry, find, paths, search, suggestions};
    use mps_model::schema;

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

    #[test]
    fn every_struct_has_a_path_from_a_root() {
        for facts in schema::structs() {
            let paths = paths(facts);
            assert!(!paths.is_empty(), "{}", facts.name);
            for path in paths
                .iter()
                .take(3)
                .filter(|path| path.starts_with("Response."))
            {
                let Some(Entry::Field(_, field)) = find(path) else {
                    panic!("{path} leads nowhere")
                };
                assert_eq!(field.wire, facts.name, "{path}");
            }
        }
        assert_eq!(
            paths(schema::find("WorkflowTask").unwrap())[0],
            "Response.WorkflowTask"
        );
    }

    #[test]
    fn search_ranks_names_before_descriptions() {
        let hits = search("resolution");
        assert!(hits.len() > 1);
        assert!(hits[0].entry.name().to_lowercase().contains("resolution"));
        assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        assert!(search("no such words anywhere at all").is_empty());
    }
}
