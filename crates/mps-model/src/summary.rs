//! Task summary: type, status and times, read from the start of a body. Does not check the rest of
//! it.

use crate::error::ResponseError;
use crate::json::skip_whitespace;
use crate::reader::{Cursor, FieldTable, ObjectSchema, ReadValue, Reader, read_object};
use crate::response::Envelope;
use crate::types::DescribeTaskDetailResponse;
use crate::{TaskStatus, TaskType, Text, Time};

/// Type, status and times of a task, which is all that most polls need.
///
/// Reading stops as soon as they are known. They stand near the start of the body, however long it
/// is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskSummary {
    /// Kind of the task.
    pub task_type: TaskType,
    /// Status of the task.
    pub status: TaskStatus,
    /// Time at which the task was created.
    pub create_time: Time,
    /// Time at which its processing began.
    pub begin_process_time: Time,
    /// Time at which it ended.
    pub finish_time: Time,
    /// The RequestId, if it came before the rest was known. The service mostly writes it last.
    pub request_id: Option<Text>,
}

impl TaskSummary {
    /// Reads the start of an answer's body.
    ///
    /// Does not read what follows the last of the times. So a summary does not mean that the rest
    /// is valid.
    ///
    /// ```
    /// use mps_model::{TaskStatus, TaskSummary};
    ///
    /// let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"PROCESSING",
    ///     "CreateTime":"2019-07-16T06:21:27Z","BeginProcessTime":"2019-07-16T06:21:28Z",
    ///     "FinishTime":"0000-00-00T00:00:00Z","WorkflowTask":{ and so on"#;
    /// let summary = TaskSummary::from_slice(body)?;
    /// assert_eq!(summary.status, TaskStatus::Processing);
    /// assert!(summary.finish_time.is_unset());
    /// # Ok::<_, mps_model::ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// * [`ResponseError::Api`] if the service refused.
    /// * [`ResponseError::Decode`] if the body is not an answer, as far as it was read.
    pub fn from_slice(body: &[u8]) -> Result<Self, ResponseError> {
        // The first kilobyte is mostly enough. Only a body that puts the long members first needs
        // more.
        let mut window = 1024;
        while window < body.len() {
            let start = valid_start(&body[..window]);
            if let Some(summary) = read_start(start) {
                return Ok(summary);
            }
            window *= 8;
        }
        // A refusal, a fault, or a body without one of the members: the whole of it decides.
        match read_start(valid_start(body)) {
            Some(summary) => Ok(summary),
            None => DescribeTaskDetailResponse::from_slice(body).map(Self::from),
        }
    }
}

impl From<DescribeTaskDetailResponse> for TaskSummary {
    fn from(detail: DescribeTaskDetailResponse) -> Self {
        Self {
            task_type: detail.task_type,
            status: detail.status,
            create_time: detail.create_time,
            begin_process_time: detail.begin_process_time,
            finish_time: detail.finish_time,
            request_id: detail.request_id,
        }
    }
}

/// Returns the text before the first byte that is not UTF-8, without a byte order mark.
fn valid_start(body: &[u8]) -> &str {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&body[..error.valid_up_to()]).unwrap_or_default(),
    }
}

/// Returns the summary, if `text` holds all of it.
fn read_start(text: &str) -> Option<TaskSummary> {
    let mut reader = Reader::new(text);
    let mut envelope = Envelope::<Start>::default();
    let end = read_object(&mut envelope, &mut reader, skip_whitespace(text.as_bytes()));
    let start = envelope.response;
    let is_known = end.is_none() && reader.is_complete() && !start.refused;
    is_known.then_some(start.summary)
}

/// The start of an answer, until all members of the summary are known.
#[derive(Default)]
struct Start {
    summary: TaskSummary,
    known: u8,
    /// True if the answer is a refusal, which is never a summary.
    refused: bool,
}

/// One bit for each member except the RequestId, because reading does not wait for it.
const ALL: u8 = 0b1_1111;

impl ObjectSchema for Start {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskType\":",
                "\"Status\":",
                "\"CreateTime\":",
                "\"BeginProcessTime\":",
                "\"FinishTime\":",
                "\"RequestId\":",
                "\"Error\":",
            ],
            base: 0,
            arms: 0,
            plain: 0,
            envelope: false,
        }
    }

    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        let summary = &mut self.summary;
        let rest = match index {
            0 => summary.task_type.read(reader, rest),
            1 => summary.status.read(reader, rest),
            2 => summary.create_time.read(reader, rest),
            3 => summary.begin_process_time.read(reader, rest),
            4 => summary.finish_time.read(reader, rest),
            5 => summary.request_id.read(reader, rest),
            _ if skip_whitespace(rest).first() != Some(&b'n') => {
                self.refused = true;
                return reader.complete();
            }
            _ => reader.skip(rest),
        }?;
        if index < 5 {
            self.known |= 1 << index;
        }
        if self.known == ALL {
            reader.complete()
        } else {
            Some(rest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TaskSummary;
    use crate::{ResponseError, TaskStatus};

    const TIMES: &str = r#""CreateTime":"c","BeginProcessTime":"b","FinishTime":"f""#;

    #[test]
    fn what_follows_is_not_looked_at() {
        let body = format!(
            "{{\"Response\":{{\"TaskType\":\"ScheduleTask\",\"Status\":\"FINISH\",{TIMES},\u{7}"
        );
        let summary = TaskSummary::from_slice(body.as_bytes()).unwrap();
        assert_eq!(
            (summary.status, summary.finish_time),
            (TaskStatus::Finish, "f".into())
        );
        assert_eq!(summary.request_id, None);
    }

    #[test]
    fn long_members_that_come_first_are_passed() {
        let filler = "x".repeat(100_000);
        let body = format!(
            "{{\"Response\":{{\"RequestId\":\"r\",\"ExtInfo\":\"{filler}\",\"TaskType\":\"T\",\"Status\":\"WAITING\",{TIMES}}}}}"
        );
        let summary = TaskSummary::from_slice(body.as_bytes()).unwrap();
        assert_eq!(
            (summary.status, summary.request_id.as_deref()),
            (TaskStatus::Waiting, Some("r"))
        );
    }

    #[test]
    fn a_body_without_one_of_the_members_is_read_to_its_end() {
        let summary =
            TaskSummary::from_slice(br#"{"Response":{"Status":"WAITING","RequestId":"r"}}"#)
                .unwrap();
        assert_eq!(
            (summary.status, summary.request_id.as_deref()),
            (TaskStatus::Waiting, Some("r"))
        );
    }

    #[test]
    fn a_refusal_and_a_fault_are_told_as_ever() {
        let body =
            br#"{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}}"#;
        let Err(ResponseError::Api(error)) = TaskSummary::from_slice(body) else {
            panic!()
        };
        assert_eq!(
            (error.code.as_str(), error.request_id.as_deref()),
            ("InternalError", Some("r"))
        );
        for cut in [&b"{\"Response\":{\"Status\":\"FIN"[..], b"", b"{}"] {
            assert!(matches!(
                TaskSummary::from_slice(cut),
                Err(ResponseError::Decode(_))
            ));
        }
    }
}
