//! The time of a finding, before the times of its words are known.

use mps_model::TranscriptLine;

/// Milliseconds from the start of the media.
pub(super) type Millis = u64;

/// The time to read one column, for texts whose end is not told: about 16 letters a second.
const READING_TIME: Millis = 60;

/// The shortest time to read a text whose end is not told.
const SHORTEST_READING_TIME: Millis = 1000;

/// No media is as long as three years. A later time is nonsense that must not overflow.
const LATEST: f64 = 1e11;

/// The times between which a finding lies; the timeline of its words may narrow them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bounds {
    pub(super) start: Millis,
    /// `None` where the end is not told, or not later than the start.
    pub(super) end: Option<Millis>,
    /// The time that the text takes to read.
    pub(super) reading: Millis,
}

impl Bounds {
    /// The times of a finding, whose text takes this many columns.
    ///
    /// One without a begin starts with its first word, or else as long before its end as its text
    /// takes to read, or else where the finding before it ended.
    pub(super) fn of(line: &TranscriptLine<'_>, columns: usize, end_before: Millis) -> Self {
        let told_end = millis(line.segment.end);
        let first_word = || line.words.iter().find_map(|word| millis(word.start));
        let reading = reading_time(columns);
        let before_end = || Some(told_end?.saturating_sub(reading));
        let start = millis(line.segment.start).or_else(first_word);
        let start = start.or_else(before_end).unwrap_or(end_before);
        let end = told_end.filter(|end| *end > start);
        Self {
            start,
            end,
            reading,
        }
    }

    /// The end, or the begin where no end is told.
    pub(super) fn latest(self) -> Millis {
        self.end.unwrap_or(self.start)
    }
}

/// Milliseconds of a number of seconds; `None` of what is no number.
pub(super) fn millis(seconds: Option<f64>) -> Option<Millis> {
    let millis = (seconds? * 1000.0).round();
    (!millis.is_nan()).then(|| millis.clamp(0.0, LATEST) as Millis)
}

/// The time that a text of this many columns takes to read.
fn reading_time(columns: usize) -> Millis {
    let columns = Millis::try_from(columns).unwrap_or(Millis::MAX);
    let time = columns.saturating_mul(READING_TIME);
    time.clamp(SHORTEST_READING_TIME, LATEST as Millis)
}
