//! The workspace as cargo describes it, for the checks of a release.

use crate::process::{metadata, stdout_of, succeed};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Programs of the registry that checks run, each with the version of its crate.
///
/// A version is fixed, because otherwise a tree that passes today could fail tomorrow. The versions
/// of `cargo-public-api` and of [`NIGHTLY`](crate::toolchain::NIGHTLY) change together: each reads
/// the format of one compiler.
const TOOLS: &[(&str, &str)] = &[
    ("cargo-public-api", "0.52.0"),
    ("cargo-semver-checks", "0.51.0"),
    ("mdbook", "0.5.4"),
];

/// Result of a check that did not fail.
pub(super) enum Verdict {
    Passed,
    /// Passed, with something to do before a release.
    Warning(String),
    /// Nothing to check, or a tool that cannot be had here.
    Skipped(String),
}

/// The workspace as cargo describes it.
pub(super) struct Workspace {
    pub(super) root: PathBuf,
    /// Folder for tools and builds of the checks.
    pub(super) scratch: PathBuf,
    pub(super) packages: Vec<Package>,
}

/// A member of the workspace.
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) folder: PathBuf,
    pub(super) published: bool,
    /// The package as `cargo metadata` prints it.
    pub(super) metadata: Value,
}

impl Workspace {
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let metadata = metadata(&root.join("Cargo.toml"))?;
        let target = metadata["target_directory"].as_str().unwrap_or("target");
        let packages = metadata["packages"].as_array().into_iter().flatten();
        Ok(Self {
            root: root.to_owned(),
            scratch: Path::new(target).join("release-check"),
            packages: packages.map(Package::new).collect(),
        })
    }

    pub(super) fn published(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.published)
    }

    /// Returns the published libraries, which is all but the program.
    pub(super) fn libraries(&self) -> impl Iterator<Item = &Package> {
        self.published().filter(|package| package.has_library())
    }

    /// Returns a cargo command with a target folder of its own for each kind of check.
    pub(super) fn cargo(&self, toolchain: Option<&str>, purpose: &str) -> Command {
        let mut command = Command::new("cargo");
        command.args(toolchain.map(|name| format!("+{name}")));
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.scratch.join(purpose))
            .env_remove("RUSTUP_TOOLCHAIN");
        command
    }

    /// Returns the path of a program of [`TOOLS`]. One of this version on the `PATH` is used, such
    /// as that of another package manager. Otherwise cargo installs it below the scratch folder.
    pub(super) fn tool(&self, name: &str) -> Result<PathBuf, String> {
        let tool = TOOLS.iter().find(|(program, _)| *program == name);
        let (_, version) = tool.ok_or_else(|| format!("{name} is not in TOOLS"))?;
        let told = stdout_of(Command::new(name).arg("--version"));
        if told.is_ok_and(|told| told.split_whitespace().any(|word| word == *version)) {
            return Ok(name.into());
        }
        let folder = self.scratch.join(format!("tools/{name}-{version}"));
        let program = folder.join("bin").join(name);
        if !program.exists() {
            println!("installing {name} {version}, once");
            let mut install = Command::new("cargo");
            install.args(["install", "--quiet", "--locked", name]);
            install.args(["--version", &format!("={version}"), "--root"]);
            succeed(install.arg(&folder))?;
        }
        Ok(program)
    }
}

impl Package {
    fn new(metadata: &Value) -> Self {
        let text = |name: &str| metadata[name].as_str().unwrap_or_default().to_owned();
        let manifest = PathBuf::from(text("manifest_path"));
        Self {
            name: text("name"),
            version: text("version"),
            folder: manifest.parent().map(Path::to_owned).unwrap_or_default(),
            published: !metadata["publish"].is_array(),
            metadata: metadata.clone(),
        }
    }

    pub(super) fn has_library(&self) -> bool {
        let targets = self.metadata["targets"].as_array().into_iter().flatten();
        let mut kinds = targets.flat_map(|target| target["kind"].as_array().into_iter().flatten());
        kinds.any(|kind| kind == "lib")
    }
}
