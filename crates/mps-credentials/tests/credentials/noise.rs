//! Arbitrary files and responses yield a credential or an error, and never a panic.

use crate::support::{Machine, answer, network};
use mps_credentials::Credentials;
use proptest::collection::vec;
use proptest::prelude::*;

/// Text made of fragments of the formats, so that parsing gets past the first character.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = proptest::sample::select(vec![
        &b"[default]"[..],
        &b"secret_id"[..],
        &b"secret_key=x"[..],
        &b"role_arn = qcs::x"[..],
        &b"\n"[..],
        &b"\r"[..],
        &b" = "[..],
        &b":"[..],
        &b"["[..],
        &b"]"[..],
        &b"\\\n"[..],
        &b"\xef\xbb\xbf"[..],
        &b"\xff"[..],
        "密".as_bytes(),
        &b"{\"secretId\":\"x\",\"secretKey\":\"y\""[..],
        &b"{\"TmpSecretId\":\"x\",\"TmpSecretKey\":\"y\",\"Token\":\"z\""[..],
        &b"{\"Response\":{\"Credentials\":{\"Token\":\"z\"}"[..],
        &b"{\"Response\":{\"Error\":{\"Code\":\"\\u0000\"}}}"[..],
        &b",\"expiresAt\":1e400"[..],
        &b",\"ExpiredTime\":-1"[..],
        &b",\"ExpiredTime\":18446744073709551615"[..],
        &b",\"ExpiredTime\":\"9\""[..],
        &b",\"type\":\"oauth\""[..],
        &b"\"\\ud800\""[..],
        &b"}"[..],
    ]);
    vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![pieces(), vec(any::<u8>(), 0..200)]
}

/// Loads under paused time, so that no timeout takes real time.
fn ask(machine: &Machine, credentials: Credentials) {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(async {
            match machine.current(credentials).await {
                Ok(credential) => assert!(!credential.secret_id().is_empty()),
                Err(error) => assert!(!error.to_string().contains(['\n', '\0'])),
            }
        });
}

proptest! {
    #[test]
    fn arbitrary_profile_files_never_panic_or_leak(bytes in bytes()) {
        let machine = Machine::new().file(".tencentcloud/credentials", bytes);
        ask(&machine, Credentials::profile("default"));
    }

    #[test]
    fn arbitrary_tccli_files_never_panic_or_leak(bytes in bytes()) {
        let machine = Machine::new().file(".tccli/default.credential", bytes);
        ask(&machine, Credentials::tccli_profile("default"));
    }

    #[test]
    fn arbitrary_metadata_responses_never_panic_or_leak(role in bytes(), keys in bytes()) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let machine = Machine::new().network(network([answer(200, text(&role)), answer(200, text(&keys))]));
        ask(&machine, Credentials::instance_role());
        let machine = Machine::new().network(network([answer(200, "media"), answer(200, text(&keys))]));
        ask(&machine, Credentials::instance_role());
    }

    #[test]
    fn variables(id in ".{0,20}", key in ".{0,20}", token in ".{0,20}") {
        let machine = Machine::new()
            .variable("TENCENTCLOUD_SECRET_ID", &id)
            .variable("TENCENTCLOUD_SECRET_KEY", &key)
            .variable("TENCENTCLOUD_TOKEN", &token);
        ask(&machine, Credentials::environment());
    }
}
