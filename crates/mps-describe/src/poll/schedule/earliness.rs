//! Learns by how much tasks end earlier than beliefs call possible.

/// Largest earliness of an end so far, in seconds. It fades slowly.
#[derive(Debug, Default)]
pub(super) struct Earliness(f64);

/// Part of the largest earliness that is added to it, because the next one may be larger.
const MARGIN: f64 = 0.5;
/// Part of the earliness that each other end takes away. It halves after 70,000 ends.
const FADING: f64 = 1e-5;
/// Earliness that needs no correction, in rounds. An end may then be noticed this much later than
/// a round after it.
const TOLERATED: f64 = 0.05;

impl Earliness {
    /// Learns from an end that was found at `found`. `may_end` is the time from which the belief
    /// called it possible. A belief that was found wrong by luck counts up to the time of the poll.
    pub(super) fn learn(&mut self, end: f64, may_end: f64, found: f64) {
        let early = may_end.min(found) - end;
        if early > self.0 {
            self.0 = (1.0 + MARGIN) * early;
        } else {
            self.0 *= 1.0 - FADING;
        }
    }

    /// Returns a time from which an end is possible, made earlier by what was learned.
    pub(super) fn correct(&self, may_end: f64, round: f64) -> f64 {
        let early = (self.0 - TOLERATED * round).max(0.0);
        (may_end - early).max(0.0)
    }
}
