//! What clients rely on in a transport, as tests for a transport of your own.
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
//! The suite talks to servers of its own on loopback, takes a few seconds, and needs tokio's time to be running (not paused).

mod connections;
mod expect;
mod limits;
mod requests;
mod responses;
mod secrets;
mod suite;
mod violations;

use crate::options::TransportOptions;
use crate::transport::Transport;
use bytes::Bytes;
use expect::{answers, answers_arrive};
use http::Response;
use suite::Suite;

pub use violations::Violations;

/// Checks that transports made by `make` keep the contract.
///
/// `make` is called a few times, with the options that contracts need. A transport has to heed
/// [`total_timeout`](TransportOptions::total_timeout) and [`max_body`](TransportOptions::max_body), and may heed more.
///
/// The contract, in the names that a violation is reported by:
///
/// * `request_arrives_unchanged`: method, path, query and body arrive byte for byte, and the given headers with their given
///   values, none of them twice, none of them replaced (`Host` and `Content-Type` included).
/// * `answers_arrive_unchanged`: status, headers and body of any answer arrive as they were sent. Any status is an answer.
/// * `header_names_come_in_any_case`, and in any order.
/// * `redirects_are_not_followed`: a 3xx is an answer; nobody else hears of the request.
/// * `interim_answers_are_skipped`: 100 and 103 come before the answer, and are not the answer.
/// * `nothing_is_sent_twice`: a request that was not answered is not repeated, neither on a new connection nor on a kept one.
///   It fails with [`Reset`](TransportErrorKind::Reset).
/// * `closed_connections_are_replaced`: a kept connection that the server has closed meanwhile costs at most a
///   [`Reset`](TransportErrorKind::Reset).
/// * `surplus_bytes_answer_nobody`: bytes beyond the end of an answer are not taken for the answer to the next request.
/// * `discarded_connections_are_left`: where answers carry a [`ConnectionHandle`], no request is
///   sent over a connection that was discarded by it.
/// * `bodies_are_capped`: a body larger than the cap is [`TooLarge`](TransportErrorKind::TooLarge), at once if its announced
///   length tells, and is not read to its end; a body as large as the cap is an answer.
/// * `silence_ends_in_a_timeout`, `stalled_bodies_end_in_a_timeout`, `dribbling_bodies_end_in_a_timeout`:
///   [`Timeout`](TransportErrorKind::Timeout), of whatever stage.
/// * `slow_answers_are_awaited` within the time allowed.
/// * `dropping_the_future_closes_the_connection`, before the answer and within it, and the next request is answered.
/// * `short_bodies_are_errors`: an early end is [`Body`](TransportErrorKind::Body), with a `Content-Length` and with chunks.
/// * `resets_are_errors`: [`Reset`](TransportErrorKind::Reset) before the answer; `Reset` or
///   [`Body`](TransportErrorKind::Body) within its body.
/// * `refused_connections_are_errors`: [`Connect`](TransportErrorKind::Connect).
/// * `nonsense_is_an_error`: what is not HTTP is never an answer.
/// * `requests_run_side_by_side`, each with its own answer.
/// * `errors_keep_secrets`: no error shows what `Authorization` or `X-TC-Token` held.
///
/// # Errors
///
/// Lists every contract that is broken, with what was seen.
pub async fn check<T, F>(make: F) -> Result<(), Violations>
where
    T: Transport,
    F: Fn(&TransportOptions) -> T,
{
    let suite = Suite::new(make);
    let mut violations = Violations::default();
    macro_rules! judge {
        ($($contract:ident)+) => {
            $(violations.judge(stringify!($contract), suite.$contract()).await;)+
        };
    }
    judge! {
        request_arrives_unchanged
        answers_arrive_unchanged
        header_names_come_in_any_case
        redirects_are_not_followed
        interim_answers_are_skipped
        nothing_is_sent_twice
        closed_connections_are_replaced
        surplus_bytes_answer_nobody
        discarded_connections_are_left
        bodies_are_capped
        silence_ends_in_a_timeout
        stalled_bodies_end_in_a_timeout
        dribbling_bodies_end_in_a_timeout
        slow_answers_are_awaited
        dropping_the_future_closes_the_connection
        short_bodies_are_errors
        resets_are_errors
        refused_connections_are_errors
        nonsense_is_an_error
        requests_run_side_by_side
        errors_keep_secrets
    }
    violations.into_result()
}

/// Checks a double that answers from a script, which `make` is given: answers arrive unchanged and in order, whatever their
/// status, one for each request.
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
/// Lists what is broken.
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
