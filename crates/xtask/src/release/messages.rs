//! Messages of the compiler about mistakes of users. They name what users write: public paths, and
//! in a trait's place a sentence.

use super::workspace::{Verdict, Workspace};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Program with mistakes. `//~` precedes a part of the message about a line.
const PROGRAM: &str = include_str!("../../programs/wrong.rs");
const MARK: &str = "//~ ";

/// Compiles the program, and looks for private modules and for the texts that must be there.
pub(super) fn check(workspace: &Workspace) -> Result<Verdict, String> {
    let messages = compile(workspace)?;
    let faults = faults(&messages, &public_modules(workspace)?);
    if faults.is_empty() {
        Ok(Verdict::Passed)
    } else {
        Err(faults.join("\n        "))
    }
}

/// Returns the compiler's messages, without the lines that repeat an expected text.
fn compile(workspace: &Workspace) -> Result<String, String> {
    let package = workspace.scratch.join("messages");
    let crates = workspace.root.join("crates");
    let crates = crates.display();
    let manifest = format!(
        "[package]\nname = \"wrong\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         mps-model = {{ path = \"{crates}/mps-model\" }}\n\
         mps-describe = {{ path = \"{crates}/mps-describe\", default-features = false, \
         features = [\"hyper\"] }}\n"
    );
    let locked = workspace.root.join("Cargo.lock");
    let written = fs::create_dir_all(package.join("src"))
        .and_then(|()| fs::write(package.join("Cargo.toml"), manifest))
        .and_then(|()| fs::write(package.join("src/main.rs"), PROGRAM))
        .and_then(|()| fs::copy(locked, package.join("Cargo.lock")));
    written.map_err(|error| format!("{}: {error}", package.display()))?;
    let mut cargo = workspace.cargo(None, "messages-target");
    cargo.args(["check", "--quiet", "--color", "never"]);
    let output = cargo.current_dir(&package).output();
    let output = output.map_err(|error| format!("cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let lines = text.lines().filter(|line| !line.contains(MARK));
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// Returns the paths of the modules and crates that `docs/api` declares as public.
fn public_modules(workspace: &Workspace) -> Result<BTreeSet<String>, String> {
    let mut modules = BTreeSet::new();
    for package in workspace.libraries() {
        let file = Path::new("docs/api").join(format!("{}.txt", package.name));
        let text = fs::read_to_string(workspace.root.join(&file))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        let declared = text.lines().filter_map(|line| {
            line.strip_prefix("pub mod ")
                .or_else(|| line.strip_prefix("pub use "))
        });
        modules.extend(declared.map(str::to_owned));
    }
    Ok(modules)
}

fn faults(messages: &str, public: &BTreeSet<String>) -> Vec<String> {
    let expected = PROGRAM.lines().filter_map(|line| line.split_once(MARK));
    let missing = expected
        .filter(|(_, text)| !messages.contains(text))
        .map(|(code, text)| format!("no message about `{}` says: {text}", code.trim()));
    let private = private_paths(messages, public).into_iter();
    missing
        .chain(private.map(|path| format!("a message names the private {path}")))
        .collect()
}

/// Returns the paths of our crates that lead through a module that is not public.
///
/// The compiler names a method of an `impl` block by the module of the block, as in
/// `mps_describe::poll::<impl Client>::wait`. These are left out, because a block has no public
/// path.
fn private_paths<'t>(messages: &'t str, public: &BTreeSet<String>) -> BTreeSet<&'t str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let ends = |path: &str| messages[offset(messages, path) + path.len()..].starts_with("<impl");
    let paths = messages.split(|c: char| !is_part(c));
    let ours = paths.filter(|path| path.starts_with("mps_") && !ends(path));
    ours.filter(|path| {
        let path = path.trim_end_matches(':');
        let inner = path.match_indices("::").map(|(end, _)| &path[..end]);
        let mut modules = inner.filter(|module| {
            let last = module.rsplit("::").next().unwrap_or(module);
            module.contains("::") && last.starts_with(char::is_lowercase)
        });
        modules.any(|module| !public.contains(module))
    })
    .collect()
}

/// Returns the place of a part within the whole.
fn offset(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_modules_are_found_but_not_those_of_impl_blocks() {
        let public = ["mps_a", "mps_a::open", "mps_a::open::deep"];
        let public = public.iter().map(|module| (*module).to_owned()).collect();
        let messages = "expected `mps_a::open::deep::Type`, found `mps_a::hidden::Type`\n\
             required by a bound in `mps_a::hidden::<impl mps_a::Client>::run`\n\
             `mps_a::open::function`, `mps_a::Client::hidden::x`, `mps_a::open::inner::T<u8>`";
        let found: Vec<_> = private_paths(messages, &public).into_iter().collect();
        let expected = [
            "mps_a::Client::hidden::x",
            "mps_a::hidden::Type",
            "mps_a::open::inner::T",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn missing_text_is_named() {
        let faults = faults("", &BTreeSet::new());
        assert!(faults.len() > 15, "{faults:?}");
        assert!(
            faults[0].contains("is not the request of an operation"),
            "{faults:?}"
        );
    }
}
