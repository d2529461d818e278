//! The model as its users meet it: answers read, written, refused.

mod budgets;
mod insight;

mod random;
mod reading;
