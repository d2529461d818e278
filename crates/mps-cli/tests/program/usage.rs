//! Command lines and settings that are refused, and the help.

use crate::process::{DOCUMENTED_ID, Exited, mps, run, run_with_input, with_keys};

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
fn commands_without_any_id_exit_with_usage_code() {
    for command in ["describe", "wait", "watch", "cancel"] {
        for input in ["", "\n# none\n", "[]", "\u{feff}"] {
            let mut command = mps([command, "-", "--endpoint", "http://127.0.0.1:1"]);
            let ended = run_with_input(with_keys(&mut command), input);
            assert_eq!((ended.code, &*ended.stdout), (Some(2), ""), "{ended:?}");
            let says = "error: Standard input names no task.\n  try: ";
            assert!(ended.stderr.starts_with(says), "{ended:?}");
        }
    }
}

#[test]
fn ids_in_utf_16_are_read() {
    use std::io::Write as _;
    use std::process::Stdio;

    let mut child = mps(["describe", "-", "--emulator", "-o", "ndjson"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let text = format!("\u{feff}{DOCUMENTED_ID}\r\n");
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    child.stdin.take().unwrap().write_all(&bytes).unwrap();
    let ended: Exited = child.wait_with_output().unwrap().into();
    assert_eq!((ended.code, ended.lines().len()), (Some(0), 1), "{ended:?}");
}

#[test]
fn help_shows_only_the_options_that_a_command_uses() {
    for (command, shown, hidden) in [
        (
            "describe",
            &["--endpoint", "-o, --output", "--request-timeout"][..],
            &[][..],
        ),
        ("schema", &["-o, --output"], &["--endpoint", "--region"]),
        ("parse", &["-o, --output"], &["--endpoint", "--language"]),
        ("report", &["-o, --out ", "--endpoint"], &["--output"]),
        (
            "subtitles",
            &["--language <LANGUAGE>", "--service-language"],
            &["--output"],
        ),
        ("completions", &["--verbose"], &["--endpoint", "--output"]),
    ] {
        let help = run(&mut mps([command, "--help"])).stdout;
        for part in shown {
            assert!(help.contains(part), "{command} {part}: {help}");
        }
        for part in hidden {
            assert!(!help.contains(part), "{command} {part}: {help}");
        }
    }
    // A shell function may set the options of the connection for all commands.
    let schema = [
        "--endpoint",
        "http://127.0.0.1:1",
        "-o",
        "json",
        "schema",
        "--operations",
    ];
    assert_eq!(run(&mut mps(schema)).code, Some(0));
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
