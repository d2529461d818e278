//! A single subtitle.

/// One subtitle.
///
/// Cues overlap in time if the voices or texts do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cue {
    /// Start in milliseconds from the start of the media.
    pub start: u64,
    /// End in milliseconds from the start of the media, later than `start`.
    pub end: u64,
    /// Name of the speaker, if the options ask for speakers and the service names them.
    pub speaker: Option<String>,
    /// Lines from top to bottom, at least one, as plain text. No line is empty.
    pub lines: Vec<String>,
}

/// Indices of the cues by their start, the order of cues in files.
pub(super) fn order_by_start(cues: &[Cue]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cues.len()).collect();
    order.sort_by_key(|index| cues[*index].start);
    order
}

/// Text before the words of a speaker, in formats without markup for speakers.
pub(super) fn speaker_prefix(speaker: &str) -> String {
    format!("{speaker}: ")
}
