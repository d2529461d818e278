//! Tests of what the project is built from: build scripts, lock files, and the page about
//! dependencies. `cargo deny` checks licences and sources, see `.ci/run`.

use cargo_metadata::{CargoOpt, DependencyKind, MetadataCommand, TargetKind};
use std::fs;

/// Crates that handle bytes from the network or from files of others.
const EXPOSED: [&str; 7] = [
    "mps-credentials",
    "mps-describe",
    "mps-emulator",
    "mps-model",
    "mps-notify",
    "mps-rate-limit-redis",
    "mps-transport",
];

fn metadata() -> cargo_metadata::Metadata {
    MetadataCommand::new()
        .manifest_path(crate::root().join("Cargo.toml"))
        .features(CargoOpt::AllFeatures)
        .no_deps()
        .exec()
        .expect("cargo describes the workspace")
}

#[test]
fn no_crate_has_a_build_script() {
    for package in metadata().packages {
        let mut targets = package.targets.iter();
        let builds = targets.any(|target| target.kind.contains(&TargetKind::CustomBuild));
        assert!(
            !builds,
            "{} has a build script, which runs on the machine of everyone who builds it",
            package.name
        );
        let mut dependencies = package.dependencies.iter();
        let helper = dependencies.find(|needed| needed.kind == DependencyKind::Build);
        assert!(helper.is_none(), "{}: {helper:?}", package.name);
    }
}

#[test]
fn lock_files_have_checksums_of_one_registry_alone() {
    for file in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let text = fs::read_to_string(crate::root().join(file)).expect("the lock file");
        let (_, rest) = text.split_once("source = \"").expect("a dependency");
        let (registry, _) = rest.split_once('"').expect("the end of a text");
        assert!(registry.starts_with("registry+https://"), "{registry}");
        let packages = text.split("[[package]]").skip(1);
        let mut count = 0;
        for package in packages {
            let line = |name: &str| {
                let line = package.lines().find_map(|line| line.strip_prefix(name));
                line.map(|value| value.trim_matches('"'))
            };
            let name = line("name = ").expect("every package has a name");
            let source = line("source = ");
            let is_ours = name.starts_with("mps-") || name == "xtask";
            assert_eq!(source.is_none(), is_ours, "{file}: {name} {source:?}");
            assert!(
                source.is_none_or(|source| source == registry),
                "{file}: {name}"
            );
            let checksum = line("checksum = ").map(str::len);
            assert_eq!(checksum, source.map(|_| 64), "{file}: {name}");
            count += 1;
        }
        assert!(count > 30, "{file}: {count} packages");
    }
}

#[test]
fn page_lists_each_direct_dependency_of_exposed_crates() {
    let page = fs::read_to_string(crate::root().join("docs/dependencies.md")).expect("the page");
    let mut seen = 0;
    for package in metadata().packages {
        if !EXPOSED.contains(&package.name.as_str()) {
            continue;
        }
        for needed in &package.dependencies {
            let is_listed = page.contains(&format!("`{}`", needed.name));
            assert!(
                needed.kind != DependencyKind::Normal
                    || needed.name.starts_with("mps-")
                    || is_listed,
                "{} needs {}: say in docs/dependencies.md what limits it",
                package.name,
                needed.name
            );
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen} dependencies");
}
