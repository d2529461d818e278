//! Checks of manifests and changelog that need no build: metadata, files and versions.

use super::workspace::{Package, Verdict, Workspace};
use std::fs;

/// Fields that people and registries need to find a crate.
const METADATA: &[&str] = &[
    "description",
    "license",
    "readme",
    "repository",
    "rust_version",
];
/// Lists that may not be empty, with the most that registries take.
const LISTS: &[(&str, usize)] = &[("keywords", 5), ("categories", 5)];
/// Files that go into each package.
const FILES: &[&str] = &["README.md", "LICENSE-MIT", "LICENSE-APACHE"];

pub(super) fn check(workspace: &Workspace) -> Result<Verdict, String> {
    let faults: Vec<String> = workspace
        .published()
        .flat_map(|package| faults(package, workspace))
        .collect();
    if !faults.is_empty() {
        return Err(faults.join("\n        "));
    }
    let placeholder = workspace.published().any(|package| {
        let address = package.metadata["repository"].as_str().unwrap_or_default();
        address.contains("://example.")
    });
    Ok(if placeholder {
        Verdict::Warning("`repository` is a placeholder. See RELEASING.md.".to_owned())
    } else {
        Verdict::Passed
    })
}

fn faults(package: &Package, workspace: &Workspace) -> Vec<String> {
    let Package { name, metadata, .. } = package;
    let mut faults = Vec::new();
    for field in METADATA {
        if metadata[*field].as_str().is_none_or(str::is_empty) {
            faults.push(format!("{name} has no `{field}`"));
        }
    }
    for (field, most) in LISTS {
        let entries = metadata[*field].as_array().map_or(0, Vec::len);
        if entries == 0 || entries > *most {
            faults.push(format!(
                "{name} has {entries} {field}; 1 to {most} are allowed"
            ));
        }
    }
    for file in FILES {
        if fs::read(package.folder.join(file)).map_or(0, |text| text.len()) == 0 {
            faults.push(format!("{name} has no {file}"));
        }
    }
    if metadata["metadata"]["docs"]["rs"].is_null() {
        faults.push(format!("{name} has no [package.metadata.docs.rs]"));
    }
    faults.extend(dependency_faults(package, workspace));
    faults
}

/// Checks the dependencies on other members. A published crate needs their versions. A
/// development dependency goes by path alone: its version would have to be published first, which
/// a circle makes impossible.
fn dependency_faults(package: &Package, workspace: &Workspace) -> Vec<String> {
    let dependencies = package.metadata["dependencies"].as_array();
    let mut faults = Vec::new();
    for dependency in dependencies.into_iter().flatten() {
        let other = dependency["name"].as_str().unwrap_or_default();
        let Some(member) = workspace
            .packages
            .iter()
            .find(|member| member.name == other)
        else {
            continue;
        };
        let requirement = dependency["req"].as_str().unwrap_or_default();
        let name = &package.name;
        if dependency["kind"] == "dev" {
            if requirement != "*" {
                faults.push(format!(
                    "{name}: `{other}` in [dev-dependencies] has a version"
                ));
            }
        } else if !member.published {
            faults.push(format!("{name} depends on {other}, which is not published"));
        } else if requirement != format!("^{}", member.version) {
            faults.push(format!(
                "{name} wants {other} {requirement}, not {}",
                member.version
            ));
        }
    }
    faults
}

pub(super) fn check_changelog(workspace: &Workspace) -> Result<Verdict, String> {
    let text = fs::read_to_string(workspace.root.join("CHANGELOG.md"))
        .map_err(|error| format!("CHANGELOG.md: {error}"))?;
    let version = workspace.published().next().map(|package| &package.version);
    let version = version.ok_or("no crate is published")?;
    if section(&text, version).is_some_and(|body| !body.is_empty()) {
        return Ok(Verdict::Passed);
    }
    match section(&text, "Unreleased") {
        Some(body) if !body.is_empty() => Ok(Verdict::Warning(format!(
            "there is no section for {version} yet, only \"Unreleased\""
        ))),
        _ => Err(format!(
            "CHANGELOG.md has no section for {version} with a line in it"
        )),
    }
}

/// Returns the text below the heading that begins with `title`.
fn section<'t>(text: &'t str, title: &str) -> Option<&'t str> {
    let mut sections = text.split("\n## ").skip(1);
    sections.find_map(|section| {
        let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
        let first = heading.split_whitespace().next()?;
        (first == title).then(|| body.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_crate_has_a_complete_manifest() {
        let workspace = Workspace::read(&crate::root().unwrap()).unwrap();
        assert!(workspace.published().count() > 8);
        if let Err(faults) = check(&workspace) {
            panic!("{faults}");
        }
        if let Err(fault) = check_changelog(&workspace) {
            panic!("{fault}");
        }
    }

    #[test]
    fn section_ends_at_the_next_heading() {
        let text = "# Changelog\n\n## 0.2.0 (2026-12-01)\n\nB\n\n## 0.1.0\n\nA\n";
        assert_eq!(section(text, "0.2.0"), Some("B"));
        assert_eq!(section(text, "0.1.0"), Some("A"));
        assert_eq!(section(text, "0.1"), None);
    }

    #[test]
    fn each_missing_part_of_a_manifest_is_named() {
        let mut workspace = Workspace::read(&crate::root().unwrap()).unwrap();
        let position = |workspace: &Workspace, name| {
            workspace
                .packages
                .iter()
                .position(|package| package.name == name)
                .unwrap()
        };
        let describe = position(&workspace, "mps-describe");
        for field in METADATA
            .iter()
            .chain(["keywords", "categories", "metadata"].iter())
        {
            let whole = workspace.packages[describe].metadata[*field].take();
            let faults = check(&workspace).err().unwrap_or_default();
            assert!(faults.contains("mps-describe has"), "{field}: {faults}");
            workspace.packages[describe].metadata[*field] = whole;
        }
        let model = position(&workspace, "mps-model");
        workspace.packages[model].published = false;
        let faults = check(&workspace).err().unwrap_or_default();
        assert!(
            faults.contains("depends on mps-model, which is not published"),
            "{faults}"
        );
        workspace.packages[model].published = true;
        workspace.packages[model].version = "0.2.0".to_owned();
        let faults = check(&workspace).err().unwrap_or_default();
        assert!(
            faults.contains("wants mps-model ^0.1.0, not 0.2.0"),
            "{faults}"
        );
    }
}
