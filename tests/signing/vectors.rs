//! Tests against the known answers in `tests/vectors`. Each case is a folder, and each stage is a
//! file.

use super::at;
use mps_sign::{Credential, SignableRequest, Signer, v1};
use serde_json::Value;
use std::{fs, path::PathBuf};

#[test]
fn tc3_agrees_with_every_known_answer() {
    check_cases("tc3", 34, |case| {
        let body = case.text("body");
        let service = case.text("service");
        let host = case.text("host");
        let mut request = match case.text("method") {
            "POST" => SignableRequest::post_json(service, host, body.as_bytes()),
            "GET" => SignableRequest::get(service, host, case.text("query")),
            other => panic!("{other}"),
        }
        .with_content_type(case.text("content_type"));
        for (name, value) in case.request["signed_headers"].as_object().expect("headers") {
            request = request.with_header(name, value.as_str().expect("a value"));
        }
        if case.request["unsigned_payload"] == true {
            request = request.with_unsigned_payload();
        }

        let signer = Signer::new(case.credential());
        let explanation = signer.explain(&request, case.at());
        let headers: String = signer
            .sign(&request, case.at())
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect();
        case.check(&[
            ("hashed_payload", explanation.hashed_payload()),
            ("canonical_request", explanation.canonical_request()),
            ("string_to_sign", explanation.string_to_sign()),
            ("signature", explanation.signature()),
            ("authorization", explanation.authorization()),
            ("headers", &headers),
        ])
    });
}

#[test]
fn v1_agrees_with_every_known_answer() {
    check_cases("v1", 6, |case| {
        let host = case.text("host");
        let mut request = match case.text("method") {
            "POST" => v1::Request::post_form(host),
            "GET" => v1::Request::get(host),
            other => panic!("{other}"),
        };
        for (name, value) in case.request["parameters"].as_object().expect("parameters") {
            request = request.with_parameter(name, value.as_str().expect("a value"));
        }
        request = match case.request["signature_method"].as_str() {
            None => request,
            Some("HmacSHA1") => request.with_algorithm(v1::Algorithm::HmacSha1),
            Some("HmacSHA256") => request.with_algorithm(v1::Algorithm::HmacSha256),
            Some(other) => panic!("{other}"),
        };

        let (credential, nonce) = (case.credential(), case.number("nonce"));
        let explanation = v1::explain(&credential, &request, nonce, case.at());
        let signed = v1::sign(&credential, &request, nonce, case.at());
        case.check(&[
            ("string_to_sign", explanation.string_to_sign()),
            ("signature", explanation.signature()),
            ("encoded", explanation.encoded()),
            ("signature", signed.signature()),
            ("encoded", signed.encoded()),
        ])
    });
}

struct Case {
    folder: PathBuf,
    request: Value,
}

/// Checks every case of a kind. Reports all failures, each by its name and the first stage that
/// differs.
fn check_cases(kind: &str, count: usize, check: impl Fn(&Case) -> Result<(), String>) {
    let folder = crate::root().join("tests/vectors").join(kind);
    let mut cases: Vec<_> = fs::read_dir(folder)
        .expect("the vectors are there")
        .map(|entry| entry.expect("a folder").path())
        .collect();
    cases.sort();
    assert_eq!(cases.len(), count, "cases of {kind}");
    let failures: Vec<_> = cases
        .into_iter()
        .map(|folder| {
            let request = fs::read(folder.join("request.json")).expect("a request");
            let request = serde_json::from_slice(&request).expect("JSON");
            Case { folder, request }
        })
        .filter_map(|case| check(&case).err())
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

impl Case {
    fn text(&self, member: &str) -> &str {
        self.request[member].as_str().expect(member)
    }

    fn number(&self, member: &str) -> u64 {
        self.request[member].as_u64().expect(member)
    }

    fn at(&self) -> std::time::SystemTime {
        at(self.number("timestamp"))
    }

    fn credential(&self) -> Credential {
        Credential::new(self.text("secret_id"), self.text("secret_key"))
            .with_token(self.request["token"].as_str().unwrap_or_default())
    }

    fn check(&self, stages: &[(&str, &str)]) -> Result<(), String> {
        for (stage, ours) in stages {
            let file = self.folder.join(stage).with_extension("txt");
            let expected = fs::read_to_string(&file).expect("a stage");
            if *ours != expected {
                return Err(format!(
                    "{}\nexpected {expected:?}\n     got {ours:?}",
                    file.display()
                ));
            }
        }
        Ok(())
    }
}
