//! Tests of the emulator with the vendor's own clients, which are independent implementations. They
//! are ignored by default, because they need the Python and the Node client.

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};
use std::process::Command;
use std::time::Duration;

/// Runs the script with this credential. Returns its output, a line for each method and signature.
fn ask(emulator: &Emulator, secret_id: &str, secret_key: &str) -> Vec<String> {
    let arguments = [&*emulator.url(), DOCUMENTED_TASK_ID];
    run(
        "python",
        "official_client.py",
        &arguments,
        (secret_id, secret_key),
    )
}

/// Runs a script of this folder with these keys. Returns the lines that it prints.
fn run(program: &str, script: &str, arguments: &[&str], keys: (&str, &str)) -> Vec<String> {
    let script = crate::root().join("tests").join(script);
    let output = Command::new(program)
        .arg(script)
        .args(arguments)
        .env("TENCENTCLOUD_SECRET_ID", keys.0)
        .env("TENCENTCLOUD_SECRET_KEY", keys.1)
        .env("NO_PROXY", "127.0.0.1,localhost")
        .output()
        .expect("the program starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let told = String::from_utf8(output.stdout).unwrap();
    told.lines().map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs tencentcloud-sdk-python-mps"]
async fn every_way_to_sign_is_served_and_checked() {
    let emulator = Emulator::builder().start().await.unwrap();
    let each_way = |told: &str| -> Vec<String> {
        let ways = ["POST", "GET"].into_iter().flat_map(|method| {
            ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"].map(|signature| (method, signature))
        });
        ways.map(|(method, signature)| format!("{method} {signature} {told}"))
            .collect()
    };
    assert_eq!(
        ask(&emulator, SECRET_ID, SECRET_KEY),
        each_way("WorkflowTask FINISH")
    );
    assert_eq!(emulator.counters().answered, 6);
    assert_eq!(
        ask(&emulator, SECRET_ID, "another"),
        each_way("AuthFailure.SignatureFailure")
    );
    assert_eq!(
        ask(&emulator, "AKIDanother", SECRET_KEY),
        each_way("AuthFailure.SecretIdNotFound")
    );
    let counters = emulator.counters();
    assert_eq!((counters.answered, counters.signatures_refused), (6, 12));
}

/// Returns the lines of both scripts that start, follow, list and abort tasks: one for each method
/// and signature, first with permanent and then with temporary keys.
fn all_done() -> Vec<String> {
    let mut lines = Vec::new();
    for _ in 0..2 {
        for method in ["POST", "GET"] {
            for signature in ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] {
                lines.push(format!("{method} {signature} done"));
            }
        }
    }
    lines
}

async fn emulator_of_short_tasks() -> Emulator {
    Emulator::builder()
        .started_task_life(Duration::from_millis(400), Duration::from_millis(200))
        .rate_limit(None)
        .sts()
        .start()
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs tencentcloud-sdk-python-mps"]
async fn python_client_starts_follows_lists_and_aborts() {
    let emulator = emulator_of_short_tasks().await;
    let arguments = [&*emulator.url(), DOCUMENTED_TASK_ID, "life"];
    let keys = (SECRET_ID, SECRET_KEY);
    let told = run("python", "official_client.py", &arguments, keys);
    assert_eq!(told, all_done());
    assert_eq!(emulator.counters().signatures_refused, 0);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs tests/official_node"]
async fn node_client_takes_the_service_from_the_endpoint() {
    let emulator = emulator_of_short_tasks().await;
    let port = emulator.addr().port();
    for host in ["127.0.0.1", "localhost"] {
        let endpoint = format!("{host}:{port}");
        let keys = (SECRET_ID, SECRET_KEY);
        let told = run("node", "official_node/client.js", &[&endpoint], keys);
        assert_eq!(told, all_done(), "{host}");
    }
    assert_eq!(emulator.counters().signatures_refused, 0);
}
