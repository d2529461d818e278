//! The contract of a transport, as tests for your own implementation.
//!
//! ```
//! use mps_transport::ReqwestTransport;
//! use mps_transport::test_util::contract;
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), contract::Violations> {
//! contract::check(|options| ReqwestTransport::new(options).expect("usable options")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The suite starts its own servers on loopback and takes a few seconds. tokio's time must not be
//! paused.

mod connections;
mod expect;
mod limits;
mod requests;
mod responses;
mod secrets;
mod selection;
mod suite;
mod violations;

use crate::options::TransportOptions;
use crate::transport::Transport;
use bytes::Bytes;
use expect::{answers, answers_arrive};
use http::Response;
use suite::Suite;

pub use selection::Contracts;
pub use violations::Violations;

/// Checks the transports that `make` creates.
///
/// `make` is called several times with different options. A transport must respect
/// [`total_timeout`](TransportOptions::total_timeout) and [`max_body`](TransportOptions::max_body),
/// and may respect more.
///
/// The contracts, by the names in a report:
///
/// * `request_arrives_unchanged`: method, path, query and body arrive byte for byte. The given
///   headers arrive once and with their values, including `Host` and `Content-Type`.
/// * `answers_arrive_unchanged`: status, headers and body of any response arrive as sent. Any
///   status is a response.
/// * `header_names_come_in_any_case`: header names of a response have any case and order.
/// * `redirects_are_not_followed`: a 3xx is a response. The request goes to no other server.
/// * `interim_answers_are_skipped`: 100 and 103 precede the response.
/// * `nothing_is_sent_twice`: a request without a response is not repeated, neither on a new
///   connection nor on a kept one. It fails with [`Reset`](crate::TransportErrorKind::Reset).
/// * `closed_connections_are_replaced`: a kept connection that the server has closed causes at most
///   a [`Reset`](crate::TransportErrorKind::Reset).
/// * `surplus_bytes_are_ignored`: bytes after the end of a response are not the response to the
///   next request.
/// * `discarded_connections_are_not_used`: no request is sent on a connection after its
///   [`ConnectionHandle`](crate::ConnectionHandle) discarded it.
/// * `bodies_are_limited`: a body larger than the limit is
///   [`TooLarge`](crate::TransportErrorKind::TooLarge). It is not read to its end, and not at all
///   if its announced length is too large. A body of exactly the limit is a response.
/// * `silence_ends_in_a_timeout`, `stalled_bodies_end_in_a_timeout`,
///   `slow_bodies_end_in_a_timeout`: the error is [`Timeout`](crate::TransportErrorKind::Timeout),
///   of any stage.
/// * `slow_answers_are_awaited`: a slow response within the timeout is a response.
/// * `dropping_the_future_closes_the_connection`: before and during the response. The next request
///   succeeds.
/// * `short_bodies_are_errors`: a truncated body is [`Body`](crate::TransportErrorKind::Body), with
///   a `Content-Length` and with chunks.
/// * `resets_are_errors`: [`Reset`](crate::TransportErrorKind::Reset) before the response. `Reset`
///   or [`Body`](crate::TransportErrorKind::Body) within its body.
/// * `refused_connections_are_errors`: the error is
///   [`Connect`](crate::TransportErrorKind::Connect).
/// * `invalid_http_is_an_error`: bytes that are not HTTP are never a response.
/// * `requests_run_concurrently`: each gets its own response.
/// * `errors_hide_secrets`: no error shows the value of `Authorization` or `X-TC-Token`.
///
/// # Errors
///
/// Lists every violated contract with the observation.
pub async fn check<T, F>(make: F) -> Result<(), Violations>
where
    T: Transport,
    F: Fn(&TransportOptions) -> T,
{
    check_with(Contracts::default(), make).await
}

/// Checks chosen contracts only, or with known deviations. Otherwise like [`check`].
///
/// # Errors
///
/// Lists every violated contract with the observation. Names the contracts of the choice that do
/// not exist, and the deviations that do not occur.
pub async fn check_with<T, F>(contracts: Contracts, make: F) -> Result<(), Violations>
where
    T: Transport,
    F: Fn(&TransportOptions) -> T,
{
    let suite = Suite::new(make);
    let mut violations = Violations::default();
    let mut known = Vec::new();
    macro_rules! judge {
        ($($contract:ident)+) => {$(
            known.push(stringify!($contract));
            if contracts.includes(stringify!($contract)) {
                violations.judge(stringify!($contract), suite.$contract()).await;
            }
        )+};
    }
    judge! {
        request_arrives_unchanged
        answers_arrive_unchanged
        header_names_come_in_any_case
        redirects_are_not_followed
        interim_answers_are_skipped
        nothing_is_sent_twice
        closed_connections_are_replaced
        surplus_bytes_are_ignored
        discarded_connections_are_not_used
        bodies_are_limited
        silence_ends_in_a_timeout
        stalled_bodies_end_in_a_timeout
        slow_bodies_end_in_a_timeout
        slow_answers_are_awaited
        dropping_the_future_closes_the_connection
        short_bodies_are_errors
        resets_are_errors
        refused_connections_are_errors
        invalid_http_is_an_error
        requests_run_concurrently
        errors_hide_secrets
    }
    contracts.apply(violations, &known).into_result()
}

/// Checks a test double that replays prepared responses. They must arrive unchanged and in order,
/// one per request.
///
/// ```
/// use mps_transport::test_util::{Replay, contract};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), contract::Violations> {
/// contract::check_scripted(|answers| Replay::new(answers.into_iter().map(Ok))).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Lists every violated contract with the observation.
pub async fn check_scripted<T, F>(make: F) -> Result<(), Violations>
where
    T: Transport,
    F: Fn(Vec<Response<Bytes>>) -> T,
{
    let mut violations = Violations::default();
    let answers = answers();
    let transport = make(answers.clone());
    let arrive = answers_arrive(&transport, "http://service.test/", &answers);
    violations.judge("answers_arrive_unchanged", arrive).await;
    violations.into_result()
}
