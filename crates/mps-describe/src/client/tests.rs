use crate::testing::{
    NOON, Reply, answering, broken, builder, header, ok, paused_runtime, refusal, refusal_body,
    script, status, task, with_header,
};
use crate::{Client, Endpoint, ErrorKind, RateLimiter, RetryPolicy};
use async_trait::async_trait;
use bytes::Bytes;
use futures_util::FutureExt;
use mps_credentials::{
    AssumeRole, CredentialWithExpiry, Credentials, CredentialsError, CredentialsErrorKind,
    CredentialsProvider,
};
use mps_model::TaskStatus;
use mps_sign::{Credential, SignableRequest, Signer};
use mps_transport::{Transport, TransportError, TransportErrorKind};
use std::error::Error as StdError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

const ID: &str = "2600000000-WorkflowTask-0123456789abcdef";

#[tokio::test(start_paused = true)]
async fn request_has_signature_and_all_headers() {
    let (transport, seen) = script([task("FINISH")]);
    let client = builder(transport)
        .credentials(Credential::new("AKIDEXAMPLE", "canary-key").with_token("canary-token"))
        .region("ap-guangzhou")
        .language(crate::Language::English)
        .request_client("my-program,1.0")
        .build()
        .unwrap();
    let id = r#"an "odd" \ id"#;
    let detail = client.describe(id).await.unwrap();
    assert_eq!(detail.status, TaskStatus::Finish);

    let seen = seen.lock().unwrap();
    let request = &seen[0];
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://mps.tencentcloudapi.com/");
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(body, serde_json::json!({ "TaskId": id }));
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(NOON);
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "canary-key"));
    let host = "mps.tencentcloudapi.com";
    let signed = signer.sign(
        &SignableRequest::post_json("mps", host, request.body()),
        time,
    );
    for (name, value) in [
        ("authorization", signed.authorization()),
        ("content-type", "application/json"),
        ("x-tc-action", "DescribeTaskDetail"),
        ("x-tc-version", "2019-06-12"),
        ("x-tc-timestamp", "1709208000"),
        ("x-tc-token", "canary-token"),
        ("x-tc-region", "ap-guangzhou"),
        ("x-tc-language", "en-US"),
        ("x-tc-requestclient", "mps-describe_0.1.0; my-program,1.0"),
    ] {
        assert_eq!(request.headers()[name], value, "{name}");
    }
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.headers()["x-tc-token"].is_sensitive());
}

#[tokio::test(start_paused = true)]
async fn signed_service_is_mps_for_any_host() {
    let (transport, seen) = script([task("FINISH")]);
    let endpoint = "http://127.0.0.1:8080".parse().unwrap();
    let client = builder(transport).endpoint(endpoint).build().unwrap();
    client.describe(ID).await.unwrap();
    let authorization = header(&seen, 0, "authorization").unwrap();
    assert!(
        authorization.contains("/2024-02-29/mps/tc3_request"),
        "{authorization}"
    );
    let seen_first = seen.lock().unwrap()[0].clone();
    assert_eq!(seen_first.uri(), "http://127.0.0.1:8080/");
    // The port is signed as it stands in the header.
    let signed = Signer::new(Credential::new("AKIDEXAMPLE", "canary-key")).sign(
        &SignableRequest::post_json("mps", "127.0.0.1:8080", seen_first.body()),
        SystemTime::UNIX_EPOCH + Duration::from_secs(NOON),
    );
    assert_eq!(authorization, signed.authorization());
    assert_eq!(header(&seen, 0, "x-tc-region"), None);
    assert_eq!(header(&seen, 0, "x-tc-token"), None);
}

#[tokio::test(start_paused = true)]
async fn retries_are_signed_again_after_requested_pause() {
    let (transport, seen) = script([
        with_header(
            refusal("RequestLimitExceeded.IPLimitExceeded"),
            "retry-after",
            "7",
        ),
        with_header(status(503, "<html>busy</html>"), "retry-after", "5"),
        task("PROCESSING"),
    ]);
    let client = builder(transport).build().unwrap();
    let detail = client.describe(ID).await.unwrap();
    assert_eq!(detail.status, TaskStatus::Processing);
    let times: Vec<u64> = (0..3)
        .map(|index| {
            header(&seen, index, "x-tc-timestamp")
                .unwrap()
                .parse()
                .unwrap()
        })
        .collect();
    assert_eq!(times, [NOON, NOON + 7, NOON + 12]);
    assert_ne!(
        header(&seen, 0, "authorization"),
        header(&seen, 1, "authorization")
    );
}

#[tokio::test(start_paused = true)]
async fn failures_are_retried_by_their_class() {
    let failure = |kind| move || broken(kind);
    type Replies = Box<dyn Fn() -> Reply + Send>;
    let cases: Vec<(&str, Replies, usize, ErrorKind)> = vec![
        (
            "throttled",
            Box::new(|| refusal("RequestLimitExceeded")),
            3,
            ErrorKind::Throttled,
        ),
        (
            "internal",
            Box::new(|| refusal("InternalError.New")),
            3,
            ErrorKind::Unavailable,
        ),
        (
            "unavailable",
            Box::new(|| refusal("ResourceUnavailable")),
            2,
            ErrorKind::Unavailable,
        ),
        (
            "key",
            Box::new(|| refusal("AuthFailure.SignatureFailure")),
            1,
            ErrorKind::Auth,
        ),
        (
            "gone",
            Box::new(|| refusal("ResourceNotFound")),
            1,
            ErrorKind::NotFound,
        ),
        (
            "new code",
            Box::new(|| refusal("Brand.New")),
            1,
            ErrorKind::Refused,
        ),
        (
            "code before status",
            Box::new(|| status(503, refusal_body("InvalidParameter"))),
            1,
            ErrorKind::InvalidRequest,
        ),
        (
            "status before nothing",
            Box::new(|| status(502, "<html>")),
            3,
            ErrorKind::Unavailable,
        ),
        (
            "too many",
            Box::new(|| status(429, "")),
            3,
            ErrorKind::Throttled,
        ),
        (
            "forbidden",
            Box::new(|| status(403, "<html>")),
            1,
            ErrorKind::Unreadable,
        ),
        (
            "redirect",
            Box::new(|| status(307, "")),
            1,
            ErrorKind::Unreadable,
        ),
        ("page", Box::new(|| ok("<html>")), 2, ErrorKind::Unreadable),
        ("empty", Box::new(|| ok("")), 2, ErrorKind::Unreadable),
        (
            "other object",
            Box::new(|| ok("{}")),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "null",
            Box::new(|| ok(r#"{"Response":null}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "members in another case",
            Box::new(|| ok(r#"{"response":{"Status":"FINISH","TaskType":"WorkflowTask"}}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "more members in another case",
            Box::new(|| ok(r#"{"Response":{"status":"FINISH","tasktype":"WorkflowTask"}}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "nesting without end",
            Box::new(|| {
                ok(format!(
                    r#"{{"Response":{{"Status":{}"#,
                    "[".repeat(200_000)
                ))
            }),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "nesting without end where an answer should begin",
            Box::new(|| ok("[".repeat(200_000))),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "hollow",
            Box::new(|| ok(r#"{"Response":{"RequestId":"req-1"}}"#)),
            2,
            ErrorKind::Unreadable,
        ),
        (
            "answer with an error's status",
            Box::new(|| status(500, r#"{"Response":{"Status":"FINISH"}}"#)),
            3,
            ErrorKind::Unavailable,
        ),
        (
            "dns",
            Box::new(failure(TransportErrorKind::Dns)),
            3,
            ErrorKind::Network,
        ),
        (
            "connect",
            Box::new(failure(TransportErrorKind::Connect)),
            3,
            ErrorKind::Network,
        ),
        (
            "reset",
            Box::new(failure(TransportErrorKind::Reset)),
            3,
            ErrorKind::Network,
        ),
        (
            "short",
            Box::new(failure(TransportErrorKind::Body)),
            3,
            ErrorKind::Network,
        ),
        (
            "tls",
            Box::new(failure(TransportErrorKind::Tls)),
            1,
            ErrorKind::Network,
        ),
        (
            "too large",
            Box::new(failure(TransportErrorKind::TooLarge)),
            1,
            ErrorKind::Network,
        ),
    ];
    for (name, reply, requests, kind) in cases {
        let (transport, seen) = answering(move |_, _| reply());
        let client = builder(transport).build().unwrap();
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len(), requests, "{name}: {error}");
        assert_eq!(error.kind(), kind, "{name}");
        assert_eq!(error.attempts() as usize, requests, "{name}");
        assert_eq!(error.task_id(), Some(ID), "{name}");
        assert_eq!(error.is_retryable(), requests > 1, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn last_failure_is_returned_without_pause() {
    type Replies = fn() -> Reply;
    let cases: [(u32, Replies); 4] = [
        (1, || refusal("RequestLimitExceeded")),
        (3, || refusal("RequestLimitExceeded.UinLimitExceeded")),
        (3, || broken(TransportErrorKind::Reset)),
        (3, || with_header(status(503, ""), "retry-after", "10")),
    ];
    for (attempts, reply) in cases {
        let asked_last = Arc::new(Mutex::new(Instant::now()));
        let noted = Arc::clone(&asked_last);
        let (transport, seen) = answering(move |_, _| {
            *noted.lock().unwrap() = Instant::now();
            reply()
        });
        let retry = RetryPolicy::default().with_max_attempts(attempts);
        let client = builder(transport).retry(retry).build().unwrap();
        client.describe(ID).await.unwrap_err();
        assert_eq!(seen.lock().unwrap().len() as u32, attempts);
        assert_eq!(asked_last.lock().unwrap().elapsed(), Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn answer_is_parsed_for_any_content_type() {
    for content_type in [
        None,
        Some("application/json"),
        Some("application/json; charset=utf-8"),
        Some("APPLICATION/JSON;charset=UTF-8"),
        Some("text/plain"),
        Some("text/html; charset=gbk"),
        Some("text/event-stream; charset=utf-8"),
        Some("nonsense"),
        Some(""),
    ] {
        let labelled = |reply| match content_type {
            Some(label) => with_header(reply, "content-type", label),
            None => reply,
        };
        let (transport, _) = script([
            labelled(task("FINISH")),
            labelled(refusal("ResourceNotFound")),
            labelled(status(403, "<html>")),
        ]);
        let client = builder(transport).build().unwrap();
        let detail = client.describe(ID).await.unwrap();
        assert_eq!(detail.status, TaskStatus::Finish, "{content_type:?}");
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(error.code(), Some("ResourceNotFound"), "{content_type:?}");
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unreadable, "{content_type:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn refusal_keeps_code_and_request_id_for_any_status() {
    for http in [200, 201, 302, 400, 401, 403, 404, 413, 429, 500, 502, 503] {
        let (transport, _) = script([
            status(http, refusal_body("InvalidParameterValue.TaskId")),
            status(
                http,
                r#"{"Response":{"Error":{"Code":"ResourceNotFound","Message":"m"}}}"#,
            ),
        ]);
        let client = builder(transport).build().unwrap();
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(error.code(), Some("InvalidParameterValue.TaskId"), "{http}");
        assert_eq!(error.request_id(), Some("req-1"), "{http}");
        assert_eq!(error.http_status().unwrap(), http);
        assert!(error.to_string().contains("RequestId req-1"), "{error}");
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(error.code(), Some("ResourceNotFound"), "{http}");
        assert_eq!(error.request_id(), None, "{http}");
    }
}

#[tokio::test(start_paused = true)]
async fn many_successes_keep_the_same_host() {
    let (transport, seen) = answering(|_, _| task("PROCESSING"));
    let client = builder(transport).build().unwrap();
    for _ in 0..1_000 {
        client.describe(ID).await.unwrap();
    }
    let hosts: std::collections::HashSet<_> = seen
        .lock()
        .unwrap()
        .iter()
        .map(|request| request.uri().clone())
        .collect();
    assert_eq!(hosts.len(), 1, "{hosts:?}");
}

#[tokio::test(start_paused = true)]
async fn failing_service_receives_one_request_per_call_once_budget_is_spent() {
    let (transport, seen) = answering(|number, _| match number % 4 {
        0 => refusal("InternalError"),
        1 => with_header(
            refusal("AuthFailure.SignatureExpire"),
            "date",
            "Thu, 29 Feb 2024 20:00:00 GMT",
        ),
        2 => refusal("AuthFailure.TokenFailure"),
        _ => broken(TransportErrorKind::Connect),
    });
    let client = builder(transport).build().unwrap();
    let clones = 64;
    let mut calls = Vec::new();
    for _ in 0..clones {
        let client = client.clone();
        calls.push(tokio::spawn(async move {
            for _ in 0..30 {
                client.describe(ID).await.unwrap_err();
            }
        }));
    }
    for call in calls {
        call.await.unwrap();
    }
    let extra = seen.lock().unwrap().len() - clones * 30;
    assert_eq!(extra, 100, "the whole budget and no more");
}

#[tokio::test(start_paused = true)]
async fn successes_refill_budget() {
    let (transport, seen) = answering(|number, _| match number % 2 {
        0 => refusal("InternalError"),
        _ => task("FINISH"),
    });
    let retry = RetryPolicy::default().with_budget(1);
    let client = builder(transport).retry(retry).build().unwrap();
    for _ in 0..20 {
        client.describe(ID).await.unwrap();
    }
    assert_eq!(seen.lock().unwrap().len(), 40);
}

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

/// Takes every request and never answers.
#[derive(Debug, Default)]
struct Silent {
    in_flight: Arc<AtomicUsize>,
}

#[async_trait]
impl Transport for Silent {
    async fn send(&self, _: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        struct Leaving(Arc<AtomicUsize>);
        impl Drop for Leaving {
            fn drop(&mut self) {
                self.0.fetch_sub(1, Ordering::Relaxed);
            }
        }
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        let _leaving = Leaving(Arc::clone(&self.in_flight));
        std::future::pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn silent_server_hits_attempt_timeout_and_deadline() {
    let client = builder(Silent::default())
        .attempt_timeout(Duration::from_secs(15))
        .operation_timeout(Duration::from_secs(25))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(25));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Deadline, 2));
    let last = error
        .source()
        .unwrap()
        .downcast_ref::<crate::Error>()
        .unwrap();
    assert_eq!(last.kind(), ErrorKind::Network);
    assert!(error.elapsed() >= Duration::from_secs(25));

    let client = builder(Silent::default())
        .retry(RetryPolicy::never())
        .attempt_timeout(Duration::from_secs(15))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(15));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Network, 1));
}

#[tokio::test(start_paused = true)]
async fn pause_past_deadline_returns_error_immediately() {
    let (transport, _) =
        answering(|_, _| with_header(refusal("InternalError"), "retry-after", "9"));
    let client = builder(transport)
        .operation_timeout(Duration::from_secs(15))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = client.describe(ID).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::from_secs(9));
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unavailable, 2)
    );
}

#[tokio::test(start_paused = true)]
async fn retry_after_as_date_or_number_is_capped() {
    for (value, date, pause) in [
        ("Thu, 29 Feb 2024 12:00:09 GMT", None, 9),
        (
            "Thu, 29 Feb 2024 09:00:09 GMT",
            Some("Thu, 29 Feb 2024 09:00:00 GMT"),
            9,
        ),
        ("1000000000", None, 20),
        ("99999999999999999999999999", None, 20),
    ] {
        let (transport, _) = answering(move |number, _| match (number, date) {
            (0, None) => with_header(refusal("InternalError"), "retry-after", value),
            (0, Some(date)) => with_header(
                with_header(refusal("InternalError"), "retry-after", value),
                "date",
                date,
            ),
            _ => task("FINISH"),
        });
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        client.describe(ID).await.unwrap();
        assert_eq!(begin.elapsed(), Duration::from_secs(pause), "{value}");
    }
    for nonsense in ["soon", "-1", "", "0", "1.5"] {
        let (transport, _) = answering(move |number, _| match number {
            0 => with_header(refusal("InternalError"), "retry-after", nonsense),
            _ => task("FINISH"),
        });
        let client = builder(transport).build().unwrap();
        let begin = Instant::now();
        client.describe(ID).await.unwrap();
        assert!(begin.elapsed() <= Duration::from_millis(201), "{nonsense}");
    }
}

#[tokio::test(start_paused = true)]
async fn error_shows_cause_and_advice() {
    let shown = |reply: fn() -> Reply| async move {
        let (transport, _) = answering(move |_, _| reply());
        let retry = RetryPolicy::default().with_max_attempts(2);
        let client = builder(transport).retry(retry).build().unwrap();
        client.describe("id-7").await.unwrap_err()
    };
    let error = shown(|| refusal("AuthFailure.SignatureFailure")).await;
    assert_eq!(
        error.to_string(),
        "task id-7: the service answered AuthFailure.SignatureFailure: what AuthFailure.SignatureFailure says (RequestId req-1). \
         Check the secret key. It does not belong to the secret id, unless a proxy changes the request."
    );
    assert_eq!(error.request_id(), Some("req-1"));
    assert_eq!(error.http_status().unwrap(), 200);
    for (code, advice) in [
        ("AuthFailure.SecretIdNotFound", "Check the secret id"),
        (
            "ResourceNotFound",
            "7 days, in the international edition for 3",
        ),
        ("UnauthorizedOperation", "mps:DescribeTaskDetail"),
        ("UnsupportedRegion", "Leave the region out"),
    ] {
        let (transport, _) = answering(move |_, _| refusal(code));
        let client = builder(transport).build().unwrap();
        let error = client.describe("id-7").await.unwrap_err();
        let told = error.advice().unwrap_or_default();
        assert!(told.contains(advice), "{error}");
        assert!(error.to_string().ends_with(told), "{error}");
    }
    let error = shown(|| broken(TransportErrorKind::Connect)).await;
    assert_eq!(
        error.to_string(),
        "task id-7: no complete answer arrived (2 attempts). Check the endpoint, the proxy and the network."
    );
    assert_eq!(
        error.source().unwrap().to_string(),
        "could not connect to the host"
    );
    let error = shown(|| {
        with_header(
            status(502, "<html>\u{1b}[2Jbad</html>"),
            "x-tc-requestid",
            "req-9",
        )
    })
    .await;
    assert_eq!(
        error.to_string(),
        "task id-7: received HTTP 502 instead of an answer (RequestId req-9, 2 attempts)"
    );
    assert_eq!(error.body().unwrap(), "<html>\u{1b}[2Jbad</html>");
    let error = shown(|| with_header(status(307, ""), "location", "http://elsewhere/?a=b")).await;
    assert_eq!(
        error.to_string(),
        "task id-7: received HTTP 307 to http://elsewhere/ instead of an answer. Redirects are never followed. Check the endpoint."
    );
    let error = shown(|| ok(r#"{"Response":{"Status":7,"RequestId":"req-3"}}"#)).await;
    assert_eq!(error.request_id(), Some("req-3"));
    assert!(
        error
            .source()
            .unwrap()
            .to_string()
            .contains("Response.Status"),
        "{error:?}"
    );
    let error =
        shown(|| ok(r#"{"Response":{"Error":{"Code":"A\u001b[2J","Message":"b\nc"}}}"#)).await;
    assert!(!error.to_string().contains(char::is_control), "{error}");
}

/// Hands out what it was given.
#[derive(Debug)]
struct Vault(Credential);

#[async_trait]
impl CredentialsProvider for Vault {
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
        Ok(self.0.clone().into())
    }
}

#[tokio::test(start_paused = true)]
async fn values_that_break_header_are_refused_before_sending() {
    let field = |client: Result<Client, crate::Error>| client.unwrap_err().field().unwrap();
    for byte in 0..=u8::MAX {
        let c = char::from(byte);
        let pair = |id: String, key: String| Credential::new(id, key);
        let (id, key) = (String::from("AKIDEXAMPLE"), String::from("canary-key"));
        for (name, credential) in [
            ("secret id", pair(format!("AK{c}ID"), key.clone())),
            ("secret key", pair(id.clone(), format!("can{c}ary"))),
            ("token", pair(id, key).with_token(format!("can{c}ary"))),
        ] {
            let fits = c.is_ascii_graphic() || name == "secret key" && !c.is_control();
            // Given to the builder.
            let client = builder(answering(|_, _| task("FINISH")).0)
                .credentials(credential.clone())
                .build();
            if fits {
                client.unwrap().describe(ID).await.unwrap();
                continue;
            }
            let error = client.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{c:?}");
            assert_eq!(error.field(), Some("credentials"));
            assert!(error.to_string().contains(name), "{error}");
            assert!(!format!("{error} {error:?}").contains("can"), "{error:?}");
            // Handed out later, by a provider.
            let (transport, seen) = script([]);
            let client = builder(transport)
                .credentials(Credentials::from_provider(Vault(credential)))
                .build()
                .unwrap();
            let error = client.describe(ID).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials, "{c:?}");
            assert!(error.source().unwrap().to_string().contains(name));
            assert!(seen.lock().unwrap().is_empty());
        }
        let mark = builder(answering(|_, _| task("FINISH")).0)
            .request_client(format!("a{c}b"))
            .build();
        let allowed = c.is_ascii_alphanumeric() || "-_,;.".contains(c);
        assert_eq!(mark.is_ok(), allowed, "{c:?}");
        if !allowed {
            assert_eq!(field(mark), "request_client");
        }
        let region = builder(answering(|_, _| task("FINISH")).0)
            .region(format!("ap{c}1"))
            .build();
        if !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-') {
            assert_eq!(field(region), "region", "{c:?}");
        }
    }
    assert_eq!(field(Client::builder().build()), "credentials");
    let (transport, seen) = answering(|_, _| task("FINISH"));
    let client = builder(transport).build().unwrap();
    for id in ["", "a\r\nb"] {
        assert_eq!(
            client.describe(id).await.unwrap_err().field(),
            Some("task id")
        );
    }
    assert!(seen.lock().unwrap().is_empty());
}

/// Counts what it hands out, after one turn of waiting each.
#[derive(Clone, Debug, Default)]
struct Counting {
    acquired: Arc<AtomicUsize>,
    throttled: Arc<AtomicUsize>,
}

#[async_trait]
impl RateLimiter for Counting {
    async fn acquire(&self) {
        tokio::task::yield_now().await;
        self.acquired.fetch_add(1, Ordering::Relaxed);
    }

    fn throttled(&self) {
        self.throttled.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_acquires_permit_and_throttling_reaches_rate_limiter() {
    let (transport, _) = script([
        refusal("RequestLimitExceeded.UinLimitExceeded"),
        refusal("InternalError"),
        task("FINISH"),
    ]);
    let limiter = Counting::default();
    let client = builder(transport)
        .rate_limiter(limiter.clone())
        .build()
        .unwrap();
    client.describe(ID).await.unwrap();
    assert_eq!(limiter.acquired.load(Ordering::Relaxed), 3);
    assert_eq!(limiter.throttled.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn call_dropped_at_any_point_leaves_no_request_or_permit() {
    // Covers every await point of a call with two retries, by dropping it after each number of
    // polls.
    let mut polls = 0;
    loop {
        let silent = Silent::default();
        let in_flight = Arc::clone(&silent.in_flight);
        let (transport, seen) = answering(|number, _| match number {
            0 => refusal("InternalError"),
            1 => refusal("RequestLimitExceeded"),
            _ => task("FINISH"),
        });
        let client = builder(Flaky { transport, silent }).build().unwrap();
        let mut call = Box::pin(client.describe(ID));
        let mut done = false;
        for _ in 0..polls {
            if (&mut call).now_or_never().is_some() {
                done = true;
                break;
            }
            tokio::time::advance(Duration::from_millis(100)).await;
        }
        drop(call);
        assert_eq!(in_flight.load(Ordering::Relaxed), 0, "after {polls} polls");
        let begin = Instant::now();
        client.describe(ID).await.unwrap();
        assert!(
            begin.elapsed() < Duration::from_secs(4),
            "after {polls} polls"
        );
        assert!(seen.lock().unwrap().len() <= 6);
        if done {
            break;
        }
        polls += 1;
    }
    assert!(polls > 4, "{polls}");
}

/// Stays silent for a while before it lets the inner transport answer.
#[derive(Debug)]
struct Flaky {
    transport: crate::testing::MockTransport,
    silent: Silent,
}

#[async_trait]
impl Transport for Flaky {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let silence = self.silent.send(request.clone());
        let _ = tokio::time::timeout(Duration::from_millis(250), silence).await;
        self.transport.send(request).await
    }
}

#[test]
fn client_is_shared_between_threads_and_shows_no_secret() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    fn error<T: StdError + Send + Sync + 'static>() {}
    error::<crate::Error>();
    assert_eq!(size_of::<crate::Error>(), size_of::<usize>());
    fn sendable<T: Send>(_: &T) {}
    let runtime = paused_runtime();
    let _entered = runtime.enter();
    let credential = Credential::new("AKIDEXAMPLE", "canary-key").with_token("canary-token");
    let client = builder(Silent::default())
        .credentials(credential)
        .build()
        .unwrap();
    sendable(&client.describe(ID));
    let shown = format!(
        "{client:?}{:?}",
        Client::builder().credentials(Credential::new("id", "canary-key"))
    );
    assert!(!shown.contains("canary"), "{shown}");
    assert_eq!(client.endpoint(), &Endpoint::default());
}

#[tokio::test(start_paused = true)]
async fn call_without_permit_reports_rate_limit() {
    let (transport, seen) = answering(|_, _| task("FINISH"));
    let client = builder(transport)
        .requests_per_second(10)
        .operation_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let calls = (0..100).map(|id| client.describe(id.to_string()));
    let calls = futures_util::future::join_all(calls).await;
    let (done, refused): (Vec<_>, Vec<_>) = calls.into_iter().partition(Result::is_ok);
    assert!((45..=50).contains(&done.len()), "{}", done.len());
    assert_eq!(seen.lock().unwrap().len(), done.len());
    for error in refused.into_iter().filter_map(Result::err) {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Deadline, 0));
        assert!(error.is_retryable());
        let text = error.to_string();
        assert!(text.contains("no permit from the rate limiter"), "{text}");
    }
    let (transport, _) = script([]);
    let error = builder(transport).requests_per_second(0).build();
    assert_eq!(error.unwrap_err().field(), Some("requests_per_second"));
}
