//! Comparison of a query with the library's own evaluation of the whole document.

use super::Query;
use fastrand::Rng;
use jmespath::Variable;
use serde_json::{Value, json};

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

fn document(random: &mut Rng, depth: usize) -> Value {
    match random.u8(0..if depth < 4 { 12 } else { 6 }) {
        0 => Value::Null,
        1 => random.bool().into(),
        2 => random.i32(-3..4).into(),
        3 => ["", "a", "long text"][random.usize(0..3)].into(),
        4 => json!(1.5),
        5 => json!([]),
        6..9 => (0..random.usize(0..4))
            .map(|_| document(random, depth + 1))
            .collect(),
        _ => (0..random.usize(0..5))
            .map(|_| (name(random).to_owned(), document(random, depth + 1)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

fn name(random: &mut Rng) -> &'static str {
    NAMES[random.usize(0..NAMES.len())]
}

/// Returns an expression of any form.
fn expression(random: &mut Rng, depth: usize) -> String {
    if depth > 3 {
        return ["@", "a", "b", "c", "`1`", "'a'", "[0]", "[]", "*", "`[]`"][random.usize(0..10)]
            .to_owned();
    }
    let mut inner = || expression(random, depth + 1);
    let (one, other) = (inner(), inner());
    let step = suffix(random, depth);
    match random.u8(0..16) {
        0..5 => format!("{}{step}", name(random)),
        5 => format!("{one} | {other}"),
        6 => format!("({one}) && ({other})"),
        7 => format!("({one}) || ({other})"),
        8 => format!("!({one})"),
        9 => format!(
            "({one}) {} ({other})",
            ["==", "!=", "<", ">="][random.usize(0..4)]
        ),
        10 => format!("[{one}, {other}]{step}"),
        11 => format!("{{a: {one}, c: {other}}}{step}"),
        12 => format!("length({one})"),
        13 => format!(
            "{}({one})",
            ["type", "keys", "to_string", "not_null", "values", "abs"][random.usize(0..6)]
        ),
        14 => format!("{}(&{}, {one})", "map", name(random)),
        _ => format!("({one}){step}"),
    }
}

/// Returns what may follow a value.
fn suffix(random: &mut Rng, depth: usize) -> String {
    let mut steps = String::new();
    for _ in 0..random.usize(0..3) {
        steps += &match random.u8(0..10) {
            0..3 => format!(".{}", name(random)),
            3 => "[]".to_owned(),
            4 => "[*]".to_owned(),
            5 => ".*".to_owned(),
            6 => format!("[{}]", random.i32(-2..3)),
            7 => format!("[{}:]", random.i32(-2..3)),
            8 => format!("[?{}]", expression(random, depth + 1)),
            _ => format!(".[{}, {}]", name(random), name(random)),
        };
    }
    steps
}

#[test]
fn query_selects_what_the_library_selects_from_the_whole_document() {
    let mut random = Rng::with_seed(17);
    let (mut selected, mut failed) = (0, 0);
    for _ in 0..20_000 {
        let expression = expression(&mut random, 0);
        let Ok(query) = Query::new(&expression) else {
            continue;
        };
        let json = document(&mut random, 0).to_string();
        let whole = query.search(Variable::from_json(&json).unwrap());
        let ours = query.select(&json);
        match (whole, ours) {
            (Ok(whole), Ok(ours)) => {
                assert_eq!(ours, whole, "{expression} of {json}");
                selected += usize::from(!whole.is_null());
            }
            (Err(_), Err(_)) => failed += 1,
            (whole, ours) => panic!("{expression} of {json}: {whole:?}, {ours:?}"),
        }
    }
    assert!(selected > 2_000 && failed > 100, "{selected} {failed}");
}

#[test]
fn members_that_do_not_count_are_not_kept() {
    let json = r#"{"a":{"b":[{"c":"text","d":"long"},{"d":1e400}]},"d":[1,2,3]}"#;
    for (expression, kept) in [
        ("a.b[].c", r#"{"a":{"b":[{"c":"text"},{}]}}"#),
        (
            "a.b[?d].c",
            r#"{"a":{"b":[{"c":"text","d":"long"},{"d":null}]}}"#,
        ),
        ("length(a.b)", r#"{"a":{"b":[{},{}]}}"#),
        ("a.b.c", r#"{"a":{"b":[]}}"#),
        ("a.*.d", r#"{"a":{"b":[]}}"#),
        ("length(d)", r#"{"d":[1,2,3]}"#),
        ("x || length(a)", r#"{"a":{"b":[]}}"#),
    ] {
        let query = Query::new(expression).unwrap();
        let json = crate::json_text::null_huge_numbers(json);
        let document = super::pruned::read(&json, &query.need).unwrap();
        assert_eq!(
            serde_json::to_string(&document).unwrap(),
            kept,
            "{expression}"
        );
    }
}
