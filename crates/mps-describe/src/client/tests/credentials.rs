//! Tests of the corrected clock and of credentials that are refused, missing or expired.

use super::support::ID;
use crate::testing::{NOON, answering, builder, header, ok, refusal, script, task, with_header};
use crate::{Endpoint, ErrorKind, RateLimiter, RetryPolicy};
use async_trait::async_trait;
use mps_credentials::{
    AssumeRole, CredentialWithExpiry, Credentials, CredentialsError, CredentialsErrorKind,
    CredentialsProvider,
};
use mps_sign::Credential;
use std::error::Error as StdError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

#[tokio::test(start_paused = true)]
async fn wrong_clock_is_corrected_by_server_date() {
    let eight_hours_on = "Thu, 29 Feb 2024 20:00:00 GMT";
    let (transport, seen) = script([
        with_header(
            refusal("AuthFailure.SignatureExpire"),
            "date",
            eight_hours_on,
        ),
        task("FINISH"),
        task("FINISH"),
    ]);
    let client = builder(transport).build().unwrap();
    client.describe(ID).await.unwrap();
    client.describe(ID).await.unwrap();
    let time = |index| header(&seen, index, "x-tc-timestamp").unwrap();
    assert_eq!(time(0), NOON.to_string());
    assert_eq!(time(1), (NOON + 8 * 3_600).to_string());
    assert_eq!(time(2), time(1), "what was learned holds for later calls");
}

#[tokio::test(start_paused = true)]
async fn clock_that_is_far_off_is_corrected_across_days() {
    for far in [299, 300, 301, 3_600, 86_400] {
        for offset in [far, -far] {
            let servers = NOON.checked_add_signed(offset).unwrap();
            let date = SystemTime::UNIX_EPOCH + Duration::from_secs(servers);
            let date = httpdate::fmt_http_date(date);
            let refused = refusal("AuthFailure.SignatureExpire");
            let (transport, seen) = script([with_header(refused, "date", &date), task("FINISH")]);
            let client = builder(transport).build().unwrap();
            client.describe(ID).await.unwrap();
            let time = header(&seen, 1, "x-tc-timestamp").unwrap();
            assert!(time.parse::<u64>().unwrap().abs_diff(servers) <= 1);
            // The day in the scope of the signature is the server's as well.
            let day = match offset {
                86_400 => "2024-03-01",
                -86_400 => "2024-02-28",
                _ => "2024-02-29",
            };
            let signed = header(&seen, 1, "authorization").unwrap();
            assert!(signed.contains(&format!("/{day}/mps/")), "{signed}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn clock_is_corrected_once_and_only_if_enabled() {
    let late = || {
        let late = "Thu, 29 Feb 2024 20:00:00 GMT";
        with_header(refusal("AuthFailure.SignatureExpire"), "date", late)
    };
    for (correction, requests) in [(true, 2), (false, 1)] {
        let (transport, seen) = answering(move |_, _| late());
        let client = builder(transport)
            .clock_correction(correction)
            .build()
            .unwrap();
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len(), requests);
        assert_eq!(error.code(), Some("AuthFailure.SignatureExpire"));
        assert!(
            error.to_string().contains("Set this machine's clock"),
            "{error}"
        );
    }
    for age in [None, Some("30")] {
        let (transport, seen) = answering(move |_, _| match age {
            Some(age) => with_header(late(), "age", age),
            None => refusal("AuthFailure.SignatureExpire"),
        });
        let client = builder(transport).build().unwrap();
        client.describe(ID).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len(), 1, "{age:?}");
    }
}

/// Hands out keys with the tokens `canary-token-1`, `canary-token-2` and so on.
#[derive(Debug, Default)]
struct Fresh(AtomicUsize);

#[async_trait]
impl CredentialsProvider for Fresh {
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let credential = Credential::new("AKIDEXAMPLE", "canary-key");
        Ok(credential
            .with_token(format!("canary-token-{number}"))
            .into())
    }
}

#[tokio::test(start_paused = true)]
async fn refused_token_is_renewed_once() {
    for code in ["AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound"] {
        let (transport, seen) =
            script([refusal(code), task("FINISH"), refusal(code), refusal(code)]);
        let client = builder(transport)
            .credentials(Credentials::from_provider(Fresh::default()))
            .build()
            .unwrap();
        client.describe(ID).await.unwrap();
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 2));
        let tokens: Vec<_> = (0..4)
            .map(|index| header(&seen, index, "x-tc-token").unwrap())
            .collect();
        assert_eq!(
            tokens,
            [1, 2, 2, 3].map(|number| format!("canary-token-{number}"))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn next_call_without_retries_uses_what_last_one_learned() {
    let late = "Thu, 29 Feb 2024 20:00:00 GMT";
    let (transport, seen) = script([
        refusal("AuthFailure.TokenFailure"),
        with_header(refusal("AuthFailure.SignatureExpire"), "date", late),
        task("FINISH"),
    ]);
    let client = builder(transport)
        .credentials(Credentials::from_provider(Fresh::default()))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    client.describe(ID).await.unwrap_err();
    client.describe(ID).await.unwrap_err();
    client.describe(ID).await.unwrap();
    assert_eq!(header(&seen, 1, "x-tc-token").unwrap(), "canary-token-2");
    assert_eq!(
        header(&seen, 2, "x-tc-timestamp").unwrap(),
        (NOON + 8 * 3_600).to_string()
    );
}

#[tokio::test(start_paused = true)]
async fn keys_of_role_come_from_edition_of_endpoint() {
    let keys = format!(
        r#"{{"Response":{{"Credentials":{{"Token":"canary-token","TmpSecretId":"AKIDsts","TmpSecretKey":"canary-key"}},
        "ExpiredTime":{}}}}}"#,
        NOON + 7_200
    );
    for (endpoint, sts) in [
        (Endpoint::default(), "https://sts.tencentcloudapi.com/"),
        (
            Endpoint::international(),
            "https://sts.intl.tencentcloudapi.com/",
        ),
        (
            Endpoint::internal(),
            "https://sts.internal.tencentcloudapi.com/",
        ),
        (
            Endpoint::regional("ap-hongkong").unwrap(),
            "https://sts.tencentcloudapi.com/",
        ),
    ] {
        let (transport, seen) = script([ok(keys.clone()), task("FINISH")]);
        let base = Credential::new("AKIDEXAMPLE", "canary-key").into();
        let client = builder(transport)
            .credentials(Credentials::assume_role(
                &base,
                AssumeRole::new("qcs::role"),
            ))
            .endpoint(endpoint.clone())
            .build()
            .unwrap();
        client.describe(ID).await.unwrap();
        let seen = seen.lock().unwrap();
        assert_eq!(seen[0].uri(), sts);
        assert_eq!(seen[1].uri(), &*format!("{endpoint}/"));
    }
}

#[tokio::test(start_paused = true)]
async fn call_without_credentials_sends_nothing() {
    #[derive(Debug)]
    struct Sealed;

    #[async_trait]
    impl CredentialsProvider for Sealed {
        async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
            let kind = CredentialsErrorKind::Invalid;
            Err(CredentialsError::new(kind, "vault", "it is sealed"))
        }
    }
    let (transport, seen) = script([]);
    let client = builder(transport)
        .credentials(Credentials::from_provider(Sealed))
        .build()
        .unwrap();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Credentials, 0)
    );
    assert!(error.source().unwrap().to_string().contains("vault"));
    assert!(seen.lock().unwrap().is_empty());
}

/// Gives keys on every second call.
#[derive(Debug, Default)]
struct Moody(AtomicUsize);

#[async_trait]
impl CredentialsProvider for Moody {
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        if number.is_multiple_of(2) {
            let kind = CredentialsErrorKind::Unavailable;
            return Err(CredentialsError::new(kind, "vault", "it is closed"));
        }
        Ok(Credential::new("AKIDEXAMPLE", "canary-key").into())
    }
}

#[tokio::test(start_paused = true)]
async fn temporarily_unavailable_credentials_are_retried() {
    let with = |retry: RetryPolicy| {
        let (transport, seen) = script([task("FINISH")]);
        let client = builder(transport)
            .credentials(Credentials::from_provider(Moody::default()))
            .retry(retry)
            .build()
            .unwrap();
        (client, seen)
    };
    let (client, seen) = with(RetryPolicy::default());
    client.describe(ID).await.unwrap();
    assert_eq!(seen.lock().unwrap().len(), 1);
    let (client, seen) = with(RetryPolicy::never());
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Credentials, 0)
    );
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        format!("task {ID}: the credentials are temporarily unavailable")
    );
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn credentials_that_expire_during_wait_for_permit_are_replaced() {
    /// Lets one request through every two minutes.
    #[derive(Debug)]
    struct Crowded;
    #[async_trait]
    impl RateLimiter for Crowded {
        async fn acquire(&self) {
            tokio::time::sleep(Duration::from_secs(120)).await;
        }
    }
    /// Keys that are good for a minute.
    #[derive(Debug, Default)]
    struct Short(AtomicUsize);
    #[async_trait]
    impl CredentialsProvider for Short {
        async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
            let number = self.0.fetch_add(1, Ordering::Relaxed) as u64;
            let end = Duration::from_secs(NOON + 60 + 120 * number);
            let credential = Credential::new("AKIDEXAMPLE", "canary-key")
                .with_token(format!("canary-token-{number}"));
            Ok(CredentialWithExpiry {
                credential,
                expires_at: Some(SystemTime::UNIX_EPOCH + end),
            })
        }
    }
    let (transport, seen) = script([task("FINISH")]);
    let client = builder(transport)
        .credentials(Credentials::from_provider(Short::default()))
        .rate_limiter(Crowded)
        .operation_timeout(Duration::from_secs(600))
        .build()
        .unwrap();
    client.describe(ID).await.unwrap();
    assert_eq!(
        header(&seen, 0, "x-tc-token").as_deref(),
        Some("canary-token-1")
    );
}
