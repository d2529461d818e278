//! `/_emulator/counters`: counts of requests and connections.

use serde_json::json;

use super::reply::{Answer, Reply};
use super::request::Request;

pub(super) fn get(request: &Request<'_>) -> Answer {
    let counters = request.state.counts.counters();
    Ok(Reply::ok(json!({
        "requests": counters.requests,
        "answered": counters.answered,
        "faulted": counters.faulted,
        "refused": counters.refused,
        "by_action": counters.by_action,
        "signatures_refused": counters.signatures_refused,
        "max_per_second": counters.max_per_second,
        "connections": counters.connections,
        "connections_refused": counters.connections_refused,
        "connections_open": counters.connections_open,
        "connections_peak": counters.connections_peak,
    })))
}
