//! Temporary keys from STS and the metadata address.

use std::time::{Duration, SystemTime};

use mps_emulator::{Emulator, Time};
use serde_json::{Value, json};

use crate::client::{Connection, ReceivedResponse, SignedRequest, unix};

const ROLE: &str = "qcs::cam::uin/100000000001:roleName/media";

async fn look_up(url: &str, path: &str) -> ReceivedResponse {
    let host = url.strip_prefix("http://").expect("a URL");
    let mut connection = Connection::open(host.parse().expect("an address")).await;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    connection.write(request.as_bytes()).await;
    connection.answer().await.expect("an answer")
}

fn assume(parameters: Value) -> SignedRequest {
    SignedRequest::post("sts", "AssumeRole", "2018-08-13", parameters)
}

fn with_web_identity(token: &str) -> SignedRequest {
    let parameters = json!({
        "ProviderId": "cls-1", "WebIdentityToken": token, "RoleArn": ROLE, "RoleSessionName": "test"
    });
    SignedRequest::post("sts", "AssumeRoleWithWebIdentity", "2018-08-13", parameters).with(
        |request| {
            request.without = vec!["Authorization"];
            request.headers.push(("authorization", "SKIP".into()));
        },
    )
}

/// A description signed with a temporary key.
fn describe_with(id: &Value, key: &Value, token: &Value, at: SystemTime) -> SignedRequest {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    SignedRequest::documented().with(|request| {
        request.id = text(id);
        request.key = text(key);
        request.token = Some(text(token));
        request.at = at;
    })
}

#[tokio::test]
async fn metadata_address_issues_keys_of_the_role() {
    let time = Time::manual(SystemTime::now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .instance_role("media-role")
        .temporary_key_lifetime(Duration::from_secs(600))
        .start()
        .await
        .expect("a free port");
    let url = emulator.metadata_url();
    assert_eq!(url, emulator.url());
    let base = "/latest/meta-data/cam/security-credentials";
    for path in [base.to_owned(), format!("{base}/")] {
        let role = look_up(&url, &path).await;
        assert_eq!(
            (role.status, role.body.as_slice()),
            (200, &b"media-role"[..])
        );
    }
    for path in [format!("{base}/other"), "/latest/meta-data/".into()] {
        assert_eq!(look_up(&url, &path).await.status, 404);
    }
    let answer = look_up(&url, &format!("{base}/media-role")).await;
    let keys: Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(keys["Code"], "Success");
    assert_eq!(keys["ExpiredTime"], unix(time.now()) + 600);
    let expiration = humantime::parse_rfc3339(keys["Expiration"].as_str().expect("a time"));
    assert_eq!(unix(expiration.expect("a time")), unix(time.now()) + 600);

    let describe = |at| {
        describe_with(
            &keys["TmpSecretId"],
            &keys["TmpSecretKey"],
            &keys["Token"],
            at,
        )
    };
    assert_eq!(describe(time.now()).send(&emulator).await.code(), "ok");
    let without = describe(time.now()).with(|request| request.token = None);
    assert_eq!(
        without.send(&emulator).await.code(),
        "AuthFailure.TokenFailure"
    );
    let wrong = describe(time.now()).with(|request| request.token = Some("other".into()));
    assert_eq!(
        wrong.send(&emulator).await.code(),
        "AuthFailure.TokenFailure"
    );
    let wrong_key = describe(time.now()).with(|request| request.key = "other".into());
    assert_eq!(
        wrong_key.send(&emulator).await.code(),
        "AuthFailure.SignatureFailure"
    );

    time.advance(Duration::from_secs(599));
    assert_eq!(describe(time.now()).send(&emulator).await.code(), "ok");
    time.advance(Duration::from_secs(1));
    assert_eq!(
        describe(time.now()).send(&emulator).await.code(),
        "AuthFailure.TokenFailure"
    );

    assert_eq!(emulator.counters().by_action["metadata"], 5);
    assert_eq!(emulator.counters().refused["404"], 2);
}

#[tokio::test]
async fn assume_role_with_accepted_key_issues_temporary_key() {
    let emulator = Emulator::builder()
        .sts()
        .start()
        .await
        .expect("a free port");
    let request =
        assume(json!({ "RoleArn": ROLE, "RoleSessionName": "test", "DurationSeconds": 900 }));
    let answer = request.send(&emulator).await.response();
    let left = answer["ExpiredTime"].as_u64().expect("seconds") - unix(SystemTime::now());
    assert!((899..=900).contains(&left), "{left}");
    let keys = &answer["Credentials"];
    let describe = describe_with(
        &keys["TmpSecretId"],
        &keys["TmpSecretKey"],
        &keys["Token"],
        SystemTime::now(),
    );
    assert_eq!(describe.send(&emulator).await.code(), "ok");

    emulator.revoke_temporary_keys();
    assert_eq!(
        describe.send(&emulator).await.code(),
        "AuthFailure.TokenFailure"
    );
}

#[tokio::test]
async fn invalid_assume_role_is_refused_with_its_code() {
    let emulator = Emulator::builder()
        .sts()
        .start()
        .await
        .expect("a free port");
    let good = json!({ "RoleArn": ROLE, "RoleSessionName": "test" });
    let set = |name: &str, value: Value| {
        let mut parameters = good.clone();
        parameters[name] = value;
        assume(parameters)
    };
    for (request, expected) in [
        (assume(good.clone()), "ok"),
        (
            assume(good.clone()).with(|request| request.service = "mps"),
            "AuthFailure.InvalidAuthorization",
        ),
        (
            assume(good.clone()).with(|request| request.key = "wrong".into()),
            "AuthFailure.SignatureFailure",
        ),
        (
            assume(good.clone()).with(|request| request.version = "2019-06-12"),
            "NoSuchVersion",
        ),
        (assume(json!({ "RoleArn": ROLE })), "MissingParameter"),
        (
            assume(json!({ "RoleSessionName": "test" })),
            "MissingParameter",
        ),
        (set("RoleArn", "media".into()), "InvalidParameterValue"),
        (set("RoleArn", "".into()), "InvalidParameterValue"),
        (set("DurationSeconds", 0.into()), "InvalidParameter"),
        (set("DurationSeconds", 43_201.into()), "InvalidParameter"),
        (set("TaskId", "x".into()), "UnknownParameter"),
        (
            SignedRequest::documented().with(|request| request.service = "sts"),
            "AuthFailure.InvalidAuthorization",
        ),
        (
            SignedRequest::documented().with(|request| {
                request.without = vec!["Authorization"];
                request.headers.push(("authorization", "SKIP".into()))
            }),
            "AuthFailure.InvalidAuthorization",
        ),
    ] {
        assert_eq!(
            request.send(&emulator).await.code(),
            expected,
            "{request:?}"
        );
    }
}

#[tokio::test]
async fn web_identity_without_key_issues_temporary_key() {
    let emulator = Emulator::builder()
        .web_identity_token("vouched")
        .temporary_key_lifetime(Duration::from_secs(60))
        .start()
        .await
        .expect("a free port");
    let wrong = with_web_identity("other").send(&emulator).await;
    assert_eq!(wrong.code(), "InvalidParameter.WebIdentityTokenError");
    let answer = with_web_identity("vouched")
        .send(&emulator)
        .await
        .response();
    let left = answer["ExpiredTime"].as_u64().expect("seconds") - unix(SystemTime::now());
    assert!((59..=60).contains(&left), "{left}");
    let keys = &answer["Credentials"];
    let describe = describe_with(
        &keys["TmpSecretId"],
        &keys["TmpSecretKey"],
        &keys["Token"],
        SystemTime::now(),
    );
    assert_eq!(describe.send(&emulator).await.code(), "ok");
}

#[tokio::test]
async fn separate_ports_serve_one_service_each() {
    let emulator = Emulator::builder()
        .instance_role("media-role")
        .sts()
        .separate_ports()
        .start()
        .await
        .expect("a free port");
    let address = |url: String| {
        url.strip_prefix("http://")
            .unwrap()
            .parse()
            .expect("an address")
    };
    let good = assume(json!({ "RoleArn": ROLE, "RoleSessionName": "test" }));
    assert_eq!(good.send_to(address(emulator.sts_url())).await.code(), "ok");
    assert_eq!(good.send(&emulator).await.code(), "InvalidAction");
    let task = SignedRequest::documented()
        .send_to(address(emulator.sts_url()))
        .await;
    assert_eq!(task.code(), "InvalidAction");
    let path = "/latest/meta-data/cam/security-credentials/";
    assert_eq!(look_up(&emulator.metadata_url(), path).await.status, 200);
    assert_eq!(look_up(&emulator.url(), path).await.status, 404);
}

#[tokio::test]
async fn rule_with_action_fails_sources_of_keys() {
    let emulator = Emulator::builder()
        .instance_role("media-role")
        .sts()
        .fault(
            "status=500,action=metadata,times=1"
                .parse()
                .expect("a rule"),
        )
        .fault(
            "code=InternalError,action=AssumeRole,times=1"
                .parse()
                .expect("a rule"),
        )
        .start()
        .await
        .expect("a free port");
    let path = "/latest/meta-data/cam/security-credentials/";
    assert_eq!(look_up(&emulator.url(), path).await.status, 500);
    assert_eq!(look_up(&emulator.url(), path).await.status, 200);
    let good = assume(json!({ "RoleArn": ROLE, "RoleSessionName": "test" }));
    assert_eq!(good.send(&emulator).await.code(), "InternalError");
    assert_eq!(good.send(&emulator).await.code(), "ok");
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "ok"
    );
}

#[tokio::test]
async fn sts_and_metadata_are_not_served_by_default() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let path = "/latest/meta-data/cam/security-credentials/";
    assert_eq!(look_up(&emulator.url(), path).await.status, 404);
    let good = assume(json!({ "RoleArn": ROLE, "RoleSessionName": "test" }));
    assert_eq!(good.send(&emulator).await.code(), "InvalidAction");
}
