//! Search in names, values and descriptions.

use crate::reference::entry::{Entry, structs};
use mps_model::schema;

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
    let operations = schema::operations().iter().map(Entry::Operation);
    let entries = structs().flat_map(|facts| {
        let fields = facts
            .fields
            .iter()
            .map(move |field| Entry::Field(facts, field));
        std::iter::once(Entry::Struct(facts)).chain(fields)
    });
    let mut hits: Vec<SearchHit> = operations
        .chain(entries)
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
        Entry::Operation(facts) => (facts.name, facts.doc),
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
        Entry::Operation(_) | Entry::Struct(_) => 0,
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
    // An operation and a struct come before fields of the same name.
    let rank = match entry {
        Entry::Operation(_) => 2,
        Entry::Struct(_) => 1,
        Entry::Field(..) => 0,
    };
    let score = name_score + value_score + doc_score;
    (score > 0).then_some(score + rank)
}

#[cfg(test)]
mod tests {
    use super::search;

    #[test]
    fn search_ranks_names_before_descriptions() {
        let hits = search("resolution");
        assert!(hits.len() > 1);
        assert!(hits[0].entry.name().to_lowercase().contains("resolution"));
        assert!(hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        assert!(search("no such words anywhere at all").is_empty());
    }
}
