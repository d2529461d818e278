//! Dependencies between the crates: the allowed ones, and those that light crates must not have.
//! Reads manifests and runs `cargo tree` without network.

use crate::root;
use cargo_metadata::{Dependency, DependencyKind, Metadata, MetadataCommand};
use std::collections::BTreeSet;
use std::process::Command;

/// Members on which each member may depend. A new member needs a row here.
const ARROWS: &[(&str, &[&str])] = &[
    ("mps-model", &[]),
    ("mps-sign", &[]),
    ("mps-transport", &[]),
    ("mps-credentials", &["mps-sign", "mps-transport"]),
    (
        "mps-describe",
        &[
            "mps-model",
            "mps-sign",
            "mps-transport",
            "mps-credentials",
            "mps-rate-limit",
        ],
    ),
    // The `Clock` trait is in the transport crate, which is light without features.
    ("mps-rate-limit", &["mps-transport"]),
    // Must not depend on the client, so that a limiter can be used without it.
    ("mps-rate-limit-redis", &["mps-rate-limit", "mps-transport"]),
    ("mps-report", &["mps-model"]),
    ("mps-notify", &["mps-model"]),
    // Checks signatures with its own verifier. Otherwise client and emulator could share an error.
    ("mps-emulator", &["mps-model"]),
    (
        "mps-cli",
        &[
            "mps-model",
            "mps-sign",
            "mps-transport",
            "mps-credentials",
            "mps-describe",
            "mps-emulator",
            "mps-notify",
            "mps-report",
        ],
    ),
    ("mps-suite", &[]),
    ("mps-test-tracing", &[]),
    ("xtask", &[]),
];

/// Libraries on which only some members may depend, so that each can be replaced in one place.
const GATES: &[(&str, &[&str])] = &[
    ("reqwest", &["mps-transport"]),
    ("rustls", &["mps-transport"]),
    ("hyper", &["mps-transport", "mps-emulator", "mps-cli"]),
];

const RUNTIMES: &[&str] = &[
    "async-executor",
    "async-io",
    "async-std",
    "futures-executor",
    "mio",
    "smol",
    "socket2",
    "tokio",
];
const HTTP: &[&str] = &[
    "h2",
    "http",
    "http-body",
    "hyper",
    "reqwest",
    "rustls",
    "ureq",
];
const SERDE: &[&str] = &["serde", "serde_core", "serde_json"];

#[test]
fn members_know_only_those_below_them() {
    let metadata = metadata();
    let members: BTreeSet<&str> = metadata
        .workspace_packages()
        .into_iter()
        .map(|package| package.name.as_str())
        .collect();
    for package in metadata.workspace_packages() {
        let (_, allowed) = ARROWS
            .iter()
            .find(|(name, _)| *name == package.name.as_str())
            .unwrap_or_else(|| panic!("{} has no row in ARROWS", package.name));
        for known in shipped(&package.dependencies) {
            assert!(
                !members.contains(known) || allowed.contains(&known),
                "{} depends on {known}: the arrow is not in ARROWS",
                package.name
            );
        }
    }
}

#[test]
fn the_generator_builds_without_what_it_generates() {
    let metadata = metadata();
    let xtask = metadata
        .workspace_packages()
        .into_iter()
        .find(|package| package.name.as_str() == "xtask")
        .expect("xtask is a member");
    let members: Vec<&str> = xtask
        .dependencies
        .iter()
        .filter(|dependency| dependency.path.is_some())
        .map(|dependency| dependency.name.as_str())
        .collect();
    assert!(members.is_empty(), "xtask depends on {members:?}");
}

#[test]
fn backends_are_named_in_one_place() {
    for package in metadata().workspace_packages() {
        for known in shipped(&package.dependencies) {
            let gate = GATES.iter().find(|(library, _)| *library == known);
            assert!(
                gate.is_none_or(|(_, owners)| owners.contains(&package.name.as_str())),
                "{} names {known}: that is the business of {gate:?}",
                package.name
            );
        }
    }
}

/// Members that need no `mps_test_tracing`: their tests handle no credentials, or they depend on no
/// other member.
const UNHEARD: &[&str] = &[
    "mps-model",
    "mps-rate-limit",
    "mps-report",
    "mps-test-tracing",
    "xtask",
];

#[test]
fn every_test_binary_that_handles_keys_tells_its_traces() {
    for package in metadata().workspace_packages() {
        let tested = package.targets.iter().filter(|target| target.test);
        for target in tested.filter(|_| !UNHEARD.contains(&package.name.as_str())) {
            let root = std::fs::read_to_string(&target.src_path).expect("a target has a root");
            assert!(
                root.contains("use mps_test_tracing as _;"),
                "{}: `use mps_test_tracing as _;` lets the gate look for secrets in its traces",
                target.src_path
            );
        }
    }
}

#[test]
fn every_member_obeys_the_lints_of_the_workspace() {
    for package in metadata().workspace_packages() {
        let manifest =
            std::fs::read_to_string(&package.manifest_path).expect("the manifest is readable");
        assert!(
            manifest.contains("[lints]\nworkspace = true\n"),
            "{} does not inherit the lints",
            package.name
        );
    }
}

#[test]
fn signing_pulls_in_no_serde_http_or_runtime() {
    assert_lacks(
        &["-p", "mps-sign", "--all-features"],
        &[SERDE, HTTP, RUNTIMES],
    );
}

#[test]
fn the_model_pulls_in_no_io() {
    assert_lacks(&["-p", "mps-model", "--all-features"], &[HTTP, RUNTIMES]);
}

#[test]
fn the_transport_seam_pulls_in_no_backend() {
    assert_lacks(
        &["-p", "mps-transport", "--no-default-features"],
        &[&backends()],
    );
    let one = ["-p", "mps-transport", "--no-default-features", "--features"];
    let hyper = pulled_in(&[&one[..], &["hyper"]].concat());
    assert!(hyper.contains("hyper") && !hyper.contains("reqwest"));
    assert!(pulled_in(&[&one[..], &["reqwest"]].concat()).contains("reqwest"));
}

#[test]
fn client_and_program_read_gzip_by_default() {
    assert!(pulled_in(&["-p", "mps-describe"]).contains("flate2"));
    assert_lacks(
        &["-p", "mps-describe", "--no-default-features"],
        &[&["flate2"]],
    );
    // The program's page is packed too, so its tree has the crate anyway.
    let metadata = metadata();
    let program = metadata
        .packages
        .iter()
        .find(|package| package.name == "mps-cli");
    let mut asked = program
        .into_iter()
        .flat_map(|package| &package.dependencies);
    assert!(
        asked.any(|it| it.name == "mps-transport" && it.features.iter().any(|it| it == "gzip"))
    );
}

/// A copied target folder holds binaries that were compiled in another checkout, and cargo may run
/// them as they are.
#[test]
fn no_source_compiles_the_path_of_its_checkout_in() {
    let compiled_in = ["env!(\"CARGO_MANIFEST", "_DIR\")"].concat();
    let mut sources = Vec::new();
    for folder in ["crates", "tests", "benches"] {
        crate::documentation::collect_files(&root().join(folder), "rs", &mut sources);
    }
    assert!(sources.len() > 300, "few sources were found");
    sources
        .retain(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains(&compiled_in)));
    assert!(sources.is_empty(), "{sources:?}");
}

#[test]
fn receiver_pulls_in_no_server() {
    let servers = ["axum", "h2", "hyper", "mio", "reqwest", "socket2", "tower"];
    assert_lacks(&["-p", "mps-notify"], &[&servers]);
}

#[test]
fn rate_limit_tree_holds_no_backend_or_serde() {
    assert_lacks(&["-p", "mps-rate-limit"], &[&backends(), SERDE]);
}

/// Returns all HTTP libraries and runtimes except `http`, whose types the transport trait exposes.
fn backends() -> Vec<&'static str> {
    [HTTP, RUNTIMES]
        .concat()
        .into_iter()
        .filter(|name| *name != "http")
        .collect()
}

/// Reads the manifests of the members without resolving their dependencies.
fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo metadata")
}

/// Returns the names of the dependencies that a program contains: all except those of tests.
fn shipped(dependencies: &[Dependency]) -> impl Iterator<Item = &str> {
    dependencies
        .iter()
        .filter(|dependency| dependency.kind != DependencyKind::Development)
        .map(|dependency| dependency.name.as_str())
}

fn assert_lacks(selection: &[&str], forbidden: &[&[&str]]) {
    let pulled_in = pulled_in(selection);
    let found: Vec<&str> = forbidden
        .concat()
        .into_iter()
        .filter(|name| pulled_in.contains(*name))
        .collect();
    assert!(found.is_empty(), "{selection:?} pulls in {found:?}");
}

/// Returns the names of all crates that a selection of packages and features pulls in, without
/// network.
///
/// `cargo metadata` is not used here, because it would unite the features that all members request.
fn pulled_in(selection: &[&str]) -> BTreeSet<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root())
        .args(["tree", "--frozen", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(selection)
        .output()
        .expect("cargo tree starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}
