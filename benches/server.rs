//! Server of the benchmarks on loopback. Checks nothing and answers every request alike, so that it
//! costs as little as a server can.

#![allow(unreachable_pub, reason = "a module of several programs")]

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use tokio::runtime::Builder;

/// Starts a server that answers every request with `body`, on its own thread.
pub fn serve(body: Bytes) -> SocketAddr {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
        .expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    let answer = move |request: Request<Incoming>| {
        let body = body.clone();
        async move {
            request.into_body().collect().await.ok();
            let answer = Response::builder().header("Content-Type", "application/json");
            Ok::<_, Infallible>(answer.body(Full::new(body)).expect("a response"))
        }
    };
    std::thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).ok();
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service_fn(answer.clone()));
                tokio::spawn(connection);
            }
        });
    });
    address
}
