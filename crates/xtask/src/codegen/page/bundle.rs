//! Bundles ES modules into one script, so that a page needs no second file and the build needs no
//! Node.js.
//!
//! Knows only what the page's own modules use: named imports by relative path, and named exports of
//! functions, classes and constants. Refuses everything else.

use std::collections::BTreeMap;

/// Reads a module by its path below the folder of modules. Returns `None` if it does not exist.
pub(crate) type ReadModule<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Bundles a module with all that it imports, each module once and after those it imports.
///
/// # Errors
///
/// A sentence with the module's path if a module is missing, imports itself by a circle, imports a
/// name that is not exported, or uses syntax that is not supported.
pub(crate) fn bundle(entry: &str, read: ReadModule<'_>) -> Result<String, String> {
    let mut bundle = Bundle {
        read,
        exports: BTreeMap::new(),
        // A block keeps the names to the script, because a page may have two.
        script: "\"use strict\";\n{\n".to_owned(),
    };
    bundle.add(entry, &mut Vec::new())?;
    // The page holds the script inside an element that this text would end.
    for end in ["</script", "<!--"] {
        if bundle.script.to_ascii_lowercase().contains(end) {
            return Err(format!("a module contains `{end}`"));
        }
    }
    Ok(bundle.script + "}\n")
}

struct Bundle<'a> {
    read: ReadModule<'a>,
    /// Exported names of each module that is already in the script.
    exports: BTreeMap<String, Vec<String>>,
    script: String,
}

impl Bundle<'_> {
    /// Appends a module, after the modules it imports. `importers` leads from the entry to it.
    fn add(&mut self, path: &str, importers: &mut Vec<String>) -> Result<(), String> {
        if importers.iter().any(|importer| importer == path) {
            return Err(format!(
                "imports go in a circle: {} -> {path}",
                importers.join(" -> ")
            ));
        }
        if self.exports.contains_key(path) {
            return Ok(());
        }
        let text = (self.read)(path).ok_or_else(|| match importers.last() {
            Some(importer) => format!("{importer} imports {path}, which does not exist"),
            None => format!("{path} does not exist"),
        })?;
        let module = Module::parse(path, &text)?;
        importers.push(path.to_owned());
        for import in &module.imports {
            self.add(&import.from, importers)?;
            let exports = &self.exports[&import.from];
            if let Some(name) = import.names.iter().find(|name| !exports.contains(name)) {
                return Err(format!(
                    "{path} imports `{name}`, which {} does not export",
                    import.from
                ));
            }
        }
        importers.pop();
        module.write(path, &mut self.script);
        self.exports.insert(path.to_owned(), module.exports);
        Ok(())
    }
}

/// A module, taken apart.
#[derive(Default)]
struct Module {
    imports: Vec<Import>,
    exports: Vec<String>,
    /// The code without imports, the word `export`, comment lines and indentation.
    code: String,
}

/// The statement `import { names } from "from";`, with the path below the folder of modules.
struct Import {
    names: Vec<String>,
    from: String,
}

impl Module {
    fn parse(path: &str, text: &str) -> Result<Self, String> {
        let mut module = Self::default();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let refused = |why: &str| format!("{path}: {why}: `{line}`");
            if !line.matches('`').count().is_multiple_of(2) {
                return Err(refused("a template literal must end on its line"));
            }
            let code = line.trim_start();
            if code.starts_with("//") {
                continue;
            }
            if code.starts_with("/*") {
                let mut comment = line;
                while !comment.trim_end().ends_with("*/") {
                    comment = lines.next().ok_or_else(|| refused("comment has no end"))?;
                }
            } else if starts_with_word(line, "import") {
                let mut statement = line.to_owned();
                while !statement.ends_with(';') {
                    let line = lines.next().ok_or_else(|| refused("import has no end"))?;
                    statement.push_str(line);
                }
                let import = Import::parse(path, &statement);
                module
                    .imports
                    .push(import.ok_or_else(|| refused("unsupported import"))?);
            } else if starts_with_word(line, "export") {
                let declaration = line["export".len()..].trim_start();
                let name = declared_name(declaration);
                module
                    .exports
                    .push(name.ok_or_else(|| refused("unsupported export"))?);
                module.code.push_str(declaration);
                module.code.push('\n');
            } else if !code.is_empty() {
                module.code.push_str(code);
                module.code.push('\n');
            }
        }
        Ok(module)
    }

    /// Writes the module as a function that returns its exports, so that its other names stay its
    /// own.
    fn write(&self, path: &str, script: &mut String) {
        let variable = variable(path);
        script.push_str(&format!("const {variable} = (() => {{\n"));
        for Import { names, from } in &self.imports {
            let names = names.join(", ");
            script.push_str(&format!(
                "const {{ {names} }} = {};\n",
                self::variable(from)
            ));
        }
        script.push_str(&self.code);
        let exports = self.exports.join(", ");
        script.push_str(&format!("return {{ {exports} }};\n}})();\n"));
    }
}

impl Import {
    fn parse(importer: &str, statement: &str) -> Option<Self> {
        let (names, from) = statement
            .strip_prefix("import {")?
            .strip_suffix("\";")?
            .split_once("} from \"")?;
        let names = names.split(',').map(str::trim);
        let names: Vec<_> = names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        let are_names = !names.is_empty() && names.iter().all(|name| is_name(name));
        are_names.then_some(Self {
            names,
            from: resolved(importer, from)?,
        })
    }
}

/// The path below the folder of modules to which a relative path in `importer` leads.
fn resolved(importer: &str, relative: &str) -> Option<String> {
    if !relative.starts_with("./") && !relative.starts_with("../") {
        return None;
    }
    let mut folders: Vec<_> = importer.split('/').collect();
    folders.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => drop(folders.pop()?),
            part => folders.push(part),
        }
    }
    Some(folders.join("/"))
}

/// Name of the function, class or constant that a line declares.
fn declared_name(line: &str) -> Option<String> {
    let declarations = ["function ", "async function ", "class ", "const "];
    let rest = declarations
        .into_iter()
        .find_map(|declaration| line.strip_prefix(declaration))?;
    let end = rest.find(|c: char| !is_name_character(c))?;
    let (name, rest) = rest.split_at(end);
    // A pattern such as `const { a, b } = c;` declares several names.
    (is_name(name) && !rest.trim_start().starts_with(',')).then(|| name.to_owned())
}

fn starts_with_word(line: &str, word: &str) -> bool {
    line.strip_prefix(word)
        .is_some_and(|rest| !rest.starts_with(is_name_character))
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(is_name_character)
        && !text.starts_with(|c: char| c.is_ascii_digit())
}

fn is_name_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

/// Variable of the script that holds the exports of a module.
fn variable(path: &str) -> String {
    let path = path.strip_suffix(".js").unwrap_or(path);
    format!("module_{}", path.replace(['/', '-', '.'], "_"))
}
