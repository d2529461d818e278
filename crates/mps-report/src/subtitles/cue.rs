//! A single subtitle.

/// One subtitle.
///
/// Cues of voices or texts that overlap may overlap as well.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cue {
    /// Begin in milliseconds from the start of the media.
    pub start: u64,
    /// End in milliseconds from the start of the media; later than the begin.
    pub end: u64,
    /// Who speaks, where the options ask for speakers and the service tells them.
    pub speaker: Option<String>,
    /// Its lines from top to bottom, plain text without markup; at least one, and none is empty.
    pub lines: Vec<String>,
}

/// The cues in the order of their begin, as files have them.
pub(super) fn order_by_start(cues: &[Cue]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cues.len()).collect();
    order.sort_by_key(|index| cues[*index].start);
    order
}

/// What stands before the words of a speaker in formats without markup for it.
pub(super) fn speaker_prefix(speaker: &str) -> String {
    format!("{speaker}: ")
}
