//! DescribeTaskDetail: state and result of one task.

use super::operation::{Answer, Call, Operation};
use super::parameter::Parameter;

pub(super) const OPERATION: Operation = Operation {
    name: "DescribeTaskDetail",
    rate: 100,
    parameters: &[Parameter::required("TaskId", "string")],
    answer,
};

fn answer(call: &Call<'_>) -> Answer {
    let state = call.state;
    state.tasks.describe(call.text("TaskId"), &state.time)
}
