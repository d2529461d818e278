//! The model as its users meet it: answers read, written, refused.

mod attack;
mod budgets;
mod grammar;
mod insight;
mod oracle;
#[path = "../../../../benches/payload.rs"]
mod payload;
mod random;
mod reading;
mod segments;
