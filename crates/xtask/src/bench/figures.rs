//! Figures of a run: lines of JSON that the benchmarks write. Reads, extends and searches them, and
//! formats none.

use serde_json::{Value, json};
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

/// Figures by group, input and name, in the order of measurement.
#[derive(Default)]
pub(super) struct Figures(Vec<([String; 3], Value)>);

impl Figures {
    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file)
            .map_err(|error| format!("{}: {error}: nothing was measured yet", file.display()))?;
        let mut figures = Self::default();
        for line in text.lines() {
            let line: Value =
                serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
            let mut key = [const { String::new() }; 3];
            for (part, name) in key.iter_mut().zip(["group", "input", "name"]) {
                *part = member(&line, name)?.as_str().unwrap_or_default().to_owned();
            }
            let value = member(&line, "value")?.clone();
            // Replace an earlier value, because counts may be measured again without the rest.
            match figures.0.iter_mut().find(|(known, _)| *known == key) {
                Some(measured) => measured.1 = value,
                None => figures.0.push((key, value)),
            }
        }
        Ok(figures)
    }

    /// Appends a figure to the file.
    pub(super) fn add(
        file: &Path,
        group: &str,
        input: &str,
        name: &str,
        value: f64,
        unit: &str,
    ) -> Result<(), String> {
        append(
            file,
            &json!({"group": group, "input": input, "name": name, "value": value, "unit": unit}),
        )
    }

    /// Appends a fact to the file.
    pub(super) fn note(file: &Path, group: &str, name: &str, fact: &str) -> Result<(), String> {
        append(
            file,
            &json!({"group": group, "input": "", "name": name, "value": fact, "unit": ""}),
        )
    }

    pub(super) fn fact(&self, group: &str, name: &str) -> &str {
        self.value(group, "", name)
            .and_then(Value::as_str)
            .unwrap_or("unknown")
    }

    pub(super) fn number(&self, group: &str, input: &str, name: &str) -> Option<f64> {
        self.value(group, input, name)?.as_f64()
    }

    /// Returns the first figure divided by the second.
    pub(super) fn ratio(&self, group: &str, input: &str, first: &str, second: &str) -> Option<f64> {
        Some(self.number(group, input, first)? / self.number(group, input, second)?)
    }

    /// Returns the inputs of a group.
    pub(super) fn inputs(&self, group: &str) -> Vec<&str> {
        let keys = self.0.iter().map(|(key, _)| key);
        let mut inputs: Vec<&str> = keys
            .filter(|[known, _, _]| known == group)
            .map(|[_, input, _]| input.as_str())
            .collect();
        inputs.dedup();
        inputs
    }

    /// Returns the contenders for an input.
    pub(super) fn contenders(&self, group: &str, input: &str) -> Vec<&str> {
        let keys = self.0.iter().map(|(key, _)| key);
        keys.filter(|[of, on, name]| of == group && on == input && name != "size")
            .map(|[_, _, name]| name.as_str())
            .collect()
    }

    fn value(&self, group: &str, input: &str, name: &str) -> Option<&Value> {
        self.0
            .iter()
            .find(|([of, on, known], _)| of == group && on == input && known == name)
            .map(|(_, value)| value)
    }
}

fn append(file: &Path, line: &Value) -> Result<(), String> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .and_then(|mut file| writeln!(file, "{line}"))
        .map_err(|error| format!("{}: {error}", file.display()))
}

/// Returns a required member of an object.
pub(super) fn member<'v>(value: &'v Value, name: &str) -> Result<&'v Value, String> {
    value
        .get(name)
        .ok_or_else(|| format!("no member {name} in {value}"))
}
