//! List of tasks, page by page.

use crate::error::CliError;
use crate::service::connection::Connected;
use chrono::{DateTime, SecondsFormat, Utc};
use clap::ValueEnum;
use mps_model::types::{DescribeTasksResponse, TaskSimpleInfo};
use serde_json::{Value, json};

/// Tasks of a page. The most that the service allows.
const PAGE: usize = 100;

/// State of a task, by which the service lists tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListedStatus {
    /// Queued
    Waiting,
    /// Running
    Processing,
    /// Ended, with or without failures
    Finished,
}

impl ListedStatus {
    /// Name of the service.
    fn wire(self) -> &'static str {
        match self {
            Self::Waiting => "WAITING",
            Self::Processing => "PROCESSING",
            Self::Finished => "FINISH",
        }
    }
}

/// Conditions that listed tasks meet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conditions {
    pub(crate) status: ListedStatus,
    pub(crate) failed: bool,
    pub(crate) since: Option<DateTime<Utc>>,
    pub(crate) until: Option<DateTime<Utc>>,
}

/// Pages of a list, the latest task first.
pub(crate) struct Pages<'a> {
    connected: &'a Connected,
    parameters: Value,
    ended: bool,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(connected: &'a Connected, conditions: &Conditions, limit: usize) -> Self {
        let mut parameters = json!({
            "Status": conditions.status.wire(),
            "Limit": limit.clamp(1, PAGE),
        });
        if conditions.failed {
            parameters["SubTaskHasFailed"] = true.into();
        }
        let times = [
            ("StartTime", conditions.since),
            ("EndTime", conditions.until),
        ];
        for (name, time) in times {
            if let Some(time) = time {
                parameters[name] = time.to_rfc3339_opts(SecondsFormat::Secs, true).into();
            }
        }
        Self {
            connected,
            parameters,
            ended: false,
        }
    }

    /// Next page. `None` after the last one.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<TaskSimpleInfo>>, CliError> {
        if self.ended {
            return Ok(None);
        }
        let call = self
            .connected
            .client
            .call("DescribeTasks", &self.parameters);
        let page: DescribeTasksResponse =
            call.await.map_err(|error| self.connected.error(error))?;
        let token = page.scroll_token.to_string();
        // A token that repeats would list the same page for ever.
        self.ended = token.is_empty() || self.parameters["ScrollToken"] == *token;
        self.parameters["ScrollToken"] = token.into();
        Ok(Some(page.task_set))
    }
}
