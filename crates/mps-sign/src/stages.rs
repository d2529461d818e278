//! Prints the stages of a signature.

use std::{borrow::Cow, fmt};

/// Writes each stage below its name, separated by blank lines.
pub(crate) fn write_stages<'a>(
    f: &mut fmt::Formatter<'_>,
    stages: impl Iterator<Item = (&'static str, Cow<'a, str>)>,
) -> fmt::Result {
    let mut separator = "";
    for (name, text) in stages {
        write!(f, "{separator}{name}:\n{text}\n")?;
        separator = "\n";
    }
    Ok(())
}

pub(crate) fn debug_stages<'a>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    stages: impl Iterator<Item = (&'static str, Cow<'a, str>)>,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, text) in stages {
        shown.field(name, &text);
    }
    shown.finish()
}
