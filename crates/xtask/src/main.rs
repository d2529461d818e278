//! Code generation and checks for the workspace.

fn main() {}
