//! Plots of `docs/benchmarks.md`, drawn as SVG. Measures nothing.

use super::figures::Figures;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::error::Error;
use std::path::Path;

/// Draws every plot into the folder `docs`.
pub(super) fn draw(docs: &Path, figures: &Figures) -> Result<(), String> {
    let plots = [
        ("benchmarks-read.svg", read(figures)),
        ("benchmarks-styles.svg", styles(figures)),
        ("benchmarks-describe.svg", describe(figures)),
    ];
    for (name, plot) in plots {
        plot.draw(&docs.join(name))
            .map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

/// Bar chart with groups of bars.
struct Plot {
    title: &'static str,
    unit: &'static str,
    /// Labels of the bars of a group. The first is ours.
    legend: Vec<String>,
    groups: Vec<(String, Vec<Bar>)>,
}

struct Bar {
    height: f64,
    label: String,
}

/// Plots reading speed by profile and size. Labels give it as a multiple of serde_json's.
fn read(figures: &Figures) -> Plot {
    const READERS: [&str; 4] = ["ours", "simd-json", "sonic-rs", "serde_json"];
    let group = |input: &str| {
        let bars = READERS.map(|reader| {
            let ratio = figures.ratio("read", input, "serde_json", reader);
            Bar {
                height: figures.ratio("read", input, "size", reader).unwrap_or(0.0) * 1e3,
                label: ratio.map_or_else(String::new, |ratio| format!("{ratio:.1} ×")),
            }
        });
        bars.into()
    };
    Plot {
        title: "Reading an answer into owned types, serde_json = 1",
        unit: "MB/s",
        legend: READERS.map(str::to_owned).into(),
        groups: ["1 MB 2020", "1 MB 2026", "1 MB mixed", "16 MB 2026"]
            .map(|input| (input.to_owned(), group(input)))
            .into(),
    }
}

/// Plots reading speed by the style of the answer.
fn styles(figures: &Figures) -> Plot {
    let styles = ["compact", "shuffled", "ascii", "pretty"];
    let group = |style: &str| {
        let input = match style {
            "compact" => "1 MB 2026".to_owned(),
            style => format!("1 MB 2026 {style}"),
        };
        let bars = ["ours", "serde_json"].map(|reader| {
            let rate = figures.ratio("read", &input, "size", reader).unwrap_or(0.0) * 1e3;
            Bar {
                height: rate,
                label: format!("{rate:.0}"),
            }
        });
        (style.to_owned(), bars.into())
    };
    Plot {
        title: "Reading 1 MB of 2026 by how it is written",
        unit: "MB/s",
        legend: vec!["ours".to_owned(), "serde_json".to_owned()],
        groups: styles.map(group).into(),
    }
}

/// Plots the time of a call by backend.
fn describe(figures: &Figures) -> Plot {
    const CONTENDERS: [&str; 4] = [
        "describe",
        "bare backend, signed and read",
        "our transport",
        "bare backend",
    ];
    let group = |backend: &str| {
        let input = format!("{backend}, 3 KB");
        let bars = CONTENDERS.map(|contender| {
            let time = figures.number("describe", &input, contender);
            let ratio = figures.ratio("describe", &input, contender, "bare backend");
            Bar {
                height: time.unwrap_or(0.0) / 1e3,
                label: ratio.map_or_else(String::new, |ratio| format!("{ratio:.2} ×")),
            }
        });
        (backend.to_owned(), bars.into())
    };
    Plot {
        title: "A call over loopback, the bare backend = 1",
        unit: "µs",
        legend: CONTENDERS.map(str::to_owned).into(),
        groups: ["hyper", "reqwest"].map(group).into(),
    }
}

impl Plot {
    fn draw(&self, file: &Path) -> Result<(), Box<dyn Error>> {
        let root = SVGBackend::new(file, (760, 380)).into_drawing_area();
        root.fill(&WHITE)?;
        self.draw_on(&root)?;
        root.present()?;
        Ok(())
    }

    fn draw_on(&self, root: &DrawingArea<SVGBackend<'_>, Shift>) -> Result<(), Box<dyn Error>> {
        let bars = self.groups.iter().flat_map(|(_, bars)| bars);
        let highest = bars.map(|bar| bar.height).fold(1.0, f64::max);
        // Leave room above the bars for the legend, which has a line for each bar of a group.
        let headroom = 1.1 + 0.08 * self.legend.len() as f64;
        let mut chart = ChartBuilder::on(root)
            .caption(self.title, ("sans-serif", 18).into_font().color(&INK))
            .margin(12)
            .x_label_area_size(28)
            .y_label_area_size(52)
            .build_cartesian_2d(0.0..self.groups.len() as f64, 0.0..highest * headroom)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .disable_x_axis()
            .light_line_style(TRANSPARENT)
            .bold_line_style(GRID)
            .axis_style(TRANSPARENT)
            .y_labels(6)
            .y_label_formatter(&|value| format!("{value:.0}"))
            .y_desc(self.unit)
            .label_style(("sans-serif", 13).into_font().color(&INK))
            .draw()?;
        let width = 0.8 / self.legend.len() as f64;
        for (place, name) in self.legend.iter().enumerate() {
            let color = COLORS[place % COLORS.len()];
            let left = |group: usize| group as f64 + 0.1 + width * place as f64;
            let bars = self.groups.iter().enumerate().map(|(group, (_, bars))| {
                let left = left(group);
                let corners = [
                    (left + 0.04 * width, 0.0),
                    (left + 0.96 * width, bars[place].height),
                ];
                Rectangle::new(corners, color.filled())
            });
            chart.draw_series(bars)?.label(name).legend(move |(x, y)| {
                Rectangle::new([(x, y - 5), (x + 12, y + 5)], color.filled())
            });
            let centred = Pos::new(HPos::Center, VPos::Bottom);
            let style = ("sans-serif", 12).into_font().color(&INK).pos(centred);
            let labels = self.groups.iter().enumerate().map(|(group, (_, bars))| {
                let bar = &bars[place];
                let at = (left(group) + width / 2.0, bar.height + 0.012 * highest);
                Text::new(bar.label.clone(), at, style.clone())
            });
            chart.draw_series(labels)?;
        }
        let (_, below) = chart.plotting_area().get_pixel_range();
        let centred = Pos::new(HPos::Center, VPos::Top);
        let style = ("sans-serif", 14).into_font().color(&INK).pos(centred);
        for (group, (name, _)) in self.groups.iter().enumerate() {
            let (x, _) = chart
                .plotting_area()
                .map_coordinate(&(group as f64 + 0.5, 0.0));
            root.draw(&Text::new(name.as_str(), (x, below.end + 8), style.clone()))?;
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperRight)
            .label_font(("sans-serif", 13).into_font().color(&INK))
            .background_style(WHITE.mix(0.85))
            .draw()?;
        Ok(())
    }
}

const INK: RGBColor = RGBColor(51, 51, 51);
const GRID: RGBColor = RGBColor(225, 225, 225);

/// Colors of the bars. Ours stands out, and the others differ in shade.
const COLORS: [RGBColor; 4] = [
    RGBColor(200, 85, 30),
    RGBColor(90, 120, 160),
    RGBColor(140, 160, 190),
    RGBColor(190, 200, 215),
];
