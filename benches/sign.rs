//! What a signature costs: by a signer that keeps its keys, by one that has none yet, and by hmac and sha2 as they come.
//!
//! `cargo bench --bench sign`; `-- --test` runs each once. Times are criterion's. The ratios before them come from turns taken
//! in one process, since a busy machine slows all of them alike.

#![allow(missing_docs, reason = "a program")]
#![expect(clippy::disallowed_methods, reason = "it measures the machine")]

use chrono::DateTime;
use criterion::Criterion;
use hmac::{Hmac, KeyInit, Mac};
use mps_sign::{Credential, SignableRequest, Signer, v1};
use sha2::{Digest, Sha256};
use std::{
    hint::black_box,
    time::{Duration, Instant, SystemTime},
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
    let allocated = allocation_counter::measure(|| drop(black_box(signer.sign(&request, at))));
    println!(
        "cached: {} allocations of {} bytes, for strings of {} bytes",
        allocated.count_total,
        allocated.bytes_total,
        signed.authorization().len() + signed.timestamp().len(),
    );

    let cached = || drop(black_box(signer.sign(black_box(&request), at)));
    let uncached = || {
        drop(black_box(
            Signer::new(signer.credential().clone()).sign(black_box(&request), at),
        ))
    };
    let plain = || {
        drop(black_box(plain_authorization(
            black_box(HOST),
            BODY,
            TIMESTAMP,
        )))
    };
    let once = std::env::args().any(|argument| argument == "--test");
    let turns = if once { 1 } else { 500 };
    let [cached_time, uncached_time, plain_time] =
        median_times([&cached, &uncached, &plain], turns);
    println!("cached / uncached: {:.3}", cached_time / uncached_time);
    println!(
        "cached / hmac and sha2 as they come: {:.3}",
        cached_time / plain_time
    );

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("sign");
    group.bench_function("cached", |bencher| bencher.iter(cached));
    group.bench_function("uncached", |bencher| bencher.iter(uncached));
    group.bench_function("hmac and sha2 as they come", |bencher| bencher.iter(plain));

    let action = request
        .clone()
        .with_header("X-TC-Action", "DescribeTaskDetail");
    group.bench_function("cached, one header more", |bencher| {
        bencher.iter(|| signer.sign(black_box(&action), at))
    });
    let form = v1::Request::post_form(HOST)
        .with_parameter("Action", "DescribeTaskDetail")
        .with_parameter(
            "TaskId",
            "2600000000-WorkflowTask-0123456789abcdef0123456789abcdef",
        )
        .with_algorithm(v1::Algorithm::HmacSha256);
    group.bench_function("v1 HmacSHA256", |bencher| {
        bencher.iter(|| v1::sign(signer.credential(), black_box(&form), 1, at));
    });
    group.finish();
    criterion.final_summary();
}

/// The median seconds of each contender, all of them taking turns.
fn median_times<const N: usize>(contenders: [&dyn Fn(); N], turns: usize) -> [f64; N] {
    const RUNS_A_TURN: u32 = 1000;
    let mut times = [const { Vec::new() }; N];
    for _ in 0..turns {
        for (run, times) in contenders.iter().zip(&mut times) {
            let begun = Instant::now();
            for _ in 0..RUNS_A_TURN {
                run();
            }
            times.push(begun.elapsed() / RUNS_A_TURN);
        }
    }
    times.map(|mut times| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    })
}

/// The algorithm as a program writes it down that has these libraries and no signer.
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
