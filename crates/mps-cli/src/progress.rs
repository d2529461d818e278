//! Progress of tasks on standard error: bars in a terminal, lines elsewhere.

use crate::render::text::{count, duration, outcome_style, sanitize, shortened};
use console::{Style, Term};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};
use mps_model::{DescribeTaskDetailResponse, Outcome, SubtaskStatus, SubtaskView};
use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Progress of awaited tasks. Clears its bars from the terminal when dropped.
pub(crate) struct Progress {
    view: View,
    screen: MultiProgress,
}

enum View {
    /// A bar for each task. A single task also gets a bar for each of its subtasks.
    Bars(Mutex<Vec<TaskBar>>),
    /// One bar for all tasks, if there are more than the terminal has lines.
    Total(Mutex<TotalBar>),
    Lines(Mutex<Vec<TaskLine>>),
}

impl Progress {
    /// Progress of these tasks. With `log` it has no bars, because log lines would break them.
    pub(crate) fn new(ids: &[String], log: bool) -> Self {
        let terminal = Term::stderr();
        let (rows, columns) = terminal.size();
        let screen = screen();
        let view = if log || !terminal.is_term() {
            View::Lines(Mutex::new(ids.iter().map(|id| TaskLine::new(id)).collect()))
        } else if ids.len() + 2 > usize::from(rows) {
            View::Total(Mutex::new(TotalBar::new(&screen, ids.len())))
        } else {
            let bars = ids
                .iter()
                .map(|id| TaskBar::new(&screen, id, columns, ids.len() == 1));
            View::Bars(Mutex::new(bars.collect()))
        };
        Self { view, screen }
    }

    /// Shows a new answer of the task with this index.
    pub(crate) fn update(&self, index: usize, detail: &DescribeTaskDetailResponse) {
        match &self.view {
            View::Bars(bars) => locked(bars, |bars| bars[index].update(detail)),
            View::Total(total) => locked(total, |total| total.update(index, detail.outcome())),
            View::Lines(lines) => locked(lines, |lines| lines[index].update(detail)),
        }
    }

    /// Shows that the task with this index gets no more answers.
    pub(crate) fn fail(&self, index: usize, why: &str) {
        match &self.view {
            View::Bars(bars) => locked(bars, |bars| bars[index].fail(why)),
            View::Total(total) => locked(total, |total| total.update(index, Outcome::Failed)),
            // The command prints the error at its end.
            View::Lines(_) => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        clear(&self.screen);
    }
}

fn locked<T>(view: &Mutex<T>, change: impl FnOnce(&mut T)) {
    change(&mut view.lock().unwrap_or_else(PoisonError::into_inner));
}

/// Bar of one task.
struct TaskBar {
    bar: ProgressBar,
    screen: MultiProgress,
    rate: ProgressRate,
    /// Columns for the message beside the bar.
    room: usize,
    /// Bars of the subtasks, if they are shown.
    subtask_bars: Option<Vec<ProgressBar>>,
}

/// Columns of the bar, its number and the blanks between.
const BAR_COLUMNS: usize = 30;
const TASK_TEMPLATE: &str = "{prefix} {bar:20.cyan/dim} {pos:>3} %  {msg}";
const SUBTASK_TEMPLATE: &str = "  {prefix:24} {bar:20.cyan/dim} {pos:>3} %  {msg}";

/// Subtasks with a bar. More of them would push the bar of the task out of a small terminal.
const MAX_SUBTASK_BARS: usize = 12;

impl TaskBar {
    fn new(screen: &MultiProgress, id: &str, columns: u16, subtask_bars: bool) -> Self {
        // The id gets the columns that the bar and its message leave.
        let columns = usize::from(columns);
        let room = columns.saturating_sub(70).clamp(18, 64);
        let bar = screen.add(bar(100, TASK_TEMPLATE));
        bar.set_prefix(format!("{:room$}", shortened(&sanitize(id), room)));
        bar.set_message("polling");
        Self {
            bar,
            screen: screen.clone(),
            rate: ProgressRate::default(),
            room: columns.saturating_sub(room + BAR_COLUMNS),
            subtask_bars: subtask_bars.then(Vec::new),
        }
    }

    fn update(&mut self, detail: &DescribeTaskDetailResponse) {
        let outcome = detail.outcome();
        let progress = detail.progress();
        self.bar.set_position(progress.unwrap_or(0.0) as u64);
        if outcome != Outcome::Running {
            self.end(outcome_style(outcome), &outcome.to_string());
            return;
        }
        let subtasks = detail.subtasks();
        let mut message = match subtasks.len() {
            0 => status_word(detail),
            all => {
                let ended = subtasks.iter().filter(|subtask| ended(subtask)).count();
                format!("{ended} of {} ended", count(all, "subtask"))
            }
        };
        if let Some(time_left) = progress.and_then(|progress| self.rate.time_left(progress)) {
            message += &format!(", {} left", duration(time_left));
        }
        self.bar.set_message(truncated(&message, self.room));
        self.show_subtasks(&subtasks);
    }

    fn show_subtasks(&mut self, subtasks: &[SubtaskView<'_>]) {
        let Some(subtask_bars) = &mut self.subtask_bars else {
            return;
        };
        for (index, subtask) in subtasks.iter().take(MAX_SUBTASK_BARS).enumerate() {
            if subtask_bars.len() <= index {
                let subtask_bar = bar(100, SUBTASK_TEMPLATE);
                subtask_bars.push(self.screen.add(subtask_bar));
            }
            let subtask_bar = &subtask_bars[index];
            let kind = format!("{:1$}{2}", "", 2 * subtask.depth, sanitize(subtask.kind));
            subtask_bar.set_prefix(shortened(&kind, 24));
            subtask_bar.set_position(subtask.progress().unwrap_or(0.0) as u64);
            subtask_bar.set_message(sanitize(subtask.state.status.as_str()).to_lowercase());
        }
    }

    fn fail(&mut self, why: &str) {
        self.end(Style::new().red(), &sanitize(why));
    }

    fn end(&mut self, style: Style, message: &str) {
        for subtask_bar in self.subtask_bars.iter().flatten() {
            subtask_bar.finish_and_clear();
        }
        let message = truncated(message, self.room);
        let message = style.for_stderr().apply_to(message).to_string();
        self.bar.abandon_with_message(message);
    }
}

fn ended(subtask: &SubtaskView<'_>) -> bool {
    matches!(
        subtask.state.status,
        SubtaskStatus::Success | SubtaskStatus::Fail
    )
}

fn truncated(message: &str, room: usize) -> String {
    console::truncate_str(message, room, "…").into_owned()
}

/// Status of a task in lower case, such as `waiting` or `processing`.
fn status_word(detail: &DescribeTaskDetailResponse) -> String {
    sanitize(detail.status.as_str()).to_lowercase()
}

fn bar(length: u64, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .progress_chars("━╸─");
    ProgressBar::new(length).with_style(style)
}

/// Rate of progress of a task since its first answer.
#[derive(Default)]
struct ProgressRate {
    first: Option<(Instant, f64)>,
}

/// Gain in percent from which the rate predicts the rest. A smaller gain gives a wild guess.
const MIN_GAIN: f64 = 5.0;

impl ProgressRate {
    /// Time left at the current rate. `None` until the rate is known.
    fn time_left(&mut self, progress: f64) -> Option<Duration> {
        let now = Instant::now();
        let (since, from) = *self.first.get_or_insert((now, progress));
        let gained = progress - from;
        if gained < MIN_GAIN || progress > 99.0 {
            return None;
        }
        let time_left = (now - since).as_secs_f64() / gained * (100.0 - progress);
        Duration::try_from_secs_f64(time_left).ok()
    }
}

/// Bar for all tasks together.
struct TotalBar {
    bar: ProgressBar,
    outcomes: Vec<Option<Outcome>>,
}

impl TotalBar {
    fn new(screen: &MultiProgress, tasks: usize) -> Self {
        let bar = screen.add(bar(
            tasks as u64,
            "{bar:30.cyan/dim} {pos}/{len} ended  {msg}",
        ));
        bar.set_message("polling");
        Self {
            bar,
            outcomes: vec![None; tasks],
        }
    }

    fn update(&mut self, index: usize, outcome: Outcome) {
        self.outcomes[index] = Some(outcome);
        let count = |wanted: &[Outcome]| {
            let known = self.outcomes.iter().flatten();
            known.filter(|known| wanted.contains(known)).count()
        };
        let failed = count(&[Outcome::Failed, Outcome::PartlyFailed]);
        let succeeded = count(&[Outcome::Succeeded]);
        self.bar.set_position((failed + succeeded) as u64);
        self.bar.set_message(format!(
            "{succeeded} succeeded, {failed} failed, {} running",
            count(&[Outcome::Running])
        ));
    }
}

/// Counts of watched tasks, shown on standard error if it is a terminal.
pub(crate) struct WatchCounter {
    screen: MultiProgress,
    bar: Option<ProgressBar>,
    succeeded: usize,
    failed: usize,
    watched: usize,
}

impl WatchCounter {
    /// Counts of no tasks. With `log` nothing is shown, because log lines would break the display.
    pub(crate) fn new(log: bool) -> Self {
        let screen = screen();
        let view = !log && Term::stderr().is_term();
        let bar = view.then(|| {
            let bar = screen.add(ProgressBar::new_spinner());
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        Self {
            screen,
            bar,
            succeeded: 0,
            failed: 0,
            watched: 0,
        }
    }

    /// Sets the number of watched tasks.
    pub(crate) fn watching(&mut self, tasks: usize) {
        self.watched = tasks;
        self.show();
    }

    /// Counts a task that has ended.
    pub(crate) fn ended(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Succeeded => self.succeeded += 1,
            _ => self.failed += 1,
        }
        self.show();
    }

    /// Hides the counts while `print` runs, because it may print to the same terminal.
    pub(crate) fn pause<T>(&self, print: impl FnOnce() -> T) -> T {
        match self.bar {
            Some(_) => self.screen.suspend(print),
            None => print(),
        }
    }

    fn show(&self) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!(
                "{} watched, {} succeeded, {} failed",
                self.watched, self.succeeded, self.failed
            ));
        }
    }
}

impl Drop for WatchCounter {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.disable_steady_tick();
        }
        clear(&self.screen);
    }
}

fn screen() -> MultiProgress {
    let target = ProgressDrawTarget::term_like_with_hz(Box::new(LineStartTerm::stderr()), 20);
    MultiProgress::with_draw_target(target)
}

fn clear(screen: &MultiProgress) {
    if !Term::stderr().is_term() {
        return;
    }
    // An error is harmless here: a terminal that cannot be written shows nothing to clear.
    let _ = screen.clear();
    screen.set_draw_target(ProgressDrawTarget::hidden());
}

/// Standard error with the cursor at the start of the last line between two drawings.
///
/// indicatif leaves the cursor after the end of the line. There the `^C` of the terminal would
/// begin a new line, and the drawn lines would not be cleared.
#[derive(Debug)]
struct LineStartTerm(Term);

impl LineStartTerm {
    fn stderr() -> Self {
        Self(Term::buffered_stderr())
    }
}

impl TermLike for LineStartTerm {
    fn width(&self) -> u16 {
        self.0.size().1
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    fn move_cursor_up(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_up(n)
    }

    fn move_cursor_down(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_down(n)
    }

    fn move_cursor_right(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_right(n)
    }

    fn move_cursor_left(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_left(n)
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.0.write_line(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.0.write_str(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0.clear_line()
    }

    fn flush(&self) -> io::Result<()> {
        self.0.write_str("\r")?;
        self.0.flush()
    }
}

/// Last line printed for a task.
struct TaskLine {
    id: String,
    last_word: String,
    progress: f64,
}

/// Gain in percent for which a new line is printed. Limits a task to a few lines of a log.
const MIN_STEP: f64 = 25.0;

impl TaskLine {
    fn new(id: &str) -> Self {
        Self {
            id: sanitize(id).into_owned(),
            last_word: String::new(),
            progress: 0.0,
        }
    }

    fn update(&mut self, detail: &DescribeTaskDetailResponse) {
        let outcome = detail.outcome();
        let (status_word, progress) = match outcome {
            Outcome::Running => (status_word(detail), detail.progress().unwrap_or(0.0)),
            ended => (ended.to_string(), 0.0),
        };
        if status_word == self.last_word && progress < self.progress + MIN_STEP {
            return;
        }
        match progress > 0.0 {
            true => eprintln!("{}: {status_word} {progress:.0} %", self.id),
            false => eprintln!("{}: {status_word}", self.id),
        }
        self.last_word = status_word;
        self.progress = progress;
    }
}

#[cfg(test)]
mod tests {
    use super::ProgressRate;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn time_left_follows_from_the_observed_rate() {
        let mut rate = ProgressRate::default();
        assert_eq!(rate.time_left(20.0), None);
        tokio::time::advance(Duration::from_secs(10)).await;
        assert_eq!(rate.time_left(40.0), Some(Duration::from_secs(30)));
        assert_eq!(ProgressRate::default().time_left(90.0), None);
    }
}
