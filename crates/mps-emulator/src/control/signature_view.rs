//! The verdict on a request's signature as JSON. Where it fails, the canonical request that was
//! expected stands beside the one that the caller signed.

use serde_json::{Value, json};

use super::masking::{masked_header, masked_pairs, masked_parameters};
use crate::auth::{KeyStore, SignatureVerdict, SignedText, diagnose, string_to_sign_v1};
use crate::journal::{JournalEntry, LoggedRequest};
use crate::wire::{ApiRequest, SigningStyle};

pub(super) fn view(entry: &JournalEntry, keys: &KeyStore) -> Value {
    match entry.verdict() {
        SignatureVerdict::Valid => json!({ "verdict": "valid" }),
        SignatureVerdict::NotChecked(reason) => {
            json!({ "verdict": "not_checked", "message": reason })
        }
        SignatureVerdict::Invalid(error) => {
            let mut shown = json!({
                "verdict": "invalid",
                "code": error.code,
                "message": error.message,
            });
            if let (Value::Object(shown), Value::Object(diagnosis)) =
                (&mut shown, diagnosis(&entry.request, keys))
            {
                shown.extend(diagnosis);
            }
            shown
        }
    }
}

pub(super) fn verdict_name(verdict: &SignatureVerdict) -> &'static str {
    match verdict {
        SignatureVerdict::Valid => "valid",
        SignatureVerdict::NotChecked(_) => "not_checked",
        SignatureVerdict::Invalid(_) => "invalid",
    }
}

fn diagnosis(logged: &LoggedRequest, keys: &KeyStore) -> Value {
    let raw = &logged.raw;
    if logged.long_body.is_some() {
        return json!({
            "explanation": "The body is too long for the journal, which cannot compare signatures \
                            without it. Sign a shorter request to find the mistake.",
        });
    }
    let request = ApiRequest::read(raw);
    if request.style == SigningStyle::QueryOrForm {
        let expected = string_to_sign_v1(raw, &masked_parameters(&request.pairs));
        return json!({
            "expected": { "string_to_sign": expected },
            "signed": null,
            "explanation": "Compare the text that you signed with `expected`. It has all \
                            parameters except Signature, sorted and not encoded.",
        });
    }
    let Some(diagnosis) = diagnose(raw, logged.service, keys) else {
        return Value::Null;
    };
    let expected = masked(&diagnosis.expected);
    let signed = diagnosis.signed.as_ref().map(masked);
    json!({
        "explanation": diagnosis.explanation,
        "side_by_side": signed.as_ref().map(|signed| side_by_side(&expected, signed)),
        "expected": text_view(&expected),
        "signed": signed.as_ref().map(text_view),
    })
}

fn text_view(text: &SignedText) -> Value {
    json!({
        "canonical_request": text.canonical_request,
        "string_to_sign": text.string_to_sign,
    })
}

/// Masks the secrets of a canonical request: parameters of the query, and headers that were signed.
fn masked(text: &SignedText) -> SignedText {
    let lines = text.canonical_request.split('\n').enumerate();
    let lines = lines.map(|(index, line)| match (index, line.split_once(':')) {
        // The query is the third line.
        (2, _) => masked_pairs(line),
        (3.., Some((name, value))) => format!("{name}:{}", masked_header(name, value)),
        _ => line.to_owned(),
    });
    SignedText {
        canonical_request: lines.collect::<Vec<_>>().join("\n"),
        string_to_sign: text.string_to_sign.clone(),
    }
}

/// Returns the lines of both texts in pairs, with a mark where they differ.
fn side_by_side(expected: &SignedText, signed: &SignedText) -> Vec<Value> {
    let lines = |text: &SignedText| -> Vec<String> {
        let all = format!("{}\n{}", text.canonical_request, text.string_to_sign);
        all.split('\n').map(str::to_owned).collect()
    };
    let (expected, signed) = (lines(expected), lines(signed));
    let pairs = (0..expected.len().max(signed.len())).map(|index| {
        let (expected, signed) = (expected.get(index), signed.get(index));
        json!({ "expected": expected, "signed": signed, "differs": expected != signed })
    });
    pairs.collect()
}
