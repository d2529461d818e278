//! Runs the contract suite on every transport, and on transports that violate it.

#[path = "../../examples/blocking_transport.rs"]
#[allow(dead_code)] // the example's `main`
mod blocking_transport;

use async_trait::async_trait;
use blocking_transport::BlockingTransport;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, LOCATION};
use http::{Request, Response};
use mps_transport::test_util::contract::Contracts;
use mps_transport::test_util::{Capture, Never, Replay, contract};
use mps_transport::{
    ConnectionHandle, HyperTransport, ReqwestTransport, Transport, TransportError,
    TransportErrorKind, TransportOptions,
};
use std::sync::Arc;

#[tokio::test]
async fn reqwest_backend_keeps_the_contract() {
    contract::check(|options| ReqwestTransport::new(options).unwrap())
        .await
        .unwrap();
}

#[tokio::test]
async fn hyper_backend_keeps_the_contract() {
    contract::check(|options| HyperTransport::new(options).unwrap())
        .await
        .unwrap();
}

#[tokio::test]
async fn blocking_client_keeps_the_contract() {
    contract::check(BlockingTransport::new).await.unwrap();
}

#[tokio::test]
async fn arc_with_capture_keeps_the_contract() {
    contract::check(|options| Capture::new(Arc::new(HyperTransport::new(options).unwrap())))
        .await
        .unwrap();
}

#[tokio::test]
async fn replay_keeps_the_scripted_contract() {
    contract::check_scripted(|answers| Replay::new(answers.into_iter().map(Ok)))
        .await
        .unwrap();
}

#[tokio::test]
async fn replay_losing_a_response_is_detected() {
    let violations = contract::check_scripted(|mut answers| {
        answers.remove(3);
        Replay::new(answers.into_iter().map(Ok))
    })
    .await
    .unwrap_err();
    assert!(violations.contracts().eq(["answers_arrive_unchanged"]));
}

// Time can be paused despite sockets, because no byte arrives.
#[tokio::test(start_paused = true)]
async fn hanging_transport_violates_every_contract() {
    let violations = contract::check(|_| Never).await.unwrap_err();
    let documentation = include_str!("../../src/test_util/contract.rs");
    for contract in violations.contracts() {
        assert!(
            documentation.contains(&format!("`{contract}`")),
            "{contract}"
        );
    }
    assert_eq!(violations.contracts().count(), 21);
    assert!(
        violations.to_string().contains("does not finish"),
        "{violations}"
    );
}

/// A transport with a single flaw.
#[derive(Debug)]
struct Flawed {
    inner: Arc<HyperTransport>,
    flaw: Flaw,
    turn: tokio::sync::Mutex<()>,
}

#[derive(Clone, Copy, Debug)]
enum Flaw {
    AddsCharset,
    ReplacesHost,
    FollowsRedirects,
    Repeats,
    GoesOnWhenDropped,
    OneAtATime,
    TellsSecrets,
    SmallerCap,
    FailsOnStatus,
    CallsEverythingOther,
    KeepsDiscarded,
}

impl Flawed {
    fn new(flaw: Flaw, options: &TransportOptions) -> Self {
        let options = match flaw {
            Flaw::SmallerCap => options.clone().with_max_body(options.max_body - 1),
            _ => options.clone(),
        };
        Self {
            inner: Arc::new(HyperTransport::new(&options).unwrap()),
            flaw,
            turn: tokio::sync::Mutex::default(),
        }
    }
}

#[async_trait]
impl Transport for Flawed {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let given = request.clone();
        match self.flaw {
            Flaw::AddsCharset => {
                let json = "application/json;charset=utf-8".parse().unwrap();
                if let Some(content_type) = request.headers_mut().get_mut(CONTENT_TYPE) {
                    *content_type = json;
                }
            }
            Flaw::ReplacesHost => {
                request.headers_mut().remove(HOST);
            }
            Flaw::OneAtATime => {
                let _turn = self.turn.lock().await;
                return self.inner.send(request).await;
            }
            Flaw::GoesOnWhenDropped => {
                let inner = self.inner.clone();
                let sending = tokio::spawn(async move { inner.send(request).await });
                return sending.await.unwrap();
            }
            _ => {}
        }
        let answer = self.inner.send(request).await;
        match (self.flaw, answer) {
            (Flaw::Repeats, Err(_)) => self.inner.send(given).await,
            (Flaw::FollowsRedirects, Ok(answer)) if answer.headers().contains_key(LOCATION) => {
                let location = answer.headers()[LOCATION].to_str().unwrap();
                if !location.starts_with("http://") {
                    return Ok(answer);
                }
                let next = Request::get(location).body(Bytes::new()).unwrap();
                self.inner.send(next).await
            }
            (Flaw::FailsOnStatus, Ok(answer)) if answer.status().is_server_error() => {
                Err(TransportError::new(TransportErrorKind::Other))
            }
            (Flaw::TellsSecrets, Err(error)) => Err(TransportError::with_source(
                error.kind(),
                format!("with {:?}", given.headers().get(AUTHORIZATION)),
            )),
            (Flaw::CallsEverythingOther, Err(error)) => Err(TransportError::with_source(
                TransportErrorKind::Other,
                error,
            )),
            (Flaw::KeepsDiscarded, Ok(mut answer)) => {
                let idle = ConnectionHandle::new(|| {});
                answer.extensions_mut().insert(idle);
                Ok(answer)
            }
            (_, answer) => answer,
        }
    }
}

async fn broken_by(flaw: Flaw) -> Vec<String> {
    match contract::check(|options| Flawed::new(flaw, options)).await {
        Ok(()) => Vec::new(),
        Err(violations) => violations.contracts().map(str::to_owned).collect(),
    }
}

#[tokio::test]
async fn single_contract_is_checked_and_known_deviations_are_allowed() {
    let check = async |contracts: Contracts, flaw| {
        let violations =
            contract::check_with(contracts, |options| Flawed::new(flaw, options)).await;
        violations.map_or_else(
            |v| v.contracts().map(str::to_owned).collect(),
            |()| Vec::new(),
        )
    };
    const REDIRECTS: &str = "redirects_are_not_followed";
    const HOST_KEPT: &str = "request_arrives_unchanged";
    let flaw = Flaw::FollowsRedirects;
    assert_eq!(check(Contracts::only([REDIRECTS]), flaw).await, [REDIRECTS]);
    assert_eq!(check(Contracts::only([HOST_KEPT]), flaw).await, [""; 0]);
    let both = || Contracts::only([REDIRECTS, HOST_KEPT]);
    assert_eq!(
        check(both().allow_deviation(REDIRECTS), flaw).await,
        [""; 0]
    );
    // A deviation that does not occur, and names that do not exist.
    let stale = both().allow_deviation(REDIRECTS).allow_deviation(HOST_KEPT);
    assert_eq!(check(stale, flaw).await, [HOST_KEPT]);
    let unknown = Contracts::only(["a"]).allow_deviation("b");
    assert_eq!(check(unknown, flaw).await, ["a", "b"]);
}

#[tokio::test]
async fn each_flaw_is_detected() {
    let expected: [(Flaw, &[&str]); 11] = [
        (Flaw::AddsCharset, &["request_arrives_unchanged"]),
        (Flaw::ReplacesHost, &["request_arrives_unchanged"]),
        (Flaw::FollowsRedirects, &["redirects_are_not_followed"]),
        (
            Flaw::Repeats,
            &["nothing_is_sent_twice", "short_bodies_are_errors"],
        ),
        (
            Flaw::GoesOnWhenDropped,
            &["dropping_the_future_closes_the_connection"],
        ),
        (Flaw::OneAtATime, &["requests_run_concurrently"]),
        (Flaw::TellsSecrets, &["errors_hide_secrets"]),
        (
            Flaw::KeepsDiscarded,
            &["discarded_connections_are_not_used"],
        ),
        (Flaw::SmallerCap, &["bodies_are_limited"]),
        (Flaw::FailsOnStatus, &["answers_arrive_unchanged"]),
        (
            Flaw::CallsEverythingOther,
            &[
                "nothing_is_sent_twice",
                "bodies_are_limited",
                "silence_ends_in_a_timeout",
                "stalled_bodies_end_in_a_timeout",
                "slow_bodies_end_in_a_timeout",
                "short_bodies_are_errors",
                "resets_are_errors",
                "refused_connections_are_errors",
            ],
        ),
    ];
    let mut checking = tokio::task::JoinSet::new();
    for (flaw, contracts) in expected {
        checking.spawn(async move { (flaw, contracts, broken_by(flaw).await) });
    }
    while let Some(checked) = checking.join_next().await {
        let (flaw, expected, broken) = checked.unwrap();
        assert_eq!(broken, expected, "{flaw:?}");
    }
}
