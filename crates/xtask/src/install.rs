//! What checks need beside cargo and gcc: packages of the system, programs of Python and Node.js.

use crate::process::{scratch, stdout_of, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Something that a check needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// A package of Debian.
    Apt(&'static str),
    /// A package of Python with its version. It goes into [`python`].
    Pip(&'static str),
    /// A folder with a `package.json` and its lock file.
    Npm(&'static str),
}

/// Installs what is missing.
pub(crate) fn install(root: &Path, need: Need) -> Result<(), String> {
    match need {
        Need::Apt(package) => install_package(package),
        Need::Pip(package) => {
            let mut pip = Command::new(python(root)?.join("pip"));
            succeed(pip.args(["install", "--quiet", package]))
        }
        Need::Npm(folder) => {
            let mut npm = Command::new("npm");
            npm.args(["ci", "--silent", "--prefix", folder]);
            succeed(npm.current_dir(root))
        }
    }
}

/// Returns the folder of the programs of the checks' own Python. Creates it.
pub(crate) fn python(root: &Path) -> Result<PathBuf, String> {
    let folder = scratch(root, "ci")?.join("python");
    let programs = folder.join("bin");
    if !programs.join("pip").exists() {
        install_package("python3-venv")?;
        let mut python = Command::new("python3");
        succeed(python.args(["-m", "venv"]).arg(&folder))?;
    }
    Ok(programs)
}

fn install_package(name: &str) -> Result<(), String> {
    let mut installed = Command::new("dpkg-query");
    installed.args(["--show", "--showformat=${db:Status-Status}", name]);
    if stdout_of(&mut installed).is_ok_and(|status| status == "installed") {
        return Ok(());
    }
    let user = stdout_of(Command::new("id").arg("-u"))?;
    let apt = |arguments: &[&str]| {
        let mut apt = Command::new(if user == "0" { "env" } else { "sudo" });
        apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        apt.arg("-oDPkg::Lock::Timeout=300"); // another check may be installing
        apt.args(arguments);
        succeed(&mut apt).map_err(|error| format!("installing {name}: {error}"))
    };
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends", name])
}
