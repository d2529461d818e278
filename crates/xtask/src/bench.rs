//! `cargo xtask bench`: runs the benchmarks, compares counts with their budgets, and writes
//! `docs/benchmarks.md` with its plots. The benchmarks themselves are in `benches`.

mod budgets;
mod figures;
mod page;
mod plots;
mod targets;

use crate::install::{Need, install};
use crate::process::succeed;
use budgets::Budgets;
use figures::Figures;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Options of `cargo xtask bench`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Measures only instructions and allocations, and compares them with benches/budgets.json.
    /// Installs gungraun's runner. Needs valgrind.
    #[arg(long)]
    counts: bool,
    /// Writes the measured counts as the new budgets.
    #[arg(long)]
    accept: bool,
    /// Writes them as those of a release too, from which later growth is measured.
    #[arg(long, requires = "counts")]
    release: bool,
    /// Measures only the memory of the reader and of the program, and compares it with its bounds.
    /// Needs Linux.
    #[arg(long, conflicts_with_all = ["counts", "accept", "page"])]
    memory: bool,
    /// Also times the official Python and Node clients. Needs python3 with venv, and npm.
    #[arg(long, conflicts_with_all = ["counts", "page"])]
    peers: bool,
    /// Measures only calls by our client and by the official ones. Needs what --peers needs.
    #[arg(long, conflicts_with_all = ["counts", "accept", "page", "memory"])]
    clients: bool,
    /// Measures ratios only. Skips criterion, the schedule of the watch and the batch, which take
    /// most of the time and are not on the page.
    #[arg(long, conflicts_with_all = ["counts", "page"])]
    ratios: bool,
    /// Runs no benchmark. Writes docs/benchmarks.md and its plots from the figures of the last run.
    #[arg(long, conflicts_with_all = ["counts", "accept"])]
    page: bool,
}

pub(crate) fn run(root: &Path, options: &Options) -> Result<ExitCode, String> {
    let run = Run::new(root)?;
    if options.page {
        page::write(root, &run.figures()?)?;
        return Ok(ExitCode::SUCCESS);
    }
    if options.memory {
        run.memory()?;
        return Ok(ExitCode::SUCCESS);
    }
    if options.clients {
        run.clients()?;
        page::write(root, &run.figures()?)?;
        return Ok(ExitCode::SUCCESS);
    }
    if !options.counts {
        run.delete_figures()?;
        run.note_machine()?;
    }
    let within_budgets = run.count(options)?;
    if !options.counts {
        run.memory()?;
        run.time(options)?;
        page::write(root, &run.figures()?)?;
    }
    Ok(ExitCode::from(u8::from(!within_budgets)))
}

/// One run of the benchmarks. Its figures are in the target directory.
struct Run<'r> {
    root: &'r Path,
    target: PathBuf,
    figures: PathBuf,
}

impl<'r> Run<'r> {
    fn new(root: &'r Path) -> Result<Self, String> {
        let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let target = root.join(target);
        fs::create_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
        Ok(Self {
            root,
            figures: target.join("bench-figures.jsonl"),
            target,
        })
    }

    fn figures(&self) -> Result<Figures, String> {
        Figures::read(&self.figures)
    }

    /// Deletes the figures of an earlier run, because they belong to another commit.
    fn delete_figures(&self) -> Result<(), String> {
        match fs::remove_file(&self.figures) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(format!("{}: {error}", self.figures.display()))
            }
            _ => Ok(()),
        }
    }

    fn note_machine(&self) -> Result<(), String> {
        let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let cpu = cpu.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            (name.trim() == "model name").then(|| value.trim().to_owned())
        });
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().unwrap_or_default().to_owned();
        let changed = !self
            .stdout_of("git", &["status", "--porcelain"])?
            .is_empty();
        let commit = self.stdout_of("git", &["rev-parse", "--short=12", "HEAD"])?;
        let facts = [
            ("processor", cpu.unwrap_or_else(|| "unknown".to_owned())),
            ("cores", cores.to_string()),
            ("system", self.stdout_of("uname", &["-srm"])?),
            ("compiler", self.stdout_of("rustc", &["--version"])?),
            (
                "commit",
                commit + if changed { ", with changes" } else { "" },
            ),
            ("date", self.stdout_of("date", &["-u", "+%F"])?),
            ("load", load),
        ];
        for (name, fact) in facts {
            Figures::note(&self.figures, "machine", name, &fact)?;
        }
        Ok(())
    }

    /// Counts instructions and allocations. Returns `true` if all counts are within their budgets,
    /// or if the options made them the new budgets.
    fn count(&self, options: &Options) -> Result<bool, String> {
        let runner = self.gungraun_runner()?;
        install(self.root, Need::Apt("valgrind"))?;
        eprintln!("Counting under valgrind takes about three minutes.");
        let mut bench = self.cargo_bench(&["--bench", "counts", "--features", "counts"]);
        bench.env("GUNGRAUN_RUNNER", runner);
        bench.args(["--", "--output-format=json"]);
        bench.stdout(Stdio::piped()).stderr(Stdio::inherit()); // the progress
        let output = bench.output();
        let output = output.map_err(|error| format!("cargo bench: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stdout).into_owned()
                + "the counts could not be taken");
        }
        let counts = budgets::counts(&String::from_utf8_lossy(&output.stdout))?;
        for (name, count) in &counts {
            for (unit, value) in [
                ("instructions", count.instructions),
                ("allocations", count.allocations),
            ] {
                Figures::add(&self.figures, "counts", name, unit, value as f64, "")?;
            }
        }
        let compiler = self.stdout_of("rustc", &["--version"])?;
        let file = self.root.join("benches/budgets.json");
        let budgets = Budgets::read(&file)?;
        if options.accept || options.release {
            budgets
                .accept(&counts, &compiler, options.release)
                .write(&file)?;
            println!("{} budgets written", counts.len());
            return Ok(true);
        }
        Ok(budgets.check(&counts, &compiler))
    }

    /// Measures the memory of the reader and of the optimized program.
    ///
    /// # Errors
    ///
    /// A message if one is over its bound.
    fn memory(&self) -> Result<(), String> {
        let mut build = Command::new("cargo");
        build.args(["build", "--release", "--package", "mps-cli"]);
        succeed(build.current_dir(self.root))?;
        let mut bench = self.cargo_bench(&["--bench", "memory"]);
        succeed(bench.env("MPS", self.target.join("release/mps")))
    }

    fn time(&self, options: &Options) -> Result<(), String> {
        let mut bench = self.cargo_bench(&["--bench", "read", "--bench", "sign"]);
        bench.args(["--bench", "describe"]);
        if options.peers {
            bench.env("PEERS", self.official_clients()?);
            self.clients()?;
        }
        if options.ratios {
            bench.env("COMPARISON_SECONDS", "5").args(["--", "--test"]);
            return succeed(&mut bench);
        }
        succeed(&mut bench)?;
        let mut watch = self.cargo_bench(&["--bench", "watch"]);
        succeed(watch.args(["--", "--plot", "docs/watch.svg"]))?;
        succeed(&mut self.cargo_bench(&["--bench", "batch"]))
    }

    /// Measures calls by our client and by the official ones.
    fn clients(&self) -> Result<(), String> {
        let folder = self.official_clients()?;
        succeed(
            self.cargo_bench(&["--bench", "clients"])
                .env("PEERS", folder),
        )
    }

    /// Installs the official clients. Returns their folder.
    fn official_clients(&self) -> Result<PathBuf, String> {
        let folder = self.target.join("peers");
        let mut setup = Command::new(self.root.join("benches/peers/setup"));
        succeed(setup.arg(&folder))?;
        Ok(folder)
    }

    fn cargo_bench(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("cargo");
        command
            .args(["bench", "--package", "mps-suite"])
            .args(arguments)
            .env("BENCH_FIGURES", &self.figures)
            .current_dir(self.root);
        command
    }

    /// Returns the path of gungraun's runner, and installs it if it is missing. The benchmark
    /// refuses a runner of any version but its own, which `Cargo.lock` names.
    fn gungraun_runner(&self) -> Result<PathBuf, String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock")).unwrap_or_default();
        let version = lock
            .split_once("name = \"gungraun-runner\"\nversion = \"")
            .and_then(|(_, rest)| rest.split('"').next())
            .ok_or("Cargo.lock names no gungraun-runner")?;
        let folder = self.target.join("gungraun-runner").join(version);
        let runner = folder.join("bin/gungraun-runner");
        if !runner.exists() {
            eprintln!("Installing the counting runner, once. It takes two minutes.");
            let mut install = Command::new("cargo");
            // Install a debug build, because optimizing takes longer than all runs of the program.
            install
                .args(["install", "--quiet", "--locked", "--debug", "--root"])
                .arg(&folder)
                .args(["gungraun-runner", "--version", version])
                .current_dir(self.root);
            succeed(&mut install)?;
        }
        Ok(runner)
    }

    /// Returns the output of a program without surrounding whitespace.
    fn stdout_of(&self, program: &str, arguments: &[&str]) -> Result<String, String> {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(self.root)
            .output()
            .map_err(|error| format!("{program}: {error}"))?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}
