//! The program mps: describe, wait, watch and report media tasks from a terminal.

fn main() {}
