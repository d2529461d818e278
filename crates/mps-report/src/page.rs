//! Self-contained pages, for one task and for many.

mod document;
mod facts;
mod findings;
mod overview;
mod report;
mod shown;

pub use overview::Overview;
pub use report::Page;
