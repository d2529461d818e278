//! Plot of the mean and largest delays relative to polling in turn.

use super::Row;
use super::workload::{Begin, Lengths, Progress};
use plotters::prelude::*;
use std::error::Error;

/// Draws the rows with lognormal lengths, a panel for each way to begin.
pub(crate) fn draw(file: &str, rows: &[Row]) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(file, (860, 700)).into_drawing_area();
    root.fill(&WHITE)?;
    let begins = [
        ("steady state", Begin::Steady),
        ("begun together", Begin::Together),
    ];
    let sizes = [2_000, 10_000];
    for (index, panel) in root.split_evenly((2, 2)).iter().enumerate() {
        let ((name, begin), tasks) = (begins[index / 2], sizes[index % 2]);
        let shown: Vec<_> = SHOWN
            .iter()
            .filter_map(|progress| {
                rows.iter().find(|row| {
                    let workload = &row.workload;
                    (workload.tasks, workload.begin) == (tasks, begin)
                        && workload.lengths == Lengths::Lognormal
                        && workload.progress == *progress
                        && workload.failures == 0.0
                })
            })
            .collect();
        let mut chart = ChartBuilder::on(panel)
            .caption(
                format!("{},000 tasks, {name}", tasks / 1_000),
                ("sans-serif", 16),
            )
            .margin(10)
            .x_label_area_size(20)
            .y_label_area_size(40)
            .build_cartesian_2d(0.0..SHOWN.len() as f64, 0.0..1.3)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .x_labels(0)
            .y_desc("delay, in turn = 1")
            .draw()?;
        for (place, row) in shown.iter().enumerate() {
            let left = place as f64;
            let color = Palette99::pick(place);
            let [mean, p99, _] = row.ratios();
            let bar = [(left + 0.15, 0.0), (left + 0.85, mean.min(1.3))];
            chart
                .draw_series([Rectangle::new(bar, color.filled())])?
                .label(row.workload.progress.name())
                .legend(move |(x, y)| {
                    Rectangle::new([(x, y - 5), (x + 10, y + 5)], color.filled())
                });
            let line = [(left + 0.15, p99.min(1.3)), (left + 0.85, p99.min(1.3))];
            chart.draw_series([PathElement::new(line, BLACK)])?;
            let text = Text::new(
                format!("{mean:.2}"),
                (left + 0.2, mean.min(1.2) + 0.07),
                ("sans-serif", 12),
            );
            chart.draw_series([text])?;
        }
        if index == 0 {
            chart
                .configure_series_labels()
                .position(SeriesLabelPosition::UpperLeft)
                .background_style(WHITE.mix(0.8))
                .draw()?;
        }
    }
    root.present()?;
    Ok(())
}

/// Progress of the rows that are drawn.
const SHOWN: [Progress; 7] = [
    Progress::Exact,
    Progress::Noisy,
    Progress::LengthOff,
    Progress::Stuck(0.0),
    Progress::Stuck(99.0),
    Progress::Jumping,
    Progress::Absent,
];
