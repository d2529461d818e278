//! Pictures of README and guide: a terminal as SVG, and pages of a browser. They come from runs of
//! the program on its emulator.

use crate::process::succeed;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use vt100::{Cell, Color, Parser, Screen};

/// Runs of `mps` that are shown, with the names of their pictures.
const RUNS: [(&str, &str); 1] = [("terminal-demo", "mps demo")];

/// Size of the terminal.
const COLUMNS: NonZero<u16> = NonZero::new(100).unwrap();
const ROWS: NonZero<u16> = NonZero::new(60).unwrap();

/// Makes every picture.
pub(crate) fn run(root: &Path) -> Result<ExitCode, String> {
    let pictures = root.join("docs/pictures");
    let scratch = tempdir()?;
    std::fs::create_dir_all(&pictures).map_err(|error| error.to_string())?;
    let mut build = Command::new("cargo");
    succeed(build.args(["build", "-p", "mps-cli"]).current_dir(root))?;
    // Of the development profile, because pictures need no speed.
    let program = target(root).join("debug/mps");
    for (name, line) in RUNS {
        let screen = shown(&program, line)?;
        let svg = anstyle_svg::Term::new().render_svg(&format!("$ {line}\n{screen}"));
        let path = pictures.join(format!("{name}.svg"));
        std::fs::write(&path, svg).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut demo = Command::new(&program);
    succeed(demo.args(["demo", "-o"]).arg(&scratch))?;
    let mut browser = Command::new("node");
    let script = root.join("crates/mps-report/page/test/pictures.js");
    let made = succeed(browser.arg(script).arg(&scratch).arg(&pictures));
    let _ = std::fs::remove_dir_all(&scratch);
    made.map(|()| ExitCode::SUCCESS)
}

/// Runs a command on a terminal of its own, and returns what it leaves on the screen, with colours.
fn shown(program: &Path, line: &str) -> Result<String, String> {
    let line = line.replacen("mps", &format!("'{}'", program.display()), 1);
    let on_terminal = format!("stty cols {COLUMNS} rows {ROWS}; {line}");
    let mut script = Command::new("script");
    let script = script.args(["-q", "-f", "-e", "-c", &on_terminal, "/dev/null"]);
    let output = script
        .env("TERM", "xterm-256color")
        .output()
        .map_err(|error| format!("script: {error}"))?;
    let mut terminal = Parser::new(ROWS, COLUMNS, 0);
    terminal.process(&output.stdout);
    Ok(styled(terminal.screen()))
}

/// The lines of a screen, with the sequences of their colours.
fn styled(screen: &Screen) -> String {
    let mut text = String::new();
    for row in 0..ROWS.get() {
        let mut style = PLAIN.to_owned();
        let cells = (0..COLUMNS.get()).filter_map(|column| screen.cell(row, column));
        for cell in cells.filter(|cell| !cell.is_wide_continuation()) {
            let wanted = style_of(cell);
            if wanted != style {
                text.push_str(&wanted);
                style = wanted;
            }
            text.push_str(if cell.has_contents() {
                cell.contents()
            } else {
                " "
            });
        }
        text.truncate(text.trim_end_matches(' ').len());
        if style != PLAIN {
            text.push_str(PLAIN);
        }
        text.push('\n');
    }
    text.truncate(text.trim_end_matches('\n').len());
    text
}

/// Sequence of a cell without style.
const PLAIN: &str = "\u{1b}[0m";

/// The sequence that sets the style of a cell.
fn style_of(cell: &Cell) -> String {
    let mut codes = String::from("0");
    for (is_set, code) in [
        (cell.bold(), ";1"),
        (cell.dim(), ";2"),
        (cell.italic(), ";3"),
        (cell.underline(), ";4"),
    ] {
        if is_set {
            codes.push_str(code);
        }
    }
    match cell.fgcolor() {
        Color::Default => {}
        Color::Idx(index) => codes.push_str(&format!(";38;5;{index}")),
        Color::Rgb(red, green, blue) => codes.push_str(&format!(";38;2;{red};{green};{blue}")),
    }
    format!("\u{1b}[{codes}m")
}

/// Folder into which cargo builds.
fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

fn tempdir() -> Result<PathBuf, String> {
    let path = std::env::temp_dir().join(format!("mps-pictures-{}", std::process::id()));
    std::fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, ROWS, styled};

    #[test]
    fn screen_keeps_what_a_run_leaves_and_its_colours() {
        let mut terminal = vt100::Parser::new(ROWS, COLUMNS, 0);
        terminal.process(b"gone\r\x1b[Kok \x1b[1;31mfailed\x1b[0m\r\n\x1b[2mlast\x1b[0m\r\n");
        let red = "\u{1b}[0;1;38;5;1mfailed\u{1b}[0m";
        let expected = format!("ok {red}\n\u{1b}[0;2mlast\u{1b}[0m");
        assert_eq!(styled(terminal.screen()), expected);
    }
}
