//! The program at a pseudo-terminal of several sizes: bars, tables, signals and outages.

use crate::process::{Emulator, closed_port, signal, without_settings};
use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use serde_json::json;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::num::NonZeroU16;
use std::os::fd::AsFd as _;
use std::process::Child;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use tokio::time::Instant;

/// Ids as long as those of the service. The first task runs for an hour, and the others end soon.
const IDS: [&str; 3] = [
    "2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0",
    "2600000000-ScheduleTask-1123456789abcdef0123456789abcdeft0",
    "2600000000-WorkflowTask-2123456789abcdef0123456789abcdeft0",
];

/// Most time in which a screen has to become as expected. Slow machines need some of it.
const PATIENCE: Duration = Duration::from_secs(30);

/// An emulator with these tasks, of which the last one fails after `processing`.
fn emulator(processing: &str) -> Emulator {
    let tasks = tempfile::tempdir().unwrap();
    let life = ["1h", processing, processing];
    let status = ["SUCCESS", "SUCCESS", "FAIL"];
    let all: Vec<_> = (0..IDS.len())
        .map(|number| {
            json!({ "id": IDS[number], "processing": life[number], "answer": {
                "TaskType": "WorkflowTask", "WorkflowTask": {
                    "TaskId": IDS[number], "Status": "FINISH", "MediaProcessResultSet": [
                        { "Type": "Transcode", "TranscodeTask": {
                            "Status": status[number], "Progress": 100, "ErrCodeExt": "" } }] } } })
        })
        .collect();
    let file = tasks.path().join("tasks.json");
    std::fs::write(file, json!(all).to_string()).unwrap();
    Emulator::start(["--tasks", tasks.path().to_str().unwrap()])
}

/// A program at a terminal.
struct Terminal {
    pty: Pty,
    child: Child,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// All bytes so far.
    printed: Vec<u8>,
}

fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

impl Terminal {
    fn start((rows, columns): (u16, u16), arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_with((rows, columns), arguments, variables, |command| command)
    }

    /// Runs a command on all tasks.
    fn of_tasks(size: (u16, u16), command: &str, url: &str) -> Self {
        let arguments: Vec<_> = [command, "--endpoint", url]
            .into_iter()
            .chain(IDS)
            .collect();
        Self::start(size, &arguments, &[])
    }

    fn start_with(
        (rows, columns): (u16, u16),
        arguments: &[&str],
        variables: &[(&str, &str)],
        change: impl FnOnce(Command) -> Command,
    ) -> Self {
        let (pty, pts) = open().unwrap();
        pty.resize(Size::new(rows, columns)).unwrap();
        let command = Command::new(env!("CARGO_BIN_EXE_mps"))
            .args(arguments)
            .env_clear()
            .envs(without_settings())
            .env("TENCENTCLOUD_SECRET_ID", mps_emulator::SECRET_ID)
            .env("TENCENTCLOUD_SECRET_KEY", mps_emulator::SECRET_KEY)
            .env("TERM", "xterm-256color")
            .envs(variables.iter().copied());
        let child = change(command).spawn(pts).unwrap();
        let (sender, output) = channel();
        let mut reader = File::from(pty.as_fd().try_clone_to_owned().unwrap());
        std::thread::spawn(move || {
            let mut chunk = [0; 4096];
            // Reading fails once the program has ended.
            while let Ok(length) = reader.read(&mut chunk)
                && length > 0
                && sender.send(chunk[..length].to_vec()).is_ok()
            {}
        });
        Self {
            pty,
            child,
            output,
            screen: vt100::Parser::new(nonzero(rows), nonzero(columns), 500),
            printed: Vec::new(),
        }
    }

    /// Rows of the screen down to the last one that is not empty, without blanks at their ends.
    fn lines(&self) -> Vec<String> {
        let screen = self.screen.screen();
        let rows = screen.rows(0, screen.size().1.into());
        let mut rows: Vec<_> = rows.map(|row| row.trim_end().to_owned()).collect();
        while rows.last().is_some_and(String::is_empty) {
            rows.pop();
        }
        rows
    }

    fn resize(&mut self, rows: u16, columns: u16) {
        self.screen.set_size(nonzero(rows), nonzero(columns));
        self.pty.resize(Size::new(rows, columns)).unwrap();
    }

    /// Waits until the screen is as expected.
    fn until(&mut self, is_expected: impl Fn(&[String]) -> bool) -> Vec<String> {
        let start = Instant::now();
        loop {
            let lines = self.lines();
            if is_expected(&lines) {
                return lines;
            }
            assert!(start.elapsed() < PATIENCE, "{}", lines.join("\n"));
            self.take(Duration::from_millis(100));
        }
    }

    fn take(&mut self, time: Duration) -> bool {
        let chunk = self.output.recv_timeout(time);
        if let Ok(chunk) = &chunk {
            self.screen.process(chunk);
            self.printed.extend_from_slice(chunk);
        }
        chunk.is_ok()
    }

    fn press_ctrl_c(&mut self) {
        self.pty.write_all(b"\x03").unwrap();
    }

    /// Exit code of the program, and the lines that it leaves.
    fn end(mut self) -> (Option<i32>, Vec<String>, String) {
        let start = Instant::now();
        let code = loop {
            self.take(Duration::from_millis(20));
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code();
            }
            assert!(start.elapsed() < PATIENCE, "{}", self.lines().join("\n"));
        };
        while self.take(Duration::from_millis(200)) {}
        let printed = String::from_utf8_lossy(&self.printed).into_owned();
        (code, self.lines(), printed)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn contains(lines: &[String], text: &str) -> bool {
    lines.iter().any(|line| line.contains(text))
}

/// True if the bar of each task shows an answer.
fn all_answered(lines: &[String]) -> bool {
    lines.iter().filter(|line| line.contains("subtask")).count() == IDS.len()
}

/// True if each task has a bar beside its id, or below it where there is no room.
fn has_bars(lines: &[String], columns: u16) -> bool {
    let is_bar = |line: &str| line.contains(['━', '─']);
    IDS.iter().all(|id| {
        let Some(at) = lines.iter().rposition(|line| line.starts_with(id)) else {
            return false;
        };
        match columns >= 110 {
            true => is_bar(&lines[at]),
            false => lines[at] == *id && is_bar(&lines[at + 1]),
        }
    })
}

#[test]
fn bars_show_whole_ids_at_every_width_and_ctrl_c_prints_what_is_known() {
    let emulator = emulator("1h");
    for columns in [60, 80, 120, 200] {
        let mut terminal = Terminal::of_tasks((24, columns), "wait", emulator.url());
        let lines = terminal
            .until(|lines| has_bars(lines, columns) && contains(lines, "0/3 ended: 0 succeeded"));
        // The bar of all tasks is the last line, with a bar where there is room.
        let total = lines.last().unwrap();
        assert_eq!(total.contains('─'), columns >= 100, "{total}");
        terminal.until(all_answered);
        terminal.press_ctrl_c();
        let (code, lines, _) = terminal.end();
        let left = lines.join("\n");
        assert_eq!(code, Some(130), "{left}");
        for id in IDS {
            let shown = lines.iter().filter(|line| line.contains(id)).count();
            assert_eq!(shown, 1, "{columns}: {left}");
        }
        assert!(contains(&lines, "running"), "{left}");
        assert!(
            contains(
                &lines,
                "3 tasks: 0 succeeded, 0 failed, 0 unknown, 3 running."
            ),
            "{left}"
        );
        assert!(
            !left.contains('━') && !contains(&lines, "0/3 ended"),
            "no bar stays: {left}"
        );
    }
}

#[test]
fn bars_follow_a_resize() {
    let emulator = emulator("1h");
    let mut terminal = Terminal::of_tasks((24, 200), "wait", emulator.url());
    terminal.until(|lines| has_bars(lines, 200) && contains(lines, "subtask"));
    // A terminal wraps what it has shown, and the program does not know that. What it draws from
    // then on fits.
    for (rows, columns) in [(24, 60), (24, 120), (10, 80), (40, 200)] {
        terminal.resize(rows, columns);
        match rows {
            // There is room for three bars of two lines each and three lines below them.
            10 => terminal.until(|lines| {
                let whole = IDS.iter().filter(|id| lines.iter().any(|line| line == *id));
                whole.count() >= 2
            }),
            _ => terminal.until(|lines| has_bars(lines, columns)),
        };
    }
    terminal.press_ctrl_c();
    assert_eq!(terminal.end().0, Some(130));
}

#[test]
fn outage_shows_at_the_bars_within_seconds_and_no_estimate_stays() {
    let emulator = emulator("60s");
    for command in ["wait", "watch"] {
        let mut terminal = Terminal::of_tasks((24, 120), command, emulator.url());
        terminal.until(|lines| has_bars(lines, 120) && contains(lines, " left"));
        signal(emulator.child(), "STOP");
        let start = Instant::now();
        let silent = terminal.until(|lines| contains(lines, "no answer for"));
        assert!(!contains(&silent, " left"), "{silent:#?}");
        // 3 s are promised. A slow machine may draw it later.
        assert!(
            start.elapsed() < Duration::from_secs(9),
            "{:?}",
            start.elapsed()
        );
        signal(emulator.child(), "CONT");
        terminal.until(|lines| !contains(lines, "no answer for"));
    }
}

#[test]
fn lost_connection_shows_at_the_bars() {
    let mut emulator = Some(emulator("60s"));
    let url = emulator.as_ref().unwrap().url().to_owned();
    let mut terminal = Terminal::of_tasks((24, 120), "wait", &url);
    terminal.until(|lines| has_bars(lines, 120) && all_answered(lines));
    emulator.take();
    let start = Instant::now();
    terminal.until(|lines| contains(lines, "no connection for") && contains(lines, "retrying"));
    assert!(
        start.elapsed() < Duration::from_secs(9),
        "{:?}",
        start.elapsed()
    );
    terminal.press_ctrl_c();
    let (code, lines, _) = terminal.end();
    assert_eq!(code, Some(130));
    assert!(contains(&lines, "3 running."), "{}", lines.join("\n"));
}

#[test]
fn watch_is_a_table_that_updates() {
    let emulator = emulator("1s");
    for columns in [60, 80, 120, 200] {
        let mut terminal = Terminal::of_tasks((30, columns), "watch", emulator.url());
        terminal.until(|lines| {
            let at = |text: &str| lines.iter().rposition(|line| line.contains(text));
            // Rows of tasks that have ended stand above the bar of the one that runs.
            contains(
                lines,
                "2/3 ended: 1 succeeded, 1 failed, 0 unknown, 1 running",
            ) && at(IDS[1]) < at(IDS[0])
                && at(IDS[2]) < at(IDS[0])
                && lines
                    .iter()
                    .any(|line| line.trim_start().starts_with("succeeded"))
                && lines
                    .iter()
                    .any(|line| line.trim_start().starts_with("failed"))
        });
        terminal.press_ctrl_c();
        assert_eq!(terminal.end().0, Some(130), "{columns}");
    }
}

#[test]
fn terminal_without_a_cursor_gets_plain_lines() {
    let emulator = emulator("1s");
    for command in ["wait", "watch"] {
        let mut arguments = vec![command, "--endpoint", emulator.url()];
        arguments.extend(&IDS[1..]);
        let terminal = Terminal::start((24, 80), &arguments, &[("TERM", "dumb")]);
        let (code, lines, printed) = terminal.end();
        assert_eq!(code, Some(1), "{}", lines.join("\n"));
        assert!(!printed.contains('\u{1b}'), "{command}: {printed}");
        assert!(!printed.contains('━'), "{command}: {printed}");
        assert!(
            printed.contains(IDS[1]) && printed.contains("failed"),
            "{printed}"
        );
    }
}

#[test]
fn colours_are_left_out_if_the_user_wants_none() {
    let emulator = emulator("1s");
    for (variable, has_colours) in [(("NO_COLOR", "1"), false), (("LANG", "tr_TR"), true)] {
        let mut arguments = vec!["wait", "--endpoint", emulator.url()];
        arguments.extend(&IDS[1..]);
        let (_, _, printed) = Terminal::start((24, 120), &arguments, &[variable]).end();
        // Sequences that set a colour.
        let has_any = ["\u{1b}[3", "\u{1b}[1m", "\u{1b}[2m"]
            .iter()
            .any(|set| printed.contains(set));
        assert_eq!(has_any, has_colours, "{variable:?}: {printed:?}");
    }
}

#[test]
fn total_beside_lines_in_a_file_counts_each_end() {
    let emulator = emulator("2s");
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("events.ndjson");
    let mut arguments = vec!["watch", "-o", "ndjson", "--endpoint", emulator.url()];
    arguments.extend(IDS);
    let out = File::create(&file).unwrap();
    let mut terminal =
        Terminal::start_with((24, 120), &arguments, &[], |command| command.stdout(out));
    terminal.until(|lines| {
        contains(
            lines,
            "2/3 ended: 1 succeeded, 1 failed, 0 unknown, 1 running",
        )
    });
    terminal.press_ctrl_c();
    assert_eq!(terminal.end().0, Some(130));
    let events = std::fs::read_to_string(&file).unwrap();
    assert!(events.lines().all(|line| line.starts_with('{')), "{events}");
}

#[test]
fn error_wraps_between_words_and_keeps_commands_whole() {
    let url = closed_port();
    let arguments = ["describe", IDS[0], "--endpoint", &url];
    for columns in [40, 60, 100] {
        let (code, lines, _) = Terminal::start((30, columns), &arguments, &[]).end();
        assert_eq!(code, Some(5));
        let words = ["error:", "why:", "endpoint", "refused"];
        for word in words {
            assert!(contains(&lines, word), "{columns}: {}", lines.join("\n"));
        }
        // A line ends within a word only if the word is wider than the terminal.
        for line in lines
            .iter()
            .filter(|line| line.len() == usize::from(columns))
        {
            assert!(
                line.contains(&IDS[0][..8]) || line.ends_with(['.', ',', ':']),
                "{line}"
            );
        }
    }
}

/// Ids stay whole, because people copy them, and texts break between words.
#[test]
fn narrow_terminal_gets_whole_ids_and_words() {
    let emulator = emulator("0s");
    let id = mps_emulator::DOCUMENTED_TASK_ID;
    for (arguments, whole) in [
        (&["list"][..], &[IDS[0], id][..]),
        (
            &["describe", id],
            &[id, "2019-07-16 06:21:28 UTC, after waiting 1s"],
        ),
        (&["describe", id, IDS[2]], &[id, IDS[2]]),
        (
            &["schema", "DescribeTasks"],
            &[
                "TotalCount  uint64, cn, intl",
                "  Number of tasks that meet the conditions, on all pages",
            ],
        ),
        (&["config", "show"], &["  environment: "]),
    ] {
        let mut all = arguments.to_vec();
        if arguments[0] != "schema" {
            all.extend(["--endpoint", emulator.url()]);
        }
        let (_, lines, _) = Terminal::start((120, 60), &all, &[]).end();
        for part in whole {
            assert!(contains(&lines, part), "{part}: {}", lines.join("\n"));
        }
        // A line as wide as the terminal does not go on within a word that would fit the next one.
        for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
            let (before, after) = (line.rsplit(' ').next(), next.split(' ').next());
            let word = before.unwrap_or_default().to_owned() + after.unwrap_or_default();
            let is_cut = line.chars().count() == 60 && after != Some("");
            let is_long = line.starts_with('─') || word.chars().count() > 48;
            assert!(!is_cut || is_long, "{line}\n{next}");
        }
    }
}
