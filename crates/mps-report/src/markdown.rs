//! Outcome, files and findings as Markdown, for a ticket or a chat.
//!
//! Tables follow the dialect of GitHub. Text from the answer is escaped. It cannot become a link,
//! an image or HTML, and its controls of the direction of writing are left out.
//!
//! ```
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-1",
//! #     "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let mut document = Vec::new();
//! mps_report::markdown::summary(&detail, &mut document)?;
//! mps_report::markdown::outputs(&detail, &mut document)?;
//! assert!(document.starts_with(b"# 24000018-1: succeeded\n"));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

use crate::bidi::without_controls;
use crate::format;
use mps_model::types::MediaMetaData;
use mps_model::{Failure, Insight, Outcome, Output, Segment, SubtaskView, Uncertainty, mask_text};
use std::io::{self, Write};

/// Writes the outcome, the time taken, the failures with their reasons, and the subtasks.
///
/// # Errors
///
/// Errors of the writer.
pub fn summary(detail: &dyn Insight, out: impl Write) -> io::Result<()> {
    named_summary("Task", detail, out)
}

/// Writes several tasks into one document: a table of all with failures first, then the summary,
/// files and findings of each. A name is used if the answer has no task ID.
///
/// # Errors
///
/// Errors of the writer.
///
/// ```
/// # use mps_model::DescribeTaskDetailResponse;
/// # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-1",
/// #     "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]}}}"#;
/// # let one = DescribeTaskDetailResponse::from_slice(body)?;
/// # let other = one.clone();
/// let mut document = Vec::new();
/// mps_report::markdown::tasks(&[("one.json", &one), ("other.json", &other)], &mut document)?;
/// assert!(document.starts_with(b"# 2 tasks\n"));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
pub fn tasks(tasks: &[(&str, &dyn Insight)], mut out: impl Write) -> io::Result<()> {
    let mut ordered = tasks.to_vec();
    ordered.sort_by_key(|(_, detail)| rank(*detail));
    writeln!(out, "# {}\n", format::count(ordered.len(), "task"))?;
    let columns = [
        ("Task", Left),
        ("Outcome", Left),
        ("Took", Right),
        ("Files", Right),
        ("Reason", Left),
    ];
    let cells = |&(name, detail): &(&str, &dyn Insight)| {
        let failures = detail.failures().into_iter().map(failure);
        let reasons = failures.chain(detail.uncertainties().into_iter().map(uncertainty));
        [
            escaped(detail.task_id().unwrap_or(name)),
            format::state(detail),
            detail.elapsed().map(format::duration).unwrap_or_default(),
            detail.outputs().len().to_string(),
            reasons.collect::<Vec<_>>().join("; "),
        ]
    };
    table(columns, ordered.iter().map(cells), &mut out)?;
    for (name, detail) in ordered {
        writeln!(out)?;
        named_summary(name, detail, &mut out)?;
        outputs(detail, &mut out)?;
        findings(detail, &mut out)?;
    }
    Ok(())
}

/// Place of a task in a document: those that need attention come first.
fn rank(detail: &dyn Insight) -> u8 {
    match detail.outcome() {
        Outcome::Failed => 0,
        Outcome::PartlyFailed => 1,
        Outcome::Running => 3 + u8::from(detail.is_waiting()),
        Outcome::Succeeded => 5,
        _ => 2,
    }
}

fn named_summary(name: &str, detail: &dyn Insight, mut out: impl Write) -> io::Result<()> {
    let name = detail.task_id().unwrap_or(name);
    writeln!(out, "# {}: {}\n", escaped(name), format::state(detail))?;
    let facts = [
        ("Kind", Some(escaped(detail.kind()))),
        ("Created", detail.created().and_then(format::time)),
        ("Took", detail.elapsed().map(format::duration)),
        (
            "Source",
            detail
                .sources()
                .first()
                .map(|source| escaped(&source.to_string())),
        ),
        ("Media", detail.media().map(media)),
        ("RequestId", detail.request_id().map(escaped)),
    ];
    for (label, value) in facts {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            writeln!(out, "- {label}: {value}")?;
        }
    }
    list(
        &mut out,
        "Failures",
        detail.failures().into_iter().map(failure),
    )?;
    list(
        &mut out,
        "Unknown outcomes",
        detail.uncertainties().into_iter().map(uncertainty),
    )?;
    let subtasks = detail.subtasks();
    if subtasks.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## Subtasks\n")?;
    let cells = |subtask: SubtaskView<'_>| {
        let indent = "&nbsp;&nbsp;".repeat(subtask.depth);
        [
            format!("{indent}{}", escaped(subtask.kind)),
            escaped(subtask.state.status.as_str()),
            subtask
                .progress()
                .map(|progress| format!("{progress:.0} %"))
                .unwrap_or_default(),
            subtask.elapsed().map(format::duration).unwrap_or_default(),
        ]
    };
    table(
        [
            ("Subtask", Left),
            ("Status", Left),
            ("Progress", Right),
            ("Took", Right),
        ],
        subtasks.into_iter().map(cells),
        out,
    )
}

/// Writes every file that was made.
///
/// # Errors
///
/// Errors of the writer.
pub fn outputs(detail: &dyn Insight, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "\n## Files\n")?;
    let outputs = detail.outputs();
    if outputs.is_empty() {
        return writeln!(out, "None.");
    }
    let columns = [
        ("File", Left),
        ("Made by", Left),
        ("Size", Right),
        ("Length", Right),
        ("Resolution", Right),
        ("Bitrate", Right),
        ("MD5", Left),
    ];
    let cells = |output: Output<'_>| {
        [
            escaped(&output.location().to_string()),
            escaped(output.made_by),
            output.size.map(format::size).unwrap_or_default(),
            output
                .duration
                .and_then(format::seconds)
                .unwrap_or_default(),
            output
                .width
                .zip(output.height)
                .and_then(|(width, height)| format::resolution(width, height))
                .unwrap_or_default(),
            output
                .bitrate
                .filter(|rate| *rate > 0)
                .map(format::bitrate)
                .unwrap_or_default(),
            escaped(output.md5.unwrap_or_default()),
        ]
    };
    table(columns, outputs.into_iter().map(cells), out)
}

/// Writes every finding.
///
/// # Errors
///
/// Errors of the writer.
pub fn findings(detail: &dyn Insight, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "\n## Findings\n")?;
    let segments = detail.segments();
    if segments.is_empty() {
        return writeln!(out, "None.");
    }
    let columns = [
        ("From", Right),
        ("To", Right),
        ("Kind", Left),
        ("Text", Left),
        ("Confidence", Right),
        ("Suggestion", Left),
    ];
    let cells = |segment: Segment<&str>| {
        let translation = segment
            .translation
            .map(|text| format!(" → {}", escaped(text)))
            .unwrap_or_default();
        [
            segment.start.map(format::position).unwrap_or_default(),
            segment.end.map(format::position).unwrap_or_default(),
            segment.kind.to_string(),
            format!("{}{translation}", escaped(segment.text)),
            segment
                .confidence
                .map(|confidence| format!("{confidence:.0}"))
                .unwrap_or_default(),
            escaped(segment.suggestion.unwrap_or_default()),
        ]
    };
    table(columns, segments.into_iter().map(cells), out)
}

#[derive(Clone, Copy)]
enum Align {
    Left,
    Right,
}
use Align::{Left, Right};

fn table<const N: usize>(
    columns: [(&str, Align); N],
    rows: impl Iterator<Item = [String; N]>,
    mut out: impl Write,
) -> io::Result<()> {
    let rule = columns.map(|(_, align)| match align {
        Left => "---",
        Right => "---:",
    });
    writeln!(
        out,
        "| {} |\n| {} |",
        columns.map(|(name, _)| name).join(" | "),
        rule.join(" | ")
    )?;
    for row in rows {
        writeln!(out, "| {} |", row.join(" | "))?;
    }
    Ok(())
}

/// Escapes a text for Markdown and HTML, on one line.
fn escaped(text: &str) -> String {
    let text = without_controls(text);
    let text = mask_text(&text);
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let follows = |word: &str| {
            let before = shown.as_bytes();
            before.len() >= word.len()
                && before[before.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
        };
        match character {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            // Otherwise addresses become links, and a name after `@` notifies that user.
            ':' if ["http", "https", "ftp"].into_iter().any(&follows) => shown.push_str("&#58;"),
            '.' if follows("www") => shown.push_str("&#46;"),
            '@' => shown.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' | '$' => {
                shown.push('\\');
                shown.push(character);
            }
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push(' '),
            character if character.is_control() => {}
            character => shown.push(character),
        }
    }
    shown
}

/// Writes a heading and one line each, if there are any.
fn list(out: &mut dyn Write, heading: &str, lines: impl Iterator<Item = String>) -> io::Result<()> {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        writeln!(out, "\n## {heading}\n")?;
    }
    lines.try_for_each(|line| writeln!(out, "- {line}"))
}

fn failure(failure: Failure<'_>) -> String {
    let why = [&failure.codes(), failure.message].map(escaped).join(" ");
    format!("{}: {}", part(failure.what, &failure.path), why.trim())
}

fn uncertainty(uncertainty: Uncertainty<'_>) -> String {
    let Uncertainty {
        what, path, reason, ..
    } = uncertainty;
    format!("{}: {}", part(what, &path), escaped(&reason))
}

/// Name of a part of the task, with its path in the answer.
fn part(what: &str, path: &str) -> String {
    match path {
        "" => format!("**{}**", escaped(what)),
        path => format!("**{}** ({})", escaped(what), escaped(path)),
    }
}

fn media(media: &MediaMetaData) -> String {
    let number = |value: Option<i64>| {
        let value = value.and_then(|value| u64::try_from(value).ok());
        value.filter(|value| *value > 0)
    };
    let size = number(media.width).zip(number(media.height));
    let shown = [
        media.duration.and_then(format::seconds),
        size.and_then(|(width, height)| format::resolution(width, height)),
        number(media.size).map(format::size),
        number(media.bitrate).map(format::bitrate),
    ];
    let shown: Vec<_> = shown.into_iter().flatten().collect();
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{escaped, findings, outputs, summary, tasks};
    use mps_model::DescribeTaskDetailResponse;

    #[test]
    fn partly_failed_task_matches_snapshot() {
        let body = br#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","CreateTime":"2019-07-16T06:21:27Z",
            "BeginProcessTime":"2019-07-16T06:21:28Z","FinishTime":"2019-07-16T06:21:46Z","RequestId":"04db7d25",
            "WorkflowTask":{"TaskId":"24000018-WorkflowTask-1","InputInfo":{"Type":"COS","CosInputInfo":{"Bucket":"in","Object":"/a.mp4"}},
            "MetaData":{"Duration":380.94,"Size":19626862,"Width":480,"Height":360,"Bitrate":409657},
            "MediaProcessResultSet":[
                {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Progress":100,"BeginProcessTime":"2019-07-16T06:21:28Z",
                    "FinishTime":"2019-07-16T06:21:40Z","Output":{"Path":"/a|b.m3u8","Size":5692,"Duration":380.958,"Width":320,
                    "Height":240,"Bitrate":353297,"Md5":"ae0d"}}},
                {"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL","ErrCodeExt":"InvalidParameterValue","Message":"no <frame>"}}],
            "AiRecognitionResultSet":[{"Type":"TransTextRecognition","TransTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"StartTimeOffset":0.5,"EndTimeOffset":3725,"Confidence":97.4,"Text":"[x](javascript:y)","Trans":"*hi*"}]}}}]}}}"#;
        let detail = DescribeTaskDetailResponse::from_slice(body).unwrap();
        let mut document = Vec::new();
        summary(&detail, &mut document).unwrap();
        outputs(&detail, &mut document).unwrap();
        findings(&detail, &mut document).unwrap();
        insta::assert_snapshot!(String::from_utf8(document).unwrap(), @r"
        # 24000018-WorkflowTask-1: partly failed

        - Kind: WorkflowTask
        - Created: 2019-07-16 06:21:27 UTC
        - Took: 18s
        - Source: cos://in/a.mp4
        - Media: 6m 21s, 480×360, 19.6 MB, 410 kbit/s
        - RequestId: 04db7d25

        ## Failures

        - **ImageSprites** (WorkflowTask.MediaProcessResultSet\[1\].ImageSpriteTask): InvalidParameterValue no &lt;frame&gt;

        ## Subtasks

        | Subtask | Status | Progress | Took |
        | --- | --- | ---: | ---: |
        | Transcode | SUCCESS | 100 % | 12s |
        | ImageSprites | FAIL | 100 % |  |
        | TransTextRecognition | SUCCESS | 100 % |  |

        ## Files

        | File | Made by | Size | Length | Resolution | Bitrate | MD5 |
        | --- | --- | ---: | ---: | ---: | ---: | --- |
        | /a\|b.m3u8 | Transcode | 5.69 kB | 6m 21s | 320×240 | 353 kbit/s | ae0d |

        ## Findings

        | From | To | Kind | Text | Confidence | Suggestion |
        | ---: | ---: | --- | --- | ---: | --- |
        | 0:00.5 | 1:02:05 | translation | \[x\](javascript:y) → \*hi\* | 97 |  |
        ");
    }

    #[test]
    fn several_tasks_share_one_document_with_failures_first() {
        let read = |body: &str| DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let good = read(
            r#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24-1","MediaProcessResultSet":[
                {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Output":{"Path":"/a.mp4"}}}]}}}"#,
        );
        let bad = read(
            r#"{"Response":{"Status":"FINISH","WorkflowTask":{"Status":"FINISH","ErrCode":7,"Message":"no | source"}}}"#,
        );
        let mut document = Vec::new();
        tasks(&[("good.json", &good), ("bad.json", &bad)], &mut document).unwrap();
        insta::assert_snapshot!(String::from_utf8(document).unwrap(), @r"
        # 2 tasks

        | Task | Outcome | Took | Files | Reason |
        | --- | --- | ---: | ---: | --- |
        | bad.json | failed |  | 0 | **task**: 7 no \| source |
        | 24-1 | succeeded |  | 1 |  |

        # bad.json: failed


        ## Failures

        - **task**: 7 no \| source

        ## Files

        None.

        ## Findings

        None.

        # 24-1: succeeded


        ## Subtasks

        | Subtask | Status | Progress | Took |
        | --- | --- | ---: | ---: |
        | Transcode | SUCCESS | 100 % |  |

        ## Files

        | File | Made by | Size | Length | Resolution | Bitrate | MD5 |
        | --- | --- | ---: | ---: | ---: | ---: | --- |
        | /a.mp4 | Transcode |  |  |  |  |  |

        ## Findings

        None.
        ");
    }

    #[test]
    fn task_that_waits_is_named_and_comes_after_one_that_runs() {
        let read = |status: &str| {
            let body = format!(
                r#"{{"Response":{{"Status":"{status}","WorkflowTask":{{"TaskId":"{status}"}}}}}}"#
            );
            DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap()
        };
        let (waiting, running) = (read("WAITING"), read("PROCESSING"));
        let mut document = Vec::new();
        tasks(&[("", &waiting), ("", &running)], &mut document).unwrap();
        let document = String::from_utf8(document).unwrap();
        let states: Vec<_> = document
            .lines()
            .filter(|line| line.starts_with("# "))
            .collect();
        assert_eq!(
            states,
            ["# 2 tasks", "# PROCESSING: running", "# WAITING: waiting"]
        );
        assert!(document.contains("| WAITING | waiting |"), "{document}");
    }

    #[test]
    fn text_of_the_answer_is_escaped() {
        assert_eq!(
            escaped("<script>a&b</script>"),
            "&lt;script&gt;a&amp;b&lt;/script&gt;"
        );
        assert_eq!(escaped("a\r\nb|c`d`"), "a  b\\|c\\`d\\`");
        assert_eq!(
            escaped("see https://x, ftp://x or www.x.y, @ada"),
            "see https&#58;//x, ftp&#58;//x or www&#46;x.y, &#64;ada"
        );
        assert_eq!(escaped("gpj.\u{202e}exe\u{2069}"), "gpj.exe");
        assert_eq!(escaped("![a](b) \u{1b}[31m"), "\\!\\[a\\](b) \\[31m");
    }
}
