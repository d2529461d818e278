//! The answers of one or several tasks, in any format.

use super::json::Answer;
use super::overview::Overview;
use super::task::TaskView;
use crate::exit::Exit;
use crate::output::{Format, Output};
use crate::problem::{Problem, Stop};
use mps_model::{DescribeTaskDetailResponse, Outcome};
use serde::Serialize;

/// What became of asking for a task. Where a wait ran out of time there are both: what was seen last, and the problem.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) id: String,
    pub(crate) answer: Option<DescribeTaskDetailResponse>,
    pub(crate) problem: Option<Problem>,
}

impl Asked {
    pub(crate) fn new(id: String, result: Result<DescribeTaskDetailResponse, Problem>) -> Self {
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

    /// The exit code where a description is a success, whatever it says.
    pub(crate) fn described(&self) -> Exit {
        self.problem.as_ref().map_or(Exit::Success, Problem::exit)
    }

    /// The exit code where the task has to succeed.
    pub(crate) fn succeeded(&self) -> Exit {
        let outcome = self
            .answer
            .as_ref()
            .map(DescribeTaskDetailResponse::outcome);
        let by_outcome = match outcome {
            Some(Outcome::PartlyFailed | Outcome::Failed) => Exit::Failures,
            _ => Exit::Success,
        };
        by_outcome.max(self.described())
    }
}

/// Prints each task's answer, and says on standard error of which there is none.
pub(crate) fn print(output: &mut Output, asked: &[Asked], all: bool) -> Result<(), Stop> {
    for problem in asked.iter().filter_map(|asked| asked.problem.as_ref()) {
        problem.report();
    }
    match (output.format, asked) {
        (Format::Table, [one]) => match &one.answer {
            Some(answer) => output.text(&TaskView::from(answer).page(output.screen, all)),
            None => Ok(()),
        },
        (Format::Table, _) => output.text(&overview(asked, output).text()),
        (Format::Json, [one]) => match &one.answer {
            Some(answer) => output.value(&Answer::new(answer)),
            None => Ok(()),
        },
        (Format::Json, _) => output.value(&asked.iter().map(Element::new).collect::<Vec<_>>()),
        (Format::Ndjson, _) => asked
            .iter()
            .try_for_each(|asked| output.value(&Line::new(asked))),
    }
}

fn overview(asked: &[Asked], output: &Output) -> Overview {
    let mut overview = Overview::new(output.screen);
    for asked in asked {
        match (&asked.answer, &asked.problem) {
            (Some(answer), _) => overview.add(&asked.id, &TaskView::from(answer)),
            (None, Some(problem)) => overview.add_unknown(&asked.id, problem.brief()),
            (None, None) => overview.add_unknown(&asked.id, ""),
        }
    }
    overview
}

/// An element of the list that JSON of several tasks is.
#[derive(Serialize)]
#[serde(untagged)]
enum Element<'a> {
    Answer(Answer<'a>),
    Problem {
        id: &'a str,
        problem: &'a Option<Problem>,
    },
}

impl<'a> Element<'a> {
    fn new(asked: &'a Asked) -> Self {
        match &asked.answer {
            Some(answer) => Self::Answer(Answer::new(answer)),
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
    answer: Option<Answer<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'a Problem>,
}

impl<'a> Line<'a> {
    fn new(asked: &'a Asked) -> Self {
        Self {
            id: &asked.id,
            answer: asked.answer.as_ref().map(Answer::new),
            problem: asked.problem.as_ref(),
        }
    }
}
