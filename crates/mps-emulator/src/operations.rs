//! The operations that the emulator serves, one file each. To add one, write its file and name it
//! twice below: as a module and in [`ALL`].

mod batch_process_media;
mod conform;
mod describe_batch_task_detail;
mod describe_media_meta_data;
mod describe_task_detail;
mod describe_tasks;
mod edit_media;
mod extract_blind_watermark;
mod manage_task;
mod media_kinds;
mod operation;
mod parameter;
mod process_live_stream;
mod process_media;
mod started;
mod work;

pub(crate) use operation::Operation;

/// Every operation, in the order of names.
pub(crate) const ALL: &[&Operation] = &[
    &batch_process_media::OPERATION,
    &describe_batch_task_detail::OPERATION,
    &describe_media_meta_data::OPERATION,
    &describe_task_detail::OPERATION,
    &describe_tasks::OPERATION,
    &edit_media::OPERATION,
    &extract_blind_watermark::OPERATION,
    &manage_task::OPERATION,
    &process_live_stream::OPERATION,
    &process_media::OPERATION,
];
