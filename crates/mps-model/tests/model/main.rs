//! Tests of the model through its public interface. Answers are read, written and refused.

mod attack;
mod budgets;
mod building;
mod depth;
mod facts;
mod grammar;
mod insight;
mod json_suite;
mod operations;
mod oracle;
mod outcome;
#[path = "../../../../benches/payload/mod.rs"]
mod payload;
mod presence;
mod random;
mod reading;
mod samples;
mod segments;
mod small;
mod validation;
