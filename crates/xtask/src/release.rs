//! Checks that the crates are ready for a release, and builds what is handed out. RELEASING.md
//! describes the steps of a release.

mod api;
mod book;
mod compile;
mod dist;
mod manifests;

use crate::process::{stdout_of, succeed};
use clap::Args;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Options of `cargo xtask release`.
#[derive(Args)]
#[group(required = true)]
pub(crate) struct Options {
    /// Runs every check, or those that are named. `list` prints the names.
    #[arg(long, num_args = 0.., value_name = "NAME")]
    check: Option<Vec<String>>,
    /// Writes the files of the public API in docs/api.
    #[arg(long)]
    accept_api: bool,
    /// Builds a Debian package of the program in target/dist.
    #[arg(long)]
    deb: bool,
    /// Builds a static binary of the program with musl in target/dist.
    #[arg(long = "static")]
    static_binary: bool,
}

/// A check: its name, what it looks at, and its function.
type Check = (&'static str, fn(&Workspace) -> Result<Verdict, String>);

/// Every check, the cheapest first.
const CHECKS: &[Check] = &[
    ("manifests", manifests::check),
    ("changelog", manifests::check_changelog),
    ("platforms", compile::check_platforms),
    ("oldest-compiler", compile::check_oldest_compiler),
    ("oldest-dependencies", compile::check_oldest_dependencies),
    ("packages", compile::check_packages),
    ("external-types", api::check_external_types),
    ("public-api", api::check),
    ("semver", api::check_semver),
    ("book", book::check),
];

/// Result of a check that did not fail.
enum Verdict {
    Passed,
    /// Passed, with something to do before a release.
    Warning(String),
    /// Nothing to check, or a tool that cannot be had here.
    Skipped(String),
}

/// The workspace as cargo describes it.
struct Workspace {
    root: PathBuf,
    /// Folder for tools and builds of the checks.
    scratch: PathBuf,
    packages: Vec<Package>,
}

/// A member of the workspace.
struct Package {
    name: String,
    version: String,
    folder: PathBuf,
    published: bool,
    /// The package as `cargo metadata` prints it.
    metadata: Value,
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<ExitCode, String> {
    let workspace = Workspace::read(root)?;
    if options.accept_api {
        api::write(&workspace)?;
    }
    if options.deb {
        dist::debian_package(&workspace)?;
    }
    if options.static_binary {
        dist::static_binary(&workspace)?;
    }
    match &options.check {
        Some(names) => check(&workspace, names),
        None => Ok(ExitCode::SUCCESS),
    }
}

/// Runs the named checks, or all of them. Runs them to the end, so that one call shows all faults.
fn check(workspace: &Workspace, names: &[String]) -> Result<ExitCode, String> {
    let known = CHECKS.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    if names.iter().any(|name| name == "list") {
        println!("{}", known.join("\n"));
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(name) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!(
            "no check `{name}`. There are {}.",
            known.join(", ")
        ));
    }
    let mut failed = false;
    for (name, check) in CHECKS {
        if !names.is_empty() && !names.iter().any(|wanted| wanted == name) {
            continue;
        }
        match check(workspace) {
            Ok(Verdict::Passed) => println!("ok      {name}"),
            Ok(Verdict::Warning(text)) => println!("ok      {name}: {text}"),
            Ok(Verdict::Skipped(text)) => println!("skipped {name}: {text}"),
            Err(fault) => {
                println!("FAILED  {name}: {fault}");
                failed = true;
            }
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}

impl Workspace {
    fn read(root: &Path) -> Result<Self, String> {
        let mut cargo = Command::new("cargo");
        cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
        let metadata = stdout_of(cargo.current_dir(root))?;
        let metadata: Value =
            serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
        let target = metadata["target_directory"].as_str().unwrap_or("target");
        let packages = metadata["packages"].as_array().into_iter().flatten();
        Ok(Self {
            root: root.to_owned(),
            scratch: Path::new(target).join("release-check"),
            packages: packages.map(Package::new).collect(),
        })
    }

    fn published(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.published)
    }

    /// Returns the published libraries, which is all but the program.
    fn libraries(&self) -> impl Iterator<Item = &Package> {
        self.published().filter(|package| package.has_library())
    }

    /// Returns a cargo command with a target folder of its own for each kind of check.
    fn cargo(&self, toolchain: Option<&str>, purpose: &str) -> Command {
        let mut command = Command::new("cargo");
        command.args(toolchain.map(|name| format!("+{name}")));
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.scratch.join(purpose))
            .env_remove("RUSTUP_TOOLCHAIN");
        command
    }

    /// Installs a program of the registry below the scratch folder, and returns its path.
    fn tool(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.scratch.join("tools");
        let program = folder.join("bin").join(name);
        if !program.exists() {
            println!("installing {name}, once");
            let mut install = Command::new("cargo");
            install.args(["install", "--quiet", "--locked", "--root"]);
            succeed(install.arg(&folder).arg(name))?;
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

    fn has_library(&self) -> bool {
        let targets = self.metadata["targets"].as_array().into_iter().flatten();
        let mut kinds = targets.flat_map(|target| target["kind"].as_array().into_iter().flatten());
        kinds.any(|kind| kind == "lib")
    }
}
