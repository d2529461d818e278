//! The environment source.

use crate::support::{Machine, body, header, recording_network, sts_keys};
use mps_credentials::{Credentials, CredentialsErrorKind};

fn machine() -> Machine {
    Machine::new()
        .variable("TENCENTCLOUD_SECRET_ID", "AKIDenv")
        .variable("TENCENTCLOUD_SECRET_KEY", "canary-env-key")
}

#[tokio::test(start_paused = true)]
async fn key_pair_in_environment_is_loaded() {
    let credential = machine().current(Credentials::environment()).await.unwrap();
    assert_eq!(
        *credential,
        mps_sign::Credential::new("AKIDenv", "canary-env-key")
    );
}

#[tokio::test(start_paused = true)]
async fn token_is_read_from_both_variables() {
    for name in ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN"] {
        let machine = machine().variable(name, "canary-env-token");
        let credential = machine.current(Credentials::environment()).await.unwrap();
        assert_eq!(credential.token(), Some("canary-env-token"), "{name}");
    }
    let both = machine()
        .variable("TENCENTCLOUD_TOKEN", "same")
        .variable("TENCENTCLOUD_SESSION_TOKEN", "same");
    let credential = both.current(Credentials::environment()).await.unwrap();
    assert_eq!(credential.token(), Some("same"));
}

#[tokio::test(start_paused = true)]
async fn empty_token_counts_as_none() {
    for empty in ["", " \t"] {
        let both = machine()
            .variable("TENCENTCLOUD_TOKEN", empty)
            .variable("TENCENTCLOUD_SESSION_TOKEN", empty);
        let credential = both.current(Credentials::environment()).await.unwrap();
        assert_eq!(credential.token(), None);

        // An empty token does not contradict the other one.
        for (name, other) in [
            ("TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN"),
            ("TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN"),
        ] {
            let one = machine()
                .variable(name, empty)
                .variable(other, "canary-env-token");
            let credential = one.current(Credentials::environment()).await.unwrap();
            assert_eq!(credential.token(), Some("canary-env-token"));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn differing_token_variables_are_refused() {
    let machine = machine()
        .variable("TENCENTCLOUD_TOKEN", "one")
        .variable("TENCENTCLOUD_SESSION_TOKEN", "two");
    let (kind, text) = machine.error(Credentials::environment()).await;
    assert_eq!(kind, CredentialsErrorKind::Invalid);
    assert_eq!(
        text,
        "environment: TENCENTCLOUD_TOKEN and TENCENTCLOUD_SESSION_TOKEN differ: unset one of them"
    );
}

#[tokio::test(start_paused = true)]
async fn empty_environment_is_not_set_and_half_a_pair_is_invalid() {
    let (kind, text) = Machine::new().error(Credentials::environment()).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(
        text,
        "environment: neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set"
    );
    for (set, missing) in [
        ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"),
        ("TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_SECRET_ID"),
    ] {
        let machine = Machine::new().variable(set, "AKIDenv");
        let (kind, text) = machine.error(Credentials::environment()).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(text, format!("environment: {missing} is missing"));
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_value_names_its_variable() {
    let names = [
        "TENCENTCLOUD_SECRET_ID",
        "TENCENTCLOUD_SECRET_KEY",
        "TENCENTCLOUD_TOKEN",
    ];
    let control = "contains a control character, such as a line break";
    let padded = "starts or ends with a space";
    let quoted = "is in quotes, which would become part of it: remove them";
    let unsendable = "contains other characters than visible ASCII";
    for (value, problem) in [
        ("", "is empty"),
        (" \t", "is blank"),
        (" canary", padded),
        ("canary ", padded),
        ("canary\u{3000}", padded),
        ("canary\n", control),
        ("can\r\nary", control),
        ("can\0ary", control),
        ("can\u{85}ary", control),
        ("\"canary\"", quoted),
        ("'canary'", quoted),
        ("can ary", unsendable),
        ("can密ary", unsendable),
    ] {
        for name in names {
            if problem == unsendable && name == "TENCENTCLOUD_SECRET_KEY" {
                continue; // not sent in a header
            }
            if value.trim().is_empty() && name == "TENCENTCLOUD_TOKEN" {
                continue; // counts as none
            }
            let mut machine = Machine::new();
            for other in names {
                machine = machine.variable(other, if other == name { value } else { "fine" });
            }
            let (kind, text) = machine.error(Credentials::environment()).await;
            assert_eq!(kind, CredentialsErrorKind::Invalid, "{value:?}");
            assert_eq!(text, format!("environment: {name} {problem}"), "{value:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_role_names_its_variable() {
    for (name, value, problem) in [
        ("TENCENTCLOUD_ROLE_ARN", "", "is empty"),
        (
            "TENCENTCLOUD_ROLE_ARN",
            "qcs::cam ",
            "starts or ends with a space",
        ),
        ("TENCENTCLOUD_ROLE_SESSION_NAME", "", "is empty"),
    ] {
        let machine = machine()
            .variable("TENCENTCLOUD_ROLE_ARN", "qcs::cam::uin/1:roleName/media")
            .variable(name, value);
        let (kind, text) = machine.error(Credentials::environment()).await;
        assert_eq!(kind, CredentialsErrorKind::Invalid);
        assert_eq!(text, format!("environment: {name} {problem}"));
    }
}

#[tokio::test(start_paused = true)]
async fn role_in_environment_is_assumed_like_tccli() {
    let (network, requests) = recording_network([sts_keys(7_200)]);
    let machine = machine()
        .variable("TENCENTCLOUD_ROLE_ARN", "qcs::cam::uin/1:roleName/media")
        .variable("TENCENTCLOUD_ROLE_SESSION_NAME", "nightly")
        .network(network);
    let credential = machine.current(Credentials::environment()).await.unwrap();
    assert_eq!(credential.secret_id(), "AKIDsts");

    let requests = requests.lock().unwrap();
    assert!(header(&requests[0], "authorization").contains("Credential=AKIDenv/"));
    assert_eq!(body(&requests[0])["RoleSessionName"], "nightly");
}
