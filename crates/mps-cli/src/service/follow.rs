//! Following one task: polls it until it has ended.

use crate::service::connection::Connected;
use mps_describe::Error;
use mps_model::DescribeTaskDetailResponse;
use std::ops::RangeInclusive;
use std::time::Duration;

/// Polls a task until it has ended, and hands each answer on.
///
/// `interval` returns the bounds of the time to the next poll, because they change with the number
/// of tasks that are followed. Dropping the future ends it after the last answer.
pub(crate) async fn follow(
    connected: &Connected,
    id: &str,
    timeout: Option<Duration>,
    interval: impl Fn() -> RangeInclusive<Duration>,
    mut answered: impl FnMut(DescribeTaskDetailResponse),
) -> Result<(), Error> {
    let mut wait = connected.client.wait(id);
    if let Some(timeout) = timeout {
        wait = wait.timeout(timeout);
    }
    loop {
        wait = wait.interval(interval());
        match wait.try_next().await? {
            Some(answer) => answered(answer),
            None => return Ok(()),
        }
    }
}
