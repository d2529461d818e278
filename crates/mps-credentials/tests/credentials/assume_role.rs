use crate::support::{Machine, answer, at, body, header, network, recording_network, sts_keys};
use http::Method;
use mps_credentials::{AssumeRole, Credentials, CredentialsErrorKind};
use mps_sign::{Credential, SignableRequest, Signer};
use mps_transport::TransportErrorKind;
use std::time::Duration;

const ROLE: &str = "qcs::cam::uin/1:roleName/media";

fn base() -> Credential {
    Credential::new("AKIDbase", "base-key").with_token("base-token")
}

fn assumed(role: AssumeRole) -> Credentials {
    Credentials::assume_role(&base().into(), role)
}

#[tokio::test(start_paused = true)]
async fn the_request_is_the_official_one_signed_with_the_keys_at_hand() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let machine = Machine::new().network(network);
    let credential = machine
        .current(assumed(AssumeRole::new(ROLE)))
        .await
        .unwrap();
    assert_eq!(
        *credential,
        Credential::new("AKIDsts", "sts-key").with_token("sts-token")
    );

    let requests = requests.lock().unwrap();
    let [request] = requests.as_slice() else {
        panic!("{} requests", requests.len());
    };
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.uri(), "https://sts.tencentcloudapi.com/");
    assert_eq!(header(request, "x-tc-action"), "AssumeRole");
    assert_eq!(header(request, "x-tc-version"), "2018-08-13");
    assert_eq!(header(request, "x-tc-region"), "ap-guangzhou");
    assert_eq!(header(request, "content-type"), "application/json");
    let sent = body(request);
    assert_eq!(sent["RoleArn"], ROLE);
    assert_eq!(sent["DurationSeconds"], 7_200);
    assert_eq!(sent["RoleSessionName"], "mps-1700000000000000");
    assert_eq!(sent.as_object().unwrap().len(), 3);

    let signed = Signer::new(base()).sign(
        &SignableRequest::post_json("sts", "sts.tencentcloudapi.com", request.body()),
        at(0),
    );
    for (name, value) in signed.iter() {
        assert_eq!(header(request, name), value);
        assert!(request.headers()[name].is_sensitive(), "{name}");
    }
    assert_eq!(header(request, "x-tc-token"), "base-token");
}

#[tokio::test(start_paused = true)]
async fn what_is_set_is_sent() {
    let (network, requests) = recording_network([sts_keys(60)]);
    let role = AssumeRole::new(ROLE)
        .with_session_name("nightly")
        .with_duration(Duration::from_secs(60))
        .with_external_id("partner")
        .with_policy("{}");
    Machine::new()
        .network(network)
        .current(assumed(role))
        .await
        .unwrap();
    let sent = body(&requests.lock().unwrap()[0]);
    assert_eq!(
        sent,
        serde_json::json!({
            "RoleArn": ROLE, "RoleSessionName": "nightly", "DurationSeconds": 60, "ExternalId": "partner", "Policy": "{}",
        })
    );
}

#[tokio::test(start_paused = true)]
async fn the_service_may_be_elsewhere() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let context = Machine::new()
        .network(network)
        .context()
        .with_sts_endpoint("https://sts.intl.tencentcloudapi.com")
        .unwrap();
    let credentials = assumed(AssumeRole::new(ROLE)).bind(&context);
    credentials.current().await.unwrap();
    let requests = requests.lock().unwrap();
    assert_eq!(requests[0].uri(), "https://sts.intl.tencentcloudapi.com/");
    let signed = Signer::new(base()).sign(
        &SignableRequest::post_json("sts", "sts.intl.tencentcloudapi.com", requests[0].body()),
        at(0),
    );
    assert_eq!(
        header(&requests[0], "authorization"),
        signed.authorization()
    );
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_asked_for_is_not_sent() {
    let (network, requests) = recording_network([]);
    let machine = Machine::new().network(network);
    for (role, origin, problem) in [
        (
            AssumeRole::new(""),
            "role  by credential",
            "role ARN is empty",
        ),
        (
            AssumeRole::new(ROLE).with_duration(Duration::from_millis(999)),
            "role qcs::cam::uin/1:roleName/media by credential",
            "the duration of 0 s is not from 1 s to 43200 s",
        ),
        (
            AssumeRole::new(ROLE).with_duration(Duration::from_secs(43_201)),
            "role qcs::cam::uin/1:roleName/media by credential",
            "the duration of 43201 s is not from 1 s to 43200 s",
        ),
    ] {
        let (kind, text) = machine.error(assumed(role)).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(text, format!("{origin}: {problem}"));
    }
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_told_by_its_code_and_request() {
    let refusal = |code: &str| {
        answer(
            200,
            format!(
                r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"canary"}},"RequestId":"request-1"}}}}"#
            ),
        )
    };
    use CredentialsErrorKind::{Refused, Unavailable};
    for (code, expected, hint) in [
        ("UnauthorizedOperation", Refused, ""),
        ("AuthFailure.SecretIdNotFound", Refused, ""),
        (
            "AuthFailure.SignatureExpire",
            Refused,
            ": set this machine's clock",
        ),
        ("InvalidParameter.RoleNotExist", Refused, ""),
        ("InternalError", Unavailable, ""),
        ("InternalError.DbError", Unavailable, ""),
        ("RequestLimitExceeded.UinLimitExceeded", Unavailable, ""),
        ("ServiceUnavailable", Unavailable, ""),
    ] {
        let machine = Machine::new().network(network([refusal(code)]));
        let (kind, text) = machine.error(assumed(AssumeRole::new(ROLE))).await;
        assert_eq!(kind, expected, "{code}");
        assert_eq!(
            text,
            format!(
                "role {ROLE} by credential: sts.tencentcloudapi.com refused with {code}{hint} (request request-1)"
            )
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_none_may_be_better_later() {
    for (answer, problem) in [
        (Err(TransportErrorKind::Tls), "did not answer"),
        (
            answer(502, "<html>canary"),
            "answered with status 502 Bad Gateway and no readable body: not JSON at line 1, column 1",
        ),
        (
            answer(200, "{}"),
            "answered with status 200 OK and no readable body: a member at line 1, column 2 is not of the expected type",
        ),
        (answer(200, r#"{"Response":{}}"#), "answered without keys"),
        (
            answer(200, r#"{"Response":{"Error":null,"RequestId":"1"}}"#),
            "answered without keys",
        ),
    ] {
        let machine = Machine::new().network(network([answer]));
        let (kind, text) = machine.error(assumed(AssumeRole::new(ROLE))).await;
        assert_eq!(kind, CredentialsErrorKind::Unavailable);
        assert_eq!(
            text,
            format!("role {ROLE} by credential: sts.tencentcloudapi.com {problem}")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_keys_at_hand_are_asked_for_anew_each_time() {
    let (network, requests) = recording_network([sts_keys(100), sts_keys(1_000)]);
    let machine = Machine::new()
        .file(
            ".tencentcloud/credentials",
            "[default]\nsecret_id = AKIDfirst\nsecret_key = key\n",
        )
        .network(network);
    let credentials =
        Credentials::assume_role(&Credentials::profile("default"), AssumeRole::new(ROLE))
            .bind(&machine.context());
    credentials.current().await.unwrap();

    let _machine = machine.file(
        ".tencentcloud/credentials",
        "[default]\nsecret_id = AKIDsecond\nsecret_key = key\n",
    );
    tokio::time::advance(Duration::from_secs(90)).await;
    credentials.current().await.unwrap();
    let requests = requests.lock().unwrap();
    assert!(header(&requests[0], "authorization").contains("Credential=AKIDfirst/"));
    assert!(header(&requests[1], "authorization").contains("Credential=AKIDsecond/"));
}
