//! Command lines and settings that are refused, and the help.

use crate::process::{DOCUMENTED_ID, mps, run};

#[test]
fn invalid_command_line_exits_with_usage_code_and_advice() {
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
        let stderr = ended.stderr.to_lowercase();
        assert!(stderr.contains(&says.to_lowercase()), "{says}: {stderr}");
    }
}

#[test]
fn unusable_proxy_error_names_its_variable() {
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
fn help_is_printed_on_stdout_with_the_exit_codes() {
    let ended = run(&mut mps(["--help"]));
    assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
    assert!(
        ended.stdout.contains("The timeout passed."),
        "{}",
        ended.stdout
    );
}

#[test]
fn piped_output_has_no_colours() {
    let ended = run(&mut mps(["describe", DOCUMENTED_ID, "--emulator"]));
    assert!(!ended.stdout.contains('\u{1b}'));
    let ended = run(&mut mps(["describe"]));
    assert!(!ended.stderr.contains('\u{1b}'));
}
