//! Benchmark of signing: a signer with cached keys, a signer without, and plain `hmac` and `sha2`.
//! Sends nothing.
//!
//! Run `cargo bench -p mps-suite --bench sign`. `comparison.rs` explains the output.

#![allow(missing_docs, reason = "a program")]

mod comparison;
mod figures;
mod settings;

use chrono::DateTime;
use comparison::{Comparisons, Contender};
use hmac::{Hmac, KeyInit, Mac};
use mps_sign::{Credential, SignableRequest, Signer, v1};
use sha2::{Digest, Sha256};
use std::{
    hint::black_box,
    time::{Duration, SystemTime},
};

const ID: &str = "AKIDEXAMPLE0000000000000000000000000";
const KEY: &str = "SecretKeyExample0000000000000000";
const HOST: &str = "mps.tencentcloudapi.com";
const BODY: &str = r#"{"TaskId":"2600000000-WorkflowTask-0123456789abcdef0123456789abcdef"}"#;
const TIMESTAMP: u64 = 1_700_000_000;

fn main() {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(TIMESTAMP);
    let signer = Signer::new(Credential::new(ID, KEY));
    let request = SignableRequest::post_json("mps", HOST, BODY.as_bytes());
    let signed = signer.sign(&request, at);
    assert_eq!(
        signed.authorization(),
        plain_authorization(HOST, BODY, TIMESTAMP)
    );
    let action = request
        .clone()
        .with_header("X-TC-Action", "DescribeTaskDetail");
    let form = v1::Request::post_form(HOST)
        .with_parameter("Action", "DescribeTaskDetail")
        .with_parameter(
            "TaskId",
            "2600000000-WorkflowTask-0123456789abcdef0123456789abcdef",
        )
        .with_algorithm(v1::Algorithm::HmacSha256);
    let contenders: Vec<Contender<'_>> = vec![
        (
            "hmac and sha2 as they come",
            Box::new(|| {
                drop(black_box(plain_authorization(
                    black_box(HOST),
                    BODY,
                    TIMESTAMP,
                )));
            }),
        ),
        (
            "uncached",
            Box::new(|| {
                let signer = Signer::new(signer.credential().clone());
                drop(black_box(signer.sign(black_box(&request), at)));
            }),
        ),
        (
            "cached",
            Box::new(|| drop(black_box(signer.sign(black_box(&request), at)))),
        ),
        (
            "cached, one header more",
            Box::new(|| drop(black_box(signer.sign(black_box(&action), at)))),
        ),
        (
            "v1 HmacSHA256",
            Box::new(|| {
                drop(black_box(v1::sign(
                    signer.credential(),
                    black_box(&form),
                    1,
                    at,
                )));
            }),
        ),
    ];
    let mut comparisons = Comparisons::from_args();
    comparisons.compare("sign", "one request", BODY.len(), contenders);
    comparisons.finish();
}

/// Signs as a program without a signer would: the algorithm, written with `hmac` and `sha2` only.
fn plain_authorization(host: &str, body: &str, timestamp: u64) -> String {
    let hashed_payload = hex(&Sha256::digest(body));
    let canonical_request = format!(
        "POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hashed_payload}"
    );
    let date = DateTime::from_timestamp(timestamp as i64, 0)
        .expect("a date")
        .format("%Y-%m-%d")
        .to_string();
    let scope = format!("{date}/mps/tc3_request");
    let hashed_canonical_request = hex(&Sha256::digest(&canonical_request));
    let string_to_sign =
        format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{hashed_canonical_request}");
    let date_key = hmac_sha256(format!("TC3{KEY}").as_bytes(), &date);
    let service_key = hmac_sha256(&date_key, "mps");
    let signing_key = hmac_sha256(&service_key, "tc3_request");
    let signature = hex(&hmac_sha256(&signing_key, &string_to_sign));
    format!(
        "TC3-HMAC-SHA256 Credential={ID}/{scope}, SignedHeaders=content-type;host, Signature={signature}"
    )
}

fn hmac_sha256(key: &[u8], text: &str) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.chain_update(text).finalize().into_bytes().into()
}

fn hex(digest: &[u8]) -> String {
    base16ct::lower::encode_string(digest)
}
