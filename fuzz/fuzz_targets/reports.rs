//! Pages, subtitles, tables and Markdown of any answer: no panic, no markup from the answer in the page, and subtitles that no text
//! can break out of.

#![no_main]

mod seeds;

use mps_model::DescribeTaskDetailResponse;
use mps_report::subtitles::{self, Options, Source};
use mps_report::{Overview, Page, csv, markdown};
use std::sync::LazyLock;

const WORDS: [&str; 26] = [
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "\\n\\n",
    "00:00:01,000 --> 00:00:02,000",
    "WEBVTT",
    "NOTE ",
    "&lt;",
    "javascript:",
    "\\u202e",
    "\\u2028",
    "\\u0000",
    "|",
    "\\\\|",
    "=cmd()",
    "\"Text\":\"",
    "\"StartTimeOffset\":",
    "\"EndTimeOffset\":",
    "1e308",
    "-0.0",
    "\"AsrFullTextSegmentSet\":[{",
    "\"SegmentSet\":[{",
    "\"Trans\":\"",
    "\"Wordlist\":[{",
    "\"Response\":{",
];

/// The shell of a page is the same for every answer.
static SHELL: LazyLock<String> =
    LazyLock::new(|| shell(&page(&DescribeTaskDetailResponse::default())));

libfuzzer_sys::fuzz_target!(
    init: {
        let bodies = seeds::documented("DescribeTaskDetail").into_iter().map(|(_, body)| body);
        let speech = r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[{"Confidence":90,"StartTimeOffset":0.5,"EndTimeOffset":2.5,"Text":"one <b> --> two"},{"StartTimeOffset":3,"EndTimeOffset":4,"Text":"three"}]}}}]}}}"#;
        let speech = speech.as_bytes().to_vec();
        seeds::write(bodies.chain([speech]), &WORDS);
    },
    |body: &[u8]| {
        let Ok(detail) = DescribeTaskDetailResponse::from_slice(body) else {
            return;
        };
        assert!(shell(&page(&detail)) == *SHELL, "the answer adds markup to the page");
        let mut overview = Overview::new();
        overview.add("a", Some("a.html"), &detail);
        overview.write(&mut Vec::new()).expect("an overview");
        csv::outputs(&detail, Vec::new()).expect("a table");
        csv::findings(&detail, Vec::new()).expect("a table");
        markdown::summary(&detail, Vec::new()).expect("Markdown");
        markdown::outputs(&detail, Vec::new()).expect("Markdown");
        markdown::findings(&detail, Vec::new()).expect("Markdown");
        for source in [Source::Speech, Source::Translation, Source::ScreenText] {
            subtitles_of(&detail, source);
        }
    }
);

fn page(detail: &DescribeTaskDetailResponse) -> String {
    let mut html = Vec::new();
    Page::new(detail).write(&mut html).expect("a page");
    String::from_utf8(html).expect("a page is text")
}

/// The page without its packed data, which is base64.
fn shell(html: &str) -> String {
    let mut shell = String::new();
    let mut rest = html;
    while let Some((before, packed)) = rest.split_once("<script type=\"application/octet-stream\"")
    {
        let (name, packed) = packed.split_once('>').expect("the end of the tag");
        let (packed, after) = packed.split_once("</script>").expect("the end of the data");
        assert!(
            packed
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
        );
        shell = shell + before + name;
        rest = after;
    }
    shell + rest
}

fn subtitles_of(detail: &DescribeTaskDetailResponse, source: Source) {
    let mut options = Options::default();
    options.source = Some(source);
    let Ok(cues) = subtitles::cues(detail, &options) else {
        return;
    };
    let times = |text: &str| text.lines().filter(|line| line.contains("-->")).count();
    let srt = subtitles::srt(detail, &options).expect("there are cues");
    let vtt = subtitles::vtt(detail, &options).expect("there are cues");
    for text in [&srt, &vtt] {
        assert_eq!(
            times(text),
            cues.len(),
            "a text adds a line of times: {text}"
        );
        let blocks = text.trim_end().split("\n\n").count();
        let header = usize::from(text.starts_with("WEBVTT"));
        assert!(
            cues.is_empty() || blocks == cues.len() + header,
            "a text ends its cue: {text}"
        );
    }
    let _ = subtitles::txt(detail, &options);
}
