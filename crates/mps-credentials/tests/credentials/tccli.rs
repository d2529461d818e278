//! The `tccli` source.

use crate::support::{Machine, START, answer, body, header, network, recording_network, sts_keys};
use mps_credentials::{Credentials, CredentialsErrorKind};
use mps_sign::Credential;

const FILE: &str = ".tccli/default.credential";
const PLACE: &str = "tccli profile /user/.tccli/default.credential";

fn default() -> Credentials {
    Credentials::tccli_profile("default")
}

#[tokio::test(start_paused = true)]
async fn tccli_credential_is_loaded_with_and_without_token() {
    for (text, credential) in [
        (
            r#"{"secretId": "AKIDtccli", "secretKey": "canary-key"}"#,
            Credential::new("AKIDtccli", "canary-key"),
        ),
        (
            r#"{"secretId": "AKIDtccli", "secretKey": "canary-key", "token": "canary-token"}"#,
            Credential::new("AKIDtccli", "canary-key").with_token("canary-token"),
        ),
        (
            r#"{"secretId": "AKIDtccli", "secretKey": "canary-key", "token": "", "role-arn": null, "type": ""}"#,
            Credential::new("AKIDtccli", "canary-key"),
        ),
    ] {
        let found = Machine::new().file(FILE, text).current(default()).await;
        assert_eq!(*found.unwrap(), credential);
    }
}

#[tokio::test(start_paused = true)]
async fn missing_or_empty_tccli_file_is_not_set() {
    let (kind, text) = Machine::new().error(default()).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(
        text,
        "tccli profile: /user/.tccli/default.credential does not exist"
    );

    for text in ["{}", r#"{"secretId": "", "secretKey": ""}"#] {
        let (kind, text) = Machine::new().file(FILE, text).error(default()).await;
        assert_eq!(kind, CredentialsErrorKind::NotSet);
        assert_eq!(text, format!("{PLACE}: it contains no credentials"));
    }
}

#[tokio::test(start_paused = true)]
async fn explicit_profile_name_overrides_environment() {
    let mut machine = Machine::new()
        .variable("TCCLI_PROFILE", "media")
        .file(
            FILE,
            r#"{"secretId": "AKIDdefault", "secretKey": "canary-key"}"#,
        )
        .file(
            ".tccli/media.credential",
            r#"{"secretId": "AKIDmedia", "secretKey": "canary-key"}"#,
        );
    let found = machine.current(Credentials::default_chain()).await.unwrap();
    assert_eq!(found.secret_id(), "AKIDmedia");
    let found = machine.current(default()).await.unwrap();
    assert_eq!(found.secret_id(), "AKIDdefault");

    for empty in ["", " "] {
        machine = machine.variable("TCCLI_PROFILE", empty);
        let found = machine.current(Credentials::default_chain()).await.unwrap();
        assert_eq!(found.secret_id(), "AKIDdefault");
    }

    let machine = machine.variable("TCCLI_PROFILE", "other");
    let (kind, text) = machine.error(Credentials::default_chain()).await;
    assert_eq!(kind, CredentialsErrorKind::Invalid);
    assert_eq!(
        text,
        "tccli profile: TCCLI_PROFILE names /user/.tccli/other.credential, which does not exist"
    );
    let named = Credentials::tccli_profile("third");
    let (kind, _) = machine.error(named).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
}

#[tokio::test(start_paused = true)]
async fn profile_name_cannot_leave_its_folder() {
    let machine = Machine::new().file(
        "secret.credential",
        r#"{"secretId": "AKIDoutside", "secretKey": "canary-key"}"#,
    );
    for name in ["", "../secret", "..\\secret", "a/../../secret", "a\0"] {
        let (kind, text) = machine.error(Credentials::tccli_profile(name)).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid, "{name:?}");
        assert_eq!(
            text,
            "tccli profile: the name of the profile is empty or contains a slash or a control character"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn expired_login_names_the_login_command() {
    for (kind, command) in [("oauth", "tccli auth login"), ("sso", "tccli sso login")] {
        let login = |end: u64| {
            format!(
                r#"{{"type": "{kind}", "secretId": "AKIDlogin", "secretKey": "canary-key", "token": "canary-token", "expiresAt": {end},
                "oauth": {{"openId": "id", "accessToken": "canary", "expiresAt": {end}, "refreshToken": "canary", "site": "cn"}}}}"#
            )
        };
        let lasting = Machine::new().file(FILE, login(START + 60));
        let found = lasting.current(default()).await.unwrap();
        assert_eq!(found.token(), Some("canary-token"));

        let over = Machine::new().file(FILE, login(START));
        let (error, text) = over.error(default()).await;
        assert_eq!(error, CredentialsErrorKind::Expired);
        assert_eq!(
            text,
            format!("{PLACE}: the login has expired: run `{command} --profile default`")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn login_renewed_by_tccli_is_reloaded() {
    let login = |id: &str, end: u64| {
        format!(
            r#"{{"type": "oauth", "secretId": "{id}", "secretKey": "canary-key", "token": "canary-token", "expiresAt": {end}}}"#,
        )
    };
    let machine = Machine::new().file(FILE, login("AKIDold", START + 1_000));
    let credentials = default().bind(&machine.context());
    assert_eq!(credentials.current().await.unwrap().secret_id(), "AKIDold");

    let _machine = machine.file(FILE, login("AKIDnew", START + 2_000));
    tokio::time::advance(std::time::Duration::from_secs(900)).await;
    assert_eq!(credentials.current().await.unwrap().secret_id(), "AKIDnew");
}

#[tokio::test(start_paused = true)]
async fn profile_of_type_cvm_role_loads_instance_role() {
    let end = START + 7_200;
    let machine = Machine::new()
        .file(FILE, r#"{"type": "cvm-role"}"#)
        .network(network([
            answer(200, "media"),
            answer(
                200,
                format!(
                    r#"{{"TmpSecretId": "AKIDrole", "TmpSecretKey": "canary-key", "Token": "canary-token", "ExpiredTime": {end}, "Code": "Success"}}"#
                ),
            ),
        ]));
    let found = machine.current(default()).await.unwrap();
    assert_eq!(found.secret_id(), "AKIDrole");
}

#[tokio::test(start_paused = true)]
async fn role_in_file_is_assumed_with_its_key_pair() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let machine = Machine::new().network(network).file(
        FILE,
        r#"{"secretId": "AKIDbase", "secretKey": "canary-key", "role-arn": "qcs::cam::uin/1:roleName/media", "role-session-name": "nightly"}"#,
    );
    let found = machine.current(default()).await.unwrap();
    assert_eq!(found.secret_id(), "AKIDsts");
    let requests = requests.lock().unwrap();
    assert!(header(&requests[0], "authorization").contains("Credential=AKIDbase/"));
    assert_eq!(body(&requests[0])["RoleSessionName"], "nightly");
}

#[tokio::test(start_paused = true)]
async fn broken_tccli_file_names_its_path() {
    for (text, problem) in [
        ("canary", "invalid JSON at line 1, column 1"),
        (
            "{\n\"secretId\": \"canary",
            "invalid JSON at line 2, column 19",
        ),
        (
            r#"{"secretId": ["canary"]}"#,
            "the value at line 1, column 13 has an unexpected type",
        ),
        (
            r#"{"secretId": "a", "secretKey": "canary", "expiresAt": "canary"}"#,
            "the value at line 1, column 62 has an unexpected type",
        ),
        (r#"{"secretId": "canary"}"#, "secretKey is missing"),
        (r#"{"type": "oauth"}"#, "secretId is missing"),
        (
            r#"{"type": "canary", "secretId": "a", "secretKey": "b"}"#,
            "its type must be cvm-role, oauth or sso",
        ),
        (
            r#"{"secretId": "a", "secretKey": "canary "}"#,
            "secretKey starts or ends with a space",
        ),
        (
            r#"{"secretId": "a", "secretKey": "canary", "role-arn": " "}"#,
            "role-arn is blank",
        ),
    ] {
        let (kind, shown) = Machine::new().file(FILE, text).error(default()).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid, "{text}");
        assert_eq!(shown, format!("{PLACE}: {problem}"), "{text}");
    }
}
