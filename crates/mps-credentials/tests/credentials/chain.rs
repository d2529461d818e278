//! Chains: order, failures, renewal and reports.

use crate::support::{Machine, MockHttp, START, answer, network, recording_network, sts_keys};
use mps_credentials::{AssumeRole, Credentials, CredentialsErrorKind, SourceOutcome};
use mps_sign::Credential;
use mps_transport::{TransportError, TransportErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;
use tokio::time::{Instant, advance};

const KEYS: &str = "secret_id = AKIDprofile0123456789\nsecret_key = canary\n";

type Answer = Result<http::Response<bytes::Bytes>, TransportErrorKind>;

fn role_answers() -> Vec<Answer> {
    vec![role_name(), role_keys(7_200)]
}

fn role_name() -> Answer {
    answer(200, "media")
}

/// A credential that expires this many seconds after the start of the test.
fn role_keys(seconds: u64) -> Answer {
    let end = START + seconds;
    answer(
        200,
        format!(
            r#"{{"TmpSecretId": "AKIDrole", "TmpSecretKey": "canary", "Token": "canary", "ExpiredTime": {end}}}"#
        ),
    )
}

/// A machine on which every source has a credential.
fn full() -> Machine {
    let machine = Machine::new()
        .variable("TENCENTCLOUD_SECRET_ID", "AKIDenv")
        .variable("TENCENTCLOUD_SECRET_KEY", "canary")
        .file(".tencentcloud/credentials", format!("[default]\n{KEYS}"))
        .file(
            ".tccli/default.credential",
            r#"{"secretId": "AKIDtccli", "secretKey": "canary"}"#,
        );
    pod(machine)
}

fn pod(machine: Machine) -> Machine {
    let machine = machine.file("token", "canary");
    let token = machine.home("token");
    machine
        .variable("TKE_REGION", "ap-guangzhou")
        .variable("TKE_PROVIDER_ID", "OIDC")
        .variable("TKE_WEB_IDENTITY_TOKEN_FILE", &token)
        .variable("TKE_ROLE_ARN", "qcs::cam::uin/1:roleName/pod")
}

async fn id(machine: Machine) -> String {
    let found = machine.current(Credentials::default_chain()).await.unwrap();
    found.secret_id().to_owned()
}

#[tokio::test(start_paused = true)]
async fn default_chain_queries_sources_in_documented_order() {
    assert_eq!(id(full()).await, "AKIDenv");

    let with_files = Machine::new()
        .file(".tencentcloud/credentials", format!("[default]\n{KEYS}"))
        .file(
            ".tccli/default.credential",
            r#"{"secretId": "AKIDtccli", "secretKey": "canary"}"#,
        );
    assert_eq!(id(with_files).await, "AKIDprofile0123456789");

    let with_tccli = Machine::new()
        .file(
            ".tccli/default.credential",
            r#"{"secretId": "AKIDtccli", "secretKey": "canary"}"#,
        )
        .network(network(role_answers()));
    assert_eq!(id(with_tccli).await, "AKIDtccli");

    let instance = pod(Machine::new()).network(network(role_answers()));
    assert_eq!(id(instance).await, "AKIDrole");

    let elsewhere = pod(Machine::new()).network(network([answer(404, ""), sts_keys(7_200)]));
    assert_eq!(id(elsewhere).await, "AKIDsts");
}

#[tokio::test(start_paused = true)]
async fn chain_stops_at_first_source_with_credential() {
    let (network, requests) = recording_network([]);
    assert_eq!(id(full().network(network)).await, "AKIDenv");
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn broken_source_ends_chain_with_its_error() {
    let machine = Machine::new()
        .file(".tencentcloud/credentials", "[default]\nsecret_id = AKID\n")
        .file(
            ".tccli/default.credential",
            r#"{"secretId": "AKIDtccli", "secretKey": "canary"}"#,
        );
    let (kind, text) = machine.error(Credentials::default_chain()).await;
    assert_eq!(kind, CredentialsErrorKind::Invalid);
    assert_eq!(
        text,
        "profile file /user/.tencentcloud/credentials [default]: secret_key is missing"
    );
}

/// In each case a later source has a credential of another account.
#[tokio::test(start_paused = true)]
async fn failing_named_role_ends_chain() {
    let tccli = |text: &str| Machine::new().file(".tccli/default.credential", text);
    let place = "tccli profile /user/.tccli/default.credential";
    for (machine, answers, kind, problem) in [
        (
            tccli(r#"{"type": "cvm-role"}"#),
            vec![Err(TransportErrorKind::Connect)],
            CredentialsErrorKind::Invalid,
            format!(
                "{place}: instance role: nothing answers at metadata.tencentyun.com, so this machine is not a CVM instance"
            ),
        ),
        (
            tccli(r#"{"type": "cvm-role"}"#),
            vec![answer(404, "")],
            CredentialsErrorKind::Invalid,
            format!("{place}: instance role: no role is bound to this instance"),
        ),
        (
            tccli(r#"{"type": "cvm-role"}"#),
            vec![answer(500, "")],
            CredentialsErrorKind::Unavailable,
            format!(
                "{place}: instance role: metadata.tencentyun.com answered with status 500 Internal Server Error"
            ),
        ),
        (
            tccli(
                r#"{"role-arn": "qcs::cam::uin/1:roleName/media", "role-session-name": "nightly"}"#,
            ),
            role_answers(),
            CredentialsErrorKind::Invalid,
            format!("{place}: secretId is missing"),
        ),
        (
            Machine::new().variable("TENCENTCLOUD_ROLE_ARN", "qcs::cam::uin/1:roleName/media"),
            role_answers(),
            CredentialsErrorKind::Invalid,
            "environment: neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set, \
             but TENCENTCLOUD_ROLE_ARN needs them"
                .into(),
        ),
    ] {
        let machine = pod(machine).network(network(answers));
        assert_eq!(
            machine.error(Credentials::default_chain()).await,
            (kind, problem)
        );
    }

    let role = Credentials::assume_role(
        &Credentials::environment(),
        AssumeRole::new("qcs::cam::uin/1:roleName/media"),
    );
    let chain = Credentials::chain([role, Credentials::instance_role()]);
    let machine = Machine::new().network(network(role_answers()));
    assert_eq!(
        machine.error(chain).await,
        (
            CredentialsErrorKind::Invalid,
            "role qcs::cam::uin/1:roleName/media: environment: \
             neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set"
                .into()
        )
    );
}

#[tokio::test(start_paused = true)]
async fn renewal_does_not_skip_last_source() {
    for gone in [
        || Err(TransportErrorKind::Connect),
        || Err(TransportErrorKind::Dns),
        || answer(404, ""),
    ] {
        let is_gone = Arc::new(AtomicBool::new(false));
        let gone_now = Arc::clone(&is_gone);
        let begin = Instant::now();
        let mut network = MockHttp::new();
        network.expect_send().returning(move |request| {
            let end = begin.elapsed().as_secs() + 1_000;
            let answer = match (request.uri().host(), request.uri().path()) {
                (Some("metadata.tencentyun.com"), _) if gone_now.load(Relaxed) => gone(),
                (Some("metadata.tencentyun.com"), path) if path.ends_with('/') => role_name(),
                (Some("metadata.tencentyun.com"), _) => role_keys(end),
                _ => sts_keys(7_200),
            };
            answer.map_err(TransportError::new)
        });
        let machine = pod(Machine::new()).network(network);
        let credentials = Credentials::default_chain().bind(&machine.context());
        let current = async || match credentials.current().await {
            Ok(credential) => Ok(credential.secret_id().to_owned()),
            Err(error) => Err((error.kind(), error.to_string())),
        };
        assert_eq!(current().await.unwrap(), "AKIDrole");

        is_gone.store(true, Relaxed);
        for _ in 0..99 {
            advance(Duration::from_secs(10)).await;
            assert_eq!(current().await.unwrap(), "AKIDrole");
        }
        advance(Duration::from_secs(10)).await;
        let (kind, text) = current().await.unwrap_err();
        assert_eq!(kind, CredentialsErrorKind::Unavailable);
        let expected = "instance role: it provided credentials before and has none now: ";
        assert!(text.starts_with(expected), "{text}");

        // A report queries the machine and does not change the cache.
        let reports = credentials.explain().await;
        assert!(matches!(reports[3].outcome, SourceOutcome::NotSet(_)));
        assert!(matches!(reports[4].outcome, SourceOutcome::Used(_)));
        current().await.unwrap_err();

        is_gone.store(false, Relaxed);
        assert_eq!(current().await.unwrap(), "AKIDrole");
    }
}

#[test]
fn static_credential_in_chain_is_checked() {
    let broken = Credentials::from(Credential::new("AKIDfixed", "canary "));
    for links in [
        vec![broken.clone()],
        vec![Credentials::environment(), broken.clone()],
    ] {
        let error = Credentials::chain(links).check().unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Invalid);
        assert_eq!(error.to_string(), broken.check().unwrap_err().to_string());
    }
    let fine = Credentials::from(Credential::new("AKIDfixed", "canary"));
    Credentials::chain([fine, Credentials::environment()])
        .check()
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn each_context_has_its_own_last_source() {
    let chain = Credentials::chain([Credentials::environment(), Credentials::profile("default")]);
    let first = Machine::new()
        .variable("TENCENTCLOUD_SECRET_ID", "AKIDenv")
        .variable("TENCENTCLOUD_SECRET_KEY", "canary");
    let second = Machine::new().file(".tencentcloud/credentials", format!("[default]\n{KEYS}"));
    for (machine, id) in [(first, "AKIDenv"), (second, "AKIDprofile0123456789")] {
        let found = machine.current(chain.clone()).await.unwrap();
        assert_eq!(found.secret_id(), id);
    }
}

#[tokio::test(start_paused = true)]
async fn report_names_profile_that_uses_instance_role() {
    let lines = async |answers| {
        let machine = pod(Machine::new())
            .file(".tccli/default.credential", r#"{"type": "cvm-role"}"#)
            .network(network(answers));
        let credentials = Credentials::default_chain().bind(&machine.context());
        let folder = machine.folder.path().to_str().unwrap();
        let reports = credentials.explain().await;
        let lines = reports.iter();
        let lines: Vec<_> = lines
            .map(|line| line.to_string().replace(folder, ""))
            .collect();
        lines[2..].to_vec()
    };
    let place = "tccli profile /user/.tccli/default.credential";
    assert_eq!(
        lines(vec![answer(404, "")]).await,
        [
            &format!("{place}: failed: instance role: no role is bound to this instance"),
            "instance role: not asked",
            "web identity: not asked",
        ]
    );
    assert_eq!(
        lines(role_answers()).await[0],
        format!("instance role media by {place}: used, secret id ***, with a session token")
    );
}

#[tokio::test(start_paused = true)]
async fn report_of_expired_credential_is_a_failure() {
    for (end, used) in [(START + 1, true), (START, false), (0, false)] {
        let machine = Machine::new().file(
            ".tccli/default.credential",
            format!(r#"{{"secretId": "AKIDtccli", "secretKey": "canary", "expiresAt": {end}}}"#),
        );
        let credentials = Credentials::default_chain().bind(&machine.context());
        let reports = credentials.explain().await;
        let current = credentials.current().await;
        match &reports[2].outcome {
            SourceOutcome::Used(_) => assert!(used && current.is_ok(), "{end}"),
            SourceOutcome::Failed(error) => {
                let current = current.unwrap_err();
                assert_eq!(error.kind(), CredentialsErrorKind::Expired);
                assert_eq!(error.to_string(), current.to_string());
                assert!(!used, "{end}");
            }
            outcome => panic!("{outcome:?}"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn unconfigured_chain_reports_every_reason() {
    let (kind, text) = Machine::new().error(Credentials::default_chain()).await;
    assert_eq!(kind, CredentialsErrorKind::NotSet);
    assert_eq!(
        text,
        "credentials: no source has credentials; \
         environment: neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set; \
         profile file: /user/.tencentcloud/credentials does not exist, /system does not exist; \
         tccli profile: /user/.tccli/default.credential does not exist; \
         instance role: nothing answers at metadata.tencentyun.com, so this machine is not a CVM instance; \
         web identity: none of TKE_REGION, TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE, TKE_ROLE_ARN is set"
    );
}

#[tokio::test(start_paused = true)]
async fn custom_chain_flattens_nested_chains() {
    let chain = Credentials::chain([
        Credentials::profile("media"),
        Credentials::chain([Credentials::environment(), Credentials::profile("default")]),
    ]);
    let machine = Machine::new().file(".tencentcloud/credentials", format!("[default]\n{KEYS}"));
    let reports = chain.bind(&machine.context()).explain().await;
    assert_eq!(reports.len(), 3);
    let found = machine.current(chain).await.unwrap();
    assert_eq!(found.secret_id(), "AKIDprofile0123456789");
}

#[tokio::test(start_paused = true)]
async fn report_names_used_source_and_reasons_of_others() {
    let machine = Machine::new()
        .file(
            ".tencentcloud/credentials",
            format!("[default]\n{KEYS}token = canary\n"),
        )
        .network(network([]));
    let context = machine.context();
    let reports = Credentials::default_chain().bind(&context).explain().await;

    let folder = machine.folder.path().to_str().unwrap();
    let lines: Vec<_> = reports
        .iter()
        .map(|report| report.to_string().replace(folder, ""))
        .collect();
    assert_eq!(
        lines,
        [
            "environment: neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set",
            "profile file /user/.tencentcloud/credentials [default]: used, secret id AKID***6789, with a session token",
            "tccli profile: not asked",
            "instance role: not asked",
            "web identity: not asked",
        ]
    );
    let SourceOutcome::Used(keys) = &reports[1].outcome else {
        panic!("{:?}", reports[1]);
    };
    assert_eq!(keys.secret_id, "AKID***6789");
    assert!(keys.has_token && keys.expires_at.is_none());
}

#[tokio::test(start_paused = true)]
async fn report_names_failed_source() {
    let machine = Machine::new().variable("TENCENTCLOUD_SECRET_ID", "AKIDshort");
    let context = machine.context();
    let reports = Credentials::default_chain().bind(&context).explain().await;
    assert!(matches!(reports[0].outcome, SourceOutcome::Failed(_)));
    assert_eq!(
        reports[0].to_string(),
        "environment: failed: TENCENTCLOUD_SECRET_KEY is missing"
    );
    assert_eq!(
        reports[0].reason().unwrap(),
        "TENCENTCLOUD_SECRET_KEY is missing"
    );
    assert!(matches!(reports[1].outcome, SourceOutcome::NotAsked));
    assert_eq!(reports[1].reason(), None);

    // Includes the first cause, also below a role.
    let large = Machine::new().file(".tencentcloud/credentials", "#\n".repeat(40_000));
    let profile = Credentials::profile("default");
    let role = AssumeRole::new("qcs::cam::uin/1:roleName/media");
    for (credentials, place) in [
        (
            Credentials::assume_role(&profile, role),
            "role qcs::cam::uin/1:roleName/media: failed: profile file: ",
        ),
        (profile, "profile file: failed: "),
    ] {
        let reports = credentials.bind(&large.context()).explain().await;
        let file = large.home(".tencentcloud/credentials");
        assert_eq!(
            reports[0].to_string(),
            format!("{place}{file} cannot be read: larger than 64 KiB")
        );
    }

    // A single source has a report too. Short ids are not shown.
    let machine = machine.variable("TENCENTCLOUD_SECRET_KEY", "canary");
    let credentials = Credentials::environment().bind(&machine.context());
    let reports = credentials.explain().await;
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0].to_string(), "environment: used, secret id ***");
}
