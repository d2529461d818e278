//! The 318 kinds of JSONTestSuite restated as a table: what the reader makes of each, wherever it
//! meets a value.
//!
//! The table has a row a kind: the name, four verdicts, and the input with escapes. `y` in a name
//! means sound JSON, `n` means none, `i` leaves it to the reader. The verdicts are those of strict
//! reading, and of reading where the value is kept, skipped, and skipped within brackets. There
//! only brackets and the ends of strings are checked, which the documentation says.

use crate::grammar::{COMPOUND, PLACES, put, put_far_from_the_end};
use crate::oracle::{Verdict, demand_agreement};
use mps_model::DescribeTaskDetailResponse;
use serde_json::value::RawValue;

const TABLE: &str = include_str!("json_suite.tsv");

/// Place of a value that is kept as it is, because its object looks like a subtask.
const KEPT: &str = r#"{"Response":{"TaskType":"T","NewTask":{"Status":"S","New":@}}}"#;
const SKIPPED: &str = r#"{"Response":{"WorkflowTask":{},"New":@}}"#;
const NESTED: &str = r#"{"Response":{"WorkflowTask":{},"New":{"a":[@]}}}"#;

struct Row {
    name: &'static str,
    /// Verdicts of strict reading, and of the places kept, skipped and nested.
    verdicts: [bool; 4],
    input: Vec<u8>,
}

fn rows() -> impl Iterator<Item = Row> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_else(|| panic!("a column: {line}"));
        let (name, verdicts, input) = (next(), next(), next());
        let verdicts: Vec<bool> = verdicts.chars().map(|verdict| verdict == 'y').collect();
        Row {
            name,
            verdicts: verdicts.try_into().expect("four verdicts"),
            input: unescaped(name, input),
        }
    })
}

/// Returns the input of a row. The three that are long are built here.
fn unescaped(name: &str, escaped: &str) -> Vec<u8> {
    match name {
        "i_structure_500_nested_arrays" => {
            return "["
                .repeat(500)
                .into_bytes()
                .into_iter()
                .chain("]".repeat(500).into_bytes())
                .collect();
        }
        "n_structure_100000_opening_arrays" => return "[".repeat(100_000).into_bytes(),
        "n_structure_open_array_object" => return "[{\"\":".repeat(50_000).into_bytes(),
        _ => {}
    }
    let mut bytes = escaped.bytes();
    let mut input = Vec::new();
    while let Some(byte) = bytes.next() {
        let escape = (byte == b'\\').then(|| bytes.next().expect("an escape"));
        input.push(match escape {
            None => byte,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'x') => {
                let digits = [bytes.next(), bytes.next()].map(|digit| digit.expect("a digit"));
                let digits = std::str::from_utf8(&digits).expect("digits");
                u8::from_str_radix(digits, 16).expect("two digits")
            }
            Some(other) => other,
        });
    }
    input
}

fn is_read(body: &[u8]) -> bool {
    DescribeTaskDetailResponse::from_slice(body).is_ok()
}

#[test]
fn table_has_all_kinds_and_serde_json_agrees_with_their_names() {
    let count = |kind| rows().filter(|row| row.name.starts_with(kind)).count();
    assert_eq!(["y_", "n_", "i_"].map(count), [95, 188, 35]);
    for row in rows() {
        let is_sound = serde_json::from_slice::<&RawValue>(&row.input).is_ok();
        match &row.name[..2] {
            "y_" => assert!(is_sound && row.verdicts == [true; 4], "{}", row.name),
            "n_" => assert!(
                !is_sound && !row.verdicts[0] && !row.verdicts[1],
                "{}",
                row.name
            ),
            _ => assert!(!is_sound || row.verdicts[0], "{}", row.name),
        }
    }
}

#[test]
fn each_kind_has_its_verdict_at_each_place() {
    let mut wrong = Vec::new();
    for row in rows() {
        for put in [put, put_far_from_the_end] {
            let strict = DescribeTaskDetailResponse::from_slice_strict(&put(SKIPPED, &row.input));
            let verdicts = [
                strict.is_ok(),
                is_read(&put(KEPT, &row.input)),
                is_read(&put(SKIPPED, &row.input)),
                is_read(&put(NESTED, &row.input)),
            ];
            if verdicts != row.verdicts {
                let letters: String = verdicts
                    .map(|is| if is { 'y' } else { 'n' })
                    .iter()
                    .collect();
                wrong.push(format!("{}\t{letters}", row.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_kind_is_an_answer_or_panics_anywhere() {
    for row in rows() {
        assert_eq!(
            demand_agreement(&row.input),
            Verdict::Refused,
            "{}",
            row.name
        );
        let places = PLACES.iter().map(|(place, _)| place);
        // The long ones are put where reading differs most, because errors search the whole body.
        let everywhere = if row.input.len() > 10_000 {
            0
        } else {
            usize::MAX
        };
        for place in places
            .chain(COMPOUND)
            .take(everywhere)
            .chain([&KEPT, &SKIPPED, &NESTED])
        {
            demand_agreement(&put(place, &row.input));
        }
    }
}
