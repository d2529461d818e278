//! `--output json` of several tasks: a list that grows while results come, and that is a document
//! however the command ends.

use crate::process::{DOCUMENTED_ID, Emulator, mps, run_with_input, signal, with_keys};
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

/// Ids of tasks that do not exist, so that each has a problem.
fn unknown(number: usize) -> String {
    format!("1400000001-WorkflowTask-{number:032}t0")
}

/// A command that reads ids from standard input and prints JSON.
struct Growing {
    child: Child,
    ids: ChildStdin,
    stdout: BufReader<ChildStdout>,
    printed: String,
}

impl Growing {
    fn start(emulator: &Emulator, command: &str) -> Self {
        let arguments = [command, "-", "-o", "json", "--endpoint", emulator.url()];
        let mut command = mps(arguments);
        let mut child = with_keys(&mut command)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self {
            ids: child.stdin.take().unwrap(),
            stdout: BufReader::new(child.stdout.take().unwrap()),
            child,
            printed: String::new(),
        }
    }

    fn add(&mut self, id: &str) {
        writeln!(self.ids, "{id}").unwrap();
    }

    /// Reads until this many elements have begun.
    fn read_elements(&mut self, number: usize) {
        while self.printed.matches("\n  {").count() < number {
            let read = self.stdout.read_line(&mut self.printed).unwrap();
            assert!(read > 0, "{}", self.printed);
        }
    }

    /// The list after the end of the command.
    fn rest(mut self, code: i32) -> Vec<Value> {
        self.stdout.read_to_string(&mut self.printed).unwrap();
        assert_eq!(self.child.wait().unwrap().code(), Some(code));
        drop(self.ids);
        serde_json::from_str(&self.printed)
            .unwrap_or_else(|error| panic!("{error}: {}", self.printed))
    }
}

#[test]
fn elements_are_printed_while_ids_come_and_a_signal_closes_the_list() {
    let emulator = Emulator::start([]);
    for command in ["describe", "wait", "watch", "cancel"] {
        for (name, code) in [("INT", 130), ("TERM", 143)] {
            let mut growing = Growing::start(&emulator, command);
            growing.add(&unknown(1));
            growing.add(&unknown(2));
            growing.add(&unknown(3));
            growing.read_elements(2);
            signal(&growing.child, name);
            let list = growing.rest(code);
            assert!((2..=3).contains(&list.len()), "{command}: {list:?}");
            assert_eq!(list[0]["id"], unknown(1), "{command}");
        }
    }
}

#[test]
fn list_without_a_single_element_is_closed_as_well() {
    let emulator = Emulator::start([]);
    let ids = format!("{DOCUMENTED_ID}\n{}", unknown(1));
    for (options, length) in [
        (&["--only-failed"][..], 1),
        (&["--query", "length(@)"], 2),
        (&["--query", "length(@)", "--only-failed"], 1),
    ] {
        let arguments = ["describe", "-", "-o", "json", "--endpoint", emulator.url()];
        let mut command = mps(arguments.into_iter().chain(options.iter().copied()));
        let ended = run_with_input(with_keys(&mut command), &ids);
        let document = ended.json();
        let shown = document
            .as_array()
            .map_or_else(|| document.as_u64(), |all| Some(all.len() as u64));
        assert_eq!(shown, Some(length), "{options:?}: {ended:?}");
    }
    // Both have succeeded, and a third id is repeated.
    let ids = format!(
        "{DOCUMENTED_ID}\n{DOCUMENTED_ID}\n{}",
        mps_emulator::DOCUMENTED_TASK_ID
    );
    let mut command = mps(["describe", "-", "-o", "json", "--endpoint", emulator.url()]);
    let ended = run_with_input(with_keys(&mut command), &ids);
    assert!(
        ended.json()["Response"].is_object(),
        "a single answer is no list: {ended:?}"
    );
}

#[test]
fn list_has_the_order_of_the_ids() {
    // The first answer comes last.
    let emulator = Emulator::start(["--fault", &format!("delay=700ms,task={}", unknown(0))]);
    let ids: Vec<_> = (0..20).map(unknown).collect();
    for command in ["describe", "wait"] {
        let mut growing = Growing::start(&emulator, command);
        ids.iter().for_each(|id| growing.add(id));
        growing.read_elements(20);
        signal(&growing.child, "INT");
        let list = growing.rest(130);
        let listed: Vec<_> = list
            .iter()
            .map(|element| element["id"].as_str().unwrap())
            .collect();
        assert_eq!(listed, ids, "{command}");
    }
}
