//! `benches/weight.json`, and the table of the README that is made from it.

use super::program::{PROGRAMS, Program, Weight};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Weights by the name of the program.
pub(super) struct Weights(Vec<(&'static Program, Weight)>);

const BEGIN: &str = "<!-- Written by cargo xtask weight. -->\n";
const END: &str = "<!-- End of what cargo xtask weight wrote. -->\n";

impl Weights {
    /// Reads the file. A program that it does not know has no weight yet.
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let path = file(root);
        let text = match fs::read_to_string(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => "{}".to_owned(),
            text => text.map_err(|error| format!("{}: {error}", path.display()))?,
        };
        Self::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let all: Map<String, Value> = serde_json::from_str(text).map_err(|e| e.to_string())?;
        let mut weights = Vec::new();
        for program in PROGRAMS {
            let Some(weight) = all.get(program.name) else {
                continue;
            };
            let number = |name: &str| weight[name].as_u64();
            let crates = number("crates").and_then(|crates| usize::try_from(crates).ok());
            weights.push((
                program,
                Weight {
                    crates: crates.ok_or("a program has no `crates`")?,
                    cpu_seconds: weight["cpu_seconds"].as_f64(),
                    bytes: number("bytes").ok_or("a program has no `bytes`")?,
                },
            ));
        }
        Ok(Self(weights))
    }

    pub(super) fn of(&self, name: &str) -> Option<&Weight> {
        let mut weights = self.0.iter();
        Some(&weights.find(|(program, _)| program.name == name)?.1)
    }

    pub(super) fn set(&mut self, name: &str, weight: Weight) {
        let old = self.0.iter_mut().find(|(program, _)| program.name == name);
        match old {
            Some((_, old)) => *old = weight,
            None => {
                let program = PROGRAMS.iter().find(|program| program.name == name);
                self.0.extend(program.map(|program| (program, weight)));
            }
        }
    }

    /// Writes the file and the table of the README.
    pub(super) fn write(&self, root: &Path) -> Result<(), String> {
        let all: Map<String, Value> = self
            .0
            .iter()
            .map(|(program, weight)| {
                let cpu = weight.cpu_seconds.map(f64::round);
                let weight =
                    json!({ "crates": weight.crates, "cpu_seconds": cpu, "bytes": weight.bytes });
                (program.name.to_owned(), weight)
            })
            .collect();
        let text = serde_json::to_string_pretty(&all).map_err(|error| error.to_string())?;
        save(&file(root), &(text + "\n"))?;
        let readme = root.join("README.md");
        let text = fs::read_to_string(&readme).map_err(|error| error.to_string())?;
        save(&readme, &self.with_table(&text)?)
    }

    /// Replaces the table in a text.
    fn with_table(&self, text: &str) -> Result<String, String> {
        let marks = text.split_once(BEGIN);
        let rest = marks.and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
        let (before, (_, after)) = rest.ok_or("README.md has no place for the table")?;
        Ok([before, BEGIN, &self.table(), END, after].concat())
    }

    fn table(&self) -> String {
        let mut table = "| A program that | `[dependencies]` | Crates | CPU to build | Size |\n\
                         | --- | --- | --- | --- | --- |\n"
            .to_owned();
        for (program, weight) in &self.0 {
            let (name, features) = program.dependency;
            let dependency = match features {
                "" => format!("{name} = \"0.1\""),
                _ => format!("{name} = {{ version = \"0.1\"{features} }}"),
            };
            let cpu = weight
                .cpu_seconds
                .map_or(String::new(), |seconds| format!("{seconds:.0} s"));
            let size = weight.bytes as f64 / 1e6;
            let (title, crates) = (program.title, weight.crates);
            table += &format!("| {title} | `{dependency}` | {crates} | {cpu} | {size:.1} MB |\n");
        }
        table
    }
}

fn file(root: &Path) -> PathBuf {
    root.join("benches/weight.json")
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::Weights;

    #[test]
    fn table_of_the_readme_is_that_of_the_file() {
        let root = crate::root().unwrap();
        let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
        let weights = Weights::read(&root).unwrap();
        assert!(!weights.0.is_empty());
        assert_eq!(weights.with_table(&readme).unwrap(), readme);
    }

    #[test]
    fn file_without_a_number_is_refused() {
        assert!(Weights::parse(r#"{ "types": { "crates": 9 } }"#).is_err());
        assert!(Weights::parse("{}").is_ok());
    }
}
