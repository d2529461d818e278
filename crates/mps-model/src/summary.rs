//! Task summary: type, status and times, read from the start of a body. Does not check the rest of
//! it.

use crate::error::ResponseError;
use crate::json::{skip, skip_string, skip_whitespace};
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
    /// Does not read what follows the last of these members, and skips the task if it stands before
    /// them. So a summary does not mean that the rest is valid.
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
        // The first kilobyte is mostly enough, unless the task stands before the status.
        let start = valid_start(&body[..body.len().min(1024)]);
        if let Some(summary) = read_start(start) {
            return Ok(summary);
        }
        let short = without_long_members(body);
        match short.and_then(|short| read_start(valid_start(&short))) {
            Some(summary) => Ok(summary),
            // A refusal, a fault, or a body without one of the members: the whole of it decides.
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

/// Returns the body with null in place of long objects and lists that a summary does not need.
///
/// `None` if the body is malformed as far as it was walked. What is left out is skipped by its
/// brackets alone.
fn without_long_members(body: &[u8]) -> Option<Vec<u8>> {
    /// Bytes up to which a value is kept as it is.
    const SHORT: usize = 1024;
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let mut short = Vec::new();
    // Start of what was not copied yet.
    let mut copied = body;
    let mut rest = skip_whitespace(body).strip_prefix(b"{")?;
    let mut within = false;
    loop {
        let at = skip_whitespace(rest);
        if !within && at.first() == Some(&b'}') {
            break;
        }
        if at.first() != Some(&b'"') {
            return None;
        }
        let after = skip_string(at).ok()?;
        let name = &at[..at.len() - after.len()];
        let value = skip_whitespace(skip_whitespace(after).strip_prefix(b":")?);
        if let (false, b"\"Response\"", Some(b'{')) = (within, name, value.first()) {
            within = true;
            rest = &value[1..];
            continue;
        }
        rest = skip(value).ok()?;
        let is_long =
            value.len() - rest.len() > SHORT && matches!(value.first(), Some(b'{' | b'['));
        if is_long && within && !is_needed(name) {
            short.extend_from_slice(&copied[..copied.len() - value.len()]);
            short.extend_from_slice(b"null");
            copied = rest;
        }
        match skip_whitespace(rest) {
            [b',', tail @ ..] => rest = tail,
            _ => break,
        }
    }
    short.extend_from_slice(copied);
    Some(short)
}

/// Returns whether a summary may need a member. `name` has its quotes.
fn is_needed(name: &[u8]) -> bool {
    let keys = Start::default().field_table().keys;
    name.contains(&b'\\')
        || keys
            .iter()
            .any(|key| key.as_bytes().strip_suffix(b":") == Some(name))
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

    /// Members in alphabetical order, as the service writes them since 2025. The task stands before
    /// the status, and the refusal of a body must not be lost with it.
    #[test]
    fn long_task_before_the_status_is_skipped() {
        let task = format!(
            "{{\"Text\":\"{}]}}\",\"Deep\":[[{{}}]]}}",
            "x".repeat(100_000)
        );
        let before = r#""BeginProcessTime":"b","CreateTime":"c","FinishTime":"f","RequestId":"r""#;
        let after = r#""Status":"PROCESSING","TaskType":"ScheduleTask""#;
        for blank in ["", " ", "\n    "] {
            let body = format!(
                "\u{feff}{blank}{{{blank}\"Response\":{{{before},{blank}\"ScheduleTask\":{blank}{task}{blank},{after}}}}}"
            );
            let summary = TaskSummary::from_slice(body.as_bytes()).unwrap();
            assert_eq!(summary.status, TaskStatus::Processing);
            assert_eq!(
                (summary.create_time, summary.begin_process_time),
                ("c".into(), "b".into())
            );
            assert_eq!(summary.request_id.as_deref(), Some("r"));
        }
        let message = "m".repeat(5_000);
        for name in ["Error", "Err\\u006fr"] {
            let body = format!(
                "{{\"Response\":{{{before},\"{name}\":{{\"Code\":\"InternalError\",\"Message\":\"{message}\"}},{after}}}}}"
            );
            let read = TaskSummary::from_slice(body.as_bytes());
            assert!(
                matches!(read, Err(ResponseError::Api(_))),
                "{name}: {read:?}"
            );
        }
        // A body that ends within the task is no answer.
        let cut = format!(
            "{{\"Response\":{{{before},\"ScheduleTask\":{}",
            &task[..50_000]
        );
        assert!(TaskSummary::from_slice(cut.as_bytes()).is_err());
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
