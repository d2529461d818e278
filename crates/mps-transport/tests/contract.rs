//! The contract suite, on every transport that there is, and on transports that break it.

#[path = "../examples/blocking_transport.rs"]
#[allow(dead_code)] // the example's `main`
mod blocking_transport;

use mps_transport::test_util::{Replay, contract};
use mps_transport::{HyperTransport, ReqwestTransport};

#[tokio::test]
async fn reqwest_keeps_the_contract() {
    contract::check(|options| ReqwestTransport::new(options).unwrap())
        .await
        .unwrap();
}

#[tokio::test]
async fn hyper_keeps_the_contract() {
    contract::check(|options| HyperTransport::new(options).unwrap())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_transport_over_a_blocking_client_keeps_the_contract() {
    contract::check(blocking_transport::BlockingTransport::new)
        .await
        .unwrap();
}

#[tokio::test]
async fn replay_answers_as_scripted() {
    contract::check_scripted(|answers| Replay::new(answers.into_iter().map(Ok)))
        .await
        .unwrap();
}
