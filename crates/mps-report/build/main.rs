//! Build script: bundles the script of each kind of page from the ES modules in `page/src`, and the
//! styles of all pages from `page/style`.

mod bundle;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

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

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=page/src");
    println!("cargo::rerun-if-changed=page/style");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    for entry in ENTRIES {
        let read = |path: &str| fs::read_to_string(Path::new("page/src").join(path)).ok();
        match bundle::bundle(entry, &read) {
            Ok(script) => fs::write(out.join(entry), script).expect("OUT_DIR can be written"),
            Err(error) => {
                println!("cargo::error=cannot bundle page/src/{entry}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    fs::write(out.join("style.css"), style()).expect("OUT_DIR can be written");
    ExitCode::SUCCESS
}

/// All style sheets, without indentation and comment lines.
fn style() -> String {
    let sheets = STYLES.map(|name| {
        fs::read_to_string(Path::new("page/style").join(name)).expect("every style sheet exists")
    });
    let lines = sheets.iter().flat_map(|sheet| sheet.lines());
    let lines = lines.map(str::trim_start);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("/*"));
    lines.flat_map(|line| [line, "\n"]).collect()
}
