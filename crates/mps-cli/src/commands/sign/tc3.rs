//! Stages of TC3-HMAC-SHA256.

use super::options::{Method, Sign, nothing_to_sign, signing_time};
use super::token_mask::{mask_token_header, mask_token_in_body};
use crate::error::CliError;
use mps_sign::{Credential, SignableRequest, Signer, canonical_query};
use serde_json::{Map, Value, json};

/// Stages of TC3-HMAC-SHA256.
pub(super) fn explain(
    options: &Sign,
    body: Option<Vec<u8>>,
    given: &[(&str, &str)],
    credentials: &Credential,
    host: &str,
) -> Result<Map<String, Value>, CliError> {
    let (query, body) = payload(options, body)?;
    let mut request = match options.method {
        Method::Get => SignableRequest::get(&options.service, host, &query),
        Method::Post => SignableRequest::post_json(&options.service, host, &body),
    };
    let default_type = match options.method {
        Method::Get => "application/x-www-form-urlencoded",
        Method::Post => "application/json",
    };
    let content_type = options
        .content_type
        .as_deref()
        .map_or(default_type, str::trim);
    request = request.with_content_type(content_type);
    for (name, value) in given {
        request = request.with_header(name, value);
    }
    if options.unsigned_payload {
        request = request.with_unsigned_payload();
    }
    let signing_time = signing_time(options.timestamp);
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
    if options.method == Method::Post {
        let body = mask_token_in_body(&String::from_utf8_lossy(&body));
        stages.insert("body".into(), json!(body));
    }
    Ok(stages)
}

/// Query of a GET or body of a POST.
fn payload(options: &Sign, body: Option<Vec<u8>>) -> Result<(String, Vec<u8>), CliError> {
    match (options.method, &options.query, body, &options.task_id) {
        (Method::Get, _, Some(_), _) => Err(CliError::usage("A GET has no --body.")
            .with_advice("Leave out --body, or use --method POST.")),
        (Method::Get, Some(query), ..) => Ok((query.clone(), Vec::new())),
        (Method::Get, None, _, Some(id)) => {
            Ok((canonical_query([("TaskId", id.as_str())]), Vec::new()))
        }
        (Method::Get, None, _, None) => Err(nothing_to_sign("--query")),
        (Method::Post, Some(_), ..) => Err(CliError::usage(
            "A POST has no --query, because its parameters are in its body.",
        )
        .with_advice("Use --body, or --method GET.")),
        (Method::Post, None, Some(body), _) => Ok((String::new(), body)),
        (Method::Post, None, None, Some(id)) => {
            let body = json!({ "TaskId": id }).to_string();
            Ok((String::new(), body.into_bytes()))
        }
        (Method::Post, None, None, None) => Err(nothing_to_sign("--body")),
    }
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
        Some(other) if other != value => {
            Err(CliError::usage(message).with_advice("Leave out this --header."))
        }
        _ => Ok(()),
    }
}
