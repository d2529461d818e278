//! Tests of a single call.

mod batch_tasks;
mod credentials;
mod deadlines;
mod errors;
mod large_answers;
mod lifecycle;
mod operations;
mod requests;
mod retries;
mod support;
mod trace_id;
mod writes;
