//! What crosses the crates: one binary, a module a topic.

mod architecture;
