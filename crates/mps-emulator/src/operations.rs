//! The operations that the emulator serves, one file each. To add one, write its file and name it
//! twice below: as a module and in [`ALL`].

mod batch_process_media;
mod conform;
mod describe_batch_task_detail;
mod describe_media_meta_data;
mod describe_task_detail;
mod describe_tasks;
mod edit_media;
mod extract_blind_watermark;
mod manage_task;
mod media_kinds;
mod parameter;
mod process_live_stream;
mod process_media;
mod sessions;
mod started;
mod work;

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::api_error::ApiError;
use crate::state::State;
use parameter::Parameter;
pub(crate) use sessions::Sessions;

/// Every operation, in the order of names.
pub(crate) const ALL: &[&Operation] = &[
    &batch_process_media::OPERATION,
    &describe_batch_task_detail::OPERATION,
    &describe_media_meta_data::OPERATION,
    &describe_task_detail::OPERATION,
    &describe_tasks::OPERATION,
    &edit_media::OPERATION,
    &extract_blind_watermark::OPERATION,
    &manage_task::OPERATION,
    &process_live_stream::OPERATION,
    &process_media::OPERATION,
];

/// Members of `Response`, without the request id.
type Answer = Result<Map<String, Value>, ApiError>;

/// An operation of the service.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    /// Requests a second that the service takes, for all callers together.
    pub(crate) rate: u32,
    parameters: &'static [Parameter],
    answer: fn(&Call<'_>) -> Answer,
}

/// An authenticated call whose parameters have the right kinds.
#[derive(Debug)]
struct Call<'a> {
    state: &'a Arc<State>,
    parameters: Map<String, Value>,
}

impl Operation {
    /// Answers an authenticated call. `is_text` is true if the parameters come from a query or
    /// form, in which every value is text.
    pub(crate) fn answer(
        &self,
        state: &Arc<State>,
        parameters: &Map<String, Value>,
        is_text: bool,
    ) -> Answer {
        let parameters = conform::conform(parameters, self.parameters, is_text)?;
        (self.answer)(&Call { state, parameters })
    }
}

impl Call<'_> {
    /// Returns a parameter that is not null.
    fn get(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name).filter(|value| !value.is_null())
    }

    /// Returns a text parameter. An absent one is empty.
    fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns a parameter or null, for an answer that repeats it.
    fn echo(&self, name: &str) -> Value {
        self.parameters.get(name).cloned().unwrap_or_default()
    }
}
