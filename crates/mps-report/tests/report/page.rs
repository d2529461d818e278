//! The files of pages: their content, their policy and their size.

use crate::answers::{HOSTILE, ODD, RUNNING, hostile, partly_failed};
use crate::payload::Payload;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mps_model::DescribeTaskDetailResponse;
use mps_report::{Overview, Page};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::Read;
use std::time::{Duration, SystemTime};

const DOCUMENTED: &str =
    include_str!("../../../mps-model/schema/examples/DescribeTaskDetail-page.json");

fn read(body: &str) -> DescribeTaskDetailResponse {
    DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
}

fn page(body: &str) -> String {
    let detail = read(body);
    let mut html = Vec::new();
    Page::new(&detail)
        .body(body.as_bytes())
        .write(&mut html)
        .unwrap();
    String::from_utf8(html).unwrap()
}

fn overview(body: &str, name: &str) -> String {
    let mut overview = Overview::new();
    overview.add(name, Some(name), &read(body));
    overview.add_error(name, name);
    let mut html = Vec::new();
    overview.write(&mut html).unwrap();
    String::from_utf8(html).unwrap()
}

/// Splits a page into the HTML without packed data, and the data.
fn taken_apart(html: &str) -> (String, Vec<String>) {
    let mut shell = String::new();
    let mut data = Vec::new();
    let mut rest = html;
    while let Some((before, packed)) = rest.split_once("<script type=\"application/octet-stream\"")
    {
        let (name, packed) = packed.split_once('>').unwrap();
        let (packed, after) = packed.split_once("</script>").unwrap();
        shell += before;
        shell += name;
        let mut unpacked = String::new();
        let bytes = STANDARD.decode(packed).unwrap();
        flate2::read::ZlibDecoder::new(bytes.as_slice())
            .read_to_string(&mut unpacked)
            .unwrap();
        data.push(unpacked);
        rest = after;
    }
    (shell + rest, data)
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    text.split_once(begin).unwrap().1.split_once(end).unwrap().0
}

#[test]
fn answer_of_any_text_adds_no_markup() {
    let (shell, data) = taken_apart(&page(&hostile()));
    let (other, _) = taken_apart(&page(DOCUMENTED));
    assert!(
        shell == other,
        "the page around the packed data depends on the answer"
    );
    let facts: Value = serde_json::from_str(&data[0]).unwrap();
    let texts = facts["findings"]["texts"].as_array().unwrap();
    for text in HOSTILE {
        assert!(
            texts.iter().any(|known| known == text),
            "{text} does not reach the page unchanged"
        );
    }

    let (shell, _) = taken_apart(&overview(&hostile(), HOSTILE[0]));
    let (other, _) = taken_apart(&overview(DOCUMENTED, "a"));
    assert!(
        shell == other,
        "the overview around the packed data depends on the answers"
    );
}

#[test]
fn policy_allows_only_own_script_and_styles() {
    for html in [page(DOCUMENTED), overview(DOCUMENTED, "a")] {
        let policy = between(&html, "Content-Security-Policy\" content=\"", "\"");
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        let hash = |text: &str| format!("-src 'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        let script = html
            .rsplit_once("<script>")
            .unwrap()
            .1
            .split_once("</script>")
            .unwrap()
            .0;
        assert!(
            policy.contains(&format!("script{}", hash(script))),
            "the script is not the one that the policy allows"
        );
        let style = between(&html, "<style>", "</style>");
        assert!(
            policy.contains(&format!("style{}", hash(style))),
            "the styles are not those that the policy allows"
        );
    }
}

#[test]
fn page_loads_nothing() {
    for html in [page(DOCUMENTED), overview(DOCUMENTED, "a")] {
        let (shell, _) = taken_apart(&html);
        // The namespace of SVG is a name, not an address.
        let shell = shell.replace("http://www.w3.org/2000/svg", "");
        assert!(!between(&html, "<style>", "</style>").contains("url("));
        for loads in [
            "src=",
            "<link",
            "@import",
            "http://",
            "https://",
            "fetch(",
            "XMLHttpRequest",
            "import(",
        ] {
            assert!(!shell.contains(loads), "{loads} in the page");
        }
    }
}

#[test]
fn answer_is_packed_as_received_except_secrets() {
    let body = hostile();
    let (_, data) = taken_apart(&page(&body));
    let mut expected: Value = serde_json::from_str(&body).unwrap();
    assert!(body.contains("the key of notifications"));
    expected["Response"]["TaskNotifyConfig"]["NotifyKey"] = "***".into();
    assert_eq!(
        serde_json::from_str::<Value>(&data[1]).unwrap(),
        expected,
        "also what the types do not know"
    );
    assert!(
        data.iter()
            .all(|data| !data.contains("the key of notifications"))
    );

    let detail = read(&body);
    let mut html = Vec::new();
    Page::new(&detail).write(&mut html).unwrap();
    let (_, data) = taken_apart(std::str::from_utf8(&html).unwrap());
    assert_eq!(
        data[1],
        serde_json::to_string(&detail)
            .unwrap()
            .replace("the key of notifications", "***")
    );
}

/// JSON for a snapshot, sorted by name, because the order depends on the features of serde_json.
fn pretty(json: &str) -> String {
    fn sorted(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                let by_name: std::collections::BTreeMap<String, Value> =
                    members.into_iter().collect();
                Value::Object(
                    by_name
                        .into_iter()
                        .map(|(name, value)| (name, sorted(value)))
                        .collect(),
                )
            }
            Value::Array(elements) => elements.into_iter().map(sorted).collect(),
            other => other,
        }
    }
    serde_json::to_string_pretty(&sorted(serde_json::from_str(json).unwrap())).unwrap()
}

#[test]
fn facts_of_the_page_match_snapshots() {
    let facts = |body: &str| {
        let (_, data) = taken_apart(&page(body));
        pretty(&data[0])
    };
    insta::assert_snapshot!("documented", facts(DOCUMENTED));
    insta::assert_snapshot!("partly_failed", facts(&partly_failed()));
}

/// Facts of the page that `write` makes.
fn facts_of(page: &Page<'_>) -> Value {
    let mut html = Vec::new();
    page.write(&mut html).unwrap();
    let (_, data) = taken_apart(std::str::from_utf8(&html).unwrap());
    serde_json::from_str(&data[0]).unwrap()
}

/// A time in seconds since 1970.
fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

#[test]
fn only_page_of_running_task_says_when_it_was_made_and_how_long_it_ran() {
    let running = read(RUNNING);
    let facts = facts_of(&Page::new(&running).made_at(at(1_740_816_300)));
    assert_eq!(facts["made"]["text"], "2025-03-01 08:05:00 UTC");
    assert_eq!(facts["ran"]["text"], "4m 55s");
    assert_eq!(facts["saved"], Value::Null);
    let facts = facts_of(&Page::new(&read(DOCUMENTED)).made_at(at(1_740_816_300)));
    assert_eq!(
        (&facts["made"], &facts["ran"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn saved_answer_says_how_long_the_task_ran_until_it_was_saved() {
    let running = read(RUNNING);
    let page = Page::new(&running).made_at(at(1_740_900_000));
    let facts = facts_of(&page.clone().saved_at(at(1_740_816_300)));
    assert_eq!(facts["saved"]["text"], "2025-03-01 08:05:00 UTC");
    assert_eq!(facts["ran"]["text"], "4m 55s");
    // A time before the start of the task says nothing.
    let facts = facts_of(&page.saved_at(at(1_740_000_000)));
    assert_eq!(facts["ran"], Value::Null);

    let mut overview = Overview::new().made_at(at(1_740_900_000));
    overview.add("now", None, &running);
    overview.add_saved("saved", None, &running, at(1_740_816_300));
    let mut html = Vec::new();
    overview.write(&mut html).unwrap();
    let (_, data) = taken_apart(std::str::from_utf8(&html).unwrap());
    let data: Value = serde_json::from_str(&data[0]).unwrap();
    assert_eq!(data["tasks"][0]["ran"]["text"], "23h 20m");
    assert_eq!(data["tasks"][1]["ran"]["text"], "4m 55s");
}

#[test]
fn only_page_that_is_served_may_ask_its_server() {
    let answer = read(RUNNING);
    let html = |page: &Page<'_>| {
        let mut html = Vec::new();
        page.write(&mut html).unwrap();
        String::from_utf8(html).unwrap()
    };
    let saved = html(&Page::new(&answer));
    assert!(!saved.contains("connect-src") && !saved.contains("fetch("));

    let served = html(&Page::new(&answer).changes("changes?after=1"));
    let policy = between(&served, "content=\"", "\"");
    assert!(policy.starts_with("default-src 'none'; connect-src 'self'; script-src 'sha256-"));
    let (shell, data) = taken_apart(&served);
    assert_eq!(data.last().unwrap(), "\"changes?after=1\"");
    for script in shell.split("<script>").skip(1) {
        let script = script.split_once("</script>").unwrap().0;
        let hash = STANDARD.encode(Sha256::digest(script));
        assert!(policy.contains(&hash), "a script is not allowed");
    }
}

#[test]
fn overview_has_every_reason_whole() {
    let (_, data) = taken_apart(&overview(&partly_failed(), "a"));
    let data: Value = serde_json::from_str(&data[0]).unwrap();
    assert_eq!(
        data["tasks"][0]["reasons"],
        serde_json::json!([
            "Transcode: InvalidParameterValue.SrcFile (70000) The audio track of the source cannot be decoded: invalid AAC header at 00:00:00.000.",
            "ImageSprites: InternalError (70000) An internal error occurred. Please retry."
        ])
    );
}

#[test]
fn facts_of_the_overview_match_snapshot() {
    let made = SystemTime::UNIX_EPOCH + Duration::from_secs(1_740_816_300);
    let mut overview = Overview::new().made_at(made);
    overview.add("asked for", Some("tasks/1.html"), &read(&partly_failed()));
    overview.add(
        "live",
        None,
        &read(r#"{"Response":{"Status":"PROCESSING","LiveScheduleTask":{"Url":"rtmp://x"}}}"#),
    );
    overview.add_error("gone", "No task has this ID.");
    let mut html = Vec::new();
    overview.write(&mut html).unwrap();
    let (_, data) = taken_apart(std::str::from_utf8(&html).unwrap());
    insta::assert_snapshot!("overview", pretty(&data[0]));
}

#[test]
fn overview_masks_names_and_reasons() {
    let secret = "https://u:S3CRET@h/?token=S3CRET";
    let mut overview = Overview::new();
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[{"Type":"Transcode",
        "TranscodeTask":{"Status":"FAIL","ErrCode":1,"Message":"NotifyKey: S3CRET"}}]}}}"#;
    overview.add(secret, None, &read(body));
    overview.add_error(secret, "TOKEN=S3CRET");
    let mut html = Vec::new();
    overview.write(&mut html).unwrap();
    let (_, data) = taken_apart(std::str::from_utf8(&html).unwrap());
    assert!(!data[0].contains("S3CRET"), "{}", data[0]);
    assert_eq!(data[0].matches("https://***@h/?token=***").count(), 2);
}

#[test]
fn page_of_large_answer_is_smaller_than_it() {
    for payload in [
        Payload {
            seed: 1,
            seconds: 3_000,
            words: true,
        },
        Payload {
            seed: 2,
            seconds: 3_000,
            words: false,
        },
    ] {
        let body = payload.body();
        let page = page(&body);
        let ratio = page.len() as f64 / body.len() as f64;
        assert!(
            ratio < 0.75,
            "{} bytes for an answer of {}",
            page.len(),
            body.len()
        );
    }
}

#[test]
fn page_of_odd_answer_is_written() {
    for body in [
        r#"{"Response":{"Status":""}}"#,
        r#"{"Response":{"Status":"FINISH","WorkflowTask":null,"RequestId":"1"}}"#,
        r#"{"Response":{"Status":"FINISH","FutureTask":{"TaskId":"1"}}}"#,
        ODD,
    ] {
        let (_, data) = taken_apart(&page(body));
        assert!(serde_json::from_str::<Value>(&data[0]).is_ok(), "{body}");
    }
}
