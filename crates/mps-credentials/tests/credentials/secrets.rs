//! No secret is shown by anything that can be printed.

use crate::support::{Machine, START, answer, network};
use mps_credentials::{AssumeRole, Credentials};
use mps_sign::Credential;
use std::error::Error;

const CANARY: &str = "canary-4f1d";

#[tokio::test(start_paused = true)]
async fn debug_of_every_handle_shows_no_secret() {
    let credential = Credential::new("AKIDshown", CANARY).with_token(CANARY);
    let machine = Machine::new()
        .variable("TENCENTCLOUD_SECRET_ID", CANARY)
        .variable("TENCENTCLOUD_SECRET_KEY", CANARY);
    let context = machine.context();
    let handles = [
        Credentials::from(credential.clone()),
        Credentials::environment().bind(&context),
        Credentials::assume_role(
            &credential.into(),
            AssumeRole::new("qcs::role").with_external_id(CANARY),
        ),
        Credentials::default_chain(),
        #[cfg(feature = "process")]
        Credentials::process("program", [CANARY]),
    ];
    for handle in handles {
        // Also with a cached credential.
        let _ = handle.current().await;
        assert!(!format!("{handle:?}").contains("canary"), "{handle:?}");
    }
    assert!(!format!("{context:?}").contains("canary"), "{context:?}");
}

#[tokio::test(start_paused = true)]
async fn errors_and_reports_show_no_secret_in_any_cause() {
    let end = START + 10;
    let machines = [
        Machine::new()
            .variable("TENCENTCLOUD_SECRET_ID", &format!("{CANARY} "))
            .variable("TENCENTCLOUD_SECRET_KEY", CANARY),
        Machine::new().file(".tencentcloud/credentials", format!("[default\nsecret_key = {CANARY}\n")),
        Machine::new().file(".tencentcloud/credentials", format!("= {CANARY}\n")),
        Machine::new().file(".tencentcloud/credentials", format!("[default]\nsecret_key = {CANARY}\n")),
        Machine::new().file(".tccli/default.credential", format!("{{\"secretKey\": {CANARY}}}")),
        Machine::new().file(".tccli/default.credential", format!("{{\"secretKey\": \"{CANARY}\", \"secretId\": 1}}")),
        Machine::new().file(".tccli/default.credential", format!("{{\"type\": \"{CANARY}\"}}")),
        Machine::new().network(network([answer(200, "media"), answer(200, CANARY)])),
        Machine::new().network(network([
            answer(200, "media"),
            answer(
                200,
                format!(
                    r#"{{"TmpSecretId": "{CANARY}\n", "TmpSecretKey": "{CANARY}", "Token": "{CANARY}", "ExpiredTime": {end}}}"#
                ),
            ),
        ])),
        Machine::new().network(network([answer(200, "media"), answer(200, format!("{{\"Code\": \"{CANARY}\"}}"))])),
    ];
    for machine in machines {
        let credentials = Credentials::default_chain().bind(&machine.context());
        // The network responds once, so the first query makes the report.
        let reports = credentials.explain().await;
        let mut shown = format!("{reports:?}");
        for report in &reports {
            shown.push_str(&report.to_string());
        }
        if let Err(error) = credentials.current().await {
            shown.push_str(&format!("{error} {error:?}"));
            let mut cause = error.source();
            while let Some(error) = cause {
                shown.push_str(&format!("{error} {error:?}"));
                cause = error.source();
            }
        }
        assert!(!shown.contains("canary"), "{shown}");
    }
}
