//! Tasks of a list: JSON for programs, a table for people.

use super::table::{self, table};
use crate::output::screen::Screen;
use crate::render::outcome::styled_cell;
use crate::render::text::time;
use crate::service::listing::ListedStatus;
use crate::text::sanitize;
use clap::ValueEnum as _;
use comfy_table::Cell;
use console::{Style, measure_text_width};
use mps_model::Time;
use mps_model::types::TaskSimpleInfo;
use mps_report::format::duration;
use serde::{Serialize, Serializer, ser::SerializeStruct as _};
use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

/// Task of a list, in the state by which it was listed.
pub(crate) struct ListedTask {
    task: TaskSimpleInfo,
    status: ListedStatus,
}

impl ListedTask {
    pub(crate) fn new(task: TaskSimpleInfo, status: ListedStatus) -> Self {
        Self { task, status }
    }

    pub(crate) fn id(&self) -> &str {
        &self.task.task_id
    }

    /// Name of the status, as on the command line.
    fn status(&self) -> String {
        let value = self.status.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }
}

impl Serialize for ListedTask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let set = |time: &Time| (!time.is_unset()).then(|| time.to_string());
        let task = &self.task;
        let mut line = serializer.serialize_struct("ListedTask", 7)?;
        line.serialize_field("id", self.id())?;
        line.serialize_field("status", &self.status())?;
        line.serialize_field("kind", task.task_type.as_str())?;
        line.serialize_field("created", &set(&task.create_time))?;
        line.serialize_field("began", &set(&task.begin_process_time))?;
        line.serialize_field("finished", &set(&task.finish_time))?;
        line.serialize_field("subtasks", &task.sub_task_types)?;
        line.end()
    }
}

/// Columns of a terminal from which a table has all columns.
const MIN_WIDE: u16 = 110;

/// Columns before the id in a narrow table.
const ID_COLUMN: usize = 18;

/// Table of listed tasks. The id comes last and is never wrapped, because people copy it.
pub(crate) struct ListedTable {
    rows: comfy_table::Table,
    narrow: String,
    screen: Screen,
    now: SystemTime,
}

impl ListedTable {
    pub(crate) fn new(screen: Screen, now: SystemTime) -> Self {
        let mut rows = table(screen, ["created", "status", "took", "task"]);
        table::keep_unwrapped(&mut rows, screen, 4);
        Self {
            rows,
            narrow: String::new(),
            screen,
            now,
        }
    }

    pub(crate) fn add(&mut self, listed: &ListedTask) {
        let task = &listed.task;
        let id = sanitize(listed.id());
        if is_wide(self.screen) {
            self.rows.add_row([
                Cell::new(time(&task.create_time).unwrap_or_default()),
                self.status(listed),
                Cell::new(took(task).map(duration).unwrap_or_default()),
                Cell::new(id),
            ]);
        } else {
            let age = self.age(task).unwrap_or_default();
            let status = listed.status();
            let width = self.screen.width.map_or(usize::MAX, usize::from);
            // An id that does not fit has a line of its own, from its first column on.
            let _ = match ID_COLUMN + measure_text_width(&id) > width {
                true => writeln!(self.narrow, "{id}\n  {age:<6} {status}"),
                false => writeln!(self.narrow, "{age:<6} {status:<10} {id}"),
            };
        }
    }

    pub(crate) fn text(&self) -> String {
        match self.screen.width.filter(|_| !is_wide(self.screen)) {
            // A table would wrap long ids, and break them for people who copy them.
            Some(width) => {
                let line = "─".repeat(width.into());
                format!(
                    "{:<6} {:<10} task\n{line}\n{}",
                    "age", "status", self.narrow
                )
            }
            None => table::text(&self.rows),
        }
    }

    fn status(&self, listed: &ListedTask) -> Cell {
        let style = match listed.status {
            ListedStatus::Finished => Style::new(),
            ListedStatus::Processing => Style::new().cyan(),
            ListedStatus::Waiting => Style::new().yellow(),
        };
        styled_cell(listed.status(), style, self.screen)
    }

    /// Time since the creation, in one unit, such as `3h`.
    fn age(&self, task: &TaskSimpleInfo) -> Option<String> {
        let created = SystemTime::from(task.create_time.utc()?);
        let seconds = self
            .now
            .duration_since(created)
            .unwrap_or_default()
            .as_secs();
        Some(match seconds {
            0..120 => format!("{seconds}s"),
            120..7_200 => format!("{}m", seconds / 60),
            7_200..172_800 => format!("{}h", seconds / 3_600),
            _ => format!("{}d", seconds / 86_400),
        })
    }
}

/// True for a wide terminal, and for a file or a pipe.
fn is_wide(screen: Screen) -> bool {
    screen.width.is_none_or(|width| width >= MIN_WIDE)
}

/// Time from the begin to the end of a task.
fn took(task: &TaskSimpleInfo) -> Option<Duration> {
    let took = task.finish_time.utc()? - task.begin_process_time.utc()?;
    took.to_std().ok()
}

#[cfg(test)]
mod tests {
    use super::{ListedTable, ListedTask};
    use crate::output::screen::Screen;
    use crate::service::listing::ListedStatus;
    use mps_model::types::TaskSimpleInfo;
    use std::time::{Duration, SystemTime};

    #[test]
    fn narrow_table_keeps_ids_on_one_line() {
        let id = "1400000001-LiveStreamProcessTask-e97a1b5c0d3248f6a4c8b2d06f13579et0";
        let created = SystemTime::UNIX_EPOCH + Duration::from_secs(1_563_258_087);
        for (age, shown) in [(119, "119s"), (120, "2m"), (7_200, "2h"), (172_800, "2d")] {
            for (width, is_below) in [(90, false), (80, true)] {
                let now = created + Duration::from_secs(age);
                let mut table = ListedTable::new(Screen::of_width(width), now);
                let task = TaskSimpleInfo::default()
                    .with_task_id(id)
                    .with_create_time("2019-07-16T06:21:27Z");
                table.add(&ListedTask::new(task, ListedStatus::Processing));
                let row = match is_below {
                    false => format!("{shown:<6} processing {id}\n"),
                    true => format!("{id}\n  {shown:<6} processing\n"),
                };
                assert!(table.text().ends_with(&row), "{width}: {}", table.text());
            }
        }
    }
}
