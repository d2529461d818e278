//! Signatures that fail: the journal shows the canonical requests side by side.

use mps_emulator::Emulator;
use serde_json::Value;

use crate::client::{Connection, SignedRequest, control};

/// Sends these bytes and returns the verdict of the journal.
async fn verdict(emulator: &Emulator, bytes: &[u8]) -> Value {
    let mut connection = Connection::open(emulator.addr()).await;
    connection.write(bytes).await;
    connection.answer().await.expect("an answer");
    let (_, journal) = control(emulator, "GET", "/requests?limit=1", None).await;
    journal["requests"][0]["signature"].clone()
}

/// Replaces a part of a request after it was signed.
fn replaced(request: &SignedRequest, host: &str, from: &str, to: &str) -> Vec<u8> {
    let signed = String::from_utf8(request.signed(host)).expect("text");
    assert!(signed.contains(from), "{signed}");
    signed.replace(from, to).into_bytes()
}

#[tokio::test]
async fn known_mistakes_are_found_and_shown_beside_the_expected_request() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let host = emulator.addr().to_string();
    let documented = SignedRequest::documented;
    let vendor = documented().with(|request| request.host = Some("mps.tencentcloudapi.com".into()));
    let charset =
        documented().with(|request| request.content_type = "application/json; charset=utf-8");
    for (bytes, explanation, expected, signed) in [
        (
            vendor.signed(&host),
            "signed the host `mps.tencentcloudapi.com`",
            format!("host:{host}"),
            "host:mps.tencentcloudapi.com",
        ),
        (
            replaced(&charset, &host, "; charset=utf-8\r", "\r"),
            "signed the Content-Type `application/json; charset=utf-8`",
            "content-type:application/json".into(),
            "content-type:application/json; charset=utf-8",
        ),
        (
            // Both mistakes together.
            replaced(
                &charset
                    .clone()
                    .with(|request| request.host = Some("localhost".into())),
                &host,
                "; charset=utf-8\r",
                "\r",
            ),
            "signed the host `localhost`",
            "content-type:application/json".into(),
            "content-type:application/json; charset=utf-8",
        ),
    ] {
        let shown = verdict(&emulator, &bytes).await;
        assert_eq!(shown["verdict"], "invalid");
        assert_eq!(shown["code"], "AuthFailure.SignatureFailure");
        let text = shown["explanation"].as_str().expect("an explanation");
        assert!(text.contains(explanation), "{text}");
        let lines = shown["side_by_side"].as_array().expect("lines");
        let pair = serde_json::json!({ "expected": expected, "signed": signed, "differs": true });
        assert!(lines.contains(&pair), "{lines:#?}");
        let canonical = shown["signed"]["canonical_request"].as_str();
        assert!(canonical.expect("text").contains(signed));
    }
}

#[tokio::test]
async fn body_that_was_serialized_again_is_recognized() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let host = emulator.addr().to_string();
    let request = SignedRequest::documented().with(|request| {
        request.body = br#"{"TaskId": "1-A-b", "Note": "a:b,c"}"#.to_vec();
    });
    let signed = String::from_utf8(request.signed(&host)).expect("text");
    let (head, body) = signed.split_once("\r\n\r\n").expect("a body");
    let compact = body.replace("\": \"", "\":\"").replace("\", \"", "\",\"");
    let head = head.replace(
        &format!("Content-Length: {}", body.len()),
        &format!("Content-Length: {}", compact.len()),
    );
    let shown = verdict(&emulator, format!("{head}\r\n\r\n{compact}").as_bytes()).await;
    let text = shown["explanation"].as_str().expect("an explanation");
    assert!(text.contains("serialized the body again"), "{shown:#}");
}

#[tokio::test]
async fn wrong_key_is_not_explained_by_a_mistake() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let host = emulator.addr().to_string();
    let request = SignedRequest::documented().with(|request| request.key = "wrong".into());
    let shown = verdict(&emulator, &request.signed(&host)).await;
    let text = shown["explanation"].as_str().expect("an explanation");
    assert!(text.contains("Check the SecretKey first"), "{text}");
    assert_eq!(shown["signed"], Value::Null);
    let expected = shown["expected"]["canonical_request"].as_str();
    let expected = expected.expect("text");
    assert!(expected.starts_with("POST\n/\n\n"), "{expected}");
    assert!(
        expected.contains(&format!("\nhost:{host}\n\n")),
        "{expected}"
    );

    let stranger = SignedRequest::documented().with(|request| request.id = "AKIDother".into());
    let shown = verdict(&emulator, &stranger.signed(&host)).await;
    let text = shown["explanation"].as_str().expect("an explanation");
    assert!(text.contains("does not know this SecretId"), "{text}");
}

#[tokio::test]
async fn wrong_service_and_signed_token_are_shown_without_the_token() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let host = emulator.addr().to_string();
    let request = SignedRequest::documented().with(|request| {
        request.service = "cvm";
        request.headers.push(("+X-TC-Token", "canary-token".into()));
    });
    let shown = verdict(&emulator, &request.signed(&host)).await;
    assert_eq!(shown["code"], "AuthFailure.InvalidAuthorization");
    let text = shown["explanation"].as_str().expect("an explanation");
    assert!(text.contains("signed for the service `cvm`"), "{shown:#}");
    let expected = shown["expected"]["canonical_request"].as_str();
    assert!(
        expected.expect("text").contains("x-tc-token:***"),
        "{shown:#}"
    );
    assert!(!shown.to_string().contains("canary"), "{shown:#}");
}
