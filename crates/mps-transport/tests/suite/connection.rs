//! Connections that a client takes out of use.

use crate::{backends, options, post, soon};
use bytes::Bytes;
use http::Response;
use mps_transport::ConnectionHandle;
use mps_transport::test_util::{ScriptedServer, Step};

/// A script that responds to this many requests on one connection.
fn echoes(count: usize) -> Vec<Step> {
    vec![[Step::Read, Step::Echo]; count].concat()
}

fn discard(answer: &Response<Bytes>) {
    let connection = answer.extensions().get::<ConnectionHandle>();
    connection.expect("both backends add one").discard();
}

#[tokio::test]
async fn discarded_connection_takes_no_further_request() {
    for (backend, transport) in backends(&options()) {
        let server = ScriptedServer::start(echoes(9)).await.unwrap();
        let send = || async { transport.send(post(&server.url())).await.unwrap() };
        let first = send().await;
        discard(&first);
        let second = send().await;
        assert_eq!(server.connections(), 2, "{backend}");
        // Discarding a closed connection does not affect another one.
        discard(&first);
        send().await;
        assert_eq!(server.connections(), 2, "{backend}");
        discard(&second);
        send().await;
        assert_eq!(server.connections(), 3, "{backend}");
    }
}

#[tokio::test]
async fn request_under_way_on_another_connection_is_answered() {
    for (backend, transport) in backends(&options()) {
        let held = vec![Step::Read, Step::Gather(3), Step::Echo];
        let server = ScriptedServer::start_each([held, echoes(9)]).await.unwrap();
        let first = tokio::spawn({
            let (transport, request) = (transport.clone(), post(&server.url()));
            async move { transport.send(request).await }
        });
        soon(server.wait_for_requests(1)).await;
        discard(&transport.send(post(&server.url())).await.unwrap());
        transport.send(post(&server.url())).await.unwrap();
        let first = soon(first).await.unwrap().unwrap();
        assert_eq!(first.body(), post("/").body(), "{backend}");
        assert_eq!(server.connections(), 3, "{backend}");
    }
}

#[tokio::test]
async fn handle_outlives_its_transport_and_keeps_no_connection() {
    for (backend, transport) in backends(&options()) {
        let server = ScriptedServer::start([Step::Read, Step::Echo, Step::Hold])
            .await
            .unwrap();
        let answer = transport.send(post(&server.url())).await.unwrap();
        drop(transport);
        soon(server.wait_for_closed(1)).await;
        discard(&answer);
        assert_eq!(server.connections(), 1, "{backend}");
    }
}
