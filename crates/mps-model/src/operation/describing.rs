//! The operation that describes a task, by the kind in the task's id.

use super::{DescribeBatchTaskDetail, DescribeTaskDetail, OperationInfo};

/// Part of the ids of batch tasks, such as `2600000000-BatchTask-0123456789abcdeft20`.
const BATCH_TASK: &str = "-BatchTask-";

/// Returns the operation that describes the task with this id: `DescribeBatchTaskDetail` if the id
/// is one of a batch task, and `DescribeTaskDetail` otherwise.
///
/// Both answers are read as [`DescribeTaskDetailResponse`](super::DescribeTaskDetailResponse).
///
/// ```
/// use mps_model::operation::operation_describing;
///
/// let batch = operation_describing("2600000000-BatchTask-0123456789abcdef0123456789abcdeft20");
/// assert_eq!((batch.name, batch.rate), ("DescribeBatchTaskDetail", 20));
/// let other = operation_describing("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7");
/// assert_eq!((other.name, other.rate), ("DescribeTaskDetail", 100));
/// ```
pub fn operation_describing(task_id: &str) -> OperationInfo {
    if task_id.contains(BATCH_TASK) {
        OperationInfo::of::<DescribeBatchTaskDetail>()
    } else {
        OperationInfo::of::<DescribeTaskDetail>()
    }
}
