//! Writer of `docs/benchmarks.md`: inserts tables of figures into the text of `page.md`. Measures
//! nothing.

use super::figures::Figures;
use super::plots;
use super::targets::targets;
use std::fs;
use std::path::Path;

pub(super) fn write(root: &Path, figures: &Figures) -> Result<(), String> {
    let docs = root.join("docs");
    plots::draw(&docs, figures)?;
    let parts = [
        ("machine", machine(figures)),
        ("targets", target_table(figures)),
        ("read", read(figures)),
        ("styles", contenders(figures, "styles")),
        ("counts", counts(figures)),
        ("memory", memory(figures)),
        ("sign", contenders(figures, "sign")),
        ("describe", contenders(figures, "describe")),
        ("peers", contenders(figures, "peers")),
        ("clients", clients(figures)),
    ];
    let mut page = include_str!("page.md").to_owned();
    for (name, part) in parts {
        page = page.replace(&format!("{{{{{name}}}}}"), part.trim_end());
    }
    let file = docs.join("benchmarks.md");
    fs::write(&file, page).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("written: {}", file.display());
    Ok(())
}

fn machine(figures: &Figures) -> String {
    let fact = |name| figures.fact("machine", name);
    format!(
        "Measured on {} at commit {}: {}, {} cores, {}, {}, load {} when it began.",
        fact("date"),
        fact("commit"),
        fact("processor"),
        fact("cores"),
        fact("system"),
        fact("compiler"),
        fact("load")
    )
}

fn target_table(figures: &Figures) -> String {
    let mut table = "| | target | measured | |\n| --- | ---: | ---: | --- |\n".to_owned();
    for target in targets() {
        let measured = target.measured(figures);
        let [bound, text] = target.bound.texts(measured);
        let verdict = match measured {
            Some(measured) if target.bound.holds(measured) => "met",
            Some(_) => "**not met**",
            None => "",
        };
        table += &format!("| {} | {bound} | {text} | {verdict} |\n", target.name);
    }
    table
}

/// Returns a table of reading speeds in megabytes a second. Rows are payloads, and columns are
/// contenders.
fn read(figures: &Figures) -> String {
    const COLUMNS: [&str; 4] = ["ours", "serde_json", "sonic-rs", "simd-json"];
    let mut table = format!(
        "| MB/s | size | {} | serde_json / ours | share of the floor |\n| --- |{}\n",
        COLUMNS.join(" | "),
        " ---: |".repeat(COLUMNS.len() + 3)
    );
    for input in figures.inputs("read") {
        let number = |name| figures.number("read", input, name);
        let size = number("size").unwrap_or(f64::NAN);
        let rates = COLUMNS.map(|name| match number(name) {
            Some(time) => format!("{:.0}", size / time * 1e3),
            None => String::new(),
        });
        let ratio = figures.ratio("read", input, "serde_json", "ours");
        table += &format!(
            "| {input} | {} | {} | {} | {} |\n",
            bytes(size),
            rates.join(" | "),
            ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}")),
            number("share of the owned floor")
                .map_or_else(String::new, |share| format!("{:.0} %", 100.0 * share)),
        );
    }
    table
}

/// Returns a table of contenders with their median times, also relative to the first.
fn contenders(figures: &Figures, group: &str) -> String {
    let mut table = "| | median | relative |\n| --- | ---: | ---: |\n".to_owned();
    for input in figures.inputs(group) {
        let names = figures.contenders(group, input);
        let base = names
            .first()
            .and_then(|name| figures.number(group, input, name));
        for name in &names {
            let Some((time, base)) = figures.number(group, input, name).zip(base) else {
                continue;
            };
            table += &format!(
                "| {input}: {name} | {} | {:.2} |\n",
                duration(time),
                time / base
            );
        }
    }
    table
}

fn counts(figures: &Figures) -> String {
    let mut table = "| | instructions | allocations |\n| --- | ---: | ---: |\n".to_owned();
    for input in figures.inputs("counts") {
        let number = |name| figures.number("counts", input, name).unwrap_or(f64::NAN);
        table += &format!(
            "| {input} | {} | {} |\n",
            number("instructions"),
            number("allocations")
        );
    }
    table
}

/// Returns a table of the peaks of memory, also as multiples of the answer.
fn memory(figures: &Figures) -> String {
    let mut table =
        "| | answer | peak | of the answer |\n| --- | ---: | ---: | ---: |\n".to_owned();
    for input in figures.inputs("memory") {
        let size = figures.number("memory", input, "size").unwrap_or(f64::NAN);
        for name in figures.contenders("memory", input) {
            let peak = figures.number("memory", input, name).unwrap_or(f64::NAN);
            table += &format!(
                "| {input}: {name} | {} | {} | {:.2} × |\n",
                bytes(size),
                bytes(peak),
                peak / size
            );
        }
    }
    table
}

/// Returns a table of clients with the calls a second and the processor time a call.
fn clients(figures: &Figures) -> String {
    const PROCESSOR: &str = ", processor time";
    let mut table =
        "| | calls a second | processor time a call |\n| --- | ---: | ---: |\n".to_owned();
    for input in figures.inputs("clients") {
        let names = figures.contenders("clients", input);
        for name in names.iter().filter(|name| !name.ends_with(PROCESSOR)) {
            let time = |name: &str| figures.number("clients", input, name).unwrap_or(f64::NAN);
            table += &format!(
                "| {name} | {:.0} | {} |\n",
                1e9 / time(name),
                duration(time(&format!("{name}{PROCESSOR}")))
            );
        }
    }
    table
}

fn duration(nanoseconds: f64) -> String {
    match nanoseconds {
        ..1e3 => format!("{nanoseconds:.0} ns"),
        1e3..1e6 => format!("{:.2} µs", nanoseconds / 1e3),
        1e6..1e9 => format!("{:.2} ms", nanoseconds / 1e6),
        _ => format!("{:.2} s", nanoseconds / 1e9),
    }
}

fn bytes(count: f64) -> String {
    if count < 1e5 {
        format!("{:.1} KB", count / 1e3)
    } else {
        format!("{:.1} MB", count / 1e6)
    }
}
