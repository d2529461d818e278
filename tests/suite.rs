//! What crosses the crates: one binary, a module a topic.

mod architecture;
mod client;
mod credentials;
mod documentation;
mod emulator;
mod payloads;
mod secrets;
mod signing;
