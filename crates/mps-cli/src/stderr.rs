//! Messages on standard error. A message that cannot be written is lost: neither a full disk nor a
//! closed log may end a command that follows tasks. `eprintln!` would panic.

/// Writes formatted text to standard error.
macro_rules! stderr_text {
    ($($format:tt)*) => {
        $crate::stderr::write(format_args!($($format)*))
    };
}

/// Writes formatted text and a line end to standard error.
macro_rules! stderr_line {
    () => {
        $crate::stderr::write(format_args!("\n"))
    };
    ($($format:tt)*) => {
        $crate::stderr::write(format_args!("{}\n", format_args!($($format)*)))
    };
}

/// Writes text to standard error. An error has no place where it could be reported.
pub(crate) fn write(text: std::fmt::Arguments<'_>) {
    // One call, so that the lines of several threads stay whole.
    let _ = std::io::Write::write_all(&mut std::io::stderr().lock(), text.to_string().as_bytes());
}
