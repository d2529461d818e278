//! Public types to which nothing can be added: each says why in its documentation. Reads the
//! sources with `syn`. A test of the generator holds the generated types.

use crate::documentation::collect_files;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use syn::{Attribute, Expr, Field, Fields, Item, Lit, Meta, Visibility};

const GENERATED: &str = "crates/mps-model/src/generated";

/// Returns the names of the public structs and enums of a library, which are in `docs/api`.
fn public_types(api: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(api).unwrap();
    let types = text.lines().filter_map(|line| {
        let line = line.strip_prefix("#[non_exhaustive] ").unwrap_or(line);
        let path = line
            .strip_prefix("pub struct ")
            .or_else(|| line.strip_prefix("pub enum "))?;
        let path = path.split(['<', '(', ' ']).next()?;
        Some(path.rsplit("::").next()?.to_owned())
    });
    types.collect()
}

/// Returns the name of each public type of a file that a program could write or match as a whole,
/// and whether its documentation gives the reason.
fn exhaustive_types(items: &[Item], types: &mut Vec<(String, bool)>) {
    for item in items {
        let (name, visibility, attributes, is_open) = match item {
            Item::Enum(item) => (&item.ident, &item.vis, &item.attrs, false),
            Item::Struct(item) => (
                &item.ident,
                &item.vis,
                &item.attrs,
                has_private_field(&item.fields),
            ),
            Item::Mod(module) => {
                let inline = module.content.as_ref().map(|(_, items)| items.as_slice());
                exhaustive_types(inline.unwrap_or_default(), types);
                continue;
            }
            _ => continue,
        };
        let is_public = matches!(visibility, Visibility::Public(_));
        let may_grow = attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("non_exhaustive"));
        if is_public && !is_open && !may_grow {
            types.push((name.to_string(), gives_reason(&documentation(attributes))));
        }
    }
}

fn has_private_field(fields: &Fields) -> bool {
    let is_private = |field: &Field| !matches!(field.vis, Visibility::Public(_));
    fields.iter().any(is_private)
}

fn gives_reason(documentation: &str) -> bool {
    ["because", "so that"]
        .iter()
        .any(|word| documentation.contains(&format!("Exhaustive, {word} ")))
}

fn documentation(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        match &pair.value {
            Expr::Lit(value) if pair.path.is_ident("doc") => match &value.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        }
    });
    let lines: Vec<String> = lines.map(|line| line.trim().to_owned()).collect();
    lines.join(" ")
}

#[test]
fn exhaustive_public_types_give_their_reason() {
    let root = crate::root();
    let (mut with_reason, mut without) = (0, Vec::new());
    for entry in fs::read_dir(root.join("docs/api")).unwrap() {
        let api = entry.unwrap().path();
        let library = api.file_stem().unwrap().to_str().unwrap().to_owned();
        let public = public_types(&api);
        let mut files = Vec::new();
        let folder = root.join("crates").join(&library).join("src");
        collect_files(&folder, "rs", &mut files);
        files.retain(|file| !file.starts_with(root.join(GENERATED)));
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            if !public.iter().any(|name| text.contains(name)) {
                continue; // parsing takes long
            }
            let mut types = Vec::new();
            exhaustive_types(&syn::parse_file(&text).unwrap().items, &mut types);
            for (name, has_reason) in types {
                match (public.contains(&name), has_reason) {
                    (true, true) => with_reason += 1,
                    (true, false) => without.push(format!("{}: {name}", file.display())),
                    (false, _) => {}
                }
            }
        }
    }
    assert!(
        without.is_empty(),
        "mark these as #[non_exhaustive], or document why nothing can be added: \
         \"Exhaustive, because …\"\n{}",
        without.join("\n")
    );
    assert!(with_reason >= 8, "only {with_reason} types were found");
}

#[test]
fn open_type_needs_no_reason_and_a_closed_one_does() {
    let source = "
        /// Exhaustive, because there are
        /// two sides.
        pub enum Side { Left, Right }
        pub enum Level { Low }
        #[non_exhaustive]
        pub enum Open { Low }
        pub struct Point { pub x: u8 }
        pub struct Opaque { pub x: u8, y: u8 }
        mod inner { pub struct Unit; struct Hidden; }";
    let mut types = Vec::new();
    exhaustive_types(&syn::parse_file(source).unwrap().items, &mut types);
    let expected = [
        ("Side", true),
        ("Level", false),
        ("Point", false),
        ("Unit", false),
    ];
    assert_eq!(
        types,
        expected.map(|(name, reason)| (name.to_owned(), reason))
    );
}
