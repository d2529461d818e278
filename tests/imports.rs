//! Import circles between the source files of a crate: none are allowed. Reads the sources with
//! `syn`, and follows re-exports to the file that defines a name. Does not see paths within macros.

use petgraph::algo::{astar, tarjan_scc};
use petgraph::graphmap::DiGraphMap;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree, Visibility};

/// Path of a module within its crate, without `crate`. The root is empty.
type ModulePath = Vec<String>;

/// One source file or inline module.
#[derive(Default)]
struct Module {
    file: PathBuf,
    /// Names that the module takes from elsewhere, with the path it writes for them.
    imported: BTreeMap<String, Vec<String>>,
    /// Paths whose every name the module re-exports.
    globs: Vec<Vec<String>>,
    defined: BTreeSet<String>,
    /// Paths that the code of the module depends on. A `pub use` alone is no dependency.
    used: Vec<Vec<String>>,
}

/// All modules of one crate.
#[derive(Default)]
struct Crate {
    modules: BTreeMap<ModulePath, Module>,
}

impl Crate {
    fn read(root: &Path) -> Self {
        let mut read = Self::default();
        read.add_file(
            &[],
            root,
            root.parent().expect("a source file is in a folder"),
        );
        read
    }

    /// Reads a file and the files of its modules, which are in `folder`.
    fn add_file(&mut self, path: &[String], file: &Path, folder: &Path) {
        let text =
            fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let parsed =
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        self.add_items(path, file, folder, &parsed.items);
    }

    fn add_items(&mut self, path: &[String], file: &Path, folder: &Path, items: &[Item]) {
        let mut module = Module {
            file: file.to_owned(),
            ..Module::default()
        };
        for item in items {
            match item {
                Item::Mod(child) if is_test(&child.attrs) => {}
                Item::Mod(child) => self.add_module(path, file, folder, child),
                Item::Use(item) if is_test(&item.attrs) => {}
                Item::Use(item) => module.add_use(item),
                item => {
                    module.define(item);
                    UsedPaths(&mut module.used).visit_item(item);
                }
            }
        }
        self.modules.insert(path.to_vec(), module);
    }

    fn add_module(&mut self, parent: &[String], file: &Path, folder: &Path, child: &ItemMod) {
        let name = child.ident.to_string();
        let path = [parent, std::slice::from_ref(&name)].concat();
        let inner = folder.join(&name);
        if let Some((_, items)) = &child.content {
            self.add_items(&path, file, &inner, items);
        } else {
            let flat = folder.join(format!("{name}.rs"));
            let file = if flat.exists() {
                flat
            } else {
                inner.join("mod.rs")
            };
            self.add_file(&path, &file, &inner);
        }
    }

    /// Returns the file that defines what a path names, as seen from a module.
    fn definition(&self, from: &[String], path: &[String], depth: usize) -> Option<&Path> {
        // Two modules may take each other's names by globs.
        if depth > 16 {
            return None;
        }
        let (mut at, mut rest) = self.start(from, path)?;
        loop {
            let module = self.modules.get(&at)?;
            let Some((name, after)) = rest.split_first() else {
                return Some(&module.file);
            };
            let child = [&at[..], std::slice::from_ref(name)].concat();
            if self.modules.contains_key(&child) {
                (at, rest) = (child, after);
                continue;
            }
            if module.defined.contains(name) {
                return Some(&module.file);
            }
            if let Some(target) = module.imported.get(name) {
                return self.definition(&at, &[target, after].concat(), depth + 1);
            }
            return module.globs.iter().find_map(|glob| {
                let target = [&glob[..], rest].concat();
                self.definition(&at, &target, depth + 1)
            });
        }
    }

    /// Returns the module at which a path begins, and the names that follow. `None` is another
    /// crate.
    fn start<'p>(&self, from: &[String], path: &'p [String]) -> Option<(ModulePath, &'p [String])> {
        let (first, mut rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some((Vec::new(), rest)),
            "self" => Some((from.to_vec(), rest)),
            "super" => {
                let mut at = from.to_vec();
                at.pop()?;
                while rest.first().is_some_and(|name| name == "super") {
                    at.pop()?;
                    rest = &rest[1..];
                }
                Some((at, rest))
            }
            name => {
                let module = self.modules.get(from)?;
                let child = [from, std::slice::from_ref(first)].concat();
                let known = self.modules.contains_key(&child) || module.imported.contains_key(name);
                (known && path.len() > 1).then(|| (from.to_vec(), path))
            }
        }
    }

    fn imports(&self) -> DiGraphMap<&Path, ()> {
        let mut graph = DiGraphMap::new();
        for (path, module) in &self.modules {
            for used in &module.used {
                match self.definition(path, used, 0) {
                    Some(definition) if definition != module.file => {
                        graph.add_edge(module.file.as_path(), definition, ());
                    }
                    _ => {}
                }
            }
        }
        graph
    }
}

/// Returns the shortest circle of each group of files that depend on each other.
fn circles<'c>(imports: &DiGraphMap<&'c Path, ()>) -> Vec<Vec<&'c Path>> {
    let groups = tarjan_scc(imports).into_iter();
    groups
        .filter(|group| group.len() > 1)
        .filter_map(|group| {
            let edges = imports
                .all_edges()
                .filter(|(from, to, ())| group.contains(from) && group.contains(to));
            let ways = edges
                .filter_map(|(from, to, ())| astar(imports, to, |file| file == from, |_| 1, |_| 0));
            ways.min_by_key(|(length, _)| *length).map(|(_, way)| way)
        })
        .collect()
}

impl Module {
    fn add_use(&mut self, item: &ItemUse) {
        let private = matches!(item.vis, Visibility::Inherited);
        let mut leaves = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut leaves);
        for (name, path) in leaves {
            if private {
                self.used.push(path.clone());
            }
            match name {
                Some(name) => drop(self.imported.insert(name, path)),
                None => self.globs.push(path),
            }
        }
    }

    fn define(&mut self, item: &Item) {
        let name = match item {
            Item::Const(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Fn(item) => &item.sig.ident,
            Item::Static(item) => &item.ident,
            Item::Struct(item) => &item.ident,
            Item::Trait(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Macro(item) => match &item.ident {
                Some(name) => name,
                None => return,
            },
            _ => return,
        };
        self.defined.insert(name.to_string());
    }
}

/// Collects the paths in code that begin at `crate`, `super` or a module.
struct UsedPaths<'m>(&'m mut Vec<Vec<String>>);

impl<'ast> Visit<'ast> for UsedPaths<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        let segments: Vec<String> = segments.collect();
        if segments.len() > 1 {
            self.0.push(segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let mut leaves = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut leaves);
        self.0.extend(leaves.into_iter().map(|(_, path)| path));
    }

    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}
}

/// Collects the leaves of a `use`: the name that each one binds, or `None` for a glob, and its
/// path.
fn flatten(
    tree: &UseTree,
    prefix: &mut Vec<String>,
    leaves: &mut Vec<(Option<String>, Vec<String>)>,
) {
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            flatten(&path.tree, prefix, leaves);
            prefix.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, prefix, leaves);
            }
        }
        UseTree::Glob(_) => leaves.push((None, prefix.clone())),
        UseTree::Name(leaf) => leaves.push(leaf_of(&leaf.ident, &leaf.ident, prefix)),
        UseTree::Rename(leaf) => leaves.push(leaf_of(&leaf.rename, &leaf.ident, prefix)),
    }
}

fn leaf_of(
    bound: &syn::Ident,
    name: &syn::Ident,
    prefix: &[String],
) -> (Option<String>, Vec<String>) {
    let mut path = prefix.to_vec();
    if name == "self" {
        return (path.last().cloned(), path);
    }
    path.push(name.to_string());
    (Some(bound.to_string()), path)
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else {
            return false;
        };
        list.path.is_ident("cfg") && list.tokens.to_string() == "test"
    })
}

fn crate_roots() -> Vec<PathBuf> {
    let crates = crate::root().join("crates");
    let mut roots = Vec::new();
    for folder in fs::read_dir(crates).expect("the folder of the crates is readable") {
        let source = folder.expect("its entries are readable").path().join("src");
        let root = ["lib.rs", "main.rs"].map(|name| source.join(name));
        roots.extend(root.into_iter().filter(|root| root.exists()));
    }
    roots
}

#[test]
fn source_files_of_a_crate_import_each_other_in_no_circle() {
    let roots = crate_roots();
    assert!(roots.len() > 8, "few crates were found: {roots:?}");
    let base = crate::root();
    let mut found = Vec::new();
    for root in &roots {
        let read = Crate::read(root);
        for circle in circles(&read.imports()) {
            let names = circle.iter().map(|file| {
                let file = file.strip_prefix(&base).unwrap_or(file);
                file.display().to_string()
            });
            found.push(names.collect::<Vec<_>>().join(" → "));
        }
    }
    assert!(
        found.is_empty(),
        "Files import each other in a circle. Move what they share to a file below both:\n{}",
        found.join("\n")
    );
}

#[test]
fn circle_through_a_reexport_and_a_path_in_code_is_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in [
        (
            "lib.rs",
            "mod above; mod below; mod apart; pub use above::Above;",
        ),
        (
            "above.rs",
            "use crate::below::Below; pub struct Above(Below);",
        ),
        (
            "below.rs",
            "pub struct Below; fn above() { use crate::Above; Above::default(); }",
        ),
        (
            "apart.rs",
            "use super::Above; #[cfg(test)] mod tests { use crate::below::Below; }",
        ),
    ] {
        fs::write(folder.path().join(name), text).expect("the folder is writable");
    }
    let read = Crate::read(&folder.path().join("lib.rs"));
    let imports = read.imports();
    let found = circles(&imports).concat();
    let names: BTreeSet<_> = found.into_iter().filter_map(Path::file_name).collect();
    assert_eq!(
        names,
        BTreeSet::from(["above.rs".as_ref(), "below.rs".as_ref()])
    );
}
