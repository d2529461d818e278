//! Rows of what a whole answer may be: statuses of gateways, bodies that are no answer, and the
//! refusals of the service.

use crate::harness::{After, Ends, ID, KEY, Row, TOKEN, answer, answer_about, row, sized};
use After::{OutOfStep, Reusable};
use Ends::{Answer, Fails};
use Step::Read;
use mps_describe::ErrorKind::{
    self, Auth, InvalidRequest, NotFound, Refused, Throttled, Unavailable, Unreadable,
};
use mps_describe::transport::test_util::Step;

const PAGE: &str = "<html><body><h1>gateway</h1></body></html>";

pub(crate) fn rows() -> Vec<Row> {
    [statuses(), bodies(), oddities(), refusals(), echoes()].concat()
}

fn fails(name: &'static str, answer: Step, kind: ErrorKind, attempts: u32) -> Row {
    row(name, [Read, answer], Reusable, Fails(kind), attempts)
}

/// The page of a gateway with a status.
fn statuses() -> Vec<Row> {
    let page = |status: &'static str, kind, attempts| {
        let answer = sized(status, "Content-Type: text/html\r\n", PAGE);
        fails(status, answer, kind, attempts)
    };
    let throttled = |name, retry_after: &str| {
        let headers = format!("Retry-After: {retry_after}\r\n");
        fails(name, sized("429 Too Many", &headers, ""), Throttled, 3)
    };
    vec![
        page("201 Created", Unreadable, 2),
        page("400 Bad Request", Unreadable, 1),
        page("401 Unauthorized", Unreadable, 1),
        page("403 Forbidden", Unreadable, 1),
        page("404 Not Found", Unreadable, 1),
        page("405 Method Not Allowed", Unreadable, 1),
        page("407 Proxy Authentication Required", Unreadable, 1),
        page("408 Request Timeout", Unavailable, 3),
        page("425 Too Early", Unavailable, 3),
        page("429 Too Many Requests", Throttled, 3),
        page("500 Internal Server Error", Unavailable, 3),
        page("501 Not Implemented", Unavailable, 3),
        page("502 Bad Gateway", Unavailable, 3),
        page("503 Service Unavailable", Unavailable, 3),
        page("504 Gateway Timeout", Unavailable, 3),
        page("599 Unknown", Unavailable, 3),
        page("600 Beyond", Unreadable, 1),
        page("999 Denied", Unreadable, 1),
        throttled("429 with seconds", "1"),
        throttled("429 with a date", "Wed, 21 Oct 2065 07:28:00 GMT"),
        throttled("429 with a past date", "Wed, 21 Oct 2015 07:28:00 GMT"),
        throttled("429 with garbage", "soon"),
        throttled("429 with a negative number", "-1"),
        throttled("429 with 1e9 seconds", "1000000000"),
        throttled(
            "429 with a number beyond numbers",
            "99999999999999999999999",
        ),
    ]
}

/// Bodies of status 200 that are no answer.
fn bodies() -> Vec<Row> {
    let body = |name, body: &[u8]| fails(name, sized("200 OK", "", body), Unreadable, 2);
    let sound = answer("sound");
    let utf16: Vec<u8> = sound.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let deep = format!("{{\"Response\":{{\"NewTask\":{}", "[".repeat(20_000));
    vec![
        body("a page", PAGE.as_bytes()),
        body("text", b"OK"),
        body("null", b"null"),
        body("a list", b"[]"),
        body("an empty object", b"{}"),
        body("a null answer", br#"{"Response":null}"#),
        body("an empty answer", br#"{"Response":{}}"#),
        body("a list for an answer", br#"{"Response":[1]}"#),
        body(
            "an answer in another case",
            br#"{"response":{"Status":"FINISH"}}"#,
        ),
        body("half an answer", &sound.as_bytes()[..sound.len() / 2]),
        body(
            "an answer without its last byte",
            &sound.as_bytes()[..sound.len() - 1],
        ),
        body("two answers in one body", sound.repeat(2).as_bytes()),
        body("an answer in UTF-16", &utf16),
        body(
            "an answer with bytes that are not UTF-8",
            &[
                &sound.as_bytes()[..80],
                b"\xff\xfe",
                &sound.as_bytes()[80..],
            ]
            .concat(),
        ),
        body(
            "zeros after an answer",
            &[sound.as_bytes(), &[0; 9]].concat(),
        ),
        body("20,000 open brackets", deep.as_bytes()),
        body("an event stream", b"data: {}\n\n"),
    ]
}

/// Answers that are odd, and those about another task.
fn oddities() -> Vec<Row> {
    let sound = answer("sound");
    let typed = |name, of: &str, body: &[u8]| {
        let headers = format!("Content-Type: {of}\r\n");
        row(
            name,
            [Read, sized("200 OK", &headers, body)],
            Reusable,
            Answer,
            1,
        )
    };
    let other = ID.replace("t1", "t2");
    let mark = [b"\xef\xbb\xbf", sound.as_bytes()].concat();
    vec![
        typed(
            "a charset",
            "application/json; charset=utf-8",
            sound.as_bytes(),
        ),
        typed(
            "a wrong charset",
            "application/json; charset=gbk",
            sound.as_bytes(),
        ),
        typed("a wrong type", "text/html", sound.as_bytes()),
        typed("a type that is none", "///", sound.as_bytes()),
        typed("a byte order mark", "application/json", &mark),
        typed(
            "blanks around the answer",
            "application/json",
            format!("\r\n {sound} \n").as_bytes(),
        ),
        row(
            "about another task",
            [Read, sized("200 OK", "", answer_about(&other, "other"))],
            OutOfStep,
            Fails(Unreadable),
            3,
        ),
    ]
}

/// Refusals of the service: name, status, code, and how a call ends.
#[rustfmt::skip] // a row a line
const REFUSALS: [(&str, &str, &str, ErrorKind, u32); 13] = [
    ("InternalError", "200 OK", "InternalError", Unavailable, 3),
    ("InternalError with 400", "400 Bad Request", "InternalError", Unavailable, 3),
    ("ServiceUnavailable", "200 OK", "ServiceUnavailable", Unavailable, 3),
    ("RequestLimitExceeded", "200 OK", "RequestLimitExceeded", Throttled, 3),
    ("an unknown sub-code of throttling", "200 OK", "RequestLimitExceeded.New", Throttled, 3),
    ("a final code with 500", "500 Internal Server Error", "ResourceNotFound", NotFound, 1),
    ("a final code with 429", "429 Too Many", "UnauthorizedOperation", Auth, 1),
    ("a wrong signature", "200 OK", "AuthFailure.SignatureFailure", Auth, 1),
    ("a wrong clock without a date", "200 OK", "AuthFailure.SignatureExpire", Auth, 1),
    ("a wrong token", "200 OK", "AuthFailure.TokenFailure", Auth, 2),
    ("a wrong parameter", "200 OK", "InvalidParameterValue", InvalidRequest, 1),
    ("an unknown code", "200 OK", "Brand.New", Refused, 1),
    ("no code", "200 OK", "", Refused, 1),
];

/// Refusals of the service. The code decides before the status does.
fn refusals() -> Vec<Row> {
    let body = |code: &str| {
        format!(
            r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"m"}},"RequestId":"refused"}}}}"#
        )
    };
    let date = "Date: Wed, 21 Oct 2015 07:28:00 GMT\r\n";
    let expired = sized("200 OK", date, body("AuthFailure.SignatureExpire"));
    let refused = REFUSALS.map(|(name, status, code, kind, attempts)| {
        fails(name, sized(status, "", body(code)), kind, attempts)
    });
    let wrong_clock = fails("a wrong clock with a date", expired, Auth, 1);
    refused.into_iter().chain([wrong_clock]).collect()
}

/// Answers that repeat the head of the request where a text of the service stands.
fn echoes() -> Vec<Row> {
    let head = format!(
        r"POST / HTTP/1.1\r\nAuthorization: TC3-HMAC-SHA256 Signature={KEY}\r\nX-TC-Token: {TOKEN}\r\n"
    );
    let refusal = |name, [code, message, id]: [&str; 3], kind| {
        let body = format!(
            r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"{message}"}},"RequestId":"{id}"}}}}"#
        );
        fails(name, sized("200 OK", "", body), kind, 1)
    };
    let text = sized("200 OK", "", head.replace(r"\r\n", "\r\n"));
    vec![
        refusal("the head as a code", [&head, "m", "r"], Refused),
        refusal("the head as a message", ["AuthFailure", &head, "r"], Auth),
        refusal("the head as a RequestId", ["AuthFailure", "m", &head], Auth),
        row(
            "the head as the RequestId of an answer",
            [Read, sized("200 OK", "", answer(&head))],
            Reusable,
            Answer,
            1,
        ),
        fails(
            "the head as a task",
            sized("200 OK", "", answer_about(&head, "r")),
            Unreadable,
            3,
        ),
        fails("the head as a body", text, Unreadable, 2),
    ]
}
