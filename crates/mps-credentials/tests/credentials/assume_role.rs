//! The `assume_role` source.

use crate::support::{
    Machine, START, answer, at, body, header, network, recording_network, sts_keys,
};
use bytes::Bytes;
use http::{Method, Response};
use mps_credentials::{AssumeRole, Credentials, CredentialsErrorKind, SourceOutcome};
use mps_sign::{Credential, SignableRequest, Signer};
use mps_transport::TransportErrorKind;
use std::time::{Duration, UNIX_EPOCH};

const ROLE: &str = "qcs::cam::uin/1:roleName/media";

fn base() -> Credential {
    Credential::new("AKIDbase", "canary-base-key").with_token("canary-base-token")
}

fn assumed(role: AssumeRole) -> Credentials {
    Credentials::assume_role(&base().into(), role)
}

#[tokio::test(start_paused = true)]
async fn assume_role_request_matches_official_one_and_is_signed_with_base_credential() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let machine = Machine::new().network(network);
    let credential = machine
        .current(assumed(AssumeRole::new(ROLE)))
        .await
        .unwrap();
    assert_eq!(
        *credential,
        Credential::new("AKIDsts", "canary-sts-key").with_token("canary-sts-token")
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
    assert_eq!(header(request, "x-tc-token"), "canary-base-token");
}

#[tokio::test(start_paused = true)]
async fn assume_role_options_are_sent() {
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
async fn sts_endpoint_of_context_is_used() {
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

/// The response to a request whose time is rejected, with these headers.
fn time_refused(headers: &[(&'static str, &str)]) -> Result<Response<Bytes>, TransportErrorKind> {
    let body = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"m"},"RequestId":"request-1"}}"#;
    answer(200, body).map(|mut response| {
        for (name, value) in headers {
            response.headers_mut().insert(*name, value.parse().unwrap());
        }
        response
    })
}

#[tokio::test(start_paused = true)]
async fn rejected_clock_is_corrected_by_date_of_service() {
    const LIFE: i64 = 14_400;
    for (date, ahead) in [
        ("Wed, 15 Nov 2023 01:13:20 GMT", 10_800),
        ("Tue, 14 Nov 2023 19:13:20 GMT", -10_800),
    ] {
        // The credential is valid for four hours by the clock of the service.
        let (network, requests) = recording_network([
            time_refused(&[("date", date)]),
            sts_keys((ahead + LIFE).try_into().unwrap()),
        ]);
        let machine = Machine::new().network(network);
        let reports = assumed(AssumeRole::new(ROLE))
            .bind(&machine.context())
            .explain()
            .await;
        let SourceOutcome::Used(keys) = &reports[0].outcome else {
            panic!("{reports:?}");
        };
        let left = keys.expires_at.unwrap().duration_since(at(0)).unwrap();
        let second = Duration::from_secs(1);
        let life = Duration::from_secs(LIFE.try_into().unwrap());
        assert!(left.abs_diff(life) <= second, "{left:?}");

        let requests = requests.lock().unwrap();
        assert_eq!(requests.len(), 2);
        let time = UNIX_EPOCH + Duration::from_secs(START.checked_add_signed(ahead).unwrap());
        let signed = Signer::new(base()).sign(
            &SignableRequest::post_json("sts", "sts.tencentcloudapi.com", requests[1].body()),
            time,
        );
        assert_eq!(header(&requests[1], "x-tc-timestamp"), signed.timestamp());
        assert_eq!(
            header(&requests[1], "authorization"),
            signed.authorization()
        );
    }
}

#[tokio::test(start_paused = true)]
async fn rejected_clock_without_usable_date_is_reported() {
    let hour_ahead = ("date", "Tue, 14 Nov 2023 23:13:20 GMT");
    for (answers, asked) in [
        (vec![time_refused(&[])], 1),
        (vec![time_refused(&[("date", "yesterday")])], 1),
        (
            vec![time_refused(&[("date", "Tue, 14 Nov 2023 22:13:21 GMT")])],
            1,
        ),
        (
            vec![time_refused(&[("date", "Sun, 12 Nov 2023 22:13:21 GMT")])],
            1,
        ),
        (vec![time_refused(&[hour_ahead, ("age", "3600")])], 1),
        (
            vec![time_refused(&[hour_ahead]), time_refused(&[hour_ahead])],
            2,
        ),
    ] {
        let (network, requests) = recording_network(answers);
        let machine = Machine::new().network(network);
        let (kind, text) = machine.error(assumed(AssumeRole::new(ROLE))).await;
        assert_eq!(kind, CredentialsErrorKind::Refused);
        assert!(text.contains("set this machine's clock"), "{text}");
        assert_eq!(requests.lock().unwrap().len(), asked);
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_assume_role_option_is_refused_before_sending() {
    let (network, requests) = recording_network([]);
    let machine = Machine::new().network(network);
    for (role, origin, problem) in [
        (AssumeRole::new(""), "credential", "role ARN is empty"),
        (
            AssumeRole::new(ROLE).with_session_name("night\nly"),
            "credential",
            "session name contains a control character, such as a line break",
        ),
        (
            AssumeRole::new(ROLE).with_duration(Duration::from_millis(999)),
            "role qcs::cam::uin/1:roleName/media by credential",
            "the duration of 0 s must be between 1 s and 43200 s",
        ),
        (
            AssumeRole::new(ROLE).with_duration(Duration::from_secs(43_201)),
            "role qcs::cam::uin/1:roleName/media by credential",
            "the duration of 43201 s must be between 1 s and 43200 s",
        ),
    ] {
        let (kind, text) = machine.error(assumed(role)).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(text, format!("{origin}: {problem}"));
    }
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn expired_base_credential_sends_nothing() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let machine = Machine::new().network(network).file(
        ".tccli/default.credential",
        format!(r#"{{"secretId": "AKIDbase", "secretKey": "canary", "expiresAt": {START}}}"#),
    );
    let base = Credentials::tccli_profile("default");
    let role = Credentials::assume_role(&base, AssumeRole::new(ROLE));
    let (kind, text) = machine.error(role).await;
    assert_eq!(kind, CredentialsErrorKind::Expired, "{text}");
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn refusal_names_code_and_request_id() {
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
async fn unreadable_sts_response_is_retryable() {
    for (answer, problem) in [
        (Err(TransportErrorKind::Tls), "did not answer"),
        (
            answer(502, "<html>canary"),
            "answered with status 502 Bad Gateway and no readable body: invalid JSON at line 1, column 1",
        ),
        (
            answer(200, "{}"),
            "answered with status 200 OK and no readable body: the value at line 1, column 2 has an unexpected type",
        ),
        (
            answer(200, r#"{"Response":{}}"#),
            "answered without credentials",
        ),
        (
            answer(200, r#"{"Response":{"Error":null,"RequestId":"1"}}"#),
            "answered without credentials",
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
async fn temporary_credential_without_token_or_expiry_is_refused() {
    let keys = r#""TmpSecretId": "canary", "TmpSecretKey": "canary""#;
    for (body, missing) in [
        (
            format!(r#"{{"Response": {{"Credentials": {{{keys}}}, "ExpiredTime": 1800000000}}}}"#),
            "Token",
        ),
        (
            format!(r#"{{"Response": {{"Credentials": {{{keys}, "Token": "canary"}}}}}}"#),
            "ExpiredTime",
        ),
    ] {
        let machine = Machine::new().network(network([answer(200, body)]));
        let (kind, text) = machine.error(assumed(AssumeRole::new(ROLE))).await;
        assert_eq!(kind, CredentialsErrorKind::Unavailable);
        assert_eq!(
            text,
            format!("role {ROLE} by credential: the response has no {missing}")
        );
    }
}

#[test]
fn static_base_credential_of_role_is_checked() {
    assumed(AssumeRole::new(ROLE)).check().unwrap();
    let base = Credential::new("AKIDbase", "copied\n").into();
    let error = Credentials::assume_role(&base, AssumeRole::new(ROLE)).check();
    assert_eq!(
        error.unwrap_err().to_string(),
        "credential: the secret key contains a control character, such as a line break"
    );
}

#[tokio::test(start_paused = true)]
async fn base_credential_of_role_is_reloaded_on_each_renewal() {
    let (network, requests) = recording_network([sts_keys(100), sts_keys(1_000)]);
    let machine = Machine::new()
        .file(
            ".tencentcloud/credentials",
            "[default]\nsecret_id = AKIDfirst\nsecret_key = canary-key\n",
        )
        .network(network);
    let credentials =
        Credentials::assume_role(&Credentials::profile("default"), AssumeRole::new(ROLE))
            .bind(&machine.context());
    credentials.current().await.unwrap();

    let _machine = machine.file(
        ".tencentcloud/credentials",
        "[default]\nsecret_id = AKIDsecond\nsecret_key = canary-key\n",
    );
    tokio::time::advance(Duration::from_secs(90)).await;
    credentials.current().await.unwrap();
    let requests = requests.lock().unwrap();
    assert!(header(&requests[0], "authorization").contains("Credential=AKIDfirst/"));
    assert!(header(&requests[1], "authorization").contains("Credential=AKIDsecond/"));
}
