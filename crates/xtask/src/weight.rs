//! `cargo xtask weight`: crates, CPU time of a cold build and stripped size of small programs that
//! use one part of the workspace each. Compares them with `benches/weight.json`.

mod program;
mod table;

use program::{PROGRAMS, Program, Weight};
use std::path::Path;
use std::process::ExitCode;
use table::Weights;

/// Options of `cargo xtask weight`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Fails if a program has more crates, or is more than 3 % larger, than benches/weight.json
    /// says.
    #[arg(long)]
    check: bool,
    /// Writes what was measured to benches/weight.json and to the table of the README.
    #[arg(long, conflicts_with = "check")]
    accept: bool,
    /// Counts crates only, which needs no build.
    #[arg(long, conflicts_with = "accept")]
    crates: bool,
    /// Measures only the programs of this name. Default: all.
    #[arg(long)]
    only: Vec<String>,
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<ExitCode, String> {
    let mut weights = Weights::read(root)?;
    let mut problems = Vec::new();
    for program in chosen(&options.only)? {
        if options.crates {
            let crates = program.count_crates(root)?;
            println!("{}: {crates} crates", program.name);
            problems.extend(program.excess_crates(crates, weights.of(program.name)));
            continue;
        }
        let measured = program.measure(root)?;
        println!("{}", line(program, &measured));
        problems.extend(program.problems(&measured, weights.of(program.name)));
        weights.set(program.name, measured);
    }
    if options.accept {
        weights.write(root)?;
    }
    for problem in &problems {
        eprintln!("{problem}");
    }
    let failed = options.check && !problems.is_empty();
    Ok(ExitCode::from(u8::from(failed)))
}

fn chosen(names: &[String]) -> Result<Vec<&'static Program>, String> {
    if names.is_empty() {
        return Ok(PROGRAMS.iter().collect());
    }
    let find = |name: &String| PROGRAMS.iter().find(|program| program.name == name);
    let chosen = names
        .iter()
        .map(|name| find(name).ok_or_else(|| format!("there is no program {name}")));
    chosen.collect()
}

fn line(program: &Program, weight: &Weight) -> String {
    let cpu = match weight.cpu_seconds {
        Some(seconds) => format!("{seconds:.0} s of CPU"),
        None => "CPU unknown on this system".to_owned(),
    };
    format!(
        "{}: {} crates, {cpu}, {} bytes",
        program.name, weight.crates, weight.bytes
    )
}
