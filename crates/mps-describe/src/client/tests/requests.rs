//! Tests of what is sent, and of values that are refused before that.

use super::support::{ID, Silent};
use crate::testing::{
    NOON, answering, builder, header, paused_runtime, refusal, script, status, task, with_header,
};
use crate::{Client, Endpoint, ErrorKind};
use async_trait::async_trait;
use mps_credentials::{CredentialWithExpiry, Credentials, CredentialsError, CredentialsProvider};
use mps_model::TaskStatus;
use mps_sign::{Credential, SignableRequest, Signer};
use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

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
        ("user-agent", "mps-describe/0.1.0"),
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
    let field =
        |client: Result<Client, crate::Error>| client.unwrap_err().field().unwrap().to_owned();
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
