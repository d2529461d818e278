//! Stages of the older signature, over the parameters of a request.

use super::options::{Algorithm, Method, Sign, YEAR_10000, nothing_to_sign, signing_time};
use super::stages::TC3_STAGES;
use crate::error::CliError;
use mps_sign::{Credential, v1};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::num::NonZeroU64;

const ACTION: &str = "DescribeTaskDetail";
const VERSION: &str = "2019-06-12";

/// Stages of the older signature.
pub(super) fn explain(
    options: &Sign,
    algorithm: Algorithm,
    credentials: &Credential,
    host: &str,
    region: Option<&str>,
) -> Result<Map<String, Value>, CliError> {
    let mut given = V1Request {
        request: match options.method {
            Method::Get => v1::Request::get(host),
            Method::Post => v1::Request::post_form(host),
        },
        nonce: options.nonce,
        timestamp: options.timestamp,
        algorithm: None,
    };
    match (&options.query, &options.task_id) {
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
            ))
            .with_advice("Leave SignatureMethod out of the --query. It is added."));
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
                        .with_advice("Correct it, or leave it out for a random one.")
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
                    .with_advice("Correct it, or leave it out for the current time.")
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
        ))
        .with_advice("Give it only once.")),
        _ => {
            *agreed = Some(given);
            Ok(())
        }
    }
}
