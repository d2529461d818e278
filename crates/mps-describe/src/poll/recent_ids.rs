//! Memory of the ids that a batch has drawn or a list has given, with a bound.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

/// Set of recent ids, as fingerprints of 16 bytes. It holds at least the last `generation` ids and
/// at most twice as many.
pub(super) struct RecentIds {
    generation: usize,
    recent: HashSet<u128>,
    older: HashSet<u128>,
    /// Keys of the two hashes in a fingerprint. They are secret, so that no two ids with the same
    /// fingerprint can be constructed.
    keys: (RandomState, RandomState),
}

impl RecentIds {
    pub(super) fn new(generation: usize) -> Self {
        Self {
            generation,
            recent: HashSet::new(),
            older: HashSet::new(),
            keys: (RandomState::new(), RandomState::new()),
        }
    }

    /// Records an id. Returns `false` if it is recorded already.
    pub(super) fn is_new(&mut self, id: &str) -> bool {
        let (high, low) = (self.keys.0.hash_one(id), self.keys.1.hash_one(id));
        let fingerprint = u128::from(high) << 64 | u128::from(low);
        // Insert it even if it is among the older ones, because those are dropped first.
        let is_new = self.recent.insert(fingerprint) && !self.older.contains(&fingerprint);
        if self.recent.len() == self.generation {
            self.older = std::mem::take(&mut self.recent);
        }
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::RecentIds;

    #[test]
    fn id_that_repeats_stays_known() {
        let mut recent_ids = RecentIds::new(4);
        assert!(recent_ids.is_new("often"));
        for number in 0..100 {
            assert!(recent_ids.is_new(&number.to_string()));
            assert!(!recent_ids.is_new("often"), "{number}");
        }
    }

    #[test]
    fn memory_is_bounded() {
        let generation = 1_000;
        let mut recent_ids = RecentIds::new(generation);
        let ids = generation * 20 + 10;
        for id in 0..ids {
            assert!(recent_ids.is_new(&id.to_string()));
            assert!(recent_ids.recent.len() + recent_ids.older.len() <= 2 * generation);
        }
        for id in ids - generation..ids {
            assert!(!recent_ids.is_new(&id.to_string()), "{id} is recent");
        }
    }
}
