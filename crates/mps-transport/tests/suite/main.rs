//! The public behaviour of the transports, over real sockets on loopback.

mod authority;
mod connection;
mod contract;
mod faults;
mod http2;
mod http2_flood;
mod limits;
mod proxy;
mod recording;
mod tls;

use bytes::Bytes;
use http::Request;
use mps_test_tracing as _;
use mps_transport::{
    HyperTransport, Proxy, ReqwestTransport, Transport, TransportError, TransportErrorKind,
    TransportOptions,
};
use std::sync::Arc;
use std::time::Duration;

/// Both backends with the same options.
fn backends(options: &TransportOptions) -> [(&'static str, Arc<dyn Transport>); 2] {
    [
        ("reqwest", Arc::new(ReqwestTransport::new(options).unwrap())),
        ("hyper", Arc::new(HyperTransport::new(options).unwrap())),
    ]
}

/// The default options without the proxies of the environment.
fn options() -> TransportOptions {
    TransportOptions::default().with_proxy(Proxy::Direct)
}

fn post(url: &str) -> Request<Bytes> {
    Request::post(url)
        .header("content-type", "application/json")
        .body(Bytes::from_static(br#"{"TaskId":"1-WorkflowTask-2"}"#))
        .unwrap()
}

/// Time for bytes that are already sent to arrive on loopback.
const MOMENT: Duration = Duration::from_millis(30);

/// Timeout of an event that happens immediately or never, so that no test hangs.
async fn soon<F: Future>(happens: F) -> F::Output {
    let happens = tokio::time::timeout(Duration::from_secs(10), happens).await;
    happens.expect("what happens at once")
}

/// Formats the error and its causes, for failed assertions.
fn with_causes(error: &TransportError) -> String {
    let mut text = format!("{:?}", error.kind());
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// Returns the kind of the error. Panics with the actual result otherwise.
#[track_caller]
fn kind(case: &str, answer: Result<http::Response<Bytes>, TransportError>) -> TransportErrorKind {
    match answer {
        Err(error) => {
            println!("{case}: {}", with_causes(&error));
            error.kind()
        }
        Ok(answer) => panic!("{case}: answered {answer:?}"),
    }
}
