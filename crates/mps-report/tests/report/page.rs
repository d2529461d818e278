//! The file that is written: what is in it, what is not, and how large it is.

use crate::answers::{HOSTILE, ODD, hostile, partly_failed};
use crate::payload::Payload;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mps_model::DescribeTaskDetailResponse;
use mps_report::{Overview, Page};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::Read;

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

/// The page without its packed data, and the data.
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
fn no_byte_of_an_answer_is_markup() {
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
            "{text} is not told to the page as it is"
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
fn only_the_script_and_styles_of_the_page_itself_may_run() {
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
fn nothing_is_loaded_from_anywhere() {
    for html in [page(DOCUMENTED), overview(DOCUMENTED, "a")] {
        let (shell, _) = taken_apart(&html);
        // The namespace of drawings is a name, not an address.
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
fn the_tree_is_the_answer_as_it_arrived_but_for_secrets() {
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

/// JSON for a snapshot: members by name, whichever order serde_json keeps in this build.
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
fn the_page_is_told_what_the_answer_means() {
    let facts = |body: &str| {
        let (_, data) = taken_apart(&page(body));
        pretty(&data[0])
    };
    insta::assert_snapshot!("documented", facts(DOCUMENTED));
    insta::assert_snapshot!("partly_failed", facts(&partly_failed()));
}

#[test]
fn the_overview_is_told_how_every_task_ended() {
    let mut overview = Overview::new();
    overview.add("asked for", Some("tasks/1.html"), &read(&partly_failed()));
    overview.add(
        "live",
        None,
        &read(r#"{"Response":{"Status":"PROCESSING","LiveScheduleTask":{"Url":"rtmp://x"}}}"#),
    );
    overview.add_error("gone", "no task of this id is known");
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
fn a_page_is_smaller_than_a_large_answer() {
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
fn odd_answers_make_a_page_too() {
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
