//! The answers of one or several tasks, in any format.

use super::json;
use super::overview::Overview;
use super::task::TaskView;
use crate::exit::Exit;
use crate::output::{Format, Output};
use crate::problem::{Problem, Stop};
use mps_model::{DescribeTaskDetailResponse, Insight, JsonLayout, mask_json};
use serde::Serialize;
use serde_json::value::RawValue;

/// Result of asking for a task. A wait that ran out of time has both: the last answer, and the problem.
pub(crate) struct Asked {
    pub(crate) id: String,
    pub(crate) answer: Option<Box<dyn Insight>>,
    pub(crate) problem: Option<Problem>,
}

impl Asked {
    pub(crate) fn new(id: String, result: Result<Box<dyn Insight>, Problem>) -> Self {
        let (answer, problem) = match result {
            Ok(answer) => (Some(answer), None),
            Err(problem) => (None, Some(problem)),
        };
        Self {
            id,
            answer,
            problem,
        }
    }

    pub(crate) fn of_task(id: String, result: Result<DescribeTaskDetailResponse, Problem>) -> Self {
        Self::new(id, result.map(|detail| Box::new(detail) as _))
    }

    pub(crate) fn answer(&self) -> Option<&dyn Insight> {
        self.answer.as_deref()
    }

    /// The exit code of the problem, whatever became of the task.
    pub(crate) fn had_answer(&self) -> Exit {
        self.problem.as_ref().map_or(Exit::Success, Problem::exit)
    }

    /// The exit code of the task: of its outcome, or of the problem.
    pub(crate) fn exit(&self) -> Exit {
        let outcome = self
            .answer()
            .map(|answer| Exit::of_outcome(answer.outcome()));
        outcome.unwrap_or(Exit::Success).max(self.had_answer())
    }
}

/// The exit code of several tasks: the worst.
pub(crate) fn worst(asked: &[Asked]) -> Exit {
    let exits = asked.iter().map(Asked::exit);
    exits.max().unwrap_or(Exit::Success)
}

/// Prints each task's answer, and reports on standard error which tasks have none.
pub(crate) fn print(output: &mut Output, asked: &[Asked], all: bool) -> Result<(), Stop> {
    report_problems(asked);
    match (output.format, asked) {
        (Format::Table, [one]) => match one.answer() {
            Some(answer) => {
                let view = TaskView::of(answer).or_named(&one.id);
                output.text(&view.page(output.screen, all))
            }
            None => Ok(()),
        },
        (Format::Table, _) => output.text(&overview(asked, output).text()),
        (Format::Json, [one]) => match one.answer() {
            Some(answer) => output.value(&json::document(answer)),
            None => Ok(()),
        },
        (Format::Json, _) => output.value(&asked.iter().map(Element::new).collect::<Vec<_>>()),
        (Format::Ndjson, _) => asked
            .iter()
            .try_for_each(|asked| output.value(&Line::new(asked))),
    }
}

/// Prints the bytes of each answer, and reports on standard error which tasks have none.
pub(crate) fn print_raw(output: &mut Output, asked: &[Asked]) -> Result<(), Stop> {
    report_problems(asked);
    let mut answers = asked.iter().filter_map(Asked::answer);
    answers.try_for_each(|answer| bytes(output, answer.body().unwrap_or_default()))
}

fn report_problems(asked: &[Asked]) {
    for problem in asked.iter().filter_map(|asked| asked.problem.as_ref()) {
        problem.report();
    }
}

/// Prints a body as it came, and warns on standard error if there are secrets in it.
pub(crate) fn bytes(output: &mut Output, body: &[u8]) -> Result<(), Stop> {
    let text = String::from_utf8_lossy(body);
    if mask_json(&text, JsonLayout::AsReceived) != text.trim_start_matches('\u{feff}') {
        eprintln!("note: these bytes hold secrets, which --output json masks");
    }
    output.bytes(body)
}

fn overview(asked: &[Asked], output: &Output) -> Overview {
    let mut overview = Overview::new(output.screen);
    for asked in asked {
        match (asked.answer(), &asked.problem) {
            (Some(answer), _) => overview.add(&asked.id, &TaskView::of(answer)),
            (None, Some(problem)) => overview.add_problem(&asked.id, problem.brief()),
            (None, None) => overview.add_problem(&asked.id, ""),
        }
    }
    overview
}

/// An element of the list that JSON of several tasks is.
#[derive(Serialize)]
#[serde(untagged)]
enum Element<'a> {
    Answer(Box<RawValue>),
    Problem {
        id: &'a str,
        problem: &'a Option<Problem>,
    },
}

impl<'a> Element<'a> {
    fn new(asked: &'a Asked) -> Self {
        match asked.answer() {
            Some(answer) => Self::Answer(json::document(answer)),
            None => Self::Problem {
                id: &asked.id,
                problem: &asked.problem,
            },
        }
    }
}

/// A line of NDJSON.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'a Problem>,
}

impl<'a> Line<'a> {
    fn new(asked: &'a Asked) -> Self {
        Self {
            id: &asked.id,
            answer: asked.answer().map(json::document),
            problem: asked.problem.as_ref(),
        }
    }
}
