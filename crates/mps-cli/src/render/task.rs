//! Page of one task: outcome, times, outputs, and the reason of each failure.

use super::media::{files, location_text, media, watermark};
use super::table::{self, table};
use crate::output::screen::Screen;
use crate::render::outcome::{outcome_cell, outcome_style};
use crate::render::task_view::{TaskView, reason};
use crate::render::text::time;
use crate::text::{count, number, sanitize};
use comfy_table::Cell;
use console::{Style, measure_text_width};
use mps_model::{Outcome, SegmentKind, SubtaskView};
use mps_report::format::duration;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// Waits that are shorter are not worth a note.
const SHORT_WAIT: Duration = Duration::from_millis(500);

/// Columns before a fact.
const FACT_COLUMN: usize = 12;

/// Subtasks on a page without `--all`. Subtasks that did not succeed come on top.
const MAX_SUBTASKS: usize = 12;

impl TaskView<'_> {
    /// Formats the page.
    pub(crate) fn page(&self, screen: Screen, all: bool) -> String {
        let mut page = String::new();
        self.write_heading(&mut page, screen);
        self.write_facts(&mut page, screen);
        if !self.subtasks.is_empty() {
            self.write_subtasks(&mut page, screen, all);
        }
        self.write_own_outputs(&mut page, all);
        self.write_findings(&mut page, screen);
        page
    }

    fn write_heading(&self, page: &mut String, screen: Screen) {
        let outcome = outcome_style(self.outcome)
            .bold()
            .force_styling(screen.colours)
            .apply_to(&self.state);
        let bold = Style::new().bold().force_styling(screen.colours);
        let id = self.id.unwrap_or("(no task id in the answer)");
        let id = sanitize(id);
        let room = screen.width.map_or(usize::MAX, usize::from);
        let columns = self.state.len() + 2 + measure_text_width(&id);
        // An id that does not fit has a line of its own.
        let between = if columns > room { "\n" } else { "  " };
        let _ = write!(page, "{outcome}{between}{}", bold.apply_to(id));
        if self.outcome == Outcome::Running && !self.is_waiting {
            if !self.status.is_empty() {
                let _ = write!(page, "  {}", sanitize(self.status));
            }
            if let Some(progress) = self.progress {
                let _ = write!(page, " {progress:.0} %");
            }
        }
        page.push('\n');
    }

    fn write_facts(&self, page: &mut String, screen: Screen) {
        let mut fact = |name: &str, value: &str| {
            let name = format!("{name:<10}");
            let name = Style::new()
                .dim()
                .force_styling(screen.colours)
                .apply_to(name);
            let indent = " ".repeat(FACT_COLUMN);
            let value = screen.wrapped(value, FACT_COLUMN, &indent);
            let _ = writeln!(page, "  {name}{value}");
        };
        for failure in self
            .failures
            .iter()
            .filter(|failure| failure.path.is_empty())
        {
            fact("reason", &reason(failure));
        }
        let whole = self.uncertainties.iter();
        for uncertainty in whole.filter(|uncertainty| uncertainty.path.is_empty()) {
            fact("unknown", &sanitize(&uncertainty.reason));
        }
        fact("kind", &sanitize(self.kind));
        let [created, began, finished] = self.times.map(|at| at.and_then(time));
        let since = |from: usize, to: usize| {
            let (from, to) = (self.times[from]?.utc()?, self.times[to]?.utc()?);
            (to - from).to_std().ok()
        };
        if let Some(created) = created {
            fact("created", &created);
        }
        if let Some(began) = began {
            let waited = since(0, 1).filter(|waited| *waited >= SHORT_WAIT);
            let waited = waited.map(|waited| format!(", after waiting {}", duration(waited)));
            fact("began", &(began + &waited.unwrap_or_default()));
        }
        if let Some(finished) = finished {
            let took = since(1, 2).map(|took| format!(", after working {}", duration(took)));
            fact("finished", &(finished + &took.unwrap_or_default()));
        }
        for source in &self.sources {
            fact("source", &location_text(source));
        }
        if let Some(media) = self.media.and_then(media) {
            fact("", &media);
        }
        if let Some(found) = self.task.and_then(watermark) {
            fact("found", &found);
        }
        if let Some(id) = self.request_id {
            fact("RequestId", &sanitize(id));
        }
    }

    fn write_subtasks(&self, page: &mut String, screen: Screen, all: bool) {
        let with = |outcome| {
            let subtasks = self.subtasks.iter();
            subtasks
                .filter(|subtask| subtask.outcome == outcome)
                .count()
        };
        let _ = write!(page, "\n{}", count(self.subtasks.len(), "subtask"));
        for outcome in [Outcome::Failed, Outcome::Unknown] {
            let number = with(outcome);
            if number > 0 {
                let _ = write!(page, ", {number} {outcome}");
            }
        }
        page.push('\n');

        let shown = self.shown_subtasks(all);
        let headings = ["subtask", "status", "took", "outputs or reason"];
        let mut rows = table(screen, headings);
        table::keep_unwrapped(&mut rows, screen, 3);
        for index in &shown {
            let subtask = &self.subtasks[*index];
            let kind = format!("{:1$}{2}", "", 2 * subtask.depth, sanitize(subtask.kind));
            let result = match self.trouble_reason(subtask) {
                Some(reason) => reason,
                // The files are listed with the subtasks below.
                None if self.has_subtasks(*index) => String::new(),
                None => files(&subtask.outputs(), all),
            };
            rows.add_row([
                Cell::new(kind),
                status_cell(subtask, screen),
                Cell::new(subtask.elapsed().map(duration).unwrap_or_default()),
                Cell::new(result),
            ]);
        }
        page.push_str(&table::text(&rows));
        let hidden = self.subtasks.len() - shown.len();
        if hidden > 0 {
            let _ = writeln!(
                page,
                "and {hidden} more that did not fail; use --all to show them"
            );
        }
    }

    /// Reason for the failure of a subtask, or for its unknown outcome.
    fn trouble_reason(&self, subtask: &SubtaskView<'_>) -> Option<String> {
        let mut failures = self.failures.iter();
        let failure = failures.find(|failure| failure.path == subtask.path);
        let mut unknown = self.uncertainties.iter();
        let unknown = unknown.find(|unknown| unknown.path == subtask.path);
        let unknown = unknown.map(|unknown| sanitize(&unknown.reason).into_owned());
        failure.map(reason).or(unknown)
    }

    /// Indices of the subtasks to show: the first ones, and every one that failed or is unknown.
    fn shown_subtasks(&self, all: bool) -> Vec<usize> {
        let troubled = |index: usize| {
            let outcome = self.subtasks[index].outcome;
            !matches!(outcome, Outcome::Succeeded | Outcome::Running)
        };
        let subtasks = 0..self.subtasks.len();
        subtasks
            .filter(|index| all || *index < MAX_SUBTASKS || troubled(*index))
            .collect()
    }

    /// True if the subtask at `index` has subtasks.
    fn has_subtasks(&self, index: usize) -> bool {
        let depths =
            [index, index + 1].map(|at| self.subtasks.get(at).map(|subtask| subtask.depth));
        depths[1] > depths[0]
    }

    /// Lists outputs of the task itself, such as of editing, which has no subtasks.
    fn write_own_outputs(&self, page: &mut String, all: bool) {
        let mut own = self.outputs.clone();
        own.retain(|output| output.made_by == "task");
        if !own.is_empty() {
            let _ = writeln!(page, "\noutputs\n{}", files(&own, all));
        }
    }

    fn write_findings(&self, page: &mut String, screen: Screen) {
        let mut kinds: BTreeMap<SegmentKind, usize> = BTreeMap::new();
        for segment in &self.segments {
            *kinds.entry(segment.kind).or_default() += 1;
        }
        if kinds.is_empty() {
            return;
        }
        let kinds: Vec<String> = kinds
            .iter()
            .map(|(kind, count)| format!("{kind} {}", number(*count)))
            .collect();
        let findings = format!(
            "{}: {}; use `mps report` to see them on a time line",
            count(self.segments.len(), "finding"),
            kinds.join(", ")
        );
        let _ = writeln!(page, "\n{}", screen.wrapped(&findings, 0, ""));
    }
}

/// Cell of a status, such as `SUCCESS` or `PROCESSING 82 %`.
fn status_cell(subtask: &SubtaskView<'_>, screen: Screen) -> Cell {
    let mut text = sanitize(subtask.state.status.as_str()).into_owned();
    if subtask.outcome == Outcome::Running
        && let Some(progress) = subtask.progress().filter(|progress| *progress > 0.0)
    {
        let _ = write!(text, " {progress:.0} %");
    }
    if text.is_empty() && subtask.outcome != Outcome::Running {
        text = subtask.outcome.to_string();
    }
    outcome_cell(text, subtask.outcome, screen)
}

#[cfg(test)]
mod tests {
    use crate::output::screen::Screen;
    use crate::render::overview::{Overview, Row};
    use crate::render::task_view::TaskView;
    use mps_model::DescribeTaskDetailResponse;
    use serde_json::json;

    /// A transcoding that runs, and thirty screenshots of twelve files each. The last one failed.
    fn answer() -> DescribeTaskDetailResponse {
        let storage = json!({"Type": "COS", "CosOutputStorage": {"Bucket": "out-1", "Region": "ap-guangzhou"}});
        let files: Vec<String> = (0..12).map(|n| format!("/out/{n}.jpg")).collect();
        let mut subtasks = vec![
            json!({"Type": "Transcode", "TranscodeTask": {"Status": "PROCESSING", "Progress": 40}}),
        ];
        subtasks.extend((1..30).map(|_| {
            let output = json!({"Storage": storage, "ImagePathSet": files});
            json!({"Type": "SampleSnapshot", "SampleSnapshotTask": {"Status": "SUCCESS", "Output": output,
                "BeginProcessTime": "2025-02-11T15:41:29Z", "FinishTime": "2025-02-11T15:41:34Z"}})
        }));
        subtasks.push(json!({"Type": "SampleSnapshot", "SampleSnapshotTask":
            {"Status": "FAIL", "ErrCodeExt": "InvalidParameterValue", "Message": "no such template"}}));
        let body = json!({"Response": {
            "TaskType": "WorkflowTask",
            "Status": "PROCESSING",
            "CreateTime": "2025-02-11T15:41:27+08:00",
            "BeginProcessTime": "2025-02-11T15:41:29+08:00",
            "FinishTime": "0000-00-00T00:00:00Z",
            "WorkflowTask": {
                "TaskId": "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0",
                "InputInfo": {"Type": "URL", "UrlInputInfo": {"Url": "https://example.com/a.mp4"}},
                "MetaData": {"Duration": 61.44, "Width": 1920, "Height": 1080, "Size": 35_543_040},
                "MediaProcessResultSet": subtasks,
            },
            "RequestId": "6ca31e3a-6b8e-4b4e-9256-fdc700064ef3",
        }})
        .to_string();
        DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
    }

    #[test]
    fn long_task_is_summarized_to_fit_the_terminal() {
        let page = TaskView::of(&answer()).page(Screen::of_width(80), false);
        let table = page.lines().skip_while(|line| !line.is_empty());
        for line in table {
            assert!(line.chars().count() <= 80, "{line}");
        }
        insta::assert_snapshot!(page);
    }

    #[test]
    fn page_with_all_shows_every_file() {
        let page = TaskView::of(&answer()).page(Screen::pipe(), true);
        assert!(!page.contains("--all"), "{page}");
        assert_eq!(page.matches("cos://out-1/out/11.jpg").count(), 29);
    }

    #[test]
    fn overview_fits_the_terminal_and_has_a_line_per_task_in_a_pipe() {
        let detail = answer();
        for (name, screen) in [
            ("pipe", Screen::pipe()),
            ("smallest", Screen::of_width(60)),
            ("narrow", Screen::of_width(80)),
            ("wide", Screen::of_width(120)),
            ("widest", Screen::of_width(200)),
        ] {
            let mut overview = Overview::new(screen);
            let view = TaskView::of(&detail);
            let id = view.id.unwrap();
            let known = Row::of_task(0, id, &view, "mps describe");
            let lost = Row::of_error(1, "2600000000-WorkflowTask-1", "ResourceNotFound");
            let text = overview.text(&[known]);
            assert!(text.contains(id), "{name}: the whole id can be copied");
            insta::assert_snapshot!(name, text + &overview.text(&[lost]));
        }
    }
}
