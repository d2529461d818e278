//! Faults before a connection exists: a closed port, and a port that does not answer.

use crate::harness::{ID, RUNS, backends, broken, client, shown, sound};
use crate::options;
use mps_describe::transport::TransportErrorKind::{Connect, Timeout};
use mps_describe::transport::test_util::ScriptedServer;
use mps_describe::transport::{TimeoutStage, Transport, TransportErrorKind};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;

async fn meet_many(
    transports: [(&'static str, Arc<dyn Transport>); 2],
    url: &str,
    kind: TransportErrorKind,
) {
    for (backend, transport) in transports {
        let mut runs = JoinSet::new();
        for _ in 0..RUNS {
            let client = client(url, &transport).build().unwrap();
            runs.spawn(async move {
                let error = client.describe(ID).await.unwrap_err();
                let text = shown(&error);
                assert_eq!(broken(&error), Some(kind), "{backend}: {text}");
                assert_eq!(error.attempts(), 3, "{backend}: {text}");
                assert!(!error.may_have_been_processed(), "{backend}: {text}");
            });
        }
        runs.join_all().await;
    }
}

#[tokio::test]
async fn closed_port_is_a_connect_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    meet_many(backends(&options()), &url, Connect).await;
}

#[tokio::test]
async fn port_that_does_not_answer_is_a_connect_timeout() {
    // The queue of the listener is full, so the kernel drops further attempts to connect.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let brief = Duration::from_millis(200);
    let mut waiting = Vec::new();
    while let Ok(connected) = tokio::time::timeout(brief, TcpStream::connect(address)).await {
        waiting.push(connected.unwrap());
    }
    let options = options().with_connect_timeout(brief);
    let url = format!("http://{address}");
    meet_many(backends(&options), &url, Timeout(TimeoutStage::Connect)).await;
}

#[tokio::test]
async fn second_address_of_a_name_is_tried() {
    // `localhost` is often both ::1 and 127.0.0.1, and the server listens on the latter only.
    for (backend, transport) in backends(&options()) {
        for _ in 0..RUNS {
            let server = ScriptedServer::start(sound()).await.unwrap();
            let url = format!("http://localhost:{}", server.address().port());
            let client = client(&url, &transport).build().unwrap();
            let result = client.describe(ID).await;
            assert!(result.is_ok(), "{backend}: {result:?}");
        }
    }
}
