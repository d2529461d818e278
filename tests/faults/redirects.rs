//! Redirects. None is followed, so that no second host receives a request or its credentials.

use crate::authority::{Authority, Manner, tls_in_front_of};
use crate::harness::{ID, RUNS, answer, backends, check_text, client, shown, sized, sound};
use mps_describe::ErrorKind;
use mps_describe::transport::Transport;
use mps_describe::transport::test_util::{ScriptedServer, Step};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::task::JoinSet;

const STATUSES: [&str; 5] = [
    "301 Moved Permanently",
    "302 Found",
    "303 See Other",
    "307 Temporary Redirect",
    "308 Permanent Redirect",
];

/// Locations of a redirect: the same host, another port, name, scheme, and no scheme.
fn locations(plain: SocketAddr, tls: SocketAddr) -> [String; 5] {
    [
        "/elsewhere".to_owned(),
        format!("http://{plain}/"),
        format!("http://localhost:{}/", plain.port()),
        format!("https://{tls}/"),
        format!("//{plain}/"),
    ]
}

/// Runs one call that is redirected, and one that shows the connection is in step.
async fn meet(backend: &str, transport: Arc<dyn Transport>, status: &str, location: &str) {
    let case = format!("{backend}, {status} to {location}");
    let headers = format!("Location: {location}?token=canary\r\n");
    let redirect = vec![Step::Read, sized(status, &headers, answer("redirected"))];
    let server = ScriptedServer::start([redirect, sound()].concat())
        .await
        .unwrap();
    let client = client(&server.url(), &transport).build().unwrap();
    let error = client.describe(ID).await.unwrap_err();
    let text = shown(&error);
    assert_eq!(error.kind(), ErrorKind::Unreadable, "{case}: {text}");
    assert_eq!(error.attempts(), 1, "{case}: {text}");
    assert_eq!(server.requests().len(), 1, "{case}");
    assert!(text.contains(location), "{case}: {text}");
    assert!(!text.contains("token=canary"), "{case}: {text}");
    check_text(&case, &text);
    client.describe(ID).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_redirect_reaches_a_second_host() {
    let authority = Authority::new();
    let second = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let config = authority.identity(&["127.0.0.1"]).server(&["http/1.1"]);
    let tls = tls_in_front_of(second.address(), config, Manner::Orderly).await;
    let mut cases = 0;
    for status in STATUSES {
        for location in locations(second.address(), tls) {
            cases += 1;
            for (backend, transport) in backends(&authority.trusted()) {
                let mut runs = JoinSet::new();
                for _ in 0..RUNS {
                    let (transport, location) = (Arc::clone(&transport), location.clone());
                    runs.spawn(async move { meet(backend, transport, status, &location).await });
                }
                runs.join_all().await;
            }
        }
    }
    assert_eq!((cases, second.connections()), (25, 0));
}
