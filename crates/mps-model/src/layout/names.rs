//! Names that have the same role in every struct.

use super::roles::Role;
use crate::generated::layout::STATE_NAMES;

/// Returns the role that a member of this name has in every modelled struct.
pub(crate) fn state_role(name: &str) -> Role {
    // Few names have the same length, so hardly any of them is compared.
    let mut signs = STATE_NAMES.iter();
    let known = signs.find(|(known, _)| known.len() == name.len() && *known == name);
    known.map_or(Role::None, |(_, role)| *role)
}
