//! Checks the signature of the bodies that the service posts. Does not read them.

use crate::SecretText;
use crate::types::{LiveStreamNotification, Notification};
use md5::{Digest as _, Md5};
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};
use subtle::ConstantTimeEq as _;

/// Reason why a notification is not trustworthy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The notification has no signature, or no expiry time of the signature.
    Unsigned,
    /// The expiry time of the signature has passed.
    Expired {
        /// Seconds since the expiry.
        seconds: u64,
    },
    /// The signature was made with another key.
    Mismatch,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str(
                "the notification is not signed; set a NotifyKey in the task's TaskNotifyConfig",
            ),
            Self::Expired { seconds } => write!(
                f,
                "the notification's signature expired {seconds} s ago; check the clock of this \
                 machine, or treat it as a replay"
            ),
            Self::Mismatch => f.write_str(
                "the notification's signature does not match; check that the key is the NotifyKey \
                 of the task's TaskNotifyConfig",
            ),
        }
    }
}

impl std::error::Error for VerifyError {}

impl Notification {
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
    /// let body = br#"{"EventType":"WorkflowTask","Timestamp":1700000600,
    ///     "Sign":"01fe6a1b5ef074b8f58d5a8e42473ce5"}"#;
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

impl LiveStreamNotification {
    /// Checks the signature at the time `now`. `key` is the `NotifyKey` from the creation of the
    /// task.
    ///
    /// [`Notification::verify`](crate::Notification::verify) explains what the signature proves and
    /// what it does not.
    ///
    /// # Errors
    ///
    /// [`VerifyError::Unsigned`] if there is no signature or expiry time. [`VerifyError::Mismatch`]
    /// if another key made the signature. [`VerifyError::Expired`] if the expiry time has passed.
    pub fn verify(&self, key: &str, now: SystemTime) -> Result<(), VerifyError> {
        verify_signature(self.timestamp, self.sign.as_ref(), key, now)
    }
}

/// Checks the signature of a posted body. It is an MD5 over the expiry time in seconds, followed by
/// the key.
fn verify_signature(
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
    use crate::types::{LiveStreamNotification, Notification};
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
    fn signature_is_checked_but_never_shown() {
        let body =
            br#"{"NotificationType":"ProcessEof","ProcessEofInfo":{"ErrCode":0,"Message":""},
            "Timestamp":1700000600,"Sign":"01fe6a1b5ef074b8f58d5a8e42473ce5"}"#;
        let signed = LiveStreamNotification::from_slice(body).unwrap();
        assert_eq!(signed.verify("my-notify-key", at(1_700_000_600)), Ok(()));
        assert_eq!(
            signed.verify("my-notify-key", at(1_700_000_601)),
            Err(VerifyError::Expired { seconds: 1 })
        );
        assert_eq!(
            signed.verify("another-key", at(0)),
            Err(VerifyError::Mismatch)
        );
        assert_eq!(
            LiveStreamNotification::default().verify("my-notify-key", at(0)),
            Err(VerifyError::Unsigned)
        );
        assert!(!format!("{signed:?}").contains("01fe6a1b"));
    }
}
