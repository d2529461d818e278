//! Instruction and allocation counts of the most frequent operations, measured by valgrind. The
//! counts are the same in every run, however busy the machine is. No times are measured.
//!
//! `cargo xtask bench --counts` runs this benchmark and compares it with `benches/budgets.json`.
//! `docs/benchmarks.md` explains how budgets change.

#![allow(missing_docs, reason = "a program")]

mod client;
#[rustfmt::skip] // as the generator formats it
#[path = "generated/bench_types.rs"]
mod bench_types;
mod payload;

use bytes::Bytes;
use client::{Fixed, client};
use gungraun::prelude::*;
use gungraun::{Callgrind, Dhat};
use mps_describe::Client;
use mps_model::{DescribeTaskDetailResponse, TaskSummary, segments_in};
use mps_sign::{Credential, SignableRequest, Signer};
use payload::Profile::{Mixed, Of2020, Of2026, Regular};
use payload::Size::{Medium, Small};
use payload::Style::{Ascii, Compact, Pretty, Shuffled};
use payload::{Input, Profile, Size, Style, TASK_ID};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::runtime::Runtime;

fn body(size: Size, profile: Profile, style: Style) -> Vec<u8> {
    let input = Input {
        size,
        profile,
        style,
    };
    settled(input.body().into())
}

/// Merges the pieces of memory that making a body has freed. Otherwise the allocator would do so
/// within what is counted.
fn settled(body: Vec<u8>) -> Vec<u8> {
    // A request of this size makes glibc merge them, and is not mapped on its own.
    drop(black_box(Vec::<u8>::with_capacity(64 << 10)));
    body
}

/// Returns an answer with a member that is not modelled. The member contains objects that look like
/// subtasks.
fn unknown(profile: Profile) -> Vec<u8> {
    let body = String::from_utf8(body(Medium, profile, Compact)).unwrap();
    let body =
        format!(r#"{{"Response":{{"Status":"FINISH","WorkflowTask":{{"Unknown":{body}}}}}}}"#);
    settled(body.into())
}

/// Returns the same answer with these names replaced wherever they stand.
fn unknown_without(profile: Profile, names: &[(&str, &str)]) -> Vec<u8> {
    let body = String::from_utf8(unknown(profile)).unwrap();
    let (head, rest) = body.split_once("\"Unknown\":").unwrap();
    let renamed = names
        .iter()
        .fold(rest.to_owned(), |rest, (from, to)| rest.replace(from, to));
    settled(format!("{head}\"Unknown\":{renamed}").into())
}

/// Names by which a part reports its own state.
const STATES: [(&str, &str); 3] = [
    ("\"Status\"", "\"status\""),
    ("\"ErrCode", "\"errcode"),
    ("\"Message\"", "\"message\""),
];

/// Returns the same answer with parts that report nothing.
fn unknown_silent(profile: Profile) -> Vec<u8> {
    unknown_without(profile, &STATES)
}

/// Returns the same answer without anything that looks like a subtask.
fn unknown_without_parts(profile: Profile) -> Vec<u8> {
    let names = [
        ("\"Status\"", "\"Light\""),
        ("\"ErrCode", "\"Number"),
        ("\"Message\"", "\"Words\""),
        ("Task", "Work"),
        ("Result", "Answer"),
        ("Type\"", "Kind\""),
        ("Event\"", "Happening\""),
    ];
    unknown_without(profile, &names)
}

#[library_benchmark]
#[bench::small_mixed(body(Small, Mixed, Compact))]
#[bench::small_mixed_shuffled(body(Small, Mixed, Shuffled))]
#[bench::small_2020(body(Small, Of2020, Compact))]
#[bench::small_2026(body(Small, Of2026, Compact))]
#[bench::medium_2020(body(Medium, Of2020, Compact))]
#[bench::medium_2020_shuffled(body(Medium, Of2020, Shuffled))]
#[bench::medium_2026(body(Medium, Of2026, Compact))]
#[bench::medium_2026_shuffled(body(Medium, Of2026, Shuffled))]
#[bench::medium_2026_pretty(body(Medium, Of2026, Pretty))]
#[bench::medium_2026_ascii(body(Medium, Of2026, Ascii))]
#[bench::medium_mixed(body(Medium, Mixed, Compact))]
#[bench::medium_mixed_shuffled(body(Medium, Mixed, Shuffled))]
#[bench::medium_regular(body(Medium, Regular, Compact))]
#[bench::medium_skip(unknown_without_parts(Regular))]
#[bench::medium_silent(unknown_silent(Regular))]
#[bench::medium_unknown(unknown(Regular))]
fn read(body: Vec<u8>) -> Vec<u8> {
    drop(black_box(
        DescribeTaskDetailResponse::from_slice(&body).unwrap(),
    ));
    body
}

#[library_benchmark]
#[bench::small_mixed(body(Small, Mixed, Compact))]
#[bench::small_2020(body(Small, Of2020, Compact))]
#[bench::small_2026(body(Small, Of2026, Compact))]
#[bench::medium_2020(body(Medium, Of2020, Compact))]
#[bench::medium_2026(body(Medium, Of2026, Compact))]
#[bench::medium_mixed(body(Medium, Mixed, Compact))]
#[bench::medium_regular(body(Medium, Regular, Compact))]
fn read_by_serde_json(body: Vec<u8>) -> Vec<u8> {
    drop(black_box(
        serde_json::from_slice::<bench_types::Envelope>(&body).unwrap(),
    ));
    body
}

#[library_benchmark]
#[bench::medium_2020(body(Medium, Of2020, Compact))]
#[bench::medium_2026(body(Medium, Of2026, Compact))]
fn summary(body: Vec<u8>) -> Vec<u8> {
    drop(black_box(TaskSummary::from_slice(&body).unwrap()));
    body
}

#[library_benchmark]
#[bench::medium_2020(body(Medium, Of2020, Compact))]
#[bench::medium_2026(body(Medium, Of2026, Compact))]
#[bench::medium_mixed(body(Medium, Mixed, Compact))]
#[bench::medium_regular(body(Medium, Regular, Compact))]
fn segments(body: Vec<u8>) -> Vec<u8> {
    for segment in segments_in(&body) {
        black_box(segment.unwrap());
    }
    body
}

/// Creates a signer that has already derived its key.
fn signer() -> Signer {
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SecretKeyExample"));
    signer.sign(&request(), at());
    signer
}

fn request() -> SignableRequest<'static> {
    const BODY: &str = r#"{"TaskId":"2600000000-WorkflowTask-0123456789abcdef0123456789abcdef"}"#;
    SignableRequest::post_json("mps", "mps.tencentcloudapi.com", BODY.as_bytes())
}

fn at() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

#[library_benchmark]
#[bench::cached(signer(), request())]
fn sign(signer: Signer, request: SignableRequest<'static>) -> (Signer, SignableRequest<'static>) {
    drop(black_box(signer.sign(&request, at())));
    (signer, request)
}

/// Creates a client that has already made one call. Its transport answers without a network.
fn asked_once() -> (Runtime, Client) {
    let runtime = client::runtime();
    let body = Bytes::from(body(Small, Mixed, Compact));
    let client = client("https://mps.tencentcloudapi.com", Arc::new(Fixed(body)));
    runtime.block_on(client.describe(TASK_ID)).unwrap();
    (runtime, client)
}

#[library_benchmark]
#[bench::small(asked_once())]
fn describe((runtime, client): (Runtime, Client)) -> (Runtime, Client) {
    drop(black_box(
        runtime.block_on(client.describe(TASK_ID)).unwrap(),
    ));
    (runtime, client)
}

library_benchmark_group!(
    name = counts,
    benchmarks = [read, read_by_serde_json, summary, segments, sign, describe]
);

main!(
    config = LibraryBenchmarkConfig::default()
        .tool(Callgrind::with_args(["--cache-sim=no"]))
        // Record deep call stacks. Otherwise the counts of the setup cannot be separated from the
        // measured code, wherever the reader allocates.
        .tool(Dhat::with_args(["--num-callers=100"])),
    library_benchmark_groups = counts
);
