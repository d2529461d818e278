//! Layout of a struct, found through its descriptor.

use super::view::{Reflect, Value};
use crate::generated::layout::LAYOUTS;
use crate::layout::{Layout, Role};

/// Returns the layout of a struct. `None` if the schema does not have the struct.
pub(crate) fn layout_of(record: &dyn Reflect) -> Option<&'static Layout> {
    LAYOUTS.get(record.descriptor().place)
}

/// Returns the value of the member with this role. Null if the member is unset or does not exist.
pub(crate) fn with_role<'a>(record: &'a dyn Reflect, role: Role) -> Value<'a> {
    let position = layout_of(record).and_then(|layout| layout.position(role));
    position.map_or(Value::Null, |index| record.value(index))
}
