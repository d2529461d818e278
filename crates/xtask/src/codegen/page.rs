//! Bundles the script of each kind of page of mps-report from the ES modules in `page/src`, and the
//! styles of all pages from `page/style`.

mod bundle;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

/// Folder of the sources.
const PAGE: &str = "crates/mps-report/page";
/// Folder of the bundles, which become part of the crate.
const GENERATED: &str = "crates/mps-report/src/page/generated";

/// Modules that start a page. The bundle of each gets the same name.
const ENTRIES: [&str; 3] = ["report.js", "overview.js", "live.js"];

/// Style sheets in the order in which they override each other.
const STYLES: [&str; 11] = [
    "base.css",
    "controls.css",
    "summary.css",
    "list.css",
    "waterfall.css",
    "timeline.css",
    "transcript.css",
    "details.css",
    "tree.css",
    "conditions.css",
    "print.css",
];

/// Returns the path and the content of each bundle.
///
/// # Errors
///
/// A message if a source is missing, or if a module cannot be bundled.
pub(super) fn bundles(root: &Path) -> Result<Vec<(String, String)>, String> {
    let page = root.join(PAGE);
    let read = |path: &str| fs::read_to_string(page.join("src").join(path)).ok();
    let mut bundles = Vec::new();
    for entry in ENTRIES {
        let script = bundle::bundle(entry, &read);
        let script =
            script.map_err(|error| format!("cannot bundle {PAGE}/src/{entry}: {error}"))?;
        bundles.push((format!("{GENERATED}/{entry}"), script));
    }
    bundles.push((format!("{GENERATED}/style.css"), style(&page)?));
    Ok(bundles)
}

/// Returns all style sheets, without indentation and comment lines.
fn style(page: &Path) -> Result<String, String> {
    let mut style = String::new();
    for name in STYLES {
        let path = page.join("style").join(name);
        let sheet =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let lines = sheet.lines().map(str::trim_start);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("/*"));
        style.extend(lines.flat_map(|line| [line, "\n"]));
    }
    Ok(style)
}
