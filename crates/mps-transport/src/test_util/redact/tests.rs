//! Tests of the removal of secrets from recordings.

use super::*;
use http::HeaderValue;
use http::header::HOST;

const CANARY: &str = "canary-5f1c";

fn redactor() -> Redactor {
    redactor_of(CANARY)
}

fn redactor_of(token: &'static str) -> Redactor {
    let mut headers = HeaderMap::new();
    headers.insert("x-tc-token", HeaderValue::from_static(token));
    Redactor::for_request(&headers)
}

/// Redacts a body whose only secrets are the word `canary`, which is in no header.
fn body(body: &str) -> String {
    let clean = redactor_of("none").body(&HeaderMap::new(), body);
    assert!(!clean.contains("canary"), "{body} became {clean}");
    clean
}

#[test]
fn secret_members_are_removed_at_any_depth() {
    let body = format!(
        r#"{{"Response":{{"Credentials":{{"TmpSecretId":"{CANARY}","TmpSecretKey":"{CANARY}","Token":"{CANARY}"}},"ExpiredTime":1543914376,"List":[{{"password":7}}]}}}}"#
    );
    let clean = redactor().body(&HeaderMap::new(), &body);
    assert!(!clean.contains(CANARY), "{clean}");
    let clean: Value = serde_json::from_str(&clean).unwrap();
    assert_eq!(clean["Response"]["ExpiredTime"], 1543914376);
    assert_eq!(clean["Response"]["Credentials"]["Token"], REMOVED);
    assert_eq!(clean["Response"]["List"][0]["password"], REMOVED);
}

#[test]
fn signature_of_url_is_removed() {
    let body = format!(
        r#"{{"Url":"https://b.cos.example/a.mp4?q-sign-time=1;2&q-signature={CANARY}&x-cos-security-token={CANARY}"}}"#
    );
    let clean = redactor().body(&HeaderMap::new(), &body);
    assert_eq!(
        clean,
        r#"{"Url":"https://b.cos.example/a.mp4?q-sign-time=1;2&q-signature=REMOVED&x-cos-security-token=REMOVED"}"#
    );
}

#[test]
fn signature_of_nested_url_is_removed() {
    for (given, clean) in [
        (
            "https://a.example/?x=1&u=https://b.example/?sign=canary&y=2",
            "https://a.example/?x=1&u=REMOVED&y=2",
        ),
        (
            "https://a.example/?x=1&u=https%3A%2F%2Fb.example%3Fsign%3Dcanary",
            "https://a.example/?x=1&u=REMOVED",
        ),
        (
            "https://a.example/?u=https%253A%252F%252Fb.example%253Fsign%253dcanary",
            "https://a.example/?u=REMOVED",
        ),
        ("/?%74oken=canary&x=1", "/?%74oken=REMOVED&x=1"),
        (
            "url=https://b.example?sign=canary",
            "url=https://b.example?sign=REMOVED",
        ),
    ] {
        let uri = redactor().uri(given);
        assert_eq!(uri, clean);
        assert_eq!(body(&format!(r#"["{given}"]"#)), format!(r#"["{clean}"]"#));
    }
}

#[test]
fn text_with_unbounded_secret_is_removed_whole() {
    for given in [
        "b.cos.example/a.mp4?q-signature=canary",
        "b.cos.example/a.mp4?x=1&q-signature=canary",
        "see https://a.example/#access_token=canary",
        "Token: canary of https://a.example/?token=canary",
        "https://a.example/ token : canary",
        "Signature=canary",
        "refused: Authorization: TC3 canary",
        "u=https%3A%2F%2Fb.example%3Fsign%3Dcanary",
        "{'Token': 'canary'}",
        "token%253Acanary",
        "Secret\u{a0}=canary",
    ] {
        assert_eq!(body(&format!(r#"["{given}"]"#)), r#"["REMOVED"]"#);
    }
    // Outside JSON the name of a secret is enough.
    assert_eq!(body("u=https%3A%2F%2Fb.example%3Fsign%3Dcanary"), REMOVED);
    for known in [
        "the signature is wrong: try again",
        "100% of the token, 25%25 = a quarter",
        "https://a.example/?x=1&y=https%3A%2F%2Fb.example",
        "00:00:10 key frame",
    ] {
        let given = format!(r#"["{known}"]"#);
        assert_eq!(body(&given), given);
    }
}

#[test]
fn secrets_of_queries_and_forms_are_removed() {
    let uri = format!("https://h.example/?Action=A&SecretId={CANARY}&Signature={CANARY}&Nonce=1");
    let clean = "Action=A&SecretId=REMOVED&Signature=REMOVED&Nonce=1";
    assert_eq!(redactor().uri(&uri), format!("https://h.example/?{clean}"));
    let mut form = HeaderMap::new();
    form.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    let body = uri.split_once('?').unwrap().1;
    assert_eq!(redactor().body(&form, body), clean);
}

#[test]
fn secret_header_repeated_in_response_is_removed() {
    let body = format!("not known: {CANARY}");
    assert_eq!(
        redactor().body(&HeaderMap::new(), &body),
        "not known: REMOVED"
    );
}

#[test]
fn repeated_secret_is_removed_despite_escapes() {
    let redactor = redactor_of("canary/5f1c+==");
    for (body, clean) in [
        (r#"{"Echo":"=canary\/5f1c+=="}"#, r#"{"Echo":"=REMOVED"}"#),
        (r#"["c\u0061nary\/5f1c+=="]"#, r#"["REMOVED"]"#),
        (r#"{"canary\/5f1c+==":1}"#, r#"{"REMOVED":1}"#),
        (
            r#"["{\"A\":\"canary\\/5f1c+==\"}"]"#,
            r#"["{\"A\":\"REMOVED\"}"]"#,
        ),
    ] {
        assert_eq!(redactor.body(&HeaderMap::new(), body), clean);
    }
    let redactor = redactor_of("4711");
    for body in [r#"{"Echo":4711,"Token":""}"#, r#"{"A":"4711","A":1}"#] {
        let clean = redactor.body(&HeaderMap::new(), body);
        assert!(!clean.contains("4711"), "{clean}");
    }
}

#[test]
fn everything_below_a_secret_name_is_removed() {
    for (value, clean) in [
        (r#"["canary"]"#, r#""REMOVED""#),
        (r#"{"Value":"canary"}"#, r#""REMOVED""#),
        (r#"[[{"canary":[1]}]]"#, r#""REMOVED""#),
        ("true", "true"),
        ("null", "null"),
    ] {
        let given = format!(r#"[{{"Tokens":{value}}}]"#);
        assert_eq!(body(&given), format!(r#"[{{"Tokens":{clean}}}]"#));
    }
}

#[test]
fn secret_names_are_recognized() {
    for name in [
        "Secret",
        "SessionKey",
        "Key",
        "encryption_keys",
        "accessKeyId",
        "TmpSecretId",
        "Sign",
        "pwd",
        "DbPwd",
        "passphrase",
        "credential",
        "SAMLAssertion",
        "sessionid",
        "PHPSESSIONID",
    ] {
        let given = format!(r#"{{"{name}":"canary"}}"#);
        assert_eq!(body(&given), format!(r#"{{"{name}":"REMOVED"}}"#));
    }
    for name in ["Keywords", "KeyPTSList", "Design", "TaskId"] {
        let given = format!(r#"{{ "{name}": "known" }}"#);
        assert_eq!(body(&given), given);
    }
}

#[test]
fn userinfo_of_urls_is_removed() {
    for (given, clean) in [
        (
            "https://u:canary@a.example/x",
            "https://REMOVED@a.example/x",
        ),
        ("https://canary@a.example", "https://REMOVED@a.example"),
        (
            "from rtmp://u:canary@a/ to rtmp://canary@b/",
            "from rtmp://REMOVED@a/ to rtmp://REMOVED@b/",
        ),
        (
            "https://u:ca/nary?#canary@a.example/x",
            "https://REMOVED@a.example/x",
        ),
        (
            "https://u:7@canary@a.example/?x=1",
            "https://REMOVED@a.example/?x=1",
        ),
        ("u%253A%252F%252Fcanary%2540b.example", REMOVED),
    ] {
        assert_eq!(body(given), clean);
        assert_eq!(body(&format!(r#"["{given}"]"#)), format!(r#"["{clean}"]"#));
        assert_eq!(redactor_of("none").header(&HOST, given), clean);
    }
    let encoded = r#"["https://a.example/?u=https%3A%2F%2Fu%3Acanary%40b.example"]"#;
    assert_eq!(body(encoded), r#"["https://a.example/?u=REMOVED"]"#);
    let uri = redactor_of("none").uri("http://u:canary@127.0.0.1:80/?x=1");
    assert_eq!(uri, "http://REMOVED@127.0.0.1:80/?x=1");
    for known in [
        "https://a.example/@user/x",
        "https://a.example:80/?mail=a@b.example",
        "https://[::1]/a@b",
        "a@b.example",
        "https://a.example/?u=https%3A%2F%2Fb.example%2Fa%40b",
    ] {
        assert_eq!(body(known), known);
    }
}

#[test]
fn pem_blocks_are_removed() {
    let block = "-----BEGIN CERTIFICATE-----\nMIIcanary\n-----END CERTIFICATE-----";
    let given = format!("a {block} b\n{block}");
    assert_eq!(body(&given), "a REMOVED b\nREMOVED");
    assert_eq!(body("a -----BEGIN X-----\nMIIcanary"), "a REMOVED");
    let json = serde_json::json!({"File": given, "Form": "x=-----BEGIN+X-----%0Acanary"});
    let clean: Value = serde_json::from_str(&body(&json.to_string())).unwrap();
    assert_eq!(
        clean,
        serde_json::json!({"File": "a REMOVED b\nREMOVED", "Form": "x=REMOVED"})
    );
    assert_eq!(body("x=%2D%2D%2D%2D%2DBEGIN%20X-----%0Acanary"), REMOVED);
    let key = "-----BEGIN EC PRIVATE KEY-----\ncanary\n-----END EC PRIVATE KEY-----";
    assert_eq!(body(&format!("a {key}")), REMOVED);
}

#[test]
fn secrets_after_byte_order_mark_are_removed() {
    let given = "\u{feff}{\"Token\":\"canary\"}";
    assert_eq!(body(given), r#"{"Token":"REMOVED"}"#);
    let given = "\u{feff}{ \"Task\": null }";
    assert_eq!(body(given), given);
}

#[test]
fn secrets_of_nested_json_are_removed() {
    for (given, clean) in [
        (
            r#"{"Ext":"{\"A\":1,\"Token\":\"canary\"}"}"#,
            r#"{"Ext":"{\"A\":1,\"Token\":\"REMOVED\"}"}"#,
        ),
        (
            r#"["\"[{\\\"Token\\\":\\\"canary\\\"}]\""]"#,
            r#"["\"[{\\\"Token\\\":\\\"REMOVED\\\"}]\""]"#,
        ),
        (
            r#"{"Message":"not JSON: {\"Token\":\"canary"}"#,
            r#"{"Message":"REMOVED"}"#,
        ),
        (
            r#"{"Code":"AuthFailure.TokenFailure","Message":"the token has expired"}"#,
            r#"{"Code":"AuthFailure.TokenFailure","Message":"the token has expired"}"#,
        ),
    ] {
        assert_eq!(body(given), clean);
    }
    let header = redactor().header(&HOST, r#"{"Token":"canary"}"#);
    assert_eq!(header, r#"{"Token":"REMOVED"}"#);
}

#[test]
fn unreadable_body_with_secret_name_is_removed_whole() {
    for unreadable in [
        r#"{"Response":{"Token":"canary"#,
        r#"{"Token":"canary"}{"Token":"canary"}"#,
        r#"call({"sign":"canary"})"#,
        r#"{"Token":"canary","Half":"\ud800"}"#,
        "<SecretKey>canary</SecretKey>",
        "tmp_secret_key=canary",
        "q-ak=canary",
    ] {
        assert_eq!(body(unreadable), REMOVED);
    }
    let page = "<h1>502 Bad Gateway</h1>";
    assert_eq!(body(page), page);
}

#[test]
fn duplicate_secret_member_is_removed() {
    let given = r#"{"Token":"canary","Token":null}"#;
    assert_eq!(body(given), r#"{"Token":null}"#);
}

#[test]
fn body_without_secrets_keeps_its_bytes() {
    let body = r#"{ "Z": 1.0, "A": "x?b=1", "Task": null }"#;
    assert_eq!(redactor().body(&HeaderMap::new(), body), body);
}
