//! Listening, connections, limits, and stopping.

use std::time::Duration;

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_KEY};

use crate::client::{Connection, End, SignedRequest};

#[tokio::test]
async fn default_address_is_loopback() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    assert!(emulator.addr().ip().is_loopback());
    assert_eq!(emulator.url(), format!("http://{}", emulator.addr()));
}

#[tokio::test]
async fn connection_serves_several_requests() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let request = SignedRequest::documented().signed(&emulator.addr().to_string());
    let mut connection = Connection::open(emulator.addr()).await;
    for _ in 0..3 {
        connection.write(&request).await;
        assert_eq!(connection.answer().await.expect("an answer").code(), "ok");
    }
    // Two pipelined requests.
    connection.write(&[&request[..], &request].concat()).await;
    for _ in 0..2 {
        assert_eq!(connection.answer().await.expect("an answer").code(), "ok");
    }
    let counters = emulator.counters();
    assert_eq!(
        (
            counters.connections,
            counters.connections_open,
            counters.connections_peak
        ),
        (1, 1, 1)
    );
    assert_eq!(counters.requests, 5);
}

/// Connections to the control API do not count, because a test would count its own ones.
#[tokio::test]
async fn connection_counts_from_its_first_request_to_the_service() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let host = emulator.addr().to_string();
    let control = format!("GET /_emulator/counters HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let request = SignedRequest::documented().signed(&host);
    let counted = || {
        let counters = emulator.counters();
        let open = counters.connections_open;
        (counters.connections, open, counters.connections_peak)
    };
    let mut silent = Connection::open(emulator.addr()).await;
    let mut both = Connection::open(emulator.addr()).await;
    for _ in 0..2 {
        both.write(control.as_bytes()).await;
        assert_eq!(both.answer().await.expect("an answer").status, 200);
    }
    assert_eq!(counted(), (0, 0, 0));
    for _ in 0..2 {
        both.write(&request).await;
        assert_eq!(both.answer().await.expect("an answer").code(), "ok");
        both.write(control.as_bytes()).await;
        assert_eq!(both.answer().await.expect("an answer").status, 200);
    }
    assert_eq!(counted(), (1, 1, 1));
    silent.write(&request).await;
    assert_eq!(silent.answer().await.expect("an answer").code(), "ok");
    assert_eq!(counted(), (2, 2, 2));
    drop((silent, both));
    while counted().1 > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(counted(), (2, 0, 2));
}

#[tokio::test]
async fn connection_close_header_closes_the_connection() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let request = SignedRequest::documented()
        .with(|request| request.headers.push(("Connection", "close".into())));
    let mut connection = Connection::open(emulator.addr()).await;
    connection
        .write(&request.signed(&emulator.addr().to_string()))
        .await;
    let answer = connection.answer().await.expect("an answer");
    assert_eq!(answer.headers["connection"], "close");
    assert_eq!(connection.rest().await, (Vec::new(), End::Closed));
}

#[tokio::test]
async fn head_above_the_limit_is_refused() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let padded = |length| {
        SignedRequest::documented()
            .with(|request| request.headers.push(("X-Pad", "x".repeat(length))))
    };
    assert_eq!(padded(63 * 1024).send(&emulator).await.code(), "ok");
    for length in [64 * 1024, 1024 * 1024] {
        let mut connection = Connection::open(emulator.addr()).await;
        let request = padded(length).signed(&emulator.addr().to_string());
        connection.write(&request).await;
        let (bytes, end) = connection.rest().await;
        // A reset may discard the response while the caller is still sending.
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            text.starts_with("HTTP/1.1 431 ") || text.is_empty(),
            "{text}"
        );
        assert_ne!(end, End::Silence);
    }
    assert_eq!(emulator.counters().requests, 1);
}

#[tokio::test]
async fn slow_caller_is_disconnected() {
    let emulator = Emulator::builder()
        .client_timeout(Duration::from_millis(50))
        .start()
        .await
        .expect("a free port");
    let mut in_head = Connection::open(emulator.addr()).await;
    in_head.write(b"POST / HTTP/1.1\r\nHost: ").await;
    assert_ne!(in_head.rest().await.1, End::Silence);

    let mut idle = Connection::open(emulator.addr()).await;
    assert_ne!(idle.rest().await.1, End::Silence);
    let mut idle = Connection::open(emulator.addr()).await;
    idle.write(&SignedRequest::documented().signed(&emulator.addr().to_string()))
        .await;
    idle.answer().await.expect("an answer");
    assert_eq!(idle.rest().await, (Vec::new(), End::Closed));

    let mut in_body = Connection::open(emulator.addr()).await;
    in_body
        .write(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
        .await;
    let (bytes, end) = in_body.rest().await;
    assert!(String::from_utf8_lossy(&bytes).starts_with("HTTP/1.1 408 Request Timeout\r\n"));
    assert_ne!(end, End::Silence);
}

#[tokio::test]
async fn stop_closes_connections_and_frees_the_port() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let address = emulator.addr();
    let mut idle = Connection::open(address).await;
    idle.write(&SignedRequest::documented().signed(&address.to_string()))
        .await;
    idle.answer().await.expect("an answer");
    emulator.stop().await;
    assert_eq!(idle.rest().await.1, End::Closed);
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
    // The port is free again.
    let again = Emulator::builder()
        .listen(address)
        .start()
        .await
        .expect("the port is free");
    assert_eq!(SignedRequest::documented().send(&again).await.code(), "ok");
}

#[tokio::test]
async fn dropped_emulator_stops() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let mut idle = Connection::open(emulator.addr()).await;
    drop(emulator);
    assert_ne!(idle.rest().await.1, End::Silence);
}

#[tokio::test]
async fn address_in_use_is_an_error() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let error = Emulator::builder()
        .listen(emulator.addr())
        .start()
        .await
        .expect_err("in use");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[test]
fn start_on_thread_serves_without_a_runtime() {
    let emulator = Emulator::builder().start_on_thread().expect("a free port");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        assert_eq!(
            SignedRequest::documented().send(&emulator).await.code(),
            "ok"
        );
        assert_eq!(emulator.calls_for(DOCUMENTED_TASK_ID), 1);
        emulator.stop().await;
    });
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address");
    let error = Emulator::builder()
        .listen(address)
        .start_on_thread()
        .expect_err("in use");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn ready_file_appears_complete() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("ready");
    std::fs::write(&path, "of an earlier run, and longer than an address").expect("a file");
    // A link of the name that the file has before it is complete.
    #[cfg(unix)]
    let elsewhere = tempfile::NamedTempFile::new().expect("a file");
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        elsewhere.path(),
        directory
            .path()
            .join(format!("ready.{}", std::process::id())),
    )
    .expect("a link");
    emulator.write_ready_file(&path).expect("a file");
    #[cfg(unix)]
    assert_eq!(elsewhere.as_file().metadata().expect("a file").len(), 0);
    assert_eq!(
        std::fs::read_to_string(&path).expect("a file"),
        emulator.url()
    );
    let names = std::fs::read_dir(directory.path()).expect("a directory");
    assert_eq!(names.count(), 1);
    let absent = directory.path().join("absent").join("ready");
    assert!(emulator.write_ready_file(absent).is_err());
}

#[tokio::test]
async fn debug_output_contains_no_secret() {
    let emulator = Emulator::builder()
        .key("AKIDmine", "canary-key")
        .web_identity_token("canary-token");
    let text = format!("{emulator:?}");
    assert!(!text.contains("canary"), "{text}");
    let emulator = emulator.start().await.expect("a free port");
    let text = format!("{emulator:?}");
    assert!(
        !text.contains("canary") && !text.contains(SECRET_KEY),
        "{text}"
    );
}
