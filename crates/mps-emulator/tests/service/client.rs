//! A minimal HTTP client on a plain socket, with its own signer.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use hmac::{Hmac, KeyInit, Mac};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};
use serde_json::{Value, json};
use sha2::Digest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A response read from the socket.
#[derive(Debug)]
pub(crate) struct ReceivedResponse {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl ReceivedResponse {
    /// Returns the members of `Response`.
    pub(crate) fn response(&self) -> Value {
        let mut envelope: Value = serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {:?}", String::from_utf8_lossy(&self.body)));
        envelope["Response"].take()
    }

    /// Returns the service's error code, or `ok`.
    pub(crate) fn code(&self) -> String {
        match self.response()["Error"]["Code"].as_str() {
            Some(code) => code.to_owned(),
            None => "ok".to_owned(),
        }
    }
}

/// A request to sign and send. Tests change single fields.
#[derive(Clone, Debug)]
pub(crate) struct SignedRequest {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) query: String,
    pub(crate) body: Vec<u8>,
    pub(crate) host: Option<String>,
    pub(crate) content_type: &'static str,
    pub(crate) action: String,
    pub(crate) version: &'static str,
    pub(crate) service: &'static str,
    pub(crate) at: SystemTime,
    pub(crate) id: String,
    pub(crate) key: String,
    pub(crate) token: Option<String>,
    /// Additional headers. A name with `+` before it is signed too.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// Required headers to leave out.
    pub(crate) without: Vec<&'static str>,
}

impl SignedRequest {
    pub(crate) fn describe(task: &str) -> Self {
        Self::post(
            "mps",
            "DescribeTaskDetail",
            "2019-06-12",
            json!({ "TaskId": task }),
        )
    }

    pub(crate) fn documented() -> Self {
        Self::describe(DOCUMENTED_TASK_ID)
    }

    pub(crate) fn post(
        service: &'static str,
        action: &str,
        version: &'static str,
        parameters: Value,
    ) -> Self {
        Self {
            method: "POST",
            path: "/",
            query: String::new(),
            body: parameters.to_string().into_bytes(),
            host: None,
            content_type: "application/json",
            action: action.into(),
            version,
            service,
            at: SystemTime::now(),
            id: SECRET_ID.into(),
            key: SECRET_KEY.into(),
            token: None,
            headers: Vec::new(),
            without: Vec::new(),
        }
    }

    pub(crate) fn get(query: &str) -> Self {
        Self {
            method: "GET",
            query: query.into(),
            body: Vec::new(),
            content_type: "application/x-www-form-urlencoded",
            ..Self::documented()
        }
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// Returns the bytes of the request with a TC3 signature.
    pub(crate) fn signed(&self, host: &str) -> Vec<u8> {
        let signed_host = self.host.as_deref().unwrap_or(host);
        let timestamp = unix(self.at);
        let mut headers: Vec<(String, String)> = vec![
            ("Host".into(), host.into()),
            ("Content-Type".into(), self.content_type.into()),
            ("X-TC-Action".into(), self.action.clone()),
            ("X-TC-Version".into(), self.version.into()),
            ("X-TC-Timestamp".into(), timestamp.to_string()),
        ];
        if let Some(token) = &self.token {
            headers.push(("X-TC-Token".into(), token.clone()));
        }
        let mut signed = BTreeMap::from([
            ("content-type".to_owned(), self.content_type.to_owned()),
            ("host".to_owned(), signed_host.to_owned()),
        ]);
        let mut unsigned_payload = false;
        for (name, value) in &self.headers {
            let (name, is_signed) = match name.strip_prefix('+') {
                Some(name) => (name, true),
                None => (*name, false),
            };
            if is_signed {
                signed.insert(name.to_lowercase(), value.to_lowercase());
            }
            unsigned_payload |= name == "X-TC-Content-SHA256";
            if !["Content-Type", "X-TC-Action"].contains(&name) {
                headers.push((name.into(), value.clone()));
            }
        }
        let payload = if unsigned_payload {
            b"UNSIGNED-PAYLOAD"
        } else {
            &self.body[..]
        };
        let names: Vec<&str> = signed.keys().map(String::as_str).collect();
        let names = names.join(";");
        let lines: String = signed.iter().map(|(k, v)| format!("{k}:{v}\n")).collect();
        let canonical = format!(
            "{}\n/\n{}\n{lines}\n{names}\n{}",
            self.method,
            self.query,
            sha256(payload)
        );
        let date = date(self.at);
        let scope = format!("{date}/{}/tc3_request", self.service);
        let text = format!(
            "TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}",
            sha256(canonical.as_bytes())
        );
        let mut key = format!("TC3{}", self.key).into_bytes();
        for part in [&date, self.service, "tc3_request", &text] {
            key = hmac::<Hmac<sha2::Sha256>>(&key, part);
        }
        let authorization = format!(
            "TC3-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={}",
            self.id,
            hex(&key)
        );
        headers.push(("Authorization".into(), authorization));
        self.bytes(headers)
    }

    /// Returns the bytes of the request with these headers.
    pub(crate) fn bytes(&self, headers: Vec<(String, String)>) -> Vec<u8> {
        let mut target = self.path.to_owned();
        if !self.query.is_empty() {
            let _ = write!(target, "?{}", self.query);
        }
        let mut text = format!("{} {target} HTTP/1.1\r\n", self.method);
        for (name, value) in headers {
            if !self.without.contains(&name.as_str()) {
                let _ = write!(text, "{name}: {value}\r\n");
            }
        }
        let _ = write!(text, "Content-Length: {}\r\n\r\n", self.body.len());
        [text.as_bytes(), &self.body].concat()
    }

    pub(crate) async fn send(&self, emulator: &Emulator) -> ReceivedResponse {
        self.send_to(emulator.addr()).await
    }

    pub(crate) async fn send_to(&self, address: SocketAddr) -> ReceivedResponse {
        let mut connection = Connection::open(address).await;
        connection.write(&self.signed(&address.to_string())).await;
        connection.answer().await.expect("an answer")
    }
}

/// Calls the control API. Returns the HTTP status and the body.
pub(crate) async fn control(
    emulator: &Emulator,
    method: &str,
    path: &str,
    body: Option<Value>,
) -> (u16, Value) {
    let headers = [("Host", emulator.addr().to_string())];
    let answer = control_with(emulator, method, path, body, &headers).await;
    let body = serde_json::from_slice(&answer.body)
        .unwrap_or_else(|error| panic!("{error}: {:?}", String::from_utf8_lossy(&answer.body)));
    (answer.status, body)
}

/// Calls the control API with these headers.
pub(crate) async fn control_with(
    emulator: &Emulator,
    method: &str,
    path: &str,
    body: Option<Value>,
    headers: &[(&str, String)],
) -> ReceivedResponse {
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    let mut text = format!("{method} /_emulator{path} HTTP/1.1\r\n");
    for (name, value) in headers {
        let _ = write!(text, "{name}: {value}\r\n");
    }
    let _ = write!(text, "Content-Length: {}\r\n\r\n{body}", body.len());
    let mut connection = Connection::open(emulator.addr()).await;
    connection.write(text.as_bytes()).await;
    connection.answer().await.expect("an answer")
}

/// Signs `pairs` with the older signature and returns the query or form.
pub(crate) fn sign_v1(
    method: &str,
    host: &str,
    key: &str,
    sha256: bool,
    pairs: &[(&str, &str)],
) -> String {
    let sorted: BTreeMap<_, _> = pairs.iter().copied().collect();
    let text: Vec<String> = sorted.iter().map(|(k, v)| format!("{k}={v}")).collect();
    let text = format!("{method}{host}/?{}", text.join("&"));
    let digest = match sha256 {
        true => hmac::<Hmac<sha2::Sha256>>(key.as_bytes(), &text),
        false => hmac::<Hmac<sha1::Sha1>>(key.as_bytes(), &text),
    };
    let signature = base64::engine::general_purpose::STANDARD.encode(digest);
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .append_pair("Signature", &signature)
        .finish()
}

/// A connection for one or more requests.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: TcpStream,
    pending: Vec<u8>,
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> Self {
        Self {
            stream: TcpStream::connect(address).await.expect("a connection"),
            pending: Vec::new(),
        }
    }

    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        // A server that refuses a request may close before it has read everything.
        let _ = self.stream.write_all(bytes).await;
    }

    /// Reads one response. Fails with the bytes so far and the end of the connection.
    pub(crate) async fn answer(&mut self) -> Result<ReceivedResponse, (Vec<u8>, End)> {
        loop {
            if let Some(answer) = self.take_answer() {
                return Ok(answer);
            }
            if let Err(end) = self.more().await {
                return Err((std::mem::take(&mut self.pending), end));
            }
        }
    }

    /// Reads to the end of the connection.
    pub(crate) async fn rest(&mut self) -> (Vec<u8>, End) {
        loop {
            if let Err(end) = self.more().await {
                return (std::mem::take(&mut self.pending), end);
            }
        }
    }

    async fn more(&mut self) -> Result<(), End> {
        let mut chunk = [0; 16 * 1024];
        let read = self.stream.read(&mut chunk);
        match tokio::time::timeout(Duration::from_secs(10), read).await {
            Err(_) => Err(End::Silence),
            Ok(Err(_)) => Err(End::Reset),
            Ok(Ok(0)) => Err(End::Closed),
            Ok(Ok(length)) => {
                self.pending.extend_from_slice(&chunk[..length]);
                Ok(())
            }
        }
    }

    fn take_answer(&mut self) -> Option<ReceivedResponse> {
        let head = self
            .pending
            .windows(4)
            .position(|four| four == b"\r\n\r\n")?;
        let text = String::from_utf8(self.pending[..head].to_vec()).expect("a head in ASCII");
        let mut lines = text.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().expect("a status");
        let headers: BTreeMap<String, String> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let length: usize = headers.get("content-length")?.parse().expect("a length");
        let end = head + 4 + length;
        if self.pending.len() < end {
            return None;
        }
        let body = self.pending[head + 4..end].to_vec();
        self.pending.drain(..end);
        Some(ReceivedResponse {
            status,
            headers,
            body,
        })
    }
}

/// End of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Closed,
    Reset,
    Silence,
}

pub(crate) fn unix(at: SystemTime) -> u64 {
    at.duration_since(UNIX_EPOCH)
        .expect("a time since 1970")
        .as_secs()
}

/// Returns the UTC date, such as `2019-02-25`.
fn date(at: SystemTime) -> String {
    let mut text = humantime::format_rfc3339_seconds(at).to_string();
    text.truncate("2019-02-25".len());
    text
}

fn hmac<M: Mac + KeyInit>(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("a key of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn sha256(bytes: &[u8]) -> String {
    hex(&sha2::Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}
