//! The host of a request: service names that clients take from it, and protection from web pages.

use mps_emulator::Emulator;
use serde_json::json;

use crate::client::{Connection, SignedRequest, control, control_with};

/// Sends the documented request with this `Host`, signed for this service. Returns the code.
async fn ask(emulator: &Emulator, host: &str, service: &str) -> String {
    let service: &'static str = service.to_owned().leak();
    let request = SignedRequest::documented().with(|request| request.service = service);
    let mut connection = Connection::open(emulator.addr()).await;
    connection.write(&request.signed(host)).await;
    connection.answer().await.expect("an answer").code()
}

#[tokio::test]
async fn service_name_from_the_endpoint_is_accepted() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let port = emulator.addr().port();
    for (host, service) in [
        (format!("127.0.0.1:{port}"), "127".to_owned()),
        (format!("localhost:{port}"), format!("localhost:{port}")),
        ("localhost".to_owned(), "localhost".to_owned()),
        (format!("emulator:{port}"), format!("emulator:{port}")),
        (format!("[::1]:{port}"), format!("[::1]:{port}")),
        ("mps.internal:80".to_owned(), "mps".to_owned()),
        ("double.internal:80".to_owned(), "double".to_owned()),
        ("mps.tencentcloudapi.com".to_owned(), "mps".to_owned()),
    ] {
        assert_eq!(ask(&emulator, &host, &service).await, "ok", "{service}");
        assert_eq!(ask(&emulator, &host, "mps").await, "ok", "{host}");
    }
}

#[tokio::test]
async fn wrong_service_is_an_invalid_authorization() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    for (host, service) in [
        ("127.0.0.1:80", "cvm"),
        ("127.0.0.1:80", "127.0.0.1:80"),
        ("127.0.0.1:80", ""),
        ("localhost:80", "localhost"),
        ("emulator:80", "emulator"),
        // The vendor's own hosts accept only the name of the service.
        ("cvm.tencentcloudapi.com", "cvm"),
        ("cvm.tencentcloudapi.com.cn", "cvm"),
        ("cvm.tencentcloudapi.cn:443", "cvm"),
    ] {
        assert_eq!(
            ask(&emulator, host, service).await,
            "AuthFailure.InvalidAuthorization",
            "{host} {service}"
        );
    }
}

/// At every endpoint, `mps` and the name that official clients make of it are accepted. Any other
/// name is refused, also one that is right elsewhere.
#[tokio::test]
async fn service_name_of_another_endpoint_is_an_invalid_authorization() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let port = emulator.addr().port();
    // An endpoint, and its first label as the clients cut it.
    let endpoints = [
        ("127.0.0.1".to_owned(), "127".to_owned()),
        (format!("127.0.0.1:{port}"), "127".to_owned()),
        ("localhost".to_owned(), "localhost".to_owned()),
        (format!("localhost:{port}"), format!("localhost:{port}")),
        ("emulator".to_owned(), "emulator".to_owned()),
        (format!("emulator:{port}"), format!("emulator:{port}")),
        (format!("double.internal:{port}"), "double".to_owned()),
        ("mps.tencentcloudapi.com".to_owned(), "mps".to_owned()),
        (
            "mps.ap-guangzhou.tencentcloudapi.com".to_owned(),
            "mps".to_owned(),
        ),
    ];
    let others = ["", "MPS", "mps ", "cvm", "sts", "127.0.0.1", "0"].map(str::to_owned);
    let names = endpoints.iter().map(|(_, name)| name.clone()).chain(others);
    let names: Vec<String> = names.collect();
    for (host, own) in &endpoints {
        for name in &names {
            let expected = match name == own || name == "mps" {
                true => "ok",
                false => "AuthFailure.InvalidAuthorization",
            };
            assert_eq!(ask(&emulator, host, name).await, expected, "{host} {name}");
        }
    }
}

/// STS is a service of its own.
#[tokio::test]
async fn service_name_of_another_action_is_an_invalid_authorization() {
    let emulator = Emulator::builder()
        .sts()
        .start()
        .await
        .expect("a free port");
    let role = json!({ "RoleArn": "qcs::cam::uin/1:roleName/a", "RoleSessionName": "s" });
    for (service, expected) in [
        ("sts", "ok"),
        ("127", "ok"),
        ("mps", "AuthFailure.InvalidAuthorization"),
    ] {
        let request = SignedRequest::post(service, "AssumeRole", "2018-08-13", role.clone());
        assert_eq!(request.send(&emulator).await.code(), expected, "{service}");
    }
    assert_eq!(
        ask(&emulator, "127.0.0.1", "sts").await,
        "AuthFailure.InvalidAuthorization"
    );
}

#[tokio::test]
async fn host_of_a_web_page_is_refused() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let headers = |host: &str| vec![("Host", host.to_owned())];
    for host in ["evil.example", "127.0.0.1.evil.example:80"] {
        assert_eq!(ask(&emulator, host, "mps").await, "InvalidRequest");
        let answer = control_with(&emulator, "GET", "/health", None, &headers(host)).await;
        assert_eq!(answer.status, 403);
        let text = String::from_utf8_lossy(&answer.body);
        assert!(text.contains("--allow-host"), "{text}");
    }
    // The vendor's names address the service alone.
    let vendor = headers("mps.tencentcloudapi.com");
    let answer = control_with(&emulator, "GET", "/health", None, &vendor).await;
    assert_eq!(answer.status, 403);
    for host in ["localhost", "127.0.0.1", "emulator:8080", "[::1]:1"] {
        let answer = control_with(&emulator, "GET", "/health", None, &headers(host)).await;
        assert_eq!(answer.status, 200, "{host}");
    }
}

#[tokio::test]
async fn allowed_host_is_served() {
    let emulator = Emulator::builder()
        .allow_host("emulator.test.example")
        .start()
        .await
        .expect("a free port");
    let host = "emulator.test.example:8080";
    assert_eq!(ask(&emulator, host, "emulator").await, "ok");
    let headers = [("Host", host.to_owned())];
    let answer = control_with(&emulator, "GET", "/health", None, &headers).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn request_of_a_web_page_of_another_origin_is_refused() {
    let emulator = Emulator::builder().start().await.expect("a free port");
    let host = emulator.addr().to_string();
    for (name, value, status) in [
        ("Origin", "http://evil.example".to_owned(), 403),
        ("Origin", "null".to_owned(), 403),
        ("Sec-Fetch-Site", "cross-site".to_owned(), 403),
        ("Origin", format!("http://{host}"), 200),
        ("Sec-Fetch-Site", "same-origin".to_owned(), 200),
    ] {
        let headers = [("Host", host.clone()), (name, value.clone())];
        let answer = control_with(&emulator, "POST", "/reset", None, &headers).await;
        assert_eq!(answer.status, status, "{name}: {value}");
    }
    assert_eq!(control(&emulator, "POST", "/reset", None).await.0, 200);
}
