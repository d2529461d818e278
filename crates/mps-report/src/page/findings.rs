//! Findings for the script of the page, as columns.

use mps_model::{Insight, JsonLayout, mask_json};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

/// Findings as columns of equal length, because a long list is smaller and read faster that way.
pub(super) struct Findings<'a> {
    /// Each text once, with the names of subtasks. Index 0 is the empty text.
    texts: Vec<&'a str>,
    kinds: Vec<String>,
    kind: Vec<u16>,
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
    pub(super) fn of(detail: &'a dyn Insight) -> Self {
        // Growing each column step by step would leave holes as large as the columns.
        let mut count = 0;
        detail.for_each_segment(&mut |_| count += 1);
        let mut found = Self {
            texts: vec![""],
            kinds: Vec::new(),
            kind: Vec::with_capacity(count),
            start: Vec::with_capacity(count),
            end: Vec::with_capacity(count),
            text: Vec::with_capacity(count),
            translation: Vec::with_capacity(count),
            confidence: Vec::with_capacity(count),
            area: Vec::with_capacity(count),
            suggestion: Vec::with_capacity(count),
            url: Vec::with_capacity(count),
            speaker: Vec::with_capacity(count),
            found_by: Vec::with_capacity(count),
        };
        let mut known = HashMap::from([("", 0)]);
        let mut kinds = Vec::new();
        detail.for_each_segment(&mut |segment| {
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
            found.kind.push(kind as u16);
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
        });
        found.kinds = kinds.iter().map(ToString::to_string).collect();
        found
    }

    /// Writes the columns as JSON with secrets masked.
    pub(super) fn write_masked(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut columns = Columns { out, before: "{" };
        columns.write("texts", &self.texts)?;
        columns.write("kinds", &self.kinds)?;
        columns.write("kind", &self.kind)?;
        columns.write("start", &self.start)?;
        columns.write("end", &self.end)?;
        columns.write("text", &self.text)?;
        columns.write("translation", &self.translation)?;
        columns.write("confidence", &self.confidence)?;
        columns.write("area", &self.area)?;
        columns.write("suggestion", &self.suggestion)?;
        columns.write("url", &self.url)?;
        columns.write("speaker", &self.speaker)?;
        columns.write("found_by", &self.found_by)?;
        out.write_all(b"}")
    }

    /// End of the last finding that has a start, in milliseconds. 0 without one.
    pub(super) fn end(&self) -> i64 {
        let spans = self.start.iter().zip(&self.end);
        let ends = spans.filter_map(|(start, end)| start.map(|start| start.max(end.unwrap_or(0))));
        ends.max().unwrap_or(0)
    }
}

/// Values of a column that are written at a time. All of them as JSON would take as much memory as
/// the column.
const PIECE: usize = 4096;

/// Writer of the members of an object that are columns.
struct Columns<'w> {
    out: &'w mut dyn Write,
    before: &'static str,
}

impl Columns<'_> {
    fn write(&mut self, name: &str, values: &[impl Serialize]) -> io::Result<()> {
        write!(self.out, "{}\"{name}\":[", self.before)?;
        self.before = ",";
        for (index, piece) in values.chunks(PIECE).enumerate() {
            // Masking depends on the name of the member.
            let json = serde_json::to_string(&BTreeMap::from([(name, piece)]))?;
            let masked = mask_json(&json, JsonLayout::AsReceived);
            let elements = masked.split_once('[');
            let elements = elements.and_then(|(_, rest)| rest.strip_suffix("]}"));
            let separator = if index == 0 { "" } else { "," };
            write!(self.out, "{separator}{}", elements.unwrap_or_default())?;
        }
        self.out.write_all(b"]")
    }
}
