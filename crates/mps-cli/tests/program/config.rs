//! `mps config show`: the settings and the sources of credentials.

use crate::process::{DOCUMENTED_ID, Proxy, mps, run, with_keys};
use serde_json::Value;

#[test]
fn config_shows_the_used_source_and_skips_the_rest() {
    let home = tempfile::tempdir().unwrap();
    let directory = home.path().join(".tencentcloud");
    std::fs::create_dir(&directory).unwrap();
    std::fs::write(
        directory.join("credentials"),
        "[test]\nsecret_id = AKIDPROFILEPROFILE01\nsecret_key = canary-key\ntoken = canary-token\n",
    )
    .unwrap();
    let show = |arguments: &[&str]| {
        let mut command = mps(["config", "show"].iter().chain(arguments).copied());
        run(command.env("HOME", home.path()))
    };

    let text = show(&["--profile", "test"]);
    assert_eq!((text.code, &*text.stderr), (Some(0), ""), "{text:?}");
    assert!(
        text.stdout.contains("https://mps.tencentcloudapi.com"),
        "{}",
        text.stdout
    );
    assert!(
        text.stdout.contains("AKID***LE01, with a session token"),
        "{}",
        text.stdout
    );

    let json = show(&[
        "--profile",
        "test",
        "--output",
        "json",
        "--region",
        "ap-seoul",
    ]);
    assert!(!format!("{text:?}{json:?}").contains("canary"));
    let json = json.json();
    assert_eq!(json["region"]["value"], "ap-seoul");
    assert_eq!(json["credentials"][0]["outcome"], "used");
    assert_eq!(json["credentials"][0]["secret_id"], "AKID***LE01");
    assert_eq!(json["credentials"][1]["outcome"], "not asked");

    let none = show(&["--profile", "other"]);
    assert_eq!(none.code, Some(2), "{none:?}");
    assert!(
        none.stdout.contains("no section [other]"),
        "{}",
        none.stdout
    );
    assert!(
        none.stderr.contains("TENCENTCLOUD_SECRET_ID"),
        "{}",
        none.stderr
    );
}

#[test]
fn environment_credentials_come_first() {
    let ended = run(mps(["config", "show", "--output", "json"])
        .env("TENCENTCLOUD_SECRET_ID", "AKIDENVIRONMENT00001")
        .env("TENCENTCLOUD_SECRET_KEY", "canary-key"));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let json = ended.json();
    let outcomes = json["credentials"].as_array().unwrap().iter();
    let outcomes: Vec<_> = outcomes
        .map(|source| source["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes[0], "used");
    assert!(outcomes.len() > 1 && outcomes[1..].iter().all(|outcome| *outcome == "not asked"));
    assert_eq!(json["credentials"][0]["origin"], "environment");
}

#[test]
fn broken_credentials_end_the_search_and_report_their_cause() {
    let directory = tempfile::tempdir().unwrap();
    let large = directory.path().join("credentials");
    std::fs::write(&large, "#".repeat(70_000)).unwrap();
    let blank = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDENVIRONMENT00001"),
        ("TENCENTCLOUD_SECRET_KEY", " "),
    ];
    let large = [("TENCENTCLOUD_CREDENTIALS_FILE", large.to_str().unwrap())];
    for (variables, failed, says) in [
        (&blank[..], 0, "TENCENTCLOUD_SECRET_KEY is blank"),
        (&large, 1, "larger than 64 KiB"),
    ] {
        let run = |arguments: &[&str]| {
            let mut command = mps(arguments.iter().copied());
            run(command.envs(variables.iter().copied()))
        };
        let show = run(&["config", "show"]);
        for part in ["failed: ", says] {
            assert!(show.stdout.contains(part), "{part}: {show:?}");
        }
        let json = run(&["config", "show", "--output", "json"]);
        let source = &json.json()["credentials"][failed];
        assert_eq!(source["outcome"], "failed");
        let why = source["why"].as_str().unwrap();
        assert!(why.contains(says), "{why}");
        let describe = run(&["describe", "1"]);
        for ended in [show, json, describe] {
            assert_eq!(ended.code, Some(2), "{ended:?}");
            for part in [says, "Correct that source"] {
                let stderr = ended.stderr.to_lowercase();
                assert!(stderr.contains(&part.to_lowercase()), "{part}: {stderr}");
            }
            let other = "Set TENCENTCLOUD_SECRET_ID";
            assert!(!ended.stderr.contains(other), "{}", ended.stderr);
        }
    }
}

#[test]
fn invalid_region_is_refused_and_empty_region_is_none() {
    let show = ["config", "show", "--output", "json"];
    let describe = ["describe", DOCUMENTED_ID, "--emulator"];
    let sign = ["sign", "--emulator", "--task-id", "1"];
    let sign_v1 = ["sign", "--emulator", "--task-id", "1", "--v1", "sha1"];
    for command in [&show[..], &describe, &sign, &sign_v1] {
        for region in ["BAD", "ap\nx", " "] {
            let by_option = run(mps(command.iter().copied()).args(["--region", region]));
            let by_variable = run(mps(command.iter().copied()).env("TENCENTCLOUD_REGION", region));
            for ended in [by_option, by_variable] {
                assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
                for part in ["--region", "TENCENTCLOUD_REGION"] {
                    assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
                }
            }
        }
        let mut command = mps(command.iter().copied());
        let unset = run(with_keys(&mut command).env("TENCENTCLOUD_REGION", ""));
        assert_eq!(unset.code, Some(0), "{unset:?}");
        assert!(!unset.stdout.contains("Region="), "{unset:?}");
    }
    let unset = run(with_keys(&mut mps(show)).env("TENCENTCLOUD_REGION", ""));
    assert_eq!(unset.json().get("region"), Some(&Value::Null));
    let unknown = run(mps(describe).args(["--region", "ap-nowhere"]));
    assert_eq!(unknown.code, Some(3), "it is sent: {unknown:?}");
    assert!(
        unknown.stderr.contains("UnsupportedRegion"),
        "{}",
        unknown.stderr
    );
}

#[test]
fn config_shows_the_transport_and_its_origin() {
    for (arguments, value, because) in [
        (&[][..], "reqwest", "the default"),
        (&["--transport", "reqwest"], "reqwest", "--transport"),
        (&["--transport", "hyper"], "hyper", "--transport"),
    ] {
        let mut command = mps(["config", "show", "--output", "json"]);
        let shown = run(with_keys(&mut command).args(arguments)).json();
        let transport = serde_json::json!({ "value": value, "because": because });
        assert_eq!(shown["transport"], transport, "{arguments:?}");
    }
}

#[test]
fn role_credentials_are_requested_in_the_edition_of_the_endpoint() {
    for (arguments, host) in [
        (&[][..], "sts.tencentcloudapi.com"),
        (
            &["--endpoint", "https://mps.intl.tencentcloudapi.com"],
            "sts.intl.tencentcloudapi.com",
        ),
    ] {
        let proxy = Proxy::start();
        let mut command = mps(["config", "show"].iter().chain(arguments).copied());
        command
            .env("TENCENTCLOUD_ROLE_ARN", "qcs::cam::uin/1:roleName/media")
            .env("HTTPS_PROXY", &proxy.url);
        let ended = run(with_keys(&mut command));
        assert_eq!(ended.code, Some(5), "{ended:?}");
        assert!(ended.stderr.contains("Try again later"), "{ended:?}");
        let asked = proxy.next_request().unwrap_or_default();
        assert!(
            asked.starts_with(&format!("CONNECT {host}:443 ")),
            "{asked}"
        );
    }
}

#[test]
fn tccli_and_the_environment_set_region_and_endpoint() {
    let home = tempfile::tempdir().unwrap();
    let tccli = home.path().join(".tccli");
    std::fs::create_dir(&tccli).unwrap();
    let settings = r#"{"_sys_param": {"region": "ap-seoul"},
        "mps": {"endpoint": "mps.intl.tencentcloudapi.com"}}"#;
    std::fs::write(tccli.join("default.configure"), settings).unwrap();
    let show = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = mps(["config", "show", "-o", "json"]);
        with_keys(command.args(arguments).env("HOME", home.path()));
        let ended = run(command.envs(variables.iter().copied()));
        assert_eq!((ended.code, &*ended.stderr), (Some(0), ""), "{ended:?}");
        ended.json()
    };
    let because = format!("tccli, {}", tccli.join("default.configure").display());
    let shown = show(&[], &[]);
    let expected =
        |value: &str, because: &str| serde_json::json!({ "value": value, "because": because });
    assert_eq!(shown["region"], expected("ap-seoul", &because));
    let intl = "https://mps.intl.tencentcloudapi.com";
    assert_eq!(shown["endpoint"], expected(intl, &because));

    let variables = [
        ("TENCENTCLOUD_REGION", "ap-tokyo"),
        ("TENCENTCLOUD_ENDPOINT", "mps.tencentcloudapi.com"),
    ];
    let shown = show(&[], &variables);
    let region = expected("ap-tokyo", "TENCENTCLOUD_REGION");
    assert_eq!(shown["region"], region);
    let chinese = "https://mps.tencentcloudapi.com";
    assert_eq!(
        shown["endpoint"],
        expected(chinese, "TENCENTCLOUD_ENDPOINT")
    );
    let shown = show(&["--region", "ap-bangkok"], &variables);
    assert_eq!(shown["region"], expected("ap-bangkok", "--region"));

    let mut foreign = mps(["describe", "1-a"]);
    let foreign = run(with_keys(&mut foreign).env("TENCENTCLOUD_ENDPOINT", "gateway.example"));
    assert_eq!(
        (foreign.code, &*foreign.stdout),
        (Some(2), ""),
        "{foreign:?}"
    );
    for part in ["It comes from TENCENTCLOUD_ENDPOINT.", "--trust-endpoint"] {
        assert!(foreign.stderr.contains(part), "{part}: {}", foreign.stderr);
    }
    // The emulator of this process needs no endpoint.
    let mut emulated = mps(["describe", DOCUMENTED_ID, "--emulator"]);
    let emulated = run(emulated.env("TENCENTCLOUD_ENDPOINT", "gateway.example"));
    assert_eq!(emulated.code, Some(0), "{emulated:?}");

    std::fs::write(tccli.join("default.configure"), "{").unwrap();
    let broken = run(with_keys(&mut mps(["config", "show"])).env("HOME", home.path()));
    assert_eq!((broken.code, &*broken.stdout), (Some(2), ""), "{broken:?}");
    assert!(broken.stderr.contains("default.configure"), "{broken:?}");
}

#[test]
fn unknown_region_is_noted_with_a_suggestion() {
    let mut command = mps(["config", "show", "--region", "ap-guangzhuo"]);
    let shown = run(with_keys(&mut command));
    assert_eq!(shown.code, Some(0), "{shown:?}");
    let note =
        "note: This version does not know the region ap-guangzhuo of --region. Did you mean ";
    assert!(shown.stderr.starts_with(note), "{shown:?}");
    assert!(shown.stderr.contains("ap-guangzhou"), "{shown:?}");
}

/// Taken as unset, such a variable would send requests to another endpoint.
#[cfg(unix)]
#[test]
fn variable_that_is_not_utf8_is_refused_without_its_value() {
    use std::os::unix::ffi::OsStrExt as _;
    for (name, command) in [
        ("TENCENTCLOUD_ENDPOINT", ["config", "show"]),
        ("TENCENTCLOUD_REGION", ["config", "show"]),
        ("MPS_EMULATOR_SECRET_KEY", ["emulator", "--stop-after=1s"]),
        ("MPS_NOTIFY_KEY", ["listen", "--listen=127.0.0.1:0"]),
    ] {
        let value = std::ffi::OsStr::from_bytes(b"canary\xff");
        let refused = run(mps(command).env(name, value));
        assert_eq!(refused.code, Some(2), "{name}: {refused:?}");
        let told = format!("The value of {name} is not UTF-8.");
        assert!(refused.stderr.contains(&told), "{refused:?}");
        assert!(!refused.stderr_with_logs.contains("canary"), "{refused:?}");
    }
}
