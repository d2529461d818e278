//! The process source, in real time.

#![cfg(all(unix, feature = "process"))]

use crate::support::{Machine, START, at, network};
use mps_credentials::{Context, Credentials, CredentialsErrorKind};
use mps_sign::Credential;
use mps_transport::{Clock, Sleep, TokioClock};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Runs a shell in real time, because paused time does not affect programs.
async fn run(script: &str) -> Result<Arc<Credential>, (CredentialsErrorKind, String)> {
    let context = Context::new(Arc::new(network([])), Arc::new(TokioClock::new()));
    Credentials::process("sh", ["-c", script, "sh", "--account", "a b;$HOME"])
        .bind(&context)
        .current()
        .await
        .map_err(|error| (error.kind(), error.to_string()))
}

#[tokio::test]
async fn credential_is_read_from_program_output() {
    let lasting = run(r#"echo '{"SecretId": "AKIDprocess", "SecretKey": "canary-key"}'"#).await;
    assert_eq!(
        *lasting.unwrap(),
        Credential::new("AKIDprocess", "canary-key")
    );

    let temporary = run(
        r#"echo '{"SecretId": "AKIDprocess", "SecretKey": "canary-key", "Token": "canary-token", "ExpiredTime": 4000000000}'"#,
    )
    .await;
    assert_eq!(temporary.unwrap().token(), Some("canary-token"));
}

#[tokio::test]
async fn program_gets_exact_arguments_and_no_input() {
    let script = r#"test "$#" = 2 && test "$2" = 'a b;$HOME' && test -z "$(cat)" && echo '{"SecretId": "AKIDprocess", "SecretKey": "canary-key"}'"#;
    run(script).await.unwrap();
}

#[tokio::test]
async fn program_failure_is_reported() {
    use CredentialsErrorKind::{Expired, Invalid, Unavailable};
    let expired = format!(
        r#"echo '{{"SecretId": "AKID", "SecretKey": "canary", "Token": "canary", "ExpiredTime": {START}}}'"#
    );
    for (script, kind, problem) in [
        (
            "exit 3",
            Unavailable,
            "the program failed: see its standard error",
        ),
        (
            r#"echo '{"SecretId": "AKID", "SecretKey": "canary"}'; kill -9 $$"#,
            Unavailable,
            "the program failed: see its standard error",
        ),
        (
            ":",
            Invalid,
            "its output cannot be read: invalid JSON at line 1, column 0",
        ),
        (
            "echo canary",
            Invalid,
            "its output cannot be read: invalid JSON at line 1, column 1",
        ),
        (
            "yes canary",
            Invalid,
            "the program printed more than 64 KiB",
        ),
        (
            "yes canary | head -c 70000",
            Invalid,
            "the program printed more than 64 KiB",
        ),
        (
            r#"echo '{"SecretId": "canary"}'"#,
            Invalid,
            "SecretKey is missing",
        ),
        (
            r#"echo '{"SecretId": "AKID", "SecretKey": "canary", "Token": ""}'"#,
            Invalid,
            "Token is empty",
        ),
        (
            expired.as_str(),
            Expired,
            "the credentials have expired by this machine's clock: renew them or correct the clock",
        ),
    ] {
        let error = run(script).await.unwrap_err();
        assert_eq!(error, (kind, format!("process sh: {problem}")), "{script}");
    }
}

#[tokio::test]
async fn missing_program_is_reported() {
    let credentials = Credentials::process("/nowhere/program", [] as [&str; 0]);
    let error = credentials
        .bind(&Machine::new().context())
        .current()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Invalid);
    assert_eq!(
        error.to_string(),
        "process /nowhere/program: the program cannot be run"
    );
}

#[tokio::test]
async fn hanging_program_is_killed() {
    let machine = Machine::new().file("pid", "");
    let pid_file = machine.home("pid");
    let clock = UntilWritten(pid_file.clone().into());
    let script = format!("echo $$ > '{pid_file}'; exec sleep 600");
    let error = Credentials::process("sh", ["-c", &script])
        .bind(&Context::new(Arc::new(network([])), Arc::new(clock)))
        .current()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    assert_eq!(
        error.to_string(),
        "process sh: the program took more than 30 s"
    );

    wait_for_end(&pid_file).await;
}

#[tokio::test]
async fn children_of_hanging_program_are_killed() {
    let machine = Machine::new().file("pid", "");
    let pid_file = machine.home("pid");
    let clock = UntilWritten(pid_file.clone().into());
    let script = format!("sh -c 'echo $$ > \"{pid_file}\"; exec sleep 60 2> /dev/null'; :");
    let error = Credentials::process("sh", ["-c", &script])
        .bind(&Context::new(Arc::new(network([])), Arc::new(clock)))
        .current()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    wait_for_end(&pid_file).await;
}

#[tokio::test]
async fn child_left_on_standard_output_does_not_hold_the_credential() {
    let machine = Machine::new().file("pid", "");
    let pid_file = machine.home("pid");
    let script = format!(
        r#"sleep 60 2> /dev/null & echo $! > '{pid_file}'; echo '{{"SecretId": "AKIDprocess", "SecretKey": "canary-key"}}'"#
    );
    let loaded = tokio::time::timeout(Duration::from_secs(10), run(&script)).await;
    let pid = std::fs::read_to_string(&pid_file).unwrap();
    // It is an agent for all we know, so it was left alone.
    let stopped = std::process::Command::new("kill").arg(pid.trim()).status();
    assert!(stopped.unwrap().success(), "the child has ended");
    assert_eq!(loaded.unwrap().unwrap().secret_id(), "AKIDprocess");
}

/// Runs itself in a second process, because the environment of this one cannot be changed safely.
#[tokio::test]
async fn environment_of_program_holds_no_credentials() {
    const INNER: &str = "MPS_TEST_INNER";
    if std::env::var_os(INNER).is_none() {
        let mut inner = std::process::Command::new(std::env::current_exe().unwrap());
        inner
            .args([
                "--exact",
                "process::environment_of_program_holds_no_credentials",
            ])
            .env(INNER, "1")
            .env("MPS_TEST_KEPT", "kept");
        for name in [
            "SECRET_ID",
            "SECRET_KEY",
            "TOKEN",
            "SESSION_TOKEN",
            "SECURITY_TOKEN",
        ] {
            inner.env(format!("TENCENTCLOUD_{name}"), "canary-environment");
        }
        let output = inner.output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && told.contains("1 passed"),
            "{told}"
        );
        return;
    }
    run(
        r#"! env | grep -q canary-environment && test "$MPS_TEST_KEPT" = kept && echo '{"SecretId": "AKIDprocess", "SecretKey": "canary-key"}'"#,
    )
    .await
    .unwrap();
}

/// Waits until the process whose id is in the file has ended.
async fn wait_for_end(pid_file: &str) {
    let pid = std::fs::read_to_string(pid_file).unwrap();
    let is_alive = || {
        let mut check = std::process::Command::new("kill");
        let check = check
            .args(["-0", pid.trim()])
            .stderr(std::process::Stdio::null());
        check.status().unwrap().success() && !is_zombie(pid.trim())
    };
    let mut patience = 1_000;
    while is_alive() {
        patience -= 1;
        assert!(patience > 0, "the program goes on");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Returns `true` for a killed process whose parent, in a container, does not wait for orphans.
fn is_zombie(pid: &str) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| stat.contains(") Z "))
}

/// A clock whose sleeps end when a file has been written.
#[derive(Debug)]
struct UntilWritten(PathBuf);

impl Clock for UntilWritten {
    fn now(&self) -> SystemTime {
        at(0)
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep {
        let path = self.0.clone();
        Box::pin(async move {
            while !std::fs::read_to_string(&path).unwrap().ends_with('\n') {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
    }
}
