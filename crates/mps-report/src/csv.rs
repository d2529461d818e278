//! Files and findings as comma-separated values: a header, then one line each, with plain numbers.
//!
//! Values that the service did not return are empty cells. Secrets in addresses are masked. A text
//! that a spreadsheet would take for a formula is prefixed with `'`, because texts of a film cannot
//! be trusted. Controls of the direction of writing are left out, because they could show a text as
//! another. So are other control characters but line feeds and tabs, because a terminal would obey
//! them. [`Table`] puts several tasks into one file.
//!
//! ```
//! # use mps_model::DescribeTaskDetailResponse;
//! # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1"}}}"#;
//! let detail = DescribeTaskDetailResponse::from_slice(body)?;
//! let mut table = Vec::new();
//! mps_report::csv::outputs(&detail, &mut table)?;
//! assert!(table.starts_with(b"made_by,member,place,size,"));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

use crate::bidi::without_controls;
use csv::Writer;
use mps_model::{Insight, Output, Segment, mask_text};
use std::borrow::Cow;
use std::io::{self, Write};

/// Writes every file that was made. Sizes are in bytes, durations in seconds, widths and heights in
/// pixels, bitrates in bits per second.
///
/// # Errors
///
/// Errors of the writer.
pub fn outputs(detail: &dyn Insight, out: impl Write) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    table.write_record(OUTPUT_COLUMNS)?;
    for output in detail.outputs() {
        table.write_record(output_cells(&output))?;
    }
    table.flush()
}

/// Writes every finding. Start and end are in seconds of the media, areas in pixels.
///
/// # Errors
///
/// Errors of the writer.
pub fn findings(detail: &dyn Insight, out: impl Write) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    table.write_record(FINDING_COLUMNS)?;
    try_for_each_segment(detail, |segment| {
        Ok(table.write_record(finding_cells(segment))?)
    })?;
    table.flush()
}

/// Calls `write` with each finding until it fails.
fn try_for_each_segment(
    detail: &dyn Insight,
    mut write: impl FnMut(&Segment<&str>) -> io::Result<()>,
) -> io::Result<()> {
    let mut written = Ok(());
    detail.for_each_segment(&mut |segment| {
        if written.is_ok() {
            written = write(&segment);
        }
    });
    written
}

/// Files or findings of several tasks in one table. The first column names the task, the others are
/// those of [`outputs`] and [`findings`].
///
/// ```
/// # use mps_model::DescribeTaskDetailResponse;
/// # let body = br#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"24000018-1",
/// #     "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS",
/// #     "Output":{"Path":"/a.mp4"}}}]}}}"#;
/// # let one = DescribeTaskDetailResponse::from_slice(body)?;
/// # let other = one.clone();
/// let mut file = Vec::new();
/// let mut table = mps_report::csv::Table::outputs(&mut file).byte_order_mark();
/// table.add("one.json", &one)?;
/// table.add("other.json", &other)?;
/// table.finish()?;
/// assert!(file.starts_with("\u{feff}task,made_by,".as_bytes()));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Table<W: Write> {
    table: Writer<W>,
    content: Content,
    has_mark: bool,
    has_header: bool,
}

#[derive(Clone, Copy, Debug)]
enum Content {
    Outputs,
    Findings,
}

impl<W: Write> Table<W> {
    /// Starts a table of files.
    pub fn outputs(out: W) -> Self {
        Self::new(out, Content::Outputs)
    }

    /// Starts a table of findings.
    pub fn findings(out: W) -> Self {
        Self::new(out, Content::Findings)
    }

    fn new(out: W, content: Content) -> Self {
        Self {
            table: Writer::from_writer(out),
            content,
            has_mark: false,
            has_header: false,
        }
    }

    /// Begins the table with a byte order mark, without which Excel does not read UTF-8.
    pub fn byte_order_mark(mut self) -> Self {
        self.has_mark = true;
        self
    }

    /// Adds the rows of a task. `name` is used if the answer has no task ID.
    ///
    /// # Errors
    ///
    /// Errors of the writer.
    pub fn add(&mut self, name: &str, detail: &dyn Insight) -> io::Result<()> {
        self.write_header()?;
        let name = text(detail.task_id().unwrap_or(name));
        match self.content {
            Content::Outputs => {
                for output in detail.outputs() {
                    self.write_row(&name, &output_cells(&output))?;
                }
            }
            Content::Findings => {
                try_for_each_segment(detail, |segment| {
                    self.write_row(&name, &finding_cells(segment))
                })?;
            }
        }
        Ok(())
    }

    /// Writes what is left. A table without tasks has its header.
    ///
    /// # Errors
    ///
    /// Errors of the writer.
    pub fn finish(mut self) -> io::Result<()> {
        self.write_header()?;
        self.table.flush()
    }

    fn write_header(&mut self) -> io::Result<()> {
        if self.has_header {
            return Ok(());
        }
        self.has_header = true;
        let columns: &[&str] = match self.content {
            Content::Outputs => &OUTPUT_COLUMNS,
            Content::Findings => &FINDING_COLUMNS,
        };
        let first = if self.has_mark {
            "\u{feff}task"
        } else {
            "task"
        };
        self.table.write_field(first)?;
        self.table.write_record(columns)?;
        Ok(())
    }

    fn write_row(&mut self, name: &str, cells: &[String]) -> io::Result<()> {
        self.table.write_field(name)?;
        self.table.write_record(cells)?;
        Ok(())
    }
}

const OUTPUT_COLUMNS: [&str; 10] = [
    "made_by",
    "member",
    "place",
    "size",
    "md5",
    "duration",
    "width",
    "height",
    "bitrate",
    "container",
];

fn output_cells(output: &Output<'_>) -> [String; OUTPUT_COLUMNS.len()] {
    [
        text(output.made_by),
        text(output.member),
        text(&output.location().to_string()),
        number(output.size),
        text(output.md5.unwrap_or_default()),
        number(output.duration),
        number(output.width),
        number(output.height),
        number(output.bitrate),
        text(output.container.unwrap_or_default()),
    ]
}

const FINDING_COLUMNS: [&str; 14] = [
    "kind",
    "start",
    "end",
    "text",
    "translation",
    "confidence",
    "suggestion",
    "speaker",
    "left",
    "top",
    "right",
    "bottom",
    "url",
    "found_by",
];

fn finding_cells(segment: &Segment<&str>) -> [String; FINDING_COLUMNS.len()] {
    let area = segment.area.as_ref().filter(|area| area.len() == 4);
    let corner = |index: usize| number(area.map(|area| area[index]));
    [
        segment.kind.to_string(),
        number(segment.start),
        number(segment.end),
        text(segment.text),
        text(segment.translation.unwrap_or_default()),
        number(segment.confidence),
        text(segment.suggestion.unwrap_or_default()),
        text(segment.speaker.unwrap_or_default()),
        corner(0),
        corner(1),
        corner(2),
        corner(3),
        text(segment.url.unwrap_or_default()),
        text(segment.found_by),
    ]
}

fn number(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn text(text: &str) -> String {
    // Before the guard, because a control could hide the sign of a formula from it.
    let mut text = without_controls(text);
    if text.contains(is_for_a_terminal) {
        text = Cow::Owned(text.replace(is_for_a_terminal, ""));
    }
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\n']) {
        "'"
    } else {
        ""
    };
    format!("{guard}{}", mask_text(&text))
}

/// True for control characters that only a terminal has a use for.
fn is_for_a_terminal(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::{Table, findings, outputs};
    use mps_model::DescribeTaskDetailResponse;

    const ANSWER: &[u8] = br#"{"Response":{"Status":"FINISH","WorkflowTask":{
        "MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","Output":{
            "OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"out","Region":"r"}},"Path":"/a, \"b\".mp4",
            "Size":5692,"Md5":"ae0d","Duration":380.958,"Width":320,"Height":240,"Bitrate":353297,"Container":"mp4"}}}],
        "AiRecognitionResultSet":[{"Type":"OcrFullTextRecognition","OcrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
            {"StartTimeOffset":0.5,"EndTimeOffset":2,"TextSet":[
                {"Text":"=HYPERLINK(\"http://x\")","Confidence":99.5,"AreaCoordSet":[1,2,3,4]},
                {"Text":"two\nlines","Confidence":7}]}]}}}]}}}"#;

    #[test]
    fn outputs_give_one_line_each() {
        let detail = DescribeTaskDetailResponse::from_slice(ANSWER).unwrap();
        let mut table = Vec::new();
        outputs(&detail, &mut table).unwrap();
        insta::assert_snapshot!(String::from_utf8(table).unwrap(), @r#"
        made_by,member,place,size,md5,duration,width,height,bitrate,container
        Transcode,Path,"cos://out/a, ""b"".mp4",5692,ae0d,380.958,320,240,353297,mp4
        "#);
    }

    #[test]
    fn findings_are_quoted_and_formulas_disarmed() {
        let detail = DescribeTaskDetailResponse::from_slice(ANSWER).unwrap();
        let mut table = Vec::new();
        findings(&detail, &mut table).unwrap();
        insta::assert_snapshot!(String::from_utf8(table).unwrap(), @r#"
        kind,start,end,text,translation,confidence,suggestion,speaker,left,top,right,bottom,url,found_by
        screen text,0.5,2,"'=HYPERLINK(""http://x"")",,99.5,,,1,2,3,4,,OcrFullTextRecognition
        screen text,0.5,2,"two
        lines",,7,,,,,,,,OcrFullTextRecognition
        "#);
    }

    #[test]
    fn several_tasks_share_one_table_with_mark() {
        let detail = DescribeTaskDetailResponse::from_slice(ANSWER).unwrap();
        let mut file = Vec::new();
        let mut table = Table::outputs(&mut file).byte_order_mark();
        table.add("one", &detail).unwrap();
        table.add("=two", &detail).unwrap();
        table.finish().unwrap();
        insta::assert_snapshot!(String::from_utf8(file).unwrap().replace('\u{feff}', "BOM "), @r#"
        BOM task,made_by,member,place,size,md5,duration,width,height,bitrate,container
        one,Transcode,Path,"cos://out/a, ""b"".mp4",5692,ae0d,380.958,320,240,353297,mp4
        '=two,Transcode,Path,"cos://out/a, ""b"".mp4",5692,ae0d,380.958,320,240,353297,mp4
        "#);
    }

    #[test]
    fn table_without_tasks_has_header() {
        let mut file = Vec::new();
        Table::findings(&mut file).finish().unwrap();
        let file = String::from_utf8(file).unwrap();
        assert!(file.starts_with("task,kind,start,"), "{file}");
        assert_eq!(file.lines().count(), 1);
    }

    #[test]
    fn bidi_controls_are_removed_before_formulas_are_disarmed() {
        assert_eq!(super::text("\u{202e}=1+1\u{202c}"), "'=1+1");
    }

    #[test]
    fn control_characters_are_removed_before_formulas_are_disarmed() {
        assert_eq!(super::text("\0=1+1"), "'=1+1");
        assert_eq!(super::text("\r\n=1+1"), "'\n=1+1");
        let colours = "a\u{1b}]0;title\u{7}\u{1b}[31m\u{9b}2J\u{7f}\r\nb\tc";
        assert_eq!(super::text(colours), "a]0;title[31m2J\nb\tc");
    }
}
