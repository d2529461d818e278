//! Operations of the service: name, default rate limit, request and response. No I/O.
//!
//! [`OPERATIONS`] lists them. A request has the name of its operation, and its answer that name
//! with `Response`. Each operation has its facts in the schema, and a file of this module only if
//! it has behavior of its own.

mod definition;
mod describe_task_detail;
mod describing;
mod info;
mod invalid_request;
mod rule;
mod starts_task;
mod task_id;
mod validate;

pub use crate::generated::operations::*;
pub use definition::{Operation, Response};
pub use describing::operation_describing;
pub use info::OperationInfo;
pub use invalid_request::InvalidRequest;
pub(crate) use rule::{Condition, Rule, StructRules};
pub use starts_task::{HasSessionId, StartsTask};
pub use task_id::{is_same_task, validate_task_id};
pub(crate) use validate::validate_members;

impl OperationInfo {
    /// Finds an operation of [`OPERATIONS`] by its name.
    ///
    /// ```
    /// use mps_model::operation::OperationInfo;
    ///
    /// assert_eq!(OperationInfo::find("DescribeTaskDetail").unwrap().rate, 100);
    /// assert!(OperationInfo::find("DescribeRegions").is_none());
    /// ```
    pub fn find(name: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|operation| operation.name == name)
    }
}
