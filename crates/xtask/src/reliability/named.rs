//! The names that a row may give: functions with a `#[test]`, and commands of xtask. Sources are
//! parsed, so that a name in a comment is no test.

use crate::fuzz;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use syn::visit::{Visit, visit_item_fn, visit_macro};

/// The tests of the workspace, and the commands of xtask.
pub(super) struct Names<'c> {
    tests: BTreeSet<String>,
    commands: &'c [&'c str],
    fuzz_targets: Vec<String>,
}

impl<'c> Names<'c> {
    pub(super) fn read(root: &Path, commands: &'c [&'c str]) -> Result<Self, String> {
        let mut found = Tests::default();
        for folder in ["crates", "tests"] {
            read_folder(&root.join(folder), &mut found)?;
        }
        Ok(Self {
            tests: found.0,
            commands,
            fuzz_targets: fuzz::targets(root)?,
        })
    }

    /// Returns whether the test or the command exists.
    pub(super) fn has(&self, name: &str) -> bool {
        let Some(command) = name.strip_prefix("cargo xtask ") else {
            return self.tests.contains(name);
        };
        let mut words = command.split(' ');
        let known = words.next().filter(|word| self.commands.contains(word));
        let is_target = |word: &str| self.fuzz_targets.iter().any(|target| target == word);
        known.is_some_and(|known| known != "fuzz" || words.all(is_target))
    }
}

fn read_folder(folder: &Path, found: &mut Tests) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            read_folder(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).map_err(failed)?;
            // Generated code has no tests and is large.
            if text.contains("test") {
                let file = syn::parse_file(&text)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                found.visit_file(&file);
            }
        }
    }
    Ok(())
}

/// Names of the functions with an attribute that ends with `test`.
#[derive(Default)]
struct Tests(BTreeSet<String>);

impl<'ast> Visit<'ast> for Tests {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        let is_test = |attribute: &syn::Attribute| {
            let last = attribute.path().segments.last();
            last.is_some_and(|last| last.ident == "test")
        };
        if function.attrs.iter().any(is_test) {
            self.0.insert(function.sig.ident.to_string());
        }
        visit_item_fn(self, function);
    }

    /// The functions in a macro such as `proptest!`.
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if let Ok(within) = syn::parse2::<Within>(call.tokens.clone()) {
            self.0.extend(within.0);
        }
        visit_macro(self, call);
    }
}

/// Names of the functions with `#[test]` in a macro, whose parameters may be no Rust.
struct Within(Vec<String>);

impl syn::parse::Parse for Within {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let mut names = Vec::new();
        let mut is_test = false;
        while !input.is_empty() {
            if input.peek(syn::Token![#]) && input.peek2(syn::token::Bracket) {
                let attributes = input.call(syn::Attribute::parse_outer)?;
                is_test = attributes
                    .iter()
                    .any(|attribute| attribute.path().is_ident("test"));
            } else if input.peek(syn::Token![fn]) && is_test {
                input.parse::<syn::Token![fn]>()?;
                names.push(input.parse::<syn::Ident>()?.to_string());
                is_test = false;
            } else {
                input.step(|cursor| {
                    let (_, rest) = cursor.token_tree().ok_or_else(|| cursor.error("the end"))?;
                    Ok(((), rest))
                })?;
            }
        }
        Ok(Self(names))
    }
}
