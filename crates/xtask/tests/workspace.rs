//! The workspace that `xtask` acts on, for a binary that was copied from another checkout.

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};
use std::thread::yield_now;
use std::{env, fs};

/// A checkout with what `codegen --check` reads, and a copy of the binary beside it.
struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let here = env::var_os("CARGO_MANIFEST_DIR").unwrap();
        let workspace = Path::new(&here).ancestors().nth(2).unwrap();
        for part in [
            "Cargo.toml",
            "crates/xtask/Cargo.toml",
            "crates/mps-model/schema",
            "crates/mps-model/src/generated",
            "crates/mps-report/page/src",
            "crates/mps-report/page/style",
            "crates/mps-report/src/page/generated",
            "benches/generated/bench_types.rs",
        ] {
            copy(
                &workspace.join(part),
                &folder.path().join("checkout").join(part),
            );
        }
        // The file of this build, which lies one folder above the tests.
        let tests = env::current_exe().unwrap();
        let binary = tests.ancestors().nth(2).unwrap().join(name());
        copy(&binary, &folder.path().join(name()));
        Self { folder }
    }

    /// Runs the check in a folder of the checkout's parent.
    fn check(&self, current: &str, manifest: Option<&str>) -> Output {
        let folder = self.folder.path();
        let mut command = Command::new(folder.join(name()));
        command
            .args(["codegen", "--check"])
            .current_dir(folder.join(current));
        match manifest {
            Some(manifest) => command.env("CARGO_MANIFEST_DIR", folder.join(manifest)),
            None => command.env_remove("CARGO_MANIFEST_DIR"),
        };
        loop {
            match command.output() {
                // Another test's child still has the copy open, from when it was written.
                Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => yield_now(),
                output => return output.unwrap(),
            }
        }
    }
}

fn name() -> String {
    format!("xtask{}", env::consts::EXE_SUFFIX)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    if from.is_file() {
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

#[test]
fn copied_binary_checks_the_checkout_that_it_runs_in() {
    let checkout = Checkout::new();
    let ways = [
        (".", Some("checkout/crates/xtask")),
        ("checkout", None),
        ("checkout/crates/mps-model/schema", None),
    ];
    for (current, manifest) in ways {
        let output = checkout.check(current, manifest);
        assert!(output.status.success(), "{current}: {output:?}");
    }

    let changed = "checkout/crates/mps-model/src/generated/enums.rs";
    fs::write(checkout.folder.path().join(changed), "// changed by hand").unwrap();
    for (current, manifest) in ways {
        let output = checkout.check(current, manifest);
        assert_eq!(output.status.code(), Some(1), "{current}: {output:?}");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            told.starts_with("stale: crates/mps-model/src/generated/enums.rs;"),
            "{told}"
        );
    }
}

#[test]
fn binary_outside_of_a_checkout_refuses_to_run() {
    let checkout = Checkout::new();
    let output = checkout.check(".", None);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("is in no checkout of this workspace"),
        "{told}"
    );
}
