//! `mps sign`: prints each stage of the signature of a request. Sends nothing.

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

/// Show each stage of the signature of a request
///
/// Compare the stages with those of another program, or put them into a support ticket. No stage
/// holds the secret key. The session token is masked in the header X-TC-Token, and in parameters
/// and JSON members named Token.
///
/// Nothing is sent. The credentials come from TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and
/// TENCENTCLOUD_TOKEN, even if a role is set up as well, or from --profile. With --emulator they
/// are those of the service's documentation.
///
/// With --output json the stages are the members hashed_payload, canonical_request,
/// hashed_canonical_request, credential_scope, string_to_sign, signature and authorization. With
/// --v1 only string_to_sign and signature are set, the others are null. The member encoded is
/// added, the query or form to send.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps sign --emulator --task-id 2600000000-WorkflowTask-0123456789abcdef0123456789abcdeft0
  mps sign --method GET --service cvm --host cvm.tencentcloudapi.com --query 'Limit=10&Offset=0' --timestamp 1539084154")]
pub(crate) struct Sign {
    /// HTTP method
    #[arg(
        long,
        value_name = "METHOD",
        default_value = "POST",
        ignore_case = true
    )]
    method: Method,

    /// Product to call, whatever the host
    #[arg(long, value_name = "NAME", default_value = "mps")]
    service: String,

    /// Value of the Host header [default: host of --endpoint, else mps.tencentcloudapi.com]
    #[arg(long, value_name = "HOST")]
    host: Option<String>,

    /// Query of a GET, exactly as it is sent after `?`; with --v1, the parameters, from which a
    /// Signature is left out
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,

    /// Value of the Content-Type header [default: application/json, or for a GET
    /// application/x-www-form-urlencoded]
    #[arg(long, value_name = "TYPE", conflicts_with = "v1")]
    content_type: Option<String>,

    /// Time of the request, in seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS", value_parser = value_parser!(u64).range(..YEAR_10000))]
    timestamp: Option<u64>,

    /// File with the body, or `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["task_id", "v1"])]
    body: Option<String>,

    /// Header to sign besides Content-Type and Host
    #[arg(long, value_name = "NAME: VALUE", conflicts_with = "v1")]
    header: Vec<String>,

    /// Leave the body out of the signature
    #[arg(long, conflicts_with = "v1")]
    unsigned_payload: bool,

    /// Sign with the older method, over the parameters
    #[arg(long, value_name = "ALGORITHM")]
    v1: Option<Algorithm>,

    /// With --v1, the number that distinguishes requests of the same time [default: random]
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

/// Stages in order. JSON has a member for each of them, with --v1 as well.
const TC3_STAGES: [&str; 7] = [
    "hashed_payload",
    "canonical_request",
    "hashed_canonical_request",
    "credential_scope",
    "string_to_sign",
    "signature",
    "authorization",
];

/// First second of the year 10000, the limit of a timestamp. The signed date has four digits for
/// the year.
const YEAR_10000: u64 = 253_402_300_800;

/// Variables of the credentials. Variables of a role are left out, because a role needs a request.
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
                    CliError::usage("The credentials of the --profile cannot be used here.")
                        .caused_by(error)
                        .with_advice("Put the credentials into the environment. This command sends nothing, not even for a role.")
                }
                _ => CliError::from(error)
                    .with_advice("Use --emulator for the credentials of the service's documentation."),
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

    /// Refuses text that no request can hold. Errors do not repeat it, because it may be a token.
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
                return Err(CliError::usage(format!("The value of {option} is empty.")));
            }
            if text.contains(char::is_control) {
                return Err(CliError::usage(format!(
                    "The value of {option} holds a control character, such as a line break."
                )));
            }
        }
        // Skip this check with --v1, because that method encodes its parameters.
        let as_sent = self.query.as_ref().filter(|_| self.v1.is_none());
        let is_sent = |c: char| c.is_ascii_graphic() && c != '#';
        if as_sent.is_some_and(|query| !query.chars().all(is_sent)) {
            return Err(CliError::usage(
                "The --query holds a blank, `#` or a character beyond ASCII.",
            )
            .with_advice("Percent-encode it, as %20, %23 or %E4%BD%A0."));
        }
        Ok(())
    }

    /// Names and values of the headers to sign besides Content-Type and Host.
    fn headers(&self) -> Result<Vec<(&str, &str)>, CliError> {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let parsed = self.header.iter().map(|text| {
            let (name, value) = text
                .split_once(':')
                .ok_or_else(|| CliError::usage("A --header must have the form `name: value`."))?;
            let (name, value) = (name.trim(), value.trim());
            if name.is_empty() || !name.bytes().all(is_token) {
                return Err(CliError::usage(
                    "The name of a --header must consist of letters, digits and `-`.",
                ));
            }
            let option = format!("--{}", name.to_ascii_lowercase());
            match option.as_str() {
                "--host" | "--content-type" => Err(CliError::usage(format!(
                    "Cannot set {name} with --header. Use {option}."
                ))),
                _ => Ok((name, value)),
            }
        });
        parsed.collect()
    }

    /// Stages of TC3-HMAC-SHA256.
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

    /// Stages of the older signature.
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
            // The service uses SHA-1 if no algorithm is named.
            (Algorithm::Sha1, None) => given.request,
            (Algorithm::Sha1, Some("HmacSHA1")) => {
                given.request.with_algorithm(v1::Algorithm::HmacSha1)
            }
            (_, Some(other)) => {
                return Err(CliError::usage(format!(
                    "The algorithm of --v1 contradicts SignatureMethod={other} of the --query."
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
            // Add the slash here. Otherwise a slash in --host would be accepted as the end of the
            // URL.
            Some(host) => Endpoint::custom(&format!("https://{host}/")).map_err(|error| {
                CliError::usage("The --host is not valid for a Host header.").caused_by(error)
            })?,
        };
        Ok(endpoint.host().to_owned())
    }

    /// Query of a GET or body of a POST.
    fn payload(&self, body: Option<Vec<u8>>) -> Result<(String, Vec<u8>), CliError> {
        match (self.method, &self.query, body, &self.task_id) {
            (Method::Get, _, Some(_), _) => Err(CliError::usage("A GET has no --body.")),
            (Method::Get, Some(query), ..) => Ok((query.clone(), Vec::new())),
            (Method::Get, None, _, Some(id)) => {
                Ok((canonical_query([("TaskId", id.as_str())]), Vec::new()))
            }
            (Method::Get, None, _, None) => Err(nothing_to_sign("--query")),
            (Method::Post, Some(_), ..) => Err(CliError::usage(
                "A POST has no --query, because its parameters are in its body.",
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

/// Parts of a request for the older signature, from options and query.
struct V1Request<'a> {
    request: v1::Request<'a>,
    nonce: Option<NonZeroU64>,
    timestamp: Option<u64>,
    /// Algorithm as named by `SignatureMethod`.
    algorithm: Option<String>,
}

impl V1Request<'_> {
    /// Adds a parameter of the query.
    ///
    /// A parameter that signing sets must agree with the options and the credentials.
    fn with(
        mut self,
        name: Cow<'_, str>,
        value: Cow<'_, str>,
        credentials: &Credential,
    ) -> Result<Self, CliError> {
        match &*name {
            "Nonce" => {
                let number = value.parse().map_err(|_| {
                    CliError::usage("The Nonce of the --query is not a positive integer.")
                })?;
                set_once(&mut self.nonce, number, "Nonce", "--nonce")?;
            }
            "Timestamp" => {
                let seconds = value
                    .parse()
                    .ok()
                    .filter(|signing_time| *signing_time < YEAR_10000);
                let seconds = seconds.ok_or_else(|| {
                    CliError::usage(
                        "The Timestamp of the --query is not a number of seconds since 1970.",
                    )
                })?;
                set_once(&mut self.timestamp, seconds, "Timestamp", "--timestamp")?;
            }
            "SecretId" if value == credentials.secret_id() => {}
            "Token" if Some(&*value) == credentials.token() => {}
            "SecretId" | "Token" => {
                return Err(CliError::usage(format!(
                    "The {name} of the --query is not that of the credentials."
                ))
                .with_advice("Leave it out. It is added from the credentials."));
            }
            "SignatureMethod" => self.algorithm = Some(value.into_owned()),
            // Signing leaves out a parameter Signature, because it computes a new one.
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

/// Sets a parameter from the query, unless an option or the query has set another value.
fn set_once<T: PartialEq>(
    agreed: &mut Option<T>,
    given: T,
    name: &str,
    option: &str,
) -> Result<(), CliError> {
    match agreed {
        Some(other) if *other != given => Err(CliError::usage(format!(
            "The --query holds {name} twice, or {option} contradicts it."
        ))),
        _ => {
            *agreed = Some(given);
            Ok(())
        }
    }
}

/// Credentials of the environment, even if a role is set up as well, or of the --profile.
fn credentials(connection: &Connection) -> Result<Credentials, CliError> {
    if connection.emulator || connection.profile.is_some() {
        // Without a transport these sources send nothing.
        return Ok(connection.credentials());
    }
    let mut variables = Vec::new();
    for name in CREDENTIAL_VARIABLES {
        let Some(value) = std::env::var_os(name) else {
            continue;
        };
        let value = value.into_string();
        let value =
            value.map_err(|_| CliError::usage(format!("The variable {name} is not UTF-8.")))?;
        variables.push((name, value));
    }
    let context = Context::offline().with_environment(variables);
    Ok(Credentials::environment().bind(&context))
}

/// Adds a header once, whatever the case of its name.
fn insert_header(
    headers: &mut Map<String, Value>,
    name: &str,
    value: &str,
) -> Result<(), CliError> {
    let known = headers
        .keys()
        .find(|known| known.eq_ignore_ascii_case(name));
    let name = known.map_or(name, String::as_str).to_owned();
    let message =
        format!("The --header {name} is given twice, or contradicts a header of the signature.");
    match headers.insert(name, json!(value)) {
        Some(other) if other != value => Err(CliError::usage(message)),
        _ => Ok(()),
    }
}

fn nothing_to_sign(option: &str) -> CliError {
    CliError::usage("The command line names no request to sign.").with_advice(format!(
        "Use --task-id ID, or {option} for another request."
    ))
}

/// Text of a stage below its name.
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
