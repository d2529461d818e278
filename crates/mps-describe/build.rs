//! Passes the version of the compiler to the crate, for the `User-Agent` of requests.

use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let version = rustc_version().unwrap_or_else(|| "unknown".to_owned());
    println!("cargo::rustc-env=MPS_RUSTC_VERSION={version}");
}

/// Returns the number in the output of `rustc --version`, such as `1.95.0`.
fn rustc_version() -> Option<String> {
    let rustc = std::env::var_os("RUSTC")?;
    let output = Command::new(rustc).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let version = text.split_whitespace().nth(1)?;
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+');
    version.bytes().all(allowed).then(|| version.to_owned())
}
