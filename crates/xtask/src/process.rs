//! Runs other programs, with errors that name them.

use std::process::Command;

/// Runs a program to its end.
///
/// # Errors
///
/// A text with the program's name if it cannot be started or fails.
pub(crate) fn succeed(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program}: {status}")),
        Err(error) => Err(format!("{program}: {error}")),
    }
}

/// Returns what a program prints, without surrounding whitespace.
///
/// # Errors
///
/// A text with the program's name and its messages if it cannot be started or fails.
pub(crate) fn output_of(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("{program}: {error}"))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{program}: {}\n{}", output.status, told.trim()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
