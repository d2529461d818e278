//! `--query`: selects parts of a JSON document by a JMESPath expression. Reads only those parts of
//! the document that the expression depends on, because a whole answer as values takes ten times
//! the memory of its text.

mod need;
mod pruned;

use crate::error::CliError;
use crate::exit::Exit;
use crate::json_text;
use jmespath::{Expression, JmespathError, Rcvar, Variable};
use need::Need;

/// Expression that selects parts of a document.
#[derive(Debug)]
pub(super) struct Query {
    expression: Expression<'static>,
    need: Need,
}

/// Most characters of an expression that may nest: brackets and operators. The JMESPath library
/// calls itself for each of them, so that too many would exhaust the stack.
const MAX_OPERATORS: usize = 500;

/// Checks that an expression is valid JMESPath.
pub(super) fn compiles(expression: &str) -> Result<String, String> {
    let operators = expression.matches(|c| "[({.|&!<>=*@".contains(c)).count();
    if operators > MAX_OPERATORS {
        return Err(format!(
            "it has {operators} brackets and operators, and at most {MAX_OPERATORS} are allowed"
        ));
    }
    jmespath::compile(expression)
        .map(|_| expression.to_owned())
        .map_err(|error| error.to_string())
}

impl Query {
    /// # Errors
    /// Usage if the expression is not valid JMESPath.
    pub(super) fn new(expression: &str) -> Result<Self, CliError> {
        let expression = jmespath::compile(expression).map_err(|error| {
            CliError::usage("The --query is not valid JMESPath.").caused_by(error)
        })?;
        Ok(Self {
            need: Need::of(expression.as_ast()),
            expression,
        })
    }

    /// Selects from a JSON document.
    ///
    /// # Errors
    /// Unreadable if the document is not JSON, and usage if the expression cannot be applied to it.
    pub(super) fn select(&self, json: &str) -> Result<Rcvar, CliError> {
        let document = pruned::read(json, &self.need)
            .or_else(|_| pruned::read(&json_text::null_huge_numbers(json), &self.need))
            .map_err(|error| CliError::new(Exit::Unreadable, CANNOT_QUERY).caused_by(error))?;
        self.search(document)
            .map_err(|error| CliError::usage(CANNOT_QUERY).caused_by(error))
    }

    fn search(&self, document: Variable) -> Result<Rcvar, JmespathError> {
        self.expression.search(document)
    }
}

const CANNOT_QUERY: &str = "Cannot apply --query to this output.";

#[cfg(test)]
mod tests;
