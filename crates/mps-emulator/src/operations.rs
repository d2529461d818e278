//! The operations that the emulator serves, with the answer of each in a file of its own. Names,
//! rates and parameters are those of the model.

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
mod process_live_stream;
mod process_media;
mod query_names;
mod rules;
mod started;
mod work;

use mps_model::operation as model;

pub(crate) use operation::Operation;

/// Every operation, in the order of names.
pub(crate) static ALL: [Operation; 10] = [
    Operation::of::<model::BatchProcessMedia>(batch_process_media::answer),
    Operation::of::<model::DescribeBatchTaskDetail>(describe_batch_task_detail::answer),
    Operation::of::<model::DescribeMediaMetaData>(describe_media_meta_data::answer),
    Operation::of::<model::DescribeTaskDetail>(describe_task_detail::answer),
    Operation::of::<model::DescribeTasks>(describe_tasks::answer),
    Operation::of::<model::EditMedia>(edit_media::answer),
    Operation::of::<model::ExtractBlindWatermark>(extract_blind_watermark::answer),
    Operation::of::<model::ManageTask>(manage_task::answer),
    Operation::of::<model::ProcessLiveStream>(process_live_stream::answer),
    Operation::of::<model::ProcessMedia>(process_media::answer),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_the_model_is_served() {
        let mut known: Vec<&str> = model::OPERATIONS.iter().map(|known| known.name).collect();
        known.sort_unstable();
        assert_eq!(ALL.each_ref().map(|operation| operation.name), *known);
    }
}
