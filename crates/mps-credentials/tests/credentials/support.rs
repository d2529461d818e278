//! Shared helpers: a fake machine, a fake network and a paused clock.

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use mockall::mock;
use mps_credentials::{Context, Credentials, CredentialsError, CredentialsErrorKind};
use mps_sign::Credential;
use mps_transport::test_util::PausedClock;
use mps_transport::{Transport, TransportError, TransportErrorKind};
use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tempfile::TempDir;

mock! {
    #[derive(Debug)]
    pub(crate) Http {}

    #[async_trait]
    impl Transport for Http {
        async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError>;
    }
}

/// Wall clock time at the start of a test, in seconds since 1970.
pub(crate) const START: u64 = 1_700_000_000;

/// Returns the wall clock time this many seconds after the start of the test.
pub(crate) fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(START + seconds)
}

/// Creates a clock under tokio's paused time that starts at [`START`].
pub(crate) fn paused_clock() -> Arc<PausedClock> {
    Arc::new(PausedClock::new(at(0)))
}

/// A machine without variables and files, and with an unreachable network.
pub(crate) struct Machine {
    pub(crate) folder: TempDir,
    variables: Vec<(String, String)>,
    network: Arc<dyn Transport>,
}

impl Machine {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            variables: Vec::new(),
            network: Arc::new(network([])),
        }
    }

    pub(crate) fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Adds a file. `path` is relative to the home directory.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        write(&self.folder.path().join("user").join(path), text.as_ref());
        self
    }

    pub(crate) fn system_file(self, text: &str) -> Self {
        write(&self.folder.path().join("system"), text.as_bytes());
        self
    }

    pub(crate) fn network(mut self, network: impl Transport) -> Self {
        self.network = Arc::new(network);
        self
    }

    pub(crate) fn home(&self, path: &str) -> String {
        let path = self.folder.path().join("user").join(path);
        path.to_str().unwrap().into()
    }

    pub(crate) fn context(&self) -> Context {
        Context::new(Arc::clone(&self.network), paused_clock())
            .with_environment(self.variables.clone())
            .with_home(self.folder.path().join("user"))
            .with_system_file(self.folder.path().join("system"))
    }

    pub(crate) async fn current(
        &self,
        credentials: Credentials,
    ) -> Result<Arc<Credential>, CredentialsError> {
        credentials.bind(&self.context()).current().await
    }

    /// Returns kind and text of the error of `credentials`, without the folder of the machine.
    pub(crate) async fn error(&self, credentials: Credentials) -> (CredentialsErrorKind, String) {
        let error = self.current(credentials).await.unwrap_err();
        let folder = self.folder.path().to_str().unwrap();
        (error.kind(), error.to_string().replace(folder, ""))
    }
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// A network that returns these responses in order, and then a DNS error.
pub(crate) fn network(
    answers: impl IntoIterator<Item = Result<Response<Bytes>, TransportErrorKind>>,
) -> MockHttp {
    recording_network(answers).0
}

pub(crate) type Requests = Arc<Mutex<Vec<Request<Bytes>>>>;

/// The same, with the recorded requests.
pub(crate) fn recording_network(
    answers: impl IntoIterator<Item = Result<Response<Bytes>, TransportErrorKind>>,
) -> (MockHttp, Requests) {
    let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
    let requests = Requests::default();
    let record = Arc::clone(&requests);
    let mut http = MockHttp::new();
    http.expect_send().returning(move |request| {
        record.lock().unwrap().push(request);
        let answer = answers.lock().unwrap().pop_front();
        answer
            .unwrap_or(Err(TransportErrorKind::Dns))
            .map_err(TransportError::new)
    });
    (http, requests)
}

pub(crate) fn answer(
    status: u16,
    body: impl Into<String>,
) -> Result<Response<Bytes>, TransportErrorKind> {
    let response = Response::builder().status(status);
    Ok(response.body(Bytes::from(body.into())).unwrap())
}

/// A response of the security token service. The credential expires this many seconds after the
/// start of the test.
pub(crate) fn sts_keys(seconds: u64) -> Result<Response<Bytes>, TransportErrorKind> {
    let end = START + seconds;
    answer(
        200,
        format!(
            r#"{{"Response":{{"Credentials":{{"Token":"canary-sts-token","TmpSecretId":"AKIDsts","TmpSecretKey":"canary-sts-key"}},
            "ExpiredTime":{end},"Expiration":"2023-11-15T00:13:20Z","RequestId":"request-1"}}}}"#
        ),
    )
}

pub(crate) fn header<'a>(request: &'a Request<Bytes>, name: &str) -> &'a str {
    request.headers()[name].to_str().unwrap()
}

pub(crate) fn body(request: &Request<Bytes>) -> serde_json::Value {
    serde_json::from_slice(request.body()).unwrap()
}
