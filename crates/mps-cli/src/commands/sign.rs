//! `mps sign`: shows how a request is signed, stage by stage, and sends nothing.

use crate::arguments::{Common, Connection};
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::read_bytes;
use crate::interrupt::run_blocking;
use crate::output::{Format, Output, Selection};
use crate::token_mask::{mask_token_header, mask_token_in_body};
use clap::{Args, ValueEnum, value_parser};
use mps_credentials::{Context, Credentials, CredentialsErrorKind};
use mps_describe::Endpoint;
use mps_sign::{Credential, SignableRequest, Signer, canonical_query, v1};
use mps_transport::{Clock, TokioClock};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::num::NonZeroU64;
use std::time::{Duration, SystemTime};

/// Show the signing of a request, stage by stage
///
/// Compare the stages with those of another program, or put them into a support ticket. No stage
/// holds the secret key. The session token is masked where a request carries it: in the header
/// X-TC-Token, in the parameter Token of a query or form, and in members of a JSON body that are
/// named Token.
///
/// Nothing is sent. The keys come from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and
/// TENCENTCLOUD_TOKEN, as they are even where a role is set beside them, or from --profile; with
/// --emulator they are those of the service's documentation.
///
/// With --output json the stages are the members hashed_payload, canonical_request,
/// hashed_canonical_request, credential_scope, string_to_sign, signature and authorization. The
/// older method has only string_to_sign and signature of these, the others are null; it adds
/// encoded, the query or the form to send.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps sign --emulator --task-id 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0
  mps sign --method GET --service cvm --host cvm.tencentcloudapi.com --query 'Limit=10&Offset=0' --timestamp 1539084154")]
pub(crate) struct Sign {
    /// The HTTP method
    #[arg(
        long,
        value_name = "METHOD",
        default_value = "POST",
        ignore_case = true
    )]
    method: Method,

    /// The product that is called, whatever the host
    #[arg(long, value_name = "NAME", default_value = "mps")]
    service: String,

    /// The value of the Host header [default: that of --endpoint, else mps.tencentcloudapi.com]
    #[arg(long, value_name = "HOST")]
    host: Option<String>,

    /// What follows `?` in the URL of a GET, exactly as it is sent; with --v1, the parameters, of
    /// which a Signature is left out
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,

    /// The value of the Content-Type header [default: application/json; of a GET
    /// application/x-www-form-urlencoded]
    #[arg(long, value_name = "TYPE", conflicts_with = "v1")]
    content_type: Option<String>,

    /// When it is sent, in seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS", value_parser = value_parser!(u64).range(..YEAR_10000))]
    timestamp: Option<u64>,

    /// The file that holds the body, `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["task_id", "v1"])]
    body: Option<String>,

    /// A header to sign besides Content-Type and Host
    #[arg(long, value_name = "NAME: VALUE", conflicts_with = "v1")]
    header: Vec<String>,

    /// Leave the body out of the signature
    #[arg(long, conflicts_with = "v1")]
    unsigned_payload: bool,

    /// Sign by the older method, over the parameters
    #[arg(long, value_name = "ALGORITHM")]
    v1: Option<Algorithm>,

    /// With --v1, the number that tells requests of the same time apart [default: random]
    #[arg(long, value_name = "NUMBER", requires = "v1")]
    nonce: Option<NonZeroU64>,

    /// Sign the request that describes this task
    #[arg(long, value_name = "ID", conflicts_with = "query")]
    task_id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Method {
    #[value(name = "GET")]
    Get,
    #[value(name = "POST")]
    Post,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Algorithm {
    Sha1,
    Sha256,
}

/// The stages that every JSON of this command has a member for, in their order.
const TC3_STAGES: [&str; 7] = [
    "hashed_payload",
    "canonical_request",
    "hashed_canonical_request",
    "credential_scope",
    "string_to_sign",
    "signature",
    "authorization",
];

/// The signed date has four digits for its year.
const YEAR_10000: u64 = 253_402_300_800;

/// What keys are made of in the environment; the variables of a role beside them are left out.
const CREDENTIAL_VARIABLES: [&str; 4] = [
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_SECRET_KEY",
    "TENCENTCLOUD_TOKEN",
    "TENCENTCLOUD_SESSION_TOKEN",
];

const ACTION: &str = "DescribeTaskDetail";
const VERSION: &str = "2019-06-12";

impl Sign {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Table, &Selection::default())?;
        let connection = &common.connection;
        self.check()?;
        let endpoint = connection.endpoint()?;
        let region = connection.region()?;
        let credentials = credentials(connection)?.current().await.map_err(|error| {
            match &connection.profile {
                Some(_) if error.kind() != CredentialsErrorKind::NotSet => {
                    CliError::usage("the keys of the --profile cannot be used here")
                        .caused_by(error)
                        .with_advice("nothing is sent, not even for the keys of a role: put the keys to sign with into the environment")
                }
                _ => CliError::from(error)
                    .with_advice("--emulator takes the keys of the service's documentation"),
            }
        })?;
        let body = match self.body.clone() {
            Some(file) => Some(run_blocking(move || read_bytes(&file)).await?),
            None => None,
        };
        let headers = self.headers()?;
        let host = self.host(endpoint)?;
        let stages = match self.v1 {
            None => self.explain(body, &headers, &credentials, &host)?,
            Some(algorithm) => self.explain_v1(algorithm, &credentials, &host, region)?,
        };
        match output.format {
            Format::Table => {
                let sections = stages
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| stage_text(name, value));
                output.text(&sections.collect::<Vec<_>>().join("\n"))?;
            }
            Format::Json | Format::Ndjson => output.value(&stages)?,
        }
        Ok(Exit::Success)
    }

    /// What no request can hold is refused; it is not repeated, as it may be a token.
    fn check(&self) -> Result<(), CliError> {
        let texts = [
            ("--service", Some(&self.service)),
            ("--query", self.query.as_ref()),
            ("--content-type", self.content_type.as_ref()),
            ("--task-id", self.task_id.as_ref()),
        ];
        let headers = self.header.iter().map(|text| ("--header", Some(text)));
        for (option, text) in texts.into_iter().chain(headers) {
            let Some(text) = text else { continue };
            if text.trim().is_empty() && option != "--query" {
                return Err(CliError::usage(format!("{option} is empty")));
            }
            if text.contains(char::is_control) {
                return Err(CliError::usage(format!(
                    "{option} holds a control character, such as a line break"
                )));
            }
        }
        // The older method encodes its parameters itself.
        let as_sent = self.query.as_ref().filter(|_| self.v1.is_none());
        let is_sent = |c: char| c.is_ascii_graphic() && c != '#';
        if as_sent.is_some_and(|query| !query.chars().all(is_sent)) {
            return Err(CliError::usage(
                "--query holds what no URL holds as it is: a blank, `#` or a character beyond ASCII",
            )
            .with_advice("percent-encode it, as %20, %23 or %E4%BD%A0"));
        }
        Ok(())
    }

    /// The headers to sign besides Content-Type and Host, as names and values.
    fn headers(&self) -> Result<Vec<(&str, &str)>, CliError> {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let parsed = self.header.iter().map(|text| {
            let (name, value) = text
                .split_once(':')
                .ok_or_else(|| CliError::usage("--header is written as `name: value`"))?;
            let (name, value) = (name.trim(), value.trim());
            if name.is_empty() || !name.bytes().all(is_token) {
                return Err(CliError::usage(
                    "the name of a --header is letters, digits and `-`",
                ));
            }
            let option = format!("--{}", name.to_ascii_lowercase());
            match option.as_str() {
                "--host" | "--content-type" => Err(CliError::usage(format!(
                    "--header does not set {name}: {option} does"
                ))),
                _ => Ok((name, value)),
            }
        });
        parsed.collect()
    }

    /// The stages of TC3-HMAC-SHA256.
    fn explain(
        &self,
        body: Option<Vec<u8>>,
        given: &[(&str, &str)],
        credentials: &Credential,
        host: &str,
    ) -> Result<Map<String, Value>, CliError> {
        let (query, body) = self.payload(body)?;
        let mut request = match self.method {
            Method::Get => SignableRequest::get(&self.service, host, &query),
            Method::Post => SignableRequest::post_json(&self.service, host, &body),
        };
        let default_type = match self.method {
            Method::Get => "application/x-www-form-urlencoded",
            Method::Post => "application/json",
        };
        let content_type = self.content_type.as_deref().map_or(default_type, str::trim);
        request = request.with_content_type(content_type);
        for (name, value) in given {
            request = request.with_header(name, value);
        }
        if self.unsigned_payload {
            request = request.with_unsigned_payload();
        }
        let signing_time = signing_time(self.timestamp);
        let signer = Signer::new(credentials.clone());
        let explanation = signer.explain(&request, signing_time);
        let mut stages: Map<String, Value> = explanation
            .stages()
            .map(|(name, text)| (name.to_owned(), json!(text)))
            .collect();
        let mut headers = Map::new();
        headers.insert("Host".into(), json!(host));
        headers.insert("Content-Type".into(), json!(content_type));
        for (name, value) in given {
            insert_header(&mut headers, name, value)?;
        }
        for (name, value) in signer.sign(&request, signing_time).iter() {
            insert_header(&mut headers, name, value)?;
        }
        mask_token_header(&mut headers);
        stages.insert("headers".into(), headers.into());
        if self.method == Method::Post {
            let body = mask_token_in_body(&String::from_utf8_lossy(&body));
            stages.insert("body".into(), json!(body));
        }
        Ok(stages)
    }

    /// The stages of the older signature.
    fn explain_v1(
        &self,
        algorithm: Algorithm,
        credentials: &Credential,
        host: &str,
        region: Option<&str>,
    ) -> Result<Map<String, Value>, CliError> {
        let mut given = V1Request {
            request: match self.method {
                Method::Get => v1::Request::get(host),
                Method::Post => v1::Request::post_form(host),
            },
            nonce: self.nonce,
            timestamp: self.timestamp,
            algorithm: None,
        };
        match (&self.query, &self.task_id) {
            (Some(query), _) => {
                for (name, value) in form_urlencoded::parse(query.as_bytes()) {
                    given = given.with(name, value, credentials)?;
                }
            }
            (None, Some(id)) => {
                given.request = given
                    .request
                    .with_parameter("Action", ACTION)
                    .with_parameter("Version", VERSION)
                    .with_parameter("TaskId", id);
                if let Some(region) = region {
                    given.request = given.request.with_parameter("Region", region);
                }
            }
            (None, None) => return Err(nothing_to_sign("--query")),
        }
        let request = match (algorithm, given.algorithm.as_deref()) {
            (Algorithm::Sha256, None | Some("HmacSHA256")) => {
                given.request.with_algorithm(v1::Algorithm::HmacSha256)
            }
            // The service takes SHA-1 where no algorithm is named.
            (Algorithm::Sha1, None) => given.request,
            (Algorithm::Sha1, Some("HmacSHA1")) => {
                given.request.with_algorithm(v1::Algorithm::HmacSha1)
            }
            (_, Some(other)) => {
                return Err(CliError::usage(format!(
                    "--v1 and SignatureMethod={other} of the query contradict each other"
                )));
            }
        };
        let nonce = given
            .nonce
            .map_or_else(|| fastrand::u64(1..1 << 31), NonZeroU64::get);
        let explanation = v1::explain(credentials, &request, nonce, signing_time(given.timestamp));
        let absent = TC3_STAGES.map(|name| (name.to_owned(), Value::Null));
        let stages = explanation.stages();
        Ok(absent
            .into_iter()
            .chain(stages.map(|(name, text)| (name.to_owned(), json!(text))))
            .collect())
    }

    fn host(&self, endpoint: Endpoint) -> Result<String, CliError> {
        let endpoint = match &self.host {
            None => endpoint,
            // The slash keeps one of the user's from being taken for it.
            Some(host) => Endpoint::custom(&format!("https://{host}/")).map_err(|error| {
                CliError::usage("--host is not what a Host header holds").caused_by(error)
            })?,
        };
        Ok(endpoint.host().to_owned())
    }

    /// The query of a GET or the body of a POST.
    fn payload(&self, body: Option<Vec<u8>>) -> Result<(String, Vec<u8>), CliError> {
        match (self.method, &self.query, body, &self.task_id) {
            (Method::Get, _, Some(_), _) => Err(CliError::usage("a GET has no --body")),
            (Method::Get, Some(query), ..) => Ok((query.clone(), Vec::new())),
            (Method::Get, None, _, Some(id)) => {
                Ok((canonical_query([("TaskId", id.as_str())]), Vec::new()))
            }
            (Method::Get, None, _, None) => Err(nothing_to_sign("--query")),
            (Method::Post, Some(_), ..) => Err(CliError::usage(
                "a POST has no --query: its parameters are in its body",
            )),
            (Method::Post, None, Some(body), _) => Ok((String::new(), body)),
            (Method::Post, None, None, Some(id)) => {
                let body = json!({ "TaskId": id }).to_string();
                Ok((String::new(), body.into_bytes()))
            }
            (Method::Post, None, None, None) => Err(nothing_to_sign("--body")),
        }
    }
}

/// The parts of a request for the older signature, collected from options and query.
struct V1Request<'a> {
    request: v1::Request<'a>,
    nonce: Option<NonZeroU64>,
    timestamp: Option<u64>,
    /// As `SignatureMethod` names it.
    algorithm: Option<String>,
}

impl V1Request<'_> {
    /// Adds a parameter of the query. What signing sets must not contradict the options or the
    /// keys.
    fn with(
        mut self,
        name: Cow<'_, str>,
        value: Cow<'_, str>,
        credentials: &Credential,
    ) -> Result<Self, CliError> {
        match &*name {
            "Nonce" => {
                let number = value.parse().map_err(|_| {
                    CliError::usage("Nonce of the --query is not a positive integer")
                })?;
                set_once(&mut self.nonce, number, "Nonce", "--nonce")?;
            }
            "Timestamp" => {
                let seconds = value
                    .parse()
                    .ok()
                    .filter(|signing_time| *signing_time < YEAR_10000);
                let seconds = seconds.ok_or_else(|| {
                    CliError::usage("Timestamp of the --query is no number of seconds since 1970")
                })?;
                set_once(&mut self.timestamp, seconds, "Timestamp", "--timestamp")?;
            }
            "SecretId" if value == credentials.secret_id() => {}
            "Token" if Some(&*value) == credentials.token() => {}
            "SecretId" | "Token" => {
                return Err(CliError::usage(format!(
                    "{name} of the --query is not that of the keys"
                ))
                .with_advice("leave it out: the keys to sign with give it"));
            }
            "SignatureMethod" => self.algorithm = Some(value.into_owned()),
            // A Signature is left out by signing: it is what comes out.
            _ => {
                self.request = self
                    .request
                    .with_parameter(name.into_owned(), value.into_owned());
            }
        }
        Ok(self)
    }
}

fn signing_time(timestamp: Option<u64>) -> SystemTime {
    match timestamp {
        Some(seconds) => SystemTime::UNIX_EPOCH + Duration::from_secs(seconds),
        None => TokioClock::new().now(),
    }
}

/// Takes what the query gives to a parameter. An option, or the query before, must not give another
/// value.
fn set_once<T: PartialEq>(
    agreed: &mut Option<T>,
    given: T,
    name: &str,
    option: &str,
) -> Result<(), CliError> {
    match agreed {
        Some(other) if *other != given => Err(CliError::usage(format!(
            "{name} is in the --query twice, or {option} contradicts it"
        ))),
        _ => {
            *agreed = Some(given);
            Ok(())
        }
    }
}

/// The keys of the environment as they are, even beside a role, or those of the profile that is
/// named.
fn credentials(connection: &Connection) -> Result<Credentials, CliError> {
    if connection.emulator || connection.profile.is_some() {
        // Bound to no transport, they ask nobody.
        return Ok(connection.credentials());
    }
    let mut variables = Vec::new();
    for name in CREDENTIAL_VARIABLES {
        let Some(value) = std::env::var_os(name) else {
            continue;
        };
        let value = value.into_string();
        let value = value.map_err(|_| CliError::usage(format!("{name} is not UTF-8")))?;
        variables.push((name, value));
    }
    let context = Context::offline().with_environment(variables);
    Ok(Credentials::environment().bind(&context))
}

/// Adds a header, once whatever the case of its name.
fn insert_header(
    headers: &mut Map<String, Value>,
    name: &str,
    value: &str,
) -> Result<(), CliError> {
    let known = headers
        .keys()
        .find(|known| known.eq_ignore_ascii_case(name));
    let name = known.map_or(name, String::as_str).to_owned();
    let message = format!("--header {name} is given twice, or contradicts what signing sets");
    match headers.insert(name, json!(value)) {
        Some(other) if other != value => Err(CliError::usage(message)),
        _ => Ok(()),
    }
}

fn nothing_to_sign(option: &str) -> CliError {
    CliError::usage("there is nothing to sign").with_advice(format!(
        "give --task-id ID, or {option} for another request"
    ))
}

/// A stage under its name.
fn stage_text(name: &str, value: &Value) -> String {
    match value {
        Value::String(text) => format!("{name}:\n{text}\n"),
        Value::Object(members) => {
            let lines = members
                .iter()
                .map(|(name, value)| format!("{name}: {}\n", value.as_str().unwrap_or_default()));
            format!("{name}:\n{}", lines.collect::<String>())
        }
        other => format!("{name}:\n{other}\n"),
    }
}
