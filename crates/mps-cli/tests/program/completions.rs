use crate::process::{mps, run};

#[test]
fn every_shell_has_them() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ended = run(&mut mps(["completions", shell]));
        assert_eq!((ended.code, &*ended.stderr), (Some(0), ""));
        assert!(ended.stdout.contains("describe"), "{shell}");
    }
}
