//! Bounded memory of what was handed on, which marks duplicates and late notifications.

use crate::{Event, Late, fingerprint};
use std::collections::HashMap;
use std::hash::RandomState;
use std::time::{SystemTime, UNIX_EPOCH};

/// Marks of a notification, and what to remember once it is handed on.
#[derive(Debug)]
pub(crate) struct Marks {
    pub(crate) duplicate: bool,
    pub(crate) late: Option<Late>,
    body: u64,
    task: Option<(u64, TaskState)>,
}

/// Latest known state of a task.
#[derive(Clone, Copy, Debug, Default)]
struct TaskState {
    ended: bool,
    /// Largest expiry time of a signature, in seconds since 1970.
    expiry: Option<i64>,
}

/// Notifications and tasks that were handed on.
#[derive(Debug)]
pub(crate) struct History {
    bodies: Recent<()>,
    tasks: Recent<TaskState>,
}

impl History {
    /// Makes a memory of at least `capacity` notifications and as many tasks, and at most twice as
    /// many of each.
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            bodies: Recent::new(capacity),
            tasks: Recent::new(capacity),
        }
    }

    /// Compares a notification with what was handed on. `body` and `task` are its fingerprints.
    pub(crate) fn marks(&self, candidate: &Candidate, now: SystemTime) -> Marks {
        let known = candidate.task.and_then(|task| self.tasks.get(task));
        let state = candidate.state;
        let superseded = known.is_some_and(|known| {
            let is_older = known.expiry.zip(state.expiry);
            known.ended && !state.ended || is_older.is_some_and(|(newest, own)| own < newest)
        });
        let late = match superseded {
            true => Some(Late::Superseded),
            false => expired(state.expiry, now),
        };
        let known = known.unwrap_or_default();
        let latest = TaskState {
            ended: known.ended || state.ended,
            expiry: known.expiry.max(state.expiry),
        };
        Marks {
            duplicate: self.bodies.get(candidate.body).is_some(),
            late,
            body: candidate.body,
            task: candidate.task.map(|task| (task, latest)),
        }
    }

    /// Remembers a notification that was handed on.
    pub(crate) fn remember(&mut self, marks: &Marks) {
        self.bodies.insert(marks.body, ());
        if let Some((task, state)) = marks.task {
            self.tasks.insert(task, state);
        }
    }
}

/// Facts about a notification that the history compares.
#[derive(Debug)]
pub(crate) struct Candidate {
    body: u64,
    task: Option<u64>,
    state: TaskState,
}

impl Candidate {
    pub(crate) fn new(keys: &RandomState, body: &[u8], event: &Event) -> Self {
        let expiry = match event {
            Event::Task(task) => task.timestamp,
            Event::LiveStream(stream) => stream.timestamp,
        };
        Self {
            body: fingerprint::of_body(keys, body, event),
            task: fingerprint::of_task(keys, event),
            state: TaskState {
                ended: event.insight().has_ended(),
                expiry,
            },
        }
    }
}

/// Returns the mark of a notification whose signature expired before `now`.
fn expired(expiry: Option<i64>, now: SystemTime) -> Option<Late> {
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let expiry = u64::try_from(expiry?).unwrap_or_default();
    let seconds = now.checked_sub(expiry).filter(|seconds| *seconds > 0)?;
    Some(Late::Expired { seconds })
}

/// Map of the most recent keys.
///
/// Two generations share the entries. When the younger one is full, it replaces the older one, so
/// that no entry needs a place in a list.
#[derive(Debug)]
struct Recent<V> {
    capacity: usize,
    young: HashMap<u64, V>,
    old: HashMap<u64, V>,
}

impl<V: Copy> Recent<V> {
    fn new(capacity: usize) -> Self {
        Self {
            capacity: capacity.max(1),
            young: HashMap::new(),
            old: HashMap::new(),
        }
    }

    fn get(&self, key: u64) -> Option<V> {
        self.young.get(&key).or_else(|| self.old.get(&key)).copied()
    }

    fn insert(&mut self, key: u64, value: V) {
        if self.young.len() >= self.capacity && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::{Candidate, History, Recent};
    use crate::{Late, body};
    use std::hash::RandomState;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    const NOW: SystemTime = UNIX_EPOCH;

    #[test]
    fn oldest_keys_are_forgotten_first() {
        let mut recent = Recent::new(100);
        for key in 0..100_000 {
            recent.insert(key, key);
            assert!(recent.young.len() + recent.old.len() <= 200);
        }
        for key in 99_900..100_000 {
            assert_eq!(recent.get(key), Some(key));
        }
        assert_eq!(recent.get(99_700), None);
    }

    #[test]
    fn key_in_use_is_not_forgotten() {
        let mut recent = Recent::new(2);
        for key in 1..1000 {
            recent.insert(0, ());
            recent.insert(key, ());
            assert!(recent.get(0).is_some());
        }
    }

    /// Hands on a notification of a task and returns its marks.
    struct Sequence {
        keys: RandomState,
        history: History,
    }

    impl Sequence {
        fn new() -> Self {
            Self {
                keys: RandomState::new(),
                history: History::new(10),
            }
        }

        fn hand_on(&mut self, body: &str, now: SystemTime) -> (bool, Option<Late>) {
            let event = body::parse(body.as_bytes()).unwrap();
            let candidate = Candidate::new(&self.keys, body.as_bytes(), &event);
            let marks = self.history.marks(&candidate, now);
            self.history.remember(&marks);
            (marks.duplicate, marks.late)
        }

        fn task(&mut self, id: &str, status: &str, expiry: &str) -> (bool, Option<Late>) {
            let body = format!(
                r#"{{"EventType":"WorkflowTask","WorkflowTaskEvent":{{"TaskId":"{id}","Status":"{status}"}},"Timestamp":{expiry}}}"#
            );
            self.hand_on(&body, NOW)
        }
    }

    #[test]
    fn change_after_the_end_of_its_task_is_late() {
        let mut sequence = Sequence::new();
        assert_eq!(sequence.task("a", "FINISH", "null"), (false, None));
        let late = Some(Late::Superseded);
        assert_eq!(sequence.task("a", "PROCESSING", "null"), (false, late));
        assert_eq!(sequence.task("a", "PROCESSING", "null"), (true, late));
        assert_eq!(sequence.task("b", "PROCESSING", "null"), (false, None));
        assert_eq!(sequence.task("a", "FINISH", "null"), (true, None));
    }

    #[test]
    fn earlier_expiry_time_is_late_within_one_task() {
        let mut sequence = Sequence::new();
        let task = "PROCESSING";
        assert_eq!(sequence.task("a", task, "1700000700"), (false, None));
        let late = Some(Late::Superseded);
        assert_eq!(sequence.task("a", task, "1700000699"), (true, late));
        assert_eq!(sequence.task("a", task, "1700000700"), (true, None));
        assert_eq!(sequence.task("b", task, "1700000699"), (false, None));
    }

    #[test]
    fn expiry_time_that_has_passed_is_late() {
        let body = r#"{"NotificationType":"ProcessEof","Timestamp":1700000600}"#;
        for (now, late) in [
            (1_700_000_600, None),
            (1_700_000_601, Some(Late::Expired { seconds: 1 })),
        ] {
            let now = UNIX_EPOCH + Duration::from_secs(now);
            assert_eq!(Sequence::new().hand_on(body, now), (false, late));
        }
        let body = r#"{"NotificationType":"ProcessEof","Timestamp":-5}"#;
        let marks = Sequence::new().hand_on(body, UNIX_EPOCH + Duration::from_secs(7));
        assert_eq!(marks, (false, Some(Late::Expired { seconds: 7 })));
    }

    #[test]
    fn results_after_the_end_of_a_stream_are_late() {
        let mut sequence = Sequence::new();
        let end =
            r#"{"NotificationType":"ProcessEof","TaskId":"s","ProcessEofInfo":{"ErrCode":0}}"#;
        let result =
            r#"{"NotificationType":"AiReviewResult","TaskId":"s","AiReviewResultInfo":{}}"#;
        assert_eq!(sequence.hand_on(end, NOW), (false, None));
        let marks = sequence.hand_on(result, NOW);
        assert_eq!(marks, (false, Some(Late::Superseded)));
    }
}
