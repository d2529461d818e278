//! The web identity source.

use crate::support::{Machine, body, header, recording_network, sts_keys};
use mps_credentials::{Credentials, CredentialsErrorKind};
use std::time::Duration;

const ROLE: &str = "qcs::cam::uin/1:roleName/pod";
const VARIABLES: [&str; 4] = [
    "TKE_REGION",
    "TKE_PROVIDER_ID",
    "TKE_WEB_IDENTITY_TOKEN_FILE",
    "TKE_ROLE_ARN",
];

fn pod() -> Machine {
    let machine = Machine::new().file("token", "first.web.token\n");
    let token_file = machine.home("token");
    machine
        .variable("TKE_REGION", "ap-singapore")
        .variable("TKE_PROVIDER_ID", "OIDC")
        .variable("TKE_WEB_IDENTITY_TOKEN_FILE", &token_file)
        .variable("TKE_ROLE_ARN", ROLE)
}

#[tokio::test(start_paused = true)]
async fn web_identity_token_is_exchanged_unsigned_in_cluster_region() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let credential = pod()
        .network(network)
        .current(Credentials::web_identity())
        .await
        .unwrap();
    assert_eq!(credential.secret_id(), "AKIDsts");

    let requests = requests.lock().unwrap();
    let request = &requests[0];
    assert_eq!(request.uri(), "https://sts.tencentcloudapi.com/");
    assert_eq!(header(request, "authorization"), "SKIP");
    assert_eq!(header(request, "x-tc-action"), "AssumeRoleWithWebIdentity");
    assert_eq!(header(request, "x-tc-version"), "2018-08-13");
    // The Go client sends a constant instead.
    assert_eq!(header(request, "x-tc-region"), "ap-singapore");
    assert_eq!(header(request, "x-tc-timestamp"), "1700000000");
    assert_eq!(
        body(request),
        serde_json::json!({
            "ProviderId": "OIDC",
            "WebIdentityToken": "first.web.token",
            "RoleArn": ROLE,
            "RoleSessionName": "mps-1700000000000000",
            "DurationSeconds": 7_200,
        })
    );
}

#[tokio::test(start_paused = true)]
async fn token_file_is_read_on_each_load() {
    let (network, requests) = recording_network([sts_keys(100), sts_keys(1_000)]);
    let machine = pod().network(network);
    let credentials = Credentials::web_identity().bind(&machine.context());
    credentials.current().await.unwrap();
    let _machine = machine.file("token", "second.web.token");
    tokio::time::advance(Duration::from_secs(90)).await;
    credentials.current().await.unwrap();

    let requests = requests.lock().unwrap();
    let tokens: Vec<_> = requests
        .iter()
        .map(|request| body(request)["WebIdentityToken"].clone())
        .collect();
    assert_eq!(tokens, ["first.web.token", "second.web.token"]);
}

#[tokio::test(start_paused = true)]
async fn no_tke_variable_is_not_set_and_some_are_invalid() {
    let (kind, text) = Machine::new().error(Credentials::web_identity()).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(
        text,
        "web identity: none of TKE_REGION, TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE, TKE_ROLE_ARN is set"
    );
    for missing in VARIABLES {
        let machine = VARIABLES
            .into_iter()
            .filter(|name| *name != missing)
            .fold(Machine::new(), |machine, name| machine.variable(name, "x"));
        let (kind, text) = machine.error(Credentials::web_identity()).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(
            text,
            format!("web identity: {missing} is not set, although other TKE variables are")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_web_identity_value_is_refused_before_sending() {
    for (name, value, problem) in [
        (
            "TKE_REGION",
            "ap\r\nX-Injected: canary",
            "TKE_REGION contains a control character, such as a line break",
        ),
        (
            "TKE_REGION",
            "AP Guangzhou",
            "TKE_REGION is not a region such as ap-guangzhou",
        ),
        (
            "TKE_REGION",
            "-",
            "TKE_REGION is not a region such as ap-guangzhou",
        ),
        ("TKE_ROLE_ARN", "", "TKE_ROLE_ARN is empty"),
        ("TKE_PROVIDER_ID", " ", "TKE_PROVIDER_ID is blank"),
        (
            "TKE_WEB_IDENTITY_TOKEN_FILE",
            "/nowhere/token",
            "TKE_WEB_IDENTITY_TOKEN_FILE names /nowhere/token, which does not exist",
        ),
    ] {
        let (network, requests) = recording_network([]);
        let machine = pod().variable(name, value).network(network);
        let (kind, text) = machine.error(Credentials::web_identity()).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(text, format!("web identity: {problem}"));
        assert!(requests.lock().unwrap().is_empty());
    }
    for (token, problem) in [
        ("", "is empty"),
        (
            "canary\ncanary",
            "contains a control character, such as a line break",
        ),
    ] {
        let machine = pod().file("token", token);
        let (kind, text) = machine.error(Credentials::web_identity()).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(
            text,
            format!("web identity: the token in the token file {problem}")
        );
    }
}
