//! Options of `mps sign`, and the checks of their values.

use crate::error::CliError;
use clap::{Args, ValueEnum, value_parser};
use mps_describe::Endpoint;
use mps_transport::{Clock as _, TokioClock};
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
/// --v1 only string_to_sign and signature are set, the others are null. The additional member
/// encoded holds the query or form to send.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps sign --emulator --task-id \\
  1400000001-WorkflowTask-3f0a6c1e9b7d4852a1c0e8f4d2b69701t0
  mps sign --emulator --method GET --service cvm \\
    --host cvm.tencentcloudapi.com \\
    --query 'Limit=10&Offset=0' --timestamp 1539084154")]
pub(crate) struct Sign {
    /// HTTP method
    #[arg(
        long,
        value_name = "METHOD",
        default_value = "POST",
        ignore_case = true
    )]
    pub(super) method: Method,

    /// Product to call; does not depend on --host
    #[arg(long, value_name = "NAME", default_value = "mps")]
    pub(super) service: String,

    /// Value of the Host header [default: host of --endpoint, else mps.tencentcloudapi.com]
    #[arg(long, value_name = "HOST")]
    pub(super) host: Option<String>,

    /// Query of a GET, exactly as it is sent after `?`; with --v1, the parameters, from which a
    /// Signature is left out
    #[arg(long, value_name = "QUERY")]
    pub(super) query: Option<String>,

    /// Value of the Content-Type header [default: application/json, or for a GET
    /// application/x-www-form-urlencoded]
    #[arg(long, value_name = "TYPE", conflicts_with = "v1")]
    pub(super) content_type: Option<String>,

    /// Time of the request, in seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS", value_parser = value_parser!(u64).range(..YEAR_10000))]
    pub(super) timestamp: Option<u64>,

    /// File with the body, or `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["task_id", "v1"])]
    pub(super) body: Option<String>,

    /// Header to sign besides Content-Type and Host
    #[arg(long, value_name = "NAME: VALUE", conflicts_with = "v1")]
    pub(super) header: Vec<String>,

    /// Leave the body out of the signature
    #[arg(long, conflicts_with = "v1")]
    pub(super) unsigned_payload: bool,

    /// Sign with the older method, over the parameters
    #[arg(long, value_name = "ALGORITHM")]
    pub(super) v1: Option<Algorithm>,

    /// With --v1, the number that distinguishes requests of the same time [default: random]
    #[arg(long, value_name = "NUMBER", requires = "v1")]
    pub(super) nonce: Option<NonZeroU64>,

    /// Sign the request that describes this task
    #[arg(long, value_name = "ID", conflicts_with = "query")]
    pub(super) task_id: Option<String>,
}

/// HTTP method of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Method {
    #[value(name = "GET")]
    Get,
    #[value(name = "POST")]
    Post,
}

/// Algorithm of the older signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Algorithm {
    Sha1,
    Sha256,
}

/// First second of the year 10000, the limit of a timestamp. The signed date has four digits for
/// the year.
pub(super) const YEAR_10000: u64 = 253_402_300_800;

impl Sign {
    /// Refuses text that no request can hold. Errors do not repeat it, because it may be a token.
    pub(super) fn check(&self) -> Result<(), CliError> {
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
                return Err(CliError::usage(format!("The value of {option} is empty."))
                    .with_advice("Give it a value, or leave out the option."));
            }
            if text.contains(char::is_control) {
                return Err(CliError::usage(format!(
                    "The value of {option} holds a control character, such as a line break."
                ))
                .with_advice("Remove that character."));
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
    pub(super) fn headers(&self) -> Result<Vec<(&str, &str)>, CliError> {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let parsed = self.header.iter().map(|text| {
            let (name, value) = text.split_once(':').ok_or_else(|| {
                CliError::usage("The --header has no colon.")
                    .with_advice("Write it as `name: value`.")
            })?;
            let (name, value) = (name.trim(), value.trim());
            if name.is_empty() || !name.bytes().all(is_token) {
                return Err(CliError::usage("The name of the --header is not valid.")
                    .with_advice("Use letters, digits, `-` and `_`."));
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

    /// Value of the Host header.
    pub(super) fn host(&self, endpoint: Endpoint) -> Result<String, CliError> {
        let endpoint = match &self.host {
            None => endpoint,
            // Add the slash here. Otherwise a slash in --host would be accepted as the end of the
            // URL.
            Some(host) => Endpoint::custom(&format!("https://{host}/")).map_err(|error| {
                CliError::usage("The --host is not valid for a Host header.")
                    .caused_by(error)
                    .with_advice("Use a host name or an address, such as mps.tencentcloudapi.com.")
            })?,
        };
        Ok(endpoint.host().to_owned())
    }
}

/// Time of the request, or the current time.
pub(super) fn signing_time(timestamp: Option<u64>) -> SystemTime {
    match timestamp {
        Some(seconds) => SystemTime::UNIX_EPOCH + Duration::from_secs(seconds),
        None => TokioClock::new().now(),
    }
}

/// Error for a command line without a request.
pub(super) fn nothing_to_sign(option: &str) -> CliError {
    CliError::usage("The command line names no request to sign.").with_advice(format!(
        "Use --task-id ID, or {option} for another request."
    ))
}
