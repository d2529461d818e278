//! Reads the bodies that the service posts and checks their signature. [`Notification`] is the body
//! about tasks. `live_notification.rs` has the one about live streams.

use crate::SecretText;
use crate::error::DecodeError;
use crate::extras::Extras;
use crate::json::skip_whitespace;
use crate::reader::{Failure, ObjectSchema, Reader, Reason, read_object};
use crate::reflect::Reflect;
use crate::response::{Envelope, text_of};
use crate::types::Notification;
use md5::{Digest as _, Md5};
use std::time::{SystemTime, UNIX_EPOCH};
use subtle::ConstantTimeEq as _;

/// Reason why a notification is not trustworthy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The notification has no signature, or no expiry time of the signature.
    #[error("the notification is not signed; set a NotifyKey in the task's TaskNotifyConfig")]
    Unsigned,
    /// The expiry time of the signature has passed.
    #[error(
        "the notification's signature expired {seconds} s ago; check the clock of this machine, or treat it as a replay"
    )]
    Expired {
        /// Seconds since the expiry.
        seconds: u64,
    },
    /// The signature was made with another key.
    #[error(
        "the notification's signature does not match; check that the key is the NotifyKey of the task's TaskNotifyConfig"
    )]
    Mismatch,
}

impl Notification {
    /// Reads the body that the service posts when a task changes.
    ///
    /// Also reads the form that the parsing operation returns, which is wrapped in `Response`.
    ///
    /// ```
    /// use mps_model::Notification;
    /// use mps_model::types::Event;
    ///
    /// let body = br#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{"TaskId":"2600000000-WorkflowTask-1",
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

    /// Checks the signature at the time `now`. `key` is the `NotifyKey` from the creation of the
    /// task.
    ///
    /// The signature is an MD5 over the expiry time and the key. It shows that the sender knew the
    /// key within that time. It covers neither the event nor the rest of the body. A party that saw
    /// one notification can therefore send others until it expires. Drop duplicates, and confirm
    /// important results with DescribeTaskDetail.
    ///
    /// ```
    /// use mps_model::Notification;
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let body = br#"{"EventType":"WorkflowTask","Timestamp":1700000600,"Sign":"01fe6a1b5ef074b8f58d5a8e42473ce5"}"#;
    /// let notification = Notification::from_slice(body)?;
    /// notification.verify("my-notify-key", UNIX_EPOCH + Duration::from_secs(1_700_000_000))?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`VerifyError::Unsigned`] if there is no signature or expiry time. [`VerifyError::Mismatch`]
    /// if another key made the signature. [`VerifyError::Expired`] if the expiry time has passed.
    pub fn verify(&self, key: &str, now: SystemTime) -> Result<(), VerifyError> {
        verify_signature(self.timestamp, self.sign.as_ref(), key, now)
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

/// Checks the signature of a posted body. It is an MD5 over the expiry time in seconds, followed by
/// the key.
pub(crate) fn verify_signature(
    timestamp: Option<i64>,
    sign: Option<&SecretText>,
    key: &str,
    now: SystemTime,
) -> Result<(), VerifyError> {
    let sent = sign
        .map(|sign| sign.expose())
        .filter(|sign| !sign.is_empty());
    let (Some(expiry), Some(sent)) = (timestamp, sent) else {
        return Err(VerifyError::Unsigned);
    };
    let mut hash = Md5::new();
    hash.update(expiry.to_string());
    hash.update(key);
    let expected: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    // The documentation does not specify the case of the digits.
    let sent = sent.to_ascii_lowercase();
    if !bool::from(expected.as_bytes().ct_eq(sent.as_bytes())) {
        return Err(VerifyError::Mismatch);
    }
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    match u64::try_from(expiry) {
        Ok(expiry) if expiry >= now => Ok(()),
        expiry => Err(VerifyError::Expired {
            seconds: now.saturating_sub(expiry.unwrap_or(0)),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::VerifyError;
    use crate::types::Notification;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn signed(sign: &str) -> Notification {
        Notification {
            timestamp: Some(1_700_000_600),
            sign: Some(sign.into()),
            ..Default::default()
        }
    }

    #[test]
    fn known_signatures_are_accepted_until_they_expire() {
        for (key, sign) in [
            ("my-notify-key", "01fe6a1b5ef074b8f58d5a8e42473ce5"),
            ("", "5ebd8362121e0bc17b5f2c6bd90dc0b2"),
            ("密钥", "58fed892777dc9c549f500b944b94495"),
        ] {
            assert_eq!(signed(sign).verify(key, at(1_700_000_600)), Ok(()));
            assert_eq!(signed(&sign.to_uppercase()).verify(key, at(0)), Ok(()));
            assert_eq!(
                signed(sign).verify(key, at(1_700_000_601)),
                Err(VerifyError::Expired { seconds: 1 })
            );
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let good = signed("01fe6a1b5ef074b8f58d5a8e42473ce5");
        assert_eq!(
            good.verify("another-key", at(0)),
            Err(VerifyError::Mismatch)
        );
        assert_eq!(
            signed("01fe").verify("my-notify-key", at(0)),
            Err(VerifyError::Mismatch)
        );
        assert_eq!(
            signed("").verify("my-notify-key", at(0)),
            Err(VerifyError::Unsigned)
        );
        assert_eq!(
            Notification {
                timestamp: None,
                ..good
            }
            .verify("my-notify-key", at(0)),
            Err(VerifyError::Unsigned)
        );
    }

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
