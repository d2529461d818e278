//! Generator of `mps-model`'s types, readers and tables, of the peers' types in `benches`, and of
//! the bundles of the report page. Works from the schema facts and the sources of the page. Reads
//! no vendor file except the documented answers.

mod bench_types;
mod docs;
mod enums;
mod layout;
mod limits;
mod model;
mod names;
mod operations;
mod order;
mod page;
mod read;
mod reflect;
mod rules;
mod rust_types;
mod schema;
mod setters;
mod unrolled;

use crate::facts::Facts;
use proc_macro2::TokenStream;
use quote::quote;
use rust_types::Model;
use std::path::Path;
use std::process::ExitCode;

const PREAMBLE: &str =
    "// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.\n";

/// Folder of the files that become part of `mps-model`.
const GENERATED: &str = "crates/mps-model/src/generated";

/// Writes the generated files. With `check` it writes nothing, and fails if a checked-in file
/// differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<ExitCode, String> {
    let mut stale = Vec::new();
    for (name, content) in generate(&Facts::read(root)?, root)? {
        let path = root.join(&name);
        if std::fs::read_to_string(&path).is_ok_and(|present| present == content) {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            std::fs::write(&path, content)
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    if stale.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!(
        "stale: {}; run `cargo xtask codegen` and commit what it writes",
        stale.join(", ")
    );
    Ok(ExitCode::FAILURE)
}

/// Returns the path below the root and the content of each generated file.
///
/// # Errors
///
/// A message if the facts exceed a limit of the reader, or if a documented answer cannot be read.
pub(crate) fn generate(facts: &Facts, root: &Path) -> Result<Vec<(String, String)>, String> {
    limits::check(facts)?;
    let model = Model::new(facts);
    let answers = order::documented_answers(root)?;
    let files = [
        ("mod", modules()),
        ("model", model::definitions(&model)),
        ("setters", setters::setters(&model)),
        ("operations", operations::operations(&model)),
        ("order", order::order(&model, &answers)),
        ("read", read::readers(&model)),
        ("reflect", reflect::reflection(&model)),
        ("rules", rules::rules(&model)),
        ("enums", enums::enums(facts)),
        ("layout", layout::layout(&model)),
        ("schema", schema::schema(&model)),
    ];
    let mut written = Vec::new();
    for (name, tokens) in files {
        written.push((format!("{GENERATED}/{name}.rs"), format(tokens)?));
    }
    let bench_types = format(bench_types::bench_types(facts))?;
    written.push(("benches/generated/bench_types.rs".to_owned(), bench_types));
    written.extend(page::bundles(root)?);
    Ok(written)
}

/// Returns the list of the generated modules. `rustfmt` leaves them as they are, so that they do
/// not depend on its version.
fn modules() -> TokenStream {
    quote! {
        #![doc = " Generated part of the model: definitions, setters, readers, reflection and tables."]

        #[rustfmt::skip]
        pub(crate) mod enums;
        #[rustfmt::skip]
        pub(crate) mod layout;
        #[rustfmt::skip]
        pub(crate) mod model;
        #[rustfmt::skip]
        pub(crate) mod operations;
        #[rustfmt::skip]
        pub(crate) mod order;
        #[rustfmt::skip]
        mod read;
        #[rustfmt::skip]
        mod reflect;
        #[rustfmt::skip]
        pub(crate) mod rules;
        #[cfg(feature = "schema")]
        #[rustfmt::skip]
        pub(crate) mod schema;
        #[rustfmt::skip]
        mod setters;
    }
}

/// Formats a file. An empty line stands between items, except between imports and modules.
fn format(tokens: TokenStream) -> Result<String, String> {
    let mut file: syn::File =
        syn::parse2(tokens).map_err(|error| format!("the generated code is malformed: {error}"))?;
    let items = std::mem::take(&mut file.items);
    let mut text = format!("{PREAMBLE}{}", prettyplease::unparse(&file));
    file.attrs.clear();
    let mut previous = None;
    for item in items {
        let kind = std::mem::discriminant(&item);
        let is_short = matches!(
            item,
            syn::Item::Use(_) | syn::Item::Mod(_) | syn::Item::Macro(_)
        );
        if previous != Some(kind) || !is_short {
            text.push('\n');
        }
        previous = Some(kind);
        file.items = vec![item];
        text.push_str(&prettyplease::unparse(&file));
    }
    Ok(text)
}

#[cfg(test)]
mod tests;
