//! `mps completions` for every shell.

use crate::process::{mps, run};

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ended = run(&mut mps(["completions", shell]));
        assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
        assert!(ended.stdout.contains("describe"), "{shell}");
    }
}
