//! Limits that the reader and the sets of bits put on the facts. The generator refuses facts that
//! exceed them, because the generated code would be wrong.

use super::rust_types::is_plain;
use crate::facts::{Facts, Struct};

/// Bits of a set of members: `Presence`, and the masks in a table of members.
const MASK_BITS: usize = u32::BITS as usize;

/// Members that the learned order can number. Its last value means that none is expected.
const ORDER_MEMBERS: usize = u8::MAX as usize;

/// Checks every struct.
pub(super) fn check(facts: &Facts) -> Result<(), String> {
    facts.structs.iter().try_for_each(check_struct)
}

fn check_struct(known: &Struct) -> Result<(), String> {
    let name = &known.name;
    if known.fields.len() > ORDER_MEMBERS {
        return Err(format!(
            "fields.tsv: {name} has {} fields; the learned order of `reader/order.rs` numbers {ORDER_MEMBERS} in a byte",
            known.fields.len()
        ));
    }
    for (index, field) in known.fields.iter().enumerate().skip(MASK_BITS) {
        let kind = match () {
            () if is_plain(field) => "plain scalar",
            () if known.is_arm(field) => "arm",
            () => continue,
        };
        return Err(format!(
            "fields.tsv: {name}.{} is a {kind} and field {} of its struct; sets of members have {MASK_BITS} bits, so widen them in `reflect/presence.rs` and `reader/schema.rs`",
            field.name,
            index + 1
        ));
    }
    Ok(())
}
