//! Tests of the texts and fields of errors.

use super::support::ID;
use crate::testing::{
    Reply, answering, broken, builder, ok, refusal, refusal_body, script, status, with_header,
};
use crate::{ErrorKind, RetryPolicy};
use mps_transport::TransportErrorKind;
use std::error::Error as StdError;

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
        let advice_shown = error.advice().unwrap_or_default();
        assert!(advice_shown.contains(advice), "{error}");
        assert!(error.to_string().ends_with(advice_shown), "{error}");
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

#[tokio::test(start_paused = true)]
async fn encoding_that_was_not_requested_is_named() {
    for (encoding, message) in [
        ("br", "the answer is encoded as br, which was not requested"),
        ("identity", "the answer cannot be parsed"),
    ] {
        let (transport, _) =
            answering(move |_, _| with_header(ok("\u{1f}\u{8b}"), "content-encoding", encoding));
        let client = builder(transport).build().unwrap();
        let error = client.describe(ID).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unreadable);
        assert!(error.to_string().contains(message), "{error}");
    }
}
