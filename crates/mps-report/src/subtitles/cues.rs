//! The cues of all findings. Every piece of text is in exactly one cue.

use super::bounds::Millis;
use super::cue::{Cue, order_by_start};
use super::finding::findings;
use super::layout::Layout;
use super::options::Options;
use super::tracks::Candidate;

/// Longest overlap that counts as an inexact end, in milliseconds. Voices overlap for longer.
const MAX_INEXACT_OVERLAP: Millis = 500;

/// Makes the cues, in the order of the findings.
pub(super) fn make(candidate: &Candidate<'_>, options: &Options) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    // Text on screen appears at once, so that its cues are not limited in height.
    let on_screen = candidate.is_on_screen();
    let lines = if on_screen {
        usize::MAX
    } else {
        options.max_lines
    };
    for finding in findings(candidate, options) {
        for cue in Layout::new(&finding, options.max_line_length, lines).cues() {
            let same = |last: &&mut Cue| {
                let of = |cue: &Cue| (cue.start, cue.end, cue.speaker.clone());
                on_screen && of(last) == of(&cue)
            };
            match cues.last_mut().filter(same) {
                Some(last) => last.lines.extend(cue.lines),
                None => cues.push(cue),
            }
        }
    }
    cut_short_overlaps(&mut cues);
    cues
}

/// Ends a cue where the next one starts, if they overlap by little.
fn cut_short_overlaps(cues: &mut [Cue]) {
    for pair in order_by_start(cues).windows(2) {
        let [cue, next] = pair else { continue };
        let (next_start, next_end) = (cues[*next].start, cues[*next].end);
        let cue = &mut cues[*cue];
        let overlap = cue.end.min(next_end).saturating_sub(next_start);
        let shorter = (cue.end - cue.start).min(next_end - next_start);
        if (1..=MAX_INEXACT_OVERLAP).contains(&overlap) && overlap * 2 < shorter {
            cue.end = next_start;
        }
    }
}
