//! `cargo xtask features`: each crate without features and with each of its features alone.
//!
//! Features only add, so that a feature that compiles only beside another is a fault.

use crate::process::{logged, metadata, passed, scratch, succeed};
use std::path::Path;
use std::process::Command;

pub(super) fn check(root: &Path) -> Result<(), String> {
    for (package, feature) in all(root)? {
        println!("{package} with features [{feature}]");
        let mut clippy = Command::new("cargo");
        clippy
            .args(["clippy", "--quiet", "--package", &package])
            .args(["--no-default-features", "--features", &feature])
            .args(["--", "-D", "warnings"]);
        succeed(clippy.current_dir(root))?;
    }
    // No other crate of the workspace turns this feature on.
    let mut test = Command::new("cargo");
    test.args(["test", "--quiet", "--package", "mps-describe"])
        .args(["--features", "metrics", "--lib", "telemetry"])
        .current_dir(root);
    let log = logged(&mut test, &scratch(root, "ci")?.join("metrics.log"))?;
    println!(
        "mps-describe with features [metrics]: {} tests",
        passed(&log)?
    );
    Ok(())
}

/// Lists the crates, each with no feature and with each of its features.
fn all(root: &Path) -> Result<Vec<(String, String)>, String> {
    let metadata = metadata(&root.join("Cargo.toml"))?;
    let mut all = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let name = package["name"].as_str().ok_or("a package without a name")?;
        all.push((name.to_owned(), String::new()));
        let features = package["features"].as_object();
        let features = features.into_iter().flat_map(|features| features.keys());
        all.extend(features.map(|feature| (name.to_owned(), feature.clone())));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_crate_is_listed_alone_and_with_each_feature() {
        let all = all(&crate::root().unwrap()).unwrap();
        for (package, feature) in [("mps-sign", ""), ("mps-sign", "v1"), ("xtask", "")] {
            let expected = (package.to_owned(), feature.to_owned());
            assert!(all.contains(&expected), "{expected:?} is not in {all:?}");
        }
    }
}
