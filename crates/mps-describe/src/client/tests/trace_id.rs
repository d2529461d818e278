//! Tests of the trace id: one for each call, in its requests and its error.

use super::support::ID;
use crate::testing::{answering, builder, header, refusal, script, task};
use std::collections::HashSet;

#[tokio::test(start_paused = true)]
async fn trace_id_is_the_same_in_all_requests_of_a_call_and_in_its_error() {
    let (transport, seen) = answering(|_, _| refusal("InternalError"));
    let client = builder(transport).build().unwrap();
    let error = client.describe(ID).await.unwrap_err();
    let trace_id = error.trace_id().unwrap();
    assert_eq!(seen.lock().unwrap().len(), 3);
    for request in 0..3 {
        let sent = header(&seen, request, "x-tc-traceid");
        assert_eq!(sent.as_deref(), Some(trace_id));
    }
    assert!(format!("{error:?}").contains(trace_id), "{error:?}");
    let parsed = uuid::Uuid::parse_str(trace_id).unwrap();
    assert_eq!(parsed.get_version_num(), 4);
}

#[tokio::test(start_paused = true)]
async fn trace_ids_of_calls_differ() {
    let (transport, seen) = script((0..100).map(|_| task("FINISH")));
    let client = builder(transport).build().unwrap();
    for _ in 0..100 {
        client.describe(ID).await.unwrap();
    }
    let ids: HashSet<_> = (0..100)
        .map(|request| header(&seen, request, "x-tc-traceid"))
        .collect();
    assert_eq!(ids.len(), 100);
}
