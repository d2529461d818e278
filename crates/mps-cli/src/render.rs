//! Presentation of data: tables and pages for people, JSON for programs. Only `answers` prints.

pub(crate) mod answers;
pub(crate) mod change;
pub(crate) mod growing_table;
pub(crate) mod json;
pub(crate) mod listed;
pub(crate) mod media;
pub(crate) mod notification;
pub(crate) mod outcome;
pub(crate) mod overview;
pub(crate) mod schema;
pub(crate) mod schema_json;
pub(crate) mod skeleton;
pub(crate) mod table;
pub(crate) mod task;
pub(crate) mod task_view;
pub(crate) mod text;
