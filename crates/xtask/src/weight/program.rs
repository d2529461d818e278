//! The programs that are weighed. Each is built as a package of its own outside of the workspace,
//! as a user builds it: with the profile `dist` of the workspace, and without its features.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that uses one part of the workspace.
pub(super) struct Program {
    /// Name in `benches/weight.json` and `--only`.
    pub(super) name: &'static str,
    /// Row of the table in the README.
    pub(super) title: &'static str,
    /// Line of `[dependencies]` in which the path of the crate is left out.
    pub(super) dependency: (&'static str, &'static str),
    needs_tokio: bool,
    source: &'static str,
    limit: Limit,
}

/// Most crates and bytes that a program may have, whatever it had before.
struct Limit {
    crates: Option<usize>,
    bytes: Option<u64>,
}

/// Cost of a program for its users.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Weight {
    /// Crates that the dependency brings, without itself and those of build scripts.
    pub(super) crates: usize,
    /// CPU time of a build from nothing. `None` where the system does not tell it.
    pub(super) cpu_seconds: Option<f64>,
    /// Size of the program, stripped.
    pub(super) bytes: u64,
}

const TYPES: &str = include_str!("../../programs/types.rs");
const SIGNING: &str = include_str!("../../programs/signing.rs");
const CLIENT: &str = include_str!("../../programs/client.rs");
const HYPER: &str = include_str!("../../programs/hyper.rs");

pub(super) const PROGRAMS: &[Program] = &[
    Program {
        name: "types",
        title: "reads an answer",
        dependency: ("mps-model", ""),
        needs_tokio: false,
        source: TYPES,
        limit: Limit {
            crates: Some(12),
            bytes: None,
        },
    },
    Program {
        name: "signing",
        title: "signs a request",
        dependency: ("mps-sign", ""),
        needs_tokio: false,
        source: SIGNING,
        limit: Limit {
            crates: Some(12),
            bytes: None,
        },
    },
    Program {
        name: "hyper",
        title: "describes a task over hyper",
        dependency: (
            "mps-describe",
            r#", default-features = false, features = ["hyper"]"#,
        ),
        needs_tokio: true,
        source: HYPER,
        limit: Limit {
            crates: Some(75),
            bytes: Some(4_000_000),
        },
    },
    Program {
        name: "reqwest",
        title: "describes a task over reqwest",
        dependency: ("mps-describe", ""),
        needs_tokio: true,
        source: CLIENT,
        limit: Limit {
            crates: None,
            bytes: Some(4_000_000),
        },
    },
];

/// Growth of a program that is still accepted, in percent.
const TOLERANCE: u64 = 3;

impl Program {
    pub(super) fn measure(&self, root: &Path) -> Result<Weight, String> {
        let package = self.write_package(root)?;
        let crates = self.count_crates(root)?;
        let target = package.join("target");
        // A cold build compiles everything.
        if target.exists() {
            fs::remove_dir_all(&target)
                .map_err(|error| format!("{}: {error}", target.display()))?;
        }
        cargo(&package, &["fetch", "--quiet"])?;
        let before = cpu_of_children();
        cargo(&package, &["build", "--quiet", "--release"])?;
        let cpu_seconds = cpu_of_children()
            .zip(before)
            .map(|(after, before)| after - before);
        let binary = target.join("release").join(self.package_name());
        let bytes = fs::metadata(&binary)
            .map_err(|error| format!("{}: {error}", binary.display()))?
            .len();
        fs::remove_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
        Ok(Weight {
            crates,
            cpu_seconds,
            bytes,
        })
    }

    /// Says by how much there are too many crates, if there are.
    pub(super) fn excess_crates(&self, crates: usize, budget: Option<&Weight>) -> Option<String> {
        let limit = self.limit.crates.into_iter();
        let most = limit.chain(budget.map(|budget| budget.crates)).min()?;
        let name = self.name;
        (crates > most).then(|| format!("{name}: {crates} crates are more than {most}"))
    }

    /// Lists what is over its limit or has grown. Time is not judged, because machines differ.
    pub(super) fn problems(&self, measured: &Weight, budget: Option<&Weight>) -> Vec<String> {
        let grown = budget.map(|budget| budget.bytes + budget.bytes * TOLERANCE / 100);
        let most_bytes = self.limit.bytes.into_iter().chain(grown).min();
        let name = self.name;
        let mut problems: Vec<String> = Vec::new();
        problems.extend(self.excess_crates(measured.crates, budget));
        if let Some(most) = most_bytes.filter(|most| measured.bytes > *most) {
            let bytes = measured.bytes;
            problems.push(format!("{name}: {bytes} bytes are more than {most}"));
        }
        problems
    }

    fn package_name(&self) -> String {
        format!("weight-{}", self.name)
    }

    /// Writes the package below the target folder, with the versions of the workspace's lock file.
    fn write_package(&self, root: &Path) -> Result<PathBuf, String> {
        let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let package = root.join(target).join("weight").join(self.name);
        let write = |path: &str, text: &str| {
            let path = package.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&package))
                .and_then(|()| fs::write(&path, text))
                .map_err(|error| format!("{}: {error}", path.display()))
        };
        let workspace = read(&root.join("Cargo.toml"))?;
        write(
            "Cargo.toml",
            &self.manifest(root, dist_profile(&workspace)?),
        )?;
        write("Cargo.lock", &read(&root.join("Cargo.lock"))?)?;
        write("src/main.rs", self.source)?;
        Ok(package)
    }

    fn manifest(&self, root: &Path, profile: &str) -> String {
        let (name, features) = self.dependency;
        let path = root.join("crates").join(name);
        let path = path.display();
        let package = self.package_name();
        let tokio = match self.needs_tokio {
            true => "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n",
            false => "",
        };
        format!(
            "[package]\nname = \"{package}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             {name} = {{ path = \"{path}\"{features} }}\n{tokio}\n[profile.release]\n{profile}"
        )
    }

    /// Counts the crates that the dependency brings, without itself and those of build scripts.
    pub(super) fn count_crates(&self, root: &Path) -> Result<usize, String> {
        let (name, features) = self.dependency;
        let mut arguments = vec!["tree", "--package", name, "--edges", "normal"];
        arguments.extend(["--prefix", "none", "--format", "{p}"]);
        if features.contains("default-features = false") {
            arguments.push("--no-default-features");
        }
        if let Some((_, list)) = features.split_once("features = [\"") {
            arguments.extend(["--features", list.trim_end_matches("\"]")]);
        }
        let printed = cargo(root, &arguments)?;
        let crates = printed.lines().map(|line| line.trim_end_matches(" (*)"));
        Ok(crates.collect::<BTreeSet<_>>().len() - 1)
    }
}

/// Returns the lines of the profile with which programs are distributed.
pub(super) fn dist_profile(manifest: &str) -> Result<&str, String> {
    let (_, profile) = manifest
        .split_once("\n[profile.dist]\ninherits = \"release\"\n")
        .ok_or("Cargo.toml has no [profile.dist] that inherits release")?;
    let end = profile.find("\n\n").map_or(profile.len(), |end| end + 1);
    Ok(&profile[..end])
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Runs cargo in a folder and returns what it printed. Variables that would change profiles or
/// targets are removed.
fn cargo(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let of_profile = name.to_string_lossy().starts_with("CARGO_PROFILE_");
        if of_profile || name == "CARGO_TARGET_DIR" || name == "RUSTFLAGS" {
            command.env_remove(name);
        }
    }
    let output = command.current_dir(folder).args(arguments).output();
    let output = output.map_err(|error| format!("cargo: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(format!(
            "cargo {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

/// Returns the CPU seconds of all processes that this one has waited for, on Linux.
fn cpu_of_children() -> Option<f64> {
    /// Unit of the kernel's counts, the same on all of its architectures.
    const TICKS_PER_SECOND: f64 = 100.0;
    let status = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, which is in parentheses, may contain anything.
    let (_, fields) = status.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let mut next = || fields.next()?.parse::<f64>().ok();
    Some((next()? + next()?) / TICKS_PER_SECOND)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(crates: usize, bytes: u64) -> Weight {
        Weight {
            crates,
            cpu_seconds: Some(1.0),
            bytes,
        }
    }

    #[test]
    fn growth_and_limits_are_reported() {
        let hyper = &PROGRAMS[2];
        let budget = weight(70, 1_000_000);
        let problems = |crates, bytes| hyper.problems(&weight(crates, bytes), Some(&budget));
        assert_eq!(problems(70, 1_030_000), [""; 0]);
        assert_eq!(
            problems(71, 1_000_000),
            ["hyper: 71 crates are more than 70"]
        );
        let problems = problems(70, 1_030_001);
        assert_eq!(problems, ["hyper: 1030001 bytes are more than 1030000"]);
        let problems = hyper.problems(&weight(76, 4_000_001), None);
        assert_eq!(problems.len(), 2, "{problems:?}");
    }

    #[test]
    fn cpu_of_a_child_is_counted() {
        let before = cpu_of_children();
        let mut child = Command::new("sh");
        child.args(["-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"]);
        assert!(child.status().unwrap().success());
        if let (Some(before), Some(after)) = (before, cpu_of_children()) {
            assert!(after > before, "{before} and {after}");
        }
    }

    #[test]
    fn profile_of_the_readme_is_that_of_the_workspace() {
        let root = crate::root().unwrap();
        let manifest = read(&root.join("Cargo.toml")).unwrap();
        let shown = format!("[profile.release]\n{}", dist_profile(&manifest).unwrap());
        let readme = read(&root.join("README.md")).unwrap();
        assert!(readme.contains(&shown), "README.md does not show\n{shown}");
    }
}
