//! The time of a finding, before the times of its words are known.

use mps_model::TranscriptLine;

/// Milliseconds from the start of the media.
pub(super) type Millis = u64;

/// Time to read one column, for texts without an end: about 16 letters a second.
const READING_TIME: Millis = 60;

/// Shortest time to read a text without an end.
const SHORTEST_READING_TIME: Millis = 1000;

/// Latest time in milliseconds, three years. A later one is nonsense that must not overflow.
const LATEST: f64 = 1e11;

/// Start and end of a finding. The timeline of its words may narrow them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bounds {
    pub(super) start: Millis,
    /// `None` if the service returned no end, or one that is not later than the start.
    pub(super) end: Option<Millis>,
    /// Time that the text takes to read.
    pub(super) reading: Millis,
}

impl Bounds {
    /// Bounds of a finding whose text takes this many columns.
    ///
    /// A finding without a start starts with its first word. Without words, it starts as long
    /// before its end as its text takes to read. Without an end, it starts where the finding before
    /// it ended.
    pub(super) fn of(line: &TranscriptLine<'_>, columns: usize, end_before: Millis) -> Self {
        let end = millis(line.segment.end);
        let first_word = || line.words.iter().find_map(|word| millis(word.start));
        let reading = reading_time(columns);
        let before_end = || Some(end?.saturating_sub(reading));
        let start = millis(line.segment.start).or_else(first_word);
        let start = start.or_else(before_end).unwrap_or(end_before);
        let end = end.filter(|end| *end > start);
        Self {
            start,
            end,
            reading,
        }
    }

    /// The end. Without one, the time at which the text has been read.
    pub(super) fn latest(self) -> Millis {
        self.end.unwrap_or(self.start + self.reading)
    }
}

/// Converts seconds to milliseconds. Returns `None` if they are not a number.
pub(super) fn millis(seconds: Option<f64>) -> Option<Millis> {
    let millis = (seconds? * 1000.0).round();
    (!millis.is_nan()).then(|| millis.clamp(0.0, LATEST) as Millis)
}

/// Time that a text of this many columns takes to read.
fn reading_time(columns: usize) -> Millis {
    let columns = Millis::try_from(columns).unwrap_or(Millis::MAX);
    let time = columns.saturating_mul(READING_TIME);
    time.clamp(SHORTEST_READING_TIME, LATEST as Millis)
}
