//! How data is shown to people, and as JSON.

pub(crate) mod answers;
pub(crate) mod change;
pub(crate) mod json;
pub(crate) mod overview;
pub(crate) mod schema;
pub(crate) mod table;
pub(crate) mod task;
pub(crate) mod text;
