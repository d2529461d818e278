//! The instance role source.

use crate::support::{Machine, START, answer, network, recording_network};
use mps_credentials::{Credentials, CredentialsErrorKind};
use mps_transport::{TimeoutStage, TransportErrorKind};
use std::time::Duration;
use tokio::time::{Instant, advance};

fn keys(number: u32, seconds: u64) -> String {
    let end = START + seconds;
    format!(
        r#"{{"TmpSecretId": "AKIDrole{number}", "TmpSecretKey": "canary-role-key", "ExpiredTime": {end},
        "Expiration": "2023-11-15T00:13:20Z", "Token": "canary-role-token", "Code": "Success"}}"#
    )
}

#[tokio::test(start_paused = true)]
async fn instance_role_requests_name_then_credential() {
    let (network, requests) =
        recording_network([answer(200, "media-worker\n"), answer(200, keys(1, 7_200))]);
    let machine = Machine::new().network(network);
    let credential = machine.current(Credentials::instance_role()).await.unwrap();
    assert_eq!(credential.secret_id(), "AKIDrole1");
    assert_eq!(credential.token(), Some("canary-role-token"));

    let requests = requests.lock().unwrap();
    let urls: Vec<_> = requests
        .iter()
        .map(|request| (request.method().as_str(), request.uri().to_string()))
        .collect();
    let folder = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
    assert_eq!(
        urls,
        [
            ("GET", folder.to_owned()),
            ("GET", format!("{folder}media-worker"))
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn failed_instance_role_renewal_keeps_old_credential_until_expiry() {
    let machine = Machine::new().network(network([
        answer(200, "media"),
        answer(200, keys(1, 1_000)),
        answer(500, ""),
        answer(200, "media"),
        answer(200, "{}"),
        answer(200, "media"),
        answer(200, r#"{"Code": "Failed"}"#),
        answer(200, "media"),
        answer(200, keys(2, 3_000)),
    ]));
    let credentials = Credentials::instance_role().bind(&machine.context());
    let mut ids = Vec::new();
    for _ in 0..40 {
        ids.push(credentials.current().await.unwrap().secret_id().to_owned());
        advance(Duration::from_secs(30)).await;
    }
    let renewed = ids.iter().position(|id| id == "AKIDrole2").unwrap();
    assert!((30..33).contains(&renewed), "{ids:?}");
    assert!(ids[..renewed].iter().all(|id| id == "AKIDrole1"));
}

#[tokio::test(start_paused = true)]
async fn unreachable_metadata_service_is_not_set() {
    for kind in [
        TransportErrorKind::Dns,
        TransportErrorKind::Connect,
        TransportErrorKind::Timeout(TimeoutStage::Connect),
    ] {
        let machine = Machine::new().network(network([Err(kind)]));
        let (kind, text) = machine.error(Credentials::instance_role()).await;
        assert_eq!(kind, CredentialsErrorKind::NotSet);
        assert_eq!(
            text,
            "instance role: nothing answers at metadata.tencentyun.com, so this machine is not a CVM instance"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn instance_without_role_is_not_set() {
    let machine = Machine::new().network(network([answer(404, "<html>canary</html>")]));
    let (kind, text) = machine.error(Credentials::instance_role()).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(text, "instance role: no role is bound to this instance");
}

#[tokio::test(start_paused = true)]
async fn broken_metadata_response_ends_chain() {
    let large = "x".repeat(70_000);
    let role = || answer(200, "media");
    let host = "metadata.tencentyun.com";
    let no_role = "the metadata service returned something other than a role name";
    let no_keys = "the metadata service named role media but returned no credentials for it";
    for (answers, problem) in [
        (
            vec![answer(500, "canary")],
            format!("{host} answered with status 500 Internal Server Error"),
        ),
        (
            vec![answer(302, "")],
            format!("{host} answered with status 302 Found"),
        ),
        (
            vec![answer(200, large.clone())],
            format!("{host} returned more than 64 KiB"),
        ),
        (vec![answer(200, "")], no_role.into()),
        (vec![answer(200, "<html>canary</html>")], no_role.into()),
        (vec![answer(200, "..")], no_role.into()),
        (vec![answer(200, "../../other")], no_role.into()),
        (vec![answer(200, "a?b")], no_role.into()),
        (vec![answer(200, "a".repeat(129))], no_role.into()),
        (
            vec![Err(TransportErrorKind::Reset)],
            format!("{host} did not answer"),
        ),
        (
            vec![Err(TransportErrorKind::Timeout(TimeoutStage::FirstByte))],
            format!("{host} did not answer"),
        ),
        (
            vec![role(), answer(503, "")],
            format!("{host} answered with status 503 Service Unavailable"),
        ),
        (vec![role(), answer(404, "")], no_keys.into()),
        (
            vec![role(), Err(TransportErrorKind::Connect)],
            no_keys.into(),
        ),
        (
            vec![role(), answer(200, "canary")],
            "the credentials of role media cannot be read: invalid JSON at line 1, column 1".into(),
        ),
        (
            vec![role(), answer(200, r#"{"Code": "Canary"}"#)],
            "the metadata service has no credentials for role media".into(),
        ),
    ] {
        let machine = Machine::new().network(network(answers));
        let (kind, text) = machine.error(Credentials::instance_role()).await;
        assert_eq!(kind, CredentialsErrorKind::Unavailable, "{problem}");
        assert_eq!(text, format!("instance role: {problem}"));
    }
}

#[tokio::test(start_paused = true)]
async fn temporary_credential_without_token_or_expiry_is_refused() {
    for (body, problem) in [
        (
            r#"{"TmpSecretId": "canary", "TmpSecretKey": "canary", "ExpiredTime": 1800000000}"#,
            "the response has no Token",
        ),
        (
            r#"{"TmpSecretId": "canary", "TmpSecretKey": "canary", "Token": "canary"}"#,
            "the response has no ExpiredTime",
        ),
    ] {
        let machine = Machine::new().network(network([answer(200, "media"), answer(200, body)]));
        let (kind, text) = machine.error(Credentials::instance_role()).await;
        assert_eq!(kind, CredentialsErrorKind::Unavailable);
        assert_eq!(text, format!("instance role media: {problem}"));
    }
}

#[tokio::test(start_paused = true)]
async fn silent_metadata_service_times_out_after_five_seconds() {
    let machine = Machine::new().network(Never);
    let begin = Instant::now();
    let (kind, text) = machine.error(Credentials::instance_role()).await;
    assert_eq!(kind, CredentialsErrorKind::Unavailable);
    assert_eq!(
        text,
        "instance role: metadata.tencentyun.com did not answer"
    );
    assert_eq!(begin.elapsed(), Duration::from_secs(5));
}

#[derive(Debug)]
struct Never;

#[async_trait::async_trait]
impl mps_transport::Transport for Never {
    async fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> Result<http::Response<bytes::Bytes>, mps_transport::TransportError> {
        std::future::pending().await
    }
}
