//! Checks of the schema facts against themselves. Each error names the file and the row.

use super::limit::Condition;
use super::{Facts, Field, Form, Operation, Required, Role, Root, Struct, Wire};
use std::collections::HashSet;

impl Facts {
    /// Checks that names are unique, that every reference has a target, and that structs with a
    /// shared type have the same fields. Also checks that every field has documentation, and a role
    /// if its name suggests a file.
    pub(super) fn check(&self) -> Result<(), String> {
        let mut seen = HashSet::new();
        for owner in &self.structs {
            let name = &owner.name;
            if !seen.insert(name) {
                return Err(format!("structs.tsv: {name} stands twice"));
            }
            self.check_operation(owner)?;
            self.check_shared(owner)?;
            let mut fields = HashSet::new();
            for field in &owner.fields {
                self.check_field(field)
                    .map_err(|error| format!("fields.tsv: {name}.{}: {error}", field.name))?;
                if let Required::If { field: other, .. } = &field.required
                    && !owner.fields.iter().any(|known| known.name == *other)
                {
                    return Err(format!(
                        "fields.tsv: {name}.{}: there is no field {other} beside it",
                        field.name
                    ));
                }
                if !fields.insert(&field.name) {
                    return Err(format!("fields.tsv: {name}.{} stands twice", field.name));
                }
            }
        }
        for Operation { name, .. } in &self.operations {
            for suffix in ["Request", "Response"] {
                if self.find(&format!("{name}{suffix}")).is_none() {
                    return Err(format!(
                        "operations.tsv: {name}: there is no struct {name}{suffix}"
                    ));
                }
            }
        }
        Ok(())
    }

    /// Checks that a request or an answer has the name of an operation.
    fn check_operation(&self, owner: &Struct) -> Result<(), String> {
        let suffix = match owner.rule.root {
            Some(Root::Request) => "Request",
            Some(Root::Response) => "Response",
            Some(Root::Notification) | None => return Ok(()),
        };
        let operation = owner.name.strip_suffix(suffix);
        if operation.is_some_and(|name| self.operations.iter().any(|known| known.name == name)) {
            return Ok(());
        }
        Err(format!(
            "structs.tsv: {} belongs to no operation of operations.tsv",
            owner.name
        ))
    }

    fn check_field(&self, field: &Field) -> Result<(), String> {
        if let Wire::Struct(name) = &field.wire
            && self.find(name).is_none()
        {
            return Err(format!("there is no struct {name}"));
        }
        if let Some(name) = &field.open_enum
            && !self.enums.iter().any(|known| known.name == *name)
        {
            return Err(format!("there is no enum {name}"));
        }
        if field.name.is_empty() || !field.name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err("a name has ASCII letters and digits only".to_owned());
        }
        if let Some(wrong) = field.limit.iter().find(|known| !fits(known, field)) {
            return Err(format!("{wrong} is no limit of such a value"));
        }
        if field.doc.is_empty() {
            return Err("has no documentation".to_owned());
        }
        if field.role == (Role::None { reason: None }) && field.looks_like_a_file() {
            return Err(
                "the name suggests a file or its address; give it a role, or `none: REASON`"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// Checks that a struct of a shared type has the same fields as the first one of that type.
    fn check_shared(&self, owner: &Struct) -> Result<(), String> {
        let Form::Same(name) = &owner.rule.form else {
            return Ok(());
        };
        let mut sharing = self.structs.iter();
        let first = sharing.find(|other| other.rule == owner.rule);
        let first = first.unwrap_or(owner);
        let members = |of: &Struct| -> Vec<_> {
            let fields = of.fields.iter().cloned();
            fields
                .map(|field| {
                    let kind = (field.wire, field.list, field.unit);
                    (field.name, kind, field.required, field.limit)
                })
                .collect()
        };
        if members(first) == members(owner) {
            return Ok(());
        }
        Err(format!(
            "structs.tsv: {} and {} cannot both be {name}: their fields differ",
            first.name, owner.name
        ))
    }
}

/// Returns whether a field of this type can have the limit.
fn fits(limit: &Condition, field: &Field) -> bool {
    match limit {
        Condition::Number(_) => matches!(field.wire, Wire::Int64 | Wire::Uint64 | Wire::Float),
        Condition::Items(..) => field.list,
        _ => field.wire == Wire::String,
    }
}
