//! Limits of values in requests, as `fields.tsv` writes them. Parses them and checks nothing else.

use std::fmt;

/// Condition that a value meets. A limit is several of them, and all hold.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// Number in one of the spans. For a list, each element is.
    Number(Vec<Span>),
    /// Number of characters of a text.
    Length(Comparison, u64),
    /// Number of elements of a list.
    Items(Comparison, u64),
    /// Characters that a text consists of, as single ones and inclusive ranges.
    Characters(Vec<(char, char)>),
    Starts(String),
    Ends(String),
}

/// Comparison of a count with a bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Comparison {
    AtMost,
    AtLeast,
    Equal,
}

/// Span of numbers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Span {
    One(f64),
    Above(f64),
    Inclusive {
        least: Option<f64>,
        most: Option<f64>,
    },
}

/// Parses the cell of a limit. `-` is no limit.
///
/// # Errors
///
/// A message that names the condition that cannot be parsed.
pub(crate) fn parse(cell: &str) -> Result<Vec<Condition>, String> {
    if cell == "-" {
        return Ok(Vec::new());
    }
    let conditions = cell.split(';').map(|text| {
        condition(text).ok_or_else(|| {
            format!("`{text}` is no limit; docs/model.md lists the forms that are known")
        })
    });
    conditions.collect()
}

fn condition(text: &str) -> Option<Condition> {
    if let Some(rest) = text.strip_prefix("len") {
        let (comparison, bound) = comparison(rest)?;
        return Some(Condition::Length(comparison, bound));
    }
    if let Some(rest) = text.strip_prefix("items") {
        let (comparison, bound) = comparison(rest)?;
        return Some(Condition::Items(comparison, bound));
    }
    if let Some(class) = text.strip_prefix("chars=") {
        return Some(Condition::Characters(characters(class)?));
    }
    let filled = |rest: &str| (!rest.is_empty()).then(|| rest.to_owned());
    if let Some(start) = text.strip_prefix("starts=") {
        return filled(start).map(Condition::Starts);
    }
    if let Some(end) = text.strip_prefix("ends=") {
        return filled(end).map(Condition::Ends);
    }
    let spans: Option<Vec<Span>> = text.split('|').map(span).collect();
    spans.map(Condition::Number)
}

fn comparison(text: &str) -> Option<(Comparison, u64)> {
    let forms = [
        ("<=", Comparison::AtMost),
        (">=", Comparison::AtLeast),
        ("=", Comparison::Equal),
    ];
    forms.iter().find_map(|(sign, comparison)| {
        let bound = text.strip_prefix(sign)?.parse().ok()?;
        Some((*comparison, bound))
    })
}

/// Parses a class such as `A-Za-z0-9_-`. A hyphen at its end stands for itself.
fn characters(class: &str) -> Option<Vec<(char, char)>> {
    let mut found = Vec::new();
    let mut rest = class.chars();
    while let Some(first) = rest.next() {
        let mut ahead = rest.clone();
        match (ahead.next(), ahead.next()) {
            (Some('-'), Some(last)) => {
                if last < first {
                    return None;
                }
                found.push((first, last));
                rest = ahead;
            }
            _ => found.push((first, first)),
        }
    }
    (!found.is_empty()).then_some(found)
}

fn span(text: &str) -> Option<Span> {
    if let Some(bound) = text.strip_prefix('>') {
        return number(bound).map(Span::Above);
    }
    let Some((least, most)) = text.split_once("..") else {
        return number(text).map(Span::One);
    };
    let least = match least {
        "" => None,
        bound => Some(number(bound)?),
    };
    let most = match most {
        "" => None,
        bound => Some(number(bound.strip_prefix('=')?)?),
    };
    let in_order = match (least, most) {
        (Some(least), Some(most)) => least <= most,
        (least, most) => least.is_some() || most.is_some(),
    };
    in_order.then_some(Span::Inclusive { least, most })
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

impl fmt::Display for Condition {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Number(_) => "a span of numbers",
            Self::Length(..) => "a number of characters",
            Self::Items(..) => "a number of elements",
            Self::Characters(_) => "a set of characters",
            Self::Starts(_) => "a start of a text",
            Self::Ends(_) => "an end of a text",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Condition, Span, parse};

    #[test]
    fn each_form_of_a_limit_is_parsed() {
        let between = |least, most| Span::Inclusive { least, most };
        let cases = [
            ("-", vec![]),
            (
                "0|128..=4096",
                vec![Condition::Number(vec![
                    Span::One(0.0),
                    between(Some(128.0), Some(4096.0)),
                ])],
            ),
            (
                "-10..=10",
                vec![Condition::Number(vec![between(Some(-10.0), Some(10.0))])],
            ),
            (
                ">0;..=1",
                vec![
                    Condition::Number(vec![Span::Above(0.0)]),
                    Condition::Number(vec![between(None, Some(1.0))]),
                ],
            ),
            (
                "1..",
                vec![Condition::Number(vec![between(Some(1.0), None)])],
            ),
            (
                "len>=1;len<=128;chars=A-Z_-",
                vec![
                    Condition::Length(Comparison::AtLeast, 1),
                    Condition::Length(Comparison::AtMost, 128),
                    Condition::Characters(vec![('A', 'Z'), ('_', '_'), ('-', '-')]),
                ],
            ),
            ("len=32", vec![Condition::Length(Comparison::Equal, 32)]),
            ("items<=10", vec![Condition::Items(Comparison::AtMost, 10)]),
            (
                "starts=/;ends=/",
                vec![
                    Condition::Starts("/".to_owned()),
                    Condition::Ends("/".to_owned()),
                ],
            ),
        ];
        for (cell, expected) in cases {
            assert_eq!(parse(cell).unwrap(), expected, "{cell}");
        }
    }

    #[test]
    fn a_malformed_limit_is_refused() {
        for cell in [
            "",
            "0..10",
            "10..=1",
            "..",
            "len<50",
            "len<=x",
            "items",
            "chars=",
            "chars=z-a",
            "starts=",
            "0|",
            "len<=1;",
            "nan",
            "1..=inf",
        ] {
            assert!(parse(cell).is_err(), "{cell}");
        }
    }
}
