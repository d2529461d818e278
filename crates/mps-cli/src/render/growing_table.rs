//! Table that is printed in parts while results come. Decides which rows come when; the overview
//! formats them.

use super::overview::{Overview, Row};
use std::time::Duration;
use tokio::time::Instant;

/// Rows from which a table is printed in parts. Fewer are sorted and printed together at the end.
const PART: usize = 64;

/// Failures that are held back until the end of the table. Earlier ones are printed where they
/// occur if there are more, so that memory is bounded.
const MAX_HELD: usize = 1_000;

/// Most time between two parts.
const INTERVAL: Duration = Duration::from_secs(1);

/// Rows that wait for the next part, and failures that wait for the end.
pub(crate) struct GrowingTable {
    overview: Overview,
    rows: Vec<Row>,
    failures: Vec<Row>,
    is_growing: bool,
    printed_at: Instant,
}

impl GrowingTable {
    pub(crate) fn new(overview: Overview) -> Self {
        Self {
            overview,
            rows: Vec::new(),
            failures: Vec::new(),
            is_growing: false,
            printed_at: Instant::now(),
        }
    }

    /// True if the next row fills a part.
    pub(crate) fn is_almost_full(&self) -> bool {
        self.rows.len() + 1 >= PART
    }

    /// True if a part is due.
    pub(crate) fn is_due(&self) -> bool {
        self.is_growing && !self.rows.is_empty() && self.printed_at.elapsed() >= INTERVAL
    }

    /// Adds a row. Returns the next part if it is full.
    pub(crate) fn add(&mut self, row: Row) -> Option<String> {
        self.rows.push(row);
        (self.rows.len() >= PART).then(|| self.part()).flatten()
    }

    /// Returns the next part if it is due.
    pub(crate) fn tick(&mut self) -> Option<String> {
        self.is_due().then(|| self.part()).flatten()
    }

    fn part(&mut self) -> Option<String> {
        self.is_growing = true;
        self.printed_at = Instant::now();
        let (mut rows, failures) = self.take_rows();
        self.failures.extend(failures);
        let excess = self.failures.len().saturating_sub(MAX_HELD);
        rows.extend(self.failures.drain(..excess));
        self.text(rows)
    }

    /// Returns the last part, with the failures at its end.
    pub(crate) fn finish(&mut self) -> Option<String> {
        let (mut rows, failures) = self.take_rows();
        rows.append(&mut self.failures);
        rows.extend(failures);
        self.text(rows)
    }

    /// Takes the waiting rows, in order and apart from the failures.
    fn take_rows(&mut self) -> (Vec<Row>, Vec<Row>) {
        let mut rows = std::mem::take(&mut self.rows);
        rows.sort_by_key(|row| row.position);
        rows.into_iter().partition(|row| !row.is_failure())
    }

    fn text(&mut self, rows: Vec<Row>) -> Option<String> {
        (!rows.is_empty()).then(|| self.overview.text(&rows))
    }
}

#[cfg(test)]
mod tests {
    use super::{GrowingTable, MAX_HELD, PART};
    use crate::output::screen::Screen;
    use crate::render::overview::{Overview, Row};
    use std::time::Duration;

    fn table() -> GrowingTable {
        GrowingTable::new(Overview::new(Screen::pipe()))
    }

    fn failed(position: usize) -> Row {
        Row::of_error(position, &format!("f-{position}"), "ResourceNotFound")
    }

    #[tokio::test(start_paused = true)]
    async fn few_rows_come_in_order_at_the_end() {
        let mut table = table();
        assert_eq!(table.add(failed(1)), None);
        assert_eq!(table.add(failed(0)), None);
        tokio::time::advance(Duration::from_secs(9)).await;
        assert_eq!(table.tick(), None);
        let text = table.finish().unwrap();
        assert!(
            text.find("f-0").unwrap() < text.find("f-1").unwrap(),
            "{text}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn failures_come_last_unless_there_are_too_many() {
        let mut table = table();
        let mut printed = 0;
        let rows = MAX_HELD + PART;
        for position in 0..rows {
            printed += table
                .add(failed(position))
                .map_or(0, |part| part.matches("f-").count());
        }
        assert!(printed > 0, "memory is bounded");
        assert!(rows - printed < MAX_HELD + PART, "{printed}");
        let rest = table.finish().unwrap().matches("f-").count();
        assert_eq!(printed + rest, rows);
    }
}
