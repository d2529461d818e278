//! The order in which the members of a type are expected first.

/// Marks a slot of the order at which no member is expected.
const NO_MEMBER: u8 = u8::MAX;

/// Sets the initial order of a type with `members` members in the generated table.
pub(crate) const fn with_initial_order<const N: usize>(
    mut table: [u8; N],
    base: usize,
    members: usize,
) -> [u8; N] {
    let mut index = 0;
    while index < members {
        table[base + index] = index as u8;
        index += 1;
    }
    table[base + members] = NO_MEMBER;
    table
}
