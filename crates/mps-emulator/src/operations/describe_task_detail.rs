//! DescribeTaskDetail: state and result of one task.

use super::operation::{Answer, Call};

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let state = call.state;
    state.tasks.describe(call.text("TaskId"), &state.time)
}
