//! Faults on demand: rules that replace or damage responses, and outages of the whole service.

mod apply;
mod body;
mod display;
mod outage;
mod parse;
mod rule;
mod rules;

pub use body::BodyShape;
pub use outage::Outage;
pub use parse::FaultError;
pub use rule::Fault;

pub(crate) use apply::apply_fault;
pub(crate) use rule::{ConnectionFault, Drip};
pub(crate) use rules::{Faults, Rule};
