//! Growth of the model: a crate that was written for today's model compiles against one in which
//! every struct has one more field and every enum one more value.

use super::root;
use crate::codegen::names::{field_name, setter_name};
use crate::codegen::rust_types::Model;
use crate::codegen::{GENERATED, generate};
use crate::facts::{Enum, EnumValue, Facts, Field, Form, Rule, Struct, Wire};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Enums that the model itself matches exhaustively, because someone has to decide where a file of
/// a new kind of storage lies.
const DECIDED: [&str; 2] = ["MediaSource", "StorageLocation"];

#[test]
fn downstream_crate_compiles_after_every_type_has_grown() {
    let facts = Facts::read(&root()).unwrap();
    let user = user_of(&facts);
    let mut grown = Facts::read(&root()).unwrap();
    grow(&mut grown);
    let folder = scratch();
    write_workspace(&folder);
    write_model(&folder, &grown);
    let sources = folder.join("downstream/src/bin");
    let _ = fs::remove_dir_all(&sources);
    write(&sources.join("every_type.rs"), &user);
    copy(&root().join("crates/mps-model/examples"), &sources);

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .args(["check", "--quiet", "--offline", "--package", "downstream"])
        .output()
        .unwrap();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{messages}");
}

/// Adds a field to every struct, an arm to every enum of arms, and a value to every open enum.
fn grow(facts: &mut Facts) {
    let added = |name: &str, wire: Wire| Field {
        name: name.to_owned(),
        wire,
        doc: "Added by a test.".to_owned(),
        ..facts.structs[0].fields[0].clone()
    };
    let (field, mut arm) = (
        added("AddedField", Wire::Int64),
        added("AddedArm", Wire::Struct("AddedStruct".to_owned())),
    );
    arm.open_enum = None;
    for known in &mut facts.structs {
        let mut field = field.clone();
        field.open_enum = None;
        known.fields.push(field);
        if matches!(&known.rule.form, Form::OneOf(choice) if !DECIDED.contains(&choice.name.as_str()))
        {
            known.fields.push(arm.clone());
        }
    }
    let mut field = field;
    field.open_enum = None;
    facts.structs.push(Struct {
        name: "AddedStruct".to_owned(),
        rename: None,
        rule: Rule {
            root: None,
            form: Form::Plain,
        },
        segment: None,
        doc: "Added by a test.".to_owned(),
        fields: vec![field],
    });
    for Enum { values, .. } in &mut facts.enums {
        values.push(EnumValue {
            value: "added-by-a-test".to_owned(),
            variant: "AddedByATest".to_owned(),
            doc: "Added by a test.".to_owned(),
        });
    }
}

/// Returns a program that names every field, setter, arm and value of today's model.
fn user_of(facts: &Facts) -> String {
    let model = Model::new(facts);
    let mut text = String::from(
        "//! Names every field, setter, arm and value.\n\
         use mps_model::types::*;\n\n",
    );
    for written in &model.types {
        let name = &written.name;
        let _ = writeln!(text, "pub fn use_{}(it: {name}) -> {name} {{", text.len());
        let mut fields = BTreeSet::new();
        let mut chain = String::new();
        for (index, field) in written.fields.iter().enumerate() {
            let member = match written.arm(index) {
                Some((choice, _)) => choice.field.clone(),
                None => field_name(&field.name),
            };
            let setter = match written.arm(index) {
                Some((choice, _)) => setter_name(&choice.field.to_string()),
                None => setter_name(&field.name),
            };
            if fields.insert(member) && !field.list && field.wire == Wire::String {
                let _ = write!(chain, ".{setter}(\"text\")");
            }
        }
        let fields: Vec<String> = fields.iter().map(|name| format!("{name}: _")).collect();
        let _ = writeln!(
            text,
            "    let {name} {{ {}, .. }} = &it;",
            fields.join(", ")
        );
        let _ = writeln!(text, "    it{chain}\n}}\n");
        if let Some(choice) = &written.choice {
            let of = &choice.name;
            let _ = writeln!(
                text,
                "pub fn use_{}(it: &{of}) {{\n    match it {{",
                text.len()
            );
            for arm in &choice.arms {
                let _ = writeln!(text, "        {of}::{}(_) => {{}}", arm.variant);
            }
            let _ = writeln!(text, "        {of}::None | {of}::Other(_) => {{}}");
            text.push_str("        _ => {}\n    }\n}\n\n");
        }
    }
    for Enum { name, values, .. } in &facts.enums {
        let _ = writeln!(
            text,
            "pub fn use_{}(it: &{name}) {{\n    match it {{",
            text.len()
        );
        for value in values {
            let _ = writeln!(text, "        {name}::{} => {{}}", value.variant);
        }
        let _ = writeln!(text, "        {name}::Unknown(_) => {{}}");
        text.push_str("        _ => {}\n    }\n}\n\n");
    }
    text.push_str("fn main() {}\n");
    text
}

/// Returns a folder below the target folder, which keeps what was compiled for the next run.
fn scratch() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let target = program.ancestors().nth(2).unwrap();
    target.join("growth-of-the-model")
}

/// Writes a workspace with the dependencies of ours, and an empty crate that uses the model.
fn write_workspace(folder: &Path) {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let from = manifest.find("[workspace.package]").unwrap();
    let to = manifest.find("[workspace.lints.rust]").unwrap();
    let shared = &manifest[from..to];
    let members =
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/mps-model\", \"downstream\"]\n";
    write(
        &folder.join("Cargo.toml"),
        &format!("{members}{shared}[workspace.lints]\n"),
    );
    let locked = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        write(&lock, &locked);
    }
    write(
        &folder.join("downstream/Cargo.toml"),
        "[package]\nname = \"downstream\"\nedition.workspace = true\n\n\
         [dependencies]\nmps-model.workspace = true\n",
    );
}

fn write_model(folder: &Path, facts: &Facts) {
    let (ours, theirs) = (
        root().join("crates/mps-model"),
        folder.join("crates/mps-model"),
    );
    let manifest = fs::read_to_string(ours.join("Cargo.toml")).unwrap();
    write(&theirs.join("Cargo.toml"), &manifest);
    copy(&ours.join("src"), &theirs.join("src"));
    copy(&ours.join("examples"), &theirs.join("examples"));
    for (name, content) in generate(facts, &root()).unwrap() {
        if name.starts_with(GENERATED) {
            write(&folder.join(name), &content);
        }
    }
}

/// Copies a folder, without what is generated.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if !path.is_dir() {
            write(&target, &fs::read_to_string(&path).unwrap());
        } else if !path.ends_with("generated") {
            copy(&path, &target);
        }
    }
}

/// Writes a file only if it differs, so that cargo compiles only what has changed.
fn write(path: &Path, content: &str) {
    if fs::read_to_string(path).is_ok_and(|present| present == content) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}
