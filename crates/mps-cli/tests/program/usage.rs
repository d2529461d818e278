use crate::process::{DOCUMENTED_ID, mps, run};

#[test]
fn a_command_line_without_sense_is_answered_by_what_to_do() {
    for (arguments, says) in [
        (&["descrieb", "x"][..], "describe"),
        (&["describe"], "ID"),
        (&["describe", "x", "--outptu", "json"], "--output"),
        (
            &[
                "describe",
                "x",
                "--emulator",
                "--endpoint",
                "http://127.0.0.1:1",
            ],
            "--endpoint",
        ),
        (&["describe", "x", "--emulator", "--query", "]"], "query"),
        (
            &[
                "describe",
                "x",
                "--emulator",
                "--query",
                "a",
                "--output",
                "table",
            ],
            "--output json",
        ),
        (
            &["describe", "x", "--endpoint", "ftp://127.0.0.1"],
            "endpoint",
        ),
        (
            &["describe", "x", "--endpoint", "https://gateway.example"],
            "--trust-endpoint",
        ),
        (
            &["describe", "x", "--emulator", "--region", "no region"],
            "region",
        ),
        (&["describe", "", "--emulator"], "task id"),
    ] {
        let ended = run(&mut mps(arguments.iter().copied()));
        assert_eq!(
            (ended.code, &*ended.stdout),
            (Some(2), ""),
            "{arguments:?}: {ended:?}"
        );
        assert!(ended.stderr.contains(says), "{says}: {}", ended.stderr);
    }
}

#[test]
fn a_proxy_that_cannot_be_used_is_told_by_its_variable() {
    for variable in ["HTTPS_PROXY", "ALL_PROXY"] {
        for command in [
            &["describe", DOCUMENTED_ID, "--emulator"][..],
            &["config", "show"],
        ] {
            let mut command = mps(command.iter().copied());
            let ended = run(command.env(variable, "ftp://proxy.example"));
            assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
            assert!(ended.stderr.contains(variable), "{}", ended.stderr);
        }
    }
}

#[test]
fn help_is_data_and_names_the_exit_codes() {
    let ended = run(&mut mps(["--help"]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    assert!(
        ended.stdout.contains("the deadline passed"),
        "{}",
        ended.stdout
    );
}

#[test]
fn colours_are_for_terminals_alone() {
    let ended = run(&mut mps(["describe", DOCUMENTED_ID, "--emulator"]));
    assert!(!ended.stdout.contains('\u{1b}'));
    let ended = run(&mut mps(["describe"]));
    assert!(!ended.stderr.contains('\u{1b}'));
}
