//! Tests of the generator's output as a whole.

mod growth;

use super::{generate, limits};
use crate::facts::Facts;
use std::path::PathBuf;
use syn::Item;

fn root() -> PathBuf {
    crate::root().unwrap()
}

#[test]
fn every_public_type_can_grow() {
    let facts = Facts::read(&root()).unwrap();
    let mut count = 0;
    for (name, content) in generate(&facts, &root()).unwrap() {
        if name.ends_with("bench_types.rs") || !name.ends_with(".rs") {
            continue;
        }
        for item in syn::parse_file(&content).unwrap().items {
            let (name, attributes) = match &item {
                Item::Struct(item) => (&item.ident, &item.attrs),
                Item::Enum(item) => (&item.ident, &item.attrs),
                _ => continue,
            };
            let mut paths = attributes.iter().map(syn::Attribute::path);
            assert!(paths.any(|path| path.is_ident("non_exhaustive")), "{name}");
            count += 1;
        }
    }
    assert!(count > 250, "{count} types");
}

/// The fields of another answer that is read as this struct never begin a DescribeTaskDetail.
#[test]
fn alphabetical_start_is_that_of_the_answers_that_the_service_sends() {
    let facts = Facts::read(&root()).unwrap();
    let files = generate(&facts, &root()).unwrap();
    let mut files = files.iter();
    let (_, order) = files.find(|(name, _)| name.ends_with("order.rs")).unwrap();
    let start = r#"ALPHABETICAL_START: &[u8] = b"{\"Response\":{\"BeginProcessTime\":";"#;
    assert!(order.contains(start));
}

#[test]
fn plain_field_beyond_the_bits_of_a_mask_is_refused() {
    let mut facts = Facts::read(&root()).unwrap();
    let known = facts
        .structs
        .iter_mut()
        .find(|known| known.name == "CosInputInfo");
    let known = known.unwrap();
    let template = known.fields[0].clone();
    for index in known.fields.len()..33 {
        let mut field = template.clone();
        field.name = format!("Field{index}");
        known.fields.push(field);
    }
    let error = limits::check(&facts).unwrap_err();
    assert!(
        error.starts_with("fields.tsv: CosInputInfo.Field32 is a plain scalar"),
        "{error}"
    );
    // A field without a bit may follow.
    let known = facts
        .structs
        .iter_mut()
        .find(|known| known.name == "CosInputInfo");
    known.unwrap().fields[32].guaranteed = false;
    limits::check(&facts).unwrap();
}
