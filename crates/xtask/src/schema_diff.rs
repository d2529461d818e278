//! Comparison of the schema facts with the vendor's schema file. Reports differences and changes
//! neither.

use crate::facts::{Edition, Facts, Operation, Required, Struct, Wire};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

/// Prints one line per difference. Exits with 1 if there is any.
pub(crate) fn run(root: &Path, file: &Path, edition: Option<Edition>) -> Result<ExitCode, String> {
    let facts = Facts::read(root)?;
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| at(&error))?;
    let vendor: Value = serde_json::from_str(&text).map_err(|error| at(&error))?;
    let differences = compare(&facts, &vendor, edition).map_err(|error| at(&error))?;
    for difference in &differences {
        println!("{difference}");
    }
    Ok(ExitCode::from(u8::from(!differences.is_empty())))
}

/// Returns the differences between the facts and a vendor's schema, one line each.
fn compare(facts: &Facts, vendor: &Value, edition: Option<Edition>) -> Result<Vec<String>, String> {
    let objects = vendor
        .get("objects")
        .and_then(Value::as_object)
        .ok_or("no `objects`: this is not the api.json of a service")?;
    let edition = edition.unwrap_or_else(|| edition_of(vendor));
    let mut differences = removed_operations(facts, vendor);
    let requested = reached_from_requests(facts, vendor);
    let mut seen = BTreeSet::new();
    let mut queue: Vec<String> = facts.roots().rev().map(|root| root.name.clone()).collect();
    while let Some(name) = queue.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some(object) = objects.get(&name) else {
            differences.push(format!(
                "{name}: removed (the vendor no longer has this struct)"
            ));
            continue;
        };
        let members = object
            .get("members")
            .and_then(Value::as_array)
            .ok_or_else(|| format!("{name} has no members"))?;
        let members = members.iter().map(|member| Member::parse(&name, member));
        let members = members.collect::<Result<Vec<_>, String>>()?;
        queue.extend(members.iter().filter_map(|member| match &member.wire {
            Wire::Struct(nested) => Some(nested.clone()),
            _ => None,
        }));
        match facts.find(&name) {
            Some(known) => {
                let is_requested = requested.contains(&name);
                compare_struct(known, &members, is_requested, edition, &mut differences);
            }
            None => report_added(&name, &members, &mut differences),
        }
    }
    for known in &facts.structs {
        if !seen.contains(&known.name) {
            differences.push(format!(
                "{}: removed (no longer reached from an operation or a notification)",
                known.name
            ));
        }
    }
    Ok(differences)
}

fn report_added(name: &str, members: &[Member], differences: &mut Vec<String>) {
    differences.push(format!(
        "{name}: added (a struct that the facts do not have)"
    ));
    differences.extend(members.iter().map(|member| {
        let kind = member.type_name();
        format!("{name}.{}: added as {kind}", member.name)
    }));
}

fn compare_struct(
    known: &Struct,
    members: &[Member],
    is_requested: bool,
    edition: Edition,
    differences: &mut Vec<String>,
) {
    for member in members {
        compare_field(known, member, edition, differences);
        if is_requested {
            compare_need(known, member, differences);
        }
    }
    for field in &known.fields {
        let arrived = members.iter().any(|member| member.name == field.name);
        if field.editions.include(edition) && !arrived {
            differences.push(format!(
                "{}.{}: removed (was {})",
                known.name,
                field.name,
                type_name(&field.wire, field.list)
            ));
        }
    }
}

fn compare_field(known: &Struct, member: &Member, edition: Edition, differences: &mut Vec<String>) {
    let at = format!("{}.{}", known.name, member.name);
    let Some(field) = known.fields.iter().find(|field| field.name == member.name) else {
        differences.push(format!("{at}: added as {}", member.type_name()));
        return;
    };
    if !field.editions.include(edition) {
        differences.push(format!(
            "{at}: added to the {edition:?} edition as {}",
            member.type_name()
        ));
    }
    let (ours, theirs) = (type_name(&field.wire, field.list), member.type_name());
    if ours != theirs {
        differences.push(format!("{at}: type {ours} is now {theirs}"));
    }
    let may = |null| if null { "may be null" } else { "is never null" };
    if field.nullable != member.nullable {
        differences.push(format!(
            "{at}: {} where it {}",
            may(member.nullable),
            may(field.nullable)
        ));
    }
    let promise = |guaranteed| {
        if guaranteed {
            "always there"
        } else {
            "not guaranteed"
        }
    };
    if field.guaranteed != member.guaranteed {
        differences.push(format!(
            "{at}: {} where it was {}",
            promise(member.guaranteed),
            promise(field.guaranteed)
        ));
    }
    if member.says_nullable && !field.may_be_null() {
        differences.push(format!("{at}: the description says that it may be null"));
    }
}

/// Compares the need for a member in requests. A condition counts as no need, because the vendor
/// states it in words only.
fn compare_need(known: &Struct, member: &Member, differences: &mut Vec<String>) {
    let Some(field) = known.fields.iter().find(|field| field.name == member.name) else {
        return;
    };
    let need = |required| if required { "required" } else { "optional" };
    let ours = field.required == Required::Always;
    if ours != member.required {
        differences.push(format!(
            "{}.{}: {} in a request where it was {}",
            known.name,
            member.name,
            need(member.required),
            need(ours)
        ));
    }
}

/// Returns a line for each operation that the vendor no longer has, or has with other structs.
fn removed_operations(facts: &Facts, vendor: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    for Operation { name, .. } in &facts.operations {
        let action = vendor.get("actions").and_then(|actions| actions.get(name));
        let Some(action) = action else {
            differences.push(format!(
                "{name}: removed (the vendor no longer has this operation)"
            ));
            continue;
        };
        for (key, suffix) in [("input", "Request"), ("output", "Response")] {
            let theirs = action.get(key).and_then(Value::as_str).unwrap_or_default();
            if theirs != format!("{name}{suffix}") {
                differences.push(format!(
                    "{name}: the {key} {name}{suffix} is now `{theirs}`"
                ));
            }
        }
    }
    differences
}

/// Returns the vendor's structs that a request of an operation can hold.
fn reached_from_requests(facts: &Facts, vendor: &Value) -> BTreeSet<String> {
    let operations = facts.operations.iter();
    let mut queue: Vec<String> = operations
        .map(|known| format!("{}Request", known.name))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = queue.pop() {
        let members = vendor["objects"][&name]["members"].as_array();
        let nested = members.into_iter().flatten();
        if reached.insert(name.clone()) {
            queue.extend(nested.filter_map(|member| member["member"].as_str().map(str::to_owned)));
        }
    }
    reached
}

/// Member of the vendor's schema.
struct Member {
    name: String,
    wire: Wire,
    list: bool,
    nullable: bool,
    says_nullable: bool,
    guaranteed: bool,
    required: bool,
}

impl Member {
    fn parse(owner: &str, member: &Value) -> Result<Self, String> {
        let text = |key: &str| member.get(key).and_then(Value::as_str);
        let flag = |key: &str| member.get(key).and_then(Value::as_bool).unwrap_or(false);
        let name = text("name").ok_or_else(|| format!("a member of {owner} has no name"))?;
        let described = text("document").unwrap_or_default();
        Ok(Self {
            wire: Wire::parse(text("member").ok_or_else(|| format!("{owner}.{name} has no type"))?),
            list: text("type") == Some("list"),
            nullable: flag("value_allowed_null"),
            says_nullable: described.contains("may return null")
                || described.contains("可能返回 null"),
            guaranteed: flag("output_required"),
            required: flag("required"),
            name: name.to_owned(),
        })
    }

    fn type_name(&self) -> String {
        type_name(&self.wire, self.list)
    }
}

fn type_name(wire: &Wire, list: bool) -> String {
    if list {
        format!("list of {}", wire.as_str())
    } else {
        wire.as_str().to_owned()
    }
}

/// Detects the edition of a file from the language of its descriptions.
fn edition_of(vendor: &Value) -> Edition {
    let text = vendor.to_string();
    let chinese = text
        .chars()
        .filter(|character| ('\u{4e00}'..='\u{9fff}').contains(character))
        .count();
    if chinese * 20 > text.chars().count() {
        Edition::Cn
    } else {
        Edition::Intl
    }
}

#[cfg(test)]
mod tests {
    use super::{Edition, compare};
    use crate::facts::{Facts, Operation, Required, Wire};
    use serde_json::{Value, json};

    fn facts() -> Facts {
        Facts::read(&crate::root().unwrap()).unwrap()
    }

    /// Returns a vendor's file that agrees with the facts.
    fn agreeing(facts: &Facts, edition: Edition) -> Value {
        let objects = facts.structs.iter().map(|known| {
            let fields = known.fields.iter().filter(|field| field.editions.include(edition));
            let members: Vec<Value> = fields
                .map(|field| {
                    let kind = match (&field.wire, field.list) {
                        (_, true) => "list",
                        (Wire::Struct(_), false) => "object",
                        _ => "scalar",
                    };
                    json!({
                        "name": field.name, "member": field.wire.as_str(), "type": kind, "document": "",
                        "value_allowed_null": field.nullable, "output_required": field.guaranteed,
                        "required": field.required == Required::Always,
                    })
                })
                .collect();
            (known.name.clone(), json!({ "members": members }))
        });
        let actions = facts.operations.iter().map(|Operation { name, .. }| {
            let action =
                json!({ "input": format!("{name}Request"), "output": format!("{name}Response") });
            (name.clone(), action)
        });
        json!({
            "objects": objects.collect::<serde_json::Map<_, _>>(),
            "actions": actions.collect::<serde_json::Map<_, _>>(),
        })
    }

    #[test]
    fn an_agreeing_file_has_no_difference() {
        let facts = facts();
        for edition in [Edition::Cn, Edition::Intl] {
            let none: Vec<String> = Vec::new();
            assert_eq!(
                compare(&facts, &agreeing(&facts, edition), Some(edition)).unwrap(),
                none
            );
        }
    }

    /// Name of a planted change, the change, and the line that reports it.
    type Planted = (&'static str, fn(&mut Value), &'static str);

    #[test]
    fn each_planted_change_is_named() {
        let facts = facts();
        let planted: [Planted; 14] = [
            (
                "a field added",
                |it| {
                    members(it, "CosInputInfo")
                        .push(json!({ "name": "VersionId", "member": "string", "type": "string" }))
                },
                "CosInputInfo.VersionId: added as string",
            ),
            (
                "a field that the facts add where no edition has it",
                |it| {
                    members(it, "DescribeTaskDetailResponse")
                        .push(json!({ "name": "TaskId", "member": "string", "type": "string" }))
                },
                "DescribeTaskDetailResponse.TaskId: added to the Cn edition as string",
            ),
            (
                "a field removed",
                |it| drop(members(it, "CosInputInfo").remove(0)),
                "CosInputInfo.Bucket: removed (was string)",
            ),
            (
                "a type changed",
                |it| members(it, "MediaMetaData")[0]["member"] = json!("float"),
                "MediaMetaData.Size: type int64 is now float",
            ),
            (
                "a scalar become a list",
                |it| members(it, "UrlInputInfo")[0]["type"] = json!("list"),
                "UrlInputInfo.Url: type string is now list of string",
            ),
            (
                "nullable",
                |it| members(it, "CosInputInfo")[1]["value_allowed_null"] = json!(true),
                "CosInputInfo.Region: may be null where it is never null",
            ),
            (
                "nullable by its description",
                |it| {
                    members(it, "CosInputInfo")[2]["document"] =
                        json!("Note: This field may return null, ...")
                },
                "CosInputInfo.Object: the description says that it may be null",
            ),
            (
                "no longer guaranteed",
                |it| members(it, "CosInputInfo")[1]["output_required"] = json!(false),
                "CosInputInfo.Region: not guaranteed where it was always there",
            ),
            (
                "newly required in a request",
                |it| members(it, "ProcessMediaRequest")[1]["required"] = json!(true),
                "ProcessMediaRequest.OutputStorage: required in a request where it was optional",
            ),
            (
                "no longer required in what a request holds",
                |it| members(it, "CosInputInfo")[0]["required"] = json!(false),
                "CosInputInfo.Bucket: optional in a request where it was required",
            ),
            (
                "a parameter added",
                |it| {
                    members(it, "ManageTaskRequest")
                        .push(json!({ "name": "Reason", "member": "string", "type": "string" }))
                },
                "ManageTaskRequest.Reason: added as string",
            ),
            (
                "an operation removed",
                |it| drop(it["actions"].as_object_mut().unwrap().remove("ManageTask")),
                "ManageTask: removed (the vendor no longer has this operation)",
            ),
            (
                "an operation with another answer",
                |it| it["actions"]["EditMedia"]["output"] = json!("EditMediaResult"),
                "EditMedia: the output EditMediaResponse is now `EditMediaResult`",
            ),
            (
                "a struct added",
                |it| {
                    it["objects"]["NewTask"] = json!({ "members": [{ "name": "Id", "member": "string", "type": "string" }] });
                    members(it, "DescribeTaskDetailResponse")
                        .push(json!({ "name": "NewTask", "member": "NewTask", "type": "object" }));
                },
                "NewTask: added (a struct that the facts do not have)",
            ),
        ];
        for (what, plant, line) in planted {
            let mut vendor = agreeing(&facts, Edition::Cn);
            plant(&mut vendor);
            let found = compare(&facts, &vendor, Some(Edition::Cn)).unwrap();
            assert!(
                found.iter().any(|difference| difference == line),
                "{what}: {found:?}"
            );
        }
    }

    fn members<'a>(vendor: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
        vendor["objects"][name]["members"].as_array_mut().unwrap()
    }
}
