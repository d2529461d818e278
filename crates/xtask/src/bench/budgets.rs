//! Counts of instructions and allocations, and the budgets that limit them. Runs no benchmark.

use super::figures::member;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Largest deviation of a count from its budget, in percent. More than this above the budget fails
/// the run. More than this below it asks for a new budget.
const TOLERANCE: u64 = 3;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Count {
    pub(super) instructions: u64,
    pub(super) allocations: u64,
}

pub(super) type Counts = BTreeMap<String, Count>;

/// Parses the counts that gungraun printed. Each benchmark has a line of JSON.
pub(super) fn counts(printed: &str) -> Result<Counts, String> {
    let mut counts = Counts::new();
    for line in printed.lines() {
        let summary: Value =
            serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
        let function = member(&summary, "function_name")?.as_str();
        let id = member(&summary, "id")?.as_str();
        let name = format!(
            "{}, {}",
            function.unwrap_or_default().replace('_', " "),
            id.unwrap_or_default().replace('_', " ")
        );
        let profiles = member(&summary, "profiles")?;
        let count = |tool: &str, metric: &str| {
            let profiles = profiles.as_array().into_iter().flatten();
            profiles
                .filter(|profile| profile["tool"] == tool)
                .find_map(|profile| {
                    profile["data"]["total"]["metrics"][metric]["values"]["new"].as_u64()
                })
                .ok_or_else(|| format!("{name}: {tool} reports no {metric}"))
        };
        let count = Count {
            instructions: count("Callgrind", "Ir")?,
            allocations: count("DHAT", "TotalBlocks")?,
        };
        counts.insert(name, count);
    }
    Ok(counts)
}

/// Contents of `benches/budgets.json`.
pub(super) struct Budgets {
    compiler: String,
    counts: Counts,
}

impl Budgets {
    /// Creates budgets from these counts, except those of the peers.
    pub(super) fn of(counts: &Counts, compiler: &str) -> Self {
        let ours = counts.iter().filter(|(name, _)| is_ours(name));
        Self {
            compiler: compiler.to_owned(),
            counts: ours.map(|(name, count)| (name.clone(), *count)).collect(),
        }
    }

    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let text =
            fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let value: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut counts = Counts::new();
        for (name, budget) in member(&value, "budgets")?.as_object().into_iter().flatten() {
            let number = |unit| {
                let number = member(budget, unit)?.as_u64();
                number.ok_or_else(|| format!("{name}: {unit}: not a whole number"))
            };
            let count = Count {
                instructions: number("instructions")?,
                allocations: number("allocations")?,
            };
            counts.insert(name.clone(), count);
        }
        Ok(Self {
            compiler: member(&value, "compiler")?
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            counts,
        })
    }

    pub(super) fn write(&self, file: &Path) -> Result<(), String> {
        let lines: Vec<String> = self
            .counts
            .iter()
            .map(|(name, count)| {
                let budget =
                    json!({"instructions": count.instructions, "allocations": count.allocations});
                format!("    {}: {budget}", json!(name))
            })
            .collect();
        let text = format!(
            "{{\n  \"compiler\": {},\n  \"budgets\": {{\n{}\n  }}\n}}\n",
            json!(self.compiler),
            lines.join(",\n")
        );
        fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Prints every count beside its budget. Returns `true` if none is over budget or missing.
    pub(super) fn check(&self, counts: &Counts, compiler: &str) -> bool {
        let verdicts = self.verdicts(counts);
        for (name, verdict) in &verdicts {
            println!("{name:38} {verdict}");
        }
        let over = verdicts.iter().any(|(_, verdict)| verdict.contains("OVER"));
        let under = verdicts
            .iter()
            .any(|(_, verdict)| verdict.contains("under"));
        let accept = "`cargo xtask bench --counts --accept`";
        if over {
            println!("more than 3 % over budget: find out why, or raise the budgets by {accept}");
        } else if under {
            println!("more than 3 % under budget: keep what was gained by {accept}");
        }
        if (over || under) && self.compiler != compiler {
            println!("the budgets are of {}, this is {compiler}", self.compiler);
        }
        !over
    }

    fn verdicts(&self, counts: &Counts) -> Vec<(String, String)> {
        let ours = counts.iter().filter(|(name, _)| is_ours(name));
        let mut verdicts: Vec<(String, String)> = ours
            .map(|(name, count)| {
                let verdict = match self.counts.get(name) {
                    Some(budget) => format!(
                        "{}, {}",
                        beside(count.instructions, budget.instructions, "instructions"),
                        beside(count.allocations, budget.allocations, "allocations")
                    ),
                    None => "OVER: it has no budget".to_owned(),
                };
                (name.clone(), verdict)
            })
            .collect();
        let uncounted = self
            .counts
            .keys()
            .filter(|name| !counts.contains_key(*name));
        verdicts.extend(uncounted.map(|name| (name.clone(), "OVER: was not counted".to_owned())));
        verdicts
    }
}

/// Returns whether the counted code is ours to improve.
fn is_ours(name: &str) -> bool {
    !name.contains("serde json")
}

fn beside(count: u64, budget: u64, unit: &str) -> String {
    let verdict = if 100 * count > (100 + TOLERANCE) * budget {
        "OVER"
    } else if 100 * count < (100 - TOLERANCE) * budget {
        "under"
    } else {
        "of"
    };
    format!("{count:>10} {unit} {verdict} {budget}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(name: &str, instructions: u64, allocations: u64) -> Counts {
        let count = Count {
            instructions,
            allocations,
        };
        [(name.to_owned(), count)].into()
    }

    #[test]
    fn count_more_than_three_percent_over_budget_fails() {
        let budgets = Budgets::of(&counted("read, small", 10_000, 100), "rustc");
        for (instructions, allocations, within) in [
            (10_000, 100, true),
            (10_300, 103, true),
            (10_301, 100, false),
            (10_000, 104, false),
            (5_000, 50, true),
        ] {
            let counts = counted("read, small", instructions, allocations);
            assert_eq!(budgets.check(&counts, "rustc"), within, "{counts:?}");
        }
    }

    #[test]
    fn allocation_over_a_budget_of_none_fails() {
        let budgets = Budgets::of(&counted("summary", 10, 0), "rustc");
        assert!(budgets.check(&counted("summary", 10, 0), "rustc"));
        assert!(!budgets.check(&counted("summary", 10, 1), "rustc"));
    }

    #[test]
    fn count_without_budget_and_budget_without_count_fail() {
        let budgets = Budgets::of(&counted("read", 10, 0), "rustc");
        assert!(!budgets.check(&counted("sign", 10, 0), "rustc"));
        assert!(!budgets.check(&Counts::new(), "rustc"));
    }

    #[test]
    fn peers_have_no_budgets() {
        let peer = counted("read by serde json, small", 10, 0);
        assert!(Budgets::of(&peer, "rustc").counts.is_empty());
        assert!(Budgets::of(&Counts::new(), "rustc").check(&peer, "rustc"));
    }

    #[test]
    fn counts_come_from_both_tools() {
        let line = r#"{"function_name":"read","id":"small_shuffled","profiles":[
            {"tool":"Callgrind","data":{"total":{"metrics":{"Ir":{"values":{"new":5,"old":4}}}}}},
            {"tool":"DHAT","data":{"total":{"metrics":{"TotalBlocks":{"values":{"new":7}}}}}}]}"#;
        let counts = counts(&line.replace('\n', "")).unwrap();
        assert_eq!(counts, counted("read, small shuffled", 5, 7));
    }
}
