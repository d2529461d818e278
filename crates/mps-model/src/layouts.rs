//! Lookups in the generated layouts: the layout of a struct, and the role of a name.

use crate::generated::layout::{LAYOUTS, STATE_NAMES};
use crate::reflect::Reflect;
use crate::roles::{Layout, Role};

/// Returns the layout of a struct. `None` if the schema does not have the struct.
pub(crate) fn layout_of(record: &dyn Reflect) -> Option<&'static Layout> {
    LAYOUTS.get(record.descriptor().place)
}

/// Returns the role that a member of this name has in every modelled struct.
pub(crate) fn state_role(name: &str) -> Role {
    // Few names have the same length, so hardly any of them is compared.
    let mut signs = STATE_NAMES.iter();
    let known = signs.find(|(known, _)| known.len() == name.len() && *known == name);
    known.map_or(Role::None, |(_, role)| *role)
}
