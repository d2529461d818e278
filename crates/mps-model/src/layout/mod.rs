//! Layouts of structs: the roles and kinds of their members, from the schema facts. Insight uses
//! roles instead of names. Does not hold the table itself, which is generated.

mod names;
mod roles;

pub(crate) use names::state_role;
pub(crate) use roles::{Layout, Member, Role, ValueKind};
