//! Benchmark of a complete `Client::describe` over loopback with each backend. Compares it with the
//! bare backend that sends and receives the same bytes, and with our transport over that backend.
//!
//! Run `cargo bench -p mps-suite --bench describe`. `comparison.rs` explains the output.

#![allow(missing_docs, reason = "a program")]

mod client;
mod comparison;
mod figures;
mod payload;
mod server;
mod settings;

use bytes::Bytes;
use client::{Fixed, client, runtime};
use comparison::{Comparisons, Contender};
use http::header::AUTHORIZATION;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy;
use hyper_util::rt::TokioExecutor;
use mps_describe::transport::{
    HyperTransport, ReqwestTransport, Transport, TransportError, TransportErrorKind,
    TransportOptions,
};
use mps_model::DescribeTaskDetailResponse;
use mps_sign::{Credential, SignableRequest, Signer};
use payload::{Input, Profile, Size, Style, TASK_ID};
use server::serve;
use std::hint::black_box;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;
use tokio::runtime::Runtime;

fn main() {
    let mut comparisons = Comparisons::from_args();
    let input = Input {
        size: Size::Small,
        profile: Profile::Mixed,
        style: Style::Compact,
    };
    let body = input.body();
    let length = body.len();
    let address = serve(body.into());
    let runtime = runtime();

    let hyper = HyperTransport::new(&TransportOptions::default()).expect("the defaults are valid");
    let bare_hyper = legacy::Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let bare = |request: Request<Bytes>| {
        let bare_hyper = bare_hyper.clone();
        async move {
            let answer = bare_hyper.request(request.map(Full::new)).await.unwrap();
            answer.into_body().collect().await.unwrap().to_bytes()
        }
    };
    compare(
        &mut comparisons,
        &runtime,
        "hyper, 3 KB",
        length,
        address,
        hyper,
        bare,
    );

    let reqwest =
        ReqwestTransport::new(&TransportOptions::default()).expect("the defaults are valid");
    // reqwest needs a TLS provider, even for plain `http`.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("it is the first");
    let bare_reqwest = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let bare = |request: Request<Bytes>| {
        let bare_reqwest = bare_reqwest.clone();
        async move {
            let request = reqwest::Request::try_from(request).unwrap();
            bare_reqwest
                .execute(request)
                .await
                .unwrap()
                .bytes()
                .await
                .unwrap()
        }
    };
    compare(
        &mut comparisons,
        &runtime,
        "reqwest, 3 KB",
        length,
        address,
        reqwest,
        bare,
    );
    comparisons.finish();
}

fn compare<F: Future<Output = Bytes>>(
    comparisons: &mut Comparisons,
    runtime: &Runtime,
    input: &str,
    length: usize,
    address: SocketAddr,
    transport: impl Transport,
    bare: impl Fn(Request<Bytes>) -> F,
) {
    let transport: Arc<dyn Transport> = Arc::new(transport);
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SecretKeyExample"));
    let request = runtime.block_on(signed_request(address));
    let online = client(&endpoint(address), Arc::clone(&transport));
    let answer = runtime.block_on(bare(request.clone()));
    let offline = client(&endpoint(address), Arc::new(Fixed(answer)));
    let contenders: Vec<Contender<'_>> = vec![
        (
            "bare backend",
            Box::new(|| {
                let body = runtime.block_on(bare(request.clone()));
                assert_eq!(black_box(body).len(), length);
            }),
        ),
        (
            "bare backend, read",
            Box::new(|| {
                let body = runtime.block_on(bare(request.clone()));
                drop(black_box(
                    DescribeTaskDetailResponse::from_slice(&body).unwrap(),
                ));
            }),
        ),
        (
            "bare backend, signed and read",
            Box::new(|| {
                let body = runtime.block_on(bare(signed(&signer, &request)));
                drop(black_box(
                    DescribeTaskDetailResponse::from_slice(&body).unwrap(),
                ));
            }),
        ),
        (
            "our transport",
            Box::new(|| {
                let answer = runtime.block_on(transport.send(request.clone())).unwrap();
                assert_eq!(black_box(answer).body().len(), length);
            }),
        ),
        (
            "no network",
            Box::new(|| {
                drop(black_box(
                    runtime.block_on(offline.describe(TASK_ID)).unwrap(),
                ))
            }),
        ),
        (
            "describe",
            Box::new(|| {
                drop(black_box(
                    runtime.block_on(online.describe(TASK_ID)).unwrap(),
                ))
            }),
        ),
    ];
    comparisons.compare("describe", input, length, contenders);
}

/// Signs the request again, which is the least work that any caller has to do.
#[expect(clippy::disallowed_methods, reason = "the time that is signed")]
fn signed(signer: &Signer, request: &Request<Bytes>) -> Request<Bytes> {
    let mut request = request.clone();
    let host = request.uri().host().expect("a host").to_owned();
    let question = SignableRequest::post_json("mps", &host, request.body());
    let signed = signer.sign(&question, SystemTime::now());
    let headers = request.headers_mut();
    headers.insert("x-tc-timestamp", signed.timestamp().parse().unwrap());
    headers.insert(AUTHORIZATION, signed.authorization().parse().unwrap());
    request
}

/// Returns the complete request that a client sends.
async fn signed_request(address: SocketAddr) -> Request<Bytes> {
    let kept = Arc::new(Kept::default());
    let client = client(&endpoint(address), Arc::clone(&kept) as Arc<dyn Transport>);
    client.describe(TASK_ID).await.expect_err("nothing answers");
    let request = kept.0.lock().unwrap().take();
    request.expect("it was sent")
}

fn endpoint(address: SocketAddr) -> String {
    format!("http://{address}")
}

/// Transport that keeps the request and does not answer.
#[derive(Debug, Default)]
struct Kept(Mutex<Option<Request<Bytes>>>);

#[async_trait::async_trait]
impl Transport for Kept {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        *self.0.lock().unwrap() = Some(request);
        Err(TransportError::new(TransportErrorKind::Other))
    }
}
