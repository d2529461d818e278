//! Values at the edges of a limit, as the tables of the schema write it.

use mps_model::schema::FieldFacts;
use serde_json::{Value, json};

/// Values that meet a limit, and values that do not.
#[derive(Default)]
pub(crate) struct Samples {
    pub(crate) good: Vec<Value>,
    pub(crate) bad: Vec<Value>,
    /// Lengths of lists, and whether they meet the limit.
    pub(crate) counts: Vec<(usize, bool)>,
}

impl Samples {
    pub(crate) fn of(field: &FieldFacts, limit: &str) -> Self {
        let mut samples = Self::default();
        let mut conditions: Vec<&str> = limit.split(';').filter(|cell| *cell != "-").collect();
        conditions.retain(|condition| match condition.strip_prefix("items<=") {
            Some(most) => {
                let most: usize = most.parse().unwrap();
                samples.counts.extend([(most, true), (most + 1, false)]);
                false
            }
            None => true,
        });
        match field.wire {
            "string" => samples.add_texts(&conditions),
            "bool" => samples.good.push(json!(true)),
            "int64" | "uint64" | "float" => samples.add_numbers(field.wire, &conditions),
            // A struct has limits of its own.
            _ => {}
        }
        samples
    }

    fn add_numbers(&mut self, wire: &str, conditions: &[&str]) {
        let bounds = conditions.iter().flat_map(|condition| {
            let bounds = condition
                .split(['|', '>', '='])
                .flat_map(|cell| cell.split(".."));
            bounds.filter_map(|bound| bound.parse::<f64>().ok())
        });
        let mut candidates: Vec<f64> = bounds
            .flat_map(|bound| [0.0, -1.0, 1.0, -0.25, 0.25].map(|step| bound + step))
            .chain([1.0])
            .collect();
        candidates.retain(|number| wire == "float" || number.fract() == 0.0);
        candidates.retain(|number| wire != "uint64" || *number >= 0.0);
        for number in candidates {
            let value = match wire {
                "float" => json!(number),
                _ => json!(number as i64),
            };
            let is_good = conditions
                .iter()
                .all(|spans| spans.split('|').any(|span| is_within(span, number)));
            if is_good {
                &mut self.good
            } else {
                &mut self.bad
            }
            .push(value);
        }
    }

    fn add_texts(&mut self, conditions: &[&str]) {
        let find = |name| conditions.iter().find_map(|known| known.strip_prefix(name));
        let length = |name| find(name).map(|bound| bound.parse::<usize>().unwrap());
        let exact = length("len=");
        let (least, most) = (length("len>=").or(exact), length("len<=").or(exact));
        let (start, end) = (find("starts=").unwrap_or(""), find("ends=").unwrap_or(""));
        let class = find("chars=").unwrap_or("é好");
        let hyphen_at_end = |at: usize| at + 1 == class.len();
        let ends: Vec<char> = class
            .char_indices()
            .filter(|(at, character)| *character != '-' || hyphen_at_end(*at))
            .map(|(_, character)| character)
            .collect();
        let text = |length: usize| -> String {
            let filler = ends.iter().cycle().take(length - start.len() - end.len());
            format!("{start}{}{end}", filler.collect::<String>())
        };
        let good = text(least.unwrap_or(3).max(1));
        self.good.push(json!(good));
        if let Some(most) = most {
            self.good.push(json!(text(most)));
            self.bad.push(json!(text(most + 1)));
        }
        if let Some(least) = least {
            self.bad.push(json!(text(least - 1)));
        }
        if !start.is_empty() {
            self.bad.push(json!(format!("x{good}")));
        }
        if !end.is_empty() {
            self.bad.push(json!(format!("{good}x")));
        }
        if let Some(class) = find("chars=") {
            for wrong in [' ', '/', ':', '@', '[', '`', '{', '~', 'é', '\n'] {
                assert!(!class.contains(wrong));
                let rest: String = good.chars().skip(1).collect();
                self.bad.push(json!(format!("{wrong}{rest}")));
            }
        }
    }
}

/// Returns whether a number is within a span, such as `1..=5`.
fn is_within(span: &str, number: f64) -> bool {
    if let Some(bound) = span.strip_prefix('>') {
        return number > bound.parse().unwrap();
    }
    let Some((least, most)) = span.split_once("..") else {
        return number == span.parse::<f64>().unwrap();
    };
    let bound = |text: &str, none: f64| text.parse().unwrap_or(none);
    number >= bound(least, f64::NEG_INFINITY)
        && number <= bound(most.trim_start_matches('='), f64::INFINITY)
}
