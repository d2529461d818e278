//! Reads the bodies that the service posts. [`Notification`] is the body about tasks.
//! `live_notification.rs` has the one about live streams, `signature.rs` checks signatures.

use crate::error::DecodeError;
use crate::extras::Extras;
use crate::json::skip_whitespace;
use crate::reader::{Failure, ObjectSchema, Reader, Reason, read_object};
use crate::reflect::Reflect;
use crate::response::{Envelope, text_of};
use crate::types::Notification;

impl Notification {
    /// Reads the body that the service posts when a task changes.
    ///
    /// Also reads the form that the parsing operation returns, which is wrapped in `Response`.
    ///
    /// ```
    /// use mps_model::Notification;
    /// use mps_model::types::Event;
    ///
    /// let body = br#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{
    ///     "TaskId":"2600000000-WorkflowTask-1",
    ///     "Status":"FINISH"},"SessionId":"order-7"}"#;
    /// let notification = Notification::from_slice(body)?;
    /// let Event::Workflow(task) = &notification.event else { panic!("another event") };
    /// assert_eq!(task.task_id, "2600000000-WorkflowTask-1");
    /// # Ok::<_, mps_model::DecodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DecodeError`] if the body is malformed, or if it has no `EventType`.
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        read_posted(body)
    }
}

/// A body that the service posts.
pub(crate) trait Posted: ObjectSchema + Reflect + Default {
    /// Name of the member that gives the kind of the body. Every such body has it.
    const KIND: &'static str;

    /// Returns the text of that member. Empty if there is none.
    fn kind(&self) -> &str;
}

impl Posted for Notification {
    const KIND: &'static str = "EventType";

    fn kind(&self) -> &str {
        self.event_type.as_str()
    }
}

/// Reads a posted body, bare or wrapped in `Response`. Refuses a body without its kind, because it
/// is something else.
pub(crate) fn read_posted<T: Posted>(body: &[u8]) -> Result<T, DecodeError> {
    let (text, skipped) = text_of(body)?;
    let start = skip_whitespace(text.as_bytes());
    let mut reader = Reader::new(text);
    let mut envelope = Envelope::<T>::default();
    let mut read = read_object(&mut envelope, &mut reader, start);
    envelope.keep_extras_within(&mut reader);
    let Envelope {
        response: mut posted,
        seen,
        ..
    } = envelope;
    if read.is_some() && !seen {
        reader = Reader::new(text);
        read = read_object(&mut posted, &mut reader, start);
    }
    let read = read.and_then(|rest| match skip_whitespace(rest) {
        [] => Some(rest),
        trailing => reader.fail(Reason::Trailing, trailing),
    });
    let failure = match read {
        Some(_) if !posted.kind().is_empty() => {
            let extras = Extras::new(reader.noted(), text, posted.descriptor().place, skipped);
            posted.set_extras(extras);
            return Ok(posted);
        }
        Some(_) => Failure {
            reason: Reason::Kind(T::KIND),
            offset: 0,
        },
        None => reader.failure(),
    };
    Err(DecodeError::new(
        body,
        Failure {
            offset: failure.offset + skipped,
            ..failure
        },
    ))
}

#[cfg(test)]
mod tests {
    use crate::types::Notification;

    #[test]
    fn both_forms_are_read_and_others_refused() {
        let bare = br#"{"EventType":"ScheduleTask","ScheduleTaskEvent":{"TaskId":"t","Status":"FINISH"},"SessionId":"s"}"#;
        let wrapped = [&b"{\"Response\":"[..], bare, b"}"].concat();
        let notification = Notification::from_slice(bare).unwrap();
        assert_eq!(
            notification.event_type,
            crate::types::EventType::ScheduleTask
        );
        assert_eq!(Notification::from_slice(&wrapped).unwrap(), notification);
        for other in [
            &b""[..],
            b"{}",
            b"[]",
            b"{\"SessionId\":\"s\"}",
            b"{\"EventType\":\"\",\"SessionId\":\"s\"}",
            b"{\"Response\":{\"Error\":{\"Code\":\"InternalError\"},\"RequestId\":\"r\"}}",
            b"{\"EventType\":1}",
            b"{\"EventType\":\"x\"} x",
        ] {
            let error = Notification::from_slice(other).unwrap_err();
            assert!(error.to_string().contains("cannot be read"), "{error}");
        }
    }
}
