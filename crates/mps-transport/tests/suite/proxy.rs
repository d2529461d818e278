//! Requests through every kind of proxy, and requests that bypass it.

use crate::authority::{Authority, Manner, tls_in_front_of};
use crate::{backends, kind, options, post, soon};
use mps_transport::TransportErrorKind::{Connect, Timeout};
use mps_transport::test_util::{ScriptedServer, Step};
use mps_transport::{HyperTransport, Proxy, ReqwestTransport, TimeoutStage, TransportOptions};
use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::process::Command;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

fn through(proxy: &str) -> TransportOptions {
    options().with_proxy(Proxy::Fixed(proxy.parse().unwrap()))
}

#[tokio::test]
async fn plain_request_is_forwarded_with_absolute_uri() {
    for (userinfo, authorization) in [
        ("", None),
        (
            "Aladdin:open%20canary@",
            Some("Basic QWxhZGRpbjpvcGVuIGNhbmFyeQ=="),
        ),
        (
            "Aladdin:open@@canary@",
            Some("Basic QWxhZGRpbjpvcGVuQEBjYW5hcnk="),
        ),
    ] {
        let proxy = ScriptedServer::start([Step::Read, Step::Echo])
            .await
            .unwrap();
        let options = through(&format!("http://{userinfo}{}", proxy.address()));
        for (backend, transport) in backends(&options) {
            let request = post("http://service.test:8080/path?query");
            transport.send(request).await.unwrap();
            let arrived = proxy.requests().pop().unwrap();
            assert_eq!(
                arrived.uri(),
                "http://service.test:8080/path?query",
                "{backend}"
            );
            assert_eq!(arrived.headers()["host"], "service.test:8080", "{backend}");
            let sent = arrived.headers().get("proxy-authorization");
            assert_eq!(sent.map(|value| value.to_str().unwrap()), authorization);
            let shown = format!("{transport:?} {options:?}");
            assert!(!shown.contains("canary"), "{backend}: {shown}");
        }
    }
}

#[tokio::test]
async fn tls_tunnel_hides_request_and_credentials_from_proxy() {
    let authority = Authority::new();
    let (service, address) = service(&authority).await;
    for (proxy_over_tls, userinfo) in [(false, "user:canary@"), (false, ""), (true, "user:canary@")]
    {
        let (mut connects, mut proxy) = tunnel_to(address).await;
        let mut scheme = "http";
        if proxy_over_tls {
            let protocols = ["h2", "http/1.1"];
            let config = authority.identity(&["127.0.0.1"]).server(&protocols);
            proxy = tls_in_front_of(proxy, config, Manner::Orderly).await;
            scheme = "https";
        }
        let url = format!("{scheme}://{userinfo}{proxy}").parse().unwrap();
        let options = authority.trusted().with_proxy(Proxy::Fixed(url));
        for (backend, transport) in backends(&options) {
            let mut request = post("https://service.test/");
            request
                .headers_mut()
                .insert("authorization", "TC3 signature".parse().unwrap());
            let answer = transport.send(request).await;
            assert!(answer.is_ok(), "{backend}: {answer:?}");
            let connect = soon(connects.recv()).await.unwrap().to_ascii_lowercase();
            assert!(connect.starts_with("connect service.test:443 http/1.1\r\n"));
            assert_eq!(
                connect.contains("proxy-authorization: basic dxnlcjpjyw5hcnk="),
                !userinfo.is_empty(),
                "{backend}: {connect}"
            );
            assert!(!connect.contains("tc3"), "{backend}: {connect}");
            let arrived = service.requests().pop().unwrap();
            assert_eq!(arrived.uri(), "/", "{backend}");
            assert_eq!(arrived.headers()["authorization"], "TC3 signature");
            assert!(!arrived.headers().contains_key("proxy-authorization"));
        }
    }
}

#[tokio::test]
async fn socks_proxy_resolves_the_name() {
    let authority = Authority::new();
    let (service, address) = service(&authority).await;
    for (scheme, userinfo) in [("socks5", ""), ("socks5h", "user:canary@")] {
        let (mut wanted, proxy) = socks_to(address, !userinfo.is_empty()).await;
        let url = format!("{scheme}://{userinfo}{proxy}").parse().unwrap();
        let options = authority.trusted().with_proxy(Proxy::Fixed(url));
        for (backend, transport) in backends(&options) {
            let answer = transport.send(post("https://service.test/")).await;
            assert!(answer.is_ok(), "{backend}: {answer:?}");
            assert_eq!(
                soon(wanted.recv()).await.unwrap(),
                "service.test:443",
                "{backend}"
            );
        }
    }
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test]
async fn refusing_proxy_is_a_connect_error() {
    for status in [
        "407 Proxy Authentication Required",
        "403 Forbidden",
        "502 Bad Gateway",
    ] {
        let refusal = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
        let proxy = ScriptedServer::start([Step::Read, Step::Send(refusal.into())])
            .await
            .unwrap();
        for (backend, transport) in backends(&through(&proxy.url())) {
            let answer = transport.send(post("https://service.test/")).await;
            assert_eq!(kind(&format!("{backend}, {status}"), answer), Connect);
        }
    }
}

#[tokio::test]
async fn silent_proxy_is_a_connect_timeout() {
    let proxy = ScriptedServer::start([Step::Read, Step::Hold])
        .await
        .unwrap();
    let options = through(&proxy.url()).with_connect_timeout(Duration::from_millis(200));
    for (backend, transport) in backends(&options) {
        let answer = transport.send(post("https://service.test/")).await;
        assert_eq!(kind(backend, answer), Timeout(TimeoutStage::Connect));
    }
}

#[tokio::test]
async fn unreachable_proxy_is_a_connect_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let gone = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for (backend, transport) in backends(&through(&gone)) {
        for url in ["http://service.test/", "https://service.test/"] {
            assert_eq!(kind(backend, transport.send(post(url)).await), Connect);
        }
    }
}

#[tokio::test]
async fn loopback_bypasses_proxy() {
    let proxy = ScriptedServer::start([Step::Read, Step::Hold])
        .await
        .unwrap();
    let plain = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let authority = Authority::new();
    let identity = authority.identity(&["127.0.0.1", "localhost"]);
    let config = identity.server(&["http/1.1"]);
    let over_tls = tls_in_front_of(plain.address(), config, Manner::Orderly).await;
    let url = proxy.url().parse().unwrap();
    let options = authority.trusted().with_proxy(Proxy::Fixed(url));
    for (backend, transport) in backends(&options) {
        for (scheme, address) in [("http", plain.address()), ("https", over_tls)] {
            for host in ["127.0.0.1", "localhost", "LOCALHOST"] {
                let url = format!("{scheme}://{host}:{}/", address.port());
                let answer = transport.send(post(&url)).await;
                assert!(answer.is_ok(), "{backend}, {url}: {answer:?}");
            }
        }
    }
    assert_eq!(proxy.connections(), 0);
}

#[test]
fn invalid_proxy_url_is_refused() {
    for url in [
        "",
        "http://",
        "ftp://proxy:1",
        "http://proxy/path",
        "http://a b",
        "http://:80",
        "http://127.0.0.1:",
        "http://127.0.0.1:0",
        "http://127.0.0.1:70000",
        "http://127.0.0.1:+80",
        "http://127.0.0.1:abc",
        "http://u:1@abc:abc",
        "http://[::1]:",
        "http://[::1]1:80",
        "socks5h://proxy:1080x",
    ] {
        let error = url.parse::<mps_transport::ProxyUrl>().unwrap_err();
        assert_eq!(error.option(), "proxy", "{url}");
    }
}

#[test]
fn proxy_ignored_by_backend_is_refused() {
    // Longer than a URL may be: as given, and as reqwest encodes it.
    for user in ["u".repeat(70_000), ";".repeat(30_000)] {
        let options = through(&format!("http://{user}@proxy.example:1"));
        let error = ReqwestTransport::new(&options).unwrap_err();
        assert_eq!(error.option(), "proxy");
    }
    let options = through(&format!("http://{}@proxy.example:1", "u".repeat(70_000)));
    let error = HyperTransport::new(&options).unwrap_err();
    assert_eq!(error.option(), "proxy");
}

#[tokio::test]
async fn proxy_is_read_from_environment() {
    if std::env::var_os(CHILD).is_some() {
        for (backend, transport) in backends(&TransportOptions::default()) {
            let answer = transport.send(post("http://service.test/")).await;
            assert!(answer.is_ok(), "{backend}: {answer:?}");
        }
        return;
    }
    let proxy = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let url = proxy.url();
    tokio::task::spawn_blocking(move || {
        in_environment(
            "proxy::proxy_is_read_from_environment",
            "HTTP_PROXY",
            url.as_ref(),
        );
    })
    .await
    .unwrap();
    assert_eq!(proxy.requests().len(), 2);
}

#[test]
fn unusable_proxy_variable_is_named() {
    if let Some(variable) = std::env::var_os(CHILD) {
        let options = TransportOptions::default();
        let error = ReqwestTransport::new(&options).unwrap_err();
        assert_eq!(error.option(), variable);
        let error = HyperTransport::new(&options).unwrap_err();
        assert_eq!(error.option(), variable);
        return;
    }
    let long = format!("http://{}@proxy.example:1", "u".repeat(70_000));
    for url in [
        "http://127.0.0.1:70000".into(),
        OsString::from(long),
        #[cfg(unix)]
        std::os::unix::ffi::OsStringExt::from_vec(b"http://\xff:1".to_vec()),
    ] {
        for variable in ["HTTP_PROXY", "HTTPS_PROXY"] {
            in_environment("proxy::unusable_proxy_variable_is_named", variable, &url);
        }
    }
}

/// Runs this test again in a child process whose only proxy is this variable.
fn in_environment(test: &str, variable: &str, url: &OsStr) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    for name in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_ascii_lowercase());
    }
    let output = child
        .args(["--exact", test])
        .env(CHILD, variable)
        .env_remove("REQUEST_METHOD")
        .env(variable, url)
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}");
    assert!(printed.contains("1 passed"), "{printed}");
}

/// Returns the variable in the process that [`in_environment`] starts.
const CHILD: &str = "MPS_TRANSPORT_TEST_VARIABLE";

/// `https://service.test/` and its real address.
async fn service(authority: &Authority) -> (ScriptedServer, SocketAddr) {
    let wire = ScriptedServer::start([Step::Read, Step::Echo])
        .await
        .unwrap();
    let config = authority.identity(&["service.test"]).server(&["http/1.1"]);
    let address = tls_in_front_of(wire.address(), config, Manner::Orderly).await;
    (wire, address)
}

/// A proxy whose tunnels all end at `service`. Reports the heads of the tunnel requests.
async fn tunnel_to(service: SocketAddr) -> (mpsc::UnboundedReceiver<String>, SocketAddr) {
    proxy(move |mut client, printed| async move {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(client.read_u8().await?);
        }
        let _ = printed.send(String::from_utf8(head).unwrap());
        client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await?;
        copy_bidirectional(&mut client, &mut TcpStream::connect(service).await?).await
    })
    .await
}

/// A SOCKS 5 proxy whose connections all end at `service`. Reports the requested targets.
async fn socks_to(
    service: SocketAddr,
    with_password: bool,
) -> (mpsc::UnboundedReceiver<String>, SocketAddr) {
    proxy(move |mut client, printed| async move {
        let mut greeting = [0; 2];
        client.read_exact(&mut greeting).await?;
        let mut methods = vec![0; greeting[1].into()];
        client.read_exact(&mut methods).await?;
        let method = if with_password { 2 } else { 0 };
        assert!(methods.contains(&method));
        client.write_all(&[5, method]).await?;
        if with_password {
            let mut credentials = [0; 13];
            client.read_exact(&mut credentials).await?;
            assert_eq!(&credentials, b"\x01\x04user\x06canary");
            client.write_all(&[1, 0]).await?;
        }
        let mut request = [0; 5];
        client.read_exact(&mut request).await?;
        assert_eq!(request[..4], [5, 1, 0, 3], "a connection to a name");
        let mut name = vec![0; request[4].into()];
        client.read_exact(&mut name).await?;
        let port = client.read_u16().await?;
        let _ = printed.send(format!("{}:{port}", String::from_utf8(name).unwrap()));
        client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
        copy_bidirectional(&mut client, &mut TcpStream::connect(service).await?).await
    })
    .await
}

async fn proxy<F>(
    serve: impl Fn(TcpStream, mpsc::UnboundedSender<String>) -> F + Send + 'static,
) -> (mpsc::UnboundedReceiver<String>, SocketAddr)
where
    F: Future<Output = std::io::Result<(u64, u64)>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, printed) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(serve(client, tell.clone()));
        }
    });
    (printed, address)
}
