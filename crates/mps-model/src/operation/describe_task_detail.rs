//! `DescribeTaskDetail`: the state and the result of one task.

use super::{InvalidRequest, Operation, Response, is_same_task, validate_task_id};
use crate::types::DescribeTaskDetail;
use crate::{DescribeTaskDetailResponse, ResponseError};

impl Operation for DescribeTaskDetail {
    const NAME: &'static str = "DescribeTaskDetail";
    const IDEMPOTENT: bool = true;
    const RATE: u32 = 100;
    type Response = DescribeTaskDetailResponse;

    fn validate(&self) -> Result<(), InvalidRequest> {
        validate_task_id(self.task_id.as_deref().unwrap_or_default())
    }

    fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }

    fn other_task<'r>(&self, response: &'r DescribeTaskDetailResponse) -> Option<&'r str> {
        let requested = self.task_id.as_deref()?;
        let answered = response.task_id()?;
        (!is_same_task(requested, answered)).then_some(answered)
    }
}

impl Response for DescribeTaskDetailResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        Self::from_slice(body)
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns whether there is a status or a type, because every answer has both.
    fn has_content(&self) -> bool {
        !self.status.as_str().is_empty() || !self.task_type.as_str().is_empty()
    }

    fn with_body(self, body: &[u8]) -> Self {
        self.with_body(body)
    }
}

#[cfg(test)]
mod tests {
    use crate::DescribeTaskDetailResponse;
    use crate::operation::{Operation, Response};
    use crate::types::DescribeTaskDetail;

    #[test]
    fn request_is_written_as_the_service_documents_it() {
        let request = DescribeTaskDetail::default().with_task_id(r#"a "b" \ c"#);
        let written = serde_json::to_string(&request).unwrap();
        assert_eq!(written, r#"{"TaskId":"a \"b\" \\ c"}"#);
        assert_eq!(serde_json::to_string(&&request).unwrap(), written);
    }

    #[test]
    fn other_task_is_found_in_answer() {
        let request = DescribeTaskDetail::default().with_task_id("id-7");
        for (id, other) in [("id-7 ", None), ("", None), ("id-8", Some("id-8"))] {
            let body = format!(
                r#"{{"Response":{{"TaskType":"WorkflowTask","WorkflowTask":{{"TaskId":"{id}"}}}}}}"#
            );
            let answer = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
            assert_eq!(request.other_task(&answer), other);
            assert_eq!(Operation::other_task(&&request, &answer), other);
        }
    }

    #[test]
    fn answer_without_status_and_type_has_no_content() {
        for (members, has_content) in [
            (r#""RequestId":"r""#, false),
            (r#""Status":"FINISH""#, true),
            (r#""TaskType":"WorkflowTask""#, true),
        ] {
            let body = format!(r#"{{"Response":{{{members}}}}}"#);
            let answer =
                <DescribeTaskDetailResponse as Response>::from_slice(body.as_bytes()).unwrap();
            assert_eq!(answer.has_content(), has_content, "{members}");
        }
    }
}
