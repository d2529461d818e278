//! An operation of the service, and an authenticated call to one.

use std::sync::Arc;

use mps_model::operation as model;
use mps_model::schema::{self, FieldFacts};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::conform::conform;
use super::rules::check_rules;
use crate::api_error::ApiError;
use crate::state::State;

/// Members of `Response`, without the request id.
pub(super) type Answer = Result<Map<String, Value>, ApiError>;

/// An operation of the service.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    /// Requests a second that the service takes, for all callers together.
    pub(crate) rate: u32,
    check_rules: fn(&Map<String, Value>) -> Result<(), ApiError>,
    answer: fn(&Call<'_>) -> Answer,
}

/// An authenticated call whose parameters have the right kinds and keep the rules of the model.
#[derive(Debug)]
pub(super) struct Call<'a> {
    pub(super) state: &'a Arc<State>,
    pub(super) parameters: Map<String, Value>,
}

impl Operation {
    /// Serves an operation of the model with this function.
    pub(super) const fn of<O: model::Operation + DeserializeOwned>(
        answer: fn(&Call<'_>) -> Answer,
    ) -> Self {
        Self {
            name: O::NAME,
            rate: O::RATE,
            check_rules: check_rules::<O>,
            answer,
        }
    }

    /// Answers an authenticated call. `is_text` is true if the parameters come from a query or
    /// form, in which every value is text.
    pub(crate) fn answer(
        &self,
        state: &Arc<State>,
        parameters: &Map<String, Value>,
        is_text: bool,
    ) -> Answer {
        let parameters = conform(parameters, self.parameters(), is_text)?;
        (self.check_rules)(&parameters)?;
        (self.answer)(&Call { state, parameters })
    }

    /// Returns the parameters that the model's schema gives it.
    fn parameters(&self) -> &'static [FieldFacts] {
        let mut known = schema::operations().iter();
        let facts = known.find(|facts| facts.name == self.name);
        let request = facts.and_then(|facts| facts.request());
        request.map_or(&[], |request| request.fields)
    }
}

impl Call<'_> {
    /// Returns a parameter that is not null.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name).filter(|value| !value.is_null())
    }

    /// Returns a text parameter. An absent one is empty.
    pub(super) fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns a parameter or null, for an answer that repeats it.
    pub(super) fn echo(&self, name: &str) -> Value {
        self.parameters.get(name).cloned().unwrap_or_default()
    }
}
