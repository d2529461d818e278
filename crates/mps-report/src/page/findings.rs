//! Findings for the script of the page, as columns.

use mps_model::{Coordinates, Insight, JsonLayout, mask_json};
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
    /// Place of the area in `areas`, or `u32::MAX` without one.
    area: Vec<u32>,
    /// Left, top, right and bottom in pixels. Most findings have none.
    areas: Vec<Coordinates>,
    suggestion: Vec<u32>,
    url: Vec<u32>,
    speaker: Vec<u32>,
    found_by: Vec<u32>,
}

/// Area as the script reads it: 0 without one.
#[derive(Serialize)]
#[serde(untagged)]
enum Area<'f> {
    None(u8),
    Known(&'f Coordinates),
}

impl<'a> Findings<'a> {
    pub(super) fn of(detail: &'a dyn Insight) -> Self {
        // Growing each column step by step would leave holes as large as the columns.
        let (mut count, mut areas) = (0, 0);
        detail.for_each_segment(&mut |segment| {
            count += 1;
            areas += usize::from(segment.area.as_ref().is_some_and(is_shown));
        });
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
            areas: Vec::with_capacity(areas),
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
            let area = segment.area.filter(is_shown);
            found.area.push(match area {
                Some(area) => {
                    found.areas.push(area);
                    found.areas.len() as u32 - 1
                }
                None => u32::MAX,
            });
        });
        found.kinds = kinds.iter().map(ToString::to_string).collect();
        found
    }

    /// Writes the columns as JSON with secrets masked.
    pub(super) fn write_masked(&self, out: &mut dyn Write) -> io::Result<()> {
        let areas = self
            .area
            .iter()
            .map(|place| match self.areas.get(*place as usize) {
                Some(area) => Area::Known(area),
                None => Area::None(0),
            });
        let mut columns = Columns { out, before: "{" };
        columns.write("texts", self.texts.iter())?;
        columns.write("kinds", self.kinds.iter())?;
        columns.write("kind", self.kind.iter())?;
        columns.write("start", self.start.iter())?;
        columns.write("end", self.end.iter())?;
        columns.write("text", self.text.iter())?;
        columns.write("translation", self.translation.iter())?;
        columns.write("confidence", self.confidence.iter())?;
        columns.write("area", areas)?;
        columns.write("suggestion", self.suggestion.iter())?;
        columns.write("url", self.url.iter())?;
        columns.write("speaker", self.speaker.iter())?;
        columns.write("found_by", self.found_by.iter())?;
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
    fn write<T: Serialize>(
        &mut self,
        name: &str,
        mut values: impl Iterator<Item = T>,
    ) -> io::Result<()> {
        write!(self.out, "{}\"{name}\":[", self.before)?;
        self.before = ",";
        let mut separator = "";
        loop {
            let piece: Vec<T> = values.by_ref().take(PIECE).collect();
            if piece.is_empty() {
                return self.out.write_all(b"]");
            }
            // Masking depends on the name of the member.
            let json = serde_json::to_string(&BTreeMap::from([(name, piece)]))?;
            let masked = mask_json(&json, JsonLayout::AsReceived);
            let elements = masked.split_once('[');
            let elements = elements.and_then(|(_, rest)| rest.strip_suffix("]}"));
            write!(self.out, "{separator}{}", elements.unwrap_or_default())?;
            separator = ",";
        }
    }
}

/// Returns whether the four sides of an area are known.
fn is_shown(area: &Coordinates) -> bool {
    area.len() == 4
}
