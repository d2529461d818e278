use crate::process::{mps, run};

#[test]
fn the_source_that_wins_is_told_and_why_the_others_do_not() {
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
    assert!(none.stdout.contains("no [other]"), "{}", none.stdout);
    assert!(
        none.stderr.contains("TENCENTCLOUD_SECRET_ID"),
        "{}",
        none.stderr
    );
}

#[test]
fn the_environment_comes_first() {
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
fn broken_keys_end_the_search() {
    let ended = run(mps(["config", "show"])
        .env("TENCENTCLOUD_SECRET_ID", "AKIDENVIRONMENT00001")
        .env("TENCENTCLOUD_SECRET_KEY", " "));
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(
        ended
            .stdout
            .contains("failed: TENCENTCLOUD_SECRET_KEY is blank"),
        "{}",
        ended.stdout
    );
}
