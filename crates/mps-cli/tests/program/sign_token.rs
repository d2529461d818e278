//! Masking of the session token in the output of `mps sign`, for random tokens.

use crate::process::{mps, run_with_input};
use mps_sign::canonical_query;
use serde_json::json;

const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";

/// Request that carries the token at some of its places.
#[derive(Clone, Copy)]
struct Case {
    name: &'static str,
    /// True if the credentials have the token.
    in_keys: bool,
    /// Builds the arguments and the body with the token.
    request: fn(&str) -> (Vec<String>, String),
}

fn arguments(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|&argument| argument.into()).collect()
}

const CASES: [Case; 8] = [
    Case {
        name: "a header to set",
        in_keys: true,
        request: |_| (arguments(&["--task-id", "tok"]), String::new()),
    },
    Case {
        name: "a header to set and to sign",
        in_keys: true,
        request: |token| {
            let header = format!("X-tc-Token: {token}");
            let all = [
                "--task-id",
                "1",
                "--header",
                &header,
                "--header",
                "X-A: POST tok",
            ];
            (arguments(&all), String::new())
        },
    },
    Case {
        name: "a header without a token of the keys",
        in_keys: false,
        request: |token| {
            let header = format!("x-tc-token:{token}");
            (
                arguments(&["--task-id", "1", "--header", &header]),
                String::new(),
            )
        },
    },
    Case {
        name: "a query",
        in_keys: true,
        request: |token| {
            let query = canonical_query([("A", "tok"), ("Token", token), ("Z", "Token")]);
            (
                arguments(&["--method", "GET", "--query", &query]),
                String::new(),
            )
        },
    },
    Case {
        name: "members of a body",
        in_keys: true,
        request: |token| {
            let body =
                json!({ "a": "tok", "Token": token, "b": [{ "Token": token, "Tokens": "1" }] });
            (arguments(&["--body", "-"]), body.to_string())
        },
    },
    Case {
        name: "a body that is cut off",
        in_keys: false,
        request: |token| {
            let token = json!(token).to_string();
            let body = format!(
                "{{\"a\": \"tok\",\n \"Token\" : {}",
                &token[..token.len() - 1]
            );
            (arguments(&["--body", "-"]), body)
        },
    },
    Case {
        name: "a parameter of a form",
        in_keys: true,
        request: |_| {
            let all = ["--v1", "sha256", "--task-id", "tok", "--nonce", "7"];
            (arguments(&all), String::new())
        },
    },
    Case {
        name: "a parameter of a query by the older method",
        in_keys: true,
        request: |token| {
            let query = canonical_query([("A", "&Token=tok"), ("Token", token), ("Z", "GET")]);
            let all = [
                "--v1", "sha1", "--method", "GET", "--query", &query, "--nonce", "7",
            ];
            (arguments(&all), String::new())
        },
    },
];

/// Output of a case, without values computed from the token.
fn shown(case: Case, format: &str, token: &str) -> String {
    let (arguments, body) = (case.request)(token);
    let mut command = mps(["sign", "--timestamp", "1700000000", "--output", format]);
    command
        .args(&arguments)
        .env("TENCENTCLOUD_SECRET_ID", SECRET_ID)
        .env("TENCENTCLOUD_SECRET_KEY", "canary-key")
        .envs(case.in_keys.then_some(("TENCENTCLOUD_TOKEN", token)));
    let ended = run_with_input(&mut command, &body);
    assert_eq!(
        (ended.code, &*ended.stderr),
        (Some(0), ""),
        "{}: {token}",
        case.name
    );
    let mut text = ended.stdout.clone();
    for stage in ["hashed_payload", "hashed_canonical_request", "signature"] {
        let value = match format {
            "json" => ended.json()[stage].as_str().map(str::to_owned),
            _ => {
                let mut lines = ended.stdout.lines();
                let found = lines.any(|line| line == format!("{stage}:"));
                found.then(|| lines.next().unwrap().to_owned())
            }
        };
        if let Some(value) = value {
            let encoded = canonical_query([("Signature", &value)]);
            text = text.replace(&encoded, "Signature=computed");
            text = text.replace(&value, "computed");
        }
    }
    text
}

#[test]
fn token_is_masked_at_its_places_and_other_text_is_unchanged() {
    let fixed = [
        "tok",
        "e",
        "POST",
        "GET",
        "content-type",
        "x-tc-token",
        "Token",
        "Token=",
        "***",
        "1",
        "1700000000",
        "AKID",
        SECRET_ID,
        "TC3-HMAC-SHA256",
        "mps.tencentcloudapi.com",
        ":",
        "\\",
        "{\"",
    ];
    let mut random = fastrand::Rng::with_seed(3);
    for case in CASES {
        for format in ["table", "json"] {
            let reference = shown(case, format, "canary/Token+1");
            assert!(reference.contains("***"), "{}: {reference}", case.name);
            assert!(
                !reference.to_lowercase().contains("canary"),
                "{}: {reference}",
                case.name
            );
            // Any part of the output may be a token, too.
            let visible: Vec<char> = reference.chars().filter(char::is_ascii_graphic).collect();
            let drawn = (0..12).map(|_| {
                let length = random.usize(1..10);
                let start = random.usize(..visible.len() - length);
                visible[start..start + length].iter().collect::<String>()
            });
            let drawn: Vec<_> = drawn.collect();
            let tokens = fixed.into_iter().chain(drawn.iter().map(String::as_str));
            let quoted = |token: &&str| token.len() > 1 && token.starts_with(['"', '\'']);
            for token in tokens.filter(|token| !quoted(token)) {
                assert_eq!(
                    shown(case, format, token),
                    reference,
                    "{}: {token}",
                    case.name
                );
            }
        }
    }
}
