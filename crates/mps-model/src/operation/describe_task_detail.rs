//! Answer of `DescribeTaskDetail`, which keeps its body and is read in other forms too.

use super::Response;
use crate::{DescribeTaskDetailResponse, ResponseError};

impl Response for DescribeTaskDetailResponse {
    fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        Self::from_slice(body)
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    fn task_id(&self) -> Option<&str> {
        self.task_id()
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
