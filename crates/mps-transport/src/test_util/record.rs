//! Records exchanges to a file and reads them back.

use crate::error::{TimeoutStage, TransportError, TransportErrorKind};
use crate::test_util::redact::Redactor;
use crate::transport::Transport;
use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Writes every exchange without its secrets to a file, for
/// [`Replay::from_file`](super::Replay::from_file).
///
/// The file contains one exchange per line, as JSON. These parts are replaced by `REMOVED`:
///
/// * the headers `Authorization`, `Proxy-Authorization`, `X-TC-Token`, `Cookie` and `Set-Cookie`,
///   and copies of their values elsewhere;
/// * secret members of a JSON body, fields of a form and parameters of a query, at any depth. This
///   includes URLs and JSON inside a string. Their names mark them: `TmpSecretKey`, `Token`,
///   `password`, `pwd`, `passphrase`, `credential`, `SAMLAssertion`, `sessionid`, `SessionKey`,
///   `q-signature`, ...
/// * userinfo in URLs, and PEM blocks;
/// * a whole body that mentions such a name and is neither JSON nor a form.
///
/// A JSON body with such a name is serialized again, which may reorder its members.
///
/// On Unix only the user can read and write the file (mode 0600), because these rules cannot know
/// every secret.
///
/// ```no_run
/// use mps_transport::test_util::{Record, Replay};
/// use mps_transport::{ReqwestTransport, TransportOptions};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = ReqwestTransport::new(&TransportOptions::default())?;
/// let transport = Record::new(transport, "exchanges.ndjson")?;
/// // ... use it, then in tests:
/// let transport = Replay::from_file("exchanges.ndjson")?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Record<T> {
    inner: T,
    file: Mutex<File>,
}

impl<T> Record<T> {
    /// Records the exchanges of `inner` to a new file. Replaces an existing file at `path`.
    ///
    /// # Errors
    ///
    /// If the file cannot be created.
    pub fn new(inner: T, path: impl AsRef<Path>) -> io::Result<Self> {
        Ok(Self {
            inner,
            file: Mutex::new(create_private(path.as_ref())?),
        })
    }

    fn write(&self, exchange: &Value) -> io::Result<()> {
        let line = format!("{exchange}\n");
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(line.as_bytes())
    }
}

/// Creates or empties a file that only the user can read and write, as far as the system knows
/// modes.
fn create_private(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    // The mode above is for a new file only.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

#[async_trait]
impl<T: Transport> Transport for Record<T> {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let redactor = Redactor::for_request(request.headers());
        let sent = json!({
            "method": request.method().as_str(),
            "uri": redactor.uri(&request.uri().to_string()),
            "headers": headers_value(&redactor, request.headers()),
            "body": body_value(&redactor, request.headers(), request.body()),
        });
        let answer = self.inner.send(request).await;
        let exchange = match &answer {
            Ok(answer) => json!({
                "request": sent,
                "answer": {
                    "status": answer.status().as_u16(),
                    "headers": headers_value(&redactor, answer.headers()),
                    "body": body_value(&redactor, answer.headers(), answer.body()),
                },
            }),
            Err(error) => json!({ "request": sent, "error": error_name(error.kind()) }),
        };
        self.write(&exchange)
            .map_err(|error| TransportError::with_source(TransportErrorKind::Other, error))?;
        answer
    }
}

fn headers_value(redactor: &Redactor, headers: &HeaderMap) -> Value {
    headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            json!([name.as_str(), redactor.header(name, &value)])
        })
        .collect()
}

/// Encodes text as a string, and other bytes as an array unless they contain a secret.
fn body_value(redactor: &Redactor, headers: &HeaderMap, body: &Bytes) -> Value {
    let text = String::from_utf8_lossy(body);
    let clean = redactor.body(headers, &text);
    if matches!(text, Cow::Owned(_)) && clean == text {
        body.iter().copied().collect()
    } else {
        clean.into()
    }
}

/// Reads the responses of a recording, in the order of its lines.
pub(super) fn read_recording(
    path: &Path,
) -> Result<Vec<Result<Response<Bytes>, TransportError>>, RecordingError> {
    let text = std::fs::read_to_string(path).map_err(|error| RecordingError {
        line: None,
        source: error.into(),
    })?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| {
            read_exchange(line).map_err(|source| RecordingError {
                line: Some(index + 1),
                source,
            })
        })
        .collect()
}

type BoxError = Box<dyn StdError + Send + Sync>;

fn read_exchange(line: &str) -> Result<Result<Response<Bytes>, TransportError>, BoxError> {
    let exchange: Map<String, Value> = serde_json::from_str(line)?;
    if let Some(error) = exchange.get("error") {
        let kind = error.as_str().and_then(error_kind).ok_or("unknown error")?;
        return Ok(Err(TransportError::new(kind)));
    }
    let answer = exchange.get("answer").ok_or("neither answer nor error")?;
    let status = answer["status"]
        .as_u64()
        .and_then(|s| u16::try_from(s).ok());
    let mut response = Response::new(read_body(&answer["body"])?);
    *response.status_mut() = StatusCode::from_u16(status.ok_or("no status")?)?;
    for header in answer["headers"].as_array().into_iter().flatten() {
        let (Some(name), Some(value)) = (header[0].as_str(), header[1].as_str()) else {
            return Err("a header is a name and a value".into());
        };
        response
            .headers_mut()
            .append(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
    }
    Ok(Ok(response))
}

fn read_body(body: &Value) -> Result<Bytes, BoxError> {
    match body {
        Value::String(text) => Ok(text.clone().into()),
        Value::Array(bytes) => bytes
            .iter()
            .map(|byte| byte.as_u64().and_then(|byte| u8::try_from(byte).ok()))
            .collect::<Option<Vec<u8>>>()
            .map(Bytes::from)
            .ok_or_else(|| "a body is text or an array of bytes".into()),
        _ => Err("no body".into()),
    }
}

const ERROR_NAMES: [(&str, TransportErrorKind); 10] = [
    ("dns", TransportErrorKind::Dns),
    ("connect", TransportErrorKind::Connect),
    ("tls", TransportErrorKind::Tls),
    (
        "connect timeout",
        TransportErrorKind::Timeout(TimeoutStage::Connect),
    ),
    (
        "first byte timeout",
        TransportErrorKind::Timeout(TimeoutStage::FirstByte),
    ),
    (
        "total timeout",
        TransportErrorKind::Timeout(TimeoutStage::Total),
    ),
    ("reset", TransportErrorKind::Reset),
    ("body", TransportErrorKind::Body),
    ("too large", TransportErrorKind::TooLarge),
    ("other", TransportErrorKind::Other),
];

fn error_name(kind: TransportErrorKind) -> &'static str {
    let known = ERROR_NAMES.iter().find(|(_, known)| *known == kind);
    known.map_or("other", |(name, _)| name)
}

fn error_kind(name: &str) -> Option<TransportErrorKind> {
    let known = ERROR_NAMES.iter().find(|(known, _)| *known == name);
    known.map(|(_, kind)| *kind)
}

/// Error of reading a recording.
#[derive(Debug)]
pub struct RecordingError {
    line: Option<usize>,
    source: BoxError,
}

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line} of the recording is not an exchange"),
            None => f.write_str("the recording could not be read"),
        }
    }
}

impl StdError for RecordingError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
