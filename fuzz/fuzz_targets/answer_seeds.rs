//! What the fuzzer begins with: answers, and the names of the schema.

use crate::{oracle, payload, random};
use std::collections::BTreeSet;
use std::path::Path;

/// Longer seeds would only be cut: it is the `-max_len` of `cargo xtask fuzz`, and holds every answer of the documentation.
const LONGEST: usize = 8192;

/// Writes answers to `corpus` and names to `dictionary`, both in this folder.
pub(crate) fn write(folder: &Path) -> std::io::Result<()> {
    let corpus = folder.join("corpus");
    std::fs::create_dir_all(&corpus)?;
    let inputs = payload::inputs().filter(|input| input.size == payload::Size::Small);
    let styles = inputs.map(payload::Input::body);
    let answers = ["cn-0", "intl-0"].map(|name| {
        let examples =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/mps-model/schema/examples");
        std::fs::read_to_string(examples.join(format!("DescribeTaskDetail-{name}.json")))
            .expect("an answer of the documentation")
    });
    let refusal =
        r#"{"Response":{"Error":{"Code":"ResourceNotFound","Message":"m"},"RequestId":"r"}}"#;
    let seeds = styles
        .into_iter()
        .chain(answers)
        .chain([refusal.to_owned()]);
    let seeds = seeds
        .chain(random::bodies(8))
        .filter(|seed| seed.len() <= LONGEST);
    for (index, seed) in seeds.enumerate() {
        oracle::demand_agreement(seed.as_bytes());
        std::fs::write(corpus.join(format!("{index:04}.json")), seed)?;
    }
    let structs = mps_model::schema::structs().iter();
    let fields = structs.flat_map(|known| known.fields);
    let names = fields.map(|field| format!("\"\\\"{}\\\":\"\n", field.name));
    let tokens = [
        "null",
        "true",
        "{}",
        "[]",
        "[null]",
        "29.0",
        "1e400",
        "-0",
        "\\\\u00",
        "\\\\ud83d",
        "\\xef\\xbb\\xbf",
        "\\xe5\\xa5\\xbd",
        "\\\"Response\\\":",
        "\\\"Error\\\":",
        "\\\"Code\\\":",
        "\\\"Zz\\\":",
        "\\\"\\\"",
        ",",
        "},{",
        "]}",
    ];
    let tokens = tokens.map(|token| format!("\"{token}\"\n"));
    let lines: BTreeSet<String> = names.chain(tokens).collect();
    std::fs::write(
        folder.join("dictionary"),
        lines.into_iter().collect::<String>(),
    )
}
