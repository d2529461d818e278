//! Findings for the script of the page, as columns.

use mps_model::Segment;
use serde::Serialize;
use std::collections::HashMap;

/// Findings as columns of equal length, because a long list is smaller and read faster that way.
#[derive(Default, Serialize)]
pub(super) struct Findings<'a> {
    /// Each text once, with the names of subtasks. Index 0 is the empty text.
    texts: Vec<&'a str>,
    kinds: Vec<String>,
    kind: Vec<usize>,
    /// Milliseconds, or null if the service returned none.
    start: Vec<Option<i64>>,
    /// Milliseconds, or null if the service returned none.
    end: Vec<Option<i64>>,
    text: Vec<u32>,
    translation: Vec<u32>,
    /// Null if the service returned none.
    confidence: Vec<Option<f64>>,
    /// Left, top, right and bottom in pixels, or 0 without an area.
    area: Vec<Area>,
    suggestion: Vec<u32>,
    url: Vec<u32>,
    speaker: Vec<u32>,
    found_by: Vec<u32>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Area {
    None(u8),
    Known(mps_model::Coordinates),
}

impl<'a> Findings<'a> {
    pub(super) fn of(segments: Vec<Segment<&'a str>>) -> Self {
        let mut found = Self {
            texts: vec![""],
            ..Self::default()
        };
        let mut known = HashMap::from([("", 0)]);
        let mut kinds = Vec::new();
        for segment in segments {
            let mut number_of = |text: Option<&'a str>| {
                let text = text.unwrap_or_default();
                *known.entry(text).or_insert_with(|| {
                    found.texts.push(text);
                    found.texts.len() as u32 - 1
                })
            };
            found.text.push(number_of(Some(segment.text)));
            found.translation.push(number_of(segment.translation));
            found.suggestion.push(number_of(segment.suggestion));
            found.url.push(number_of(segment.url));
            found.speaker.push(number_of(segment.speaker));
            found.found_by.push(number_of(Some(segment.found_by)));
            let kind = kinds
                .iter()
                .position(|kind| *kind == segment.kind)
                .unwrap_or_else(|| {
                    kinds.push(segment.kind);
                    kinds.len() - 1
                });
            found.kind.push(kind);
            let millis = |seconds: f64| (seconds * 1000.0).round() as i64;
            found.start.push(segment.start.map(millis));
            found.end.push(segment.end.map(millis));
            // The service sends meaningless digits, as in 97.30000305.
            found.confidence.push(
                segment
                    .confidence
                    .map(|confidence| (confidence * 100.0).round() / 100.0),
            );
            found.area.push(match segment.area {
                Some(area) if area.len() == 4 => Area::Known(area),
                _ => Area::None(0),
            });
        }
        found.kinds = kinds.iter().map(ToString::to_string).collect();
        found
    }

    /// End of the last finding that has a start, in milliseconds. 0 without one.
    pub(super) fn end(&self) -> i64 {
        let spans = self.start.iter().zip(&self.end);
        let ends = spans.filter_map(|(start, end)| start.map(|start| start.max(end.unwrap_or(0))));
        ends.max().unwrap_or(0)
    }
}
