//! The model as its users meet it: answers read, written, refused.

mod attack;
mod budgets;
mod grammar;
mod insight;
mod oracle;
mod outcome;
#[path = "../../../../benches/payload.rs"]
mod payload;
mod presence;
mod random;
mod reading;
mod segments;
