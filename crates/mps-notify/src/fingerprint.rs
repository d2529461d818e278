//! Fingerprints by which the receiver recognizes a notification that is posted again, and tasks.
//! They are keyed with random numbers, so that senders cannot choose them.

use crate::Event;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::ops::Range;

/// Shortest text that is left out of a fingerprint. A shorter one may occur anywhere in a body.
const MIN_LENGTH: usize = 8;

/// Most occurrences of a text that are left out. The service writes each once, and a limit keeps
/// the work for hostile bodies small.
const MAX_OCCURRENCES: usize = 4;

/// Returns the fingerprint of a body without the values that change when it is posted again:
/// signature, expiry time and RequestId.
pub(crate) fn of_body(state: &RandomState, body: &[u8], event: &Event) -> u64 {
    let (timestamp, sign) = match event {
        Event::Task(task) => (task.timestamp, task.sign.as_ref()),
        Event::LiveStream(stream) => (stream.timestamp, stream.sign.as_ref()),
    };
    let timestamp = timestamp.map(|timestamp| timestamp.to_string());
    let volatile = [
        timestamp.as_deref(),
        sign.map(|sign| sign.expose()),
        event.insight().request_id(),
    ];
    let mut left_out: Vec<Range<usize>> = volatile
        .into_iter()
        .flatten()
        .filter(|text| text.len() >= MIN_LENGTH)
        .flat_map(|text| {
            let found = memchr::memmem::find_iter(body, text).take(MAX_OCCURRENCES);
            found.map(move |at| at..at + text.len())
        })
        .collect();
    left_out.sort_by_key(|range| range.start);
    let mut hasher = state.build_hasher();
    let mut from = 0;
    for range in left_out {
        hasher.write(body.get(from..range.start).unwrap_or_default());
        from = from.max(range.end);
    }
    hasher.write(body.get(from..).unwrap_or_default());
    hasher.finish()
}

/// Returns the fingerprint of a task. `None` if the notification names no task.
pub(crate) fn of_task(state: &RandomState, event: &Event) -> Option<u64> {
    let id = event.insight().task_id()?;
    Some(state.hash_one((matches!(event, Event::Task(_)), id)))
}

#[cfg(test)]
mod tests {
    use super::of_body;
    use crate::body::parse;
    use std::hash::RandomState;

    #[test]
    fn body_signed_again_has_the_same_fingerprint() {
        let state = RandomState::new();
        let fingerprint = |body: &str| {
            let event = parse(body.as_bytes()).unwrap();
            of_body(&state, body.as_bytes(), &event)
        };
        let body = |id: &str, time: &str, sign: &str, request: &str| {
            fingerprint(&format!(
                r#"{{"EventType":"WorkflowTask","WorkflowTaskEvent":{{"TaskId":"{id}"}},"Timestamp":{time},"Sign":"{sign}","RequestId":"{request}"}}"#
            ))
        };
        let first = body("a", "1700000600", "01fe6a1b5ef074b8", "335bdaa3-db0e");
        let again = body("a", "1700001200", "5ebd8362121e0bc1", "9946bdaa3-51941d");
        let other = body("b", "1700000600", "01fe6a1b5ef074b8", "335bdaa3-db0e");
        assert_eq!(first, again);
        assert_ne!(first, other);
    }

    #[test]
    fn short_or_overlapping_values_are_no_trouble() {
        let state = RandomState::new();
        for body in [
            r#"{"EventType":"x","Timestamp":1,"Sign":"e","RequestId":""}"#,
            r#"{"EventType":"17000006001700000600","Timestamp":1700000600,"Sign":"60017000006","RequestId":"aaaaaaaaaaaaaaaaaaaa"}"#,
        ] {
            let event = parse(body.as_bytes()).unwrap();
            let first = of_body(&state, body.as_bytes(), &event);
            assert_eq!(first, of_body(&state, body.as_bytes(), &event));
        }
    }
}
