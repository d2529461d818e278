//! Memory of the subtasks whose end a watch has reported: small, and searched in constant time.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash, Hasher, RandomState};

/// Fingerprints of the subtasks whose end was reported, 8 bytes each. An answer may hold 200,000 of
/// them, and every poll meets all of them again.
///
/// They are hashes by a secret key of the watch, so that no two paths that share one can be
/// constructed. Two of 200,000 share one by chance with a probability of one in a billion.
pub(super) enum EndedSubtasks {
    /// A list takes less than a set, and most tasks need no more.
    Few(Vec<Fingerprint>),
    #[expect(
        clippy::box_collection,
        reason = "a set is larger than the list of most tasks"
    )]
    Many(Box<HashSet<Fingerprint, BuildHasherDefault<DefaultHasher>>>),
}

/// Longest list. It is searched linearly, which is fast up to this length.
const FEW: usize = 8;

impl Default for EndedSubtasks {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl EndedSubtasks {
    /// Notes the end of the subtask whose path has this fingerprint. Returns `false` if it is noted
    /// already.
    pub(super) fn is_new(&mut self, fingerprint: Fingerprint) -> bool {
        match self {
            Self::Few(list) if list.contains(&fingerprint) => false,
            Self::Few(list) => {
                list.push(fingerprint);
                if list.len() > FEW {
                    *self = Self::Many(Box::new(list.drain(..).collect()));
                }
                true
            }
            Self::Many(set) => set.insert(fingerprint),
        }
    }
}

#[derive(Clone, Copy, Debug, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    pub(super) fn of(path: &str, hasher: &RandomState) -> Self {
        Self(hasher.hash_one(path))
    }
}

impl PartialEq for Fingerprint {
    fn eq(&self, other: &Self) -> bool {
        #[cfg(test)]
        tests::COMPARED.with(|compared| compared.set(compared.get() + 1));
        self.0 == other.0
    }
}

impl Hash for Fingerprint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::FEW;
    use crate::Event;
    use crate::testing::{answering, builder, ok, paused_runtime};
    use std::cell::Cell;
    use std::collections::HashSet;
    use std::time::Duration;

    thread_local! {
        /// Number of comparisons of two fingerprints.
        pub(super) static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    /// Answer about a task with these numbers of subtasks that have ended and that still run.
    fn body(ended: usize, running: usize, status: &str) -> String {
        let subtask = |status| {
            format!(
                r#"{{"Type":"Transcode","TranscodeTask":{{"Status":"{status}","Progress":50}}}}"#
            )
        };
        let subtasks = [
            vec![subtask("SUCCESS"); ended],
            vec![subtask("PROCESSING"); running],
        ];
        format!(
            r#"{{"Response":{{"TaskType":"WorkflowTask","Status":"{status}",
                "WorkflowTask":{{"MediaProcessResultSet":[{}]}}}}}}"#,
            subtasks.concat().join(",")
        )
    }

    #[test]
    fn each_end_is_reported_once_and_compared_about_once_per_poll() {
        const POLLS: usize = 5;
        for subtasks in [1, FEW - 2, FEW, 100, 1_000, 20_000] {
            let runtime = paused_runtime();
            runtime.block_on(async {
                let (transport, _) = answering(move |poll, _| match poll {
                    0..POLLS => ok(body(subtasks + poll, POLLS - poll, "PROCESSING")),
                    _ => ok(body(subtasks + POLLS, 0, "FINISH")),
                });
                let client = builder(transport).build().unwrap();
                let second = Duration::from_secs(1);
                let mut watch = client.watch(["one"]).interval(second..=second);
                COMPARED.set(0);
                let mut reported = HashSet::new();
                while let Some(change) = watch.next().await {
                    if let Event::Subtask { path, .. } = change.event {
                        assert!(reported.insert(path.clone()), "{path} came twice");
                    }
                }
                assert_eq!(reported.len(), subtasks + POLLS - 1);
                let compared = COMPARED.get();
                let few = FEW * FEW * POLLS;
                assert!(
                    compared <= (POLLS + 1) * (subtasks + POLLS) + few,
                    "{compared}, {subtasks}"
                );
            });
        }
    }
}
