//! `mps sign`: stages, options and refused input.

use crate::process::{Proxy, mps, run, run_with_input, with_keys};
use serde_json::Value;

const ROLE_ARN: &str = "qcs::cam::uin/100000000001:roleName/media";

fn sign(arguments: &[&str]) -> crate::process::Exited {
    run(with_keys(&mut mps(["sign"]
        .iter()
        .chain(arguments)
        .copied())))
}

#[test]
fn sign_prints_every_stage_of_the_documented_request() {
    let body =
        r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
    let arguments = [
        "sign",
        "--service",
        "cvm",
        "--host",
        "cvm.tencentcloudapi.com",
        "--content-type",
        "application/json; charset=utf-8",
        "--timestamp",
        "1551113065",
        "--body",
        "-",
    ];
    let ended = run_with_input(with_keys(&mut mps(arguments)), body);
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    insta::assert_snapshot!(ended.stdout);

    let json = run_with_input(with_keys(mps(arguments).args(["--output", "json"])), body).json();
    assert_eq!(
        json["hashed_payload"],
        "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064"
    );
    assert_eq!(
        json["signature"],
        "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"
    );
    for stage in ["canonical_request", "string_to_sign", "authorization"] {
        assert!(json[stage].is_string(), "{stage}");
    }
}

#[test]
fn header_option_joins_the_signed_headers() {
    let ended = sign(&[
        "--task-id",
        "1",
        "--header",
        "X-TC-Action: DescribeTaskDetail",
        "--output",
        "json",
    ]);
    let json = ended.json();
    let canonical = json["canonical_request"].as_str().unwrap();
    assert!(
        canonical.contains("\nx-tc-action:describetaskdetail\n"),
        "{canonical}"
    );
    assert_eq!(json["headers"]["X-TC-Action"], "DescribeTaskDetail");
    assert_eq!(json["body"], r#"{"TaskId":"1"}"#);
}

#[test]
fn header_is_listed_once_as_signed() {
    let headers = |arguments: &[&str]| {
        let request = ["--task-id", "1", "--output", "json"];
        sign(&[&request, arguments].concat()).json()["headers"].clone()
    };
    let signed = headers(&[
        "--timestamp",
        "1700000000",
        "--header",
        "x-tc-timestamp: 1700000000",
    ]);
    let signed: Vec<_> = signed.as_object().unwrap().keys().collect();
    assert_eq!(
        signed,
        ["Host", "Content-Type", "x-tc-timestamp", "Authorization"]
    );
    let shown = headers(&[
        "--host",
        "MPS.TencentCloudAPI.com:8443",
        "--content-type",
        " text/plain ",
    ]);
    assert_eq!(shown["Host"], "mps.tencentcloudapi.com:8443");
    assert_eq!(shown["Content-Type"], "text/plain");
    let shown = headers(&["--endpoint", "https://mps.intl.tencentcloudapi.com"]);
    assert_eq!(shown["Host"], "mps.intl.tencentcloudapi.com");
}

#[test]
fn invalid_request_part_error_names_its_option() {
    for (arguments, says) in [
        (&["--service", ""][..], "--service"),
        (&["--service", "mps\n"], "--service"),
        (&["--task-id", ""], "--task-id"),
        (&["--task-id", "1\n"], "--task-id"),
        (&["--task-id", "1\n", "--v1", "sha1"], "--task-id"),
        (&["--content-type", " "], "--content-type"),
        (&["--content-type", "a\r\nb"], "--content-type"),
        (&["--method", "GET", "--query", "a=b\nc"], "--query"),
        (&["--method", "GET", "--query", "a=b c"], "--query"),
        (
            &["--method", "GET", "--query", "a=canary#b"],
            "Percent-encode",
        ),
        (&["--method", "GET", "--query", "a=\u{4f60}"], "--query"),
        (&["--host", ""], "--host"),
        (&["--host", "a.example\nb"], "--host"),
        (&["--host", "user:canary@a.example"], "--host"),
        (&["--host", "a.example/"], "--host"),
        (&["--host", "a.example/path"], "--host"),
        (&["--host", "https://a.example"], "--host"),
        (&["--header", "no colon: but\na break"], "--header"),
        (&["--header", "X-A: b\n"], "--header"),
        (&["--header", "canary"], "--header"),
        (&["--header", "a b: c"], "--header"),
        (&["--header", "HOST: a.example"], "--host"),
        (&["--header", "content-type: a"], "--content-type"),
        (
            &["--header", "x-tc-timestamp: 1"],
            "--header x-tc-timestamp",
        ),
        (
            &["--header", "X-A: b", "--header", "x-a: c"],
            "--header X-A",
        ),
        (&["--v1", "sha1", "--nonce", "0"], "--nonce"),
        (&["--v1", "sha1", "--query", "Nonce=abc"], "--query"),
        (&["--v1", "sha1", "--query", "Nonce=0"], "--query"),
    ] {
        // Describe a task, unless the arguments name another request.
        let other = ["--task-id", "--query"]
            .iter()
            .any(|option| arguments.contains(option));
        let task = ["--task-id", "1"];
        let task = if other { &[][..] } else { &task };
        let ended = sign(&[arguments, task].concat());
        assert_eq!(
            (ended.code, &*ended.stdout),
            (Some(2), ""),
            "{arguments:?}: {ended:?}"
        );
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
        assert!(
            !ended.stderr_with_logs.contains("canary"),
            "{arguments:?}: {ended:?}"
        );
    }
}

#[test]
fn get_signs_its_query_and_unsigned_payload_is_marked() {
    let get = sign(&[
        "--method",
        "GET",
        "--service",
        "cvm",
        "--host",
        "cvm.tencentcloudapi.com",
        "--query",
        "Limit=10&Offset=0",
        "--timestamp",
        "1539084154",
        "--output",
        "json",
    ]);
    assert_eq!(
        get.json()["signature"],
        "5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474"
    );
    let unsigned = sign(&["--task-id", "1", "--unsigned-payload", "--output", "json"]).json();
    assert_eq!(
        unsigned["headers"]["X-TC-Content-SHA256"],
        "UNSIGNED-PAYLOAD"
    );
    assert_eq!(
        unsigned["hashed_payload"],
        "438d4109ef0d676b8c2c7ed13cdfcb418e494d53b843d4634ce3b1085f07bb96"
    );
}

#[test]
fn v1_signature_has_the_same_json_members() {
    let documented = |arguments: &[&str]| -> Value {
        let request = [
            "--method",
            "GET",
            "--host",
            "cvm.tencentcloudapi.com",
            "--timestamp",
            "1465185768",
            "--output",
            "json",
            "--query",
            "Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou&Version=2017-03-12",
        ];
        sign(&[&request, arguments].concat()).json()
    };
    assert_eq!(
        documented(&["--v1", "sha1"])["signature"],
        "EliP9YW3pW28FpsEdkXt/+WcGeI="
    );
    let sha256 = documented(&["--v1", "sha256"]);
    let signed = sha256["string_to_sign"].as_str().unwrap();
    assert!(signed.contains("&SignatureMethod=HmacSHA256&"), "{signed}");

    // Both methods have the same members. Stages that the older one lacks are null.
    let tc3 = sign(&["--task-id", "1", "--output", "json"]).json();
    for (stage, value) in tc3.as_object().unwrap() {
        if ["headers", "body"].contains(&stage.as_str()) {
            continue;
        }
        let has = ["string_to_sign", "signature"].contains(&stage.as_str());
        assert!(value.is_string(), "{stage}");
        assert_eq!(
            sha256.get(stage).map(Value::is_string),
            Some(has),
            "{stage}"
        );
    }
    let people = sign(&["--task-id", "1", "--v1", "sha1"]);
    assert!(people.stdout.starts_with("string_to_sign:\n"), "{people:?}");
}

#[test]
fn v1_signature_of_a_task_names_region_and_endpoint() {
    let json = sign(&[
        "--v1",
        "sha1",
        "--task-id",
        "1",
        "--region",
        "ap-guangzhou",
        "--endpoint",
        "https://mps.intl.tencentcloudapi.com",
        "--nonce",
        "11886",
        "--timestamp",
        "1700000000",
        "--output",
        "json",
    ])
    .json();
    assert_eq!(
        json["string_to_sign"],
        "POSTmps.intl.tencentcloudapi.com/?Action=DescribeTaskDetail&Nonce=11886&Region=ap-guangzhou\
         &SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&TaskId=1&Timestamp=1700000000&Version=2019-06-12"
    );
    assert_eq!(json["signature"], "0itH4/7waQyOfe0AOTHNuGgvMCg=");
}

#[test]
fn v1_signature_names_its_algorithm() {
    let signed = |algorithm: &str, query: &str| {
        sign(&["--v1", algorithm, "--query", query, "--output", "json"])
    };
    for (algorithm, query) in [
        ("sha1", "SignatureMethod=HmacSHA1"),
        ("sha256", "SignatureMethod=HmacSHA256"),
        ("sha256", ""),
    ] {
        let json = signed(algorithm, query).json();
        let named = json["string_to_sign"].as_str().unwrap();
        let name = format!("&SignatureMethod=Hmac{}&", algorithm.to_uppercase());
        assert!(named.contains(&name), "{algorithm} {query}: {named}");
    }
    for (algorithm, query) in [
        ("sha1", "SignatureMethod=HmacSHA256"),
        ("sha256", "SignatureMethod=HmacSHA1"),
        ("sha256", "SignatureMethod=hmacsha256"),
    ] {
        let ended = signed(algorithm, query);
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
        assert!(ended.stderr.contains("--v1"), "{}", ended.stderr);
        assert!(ended.stderr.contains(query), "{}", ended.stderr);
    }
}

#[test]
fn v1_signature_encodes_its_parameters() {
    let query = "a=b c#\u{4f60}";
    let json = sign(&["--v1", "sha1", "--query", query, "--output", "json"]).json();
    let encoded = json["encoded"].as_str().unwrap();
    assert!(encoded.contains("&a=b%20c%23%E4%BD%A0"), "{encoded}");
}

#[test]
fn v1_signature_of_a_sent_request_is_recomputed() {
    let signed = |arguments: &[&str]| {
        let mut command = mps(["sign", "--v1", "sha1", "--output", "json"]);
        command
            .args(arguments)
            .env("TENCENTCLOUD_TOKEN", "canary-token");
        run(with_keys(&mut command))
    };
    let first = signed(&[
        "--task-id",
        "1",
        "--timestamp",
        "1465185768",
        "--nonce",
        "7",
    ]);
    let first = first.json();
    let sent = first["encoded"].as_str().unwrap();
    let sent = sent.replace("***", "canary-token");
    for arguments in [
        &["--query", &sent][..],
        &[
            "--query",
            &sent,
            "--timestamp",
            "1465185768",
            "--nonce",
            "7",
        ],
        // A wrong signature is replaced as well, because that is how users examine it.
        &["--query", &sent.replace("&Signature=", "&Signature=x")],
    ] {
        assert_eq!(signed(arguments).json(), first, "{arguments:?}");
    }
    for (arguments, says) in [
        (&["--timestamp", "1465185769"][..], "--timestamp"),
        (&["--nonce", "8"], "--nonce"),
        (&["--query", "Timestamp=1&Timestamp=2"], "Timestamp"),
        (&["--query", "Timestamp=soon"], "Timestamp"),
        (&["--query", "Timestamp=253402300800"], "Timestamp"),
        (&["--query", "SecretId=canary-id"], "SecretId"),
        (&["--query", "Token=canary-other"], "Token"),
        (&["--query", "Token="], "Token"),
    ] {
        let query = ["--query", &sent];
        let query = if arguments[0] == "--query" {
            &[][..]
        } else {
            &query
        };
        let ended = signed(&[arguments, query].concat());
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
        let told = &ended.stderr_with_logs;
        assert!(!told.contains("canary"), "{told}");
    }
    let without_token = sign(&["--v1", "sha1", "--query", "Token=canary-token"]);
    assert_eq!(without_token.code, Some(2), "{without_token:?}");
}

#[test]
fn sign_shows_no_secret() {
    let body = r#"{"Token":"Canary\/Token+1","a":[{ "Token" : "Canary/Token+1" }]}"#;
    let query = "Token=Canary/Token%2B1&%54oken=canary%2ftoken%2b1";
    for arguments in [
        &["--task-id", "1"][..],
        &["--task-id", "1", "--v1", "sha1"],
        &["--body", "-"],
        &["--body", "-", "--header", "x-tc-token: Canary/Token+1"],
        &["--method", "GET", "--query", query],
        &["--query", "Token=Canary%2FToken%2B1", "--v1", "sha256"],
    ] {
        for format in ["json", "table"] {
            let mut command = mps(["-vvv", "sign", "--output", format]);
            command
                .args(arguments)
                .env("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE")
                .env("TENCENTCLOUD_SECRET_KEY", "canary-key")
                .env("TENCENTCLOUD_TOKEN", "Canary/Token+1");
            let ended = run_with_input(&mut command, body);
            assert_eq!(ended.code, Some(0), "{ended:?}");
            let told = format!("{ended:?}").to_lowercase();
            assert!(told.contains("***"), "{arguments:?}: {told}");
            assert!(!told.contains("canary"), "{arguments:?}: {told}");
        }
    }
}

#[test]
fn token_in_a_header_option_is_signed_and_masked() {
    let signed = |token_of_keys: Option<&str>| {
        let mut command = mps(["sign", "--task-id", "1", "--output", "json"]);
        command
            .args(["--header", "x-tc-token: canary-token"])
            .envs(token_of_keys.map(|token| ("TENCENTCLOUD_TOKEN", token)));
        run(with_keys(&mut command))
    };
    for ended in [signed(None), signed(Some("canary-token"))] {
        let json = ended.json();
        assert_eq!(json["headers"]["x-tc-token"], "***");
        assert_eq!(json["headers"]["X-TC-Token"], Value::Null);
        let canonical = json["canonical_request"].as_str().unwrap();
        assert!(canonical.contains("\nx-tc-token:***\n"), "{canonical}");
        assert!(!format!("{ended:?}").contains("canary"), "{ended:?}");
    }
    let other = signed(Some("canary-other"));
    assert_eq!((other.code, &*other.stdout), (Some(2), ""), "{other:?}");
    assert!(!format!("{other:?}").contains("canary"), "{other:?}");
}

#[test]
fn unsignable_request_exits_with_usage_code() {
    for arguments in [
        &[][..],
        &["--method", "GET"],
        &["--method", "GET", "--body", "/dev/null"],
        &["--query", "a=b"],
        &["--v1", "sha256"],
    ] {
        let ended = sign(arguments);
        assert_eq!(
            (ended.code, &*ended.stdout),
            (Some(2), ""),
            "{arguments:?}: {ended:?}"
        );
    }
}

#[test]
fn sign_uses_environment_credentials_and_sends_nothing() {
    let home = tempfile::tempdir().unwrap();
    let directory = home.path().join(".tencentcloud");
    std::fs::create_dir(&directory).unwrap();
    let keys = "secret_id = AKIDPROFILE\nsecret_key = canary-key\n";
    std::fs::write(
        directory.join("credentials"),
        format!("[default]\n{keys}[role]\n{keys}role_arn = {ROLE_ARN}\n"),
    )
    .unwrap();
    let proxy = Proxy::start();
    let signed = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = mps(["sign", "--task-id", "1"].iter().chain(arguments).copied());
        command
            .env("HOME", home.path())
            .env("HTTPS_PROXY", &proxy.url)
            .envs(variables.iter().copied());
        run(&mut command)
    };
    let keys = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDENVIRONMENT"),
        ("TENCENTCLOUD_SECRET_KEY", "canary-key"),
        ("TENCENTCLOUD_ROLE_ARN", ROLE_ARN),
        ("TENCENTCLOUD_SESSION_TOKEN", "canary-token"),
    ];
    for (arguments, variables, id) in [
        (&[][..], &keys[..], "Credential=AKIDENVIRONMENT/"),
        (&[], &keys, "X-TC-Token: ***"),
        (&["--profile", "default"], &keys, "Credential=AKIDPROFILE/"),
    ] {
        let ended = signed(arguments, variables);
        assert_eq!(
            (ended.code, &*ended.stderr),
            (Some(0), ""),
            "{id}: {ended:?}"
        );
        assert!(ended.stdout.contains(id), "{id}: {ended:?}");
    }
    for (arguments, variables, says) in [
        // The default profile is not used.
        (&[][..], &[][..], "Set TENCENTCLOUD_SECRET_ID"),
        (&[], &keys[..1], "TENCENTCLOUD_SECRET_KEY is missing"),
        (&["--profile", "role"], &keys, "sends nothing"),
        (&["--profile", "none"], &keys, "no section [none]"),
    ] {
        let ended = signed(arguments, variables);
        assert_eq!(
            (ended.code, &*ended.stdout),
            (Some(2), ""),
            "{says}: {ended:?}"
        );
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
    }
    assert_eq!(proxy.next_request(), None);
}

#[test]
fn sign_ignores_settings_for_sending() {
    let mut command = mps(["sign", "--task-id", "1"]);
    let ended = run(with_keys(&mut command).env("HTTPS_PROXY", "ftp://proxy.example"));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{ended:?}");
}

#[cfg(unix)]
#[test]
fn token_unfit_for_a_header_error_names_its_variable() {
    use std::os::unix::ffi::OsStrExt as _;
    for (token, says) in [
        ("\u{2713}canary".as_bytes(), "visible ASCII"),
        (b"\xffcanary", "UTF-8"),
    ] {
        let mut command = mps(["sign", "--task-id", "1"]);
        let token = std::ffi::OsStr::from_bytes(token);
        let ended = run(with_keys(&mut command).env("TENCENTCLOUD_TOKEN", token));
        assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
        for part in ["TENCENTCLOUD_TOKEN", says] {
            assert!(ended.stderr.contains(part), "{part}: {ended:?}");
        }
        assert!(!ended.stderr_with_logs.contains("canary"), "{ended:?}");
    }
}

#[test]
fn timestamp_beyond_year_9999_is_refused() {
    let at = |seconds: &str| sign(&["--task-id", "1", "--timestamp", seconds, "--output", "json"]);
    let scope = at("253402300799").json()["credential_scope"].clone();
    assert_eq!(scope, "9999-12-31/mps/tc3_request");
    for seconds in ["253402300800", "9223372036854775808", "-1", "soon"] {
        let ended = at(seconds);
        assert_eq!(
            (ended.code, &*ended.stdout),
            (Some(2), ""),
            "{seconds}: {ended:?}"
        );
    }
}
