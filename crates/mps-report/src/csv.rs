//! Files and findings as comma-separated values: a header, then one line each, with plain numbers.
//!
//! Values that the service did not return are empty cells. Secrets in addresses are masked. A text
//! that a spreadsheet would take for a formula is prefixed with `'`, because texts of a film cannot
//! be trusted.
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

use csv::Writer;
use mps_model::{Insight, Output, Segment, mask_text};
use std::io::{self, Write};

/// Writes every file that was made. Sizes are in bytes, durations in seconds, widths and heights in
/// pixels, bitrates in bits per second.
///
/// # Errors
///
/// Errors of the writer.
pub fn outputs(detail: &dyn Insight, out: impl Write) -> io::Result<()> {
    let header = [
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
    let cells = |output: Output<'_>| {
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
    };
    table(header, detail.outputs().into_iter().map(cells), out)
}

/// Writes every finding. Start and end are in seconds of the media, areas in pixels.
///
/// # Errors
///
/// Errors of the writer.
pub fn findings(detail: &dyn Insight, out: impl Write) -> io::Result<()> {
    let header = [
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
    let cells = |segment: Segment<&str>| {
        let area = segment.area.filter(|area| area.len() == 4);
        let corner = |index: usize| number(area.as_ref().map(|area| area[index]));
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
    };
    table(header, detail.segments().into_iter().map(cells), out)
}

fn table<const N: usize>(
    header: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
    out: impl Write,
) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    table.write_record(header)?;
    for row in rows {
        table.write_record(row)?;
    }
    table.flush()
}

fn number(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn text(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("{guard}{}", mask_text(text))
}

#[cfg(test)]
mod tests {
    use super::{findings, outputs};
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
}
