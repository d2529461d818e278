//! Counts of instructions and allocations, and the budgets that limit them. Runs no benchmark.

use super::figures::member;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Largest deviation of a count from its budget, in percent. More than this above the budget fails
/// the run. More than this below it asks for a new budget.
const TOLERANCE: u64 = 3;

/// Largest growth of a count since the last release, in percent, for which the file needs no
/// reason. Otherwise growth within [`TOLERANCE`] could be accepted again and again.
const GROWTH: u64 = 3;

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
    budgets: BTreeMap<String, Budget>,
}

/// Budget of one case.
#[derive(Clone, Debug, PartialEq)]
struct Budget {
    count: Count,
    /// Counts at the last release. `None` for a case that is newer.
    released: Option<Count>,
    /// Reason why the budget exceeds the count at the last release by more than [`GROWTH`].
    because: Option<String>,
}

impl Budget {
    fn grew_too_much(&self) -> bool {
        let Some(released) = self.released else {
            return false;
        };
        let over = |now: u64, then: u64| 100 * now > (100 + GROWTH) * then;
        over(self.count.instructions, released.instructions)
            || over(self.count.allocations, released.allocations)
    }
}

impl Budgets {
    /// Returns the budgets with these counts as the new ones, except those of the peers. Keeps the
    /// counts of the last release, or replaces them too if this is a `release`.
    pub(super) fn accept(&self, counts: &Counts, compiler: &str, release: bool) -> Self {
        let ours = counts.iter().filter(|(name, _)| is_ours(name));
        let budgets = ours.map(|(name, count)| {
            let before = self.budgets.get(name);
            let mut budget = Budget {
                count: *count,
                released: before.and_then(|before| before.released),
                because: before.and_then(|before| before.because.clone()),
            };
            if release {
                budget.released = Some(*count);
            }
            if !budget.grew_too_much() {
                budget.because = None;
            }
            (name.clone(), budget)
        });
        Self {
            compiler: compiler.to_owned(),
            budgets: budgets.collect(),
        }
    }

    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let text =
            fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let value: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut budgets = BTreeMap::new();
        for (name, entry) in member(&value, "budgets")?.as_object().into_iter().flatten() {
            let in_case = |error| format!("{name}: {error}");
            let released = match entry.get("released") {
                Some(released) => Some(count_of(released).map_err(in_case)?),
                None => None,
            };
            let budget = Budget {
                count: count_of(entry).map_err(in_case)?,
                released,
                because: entry["because"].as_str().map(str::to_owned),
            };
            budgets.insert(name.clone(), budget);
        }
        Ok(Self {
            compiler: member(&value, "compiler")?
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            budgets,
        })
    }

    pub(super) fn write(&self, file: &Path) -> Result<(), String> {
        let lines: Vec<String> = self
            .budgets
            .iter()
            .map(|(name, budget)| {
                let mut entry = json_of(budget.count);
                if let Some(released) = budget.released {
                    entry["released"] = json_of(released);
                }
                if let Some(because) = &budget.because {
                    entry["because"] = json!(because);
                }
                format!("    {}: {entry}", json!(name))
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
        let unexplained = self.unexplained();
        for name in &unexplained {
            println!(
                "{name:38} OVER the last release by more than {GROWTH} %: write why into `because`"
            );
        }
        if let Some(growth) = self.growth() {
            println!(
                "all budgets since the last release: {:+.1} %",
                100.0 * growth
            );
        }
        !over && unexplained.is_empty()
    }

    /// Returns the cases that grew since the last release without a reason in the file.
    fn unexplained(&self) -> Vec<&str> {
        let budgets = self.budgets.iter();
        budgets
            .filter(|(_, budget)| budget.grew_too_much() && budget.because.is_none())
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// Returns the mean growth of the instructions of all cases since the last release.
    fn growth(&self) -> Option<f64> {
        let ratios: Vec<f64> = self
            .budgets
            .values()
            .filter_map(|budget| {
                let released = budget.released?.instructions;
                (released > 0).then(|| (budget.count.instructions as f64 / released as f64).ln())
            })
            .collect();
        let mean = ratios.iter().sum::<f64>() / ratios.len() as f64;
        (!ratios.is_empty()).then(|| mean.exp() - 1.0)
    }

    fn verdicts(&self, counts: &Counts) -> Vec<(String, String)> {
        let ours = counts.iter().filter(|(name, _)| is_ours(name));
        let mut verdicts: Vec<(String, String)> = ours
            .map(|(name, count)| {
                let verdict = match self.budgets.get(name) {
                    Some(Budget { count: budget, .. }) => format!(
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
            .budgets
            .keys()
            .filter(|name| !counts.contains_key(*name));
        verdicts.extend(uncounted.map(|name| (name.clone(), "OVER: was not counted".to_owned())));
        verdicts
    }
}

fn count_of(entry: &Value) -> Result<Count, String> {
    let number = |unit| {
        let number = member(entry, unit)?.as_u64();
        number.ok_or_else(|| format!("{unit}: not a whole number"))
    };
    Ok(Count {
        instructions: number("instructions")?,
        allocations: number("allocations")?,
    })
}

fn json_of(count: Count) -> Value {
    json!({"instructions": count.instructions, "allocations": count.allocations})
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

    fn accepted(counts: &Counts, compiler: &str) -> Budgets {
        let none = Budgets {
            compiler: String::new(),
            budgets: BTreeMap::new(),
        };
        none.accept(counts, compiler, true)
    }

    #[test]
    fn small_growth_that_is_accepted_twice_needs_a_reason() {
        let once = counted("read, small", 10_290, 100);
        let twice = counted("read, small", 10_590, 100);
        let released = accepted(&counted("read, small", 10_000, 100), "rustc");
        assert!(released.check(&once, "rustc"));
        let budgets = released.accept(&once, "rustc", false);
        assert!(budgets.check(&twice, "rustc"));
        let mut budgets = budgets.accept(&twice, "rustc", false);
        assert!(!budgets.check(&twice, "rustc"));
        assert!(budgets.growth().unwrap() > 0.058);

        budgets.budgets.get_mut("read, small").unwrap().because = Some("checks more".to_owned());
        let file = tempfile::NamedTempFile::new().unwrap();
        budgets.write(file.path()).unwrap();
        let budgets = Budgets::read(file.path()).unwrap();
        assert!(budgets.check(&twice, "rustc"));
        // Another release is another beginning, which needs no reason.
        let next = budgets.accept(&twice, "rustc", true);
        assert_eq!(next.budgets["read, small"].because, None);
        assert!(next.check(&twice, "rustc"));
    }

    #[test]
    fn count_more_than_three_percent_over_budget_fails() {
        let budgets = accepted(&counted("read, small", 10_000, 100), "rustc");
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
        let budgets = accepted(&counted("summary", 10, 0), "rustc");
        assert!(budgets.check(&counted("summary", 10, 0), "rustc"));
        assert!(!budgets.check(&counted("summary", 10, 1), "rustc"));
    }

    #[test]
    fn count_without_budget_and_budget_without_count_fail() {
        let budgets = accepted(&counted("read", 10, 0), "rustc");
        assert!(!budgets.check(&counted("sign", 10, 0), "rustc"));
        assert!(!budgets.check(&Counts::new(), "rustc"));
    }

    #[test]
    fn peers_have_no_budgets() {
        let peer = counted("read by serde json, small", 10, 0);
        assert!(accepted(&peer, "rustc").budgets.is_empty());
        assert!(accepted(&Counts::new(), "rustc").check(&peer, "rustc"));
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
