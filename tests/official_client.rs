//! Test of the emulator with the vendor's own client, an independent implementation. It is ignored
//! by default, because it needs the Python client.

use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};
use std::path::Path;
use std::process::Command;

/// Runs the script with this credential. Returns its output, a line for each method and signature.
fn ask(emulator: &Emulator, secret_id: &str, secret_key: &str) -> Vec<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/official_client.py");
    let output = Command::new("python")
        .arg(script)
        .args([&emulator.url(), DOCUMENTED_TASK_ID])
        .env("TENCENTCLOUD_SECRET_ID", secret_id)
        .env("TENCENTCLOUD_SECRET_KEY", secret_key)
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .expect("python starts");
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
