//! Final answers of started tasks: the subtasks that a request asks for, with plausible outputs.
//! The outputs are those of the built-in tasks, with the request's inputs, paths and storage.

mod answer;
mod batch;
mod destination;
mod edit;
mod live;
mod samples;
mod schedule;
mod watermark;
mod workflow;

pub(super) use batch::batch;
pub(super) use edit::edit;
pub(super) use live::live;
pub(super) use samples::metadata;
pub(super) use schedule::schedule;
pub(super) use watermark::watermark;
pub(super) use workflow::workflow;
