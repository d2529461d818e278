//! `cargo xtask reliability`: reads the table of `docs/reliability.md`, and checks that every named
//! test exists and that no figure is much older than the code it speaks of.

mod age;
mod named;
mod table;

use crate::reliability::named::Names;
use crate::reliability::table::Row;
use std::path::Path;
use std::process::ExitCode;

const PAGE: &str = "docs/reliability.md";

/// Commits to the code of a row after which its figure must be taken again.
const MAX_AGE: u32 = 200;

/// Prints each row with its age. With `check` prints the problems alone. `commands` are those of
/// xtask, which rows may name.
pub(crate) fn run(root: &Path, check: bool, commands: &[&str]) -> Result<ExitCode, String> {
    let page = root.join(PAGE);
    let text =
        std::fs::read_to_string(&page).map_err(|error| format!("{}: {error}", page.display()))?;
    let rows = table::rows(&text)?;
    let names = Names::read(root, commands)?;
    let mut problems = Vec::new();
    for row in &rows {
        problems.extend(missing(row, &names));
        match age::of(root, row) {
            Ok(age) if age >= MAX_AGE => problems.push(format!(
                "{}: {age} commits have changed its code since {}. Measure it again.",
                row.promise, row.commit
            )),
            Ok(age) if !check => println!("{age:4} commits  {}", row.promise),
            Ok(_) => {}
            Err(problem) => problems.push(format!("{}: {problem}", row.promise)),
        }
    }
    for problem in &problems {
        eprintln!("{PAGE}: {problem}");
    }
    if problems.is_empty() {
        println!(
            "{PAGE}: {} promises, each with its tests and a figure of its code",
            rows.len()
        );
    }
    Ok(ExitCode::from(u8::from(!problems.is_empty())))
}

/// Returns what the row names and the workspace does not have.
fn missing(row: &Row, names: &Names<'_>) -> Vec<String> {
    let tests = row.tests.iter();
    let absent = tests.filter(|test| !names.has(test));
    let mut problems: Vec<String> = absent
        .map(|test| format!("{}: there is no test or command `{test}`.", row.promise))
        .collect();
    if row.tests.is_empty() {
        problems.push(format!("{}: no test holds it.", row.promise));
    }
    problems
}

#[cfg(test)]
mod tests;
